"""Which characters do the bytes of a file mean?"""

from __future__ import annotations

import codecs
from pathlib import Path

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BLOCK = 1 << 20
FALLBACK = "cp1252"


def encoding_of(path: Path) -> str:
    """The encoding of a text file: by its first bytes, UTF-8 when all of it is valid, else cp1252.

    A file that is neither marked nor UTF-8 could be in any of some thirty encodings. Western
    European is by far the most frequent; who needs another one names it in the mapping.
    """
    with path.open("rb") as file:
        block = file.read(_BLOCK)
        for mark, encoding in _BOMS:
            if block.startswith(mark):
                return encoding
        wide = _wide(block[:4096])
        if wide:
            return wide
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            while block:
                if not block.isascii() or decoder.getstate()[0]:
                    decoder.decode(block)
                block = file.read(_BLOCK)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return FALLBACK
    return "utf-8"


def _wide(head: bytes) -> str:
    """UTF-16 without a mark: every other byte of ordinary text is zero."""
    if len(head) < 8:
        return ""
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > 0.7 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.05 * half:
        return "utf-16-be"
    return ""


def is_text_encoding(name: str) -> bool:
    """Whether a name a person wrote is an encoding of text."""
    try:
        return "a".encode(name) != b"" and b"aa".decode(name) != ""
    except (LookupError, ValueError):
        return False
