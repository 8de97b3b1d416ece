"""The network: a small BERT encoder with a shape embedding, and one linear-and-biaffine reader on top."""
import re

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

WIDTH, HEAD, HEADS, INNER, SHAPES = 384, 32, 12, 1536, 7


class Dropout(nn.Module):
    """Dropout in steps of 1/256, with one random number for eight places: the usual one is slow on a CPU."""

    def __init__(self, share):
        super().__init__()
        self.cut = round(share * 256)

    def forward(self, x):
        if not self.training or not self.cut:
            return x
        bits = torch.empty(x.numel() // 8 + 1, dtype=torch.int64).random_(-2 ** 63, None)
        keep = bits.view(torch.uint8)[:x.numel()].view(x.shape) >= self.cut
        return x * (keep.to(x.dtype) * (256 / (256 - self.cut)))


class Layer(nn.Module):
    def __init__(self, dropout, heads, inner):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(WIDTH, 3 * heads * HEAD)
        self.out = nn.Linear(heads * HEAD, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, inner)
        self.down = nn.Linear(inner, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = Dropout(dropout)

    def context(self, x, mask):
        b, t, _ = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, HEAD).permute(2, 0, 3, 1, 4)
        a = torch.softmax(q * HEAD ** -0.5 @ k.transpose(2, 3) + mask.to(q.dtype), -1).to(q.dtype) @ v
        return a.transpose(1, 2).reshape(b, t, -1)

    def forward(self, x, mask):
        x = self.norm1(x + self.dropout(self.out(self.context(x, mask))))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, layers, vocab=30522, dropout=0.1, heads=HEADS, inner=INNER):
        super().__init__()
        self.words = nn.Embedding(vocab, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout, heads, inner) for _ in range(layers))
        self.mix = nn.Parameter(torch.zeros(layers))
        self.dropout = Dropout(dropout)

    def embed(self, pieces, shapes):
        return self.norm(self.words(pieces) + self.positions.weight[:pieces.shape[1]] + self.shapes(shapes))

    def forward(self, pieces, shapes):
        mask = (pieces == 0)[:, None, None, :] * -1e4
        x = self.dropout(self.embed(pieces, shapes))
        states = []
        for layer in self.layers:
            x = layer(x, mask)
            states.append(x)
        # the readers see a weighted sum of the layers; at the start only the last one
        weights = torch.softmax(self.mix, 0)
        return sum(w * s for w, s in zip(weights, states))


