"""Which patterns can match these words at all?

Reading looks for a few hundred patterns in every clause, nearly all of them in vain. Each of the
alternatives of a pattern demands one of a few pieces of words (:mod:`pieces`), and one of a few
others, which a written table knows beforehand (:mod:`sieve_words`); every word is looked up once,
and an alternative whose pieces do not stand there is neither tried nor compiled. The result is the
same, only earlier.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache, reduce
from itertools import count
from operator import or_
from zlib import crc32

from giveget.core.language.reading.sieve_words import (
    ALWAYS,
    BEGINNINGS,
    ENDINGS,
    INSIDES,
    PATTERNS,
    WAYS,
    WORDS,
)
from giveget.core.language.reading.words import MARKS

_LONGEST_WORD = 40  # of a longer one nothing is said
_MOST_WORDS = 30_000  # remembered at a time
_MOST_CHOICES = 1_000  # of patterns of a group
_FIRST = 600  # texts read before patterns that are not in the table are sifted, too
_AGAIN = 10  # times as many until that is done again
_EVERYTHING = -1
_FIGURE = "0"  # stands for any, as in :mod:`pieces`
_LEVELS = 3  # sets of pieces that a way demands, as in :mod:`pieces`


@cache
def _foreign() -> re.Pattern[str]:
    return re.compile(r"(?![\x00-\x7f])\w")


@lru_cache(maxsize=64)
def _is_plain(text: str) -> bool:
    """Whether all letters and figures of a text are ASCII; signs like "€" may be others."""
    return text.isascii() or _foreign().search(text) is None


_Choices = dict[int, tuple[re.Pattern[str], ...]]
"""From ways that are let through to their patterns."""


class Way:
    """One of the alternatives of a pattern, or all of it, with its bit. Compiled when first tried.

    Where all letters and figures of a text are ASCII the engine finds edges of words sooner if it
    may look for ASCII alone; folded texts have no spaces that it would take for something else.
    """

    __slots__ = ("bit", "pattern", "tried", "wide")

    def __init__(self, pattern: str, number: int) -> None:
        self.pattern, self.bit = pattern, 1 << number
        self.tried: re.Pattern[str] | None = None  # for plain texts
        self.wide: re.Pattern[str] | None = None  # for all other texts

    @property
    def compiled(self) -> re.Pattern[str]:
        """The alternative, compiled for texts of any letters."""
        if self.wide is None:
            self.wide = re.compile(self.pattern)
        return self.wide

    def compiled_for(self, text: str) -> re.Pattern[str]:
        """The alternative, compiled for a folded text."""
        if not _is_plain(text):
            return self.compiled
        if self.tried is None:
            self.tried = re.compile(self.pattern, re.ASCII)
        return self.tried


class Group:
    """Several ways to match of which the first match counts, that of the earlier way in a tie.

    So match the alternatives of a pattern, too. Only those are tried whose words are there.
    """

    __slots__ = ("_fitting", "_only", "_wide", "bit", "ways")

    def __init__(self, ways: tuple[Way, ...]) -> None:
        self.ways = ways
        self.bit = reduce(or_, (way.bit for way in ways), 0)
        self._only = ways[0] if len(ways) == 1 else None
        self._fitting: _Choices = {}  # in plain texts
        self._wide: _Choices = {}  # in all others

    def search(self, text: str, start: int, end: int, words: int) -> re.Match[str] | None:
        """The first match in a part of a folded text with these :func:`words_in` it, or None."""
        hits = words & self.bit
        if not hits:
            return None
        is_plain, only = text.isascii() or _is_plain(text), self._only
        if only is not None:
            found = only.tried if is_plain else only.wide
            return (found or only.compiled_for(text)).search(text, start, end)
        choices = self._fitting if is_plain else self._wide
        best: re.Match[str] | None = None
        for tried in choices.get(hits) or self._those_for(hits, text, choices):
            match = tried.search(text, start, end)
            if match is not None and (best is None or match.start() < best.start()):
                best = match
        return best

    def _those_for(self, hits: int, text: str, choices: _Choices) -> tuple[re.Pattern[str], ...]:
        """The ways that these words let through, in their order."""
        found = tuple(way.compiled_for(text) for way in self.ways if hits & way.bit)
        if len(choices) >= _MOST_CHOICES:
            choices.clear()
        choices[hits] = found
        return found


class Sifted(Group):
    """A pattern that is tried only where its words are."""

    __slots__ = ("pattern", "tried")

    def __init__(self, pattern: str, ways: tuple[Way, ...]) -> None:
        super().__init__(ways)
        self.pattern = pattern
        self.tried: re.Pattern[str] | None = None

    @property
    def compiled(self) -> re.Pattern[str]:
        """The whole pattern, compiled."""
        if self.tried is None:
            self.tried = re.compile(self.pattern)
        return self.tried

    def match(self, text: str, start: int, end: int, words: int) -> re.Match[str] | None:
        """A match right at the start of a part with these :func:`words_in` it, or None."""
        if not words & self.bit:
            return None
        return (self.tried or self.compiled).match(text, start, end)

    def every(self, text: str, start: int, end: int, words: int) -> Iterable[re.Match[str]]:
        """All matches in a part of a folded text with these :func:`words_in` it."""
        if not words & self.bit:
            return ()
        return (self.tried or self.compiled).finditer(text, start, end)


Pieces = Mapping[str, tuple[int, ...]]
"""From a piece of a word to the numbers of the sets that it stands in, see :func:`pieces.filed`."""


class _Index(dict[str, int]):
    """From each word met so far to the sets of pieces that it meets.

    A set is one bit, that of the number of its way, so many times ``count`` higher as it is further
    down in the sets of the way.

    Args:
        pieces: that are whole words, with which words begin, with which they end, and others.
        count: of the ways they belong to, numbered from 0.
        always: numbers of the sets that the ways do not have.
    """

    def __init__(
        self, pieces: tuple[Pieces, Pieces, Pieces, Pieces], count: int, always: tuple[int, ...]
    ) -> None:
        super().__init__()
        self.pieces, self.count, self.always = pieces, count, always
        self.met = self._bits(always)
        self.lengths = sorted({len(piece) for piece in pieces[-1]})
        # Ways that came later are let through.
        self.others = _EVERYTHING << count

    def __missing__(self, word: str) -> int:
        if len(word) > _LONGEST_WORD:
            return _EVERYTHING
        found = self._bits(self._numbers(word) if word[0].isalpha() else self._of_sign(word))
        if len(self) >= _MOST_WORDS:
            self.clear()
        self[word] = found
        return found

    def passing(self, words: Iterable[str]) -> int:
        """The ways all of whose sets are met by some words."""
        count = self.count
        met = reduce(or_, map(self.__getitem__, words), self.met)
        return met & met >> count & met >> 2 * count & (1 << count) - 1 | self.others

    def _bits(self, numbers: Iterable[int]) -> int:
        found = 0
        for one in numbers:
            number, level = divmod(one, _LEVELS)
            found |= 1 << number + level * self.count
        return found

    def _of_sign(self, sign: str) -> Iterator[int]:
        whole = self.pieces[0]
        yield from whole.get(sign, ())
        if sign.isdecimal():
            yield from whole.get(_FIGURE, ())

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


def alternatives(pattern: str, bars: Iterable[int]) -> tuple[str, ...]:
    """Return the alternatives of a pattern; ``bars`` are the places of the signs between them."""
    begins = [0, *(place + 1 for place in bars)]
    ends = [*(begin - 1 for begin in begins[1:]), len(pattern)]
    return tuple(pattern[begin:end] for begin, end in zip(begins, ends, strict=True))


def _joined(known: Pieces, further: Pieces) -> Pieces:
    both = dict(known)
    for piece, numbers in further.items():
        both[piece] = (*both.get(piece, ()), *numbers)
    return both


class _Sieve:
    """All patterns that are sifted; those newer than the table once reading has warmed up."""

    def __init__(self) -> None:
        self.patterns: dict[str, Sifted] = {}
        self.late: list[Way] = []  # that are not sifted yet, numbered on from the table
        self.index = _Index((WORDS, BEGINNINGS, ENDINGS, INSIDES), WAYS, ALWAYS)
        self.every = (1 << WAYS) - 1  # the bits of all ways
        self.read = 0
        self.due = _FIRST

    def sifted(self, pattern: str) -> Sifted:
        """The one object for a pattern."""
        found = self.patterns.get(pattern)
        if found is None:
            found = self.patterns.setdefault(pattern, Sifted(pattern, self._ways(pattern)))
        return found

    def group(self, patterns: Iterable[str]) -> Group:
        """A new group of all ways of its patterns."""
        return Group(tuple(way for pattern in patterns for way in self.sifted(pattern).ways))

    def _ways(self, pattern: str) -> tuple[Way, ...]:
        known = PATTERNS.get(key_of(pattern))
        if known is None:
            way = Way(pattern, self.index.count + len(self.late))
            self.late.append(way)
            self.every |= way.bit
            return (way,)
        first, *bars = known
        return tuple(Way(*one) for one in zip(alternatives(pattern, bars), count(first)))

    def _sift(self) -> None:
        """Sift what is not in the table; all bits stay the same."""
        self.due *= _AGAIN
        if not self.late:
            return
        from giveget.core.language.reading.pieces import filed, missing, needed

        first = self.index.count
        needs = [(needed(way.pattern), number) for number, way in enumerate(self.late, first)]
        known, new = self.index.pieces, filed(needs)
        pieces = (
            _joined(known[0], new[0]),
            _joined(known[1], new[1]),
            _joined(known[2], new[2]),
            _joined(known[3], new[3]),
        )
        always = (*self.index.always, *missing(needs))
        self.index = _Index(pieces, first + len(needs), always)
        self.late.clear()

    def words_in(self, text: str) -> int:
        """What the words of a text let through."""
        self.read += 1
        if self.read >= self.due:
            self._sift()
        return self.index.passing(_words().findall(text))


_SIEVE = _Sieve()


@cache
def _words() -> re.Pattern[str]:
    return re.compile(rf"[a-z]+|\d|[{MARKS}]")


@cache
def sifted(pattern: str) -> Sifted:
    """Return a pattern that :func:`words_in` sifts."""
    return _SIEVE.sifted(pattern)


def sifted_group(patterns: Iterable[str]) -> Group:
    """Return patterns of which the first match counts. Call it once for a group."""
    return _SIEVE.group(patterns)


def words_once(text: str) -> int:
    """The same as :func:`words_in` for a text of which nobody will ask again."""
    return _SIEVE.words_in(text)


def lets_through(words: int, but: int) -> bool:
    """Whether :func:`words_in` a text let any pattern through beside those of some bits."""
    return bool(words & _SIEVE.every & ~but)


@lru_cache(maxsize=64)  # the sentences of one mail: what is asked again is asked soon
def words_in(text: str) -> int:
    """Return which ways of patterns the words of a folded text let through, one bit for each."""
    return _SIEVE.words_in(text)


def sifted_patterns() -> tuple[str, ...]:
    """Return the patterns met so far, in alphabetical order."""
    return tuple(sorted(_SIEVE.patterns))
