"""Which patterns can match a text at all? Most are ruled out by words they cannot do without.

A pattern is compiled when the first text comes that holds its words, so that a short text pays for
the few patterns it can match, and a start for none.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from giveget.core.language.lint.gate_words import GATES, SETS
from giveget.core.language.lint.giving_words import written_out

_DIGIT = re.compile(r"\d")
_LONGEST_TOKEN, _MOST_TOKENS = 40, 50_000


class Gated:
    """A pattern with its place in the book; compiled at first use."""

    __slots__ = ("_compiled", "_demands", "code", "line")

    def __init__(self, line: str, code: str) -> None:
        self.line, self.code = line, code
        self._compiled: re.Pattern[str] | None = None
        self._demands: tuple[tuple[str, ...], ...] | None = None

    @property
    def pattern(self) -> re.Pattern[str]:
        """The compiled pattern."""
        if self._compiled is None:
            self._compiled = re.compile(written_out(self.line)[0])
        return self._compiled

    def may_match(self, text: str) -> bool:
        """Whether a text, its digits made equal, holds a word of each set the pattern demands."""
        if self._demands is None:
            self._demands = demanded(self.line)
        return all(any(word in text for word in words) for words in self._demands)


_BOOK: list[Gated] = []
_WORDS: dict[str, int] = {}  # needed word → bits of the patterns that need it
_SEEN: dict[str, int] = {}  # token of a text → bits of the patterns it lets through


@dataclass(frozen=True, slots=True)
class Group:
    """Patterns that are looked for together.

    Args:
        bits: their places in the book.
        always: those of them that need no word.
    """

    bits: int
    always: int

    def those_for(self, text: str) -> tuple[Gated, ...]:
        """The patterns that a text in small letters may hold, in their order."""
        hits = (bits_of(text) & self.bits) | self.always
        if not hits:
            return ()
        smooth = smoothed(text)
        found: list[Gated] = []
        while hits:
            lowest = hits & -hits
            one = _BOOK[lowest.bit_length() - 1]
            if one.may_match(smooth):
                found.append(one)
            hits ^= lowest
        return tuple(found)


def gated(lines: Iterable[str], code: str = "") -> Group:
    """Return the patterns of lines written as in :mod:`giving_signs`; ``code`` names them."""
    bits = always = 0
    for line in lines:
        bit = 1 << len(_BOOK)
        _BOOK.append(Gated(line, code))
        bits |= bit
        words = needed(line)
        if not words:
            always |= bit
        for word in words:
            _WORDS[word] = _WORDS.get(word, 0) | bit
    _SEEN.clear()
    bits_of.cache_clear()
    return Group(bits, always)


def joined(groups: Iterable[Group]) -> Group:
    """Return the patterns of several groups as one."""
    bits = always = 0
    for group in groups:
        bits |= group.bits
        always |= group.always
    return Group(bits, always)


@lru_cache(maxsize=32)
def smoothed(text: str) -> str:
    """The text with every digit as a nought."""
    return _DIGIT.sub("0", text)


@lru_cache(maxsize=32)
def bits_of(text: str) -> int:
    """Which patterns of the book the words of a text let through."""
    bits = 0
    for token in smoothed(text).split():
        known = _SEEN.get(token)
        if known is None:
            known = _bits_of_token(token)
        bits |= known
    return bits


def _bits_of_token(token: str) -> int:
    bits = 0
    for word, those in _WORDS.items():
        if word in token:
            bits |= those
    if len(token) <= _LONGEST_TOKEN:
        if len(_SEEN) >= _MOST_TOKENS:
            _SEEN.clear()
        _SEEN[token] = bits
    return bits


def needed(line: str) -> tuple[str, ...]:
    """Return strings of which every match holds at least one, digits as 0; empty when unknown."""
    known = GATES.get(key_of(line))
    if known is None:  # newer than the table
        from giveget.core.language.lint.demands import first_words

        return first_words(line)
    return _words(known[0])


def demanded(line: str) -> tuple[tuple[str, ...], ...]:
    """Return sets of strings; every match holds one string of each."""
    known = GATES.get(key_of(line))
    if known is None:
        from giveget.core.language.lint.demands import demands

        return demands(line)
    return tuple(_words(one) for one in known[1:])


def key_of(line: str) -> int:
    """The number under which a line stands in the table."""
    return crc32(line.encode())


def _words(number: int) -> tuple[str, ...]:
    return tuple(SETS[number].split()) if number >= 0 else ()
