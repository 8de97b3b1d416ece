"""Writes a checkpoint as reader.onnx (int8), vocab.txt and labels.json, the files that the Java reader loads.

The graph is built node by node, so that it holds only what the runtime is fast at: dynamic int8 products with one
scale for each column, and its own fused attention and normalisation (QAttention and SkipLayerNormalization of the
domain com.microsoft). Gelu is the form with tanh, which is three times as fast and differs by 0.0005 at most.
"""
import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from model import HEAD, Reader

OUTPUTS = ("upos", "xpos", "lemma", "names", "arcs", "rels", "rel_heads")
INPUTS = ("pieces", "shapes", "firsts", "lasts")
CONTRIB = "com.microsoft"  # operators that every build of ONNX Runtime has


class Graph:
    def __init__(self, quantised):
        self.nodes, self.initializers, self.quantised, self.count = [], [], quantised, 0
        self.known = {}

    def node(self, op, *inputs, outputs=1, domain=None, **attributes):
        self.count += 1
        names = [f"{op}_{self.count}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(op, list(inputs), names, name=f"{op}_{self.count}", domain=domain,
                                           **attributes))
        return names[0] if outputs == 1 else names

    def const(self, array, dtype=None):
        self.count += 1
        name = f"const_{self.count}"
        self.initializers.append(numpy_helper.from_array(np.array(array, dtype, order="C"), name))
        return name

    def ints(self, *values):
        if values not in self.known:
            self.known[values] = self.const(np.array(values), np.int64)
        return self.known[values]

    def table(self, weight, ids):
        """Rows of an embedding, stored as int8 with one scale for each row."""
        if not self.quantised:
            return self.node("Gather", self.const(weight, np.float32), ids)
        scale = np.maximum(np.abs(weight).max(1, keepdims=True), 1e-8) / 127
        rows = self.node("Gather", self.const(np.round(weight / scale), np.int8), ids)
        scales = self.node("Gather", self.const(scale, np.float32), ids)
        return self.node("Mul", self.node("Cast", rows, to=TensorProto.FLOAT), scales)

    def whole(self, weight):
        """Seven-bit whole numbers, transposed, and the scale of each column."""
        scale = np.maximum(np.abs(weight).max(1), 1e-8) / 63
        return self.const(np.round(weight / scale[:, None]).T, np.int8), self.const(scale, np.float32)

    def small(self, x):
        """x as bytes, their scale and their zero."""
        if x not in self.known:
            self.known[x] = self.node("DynamicQuantizeLinear", x, outputs=3)
        return self.known[x]

    def linear(self, x, weight, bias):
        """x @ weight.T + bias; weight is [out, in] as torch has it."""
        if not self.quantised:
            product = self.node("MatMul", x, self.const(weight.T, np.float32))
        else:
            whole, scale = self.whole(weight)
            small, x_scale, x_zero = self.small(x)
            product = self.node("Cast", self.node("MatMulInteger", small, whole, x_zero), to=TensorProto.FLOAT)
            product = self.node("Mul", product, self.node("Mul", x_scale, scale))
        return self.node("Add", product, self.const(bias, np.float32))

    def attention(self, x, weight, bias, lengths):
        """What each piece sees of the first `lengths` of its row; weight and bias make queries, keys and values."""
        bias, heads = self.const(bias, np.float32), len(weight) // 3 // HEAD
        if not self.quantised:
            return self.node("Attention", x, self.const(weight.T, np.float32), bias, lengths,
                             domain=CONTRIB, num_heads=heads)
        whole, scale = self.whole(weight)
        small, x_scale, x_zero = self.small(x)
        return self.node("QAttention", small, whole, bias, x_scale, scale, lengths, x_zero,
                         self.const(np.zeros(len(weight)), np.int8), domain=CONTRIB, num_heads=heads)

    def norm(self, x, weight, bias):
        return self.node("LayerNormalization", x, self.const(weight, np.float32), self.const(bias, np.float32),
                         axis=-1, epsilon=1e-12)

    def norm_of_sum(self, x, y, weight, bias):
        return self.node("SkipLayerNormalization", x, y, self.const(weight, np.float32), self.const(bias, np.float32),
                         domain=CONTRIB, epsilon=1e-12)


