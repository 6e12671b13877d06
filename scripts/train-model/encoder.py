"""The embedding model in floats: read from its quantised ONNX file, trained in its upper layers, written back quantised.

The graph stays as it is; only numbers change. Linear layers are int8 with one scale per output channel, in 7 of 8 bits,
so that processors without VNNI do not saturate (models/e5-small-sv-en/README.md).
"""

import numpy
import onnx
import torch
from onnx import numpy_helper
from torch.nn import functional

LAYERS = 12
HEADS = 12
LINEAR = ("q", "k", "v", "o", "f1", "f2")
NORMS = ("attention.output", "output")
EPSILON = 1e-12
#: Largest magnitude of a quantised weight.
STEPS = 63
#: Of the token that fills up short texts.
PADDING = 1
#: What a padded token's attention is lowered by.
MASKED = 1e4


class Encoder(torch.nn.Module):
    """Token ids to unit vectors. Layers below `first` are frozen, and so are the tables of words and positions."""

    def __init__(self, path, first):
        super().__init__()
        self.graph = onnx.load(path)
        self.first = first
        held = {part.name: part for part in self.graph.graph.initializer}
        self.held = held
        read = lambda name: torch.tensor(numpy_helper.to_array(held[name]).astype(numpy.float32))
        self.words = read("word.int8") * read("word.scale")
        self.positions = read("pos")
        self.norm = (read("embeddings.LayerNorm.w"), read("embeddings.LayerNorm.b"))
        self.weights = {}
        for layer in range(LAYERS):
            for part in LINEAR:
                name = f"l{layer}.{part}"
                self._keep(layer, f"{name}.w", read(f"{name}.w") * read(f"{name}.s"))
                self._keep(layer, f"{name}.b", read(f"{name}.b"))
            for part in NORMS:
                for kind in "wb":
                    name = f"encoder.layer.{layer}.{part}.LayerNorm.{kind}"
                    self._keep(layer, name, read(name))

    def _keep(self, layer, name, values):
        parameter = torch.nn.Parameter(values, requires_grad=layer >= self.first)
        self.weights[name] = parameter
        self.register_parameter(name.replace(".", "_"), parameter)

    def trained(self):
        """What training may change."""
        return [weight for weight in self.weights.values() if weight.requires_grad]

    def _layer(self, at, hidden, masked):
        texts, tokens, width = hidden.shape

        def linear(part, values):
            rows = values.reshape(-1, values.shape[-1])
            name = f"l{at}.{part}"
            return torch.addmm(self.weights[f"{name}.b"], rows, self.weights[f"{name}.w"]).view(texts, tokens, -1)

        def normed(part, values):
            name = f"encoder.layer.{at}.{part}.LayerNorm"
            return functional.layer_norm(
                values, (width,), self.weights[f"{name}.w"], self.weights[f"{name}.b"], EPSILON
            )

        def heads(values):
            return values.view(texts, tokens, HEADS, -1).transpose(1, 2)

        # The graph holds the queries divided by the root of their width already.
        query, key, value = (heads(linear(part, hidden)) for part in "qkv")
        attention = torch.softmax(query @ key.transpose(-1, -2) + masked, -1)
        mixed = (attention @ value).transpose(1, 2).reshape(texts, tokens, width)
        hidden = normed("attention.output", hidden + linear("o", mixed))
        return normed("output", hidden + linear("f2", functional.gelu(linear("f1", hidden))))

    def lower(self, texts, batch):
        """What the frozen layers make of each text, tokens x width, in half precision: computed once, used in every pass."""
        with torch.no_grad():
            return in_batches(texts, batch, self._lower)

    def _lower(self, texts):
        longest = max(map(len, texts))
        ids = torch.full((len(texts), longest), PADDING, dtype=torch.long)
        mask = torch.zeros(len(texts), longest)
        for row, text in enumerate(texts):
            ids[row, : len(text)] = torch.tensor(text)
            mask[row, : len(text)] = 1
        hidden = functional.layer_norm(
            self.words[ids] + self.positions[:longest], (self.words.shape[1],), *self.norm, EPSILON
        )
        masked = (mask[:, None, None, :] - 1) * MASKED
        for layer in range(self.first):
            hidden = self._layer(layer, hidden, masked)
        return [hidden[row, : len(text)].half() for row, text in enumerate(texts)]

    def upper(self, lowered, batch):
        """Unit vectors of texts, texts x width, from what the frozen layers made of them."""
        return torch.stack(in_batches(lowered, batch, self._upper))

    def _upper(self, lowered):
        longest = max(map(len, lowered))
        hidden = torch.zeros(len(lowered), longest, lowered[0].shape[1])
        mask = torch.zeros(len(lowered), longest)
        for row, text in enumerate(lowered):
            hidden[row, : len(text)] = text.float()
            mask[row, : len(text)] = 1
        masked = (mask[:, None, None, :] - 1) * MASKED
        for layer in range(self.first, LAYERS):
            hidden = self._layer(layer, hidden, masked)
        return list(functional.normalize((hidden * mask[..., None]).sum(1), dim=-1))

    def write(self, path):
        """The ONNX file with the trained layers quantised anew, to the nearest step; the frozen ones keep their numbers.

        Changes below half a step are lost, which leaves the model between the old one and the trained one: measured best.
        """
        for name, weight in self.weights.items():
            values = weight.detach().numpy()
            if not weight.requires_grad:
                continue
            if name.startswith("encoder.") or name.endswith(".b"):
                self._replace(name, values)
                continue
            scale = numpy.abs(values).max(0) / STEPS
            self._replace(name, numpy.clip(numpy.round(values / scale), -STEPS, STEPS).astype(numpy.int8))
            self._replace(f"{name[:-2]}.s", scale.astype(numpy.float32))
        onnx.save(self.graph, path)

    def _replace(self, name, values):
        self.held[name].CopyFrom(numpy_helper.from_array(numpy.ascontiguousarray(values), name))


def in_batches(texts, batch, compute):
    """`compute` over batches of texts of like length, at most `batch` tokens each with their padding; in their order."""
    order = sorted(range(len(texts)), key=lambda at: -len(texts[at]))
    results = [None] * len(texts)
    start = 0
    while start < len(order):
        count = max(1, min(len(order) - start, batch // len(texts[order[start]])))
        places = order[start : start + count]
        for place, result in zip(places, compute([texts[at] for at in places])):
            results[place] = result
        start += count
    return results
