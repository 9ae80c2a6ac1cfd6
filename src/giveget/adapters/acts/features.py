"""Which features of a sentence does the model of acts see, the same in training and in use?

Words with their letters, runs of words, runs of classes of :mod:`word_classes`, and the classes
as a bag with their pairs.
"""

# ruff: noqa: E501  a pattern is read in one piece

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import combinations, pairwise
from typing import Final, NamedTuple
from zlib import crc32

from giveget.adapters.acts.word_classes import classes_of
from giveget.core.language.reading.words import stem

PLACES: Final = 1 << 15
"""Rows of the table of weights."""

_MOST_WORDS, _MOST_CLASSES, _SHORT = 60, 20, 3
_TOKEN: Final = re.compile(
    r"(?P<cash>(?:[$€£¥]|\b(?:eur|usd|gbp|chf|inr|rs\.?) ?)\d[\d.,]*\d?k?|\d[\d.,]*k?(?: ?(?:[$€£¥]|(?:eur|usd|gbp|chf|euros?|dollars|quid|bucks|pounds)\b)))"
    r"|(?P<share>\d[\d.,]*(?: ?%| percent\b| per cent\b))|(?P<ordinal>\d{1,2}(?:st|nd|rd|th)\b)"
    r"|(?P<number>\d[\d.,:]*k?)|(?P<word>[^\W\d_]+(?:['-][^\W\d_]+)*)|(?P<mark>[?!])"
)


class Grams(NamedTuple):
    """The features of a sentence, by group."""

    words: Sequence[str]
    runs: Sequence[str]
    shape: Sequence[str]
    bag: Sequence[str]


def row_of(gram: str) -> int:
    """Return the row of a feature that is no word."""
    return crc32(gram.encode()) % PLACES


def rows_of_word(word: str) -> list[int]:
    """Return the rows of a word, its stem and its runs of four and five letters."""
    own = [row_of(f"w {word}")]
    if word.startswith("<"):
        return own
    padded = f"_{word}_"
    letters = (padded[at : at + size] for size in (4, 5) for at in range(len(padded) - size + 1))
    return [*own, row_of(f"s {stem(word)}"), *(row_of(f"c{run}") for run in letters)]


def grams_of(sentence: str) -> Grams:
    """Return the features of a folded sentence."""
    tokens = _tokens(sentence)
    words = [word for word, _ in tokens]
    ends = ["^", *(stem(word) if word.isalpha() else word for word in words), "$"]
    runs = [f"r{a} {b}" for a, b in pairwise(ends)]
    runs += [f"r{a} {b} {c}" for a, b, c in zip(ends, ends[1:], ends[2:], strict=False)]
    return Grams(words, runs, _shape(tokens), _bag(classes for _, classes in tokens))


def _tokens(sentence: str) -> list[tuple[str, tuple[str, ...]]]:
    """The words of a sentence with their classes; a sign in place of every figure."""
    found: list[tuple[str, tuple[str, ...]]] = []
    for match in _TOKEN.finditer(sentence):
        kind = match.lastgroup or ""
        if kind == "word":
            word = match.group()[:24]
            found.append((word, classes_of(word)))
        else:
            sign = match.group() if kind == "mark" else f"<{kind}>"
            found.append((sign, (sign,)))
        if len(found) == _MOST_WORDS:
            break
    return found


def _shape(tokens: Iterable[tuple[str, tuple[str, ...]]]) -> list[str]:
    row = ["^"]
    for word, classes in tokens:
        one = classes[0] if classes else "-" if len(word) > _SHORT else word
        if one != row[-1]:
            row.append(one)
    row.append("$")
    runs = [f"k{a} {b}" for a, b in pairwise(row)]
    return runs + [f"k{a} {b} {c}" for a, b, c in zip(row, row[1:], row[2:], strict=False)]


def _bag(classes: Iterable[tuple[str, ...]]) -> list[str]:
    names = list(dict.fromkeys(name for some in classes for name in some))[:_MOST_CLASSES]
    pairs = [f"p{a} {b}" for a, b in combinations(sorted(names), 2)]
    return [f"n{name}" for name in names for _ in range(2)] + pairs
