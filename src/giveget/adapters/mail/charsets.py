"""Which characters do these bytes mean?"""

from __future__ import annotations

import codecs
import re

# Encodings of text that mail uses; everything else a header may name (zlib, rot13 …) is refused.
_TEXT_CODEC = re.compile(
    (
        "(?:utf|iso|latin|cp|windows|koi8|mac|ascii|us.?ascii|gb|hz|big5|euc|shift|sjis|tis|"
        "kz1048|johab|ibm|l[1-9]$|ansi|x.mac|ks_c|unicode.1.1.utf)"
    ),
    re.IGNORECASE,
)


def _codec(name: str) -> str | None:
    name = name.strip().strip("\"'")
    if not _TEXT_CODEC.match(name) or len(name) > 40:
        return None
    try:
        return codecs.lookup(name).name
    except (LookupError, ValueError):
        return None


def _guessed(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def decoded(data: bytes, declared: str | None) -> tuple[str, bool]:
    """Return the text and whether the declared encoding was right.

    Args:
        data: the bytes.
        declared: the name the mail gives, or None.
    """
    if declared is None:
        return _guessed(data), True
    codec = _codec(declared)
    if codec is None:
        return _guessed(data), False
    is_single_byte = codec.startswith(("iso8859", "cp125", "latin"))
    if is_single_byte and _is_really_utf8(data):
        return data.decode("utf-8"), False
    try:
        return data.decode(codec), True
    except (UnicodeDecodeError, LookupError, ValueError):
        if codec == "utf-8":
            text = data.decode("utf-8", errors="replace")
            is_mostly_right = text.count("\ufffd") * 20 < max(
                1, len(re.findall(r"[^\x00-\x7f]", text))
            )
            return (text if is_mostly_right else _guessed(data)), False
        return _guessed(data), False


def _is_really_utf8(data: bytes) -> bool:
    """Bytes beyond ASCII that are valid UTF-8 are hardly ever anything else."""
    if data.isascii():
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
