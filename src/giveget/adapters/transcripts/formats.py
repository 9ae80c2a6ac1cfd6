"""In which format is a call or chat written down?"""

from __future__ import annotations

import re
from enum import StrEnum

from giveget.adapters.transcripts.chat_lines import chat_line
from giveget.adapters.transcripts.lines import head_text
from giveget.adapters.transcripts.speakers import said, stamped

_LOOKED_AT = 400  # lines by which a text is judged
_BY_SUFFIX = {".json": "json", ".jsonl": "json", ".ndjson": "json"}


class Format(StrEnum):
    """A way to write down what was said."""

    VTT = "vtt"
    SRT = "srt"
    SBV = "sbv"
    JSON = "json"
    SPEECH = "speech"
    CHAT = "chat"


def format_of(head: bytes, suffix: str) -> Format | None:
    """Return the format of a file, or None when it is no call or chat.

    Args:
        head: its first bytes.
        suffix: of its name, lower case, e.g. ``".vtt"``.
    """
    text = head_text(head).lstrip("\ufeff \t\n")
    if suffix in _BY_SUFFIX:
        return Format(_BY_SUFFIX[suffix])
    if text.startswith("WEBVTT"):
        return Format.VTT
    if suffix in (".vtt", ".srt", ".sbv"):
        return Format(suffix[1:])
    if re.match(r'(?:\[\s*)?\{\s*(?:"|\})|\[\s*\]', text):
        return Format.JSON
    lines = [line[:400] for line in text.split("\n", 5 * _LOOKED_AT) if line.strip()][:_LOOKED_AT]
    if not lines:
        return None
    if _is_captions(lines):
        return Format.SRT
    if sum(chat_line(line) is not None for line in lines) * 5 >= len(lines):
        return Format.CHAT if chat_line(lines[0]) or len(lines) > 3 else None
    return Format.SPEECH if _is_speech(lines) else None


def _is_captions(lines: list[str]) -> bool:
    arrow = re.compile(r"\s*\d{2}:\d{2}:\d{2},\d{3}\s*-->\s*\d{2}:\d{2}:\d{2},\d{3}")
    return any(arrow.match(line) for line in lines[:6])


def _is_speech(lines: list[str]) -> bool:
    """Whether a text is a dialogue: times beside names, or mostly ``Name: words``."""
    timed = sum(stamped(line) is not None for line in lines)
    named = [found for found in map(said, lines) if found is not None]
    timed += sum(1 for _, clock, _ in named if clock)
    arrows = sum(bool(re.match(r"\s*\d{1,2}:\d{1,2}:[\d.]{1,6}\s*-->", line)) for line in lines)
    if arrows >= 1 or timed >= 2:
        return (arrows + timed) * 12 >= len(lines)
    speakers = {name for name, _, _ in named}
    return len(named) >= 4 and len(named) > len(speakers) >= 2 and len(named) * 2 >= len(lines)
