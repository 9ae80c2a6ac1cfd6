"""Which words must stand in a text for a pattern to match in it?

A pattern is turned into the texts it can match, written with letters, figures and a few
marks, ``0`` for any figure, ``|`` for the edge of a word and ``*`` for anything. From these the rarest pieces are taken of which one
has to be there, and the next rarest, of which another has to be there as well. What is not
understood counts as anything, so a piece is never demanded wrongly.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from math import fsum

from giveget.core.language.reading.words import MARKS, word_set

EDGE, ANY, FIGURE = "|", "*", "0"
_MOST = 48  # texts kept apart; of more only their pieces are kept
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")
# Words that stand in nearly every mail tell little.
_COMMON = word_set(
    "a an and are as at be but by can do for from has have i if in is it me my no not of on or our "
    "so that the this to us was we will with would you your could any all there"
)
_SIGNS: dict[str, tuple[int, int | None]] = {"?": (0, 1), "*": (0, None), "+": (1, None)}
_NO_LETTER = frozenset("sW")
_ZERO_WIDTH = ("?=", "?!", "?<=", "?<!")

Needs = frozenset[str]
"""Pieces of which one has to be there."""

LEVELS = 3
"""So many sets of pieces are demanded at most."""


class _UnreadableError(Exception):
    """The pattern uses something that is not read here."""


@dataclass(frozen=True, slots=True)
class _Part:
    """The texts a part can match, and sets of pieces of which one each is in all of them."""

    texts: frozenset[str]
    needs: tuple[Needs, ...] = ()


_NOTHING = _Part(frozenset([""]))
_ANYTHING = _Part(frozenset([ANY]))
_BORDER = _Part(frozenset([EDGE]))
_FIGURES = _Part(frozenset([f"{EDGE}{FIGURE}{EDGE}"]))


def needed(pattern: str) -> tuple[Needs, ...]:
    """Return sets of pieces; every match of a pattern for folded text has a piece of each set.

    Returns:
        Sets of pieces like ``|pay`` (a word begins so), ``off|`` (one ends so), ``|net|`` (a word),
        ``creas`` (inside a word) and ``|7|`` (a figure; ``|0|``: any), the rarest first; none when there are no
        such pieces.

    Cost: linear in the length of the pattern.
    """
    try:
        return _best(_Parser(pattern).parsed())
    except _UnreadableError:
        return ()


def bars(pattern: str) -> tuple[int, ...]:
    """Return the places of the bars between the alternatives that a pattern consists of.

    None where the alternatives do not stand for themselves: groups that catch are numbered.
    """
    parser = _Parser(pattern)
    try:
        parser.parsed()
    except _UnreadableError:
        return ()
    return () if parser.catches else tuple(parser.bars)


Filed = dict[str, tuple[int, ...]]


def filed(needs: Iterable[tuple[Sequence[Needs], int]]) -> tuple[Filed, Filed, Filed, Filed]:
    """Return from each piece the sets that it stands in, as numbers.

    Args:
        needs: the sets of each pattern, see :func:`needed`, and its number; of its sets the one at
            ``level`` has the number ``LEVELS * number + level``.

    Returns:
        The pieces that are whole words, those with which a word begins, those with which one ends,
        and all others; without the marks of edges.
    """
    found: tuple[Filed, Filed, Filed, Filed] = ({}, {}, {}, {})
    for sets, number in needs:
        for level, pieces in enumerate(sets):
            for piece in sorted(pieces):
                word = piece.strip(EDGE)
                table = found[2 * (not piece.startswith(EDGE)) + (not piece.endswith(EDGE))]
                table[word] = (*table.get(word, ()), LEVELS * number + level)
    return found


def missing(needs: Iterable[tuple[Sequence[Needs], int]]) -> tuple[int, ...]:
    """Return the numbers of the sets that patterns do not have; arguments as for :func:`filed`."""
    return tuple(
        LEVELS * number + level for sets, number in needs for level in range(len(sets), LEVELS)
    )


def _best(part: _Part) -> tuple[Needs, ...]:
    return _rarest(*part.needs, *_needs_of(part.texts))


def _rarest(*needs: Needs) -> tuple[Needs, ...]:
    return tuple(sorted(dict.fromkeys(needs), key=_frequency)[:LEVELS])


def _frequency(needs: Needs) -> tuple[float, list[str]]:
    return fsum(map(_often, needs)), sorted(needs)  # the same order on every run


def _often(piece: str) -> float:
    """About how often a piece stands in a sentence; only the order matters."""
    word = piece.strip(EDGE)
    if word in _COMMON:
        return 1.0
    if word == FIGURE:
        return 0.2
    return float(4 * 0.25 ** (len(word) + 0.7 * piece.count(EDGE)))


def _needs_of(texts: frozenset[str]) -> tuple[Needs, ...]:
    """The rarest piece of each text, the next one of each, and so on; the last one counts again."""
    pieces = [sorted(_pieces(text), key=_often) for text in sorted(texts)]
    if not all(pieces):
        return ()
    return tuple(
        frozenset(some[min(level, len(some) - 1)] for some in pieces) for level in range(LEVELS)
    )


def _pieces(text: str) -> Iterator[str]:
    """The runs of letters of a text, with the edges that are known."""
    start = 0
    while start < len(text):
        if text[start] in (EDGE, ANY):
            start += 1
            continue
        end = start
        while end < len(text) and text[end] not in (EDGE, ANY):
            end += 1
        before = EDGE if start and text[start - 1] == EDGE else ""
        after = EDGE if end < len(text) and text[end] == EDGE else ""
        yield f"{before}{text[start:end]}{after}"
        start = end


def _joined(one: _Part, other: _Part) -> _Part:
    needs = _rarest(*one.needs, *other.needs)
    if len(one.texts) * len(other.texts) <= _MOST:
        texts = frozenset(_short(a + b) for a, b in product(one.texts, other.texts))
        return _Part(texts, needs)
    needs = _rarest(*needs, *_needs_of(one.texts), *_needs_of(other.texts))
    return _Part(frozenset([ANY]), needs)


def _short(text: str) -> str:
    if "||" in text or "**" in text:
        return _short(text.replace("||", EDGE).replace("**", ANY))
    return text


def _either(parts: list[_Part]) -> _Part:
    texts = frozenset().union(*(part.texts for part in parts))
    if len(texts) <= _MOST and not any(part.needs for part in parts):
        return _Part(texts)
    needs = [_best(part) for part in parts]
    either: tuple[Needs, ...] = ()
    if all(needs):
        either = tuple(
            frozenset().union(*(some[min(level, len(some) - 1)] for some in needs))
            for level in range(LEVELS)
        )
    return _Part(texts if len(texts) <= _MOST else frozenset([ANY]), _rarest(*either))


def _repeated(part: _Part, least: int, most: int | None) -> _Part:
    if least == most == 1:
        return part
    if part == _BORDER:
        return part if least else _Part(frozenset(["", EDGE]))
    if least == 0:
        if most != 1 or len(part.texts) >= _MOST:
            return _ANYTHING
        return _Part(part.texts | {""})
    return _joined(part, _ANYTHING)


@cache
def _times_pattern() -> re.Pattern[str]:
    return re.compile(r"(?:(?P<sign>[?*+])|\{(?P<least>\d*)(?P<comma>,)?(?P<most>\d*)\})[?+]?")


@cache
def _word_pattern() -> re.Pattern[str]:
    return re.compile(r"(?:[a-z](?![?*+{]))*")


class _Parser:
    """Reads a pattern from left to right."""

    def __init__(self, pattern: str) -> None:
        self.pattern, self.place = pattern, 0
        self.bars: list[int] = []  # between the alternatives of the whole
        self.catches = False
        self.depth = 0

    def parsed(self) -> _Part:
        part = self._alternatives()
        if self.place < len(self.pattern):
            raise _UnreadableError
        return part

    def _next(self) -> str:
        if self.place >= len(self.pattern):
            raise _UnreadableError
        self.place += 1
        return self.pattern[self.place - 1]

    def _sees(self, text: str) -> bool:
        return self.pattern.startswith(text, self.place)

    def _alternatives(self) -> _Part:
        parts = [self._sequence()]
        while self._sees("|"):
            if not self.depth:
                self.bars.append(self.place)
            self.place += 1
            parts.append(self._sequence())
        return parts[0] if len(parts) == 1 else _either(parts)

    def _sequence(self) -> _Part:
        whole = _NOTHING
        while self.place < len(self.pattern) and not self._sees("|") and not self._sees(")"):
            whole = _joined(whole, self._item())
        return whole

    def _item(self) -> _Part:
        part = self._atom()
        least, most = self._times()
        return _repeated(part, least, most)

    def _times(self) -> tuple[int, int | None]:
        """How often the item before may stand there, at least and at most."""
        found = _times_pattern().match(self.pattern, self.place)
        if found is None:
            return 1, 1
        self.place = found.end()
        if found["sign"]:
            return _SIGNS[found["sign"]]
        least = int(found["least"] or 0)
        if found["comma"] is None:
            return least, least
        return least, int(found["most"]) if found["most"] else None

    def _atom(self) -> _Part:
        sign = self._next()
        match sign:
            case "(":
                return self._group()
            case "[":
                return self._one_of()
            case "\\":
                return self._escaped()
            case ".":
                return _ANYTHING
            case "^" | "$":
                return _BORDER
            case "*" | "+" | "?" | "{":
                raise _UnreadableError
            case _:
                return self._word(sign)

    def _word(self, first: str) -> _Part:
        """The letters from here on, but for one that is repeated."""
        if first not in _LETTERS:
            return _letter(first)
        found = _word_pattern().match(self.pattern, self.place)
        rest = found.group() if found else ""
        self.place += len(rest)
        return _Part(frozenset([first + rest]))

    def _group(self) -> _Part:
        is_aside = False
        if self._sees("?"):
            is_aside = any(self._sees(sign) for sign in _ZERO_WIDTH)
            self._skip_opening(is_aside=is_aside)
        else:
            self.catches = True
        self.depth += 1
        inside = self._alternatives()
        self.depth -= 1
        if self._next() != ")":
            raise _UnreadableError
        return _NOTHING if is_aside else inside

    def _skip_opening(self, *, is_aside: bool) -> None:
        if is_aside:
            self.place += 3 if self._sees("?<") else 2
        elif self._sees("?:"):
            self.place += 2
        elif self._sees("?P<"):
            self.catches = True
            self.place = self.pattern.index(">", self.place) + 1
        else:
            raise _UnreadableError

    def _escaped(self) -> _Part:
        sign = self._next()
        if sign == "d":
            return _FIGURES
        if sign == "b" or sign in _NO_LETTER:
            return _BORDER
        if sign.isalnum():
            return _ANYTHING  # \w, \D, \S, references …
        return _letter(sign)

    def _one_of(self) -> _Part:
        """A class of characters: few letters are kept apart, others are anything or an edge."""
        start = self.place
        is_other = self._sees("^")
        self.place += is_other
        chars: list[str] = []
        is_open = is_other
        while not self._sees("]") or not chars:
            sign = self._next()
            if sign == "\\":
                name = self._next()
                is_open = is_open or (name.isalnum() and name not in _NO_LETTER and name != "d")
                sign = FIGURE if name == "d" else " "
            elif sign == "-" and chars and not self._sees("]"):
                is_open = True
            chars.append(sign)
            if self.place - start > 400:
                raise _UnreadableError
        self.place += 1
        if is_open:
            return _ANYTHING
        return _Part(frozenset(text for char in chars for text in _letter(char).texts))


def _letter(char: str) -> _Part:
    if char.isdecimal() or char in MARKS:
        return _Part(frozenset([f"{EDGE}{char}{EDGE}"]))
    return _Part(frozenset([char])) if char in _LETTERS else _BORDER
