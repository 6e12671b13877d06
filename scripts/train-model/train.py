"""Trains the upper half of the embedding model on the texts of test/training, and writes it as a quantised ONNX file.

A topic is drawn towards all texts on it and away from the others of its set, and lies above one line for all topics;
a question for a fact is drawn towards the sentence that states it. Needs PyTorch and ONNX: `apt install python3-torch
python3-onnx libopenblas0-pthread` on Debian 12, then

    npm run -s training-examples
    /usr/bin/python3 scripts/train-model/train.py --base BASE.onnx --out models/e5-small-sv-en/onnx/model_quantized.onnx

BASE.onnx is the model before this training (models/e5-small-sv-en/README.md says where it is from). Three epochs over 31
sets take some 50 minutes on two cores.
"""

import argparse
import json
import random
import time

import torch
from torch.nn import functional

from encoder import Encoder

#: Layers below stay as they are: with few texts to learn from, half of the model is kept; it also halves the work.
FIRST_TRAINED = 6
RATE = 7e-5
#: Steps until the full rate, from where it falls to a tenth.
WARM_UP = 10
#: Cosines of this model lie close together; e5 was trained with .01 (Wang et al. 2024), its bilingual training with .02.
TEMPERATURE = 0.025
#: Weight of the line that divides right from wrong texts of all topics alike, beside their order.
LINE = 1.2
#: A text on a topic is rare: it counts as so many others.
RIGHT_WEIGHT = 4.0
#: A fact's sentence is told from the others of its text, and from all: what each counts.
WITHIN_TEXT, AMONG_ALL = 0.7, 0.3
#: Of a text's score: its nearest sentence, the rest its nearest chunk.
SENTENCE_SHARE = 0.6
#: Topics of a step at most.
TOPICS = 70
#: Padded tokens at a time.
BATCH = 1536
#: Gradients longer than this are cut.
LONGEST_GRADIENT = 1.0
LOWEST = -1e9


class TextSet:
    """One set of training texts, embedded by the frozen layers once."""

    def __init__(self, texts, encoder):
        lower = lambda tokens: encoder.lower(tokens, BATCH)
        self.name = texts["name"]
        self.documents = texts["documents"]
        self.chunk_of = texts["chunks"]["documents"]
        self.sentence_of = texts["sentences"]["documents"]
        self.topics = texts["topics"]
        self.facts = texts["facts"]
        self.chunks = lower(texts["chunks"]["tokens"])
        self.alone = lower(texts["sentences"]["alone"])
        self.headed = lower(texts["sentences"]["headed"])
        self.topic_texts = lower([topic["tokens"] for topic in self.topics])
        self.fact_texts = lower([fact["tokens"] for fact in self.facts])


def nearest(similarities, owners, count):
    """Highest similarity over the rows of each owner: questions x rows to questions x owners."""
    result = torch.full((similarities.shape[0], count), -1.0)
    return result.scatter_reduce(1, owners.expand_as(similarities), similarities, "amax")


def standing(topic, documents):
    """1 for a text on the topic, 0 for another, -1 for one that counts neither way."""
    return [1.0 if at in topic["right"] else -1.0 if at in topic["near"] else 0.0 for at in documents]


def step_loss(encoder, texts, documents, is_headed, line, rng):
    """Loss of one half of a set: its documents with the topics and facts that they answer."""
    place = {document: at for at, document in enumerate(documents)}
    sentences = [at for at, document in enumerate(texts.sentence_of) if document in place]
    chunks = [at for at, document in enumerate(texts.chunk_of) if document in place]
    topics = [at for at, topic in enumerate(texts.topics) if any(right in place for right in topic["right"])]
    if len(topics) > TOPICS:
        topics = rng.sample(topics, TOPICS)
    facts = [at for at, fact in enumerate(texts.facts) if fact["document"] in place]
    held = texts.headed if is_headed else texts.alone
    parts = [
        [held[at] for at in sentences],
        [texts.chunks[at] for at in chunks],
        [texts.topic_texts[at] for at in topics],
        [texts.fact_texts[at] for at in facts],
    ]
    vectors = encoder.upper(sum(parts, []), BATCH)
    sentence_rows, chunk_rows, topic_rows, fact_rows = torch.split(vectors, list(map(len, parts)))
    sentence_owners = torch.tensor([place[texts.sentence_of[at]] for at in sentences])
    chunk_owners = torch.tensor([place[texts.chunk_of[at]] for at in chunks])

    scores = SENTENCE_SHARE * nearest(topic_rows @ sentence_rows.T, sentence_owners, len(documents)) + (
        1 - SENTENCE_SHARE
    ) * nearest(topic_rows @ chunk_rows.T, chunk_owners, len(documents))
    stands = torch.tensor([standing(texts.topics[at], documents) for at in topics])
    similarities = fact_rows @ sentence_rows.T
    row = {sentence: at for at, sentence in enumerate(sentences)}
    right = torch.zeros_like(similarities, dtype=torch.bool)
    for at, fact in enumerate(facts):
        right[at, [row[sentence] for sentence in texts.facts[fact]["right"] if sentence in row]] = True
    own = torch.tensor([place[texts.facts[at]["document"]] for at in facts])[:, None] == sentence_owners
    return topic_loss(scores, stands) + LINE * line_loss(scores, stands, line) + fact_loss(similarities, right, own)


def topic_loss(scores, stands):
    """Each text on a topic against all that are not, in the mean over texts and topics: a softmax for each of them."""
    sharp = scores / TEMPERATURE
    wrong = torch.where(stands == 0, sharp, torch.full_like(sharp, LOWEST)).logsumexp(1, keepdim=True)
    each = torch.logaddexp(sharp, wrong) - sharp
    is_right = stands == 1
    return ((each * is_right).sum(1) / is_right.sum(1)).mean()


