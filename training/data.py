"""Reads the treebanks and turns sentences into the arrays the network eats.

Only words, tags, trees and names are read here; nothing of the corpora is written anywhere.
"""
import difflib
import hashlib
import re
import unicodedata
from collections import Counter
from pathlib import Path

import numpy as np

DEFAULT_TREEBANKS = Path(__file__).resolve().parents[1] / ".." / "shared" / "treebanks"

FILES = {  # path under the treebanks folder -> SHA-256
    "ewt/ewt-train.conllu": "3fb78e2b55482c8ee00caa653af436c88c9e5bc9a73ce26e4ae3ddc79d2b7e7b",
    "ewt/ewt-dev.conllu": "531a54ff90d6ab12201c5a50c3e78e6ddac4de69abc4bce5d275d3cd29efe2b6",
    "ewt/ewt-test.conllu": "e266e515a0a7547657ed3d90d9ba46487d6bd251f27ad4269d4e8a427c8555cd",
    "gum/gum-train.conllu": "f8bd44d6364021107a4c574222d0f240e776524cba1ef8acaa939f38258ca774",
    "gum/gum-dev.conllu": "581997015a2d878ad49619032d265a9753e1b6b03d75ca18b04a00bb9ee8991d",
    "pud/en_pud-ud-test.conllu": "c80584f2bc2b31d5bada78a1136f9feec7ac49e5e18898db02dea434b5b8f0aa",
    "uner/en_ewt-ud-train.iob2": "2d986b063bb92df99540e37de34b1415eb2a22958b86de3e4698ec3be05e339f",
    "uner/en_ewt-ud-dev.iob2": "0cafd881cf31d39897b6d588420fab8fbbe4423d271725c59921ac9dd49c0713",
    "uner/en_ewt-ud-test.iob2": "821ad826d5f503ac03b4edc3fbc2174f21fbb005ec25863caf2051c434616d6e",
}

# GUM documents whose texts are free of NC terms, told by genre and by where the text comes from.
GUM_GENRES = ("news", "interview", "bio", "voyage", "academic")
GUM_HOSTS = ("en.wikinews.org", "en.wikipedia.org", "en.wikivoyage.org", "dh2017.adho.org",
             "journals.linguisticsociety.org", "journals.plos.org", "www.mdpi.com")

NAMES = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]
IGNORE = -100
PAD, UNK, CLS, SEP, MASK = "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"

TITLES = set("""President Vice Prime Minister Mr. Mrs. Ms. Dr. Mr Mrs Ms Dr Prof. Professor Sen. Senator
Rep. Representative Gov. Governor Gen. General Col. Colonel Capt. Captain Lt. Lieutenant Sgt. Sergeant
Judge Justice Chief Secretary Ambassador Mayor Sir Lord Lady Dame King Queen Prince Princess Pope Rev.
Reverend Bishop Archbishop Saint Chancellor Chairman Director Congressman Congresswoman Sheriff Officer
Detective Inspector Deputy Attorney Emperor Sultan Sheikh Shaikh Imam Ayatollah Rabbi Father Admiral
Major Brigadier Marshal Commander Coach Doctor Speaker Premier""".split())


class Sentence:
    __slots__ = ("id", "doc", "forms", "lemmas", "upos", "xpos", "heads", "rels", "misc", "names")

    def __init__(self, sent_id, doc):
        self.id, self.doc, self.names = sent_id, doc, None
        self.forms, self.lemmas, self.upos, self.xpos = [], [], [], []
        self.heads, self.rels, self.misc = [], [], []


def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def check(treebanks, names=FILES):
    for name in names:
        found = sha256(Path(treebanks) / name)
        if found != FILES[name]:
            raise SystemExit(f"{name}: SHA-256 {found}, expected {FILES[name]}")


