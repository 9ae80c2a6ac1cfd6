"""Which features of a sentence does the model see, the same in training and in use?

Words with their neighbours, letters within words, and the classes of :mod:`word_classes` in their
order, next to each other and apart.
"""

# ruff: noqa: E501  a pattern is read in one piece

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations, groupby, islice, pairwise
from typing import Final
from zlib import crc32

from giveget.adapters.leaning.word_classes import class_of
from giveget.core.language.late import late

PLACES: Final = 1 << 17
"""Rows of the table of weights."""

WEIGHTS: Final = (1.0, 0.5, 1.0)
"""How much letters and words, runs of words, and classes count."""

MOST_WORDS: Final = 60
"""Words of a sentence that are looked at."""

BEGINNING: Final = "^"
END: Final = "$"
"""What stands at both ends of a row of words or classes."""

_DIGIT: Final = re.compile(r"\d")
_WORD: Final = r"[^\W\d_]+(?:['-][^\W\d_]+)*"
_PLAIN: Final = re.compile(rf"{_WORD}|[?!…→]")  # the same where no figure stands
_TOKEN: Final = late(
    r"(?P<cash>(?:[$€£¥]|\b(?:eur|usd|gbp|chf|inr|rs) ?)\d[\d.,]*\d?k?|\d[\d.,]*k?(?: ?(?:[$€£¥]|(?:eur|usd|gbp|chf|euros?|dollars|quid|bucks|pounds)\b)))"
    r"|(?P<share>\d[\d.,]*(?: ?%| percent\b| per cent\b| points?\b))"
    rf"|(?P<number>\d[\d.,:]*k?)|(?P<word>{_WORD})|(?P<mark>[?!…→])"
)
_SHORT, _MOST_CLASSES, _LONGEST = 3, 14, 24  # letters of a word for itself; paired; of a word
_OWN: Final = {"<cash>": "<cash>", "<share>": "<share>", "<number>": "NUM"} | {
    mark: mark for mark in "?!…→"
}
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


def tokens_of(sentence: str) -> list[str]:
    """Return the words of a sentence in small letters and its marks, a sign for every figure."""
    if not _DIGIT.search(sentence):
        return [word[:_LONGEST] for word in _PLAIN.findall(sentence)[:MOST_WORDS]]
    return [_token(match) for match in islice(_TOKEN().finditer(sentence), MOST_WORDS)]


def _token(match: re.Match[str]) -> str:
    if match.lastgroup == "word":
        return match.group()[:_LONGEST]
    return match.group() if match.lastgroup == "mark" else f"<{match.lastgroup}>"


def class_name(token: str) -> str:
    """Return the class of a token; empty when it has none."""
    if token in _OWN:
        return _OWN[token]
    if token in _SPELT or ("-" in token and token.split("-", 1)[0] in _SPELT):
        return "NUM"
    return class_of(token)


def seen_as(token: str, name: str) -> str:
    """Return what stands for a token of a class in the row of classes."""
    return name or ("-" if len(token) > _SHORT else token)


def row_of_classes(seen: Iterable[str]) -> list[str]:
    """Return what stands for the tokens, from end to end, once where it repeats."""
    return [BEGINNING, *[one for one, _ in groupby(seen)], END]


def paired(names: Iterable[str]) -> list[str]:
    """Return the classes that are looked at together, in their order."""
    once = dict.fromkeys(names)
    once.pop("", None)
    return list(once)[:_MOST_CLASSES]


def runs_of(row: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield the runs of two, then of three."""
    return chain(pairwise(row), zip(row, row[1:], row[2:], strict=False))


def rows_of(sentence: str) -> tuple[list[int], list[int], list[int]]:
    """Return the rows of letters and words, of runs of words, and of classes."""
    words = tokens_of(sentence)
    classes = [class_name(word) for word in words]
    row = row_of_classes(map(seen_as, words, classes))
    names = paired(classes)
    grams = [
        *(f"k{' '.join(run)}" for run in runs_of(row)),
        *(f"n{name}" for name in names),
        *(f"p{' '.join(pair)}" for pair in combinations(names, 2)),
    ]
    letters = [row for word in words for row in letters_of(word)]
    runs = [row_of(" ".join(run)) for run in runs_of([BEGINNING, *words, END])]
    return letters, runs, [row_of(one) for one in grams]
