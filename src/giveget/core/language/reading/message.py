"""Who wrote what, when, and what was written before?"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from giveget.core.language.reading.clean import cleaned
from giveget.core.terms import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """An earlier message of the thread, as it was quoted or forwarded.

    Args:
        author: who wrote it, as far as the quote says (``"Dana Ruiz <dana@…>"`` or a bare name).
        date: when, as written in the quote.
        text: its words, without its own signature and quotes.
        is_forwarded: it was forwarded, not answered.
    """

    author: str = ""
    date: str = ""
    text: str = ""
    is_forwarded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message, cut into what its author wrote now and what was written earlier.

    Args:
        sender: author, ``"Name <address>"``; empty when unknown.
        recipients: the people it was written to, same form.
        date: when it was written, or None.
        subject: as written, without line breaks.
        text: the newest part only, without quotes, signature and disclaimer; offsets of a reading
            count its characters.
        earlier: the quoted messages, newest first.
        findings: what was wrong with the message.
    """

    sender: str = ""
    recipients: tuple[str, ...] = ()
    date: datetime | None = None
    subject: str = ""
    text: str = ""
    earlier: tuple[Earlier, ...] = ()
    findings: tuple[Finding, ...] = field(default=())

    @classmethod
    def plain(cls, text: str) -> Message:
        """A message that is nothing but words: no headers, no quotes."""
        return cls(text=cleaned(text).strip())
