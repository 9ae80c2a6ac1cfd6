"""Which small-letter text is searched for signs, and where does a place in it stand in the text?"""

import re
from dataclasses import dataclass

_RUNS = re.compile(r"\s{2,}")
_SPACES = str.maketrans(dict.fromkeys("\t\n\r\v\f\u2028\u2029\x85", " "))


@dataclass(frozen=True, slots=True)
class Flat:
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

    def end(self, index: int) -> int:
        """Where the span that ends at ``index`` ended."""
        return index if self.places is None else self.places[index - 1] + 1


def flat(text: str) -> Flat:
    """Return the text in small letters, each run of white space as one space."""
    small = lowered(text).translate(_SPACES)
    if "  " not in small and not _RUNS.search(small):
        return Flat(small)
    kept = [i for i, char in enumerate(small) if not (char == " " and i and small[i - 1] == " ")]
    return Flat("".join(small[i] for i in kept), (*kept, len(small)))


def lowered(text: str) -> str:
    """Return the text in small letters, at the same length."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)
