"""In which format is a call or chat written down?"""

from __future__ import annotations

from enum import StrEnum


class Format(StrEnum):
    """A way to write down what was said."""

    VTT = "vtt"
    SRT = "srt"
    SBV = "sbv"
    JSON = "json"
    SPEECH = "speech"
    WHATSAPP = "whatsapp"
    CHAT = "chat"


def format_of(head: bytes, suffix: str) -> Format | None:
    """Return the format of a file by its beginning and its suffix (".vtt"), or None."""
    del head
    return {".vtt": Format.VTT, ".srt": Format.SRT, ".sbv": Format.SBV, ".json": Format.JSON}.get(
        suffix
    )
