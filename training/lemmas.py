"""Writes lemmas.txt: word, Penn tag and lemma where the training halves agree; a reader may ask it before the network."""
import argparse
from collections import Counter, defaultdict
from pathlib import Path

import data


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--treebanks", default=data.DEFAULT_TREEBANKS, type=Path)
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parents[1]
                        / "models/en/src/main/resources/crosscheck/models/en/lemmas.txt")
    args = parser.parse_args()
    data.check(args.treebanks)
    seen = defaultdict(Counter)
    for sent in (data.read_conllu(args.treebanks / "ewt/ewt-train.conllu")
                 + data.free_gum(data.read_conllu(args.treebanks / "gum/gum-train.conllu"))):
        for form, tag, lemma in zip(sent.forms, sent.xpos, sent.lemmas):
            if form.isalpha() and tag.isalpha() and not tag.startswith("NNP") and tag not in ("GW", "FW", "ADD", "AFX"):
                seen[form.lower(), tag][lemma] += 1
    lines = []
    for (form, tag), counts in sorted(seen.items()):
        lemma, times = counts.most_common(1)[0]
        if times >= 0.9 * sum(counts.values()):
            lines.append(f"{form}\t{tag}\t{lemma}\n")
    args.out.write_text("".join(lines), "utf-8")
    print(len(lines), "words")


if __name__ == "__main__":
    main()
