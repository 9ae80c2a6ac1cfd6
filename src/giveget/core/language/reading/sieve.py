"""Which patterns can match these words at all?

Reading looks for a few hundred patterns in every clause, nearly all of them in vain. Each pattern
demands one of a few pieces of words (:mod:`pieces`); every word is looked up once, and a pattern
none of whose pieces stands there is not tried. The result is the same, only earlier.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache, reduce
from operator import or_

from giveget.core.language.reading.pieces import EDGE, FIGURE, needed

_LONGEST_WORD = 40  # of a longer one nothing is said
_MOST_WORDS = 30_000  # remembered at a time
_MOST_CHOICES = 1_000  # of patterns of a group
_FIRST = 600  # texts read before the sieve pays for itself
_AGAIN = 10  # times as many until patterns that were met later are sifted, too
_EVERYTHING = -1


class Sifted:
    """A pattern that is tried only where its words are. Compiled when first tried."""

    __slots__ = ("bit", "pattern", "tried")

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.bit = _EVERYTHING
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


class Group:
    """Several patterns of which the one that matches first counts, the earlier one in a tie."""

    __slots__ = ("_fitting", "bit", "patterns")

    def __init__(self, patterns: tuple[Sifted, ...]) -> None:
        self.patterns = patterns
        self.bit = _EVERYTHING
        self._fitting: dict[int, tuple[re.Pattern[str], ...]] = {}

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


class _Index:
    """The pieces of some patterns, and what the words met so far let through."""

    __slots__ = ("beginning", "ending", "inside", "known", "lengths", "others", "whole")

    def __init__(self, patterns: Iterable[Sifted]) -> None:
        self.whole: dict[str, int] = {}
        self.beginning: dict[str, int] = {}
        self.ending: dict[str, int] = {}
        self.inside: dict[str, int] = {}
        self.known: dict[str, int] = {}
        count = 0
        for pattern in patterns:
            needs = needed(pattern.pattern)
            if needs is None:
                continue
            bit = 1 << count
            count += 1
            for piece in needs:
                self._add(piece, bit)
            pattern.bit = bit
        # Patterns that came later are let through.
        self.others = _EVERYTHING << count
        self.lengths = sorted({len(piece) for piece in self.inside})

    def _add(self, piece: str, bit: int) -> None:
        word = piece.strip(EDGE)
        table = {
            (True, True): self.whole,
            (True, False): self.beginning,
            (False, True): self.ending,
            (False, False): self.inside,
        }[piece.startswith(EDGE), piece.endswith(EDGE)]
        table[word] = table.get(word, 0) | bit

    def bits(self, word: str) -> int:
        """The patterns that this word lets through."""
        if len(word) > _LONGEST_WORD:
            return _EVERYTHING
        if not word[0].isalpha():
            word = FIGURE
        found = self.whole.get(word, 0)
        for place in range(1, len(word) + 1):
            found |= self.beginning.get(word[:place], 0)
        for place in range(len(word)):
            found |= self.ending.get(word[place:], 0)
            for length in self.lengths:
                if place + length <= len(word):
                    found |= self.inside.get(word[place : place + length], 0)
        if len(self.known) >= _MOST_WORDS:
            self.known.clear()
        self.known[word] = found
        return found


class _Sieve:
    """All patterns that are sifted; the index is built once reading has warmed up."""

    def __init__(self) -> None:
        self.patterns: dict[str, Sifted] = {}
        self.groups: list[Group] = []
        self.index: _Index | None = None
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
        if self.index is not None:
            found.sift()
        return found

    def _sift(self) -> None:
        """Build the index; bits of patterns that had one stay the same."""
        self.due *= _AGAIN
        index = _Index(tuple(self.patterns.values()))
        for group in self.groups:
            group.sift()
        self.index = index

    def words_in(self, text: str) -> int:
        """What the words of a text let through."""
        self.read += 1
        if self.read >= self.due:
            self._sift()
        index = self.index
        if index is None:
            return _EVERYTHING
        found, known = index.others, index.known
        for word in _words().findall(text):
            bits = known.get(word)
            found |= index.bits(word) if bits is None else bits
        return found


_SIEVE = _Sieve()


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[a-z]+|\d")


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
