"""Which words must a text hold for a pattern to match?

Read off the pattern itself. What comes out stands in :mod:`gate_words`, so that a start does not
pay for it; ``python -m scripts.gates write`` writes it anew.
"""

from collections.abc import Iterator

from giveget.core.language.lint.giving_words import written_out

FIGURE = "0"  # stands for every digit
LEVELS = 4
"""Sets of words of a line that are looked up."""

_SHORTEST = 2
_MOST = 24  # words that let a pattern through at first sight
_MOST_LATER = 160
# Words that many texts hold.
_COMMON = frozenset(
    [
        "a",
        "all",
        "and",
        "any",
        "are",
        "as",
        "at",
        "be",
        "can",
        "could",
        "do",
        "for",
        "from",
        "have",
        "i",
        "in",
        "is",
        "it",
        "of",
        "on",
        "or",
        "our",
        "that",
        "the",
        "they",
        "this",
        "to",
        "we",
        "what",
        "will",
        "with",
        "would",
        "you",
        "your",
    ]
)
_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")


def first_words(line: str) -> tuple[str, ...]:
    """Return small-letter strings of which every match holds at least one; empty when unknown."""
    found, _ = _alternatives(line, 0)
    return tuple(sorted(found)) if found and len(found) <= _MOST else ()


def demands(line: str) -> tuple[tuple[str, ...], ...]:
    """Return sets of strings; a text must hold one string of each for the line to match."""
    pattern = written_out(line)[0]
    choices, at = _choices(pattern, 0)
    if at < len(pattern):  # alternatives
        return ()
    sets = {tuple(sorted(one)) for one in choices if len(one) <= _MOST_LATER}
    return tuple(sorted(sets, key=lambda one: (-_worth(frozenset(one)), one)))


def levels(line: str) -> tuple[tuple[str, ...], ...]:
    """Return the sets that the table knows of a line: what rules it out at first sight, and more.

    At most :data:`LEVELS`; digits are written as 0.
    """
    first = first_words(line)
    sets = (first, *(words for words in demands(line) if words != first))
    return tuple(words for words in sets if words)[:LEVELS]


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
    choices, at = _choices(line, at)
    return max(choices, key=_worth, default=None), at


def _choices(line: str, at: int) -> tuple[list[_Words], int]:
    """Of each item of a sequence the words of which one must stand there, where that is known."""
    choices: list[_Words] = []
    run = ""
    while at < len(line) and line[at] not in "|)":
        words, literal, at = _atom(line, at)
        optional, at = _quantifier(line, at)
        if literal and not optional:
            run += literal
            continue
        choices += _each(run)
        run = ""
        if words and not optional:
            choices.append(words)
    choices += _each(run)
    return [one for one in choices if min(map(_length, one)) >= _SHORTEST], at


def _each(run: str) -> Iterator[_Words]:
    """The words; a space beside one says that a token of the text begins or ends there."""
    words = run.split(" ")
    last = len(words) - 1
    for at, word in enumerate(words):
        if word:
            yield frozenset({f"{' ' * (at > 0)}{word}{' ' * (at < last)}"})


def _length(word: str) -> int:
    """A figure on its own says as much as a word of two letters."""
    return _SHORTEST if word == FIGURE else len(word)


def _worth(words: _Words) -> float:
    """Long and few words rule out the most, and those that not every text holds."""
    return min(map(_rarity, words)) - len(words) / 4


def _rarity(word: str) -> float:
    bare = word.strip()
    letters = 1.0 if bare in _COMMON else _length(bare)
    return letters + (len(word) - len(bare)) / 2


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
        if line[at + 1] == "d":
            return frozenset({FIGURE}), "", at + 2
        is_plain = not line[at + 1].isalnum()
        return None, line[at + 1] if is_plain else "", at + 2
    if char == "<":
        return None, "", line.index(">", at) + 1
    if char in ".^$":
        return None, "", at + 1
    return None, FIGURE if char.isdecimal() else char.lower(), at + 1


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
