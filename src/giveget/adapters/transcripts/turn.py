"""What did one person say before the next one spoke?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from giveget.core.language.conversation import Attachment

_LONGEST = 4_000  # characters of a turn that is still joined
_PAUSE_OF_ONE = 30.0  # seconds after which the same speaker begins a new turn
_PAUSE_OF_NOBODY = 2.0  # the same where nobody is named


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
        until_seconds: when it ended, or None.
        date: when it was written, or None.
        dated: the date as written.
        id: the source's own id, or empty.
        thread: names a conversation inside the file, or empty.
        recipients: to whom, where the source says so.
        attachments: files that came with it.
        is_chat: written, not spoken.
        is_new: it does not go on with the turn before, whoever speaks.
    """

    text: str
    speaker: str = ""
    offset: int = 0
    end: int = 0
    line: int | None = None
    pieces: int = 1
    at_seconds: float | None = None
    until_seconds: float | None = None
    date: datetime | None = None
    dated: str = ""
    id: str = ""
    thread: str = ""
    recipients: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    is_chat: bool = False
    is_new: bool = False

    def goes_on_in(self, other: Turn) -> bool:
        """Whether the other turn is only the next piece of this one."""
        if other.is_new or other.is_chat or self.is_chat or self.thread != other.thread:
            return False
        if self.speaker != other.speaker or len(self.text) + len(other.text) > _LONGEST:
            return False
        ended = self.until_seconds if self.until_seconds is not None else self.at_seconds
        if ended is None or other.at_seconds is None:
            return True
        pause = _PAUSE_OF_ONE if self.speaker else _PAUSE_OF_NOBODY
        return -pause <= other.at_seconds - ended <= pause

    def and_then(self, other: Turn) -> Turn:
        """Both as one turn."""
        return replace(
            self,
            text=f"{self.text} {other.text}".strip(),
            end=other.end,
            pieces=self.pieces + other.pieces,
            until_seconds=other.until_seconds,
        )


def joined(pieces: Iterable[Turn]) -> Iterator[Turn]:
    """Yield turns: pieces one after the other by the same speaker become one."""
    current: Turn | None = None
    for piece in pieces:
        if current is not None and current.goes_on_in(piece):
            current = current.and_then(piece)
        else:
            if current is not None:
                yield current
            current = piece
    if current is not None:
        yield current
