"""Which features of a sentence does the model see, the same in training and in use?

Words with their neighbours, letters within words, and the classes of :mod:`word_classes` in their
order, next to each other and apart.
"""

# ruff: noqa: E501  a pattern is read in one piece

import re
from functools import lru_cache
from itertools import combinations, pairwise
from typing import Final
from zlib import crc32

from giveget.adapters.leaning.word_classes import class_of

PLACES: Final = 1 << 17
"""Rows of the table of weights."""

WEIGHTS: Final = (1.0, 0.5, 1.0)
"""How much letters and words, runs of words, and classes count."""

MOST_WORDS: Final = 60
"""Words of a sentence that are looked at."""

_TOKEN: Final = re.compile(
    r"(?P<cash>(?:[$€£¥]|\b(?:eur|usd|gbp|chf|inr|rs) ?)\d[\d.,]*\d?k?|\d[\d.,]*k?(?: ?(?:[$€£¥]|(?:eur|usd|gbp|chf|euros?|dollars|quid|bucks|pounds)\b)))"
    r"|(?P<share>\d[\d.,]*(?: ?%| percent\b| per cent\b| points?\b))"
    r"|(?P<number>\d[\d.,:]*k?)|(?P<word>[^\W\d_]+(?:['-][^\W\d_]+)*)|(?P<mark>[?!…→])"
)
_SHORT, _MOST_CLASSES = 3, 14  # letters of a word that stands for itself; classes paired
_NAMES: Final = {"cash": "<cash>", "share": "<share>", "number": "<number>"}
_SPELT: Final = frozenset(
    [
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "fifteen",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
        "hundred",
        "thousand",
        "million",
        "grand",
    ]
)


def row_of(gram: str) -> int:
    """Return the row of a run of words or of classes."""
    return crc32(gram.encode()) % PLACES


def letters_of(word: str) -> list[int]:
    """Return the rows of a word itself and of its runs of three to five letters."""
    padded = f"_{word}_"
    return [
        row_of(f"w {word}"),
        *(
            row_of(f"c{padded[at : at + size]}")
            for size in (3, 4, 5)
            for at in range(len(padded) - size + 1)
        ),
    ]


@lru_cache(maxsize=20_000)
def _class(word: str) -> str:
    if word in _SPELT or ("-" in word and word.split("-", 1)[0] in _SPELT):
        return "NUM"
    return class_of(word)


def tokens_of(sentence: str) -> list[tuple[str, str]]:
    """Return the words of a sentence in small letters, each with its class (empty for none)."""
    found: list[tuple[str, str]] = []
    for match in _TOKEN.finditer(sentence):
        kind = match.lastgroup or ""
        if kind == "word":
            word = match.group()[:24]
            found.append((word, _class(word)))
        elif kind == "mark":
            found.append((match.group(), match.group()))
        else:
            found.append((_NAMES[kind], "NUM" if kind == "number" else _NAMES[kind]))
        if len(found) == MOST_WORDS:
            break
    return found


def grams_of(sentence: str) -> tuple[list[str], list[str], list[str]]:
    """Return words, runs of words, and runs and pairs of classes of a sentence."""
    tokens = tokens_of(sentence)
    words = [word for word, _ in tokens]
    ends = ["^", *words, "$"]
    runs = [f"{a} {b}" for a, b in pairwise(ends)]
    runs += [f"{a} {b} {c}" for a, b, c in zip(ends, ends[1:], ends[2:], strict=False)]
    return words, runs, _shape(tokens)


def _shape(tokens: list[tuple[str, str]]) -> list[str]:
    mixed = ["^"]
    for word, name in tokens:
        one = name or ("-" if len(word) > _SHORT else word)
        if one != mixed[-1]:
            mixed.append(one)
    mixed.append("$")
    names = list(dict.fromkeys(name for _, name in tokens if name))[:_MOST_CLASSES]
    return [
        *(f"k{a} {b}" for a, b in pairwise(mixed)),
        *(f"k{a} {b} {c}" for a, b, c in zip(mixed, mixed[1:], mixed[2:], strict=False)),
        *(f"n{name}" for name in names),
        *(f"p{a} {b}" for a, b in combinations(names, 2)),
    ]


def rows_of(sentence: str) -> tuple[list[int], list[int], list[int]]:
    """Return the rows of letters and words, of runs of words, and of classes."""
    words, runs, shape = grams_of(sentence)
    letters = [row for word in words for row in letters_of(word)]
    return letters, [row_of(one) for one in runs], [row_of(one) for one in shape]
