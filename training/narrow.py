"""Makes a trained reader cheaper: labels scored by word and by head apart and, if asked for, narrower layers.

Labels learn to say what the whole network says, all else as it is. Of the layers, what the losses need most is kept.
How much a loss would change without a unit is told by the first term of its Taylor series, activation times gradient
(Molchanov et al. 2019, "Importance estimation for neural network pruning"), squared and summed over batches. What is
kept then takes over from what is cut: layer by layer, `out` and `down` are fitted by least squares to the sums that the
whole network has there, and so is `project` at the end. `train.py --start` goes on from the result.
"""
import argparse
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

import data
from model import HEAD, HEADS, INNER, Reader
from train import WEIGHTS, sentences


def batches(items, count, seed):
    for group, length in data.training_batches(items, 1000, np.random.default_rng(seed))[:count]:
        yield {k: torch.from_numpy(v) for k, v in data.collate([items[i] for i in group], length).items()}


def importance(model, items):
    """Name of a module -> importance of each unit that goes into it, of each head for `out`."""
    gates, hooks = {}, []

    def gate(name, module, width, each):
        gates[name] = torch.ones(width, requires_grad=True)
        hooks.append(module.register_forward_pre_hook(
            lambda _, x: (x[0] * gates[name].repeat_interleave(each).to(x[0].dtype),)))

    for i, layer in enumerate(model.encoder.layers):
        gate(f"down{i}", layer.down, layer.down.in_features, 1)
        gate(f"out{i}", layer.out, layer.heads, HEAD)
    found = {name: torch.zeros(len(g)) for name, g in gates.items()}
    for batch in batches(items, 40, 0):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            losses = model.losses(batch)
        loss = sum(WEIGHTS[k] * v for k, v in losses.items() if not torch.isnan(v))
        for name, grad in zip(gates, torch.autograd.grad(loss, list(gates.values()))):
            found[name] += grad ** 2
    for hook in hooks:
        hook.remove()
    return found


def best(scores, count):
    """Indices of the highest scores, in their old order."""
    return torch.sort(torch.topk(scores, count).indices).values


def cut(whole, heads, inner, items):
    """A reader with the most important heads and inner units of `whole`; its labels are not trained yet."""
    found, state = importance(whole, items), whole.state_dict()
    for i, layer in enumerate(whole.encoder.layers):
        prefix = f"encoder.layers.{i}."
        units, kept = best(found[f"down{i}"], inner), best(found[f"out{i}"], heads)
        seen = (kept[:, None] * HEAD + torch.arange(HEAD)).flatten()
        asked = torch.cat([seen + k * layer.heads * HEAD for k in range(3)])
        for name, rows in (("up", units), ("qkv", asked)):
            for part in (".weight", ".bias"):
                state[prefix + name + part] = state[prefix + name + part][rows]
        for name, columns in (("down", units), ("out", seen)):
            state[prefix + name + ".weight"] = state[prefix + name + ".weight"][:, columns]
    return plain(dict(whole.options, heads=heads, inner=inner), state)


def plain(options, state):
    """A reader with all of `state` but the labels, which it scores by word and head apart, not yet trained."""
    reader = Reader(**dict(options, plain=True)).eval()
    reader.load_state_dict({k: v for k, v in state.items() if not k.startswith("rel")}, strict=False)
    return reader


class Sums:
    """Ridge regression that corrects a linear layer by what its output lacks."""

    def __init__(self, linear):
        size = linear.in_features + 1
        self.linear, self.square = linear, torch.zeros(size, size)
        self.product = torch.zeros(size, linear.out_features)

    def add(self, x, missing):
        x = torch.cat([x, torch.ones(len(x), 1)], 1)
        self.square += x.T @ x
        self.product += x.T @ missing

    def fit(self, ridge=0.05):
        diagonal = self.square.diagonal()
        square = self.square + torch.diag(ridge * diagonal + 1e-3 * diagonal.median())
        change = torch.linalg.solve(square, self.product)
        self.linear.weight += change[:-1].T
        self.linear.bias += change[-1]


