"""What does the message hold that a draft answers?"""

from __future__ import annotations

from giveget.core.language.linter import AnsweredMessage
from giveget.core.language.reading import Hint, Message, read


def answered(message: Message, hint: Hint | None = None) -> AnsweredMessage:
    """Return what a draft has to answer.

    Args:
        message: what they wrote.
        hint: a trained second opinion on which sentences ask; None for the rules alone.

    Source: S0-13, S4-34.
    """
    reading = read(message, None, hint)
    return AnsweredMessage(
        text=message.text,
        words=len(message.text.split()),
        questions=tuple(one.quote for one in reading.questions),
        asks=tuple(one.quote for one in reading.asks),
    )
