"""Which patterns can match a text at all? Most are ruled out by words they cannot do without.

A pattern is compiled when the first text comes that holds its words, so that a short text pays for
the few patterns it can match, and a start for none.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from zlib import crc32

from giveget.core.language.lint.gate_words import GATES, SETS
from giveget.core.language.lint.giving_words import written_out

_DIGIT = re.compile(r"\d")
_LONGEST_TOKEN, _MOST_TOKENS = 40, 50_000
_FEW = 2_000  # questions that are answered before what is demanded is looked up by token


class Gated:
    """A pattern with its place in the book, as one bit; compiled at first use."""

    __slots__ = ("_compiled", "_demands", "_mask", "bit", "code", "line")

    def __init__(self, line: str, code: str, bit: int) -> None:
        self.line, self.code, self.bit = line, code, bit
        self._compiled: re.Pattern[str] | None = None
        self._demands: tuple[tuple[str, ...], ...] | None = None
        self._mask: int | None = None

    @property
    def mask(self) -> int:
        """The sets of words it demands, one bit for each."""
        if self._mask is None:
            self._mask = _SETS.mask_of(demanded(self.line))
        return self._mask

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


class _Sets:
    """Which of the sets of words that patterns demand are met by the tokens of a text?"""

    __slots__ = ("_bits", "_known", "_lengths", "_words", "asked")

    def __init__(self) -> None:
        self.asked = 0
        self._bits: dict[tuple[str, ...], int] = {}
        self._words: dict[str, int] = {}
        self._known: dict[str, int] = {}
        self._lengths: tuple[int, ...] = ()

    def mask_of(self, sets: Iterable[tuple[str, ...]]) -> int:
        """The bits of some sets."""
        mask = 0
        for words in sets:
            bit = self._bits.get(words)
            if bit is None:
                bit = self._bits[words] = 1 << len(self._bits)
                for word in words:
                    self._words[word] = self._words.get(word, 0) | bit
                self._lengths = tuple(sorted({len(word) for word in self._words}))
                self._known.clear()
                met_by.cache_clear()
            mask |= bit
        return mask

    def are_warm(self) -> bool:
        """Whether looking up by token pays; the first time all patterns are looked at."""
        self.asked += 1
        if self.asked == _FEW:
            for one in _BOOK:
                self.mask_of(demanded(one.line))
        return self.asked >= _FEW

    def bits(self, token: str) -> int:
        """The sets that a token meets."""
        known = self._known.get(token)
        if known is not None:
            return known
        met = 0
        for length in self._lengths:
            for place in range(len(token) - length + 1):
                met |= self._words.get(token[place : place + length], 0)
        if len(token) <= _LONGEST_TOKEN:
            if len(self._known) >= _MOST_TOKENS:
                self._known.clear()
            self._known[token] = met
        return met


_SETS = _Sets()
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
        if _SETS.are_warm():
            hits = passing(text) & self.bits
            return tuple(_gated_at(hits)) if hits else ()
        hits = (bits_of(text) & self.bits) | self.always
        if not hits:
            return ()
        smooth = smoothed(text)
        return tuple([one for one in _gated_at(hits) if one.may_match(smooth)])


def gated(lines: Iterable[str], code: str = "") -> Group:
    """Return the patterns of lines written as in :mod:`giving_signs`; ``code`` names them."""
    bits = always = 0
    for line in lines:
        bit = 1 << len(_BOOK)
        _BOOK.append(Gated(line, code, bit))
        bits |= bit
        words = needed(line)
        if not words:
            always |= bit
        for word in words:
            _WORDS[word] = _WORDS.get(word, 0) | bit
    _SEEN.clear()
    for known in (_lengths, _always, bits_of, passing):
        known.cache_clear()
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


def _gated_at(hits: int) -> Iterator[Gated]:
    """The patterns at these places of the book, in its order."""
    while hits:
        lowest = hits & -hits
        yield _BOOK[lowest.bit_length() - 1]
        hits ^= lowest


@lru_cache(maxsize=32)
def passing(text: str) -> int:
    """Which patterns of the book a text lets through that holds a word of each set they demand."""
    hits, found = bits_of(text) | _always(), 0
    masked = [(one.mask, one.bit) for one in _gated_at(hits)]  # before what is met: it may grow
    met = met_by(text)
    for mask, bit in masked:
        if met & mask == mask:
            found |= bit
    return found


@cache
def _always() -> int:
    """The patterns of the book that need no word."""
    return sum(one.bit for one in _BOOK if not needed(one.line))


@lru_cache(maxsize=32)
def met_by(text: str) -> int:
    """Which of the sets of words that patterns demand a text meets, one bit for each."""
    met = 0
    for token in smoothed(text).split():
        met |= _SETS.bits(token)
    return met


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
    bits, size = 0, len(token)
    for length in _lengths():
        for place in range(size - length + 1):
            bits |= _WORDS.get(token[place : place + length], 0)
    if len(token) <= _LONGEST_TOKEN:
        if len(_SEEN) >= _MOST_TOKENS:
            _SEEN.clear()
        _SEEN[token] = bits
    return bits


@cache
def _lengths() -> tuple[int, ...]:
    """How long the words are that patterns need."""
    return tuple(sorted({len(word) for word in _WORDS}))


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