class Reader(nn.Module):
    """The six outputs of the file, in order: scores of upos, xpos, lemma, names, arcs, rels."""

    def __init__(self, sizes, layers=6, arc=384, rel=96, tag=256, name=128, dropout=0.1, head_dropout=0.3,
                 heads=HEADS, inner=INNER, plain=False):
        super().__init__()
        self.options = dict(sizes=dict(sizes), layers=layers, arc=arc, rel=rel, tag=tag, name=name, heads=heads,
                            inner=inner, plain=plain)
        self.plain = plain
        self.encoder = Encoder(layers, dropout=dropout, heads=heads, inner=inner)
        self.split = [arc, arc, rel, rel, tag, name]
        self.project = nn.Linear(2 * WIDTH, sum(self.split))
        self.dropout, self.head_dropout = Dropout(dropout), Dropout(head_dropout)
        self.upos = nn.Linear(tag, sizes["upos"])
        self.xpos = nn.Linear(tag, sizes["xpos"])
        self.lemma = nn.Linear(tag, sizes["lemma"])
        self.names = nn.Linear(name, sizes["names"])
        self.arc = nn.Linear(arc, arc)            # its bias scores a word as a head
        # its bias scores a label given the head; where labels are plain, so does its weight, whatever the word
        self.rel = nn.Linear(rel, sizes["rels"] if plain else rel * sizes["rels"])
        self.rel_word = nn.Linear(rel, sizes["rels"])   # and this one a label given the word
        nn.init.normal_(self.arc.weight, std=arc ** -0.5)
        if not plain:
            nn.init.normal_(self.rel.weight, std=0.5 * rel ** -0.5)

    def hidden(self, pieces, shapes, firsts, lasts):
        return self.of_words(self.encoder(pieces, shapes), firsts, lasts)

    def of_words(self, h, firsts, lasts):
        root = torch.zeros(len(firsts), 1, dtype=firsts.dtype)  # [CLS] stands for the root

        def gather(at):
            at = torch.cat([root, at], 1)[:, :, None].expand(-1, -1, WIDTH)
            return h.gather(1, at)

        x = self.dropout(torch.cat([gather(firsts), gather(lasts)], -1))
        x = self.head_dropout(F.gelu(self.project(x)))
        head, dep, rel_head, rel_dep, tag, name = x.split(self.split, -1)
        return head, dep[:, 1:], rel_head, rel_dep[:, 1:], tag[:, 1:], name[:, 1:]

    def label(self, rel_head, rel_dep):
        """[B,W,H,D] heads and [B,W,D] words -> [B,W,H,R] scores of the labels."""
        if self.plain:
            return self.rel(rel_head) + self.rel_word(rel_dep)[:, :, None]
        of_word = self.rel(rel_dep).unflatten(-1, (rel_dep.shape[-1], -1))
        return rel_head @ of_word + self.rel_word(rel_dep)[:, :, None]

    def forward(self, pieces, shapes, firsts, lasts):
        head, dep, rel_head, rel_dep, tag, name = self.hidden(pieces, shapes, firsts, lasts)
        return (self.upos(tag), self.xpos(tag), self.lemma(tag), self.names(name),
                self.arc(dep) @ head.transpose(1, 2), self.label(rel_head[:, None], rel_dep))

    def scores(self, batch):
        """Logits by name, of arcs beyond a sentence masked, of labels at the right heads only: [B,W,.] each."""
        state = self.encoder(batch["pieces"], batch["shapes"])
        head, dep, rel_head, rel_dep, tag, name = self.of_words(state, batch["firsts"], batch["lasts"])
        gold = batch["heads"]
        beyond = torch.arange(head.shape[1])[None] > (gold >= 0).sum(1)[:, None]
        at = gold.clamp(min=0)[:, :, None].expand(-1, -1, rel_head.shape[-1])
        out = {"arcs": (self.arc(dep) @ head.transpose(1, 2)).float().masked_fill(beyond[:, None], -1e4),
               "rels": self.label(rel_head.gather(1, at)[:, :, None], rel_dep).squeeze(2),
               "upos": self.upos(tag), "xpos": self.xpos(tag), "lemma": self.lemma(tag), "names": self.names(name),
               "state": state}
        return {k: v.float() for k, v in out.items()}

    def losses(self, batch, taught=None, trust=0.5):
        """Mean losses of a batch of tensors; labels below 0 do not count.

        With `taught`, the log-probabilities of a teacher, the loss is the mean of both, weighted by `trust`.
        """
        scores, gold = self.scores(batch), dict(batch, arcs=batch["heads"])
        state = scores.pop("state")
        losses = {k: F.cross_entropy(s.flatten(0, 1), gold[k].flatten(), ignore_index=-100)
                  for k, s in scores.items()}
        if taught:
            words = batch["heads"] >= 0
            for k, s in scores.items():
                apart = F.kl_div(F.log_softmax(s[words], -1), taught[k][words], log_target=True, reduction="batchmean")
                hard = losses[k] if (gold[k] >= 0).any() else apart
                losses[k] = (1 - trust) * hard + trust * apart
            if "state" in taught:
                pieces = batch["pieces"] > 0
                goal = taught["state"][pieces]
                losses["state"] = F.mse_loss(state[pieces], goal) / goal.var()
        return losses


def load_base(encoder, onnx_path, take=None):
    """Fills the encoder from the initializers of an ONNX BERT; `take` names the base layers to use."""
    import onnx
    from onnx import numpy_helper
    graph = onnx.load(str(onnx_path)).graph
    init = {i.name: i for i in graph.initializer}

    def array(name):
        return torch.from_numpy(np.array(numpy_helper.to_array(init[name])))

    matrices = {}  # '/encoder/layer.0/attention/self/query/MatMul' -> its weight, stored as [in, out]
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in init:
            matrices[re.sub(r"^/|/MatMul$", "", node.name).replace("/", ".")] = node.input[1]
    with torch.no_grad():
        encoder.words.weight.copy_(array("embeddings.word_embeddings.weight"))
        encoder.positions.weight.copy_(array("embeddings.position_embeddings.weight")
                                       + array("embeddings.token_type_embeddings.weight")[0])
        encoder.shapes.weight.zero_()
        encoder.norm.weight.copy_(array("embeddings.LayerNorm.weight"))
        encoder.norm.bias.copy_(array("embeddings.LayerNorm.bias"))
        encoder.mix.copy_(torch.linspace(-1, 1, len(encoder.mix)))
        for i, layer in enumerate(encoder.layers):
            prefix = f"encoder.layer.{take[i] if take else i}."

            def weight(name):
                return array(matrices[prefix + name]).T

            parts = ["attention.self." + n for n in ("query", "key", "value")]
            layer.qkv.weight.copy_(torch.cat([weight(n) for n in parts]))
            layer.qkv.bias.copy_(torch.cat([array(prefix + n + ".bias") for n in parts]))
            for module, name in ((layer.out, "attention.output.dense"), (layer.up, "intermediate.dense"),
                                 (layer.down, "output.dense")):
                module.weight.copy_(weight(name))
                module.bias.copy_(array(prefix + name + ".bias"))
            for module, name in ((layer.norm1, "attention.output.LayerNorm"), (layer.norm2, "output.LayerNorm")):
                module.weight.copy_(array(prefix + name + ".weight"))
                module.bias.copy_(array(prefix + name + ".bias"))
