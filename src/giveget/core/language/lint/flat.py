"""Which small-letter text is searched for signs, and where does a place in it stand in the text?"""

import re
from bisect import bisect_left
from typing import NamedTuple

from giveget.core.language.late import late

_RUNS = re.compile(r"\s\s")
_SPACES = str.maketrans(dict.fromkeys("\t\n\r\v\f\u2028\u2029\x85", " "))


class Flat(NamedTuple):
    """A text in small letters with single spaces.

    Args:
        text: what is searched.
        places: where each of its characters stood, and one more for the end; None when nothing
            moved.
    """

    text: str
    places: tuple[int, ...] | None = None

    def at(self, index: int) -> int:
        """Where the character at ``index`` stood."""
        return index if self.places is None else self.places[index]

    def first(self, place: int) -> int:
        """Where the character that stood at ``place`` is searched, or the next that is."""
        return place if self.places is None else bisect_left(self.places, place)

    def end(self, index: int) -> int:
        """Where the span that ends at ``index`` ended."""
        return index if self.places is None else self.places[index - 1] + 1


# What is said while thinking, and a word said twice: they part what belongs together.
_FILLERS = late(
    r"(?:\A|,? )(?:u+[mh]+|er+m?|hm+)\b(?:,|\.\.\.|…)?(?= )"
    r"|, (?:you know|like|i mean|sort of|kind of),(?= )"
    r"|(?<!\w)(?P<twice>[\w']{1,12}), (?=(?P=twice)(?!\w))"
)
# Letters first, then what stands before them: a search is faster that begins with a letter.
_MAY_FILL = re.compile(r"(?:u(?<!\wu)u*[mh]+|e(?<!\we)r+m?|h(?<!\wh)m+)\b")
_SPOKEN = re.compile(r"(?:u(?<![\w'/-]u)r?|g(?<![\w'/-]g)otta|p(?<![\w'/-]p)ls)(?![\w'/-])")
_WRITTEN = {"u": "you", "ur": "your", "gotta": "have to", "pls": "please"}


def flat(text: str) -> Flat:
    """Return the text in small letters, each run of white space as one space.

    Fillers ("um", "you know") are left out, and the short forms of chats are written out.
    """
    small = lowered(text)
    if small.isprintable():  # then every white space is a space
        has_runs = "  " in small
    else:
        small = small.translate(_SPACES)
        has_runs = _RUNS.search(small) is not None
    is_spoken = _is_spoken(small)
    if not (is_spoken or has_runs):
        return Flat(small)
    pieces = list(enumerate(small))
    if is_spoken:
        pieces = _as_written(small)
    kept = [
        (place, char)
        for at, (place, char) in enumerate(pieces)
        if not (char == " " and at and pieces[at - 1][1] == " ")
    ]
    return Flat("".join(char for _, char in kept), (*(place for place, _ in kept), len(small)))


def _is_spoken(small: str) -> bool:
    if (", " in small or _MAY_FILL.search(small)) and _FILLERS().search(small):
        return True
    return _SPOKEN.search(small) is not None


def _as_written(small: str) -> list[tuple[int, str]]:
    """The characters with their places, as somebody who speaks or chats would write them."""
    gone = bytearray(len(small))
    for match in _FILLERS().finditer(small):
        gone[match.start() : match.end()] = b"\1" * len(match.group())
    pieces: list[tuple[int, str]] = []
    at = 0
    for match in _SPOKEN.finditer(small):
        pieces += ((i, small[i]) for i in range(at, match.start()) if not gone[i])
        last = match.end() - 1
        pieces += (
            (min(match.start() + i, last), char) for i, char in enumerate(_WRITTEN[match.group()])
        )
        at = match.end()
    pieces += ((i, small[i]) for i in range(at, len(small)) if not gone[i])
    while pieces and pieces[0][1] == " ":
        pieces.pop(0)
    return pieces


def lowered(text: str) -> str:
    """Return the text in small letters, at the same length."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)
