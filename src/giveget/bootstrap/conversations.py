"""Who opens mails, mailboxes, transcripts and chats?"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from giveget.adapters.mailbox import Loaded, load_conversations
from giveget.core.terms.errors import InputError

STANDARD_INPUT = "-"


class NothingToReadError(InputError):
    """There is no message in it."""

    def __init__(self, source: str, reasons: tuple[str, ...]) -> None:
        self.source, self.reasons = source, reasons
        why = f": {'; '.join(reasons)}" if reasons else ""
        hint = "give a mail (.eml), a mailbox, a transcript, a chat export or a text"
        super().__init__(f"{source}: there is no message in it{why}; {hint}")


@contextmanager
def open_conversations(source: str) -> Iterator[Loaded]:
    """Open a file, a folder, or standard input when the source is ``-``.

    Raises:
        InputError: it cannot be opened; says why.
    """
    if source != STANDARD_INPUT:
        yield load_conversations(Path(source))
        return
    with tempfile.TemporaryDirectory(prefix="giveget-") as folder:
        path = Path(folder) / "standard input"
        with path.open("wb") as file:
            shutil.copyfileobj(sys.stdin.buffer, file)
        yield load_conversations(path)


def require_messages(loaded: Loaded, source: str, count: int) -> None:
    """Make sure that something was read.

    Raises:
        NothingToReadError: there was no message; says why, as far as known.
    """
    if count == 0:
        raise NothingToReadError(source, tuple(one.message for one in loaded.findings[:3]))
