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
_MOST = 160  # words of a set
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


_Words = frozenset[str]


def levels(line: str) -> tuple[tuple[str, ...], ...]:
    """Return sets of strings; a text must hold one string of each for the line to match.

    Those that rule out the most come first, :data:`LEVELS` at most. Letters are small, digits 0.
    """
    found, _ = _alternatives(written_out(line)[0], 0)
    sets = {tuple(sorted(one)) for one in found if len(one) <= _MOST}
    return tuple(sorted(sets, key=lambda one: (-_worth(frozenset(one)), one)))[:LEVELS]


def _alternatives(line: str, at: int) -> tuple[list[_Words], int]:
    """The sets of ``a|b|c`` from ``at`` up to its closing bracket or the end."""
    branches: list[list[_Words]] = []
    while True:
        choices, at = _choices(line, at)
        branches.append(sorted(choices, key=_worth, reverse=True))
        if at >= len(line) or line[at] == ")":
            break
        at += 1  # the bar
    if not all(branches):
        return [], at
    deepest = max(map(len, branches))
    # One word of the best set of some branch, one of the second of the same, and so on.
    ranks = ([one[min(rank, len(one) - 1)] for one in branches] for rank in range(deepest))
    return [frozenset().union(*sets) for sets in ranks], at


def _choices(line: str, at: int) -> tuple[list[_Words], int]:
    """Of each item of a sequence the words of which one must stand there, where that is known."""
    choices: list[_Words] = []
    run = ""
    while at < len(line) and line[at] not in "|)":
        inside, literal, at = _atom(line, at)
        optional, at = _quantifier(line, at)
        if literal and not optional:
            run += literal
            continue
        choices += _each(run)
        run = ""
        if not optional:
            choices += inside
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


def _atom(line: str, at: int) -> tuple[list[_Words], str, int]:
    """One item: the sets of a group, or a literal character, and where the next begins."""
    char = line[at]
    if char == "(":
        inside = at + 1
        is_look = line.startswith(_LOOKS, at)
        if line.startswith("(?", at):
            inside = at + 3 if not line.startswith("(?-i:", at) else at + 5
            if line.startswith(("(?<=", "(?<!"), at):
                inside = at + 4
        sets, end = _alternatives(line, inside)
        return ([] if is_look else sets), "", end + 1
    if char == "[":
        return [], "", _end_of_class(line, at)
    if char == "\\":
        if line[at + 1] == "d":
            return [frozenset({FIGURE})], "", at + 2
        is_plain = not line[at + 1].isalnum()
        return [], line[at + 1] if is_plain else "", at + 2
    if char == "<":
        return [], "", line.index(">", at) + 1
    if char in ".^$":
        return [], "", at + 1
    return [], FIGURE if char.isdecimal() else char.lower(), at + 1


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
