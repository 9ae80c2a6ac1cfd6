"""Which patterns can match these words at all?

Reading looks for a few hundred patterns in every clause, nearly all of them in vain. Each pattern
demands one of a few pieces of words (:mod:`pieces`), and one of a few others, which a written table
knows beforehand (:mod:`sieve_words`); every word is looked up once, and a pattern whose pieces do
not stand there is neither tried nor compiled. The result is the same, only earlier.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache, reduce
from operator import or_
from zlib import crc32

from giveget.core.language.reading.sieve_words import (
    ALWAYS,
    BEGINNINGS,
    ENDINGS,
    INSIDES,
    NUMBERS,
    WORDS,
)

_LONGEST_WORD = 40  # of a longer one nothing is said
_MOST_WORDS = 30_000  # remembered at a time
_MOST_CHOICES = 1_000  # of patterns of a group
_FIRST = 600  # texts read before patterns that are not in the table are sifted, too
_AGAIN = 10  # times as many until that is done again
_EVERYTHING = -1
_FIGURE = "0"  # stands for every one, as in :mod:`pieces`
_LEVELS = 3  # sets of pieces that a pattern demands, as in :mod:`pieces`


class Sifted:
    """A pattern that is tried only where its words are. Compiled when first tried."""

    __slots__ = ("bit", "pattern", "tried")

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        number = NUMBERS.get(key_of(pattern))
        self.bit = _EVERYTHING if number is None else 1 << number
        self.tried: re.Pattern[str] | None = None

    @property
    def compiled(self) -> re.Pattern[str]:
        """The compiled pattern."""
        if self.tried is None:
            self.tried = re.compile(self.pattern)
        return self.tried

    def search(self, text: str, start: int, end: int, words: int) -> re.Match[str] | None:
        """The first match in a part of a folded text with these :func:`words_in` it, or None."""
        if not words & self.bit:
            return None
        return (self.tried or self.compiled).search(text, start, end)

    def every(self, text: str, start: int, end: int, words: int) -> Iterable[re.Match[str]]:
        """All matches in a part of a folded text with these :func:`words_in` it."""
        if not words & self.bit:
            return ()
        return (self.tried or self.compiled).finditer(text, start, end)


class Group:
    """Several patterns of which the one that matches first counts, the earlier one in a tie."""

    __slots__ = ("_fitting", "bit", "patterns")

    def __init__(self, patterns: tuple[Sifted, ...]) -> None:
        self.patterns = patterns
        self.bit = 0
        self._fitting: dict[int, tuple[re.Pattern[str], ...]] = {}
        self.sift()

    def sift(self) -> None:
        """Let through what one of the patterns lets through."""
        self.bit = reduce(or_, (pattern.bit for pattern in self.patterns), 0)
        self._fitting.clear()

    def search(self, text: str, start: int, end: int, words: int) -> re.Match[str] | None:
        """The first match of any pattern in a part of a folded text, or None."""
        hits = words & self.bit
        if not hits:
            return None
        best: re.Match[str] | None = None
        for pattern in self._fitting.get(hits) or self._those_for(hits):
            match = pattern.search(text, start, end)
            if match and (best is None or match.start() < best.start()):
                best = match
        return best

    def _those_for(self, hits: int) -> tuple[re.Pattern[str], ...]:
        """The patterns that these words let through, in their order."""
        found = tuple(pattern.compiled for pattern in self.patterns if hits & pattern.bit)
        if len(self._fitting) >= _MOST_CHOICES:
            self._fitting.clear()
        self._fitting[hits] = found
        return found


Pieces = Mapping[str, tuple[int, ...]]
"""From a piece of a word to the numbers of the sets that it stands in, see :func:`pieces.filed`."""


class _Index:
    """The pieces of the patterns, and which of their sets the words met so far meet.

    A set is one bit, that of the pattern's number, so many times ``count`` higher as it is further
    down in the pattern's sets.

    Args:
        pieces: that are whole words, with which words begin, with which they end, and others.
        count: of the patterns they belong to, numbered from 0.
        always: numbers of the sets that the patterns do not have.
    """

    __slots__ = ("always", "count", "known", "lengths", "met", "others", "pieces")

    def __init__(
        self, pieces: tuple[Pieces, Pieces, Pieces, Pieces], count: int, always: tuple[int, ...]
    ) -> None:
        self.pieces, self.count, self.always = pieces, count, always
        self.met = self._bits(always)
        self.known: dict[str, int] = {}
        self.lengths = sorted({len(piece) for piece in pieces[-1]})
        # Patterns that came later are let through.
        self.others = _EVERYTHING << count

    def bits(self, word: str) -> int:
        """The sets that this word meets."""
        if len(word) > _LONGEST_WORD:
            return _EVERYTHING
        if not word[0].isalpha():
            word = _FIGURE
        found = self._bits(self._numbers(word))
        if len(self.known) >= _MOST_WORDS:
            self.known.clear()
        self.known[word] = found
        return found

    def passing(self, met: int) -> int:
        """The patterns all of whose sets are met."""
        count = self.count
        return met & met >> count & met >> 2 * count & (1 << count) - 1 | self.others

    def _bits(self, numbers: Iterable[int]) -> int:
        found = 0
        for one in numbers:
            number, level = divmod(one, _LEVELS)
            found |= 1 << number + level * self.count
        return found

    def _numbers(self, word: str) -> Iterator[int]:
        whole, beginnings, endings, insides = self.pieces
        yield from whole.get(word, ())
        size = len(word)
        for place in range(size):
            yield from beginnings.get(word[: place + 1], ())
            yield from endings.get(word[place:], ())
            for length in self.lengths:
                if place + length > size:
                    break
                yield from insides.get(word[place : place + length], ())


def key_of(pattern: str) -> int:
    """The number under which a pattern stands in the table."""
    return crc32(pattern.encode())


def _joined(known: Pieces, further: Pieces) -> Pieces:
    both = dict(known)
    for piece, numbers in further.items():
        both[piece] = (*both.get(piece, ()), *numbers)
    return both


class _Sieve:
    """All patterns that are sifted; those newer than the table once reading has warmed up."""

    def __init__(self) -> None:
        self.patterns: dict[str, Sifted] = {}
        self.groups: list[Group] = []
        self.index = _Index((WORDS, BEGINNINGS, ENDINGS, INSIDES), len(NUMBERS), ALWAYS)
        self.read = 0
        self.due = _FIRST

    def sifted(self, pattern: str) -> Sifted:
        """The one object for a pattern."""
        found = self.patterns.get(pattern)
        if found is None:
            found = self.patterns.setdefault(pattern, Sifted(pattern))
        return found

    def group(self, patterns: Iterable[str]) -> Group:
        """A new group; its patterns are sifted one by one."""
        found = Group(tuple(self.sifted(pattern) for pattern in patterns))
        self.groups.append(found)
        return found

    def _sift(self) -> None:
        """Sift what is not in the table; bits of patterns that have one stay the same."""
        self.due *= _AGAIN
        late = [one for one in tuple(self.patterns.values()) if one.bit == _EVERYTHING]
        if not late:
            return
        from giveget.core.language.reading.pieces import filed, missing, needed

        found = [(one, needs) for one in late if (needs := needed(one.pattern))]
        first = self.index.count
        known = self.index.pieces
        new = filed((needs, number) for number, (_, needs) in enumerate(found, first))
        pieces = (
            _joined(known[0], new[0]),
            _joined(known[1], new[1]),
            _joined(known[2], new[2]),
            _joined(known[3], new[3]),
        )
        always = (
            *self.index.always,
            *missing((needs, n) for n, (_, needs) in enumerate(found, first)),
        )
        self.index = _Index(pieces, first + len(found), always)
        for number, (one, _) in enumerate(found, first):
            one.bit = 1 << number
        for group in self.groups:
            group.sift()

    def words_in(self, text: str) -> int:
        """What the words of a text let through."""
        self.read += 1
        if self.read >= self.due:
            self._sift()
        index = self.index
        met, known = index.met, index.known
        for word in _words().findall(text):
            bits = known.get(word)
            met |= index.bits(word) if bits is None else bits
        return index.passing(met)


_SIEVE = _Sieve()


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[a-z]+|\d")


@cache
def sifted(pattern: str) -> Sifted:
    """Return a pattern that :func:`words_in` sifts."""
    return _SIEVE.sifted(pattern)


def sifted_group(patterns: Iterable[str]) -> Group:
    """Return patterns of which the first match counts. Call it once for a group."""
    return _SIEVE.group(patterns)


@lru_cache(maxsize=64)  # the sentences of one mail: what is asked again is asked soon
def words_in(text: str) -> int:
    """Return which sifted patterns the words of a folded text let through, one bit for each."""
    return _SIEVE.words_in(text)


def sifted_patterns() -> tuple[str, ...]:
    """Return the patterns met so far, in alphabetical order."""
    return tuple(sorted(_SIEVE.patterns))
