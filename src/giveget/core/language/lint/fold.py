"""Which plain letters stand behind the letters of a text?

Invisible letters are left out and look-alikes of other scripts are read as what they look like, so
that no word escapes the rules; every place is remembered, so that a finding points into the text
as it came.
"""

import re
import unicodedata
from typing import NamedTuple

from giveget.core.language.late import late

_LOOKS = {
    "а": "a", "ɑ": "a", "α": "a", "в": "b", "ь": "b", "с": "c", "ϲ": "c", "ԁ": "d", "е": "e",
    "ё": "e", "ε": "e", "ɡ": "g", "һ": "h", "н": "h", "і": "i", "ι": "i", "ı": "i", "ј": "j",
    "к": "k", "κ": "k", "ӏ": "l", "м": "m", "п": "n", "ո": "n", "о": "o", "ο": "o", "օ": "o",
    "σ": "o", "р": "p", "ρ": "p", "ԛ": "q", "г": "r", "ѕ": "s", "т": "t", "τ": "t", "υ": "u",
    "ս": "u", "ν": "v", "ѵ": "v", "ԝ": "w", "ω": "w", "х": "x", "χ": "x", "у": "y", "γ": "y",
    "ᴢ": "z", "А": "A", "Α": "A", "В": "B", "Β": "B", "С": "C", "Е": "E", "Ε": "E", "Н": "H",
    "Η": "H", "І": "I", "Ι": "I", "Ј": "J", "К": "K", "Κ": "K", "М": "M", "Μ": "M", "Ν": "N",
    "О": "O", "Ο": "O", "Р": "P", "Ρ": "P", "Ѕ": "S", "Т": "T", "Τ": "T", "Х": "X", "Χ": "X",
    "Υ": "Y", "Ζ": "Z",
}  # fmt: skip
_FOREIGN = late(f"[{''.join(_LOOKS)}]")
_WORD = late(r"\w+")
_INVISIBLE = late(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e007f]"
)
_ODD = late("[\uff01-\uff5e\u2100-\u214f\U0001d400-\U0001d7ff\ufb00-\ufb06\u0300-\u036f]")
_DIGITS = {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i"}
_LEET = late(
    r"(?<![\w@$!])(?=\w{0,30}[a-zA-Z])(?:[a-zA-Z]{1,20}[013457@$!]{1,3}){1,6}[a-zA-Z]{1,20}(?!\w)"
)
_SPACED = late(r"(?<![\w.*_-])(?:[a-zA-Z][ .*_-]){3,24}[a-zA-Z](?![\w])")
# What both cannot do without, found faster: most texts disguise nothing.
_MAY_BE_LEET = re.compile(r"[013457@$!][a-zA-Z]")
_MAY_BE_SPACED = re.compile(r"[ .*_-][a-zA-Z][ .*_-][a-zA-Z][ .*_-]")
# Words worth hiding from a check; read so only where a disguised word spells one of them.
_WATCHED = frozenset(
    [
        "discount",
        "discounts",
        "free",
        "price",
        "final",
        "offer",
        "waive",
        "reduce",
        "reduction",
        "lower",
        "margin",
        "cost",
        "rebate",
        "credit",
        "manager",
        "boss",
        "ultimatum",
        "forfree",
        "guarantee",
        "desperate",
        "deadline",
        "sign",
        "today",
    ]
)


class Folded(NamedTuple):
    """A text in plain letters.

    Args:
        text: what the rules read.
        places: where each character stood, and one more for the end; None when nothing moved.
        hidden: where the text hides letters, as spans of the text as it came.
    """

    text: str
    places: tuple[int, ...] | None = None
    hidden: tuple[tuple[int, int], ...] = ()

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the text as it came."""
        if self.places is None:
            return start, end
        return self.places[start], (self.places[end - 1] + 1 if end > start else self.places[end])


def fold(text: str) -> Folded:
    """Return the text in plain letters. Cost: linear in the text."""
    if text.isascii() and not _may_disguise(text):
        return Folded(text)
    pieces = [(char, place) for place, char in enumerate(text)]
    hidden: list[tuple[int, int]] = []
    if not text.isascii():
        pieces = _plain_letters(text, hidden)
    pieces = _undisguised(pieces, hidden)
    folded = "".join(char for char, _ in pieces)
    if folded == text:
        return Folded(text)
    places = (*(place for _, place in pieces), len(text))
    return Folded(folded, places, tuple(sorted(hidden)))


def _may_disguise(text: str) -> bool:
    if _MAY_BE_LEET.search(text) and _LEET().search(text):
        return True
    return _MAY_BE_SPACED.search(text) is not None and _SPACED().search(text) is not None


def _plain_letters(text: str, hidden: list[tuple[int, int]]) -> list[tuple[str, int]]:
    mixed = bytearray(len(text))  # look-alikes count only in words that hold Latin letters too
    for match in _WORD().finditer(_INVISIBLE().sub("_", text)):
        word = match.group()
        if _FOREIGN().search(word) and re.search("[A-Za-z]", word):
            mixed[match.start() : match.end()] = b"\1" * len(word)
    pieces: list[tuple[str, int]] = []
    for place, char in enumerate(text):
        if char.isascii():
            pieces.append((char, place))
        elif _INVISIBLE().match(char):
            if _splits_word(text, place):
                hidden.append((place, place + 1))
        elif mixed[place] and char in _LOOKS:
            hidden.append((place, place + 1))
            pieces.append((_LOOKS[char], place))
        elif _ODD().match(char):
            pieces.extend((one, place) for one in unicodedata.normalize("NFKC", char))
        else:
            pieces.append((char, place))
    return pieces


def _splits_word(text: str, place: int) -> bool:
    before, after = text[max(0, place - 1) : place], text[place + 1 : place + 2]
    return before.isalnum() and (after.isalnum() or _INVISIBLE().match(after) is not None)


def _undisguised(
    pieces: list[tuple[str, int]], hidden: list[tuple[int, int]]
) -> list[tuple[str, int]]:
    """Words written with digits or spaced out, as the words they stand for."""
    text = "".join(char for char, _ in pieces)
    for match in _LEET().finditer(text):
        word = "".join(_DIGITS.get(char, char) for char in match.group())
        if word.lower() in _WATCHED:
            start, end = match.span()
            hidden.append((pieces[start][1], pieces[end - 1][1] + 1))
            for at, char in enumerate(word, start):
                pieces[at] = (char, pieces[at][1])
    gone: set[int] = set()
    for match in _SPACED().finditer(text):
        if re.sub(r"[ .*_-]", "", match.group()).lower() in _WATCHED:
            start, end = match.span()
            hidden.append((pieces[start][1], pieces[end - 1][1] + 1))
            gone.update(at for at in range(start, end) if not text[at].isalnum())
    return [piece for at, piece in enumerate(pieces) if at not in gone] if gone else pieces
