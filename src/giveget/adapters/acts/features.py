"""Which features of a sentence does the model of acts see, the same in training and in use?

Words with their letters, runs of words, runs of classes of :mod:`word_classes`, and the classes
as a bag with their pairs.
"""

# ruff: noqa: E501  a pattern is read in one piece

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import chain, combinations, groupby, islice, pairwise
from typing import Final, NamedTuple
from zlib import crc32

from giveget.adapters.acts.word_classes import classes_of
from giveget.core.language.reading.words import stem

PLACES: Final = 1 << 15
"""Rows of the table of weights."""

BEGINNING: Final = "^"
END: Final = "$"
"""What stands at both ends of a row of words or classes."""

_MOST_WORDS, _MOST_CLASSES, _SHORT, _LONGEST = 60, 20, 3, 24
_SIGNS: Final = "<?!"  # with which begins what is no word
_FIGURE: Final = re.compile(r"\d")
_WORD: Final = r"[^\W\d_]+(?:['-][^\W\d_]+)*"
_PLAIN: Final = re.compile(rf"{_WORD}|[?!]")  # the same where no figure stands
_ASCII: Final = re.compile(r"[a-zA-Z]+(?:['-][a-zA-Z]+)*|[?!]")  # … and ASCII alone, sooner
_TOKEN: Final = re.compile(
    r"(?P<cash>(?:[$€£¥]|\b(?:eur|usd|gbp|chf|inr|rs\.?) ?)\d[\d.,]*\d?k?|\d[\d.,]*k?(?: ?(?:[$€£¥]|(?:eur|usd|gbp|chf|euros?|dollars|quid|bucks|pounds)\b)))"
    r"|(?P<share>\d[\d.,]*(?: ?%| percent\b| per cent\b))|(?P<ordinal>\d{1,2}(?:st|nd|rd|th)\b)"
    rf"|(?P<number>\d[\d.,:]*k?)|(?P<word>{_WORD})|(?P<mark>[?!])"
)


class Part(NamedTuple):
    """What a word adds to the features of its sentence.

    Args:
        end: what stands for it in a run of words.
        seen_as: what stands for it in the row of classes.
        classes: all its classes.
    """

    end: str
    seen_as: str
    classes: tuple[str, ...]


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
    words = tokens_of(sentence)
    known = list(map(part_of, words))
    runs = [f"r{' '.join(run)}" for run in runs_of([one.end for one in known])]
    shape = [f"k{' '.join(run)}" for run in runs_of(shape_of([one.seen_as for one in known]))]
    names = bag_of([one.classes for one in known])
    pairs = [f"p{a} {b}" for a, b in combinations(sorted(names), 2)]
    bag = [f"n{name}" for name in names for _ in range(2)] + pairs
    return Grams(words, runs, shape, bag)


def tokens_of(sentence: str) -> list[str]:
    """Return the words of a folded sentence and its marks, a sign in place of every figure."""
    if not _FIGURE.search(sentence):
        words = (_ASCII if sentence.isascii() else _PLAIN).findall(sentence)
        return [word[:_LONGEST] for word in words[:_MOST_WORDS]]
    return [_token(match) for match in islice(_TOKEN.finditer(sentence), _MOST_WORDS)]


def _token(match: re.Match[str]) -> str:
    kind = match.lastgroup
    if kind == "word":
        return match.group()[:_LONGEST]
    return match.group() if kind == "mark" else f"<{kind}>"


def part_of(token: str) -> Part:
    """Return what a token adds to the features of its sentence."""
    end = stem(token) if token.isalpha() else token
    if token[0] in _SIGNS:
        return Part(end, token, (token,))
    classes = classes_of(token)
    seen_as = classes[0] if classes else "-" if len(token) > _SHORT else token
    return Part(end, seen_as, classes)


def runs_of(row: Sequence[str]) -> list[tuple[str, ...]]:
    """Return the runs of two and of three of a row, its ends included."""
    ends = (BEGINNING, *row, END)
    return [*pairwise(ends), *zip(ends, ends[1:], ends[2:], strict=False)]


def shape_of(row: Iterable[str]) -> list[str]:
    """Return what words are seen as, each once where it comes several times in a row."""
    return [seen_as for seen_as, _ in groupby(row)]


def bag_of(classes: Iterable[tuple[str, ...]]) -> list[str]:
    """Return the classes of a sentence's words, each once, the first ones only."""
    return list(dict.fromkeys(chain.from_iterable(classes)))[:_MOST_CLASSES]
