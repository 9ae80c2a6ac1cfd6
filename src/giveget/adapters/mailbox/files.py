"""Which files of a folder can hold messages, and of which kind is each?"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from giveget.adapters.mail import Report, looks_like_mail, problems
from giveget.adapters.transcripts import Format, format_of

_SNIFFED = 200_000
_MAX_DEPTH = 20
_IGNORED = frozenset({"tmp", "__pycache__", "node_modules"})


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Lists that chat programs export beside the messages.
_INDEX_FILES = _names(
    "users.json channels.json groups.json dms.json mpims.json integration_logs.json "
    "canvases.json org_users.json file_conversations.json lists.json huddle_transcripts.json"
)


class Holding(StrEnum):
    """What a file holds."""

    MAILBOX = "mailbox"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Found:
    """A file that may hold messages.

    Args:
        path: where it is.
        origin: its path inside the source, the same wherever the source lies.
        holding: mailbox, one letter (mail or text), or the format of a transcript or chat.
    """

    path: Path
    origin: str
    holding: Holding | Format


def files_of(path: Path, report: Report) -> Iterator[Found]:
    """Yield the files of a source in a fixed order; what holds no messages is reported.

    Links are not followed, hidden files, pipes and devices not opened.

    Raises:
        OSError: the source itself cannot be read.
    """
    if not path.is_dir():
        yield Found(path, path.name, _holding(path))
        return
    for file, origin in _walk(path, report):
        try:
            if file.stat().st_size == 0:
                report.add(problems.SKIPPED, str(file), reason="it is empty")
                continue
            holding = _holding(file)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            report.add(problems.SKIPPED, str(file), reason=f"it cannot be opened ({reason})")
            continue
        yield Found(file, origin, holding)


def _walk(root: Path, report: Report) -> Iterator[tuple[Path, str]]:
    stack: list[tuple[Path, str, int]] = [(root, "", 0)]
    while stack:
        folder, origin, depth = stack.pop()
        try:
            with os.scandir(folder) as found:
                entries = sorted(found, key=lambda entry: _natural(entry.name))
        except OSError as error:
            if folder == root:
                raise
            reason = error.strerror or type(error).__name__
            report.add(problems.SKIPPED, str(folder), reason=f"it cannot be opened ({reason})")
            continue
        deeper: list[tuple[Path, str, int]] = []
        for entry in entries:
            name = f"{origin}{entry.name}"
            if entry.name.startswith("."):
                if _is_maildir_folder(entry):
                    deeper.append((Path(entry.path), f"{name}/", depth + 1))
            elif entry.is_symlink():
                report.add(problems.SKIPPED, entry.path, reason="it is a link")
            elif entry.is_dir(follow_symlinks=False):
                if entry.name not in _IGNORED and depth < _MAX_DEPTH:
                    deeper.append((Path(entry.path), f"{name}/", depth + 1))
            elif not stat.S_ISREG(entry.stat(follow_symlinks=False).st_mode):
                report.add(problems.SKIPPED, entry.path, reason="it is not an ordinary file")
            elif entry.name not in _INDEX_FILES:
                yield Path(entry.path), name
        stack.extend(reversed(deeper))


def _is_maildir_folder(entry: os.DirEntry[str]) -> bool:
    """Folders of a Maildir begin with a dot."""
    return entry.is_dir(follow_symlinks=False) and Path(entry.path, "cur").is_dir()


def _natural(name: str) -> list[tuple[int, str]]:
    """Sorts "2.eml" before "10.eml"."""
    pieces = re.findall(r"\d{1,18}|\D+|\d+", name[:300])
    return [
        (int(piece), "") if piece.isdecimal() and len(piece) < 19 else (-1, piece)
        for piece in pieces
    ]


def _holding(path: Path) -> Holding | Format:
    with path.open("rb") as file:
        head = file.read(_SNIFFED)
    suffix = path.suffix.lower()
    start = head.lstrip(b"\xef\xbb\xbf\r\n \t")
    if suffix not in (".vtt", ".srt", ".sbv", ".json", ".jsonl", ".ndjson"):
        if start.startswith(b"From ") and looks_like_mail(head):
            return Holding.MAILBOX
        if suffix in (".mbox", ".mbx"):
            return Holding.MAILBOX if b"\nFrom " in head else Holding.LETTER
        if suffix in (".eml", ".msg") or looks_like_mail(head):
            return Holding.LETTER
    return format_of(head, suffix) or Holding.LETTER
