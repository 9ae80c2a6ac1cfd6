"""Which word is it, whatever its ending or spelling?"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache, partial
from typing import NamedTuple


def word_set(text: str) -> frozenset[str]:
    """The words of a text that are parted by spaces."""
    return frozenset(text.split())


MARKS = ">→%?"
"""Signs that are looked up like words; what else is no letter and no figure says nothing."""

# British and other spellings, as stems.
_SPELLING = {
    "programm": "program",
    "licenc": "licens",
    "licen": "licens",
    "centr": "center",
    "organis": "organiz",
    "customis": "customiz",
    "favour": "favor",
    "labour": "labor",
    "cancell": "cancel",
    "terminat": "terminat",
    "instalment": "install",
    "onboard": "onboard",
    "set-up": "setup",
    "on-boarding": "onboard",
}
_KEEP = word_set(
    "less this us is was as yes plus bus access address process business basis "
    "analysis news terms thing nothing everything something anything speed during "
    "bring exceed indeed"
)


class Word(NamedTuple):
    """A word of a folded text with its place."""

    stem: str
    start: int
    end: int


_word: Callable[[tuple[str, int, int]], Word] = partial(tuple.__new__, Word)
"""What ``Word(*fields)`` does, without a call of Python: there are many words."""


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return a folded word without its ending; American and British spellings fall together."""
    word = word.removesuffix("'s").removesuffix("'").replace("isation", "ization")
    if word in _KEEP or len(word) < 4:
        return _SPELLING.get(word, word)
    for ending, put in (("ies", "y"), ("sses", "ss"), ("ss", "ss"), ("s", "")):
        if word.endswith(ending):
            word = word[: -len(ending)] + put
            break
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
                word = word[:-1]
            break
    word = word.removesuffix("e")
    return _SPELLING.get(word, word)


@cache
def _word_pattern() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


@cache
def _ascii_word_pattern() -> re.Pattern[str]:
    """The same, sooner, for texts of ASCII."""
    return re.compile(r"[a-zA-Z]+(?:['-][a-zA-Z]+)*")


def parts_of(word: Word) -> frozenset[str]:
    """The stem of a word and, of a compound ("one-year"), the stems of its parts."""
    if "-" not in word.stem:
        return frozenset((word.stem,))
    return frozenset((word.stem, *(stem(part) for part in word.stem.split("-"))))


def stems_of(words: tuple[Word, ...]) -> frozenset[str]:
    """The stems of some words; parts of compounds ("one-year") count as well."""
    plain = frozenset([word.stem for word in words])
    if not any("-" in one for one in plain):
        return plain
    return frozenset().union(*(parts_of(word) for word in words))


def words_of(text: str, start: int = 0, end: int | None = None) -> tuple[Word, ...]:
    """The words of a folded text between two offsets."""
    stop = len(text) if end is None else end
    pattern = _ascii_word_pattern() if text.isascii() else _word_pattern()
    return tuple(
        [
            _word((stem(match[0]), match.start(), match.end()))
            for match in pattern.finditer(text, start, stop)
        ]
    )


def stems(text: str) -> frozenset[str]:
    """The set of stems of a folded text; parts of compounds count as well."""
    found = {word.stem for word in words_of(text)}
    return frozenset(
        found | {stem(part) for word in found if "-" in word for part in word.split("-")}
    )
