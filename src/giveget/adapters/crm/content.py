"""What kind of file is it, whatever its name says?"""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from zipfile import BadZipFile, ZipFile


class Content(StrEnum):
    """What a file holds."""

    TEXT = "text"
    EXCEL = "excel"
    HTML = "html"
    EMPTY = "empty"
    OTHER = "other"


_SIGNATURES: dict[bytes, str] = {
    b"%PDF": "a PDF",
    b"\x89PNG": "a picture (PNG)",
    b"\xff\xd8\xff": "a picture (JPEG)",
    b"GIF8": "a picture (GIF)",
    b"II*\x00": "a picture (TIFF)",
    b"MM\x00*": "a picture (TIFF)",
    b"\x1f\x8b": "a compressed file (gzip)",
    b"7z\xbc\xaf": "a compressed file (7-Zip)",
    b"Rar!": "a compressed file (RAR)",
    b"\x7fELF": "a program",
    b"MZ": "a program",
    b"{\\rtf": "an RTF document",
    b"SQLite format 3": "a database",
    b"PAR1": "a Parquet file",
}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ALLOWED_CONTROLS = frozenset(b"\t\n\r\x0b\x0c\x1a\x1b\x1c\x1d\x1e\x1f")


def content_of(path: Path) -> tuple[Content, str]:
    """What a file holds, and its name in words (``"a PDF"``).

    Raises:
        OSError: the file cannot be opened.
    """
    with path.open("rb") as file:
        head = file.read(65_536)
    if not head.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        return Content.EMPTY, "an empty file"
    if head.startswith(b"PK\x03\x04"):
        return _zipped(path)
    if head.startswith(_OLE):
        return Content.EXCEL, "an Excel workbook (.xls)"
    for signature, words in _SIGNATURES.items():
        if head.startswith(signature) and (signature != b"MZ" or b"\x00" in head):
            return Content.OTHER, words
    return _textual(head)


def _zipped(path: Path) -> tuple[Content, str]:
    try:
        with ZipFile(path) as archive:
            names = archive.namelist()
    except (BadZipFile, OSError, ValueError, NotImplementedError):
        return Content.OTHER, "a damaged zip archive"
    if any(name.startswith("xl/") for name in names):
        return Content.EXCEL, "an Excel workbook (.xlsx)"
    if "content.xml" in names:
        return Content.EXCEL, "an OpenDocument file (.ods)"
    if any(name.startswith("word/") for name in names):
        return Content.OTHER, "a Word document"
    return Content.OTHER, "a zip archive"


def _textual(head: bytes) -> tuple[Content, str]:
    if head[:2] in (b"\xff\xfe", b"\xfe\xff") or head[:4] == b"\x00\x00\xfe\xff":
        return Content.TEXT, "a text"
    nulls = head.count(0)
    if nulls and not _is_wide(head, nulls):
        return Content.OTHER, "a binary file"
    controls = sum(head.count(bytes([c])) for c in range(1, 32) if c not in _ALLOWED_CONTROLS)
    if not nulls and controls > max(8, len(head) // 50):
        return Content.OTHER, "a binary file"
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:200].lower()
    if start.startswith((b"<!doctype html", b"<html", b"<table", b"<head", b"<meta")):
        return Content.HTML, "a table in HTML"
    if start.startswith((b"<?xml", b"<svg")):
        return Content.OTHER, "an XML document"
    if start.startswith((b"{", b"[")) and _is_json(head):
        return Content.OTHER, "a JSON document"
    return Content.TEXT, "a text"


def _is_wide(head: bytes, nulls: int) -> bool:
    """Whether the zero bytes are those of UTF-16, or so few that they are a slip."""
    half = len(head) / 2
    return nulls <= max(2, len(head) // 2_000) or (
        0.35 * half < nulls <= 1.05 * half
        and min(head[::2].count(0), head[1::2].count(0)) < 0.05 * half
    )


def _is_json(head: bytes) -> bool:
    text = head.decode("utf-8-sig", "replace").lstrip()
    try:
        json.JSONDecoder().raw_decode(text)
    except ValueError:
        # cut off in the middle: a document of JSON begins {"key": or [{ or ["
        compact = "".join(text[:200].split())
        return compact.startswith(('{"', "[{", '["', "[["))
    except RecursionError:
        return True
    return text[0] == "{" or len(text.split("\n", 1)[0].split(",")) < 3 or text.startswith("[{")