def read_conllu(path):
    """Syntactic words of every sentence; multiword ranges and empty nodes are passed over."""
    sentences, sent, doc = [], None, {}
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc id = "):
            doc = {"id": line[14:]}
        elif line.startswith("# meta::sourceURL = "):
            doc["url"] = line[20:]
        elif line.startswith("# sent_id = "):
            sent = Sentence(line[12:], doc)
            sentences.append(sent)
        elif line and line[0].isdigit():
            col = line.split("\t")
            if not col[0].isdigit():
                continue
            sent.forms.append(col[1])
            sent.lemmas.append(col[2])
            sent.upos.append(col[3])
            sent.xpos.append(col[4])
            sent.heads.append(int(col[6]))
            sent.rels.append(col[7])
            sent.misc.append(col[9])
    return sentences


def free_gum(sentences):
    """The GUM documents that may be used in something that ships."""
    def free(doc):
        genre = doc["id"].split("_")[1]
        host = re.sub(r"^https?://", "", doc.get("url", "")).split("/")[0]
        return genre in GUM_GENRES and host in GUM_HOSTS
    return [s for s in sentences if free(s.doc)]


def read_iob2(path):
    """sentence id -> (forms, tags), with tags outside PER, ORG and LOC read as O."""
    sentences, forms, tags = {}, [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# sent_id = "):
            forms, tags = [], []
            sentences[line[12:]] = (forms, tags)
        elif line and line[0].isdigit():
            col = line.split("\t")
            forms.append(col[1])
            tags.append(col[2] if col[2] in NAMES else "O")
    return sentences


def add_uner(sentences, iob2):
    """Puts names on sentences; words without a counterpart in the older version stay unknown (None)."""
    for sent in sentences:
        if sent.id not in iob2:
            continue
        forms, tags = iob2[sent.id]
        sent.names = [None] * len(sent.forms)
        if forms == sent.forms:
            sent.names = list(tags)
            continue
        for a, b, size in difflib.SequenceMatcher(None, forms, sent.forms, autojunk=False).get_matching_blocks():
            sent.names[b:b + size] = tags[a:a + size]


def gum_mentions(sent):
    """(start, end, type) of the entity mentions in GUM's MISC column."""
    mentions, open_ = [], {}
    for i, misc in enumerate(sent.misc):
        field = next((f[7:] for f in misc.split("|") if f.startswith("Entity=")), "")
        for begin, ident, rest, end in re.findall(r"(\()?([^()-]+)(-[^()]*)?(\))?", field):
            if begin:
                kind = rest.split("-")[1] if rest else ""
                if end:
                    mentions.append((i, i + 1, kind))
                else:
                    open_.setdefault(ident, []).append((i, kind))
            elif end and open_.get(ident):
                start, kind = open_[ident].pop()
                mentions.append((start, i + 1, kind))
    return mentions


def add_gum_names(sentences):
    """Names from GUM's entity types where a mention is plainly a proper name; doubtful words stay unknown."""
    kinds = {"person": "PER", "organization": "ORG", "place": "LOC"}
    for sent in sentences:
        names = ["O"] * len(sent.forms)
        doubt = set()
        for start, end, kind in sorted(gum_mentions(sent), key=lambda m: m[0] - m[1]):
            if kind not in kinds:
                continue
            proper = [u == "PROPN" for u in sent.upos]
            first, last = start, end
            while first < last and not proper[first] and sent.upos[first] in ("DET", "PUNCT"):
                first += 1
            while last > first and not proper[last - 1] and sent.upos[last - 1] in ("PUNCT", "PART"):
                last -= 1
            if kind != "organization" and not all(proper[first:last]):  # the proper words around the head
                head = next((i for i in range(start, end) if not start < sent.heads[i] <= end), start)
                if proper[head]:
                    first, last = head, head + 1
                    while first > start and (proper[first - 1] or sent.xpos[first - 1] == "HYPH"):
                        first -= 1
                    while last < end and (proper[last] or sent.xpos[last] == "HYPH"):
                        last += 1
            for i in range(first, last - 1):
                if kind == "person" and sent.forms[i] in TITLES:
                    first = i + 1
            inner = range(first, last)
            linking = kind != "person" and last > first and proper[first] and proper[last - 1]
            plain = last > first and all(
                proper[i] or sent.xpos[i] == "HYPH" or linking and sent.forms[i] in ("of", "the", "and", "for", "&")
                for i in inner)
            if plain and any(proper[i] for i in inner):
                if all(names[i] == "O" for i in inner):
                    for i in inner:
                        names[i] = ("B-" if i == first else "I-") + kinds[kind]
                        doubt.discard(i)
            elif not plain:
                doubt.update(i for i in range(start, end) if proper[i] and names[i] == "O")
        sent.names = [None if i in doubt and n == "O" else n for i, n in enumerate(names)]


# Lemmas ------------------------------------------------------------------------------------------

def lemma_script(form, lemma):
    """'=' keeps the word; '=-k+s' cuts k characters and appends s; '-k+s' does so on the lower-cased word."""
    lower = form.lower()
    if lemma == form:
        return "-0+" if form == lower else "="
    sign, base = ("", lower) if lemma == lemma.lower() or form == lower else ("=", form)
    common = 0
    while common < min(len(base), len(lemma)) and base[common] == lemma[common]:
        common += 1
    return f"{sign}-{len(base) - common}+{lemma[common:]}"


def apply_script(form, script):
    if script == "=":
        return form
    if script.startswith("="):
        base, script = form, script[1:]
    else:
        base = form.lower()
    cut, add = re.match(r"-(\d+)\+(.*)", script, re.S).groups()
    return (base[:len(base) - int(cut)] if int(cut) <= len(base) else base) + add


# Pieces ------------------------------------------------------------------------------------------

def shape(word):
    """1 lower or caseless, 2 Titlecase, 3 UPPER, 4 mixed, 5 with a digit, 6 no letter and no digit."""
    if any(c.isdecimal() for c in word):
        return 5
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 6
    upper = [c.isupper() for c in letters]
    if not any(upper):
        return 1
    if upper[0] and not any(upper[1:]):
        return 2
    return 3 if all(upper) else 4


class WordPiece:
    """BERT's uncased WordPiece, one word at a time."""

    def __init__(self, vocab):
        self.ids = {piece: i for i, piece in enumerate(vocab)}
        self.known = {}

    def __call__(self, word):
        if word not in self.known:
            ids = [i for part in self.parts(word) for i in self.pieces(part)]
            self.known[word] = ids or [self.ids[UNK]]
        return self.known[word]

    @staticmethod
    def parts(word):
        text = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        out, current = [], ""
        for c in text:
            category = unicodedata.category(c)
            if c.isspace() or c in "\0\ufffd" or category.startswith("C"):
                if c.isspace() and current:
                    out.append(current)
                    current = ""
                continue
            ascii_punctuation = c < "\x7f" and not c.isalnum()
            if ascii_punctuation or category.startswith("P") or "\u4e00" <= c <= "\u9fff":
                if current:
                    out.append(current)
                    current = ""
                out.append(c)
            else:
                current += c
        return out + [current] if current else out

    def pieces(self, part):
        ids, start = [], 0
        while start < len(part) and len(part) <= 100:
            end = len(part)
            while end > start and ("##" if start else "") + part[start:end] not in self.ids:
                end -= 1
            if end == start:
                return [self.ids[UNK]]
            ids.append(self.ids[("##" if start else "") + part[start:end]])
            start = end
        return ids or [self.ids[UNK]]


class Labels:
    """The label lists in the order of the network's outputs."""

    def __init__(self, upos, xpos, lemma, names, rels):
        self.upos, self.xpos, self.lemma, self.names, self.rels = upos, xpos, lemma, names, rels

    @classmethod
    def of(cls, sentences, min_script=3):
        def count(values):
            return [v for v, _ in sorted(Counter(values).items(), key=lambda e: (-e[1], e[0]))]
        scripts = Counter(lemma_script(f, l) for s in sentences for f, l in zip(s.forms, s.lemmas))
        return cls(count(u for s in sentences for u in s.upos),
                   [x for x in count(x for s in sentences for x in s.xpos) if x != "_"],
                   [k for k, n in sorted(scripts.items(), key=lambda e: (-e[1], e[0])) if n >= min_script],
                   NAMES, count(r for s in sentences for r in s.rels))

    def as_dict(self):
        return {k: getattr(self, k) for k in ("upos", "xpos", "lemma", "names", "rels")}


def encode(sent, wordpiece, labels, index):
    """Arrays of one sentence; labels unknown to the network become IGNORE."""
    ids, shapes, firsts, lasts = [wordpiece.ids[CLS]], [0], [], []
    for word in sent.forms:
        pieces = wordpiece(word)
        firsts.append(len(ids))
        ids += pieces
        shapes += [shape(word)] * len(pieces)
        lasts.append(len(ids) - 1)
    ids.append(wordpiece.ids[SEP])
    shapes.append(0)
    names = sent.names or [None] * len(sent.forms)
    item = {
        "pieces": ids, "shapes": shapes, "firsts": firsts, "lasts": lasts, "heads": sent.heads,
        "upos": [index["upos"].get(x, IGNORE) for x in sent.upos],
        "xpos": [index["xpos"].get(x, IGNORE) for x in sent.xpos],
        "rels": [index["rels"].get(x, IGNORE) for x in sent.rels],
        "lemma": [index["lemma"].get(lemma_script(f, l), IGNORE) for f, l in zip(sent.forms, sent.lemmas)],
        "names": [index["names"].get(x, IGNORE) for x in names],
    }
    return {k: np.asarray(v, np.int64) for k, v in item.items()}


def encode_all(sentences, wordpiece, labels):
    index = {k: {v: i for i, v in enumerate(values)} for k, values in labels.as_dict().items()}
    return [encode(s, wordpiece, labels, index) for s in sentences if len(s.forms) > 0]


def collate(items, width=None):
    """Pads a list of encoded sentences to one batch; labels are padded with IGNORE."""
    batch = {}
    for key in items[0]:
        longest = max(len(item[key]) for item in items)
        if width:
            longest = width if key in ("pieces", "shapes") else width - 2
        fill = 0 if key in ("pieces", "shapes", "firsts", "lasts") else IGNORE
        rows = np.full((len(items), longest), fill, np.int64)
        for row, item in zip(rows, items):
            row[:len(item[key])] = item[key]
        batch[key] = rows
    return batch


def batches(items, pieces_per_batch):
    """Lists of indices of about the same length, shortest first."""
    out, current, longest = [], [], 0
    for i in sorted(range(len(items)), key=lambda i: len(items[i]["pieces"])):
        longest = max(longest, len(items[i]["pieces"]))
        if current and longest * (len(current) + 1) > pieces_per_batch:
            out.append(current)
            current, longest = [], len(items[i]["pieces"])
        current.append(i)
    out.append(current)
    return out


LENGTHS = [*range(4, 48, 4), *range(48, 96, 8), *range(96, 160, 16), 160, 192, 256]


def training_batches(items, pieces_per_batch, rng):
    """(indices, padded length) in random order. Few different shapes, since torch prepares itself for each anew."""
    buckets = {length: [] for length in LENGTHS}
    for i in rng.permutation(len(items)):
        buckets[next(n for n in LENGTHS if n >= len(items[i]["pieces"]))].append(int(i))
    out = []
    for length, bucket in buckets.items():
        size = max(2, pieces_per_batch // length)
        if not bucket:
            continue
        bucket += [bucket[i] for i in rng.integers(len(bucket), size=-len(bucket) % size)]
        out += [(bucket[i:i + size], length) for i in range(0, len(bucket), size)]
    rng.shuffle(out)
    return out