def line_loss(scores, stands, line):
    """Cross entropy of a logistic curve over scores that is the same for all topics: what is on a topic lies above it."""
    odds = line[0].exp() * (scores - line[1])
    each = functional.binary_cross_entropy_with_logits(
        odds, stands.clamp(min=0), reduction="none", pos_weight=torch.tensor(RIGHT_WEIGHT)
    )
    counts = (stands >= 0).float()
    return (each * counts).sum() / counts.sum()


def fact_loss(similarities, right, own):
    """The stating sentence among those of its text, and among all."""
    sharp = similarities / TEMPERATURE
    lowest = torch.full_like(sharp, LOWEST)
    stated = torch.where(right, sharp, lowest).logsumexp(1)
    within = torch.where(own, sharp, lowest).logsumexp(1)
    return (WITHIN_TEXT * (within - stated) + AMONG_ALL * (sharp.logsumexp(1) - stated)).mean()


def measure(encoder, sets):
    """Mean average precision of topics, and mean reciprocal rank of facts within their text."""
    precisions, ranks = [], []
    with torch.no_grad():
        for texts in sets:
            alone, headed, chunks, topics, facts = (
                encoder.upper(part, BATCH)
                for part in (texts.alone, texts.headed, texts.chunks, texts.topic_texts, texts.fact_texts)
            )
            count = len(texts.documents)
            owners, chunk_owners = torch.tensor(texts.sentence_of), torch.tensor(texts.chunk_of)
            scores = (
                0.4 * nearest(topics @ alone.T, owners, count)
                + 0.3 * nearest(topics @ headed.T, owners, count)
                + 0.3 * nearest(topics @ chunks.T, chunk_owners, count)
            )
            for topic, row in zip(texts.topics, scores):
                order = [at for at in row.argsort(descending=True).tolist() if at not in topic["near"]]
                places = sorted(order.index(right) for right in topic["right"])
                precisions.append(sum((found + 1) / (at + 1) for found, at in enumerate(places)) / len(places))
            for fact, row in zip(texts.facts, facts @ alone.T):
                own = [at for at, owner in enumerate(texts.sentence_of) if owner == fact["document"]]
                order = sorted(own, key=lambda at: -row[at].item())
                ranks.append(1 / (1 + min(order.index(right) for right in fact["right"])))
    return {"topics": round(mean(precisions), 3), "facts": round(mean(ranks), 3)}


def mean(values):
    return sum(values) / len(values)


def passes(sets, epochs, rng):
    """Every set in two random halves an epoch, in random order; sentences alone or under their headings by turns of chance."""
    for _ in range(epochs):
        plan = []
        for texts in sets:
            order = list(range(len(texts.documents)))
            rng.shuffle(order)
            half = len(order) // 2
            plan += [(texts, order[:half]), (texts, order[half:])]
        rng.shuffle(plan)
        yield [(texts, documents, rng.random() < 0.5) for texts, documents in plan]


def train(options):
    rng = random.Random(options.seed)
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    encoder = Encoder(options.base, FIRST_TRAINED)
    with open(options.examples, encoding="utf-8") as file:
        examples = json.load(file)
    held_out = set(filter(None, options.hold_out.split(",")))
    unknown = held_out - {texts["name"] for texts in examples}
    if unknown:
        raise SystemExit(f"Expected names of training sets after --hold-out, found {', '.join(sorted(unknown))}.")
    if options.epochs == 0:
        examples = [texts for texts in examples if texts["name"] in held_out]
    started = time.time()
    sets = []
    for at, texts in enumerate(examples):
        sets.append(TextSet(texts, encoder))
        print(f"{texts['name']} ({at + 1} of {len(examples)})", flush=True)
    fitted = [texts for texts in sets if texts.name not in held_out]
    held = [texts for texts in sets if texts.name in held_out]
    if held:
        print("before", measure(encoder, held), flush=True)
    if options.epochs == 0:
        return
    line = torch.tensor([3.7, 0.8], requires_grad=True)
    optimiser = torch.optim.AdamW(
        [{"params": encoder.trained()}, {"params": [line], "lr": 1e-2}], lr=RATE, weight_decay=0.0
    )
    steps = options.epochs * len(fitted) * 2
    step = 0
    for epoch, plan in enumerate(passes(fitted, options.epochs, rng)):
        losses = []
        for texts, documents, is_headed in plan:
            optimiser.param_groups[0]["lr"] = RATE * min(1.0, (step + 1) / WARM_UP) * (1 - 0.9 * step / steps)
            loss = step_loss(encoder, texts, documents, is_headed, line, rng)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(encoder.trained(), LONGEST_GRADIENT)
            optimiser.step()
            losses.append(loss.item())
            step += 1
            if step % 10 == 0:
                minutes = (time.time() - started) / 60
                print(f"step {step} of {steps}, loss {mean(losses[-10:]):.3f}, {minutes:.0f} min", flush=True)
        print(f"epoch {epoch + 1}", measure(encoder, held) if held else "", flush=True)
    encoder.write(options.out)
    print(options.out)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--base", required=True, help="the ONNX file to begin with")
    parser.add_argument("--examples", default="dist/training-examples.json", help="of `npm run -s training-examples`")
    parser.add_argument("--out", help="where the trained ONNX file goes")
    parser.add_argument("--hold-out", default="", help="sets to measure on and not to train on, by commas")
    parser.add_argument("--epochs", type=int, default=3, help="0 measures the sets held out and trains nothing")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    if options.epochs > 0 and options.out is None:
        parser.error("Expected --out, the file that the trained model goes to.")
    train(options)


if __name__ == "__main__":
    main()
