"""Of which tokens does a text consist, the same in training and in use?"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

MAX_CHARACTERS = 20_000
"""What is read of a text; the rest adds nothing to how it sounds."""

MAX_TOKEN = 24
"""Letters of a token that count: no ordinary word is longer."""

_MARKS = str.maketrans({**dict.fromkeys("’‘‚‛ʼ′`´", "'"), **dict.fromkeys("“”„‟«»", '"')})


@cache
def _token() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+(?:[.,:]\d+)*|[^\w\s]|_")


@cache
def _invisible() -> re.Pattern[str]:
    return re.compile(
        "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
    )


def plain(text: str) -> str:
    """Return the first 20,000 characters in lower case, without invisible ones."""
    text = _invisible().sub("", text[:MAX_CHARACTERS])
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)[:MAX_CHARACTERS].translate(_MARKS)
    return text.lower()


def tokens(text: str) -> list[str]:
    """Return the words, numbers and marks of a text.

    Numbers keep their length alone ("115" → "000"): which figure it is says nothing about how a
    text sounds. Single figures stay, for they are counts.
    """
    return [_shape(found) for found in _token().findall(plain(text))]


def _shape(token: str) -> str:
    if token[0].isdecimal() and len(token) > 1:
        return "0" * min(len(token), 6)
    return token[:MAX_TOKEN]


def says(text: str) -> bool:
    """Whether a text holds a letter or a figure at all."""
    return any(map(str.isalnum, text[:MAX_CHARACTERS]))
