"""Which patterns can match a text at all? Most are ruled out by a word they cannot do without.

A pattern is compiled when the first text comes that holds its words, so that a short text pays for
the few patterns it can match, and a start for none.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from giveget.core.language.lint.giving_words import written_out

_SHORTEST = 2
_MOST = 24
_LONGEST_TOKEN, _MOST_TOKENS = 40, 50_000
_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")


class Gated:
    """A pattern with its place in the book; compiled at first use."""

    __slots__ = ("_compiled", "code", "line")

    def __init__(self, line: str, code: str) -> None:
        self.line, self.code = line, code
        self._compiled: re.Pattern[str] | None = None

    @property
    def pattern(self) -> re.Pattern[str]:
        """The compiled pattern."""
        if self._compiled is None:
            self._compiled = re.compile(written_out(self.line)[0])
        return self._compiled


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

    def fits(self, text: str) -> bool:
        """Whether a text in small letters may hold one of them."""
        return bool(self.always or bits_of(text) & self.bits)

    def those_for(self, text: str) -> list[Gated]:
        """The patterns that a text in small letters may hold, in their order."""
        hits = (bits_of(text) & self.bits) | self.always
        found: list[Gated] = []
        while hits:
            lowest = hits & -hits
            found.append(_BOOK[lowest.bit_length() - 1])
            hits ^= lowest
        return found


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
def bits_of(text: str) -> int:
    """Which patterns of the book the words of a text let through."""
    bits = 0
    for token in text.split():
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


@lru_cache(maxsize=4096)
def needed(line: str) -> tuple[str, ...]:
    """Return small-letter strings of which every match holds at least one; empty when unknown."""
    found, _ = _alternatives(line, 0)
    return tuple(sorted(found)) if found and len(found) <= _MOST else ()


_Words = frozenset[str]


def _alternatives(line: str, at: int) -> tuple[_Words | None, int]:
    """The words of ``a|b|c`` from ``at`` up to its closing bracket or the end."""
    branches: list[_Words | None] = []
    while True:
        words, at = _sequence(line, at)
        branches.append(words)
        if at >= len(line) or line[at] == ")":
            break
        at += 1  # the bar
    if any(branch is None for branch in branches):
        return None, at
    return frozenset(word for branch in branches for word in branch or ()), at


def _sequence(line: str, at: int) -> tuple[_Words | None, int]:
    choices: list[_Words] = []
    run = ""
    while at < len(line) and line[at] not in "|)":
        words, literal, at = _atom(line, at)
        optional, at = _quantifier(line, at)
        if literal and not optional:
            run += literal
            continue
        choices.append(frozenset({_longest(run)}))
        run = ""
        if words and not optional:
            choices.append(words)
    choices.append(frozenset({_longest(run)}))
    useful = [one for one in choices if min(map(len, one)) >= _SHORTEST]
    return (max(useful, key=_worth) if useful else None), at


def _longest(run: str) -> str:
    """The longest word; the space between two may be any white space in the text."""
    return max(run.split(), key=len, default="")


def _worth(words: _Words) -> float:
    """Long and few words rule out the most."""
    return min(map(len, words)) - len(words) / 4


def _atom(line: str, at: int) -> tuple[_Words | None, str, int]:
    """One item: the words of a group, or a literal character, and where the next begins."""
    char = line[at]
    if char == "(":
        inside = at + 1
        is_look = line.startswith(_LOOKS, at)
        if line.startswith("(?", at):
            inside = at + 3 if not line.startswith("(?-i:", at) else at + 5
            if line.startswith(("(?<=", "(?<!"), at):
                inside = at + 4
        words, end = _alternatives(line, inside)
        return (None if is_look else words), "", end + 1
    if char == "[":
        return None, "", _end_of_class(line, at)
    if char == "\\":
        is_plain = not line[at + 1].isalnum()
        return None, line[at + 1] if is_plain else "", at + 2
    if char == "<":
        return None, "", line.index(">", at) + 1
    if char in ".^$":
        return None, "", at + 1
    return None, char.lower(), at + 1


def _end_of_class(line: str, at: int) -> int:
    end = at + 1
    while line[end] != "]":
        end += 2 if line[end] == "\\" else 1
    return end + 1


def _quantifier(line: str, at: int) -> tuple[bool, int]:
    """Whether the item before may be missing or repeated, and where the next item begins."""
    if at < len(line) and line[at] in "?*+":
        optional = line[at] != "+"
        at += 1
    elif at < len(line) and line[at] == "{":
        optional = line[at + 1] == "0"
        at = line.index("}", at) + 1
    else:
        return False, at
    if at < len(line) and line[at] == "?":
        at += 1
    return optional, at
