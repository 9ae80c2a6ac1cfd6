"""Which text would a spreadsheet run as a formula, and how is it kept from doing so?

An apostrophe in front makes such a text plain in every spreadsheet. A text that begins with an
apostrophe gets one more, so that reading a written sheet gives back exactly what was written.
"""

from __future__ import annotations

from typing import Final

_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "'", "＝", "＋", "－", "＠")


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_STARTS) else text


def restored(text: str) -> str:
    """Return the text that :func:`harmless` was given; any other text as it is."""
    return text[1:] if text.startswith("'") and text[1:].startswith(_STARTS) else text
