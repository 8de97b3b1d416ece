"""Writes the inflected forms of the training text with their lemmas, which the reader looks up before it guesses.

python training/lemmas.py [--treebanks DIR] [--out FILE]
"""
import argparse
from collections import Counter, defaultdict
from pathlib import Path

import data

INFLECTED = {"NNS": "N", "VBD": "V", "VBN": "V", "VBG": "V", "VBZ": "V", "VBP": "V", "MD": "V",
             "JJR": "A", "JJS": "A", "RBR": "A", "RBS": "A"}
OUT = Path(__file__).resolve().parents[1] / "models/en/src/main/resources/crosscheck/models/en/lemmas.txt"


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--treebanks", type=Path, default=data.DEFAULT_TREEBANKS)
    args.add_argument("--out", type=Path, default=OUT)
    args = args.parse_args()
    data.check(args.treebanks, ["ewt/ewt-train.conllu", "gum/gum-train.conllu"])
    sentences = data.read_conllu(args.treebanks / "ewt/ewt-train.conllu")
    sentences += data.free_gum(data.read_conllu(args.treebanks / "gum/gum-train.conllu"))
    seen = defaultdict(Counter)
    for sentence in sentences:
        for form, lemma, tag in zip(sentence.forms, sentence.lemmas, sentence.xpos):
            if tag in INFLECTED and form.isalpha() and lemma.isalpha():
                seen[INFLECTED[tag], form.lower()][lemma.lower()] += 1
    lines = [f"{kind} {form} {lemmas.most_common(1)[0][0]}" for (kind, form), lemmas in sorted(seen.items())]
    args.out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} forms in {args.out}")


if __name__ == "__main__":
    main()