def build(state, options, quantised):
    g = Graph(quantised)
    w = {k: v.float().numpy() for k, v in state.items()}

    length = g.node("Gather", g.node("Shape", "pieces"), g.ints(1), axis=0)
    known = g.node("Cast", g.node("Not", g.node("Equal", "pieces", g.const(np.array(0), np.int64))),
                   to=TensorProto.INT32)
    lengths = g.node("ReduceSum", known, g.ints(1), keepdims=0)
    places = g.node("Range", g.const(np.array(0), np.int64), g.node("Squeeze", length), g.const(np.array(1), np.int64))
    x = g.node("Add", g.table(w["encoder.words.weight"], "pieces"), g.table(w["encoder.positions.weight"], places))
    x = g.node("Add", x, g.node("Gather", g.const(w["encoder.shapes.weight"], np.float32), "shapes"))
    x = g.norm(x, w["encoder.norm.weight"], w["encoder.norm.bias"])

    blend = np.exp(w["encoder.mix"]) / np.exp(w["encoder.mix"]).sum()
    mixed = None
    for i in range(options["layers"]):
        def p(name):
            return w[f"encoder.layers.{i}.{name}"]
        seen = g.attention(x, p("qkv.weight"), p("qkv.bias"), lengths)
        x = g.norm_of_sum(g.linear(seen, p("out.weight"), p("out.bias")), x, p("norm1.weight"), p("norm1.bias"))
        inner = g.node("Gelu", g.linear(x, p("up.weight"), p("up.bias")), approximate="tanh")
        x = g.norm_of_sum(g.linear(inner, p("down.weight"), p("down.bias")), x, p("norm2.weight"), p("norm2.bias"))
        part = g.node("Mul", x, g.const(blend[i], np.float32))
        mixed = part if mixed is None else g.node("Add", mixed, part)

    def of_words(at):  # the root, which is [CLS], and then each word
        column = g.node("Slice", at, g.ints(0), g.ints(1), g.ints(1))
        at = g.node("Concat", g.node("Sub", column, column), at, axis=1)
        return g.node("GatherND", mixed, g.node("Unsqueeze", at, g.ints(2)), batch_dims=1)

    words = g.node("Concat", of_words("firsts"), of_words("lasts"), axis=-1)
    words = g.node("Gelu", g.linear(words, w["project.weight"], w["project.bias"]), approximate="tanh")
    arc, rel, tag, name = (options[k] for k in ("arc", "rel", "tag", "name"))
    head, dep, rel_head, rel_dep, tag, name = g.node("Split", words, g.ints(arc, arc, rel, rel, tag, name),
                                                     outputs=6, axis=-1)
    dep, rel_dep, tag, name = (g.node("Slice", y, g.ints(1), g.ints(1 << 40), g.ints(1))
                               for y in (dep, rel_dep, tag, name))

    def head_of(x, name):
        return g.linear(x, w[name + ".weight"], w[name + ".bias"])

    tagged = g.linear(tag, np.concatenate([w[k + ".weight"] for k in OUTPUTS[:3]]),
                      np.concatenate([w[k + ".bias"] for k in OUTPUTS[:3]]))
    sizes = options["sizes"]
    out = list(g.node("Split", tagged, g.ints(*(sizes[k] for k in OUTPUTS[:3])), outputs=3, axis=-1))
    out.append(head_of(name, "names"))
    out.append(g.node("MatMul", head_of(dep, "arc"), g.node("Transpose", head, perm=(0, 2, 1))))
    out += [head_of(rel_dep, "rel_word"), head_of(rel_head, "rel")]
    for made, label in zip(out, OUTPUTS):
        g.nodes.append(helper.make_node("Identity", [made], [label]))

    dims = {"pieces": ("B", "T"), "shapes": ("B", "T"), "firsts": ("B", "W"), "lasts": ("B", "W"),
            "arcs": ("B", "W", "H"), "rel_heads": ("B", "H", sizes["rels"]),
            **{k: ("B", "W", sizes[k]) for k in ("upos", "xpos", "lemma", "names", "rels")}}
    graph = helper.make_graph(
        g.nodes, "reader",
        [helper.make_tensor_value_info(k, TensorProto.INT64, dims[k]) for k in INPUTS],
        [helper.make_tensor_value_info(k, TensorProto.FLOAT, dims[k]) for k in OUTPUTS], g.initializers)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20), helper.make_opsetid(CONTRIB, 1)],
                              ir_version=9, producer_name="crosscheck")
    onnx.checker.check_model(model)
    return model


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", default=Path("build/training/reader.pt"), type=Path)
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parents[1]
                        / "models/en/src/main/resources/crosscheck/models/en")
    parser.add_argument("--version", default="1")
    parser.add_argument("--float", action="store_true", help="keep all weights as floats, to see what int8 costs")
    args = parser.parse_args()

    saved = torch.load(args.checkpoint, weights_only=True)
    if not saved["options"].get("plain"):
        raise SystemExit(f"{args.checkpoint} scores labels by word and head together; train it with --plain")
    args.out.mkdir(parents=True, exist_ok=True)
    onnx.save(build(saved["state"], saved["options"], not args.float), str(args.out / "reader.onnx"))
    (args.out / "vocab.txt").write_text("\n".join(saved["vocab"]) + "\n", "utf-8")
    labels = dict(saved["labels"], name="crosscheck-en", version=args.version)
    (args.out / "labels.json").write_text(json.dumps(labels, ensure_ascii=False, indent=1) + "\n", "utf-8")

    # the file must say what the network says
    import onnxruntime
    reader = Reader(**saved["options"]).eval()
    reader.load_state_dict(saved["state"])
    rng = np.random.default_rng(0)
    feed = {"pieces": rng.integers(1000, 30000, (2, 20)), "shapes": rng.integers(1, 7, (2, 20)),
            "firsts": np.arange(1, 19)[None].repeat(2, 0), "lasts": np.arange(1, 19)[None].repeat(2, 0)}
    feed["pieces"][:, 0], feed["pieces"][0, 19], feed["pieces"][1, 15:] = 101, 102, 0
    session = onnxruntime.InferenceSession(str(args.out / "reader.onnx"), providers=["CPUExecutionProvider"])
    got = session.run(list(OUTPUTS), feed)
    got = got[:5] + [got[5][:, :, None] + got[6][:, None]]
    with torch.no_grad():
        expected = [t.numpy() for t in reader(*(torch.from_numpy(feed[k]) for k in INPUTS))]
    for name, a, b in zip(OUTPUTS, got, expected):
        print(f"{name}: scores up to {np.abs(b[0]).max():.2f}, largest difference {np.abs(a[0] - b[0]).max():.5f}")
    print(f"{(args.out / 'reader.onnx').stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
