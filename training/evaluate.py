"""Scores a reader (a file reader.onnx or a network in training) on gold words."""
import argparse
import json
import time
from pathlib import Path

import numpy as np

import data

OUTPUTS = ("upos", "xpos", "lemma", "names", "arcs", "rels")
INPUTS = ("pieces", "shapes", "firsts", "lasts")


def best_tree(scores):
    """Heads of the best projective tree with one root; scores[i, j]: head j of word i+1 (Eisner)."""
    n = scores.shape[0]
    s = np.full((n + 1, n + 1), -1e9)
    s[1:, 1:] = scores[:, 1:]
    s = s.T  # s[head, word]
    full = np.zeros((2, n + 1, n + 1))       # complete spans: 0 head at the right end, 1 head at the left end
    half = np.full((2, n + 1, n + 1), -1e9)  # incomplete spans
    split = np.zeros((4, n + 1, n + 1), int)
    for k in range(1, n):
        for i in range(1, n - k + 1):
            j = i + k
            inside = full[1, i, i:j] + full[0, i + 1:j + 1, j]
            m = int(inside.argmax())
            split[0, i, j] = i + m
            half[0, i, j] = inside[m] + s[j, i]
            half[1, i, j] = inside[m] + s[i, j]
            left = full[0, i, i:j] + half[0, i:j, j]
            m = int(left.argmax())
            full[0, i, j], split[2, i, j] = left[m], i + m
            right = half[1, i, i + 1:j + 1] + full[1, i + 1:j + 1, j]
            m = int(right.argmax())
            full[1, i, j], split[3, i, j] = right[m], i + 1 + m
    heads = np.zeros(n + 1, int)
    root = 1 + int((full[0, 1, 1:] + full[1, 1:, n] + scores[:, 0]).argmax())
    stack = [(2, 1, root), (3, root, n)]
    while stack:
        kind, i, j = stack.pop()
        if i == j:
            continue
        m = split[kind if kind > 1 else 0, i, j]
        if kind == 2:
            stack += [(2, i, m), (0, m, j)]
        elif kind == 3:
            stack += [(1, i, m), (3, m, j)]
        else:
            heads[(i, j)[kind]] = (j, i)[kind]
            stack += [(3, i, m), (2, m + 1, j)]
    return heads[1:]