@torch.no_grad()
def refit(small, whole, items, count):
    """Fits the layers of `small` one by one to the sums that `whole` has before each normalisation, then `project`.

    Only words count: the huge sums of [CLS] and [SEP] would drown them.
    """
    sets, blends = [], []
    for batch in batches(items, count, 1):
        pieces = batch["pieces"]
        x = whole.encoder.embed(pieces, batch["shapes"])
        ends = (torch.arange(pieces.shape[1]) == (pieces > 0).sum(1, keepdim=True) - 1)
        words = (pieces > 0) & ~ends
        words[:, 0] = False
        sets.append([words, (pieces == 0)[:, None, None, :] * -1e4, x, x])
        blends.append([0, 0, batch["firsts"], batch["lasts"], batch["heads"] >= 0])
    weights = torch.softmax(whole.encoder.mix, 0)
    for weight, layer, old in zip(weights, small.encoder.layers, whole.encoder.layers):
        sums = Sums(layer.out)
        for each in sets:
            words, mask, x, goal = each
            each[3] = goal + old.out(old.context(goal, mask))
            seen = layer.context(x, mask)
            sums.add(seen[words], (each[3] - x - layer.out(seen))[words])
        sums.fit()
        sums = Sums(layer.down)
        for each in sets:
            words, mask, x, goal = each
            each[2], goal = layer.norm1(x + layer.out(layer.context(x, mask))), old.norm1(goal)
            each[3] = goal + old.down(F.gelu(old.up(goal)))
            inner = F.gelu(layer.up(each[2]))
            sums.add(inner[words], (each[3] - each[2] - layer.down(inner))[words])
        sums.fit()
        for each, blend in zip(sets, blends):
            each[2] = layer.norm2(each[2] + layer.down(F.gelu(layer.up(each[2]))))
            each[3] = old.norm2(each[3])
            blend[0], blend[1] = blend[0] + weight * each[2], blend[1] + weight * each[3]
    sums = Sums(small.project)
    for x, goal, firsts, lasts, words in blends:
        x, goal = (torch.cat([y.gather(1, at[:, :, None].expand(-1, -1, y.shape[-1])) for at in (firsts, lasts)], -1)
                   for y in (x, goal))
        sums.add(x[words], (whole.project(goal) - small.project(x))[words])
    sums.fit()


@torch.no_grad()
def vectors(model, batch):
    """What a label is scored by: vectors of the right heads and of their words, [words, .] each."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        parts = model.hidden(*(batch[k] for k in ("pieces", "shapes", "firsts", "lasts")))
    at = batch["heads"].clamp(min=0)[:, :, None].expand(-1, -1, parts[2].shape[-1])
    known = batch["heads"] >= 0
    return parts[2].gather(1, at)[known].float(), parts[3][known].float()


def fit_labels(small, whole, items, count):
    """Trains the labels of `small`, all else as it is, to say what `whole` says."""
    heads, deps, goals = [], [], []
    for batch in batches(items, count, 2):
        head, dep = vectors(whole, batch)
        goals.append(torch.softmax(whole.label(head[None, :, None], dep[None]), -1).detach().flatten(0, 2))
        head, dep = vectors(small, batch)
        heads.append(head)
        deps.append(dep)
    heads, deps, goals = torch.cat(heads), torch.cat(deps), torch.cat(goals)
    weights = [*small.rel.parameters(), *small.rel_word.parameters()]
    optimizer = torch.optim.LBFGS(weights, max_iter=100, history_size=10)

    def loss():
        optimizer.zero_grad()
        out = F.cross_entropy(small.rel(heads) + small.rel_word(deps), goals)
        out = out + 1e-5 * sum((w ** 2).sum() for w in weights)
        out.backward()
        return out

    before = optimizer.step(loss)
    print(f"loss of labels {before:.3f}, then {loss():.3f}, of {len(goals)} words")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--treebanks", default=data.DEFAULT_TREEBANKS, type=Path)
    parser.add_argument("--start", required=True, nargs="+", type=Path,
                        help="the checkpoint to narrow; of several, rounds of one training, the mean of their weights")
    parser.add_argument("--out", default=Path("build/training/narrow.pt"), type=Path)
    parser.add_argument("--heads", type=int, default=HEADS)
    parser.add_argument("--inner", type=int, default=INNER)
    parser.add_argument("--batches", type=int, default=100, help="for the fits, of 1000 word pieces each")
    args = parser.parse_args()
    torch.manual_seed(1)
    data.check(args.treebanks)
    saved, *others = (torch.load(path, weights_only=True) for path in args.start)
    for other in others:
        assert other["labels"] == saved["labels"] and other["options"] == saved["options"]
    state = {k: sum(each["state"][k] for each in (saved, *others)) / len(args.start) for k in saved["state"]}
    items = data.encode_all(sentences(args.treebanks), data.WordPiece(saved["vocab"]), data.Labels(**saved["labels"]))
    items = [i for i in items if len(i["pieces"]) <= 128]
    whole = Reader(**saved["options"]).eval()
    whole.load_state_dict(state)
    if (args.heads, args.inner) == (whole.options["heads"], whole.options["inner"]):
        small = plain(whole.options, whole.state_dict())
    else:
        small = cut(whole, args.heads, args.inner, items)
        refit(small, whole, items, args.batches)
    fit_labels(small, whole, items, args.batches)
    torch.save(dict(saved, options=small.options, state=small.state_dict(),
                    arguments={k: str(v) for k, v in vars(args).items()}), args.out)


if __name__ == "__main__":
    main()
