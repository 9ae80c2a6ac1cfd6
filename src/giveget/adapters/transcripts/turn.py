"""What did one person say before the next one spoke?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from giveget.adapters.mail import Report
from giveget.adapters.transcripts.formats import Format
from giveget.core.language.conversation import Attachment


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What one person said or wrote.

    Args:
        text: the words.
        speaker: who, as shown; empty when the source does not say.
        offset: first byte in the file.
        end: one past the last byte.
        line: 1-based line, or None.
        pieces: captions or sentences that were joined.
        at_seconds: since the beginning of the call, or None.
        date: when it was written, or None.
        dated: the date as written.
        id: the source's own id, or empty.
        thread: names a conversation inside the file, or empty.
        recipients: to whom, where the source says so.
        attachments: files that came with it.
        is_chat: written, not spoken.
    """

    text: str
    speaker: str = ""
    offset: int = 0
    end: int = 0
    line: int | None = None
    pieces: int = 1
    at_seconds: float | None = None
    date: datetime | None = None
    dated: str = ""
    id: str = ""
    thread: str = ""
    recipients: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    is_chat: bool = False


def turns_of(path: Path, written_as: Format, report: Report) -> Iterator[Turn]:
    """Yield the turns of a file, in order."""
    del path, written_as, report
    yield from ()