def best_names(scores, names):
    """The best tag sequence in which I-X follows only B-X or I-X."""
    n, k = scores.shape
    allowed = np.zeros((k, k))
    start = np.zeros(k)
    for j, tag in enumerate(names):
        if tag.startswith("I-"):
            start[j] = -1e9
            for i, before in enumerate(names):
                if before[1:] != tag[1:]:
                    allowed[i, j] = -1e9
    best, back = scores[0] + start, []
    for row in scores[1:]:
        options = best[:, None] + allowed
        back.append(options.argmax(0))
        best = options.max(0) + row
    path = [int(best.argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return [names[i] for i in reversed(path)]


def spans(tags):
    out, start = set(), None
    for i, tag in enumerate(list(tags) + ["O"]):
        if start is not None and not (tag.startswith("I-") and tag[2:] == start[1]):
            out.add((start[0], i, start[1]))
            start = None
        if tag.startswith("B-") or tag.startswith("I-") and start is None:
            start = (i, tag[2:])
    return out


def score(sentences, items, run, labels, pieces=192):
    """Percentages over the words of `sentences`; `run` maps a batch to the six outputs."""
    count = dict.fromkeys("words punct upos xpos lemma uas las full".split(), 0)
    found = {}  # kind of name -> right, predicted, gold
    names_known = False
    for group in data.batches(items, pieces):
        batch = data.collate([items[i] for i in group])
        out = dict(zip(OUTPUTS, run(batch)))
        for row, i in enumerate(group):
            sent = sentences[i]
            n = len(sent.forms)
            heads = best_tree(out["arcs"][row, :n, :n + 1])
            rels = out["rels"][row, np.arange(n), heads].copy()
            rels[:, labels.rels.index("root")] += np.where(heads == 0, 1e9, -1e9)
            rels = [labels.rels[r] for r in rels.argmax(1)]
            for j in range(n):
                count["words"] += 1
                count["upos"] += labels.upos[out["upos"][row, j].argmax()] == sent.upos[j]
                count["xpos"] += labels.xpos[out["xpos"][row, j].argmax()] == sent.xpos[j]
                script = labels.lemma[out["lemma"][row, j].argmax()]
                count["lemma"] += data.apply_script(sent.forms[j], script) == sent.lemmas[j]
                if sent.upos[j] == "PUNCT":
                    count["punct"] += 1
                elif heads[j] == sent.heads[j]:
                    count["uas"] += 1
                    count["las"] += rels[j].split(":")[0] == sent.rels[j].split(":")[0]
                    count["full"] += rels[j] == sent.rels[j]
            if sent.names and None not in sent.names:
                names_known = True
                got = spans(best_names(out["names"][row, :n], labels.names))
                gold = spans(sent.names)
                for kind in ("PER", "ORG", "LOC"):
                    f = found.setdefault(kind, [0, 0, 0])
                    f[0] += sum(e[2] == kind for e in got & gold)
                    f[1] += sum(e[2] == kind for e in got)
                    f[2] += sum(e[2] == kind for e in gold)
    plain = count["words"] - count["punct"]
    result = {k: 100 * count[k] / count["words"] for k in ("upos", "xpos", "lemma")}
    result.update({k: 100 * count[k] / plain for k in ("uas", "las", "full")})
    if names_known:
        for kind, (right, got, gold) in list(found.items()) + [("NER", [sum(f[k] for f in found.values()) for k in range(3)])]:
            result[kind] = 200 * right / max(1, got + gold)
    return {k: round(v, 2) for k, v in result.items()}


def read_sets(treebanks, which):
    """The evaluation sets by name: ewt-dev, ewt-test (with UNER names), gum-dev (free genres), pud-test."""
    treebanks = Path(treebanks)
    sets = {}
    for name in which:
        bank, part = name.split("-")
        if bank == "ewt":
            sents = data.read_conllu(treebanks / f"ewt/ewt-{part}.conllu")
            data.add_uner(sents, data.read_iob2(treebanks / f"uner/en_ewt-ud-{part}.iob2"))
        elif bank == "gum":
            sents = data.free_gum(data.read_conllu(treebanks / f"gum/gum-{part}.conllu"))
        else:
            sents = data.read_conllu(treebanks / "pud/en_pud-ud-test.conllu")
        sets[name] = sents
    return sets


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default=Path(__file__).resolve().parents[1]
                        / "models/en/src/main/resources/crosscheck/models/en", type=Path,
                        help="folder with reader.onnx, vocab.txt and labels.json")
    parser.add_argument("--treebanks", default=data.DEFAULT_TREEBANKS, type=Path)
    parser.add_argument("--sets", nargs="+", default=["ewt-dev", "gum-dev", "ewt-test", "pud-test"])
    parser.add_argument("--pieces", type=int, default=192, help="word pieces in a batch, padding counted")
    args = parser.parse_args()

    import onnxruntime
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    begin = time.perf_counter()
    session = onnxruntime.InferenceSession(str(args.model / "reader.onnx"), options, ["CPUExecutionProvider"])
    print(f"loaded in {time.perf_counter() - begin:.2f} s")
    known = json.loads((args.model / "labels.json").read_text("utf-8"))
    labels = data.Labels(*(known[k] for k in ("upos", "xpos", "lemma", "names", "rels")))
    wordpiece = data.WordPiece((args.model / "vocab.txt").read_text("utf-8").splitlines())
    spent = [0.0]

    def run(batch):
        begin = time.process_time()
        out = session.run([*OUTPUTS, "rel_heads"], {k: batch[k] for k in INPUTS})
        spent[0] += time.process_time() - begin
        return out[:5] + [out[5][:, :, None] + out[6][:, None]]

    for name, sentences in read_sets(args.treebanks, args.sets).items():
        items = data.encode_all(sentences, wordpiece, labels)
        spent[0] = 0.0
        result = score(sentences, items, run, labels, args.pieces)
        words = sum(len(s.forms) for s in sentences)
        print(name, json.dumps(result), f"{words / spent[0]:.0f} words per CPU-second in the network")


if __name__ == "__main__":
    main()
