"""Who reads messages?"""

from __future__ import annotations

import sys
from pathlib import Path

from giveget.adapters import mail
from giveget.core.language.reading import Message

STANDARD_INPUT = "-"


def open_message(source: str) -> Message:
    """Return the message of a file, or of standard input when the source is ``-``.

    Raises:
        InputError: it cannot be read as a message; says why.
    """
    if source == STANDARD_INPUT:
        return mail.load_message(sys.stdin.buffer.read(mail.MAX_BYTES + 1), STANDARD_INPUT)
    return mail.load_message(Path(source))
