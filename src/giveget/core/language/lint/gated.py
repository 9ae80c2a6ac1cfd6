"""Which patterns can match a text at all? Most are ruled out by words they cannot do without.

A pattern demands one word of each of a few sets, which a written table knows (:mod:`gate_words`).
Every word of a text is looked up once; a pattern one of whose sets is not met is neither tried nor
compiled, so that a start pays for none and a short text for the few it can match.
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache, reduce
from operator import or_
from zlib import crc32

from giveget.core.language.lint.gate_words import ALWAYS, FIGURE, KEYS, LEVELS, WORDS
from giveget.core.language.lint.giving_words import written_out

_DIGIT = re.compile(r"\d")
_LONGEST_TOKEN, _MOST_TOKENS = 40, 20_000
_MOST_CHOICES = 1_000  # of patterns of a group
_COUNT = len(KEYS)
_NUMBERS = {key: number for number, key in enumerate(KEYS)}
_EVERY = (1 << _COUNT) - 1
_LATE = 1 << _COUNT  # the bit of every pattern that is newer than the table: it is always tried


class _Tokens(dict[str, int]):
    """From a token of a text to the sets it meets.

    A set is one bit, that of its pattern's number, so many times ``_COUNT`` higher as it is further
    down among the pattern's sets.
    """

    def __missing__(self, token: str) -> int:
        met = _of_word(FIGURE) if FIGURE in token else 0
        spaced = f" {token} "
        for at in range(len(spaced) - 1):
            for word in WORDS.get(spaced[at : at + 2], ()):
                if spaced.startswith(word, at):
                    met |= _of_word(word)
        if len(token) <= _LONGEST_TOKEN:
            if len(self) >= _MOST_TOKENS:
                self.clear()
            self[token] = met
        return met


@cache
def _of_word(word: str) -> int:
    """The sets that a word of the table meets."""
    return reduce(or_, (1 << place for place in WORDS[word[:2]][word]))


_TOKENS = _Tokens()


@lru_cache(maxsize=32)  # a sentence is asked about many times in a row
def passing(text: str) -> int:
    """Return which patterns a text in small letters lets through, one bit for each."""
    met = reduce(or_, map(_TOKENS.__getitem__, smoothed(text).split()), ALWAYS)
    found = met & _EVERY
    for _ in range(LEVELS - 1):
        met >>= _COUNT
        found &= met
    return found | _LATE


def smoothed(text: str) -> str:
    """The text with every digit as a nought."""
    return _DIGIT.sub("0", text)


class Gated:
    """A pattern with its bit; compiled at first use. Its code names it."""

    __slots__ = ("_compiled", "bit", "code", "line")

    def __init__(self, line: str, code: str) -> None:
        self.line, self.code = line, code
        number = _NUMBERS.get(key_of(line))
        self.bit = _LATE if number is None else 1 << number
        self._compiled: re.Pattern[str] | None = None

    @property
    def pattern(self) -> re.Pattern[str]:
        """The compiled pattern."""
        if self._compiled is None:
            self._compiled = re.compile(written_out(self.line)[0])
        return self._compiled


class Group:
    """Patterns that are looked for together, in their order.

    Args:
        patterns: the patterns; ``bits`` are theirs.
    """

    __slots__ = ("_chosen", "bits", "patterns")

    def __init__(self, patterns: Iterable[Gated]) -> None:
        self.patterns = tuple(patterns)
        self.bits = reduce(or_, (one.bit for one in self.patterns), 0)
        self._chosen: dict[int, tuple[Gated, ...]] = {}

    def those_for(self, text: str, among: int = -1) -> tuple[Gated, ...]:
        """The patterns with one of the bits ``among`` that a text in small letters may hold."""
        hits = passing(text) & self.bits & among
        return (self._chosen.get(hits) or self._choose(hits)) if hits else ()

    def may_match(self, text: str) -> bool:
        """Whether a text in small letters may hold one of the patterns."""
        return passing(text) & self.bits != 0

    def _choose(self, hits: int) -> tuple[Gated, ...]:
        if len(self._chosen) >= _MOST_CHOICES:
            self._chosen.clear()
        found = self._chosen[hits] = tuple(one for one in self.patterns if one.bit & hits)
        return found


def gated(lines: Iterable[str], code: str = "") -> Group:
    """Return the patterns of lines written as in :mod:`giving_signs`; ``code`` names them."""
    return Group(Gated(line, code) for line in lines)


def joined(groups: Iterable[Group]) -> Group:
    """Return the patterns of several groups as one."""
    return Group(one for group in groups for one in group.patterns)


def key_of(line: str) -> int:
    """The number under which a line stands in the table."""
    return crc32(line.encode())
