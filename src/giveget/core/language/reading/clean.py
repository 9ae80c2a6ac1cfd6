"""Which characters count when a text is read?"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

# Invisible characters with which words are cut apart or turned around: zero-width, soft hyphen,
# direction marks and overrides, variation selectors, tags, byte order mark.
_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e007f"
)
_CONTROL = "\x00-\x08\x0b\x0e-\x1f\x7f-\x9f"

# Letters of other alphabets that look like Latin ones, and typographic marks, one for one.
_ALIKE = {
    **dict(zip("аеорсухіѕјԁһԛԝοαινρ", "aeopcyxisjdhqwoaivp", strict=True)),
    **dict.fromkeys("’‘‚‛ʼ′`´", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "⁄": "/",
}


@cache
def _invisible() -> re.Pattern[str]:
    return re.compile(f"[{_INVISIBLE}{_CONTROL}]")


def cleaned(text: str) -> str:
    """Return the text composed (NFC), with plain line ends and without invisible characters."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    text = text.replace("\u2029", "\n\n").replace("\x0c", "\n").replace("\x0b", "\n")
    return unicodedata.normalize("NFC", _invisible().sub("", text))


@cache
def _hiding() -> re.Pattern[str]:
    return re.compile("[\u200b\u200c\u2060-\u206f\u202a-\u202e\u180e\U000e0000-\U000e007f]")


def hides_characters(text: str) -> bool:
    """Whether a text holds characters by which words are hidden, cut apart or turned around.

    Marks that ordinary mail carries (soft hyphens, emoji selectors) do not count.
    """
    return bool(_hiding().search(text))


class _Folding(dict[int, str]):
    """Folds one character at a time, so that offsets in the folded text are offsets in the text."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        folded = unicodedata.normalize("NFKC", char).lower()
        if len(folded) != 1:
            folded = char.lower() if len(char.lower()) == 1 else char
        folded = _ALIKE.get(folded, folded)
        if folded.isspace() and folded != "\n":
            folded = " "
        self[code] = folded
        return folded


_FOLDING = _Folding()


@lru_cache(maxsize=8)  # one message is folded for its asks, its facts and its dates
def folded(text: str) -> str:
    """Return the text in lower case with plain quotes, dashes and spaces; the length is kept."""
    return text.translate(_FOLDING)
