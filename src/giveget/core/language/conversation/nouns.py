"""Who said what in which source, and where does it stand there?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from giveget.core.language.conversation.tongues import Tongue, tongues_of
from giveget.core.language.reading import Message


class SourceKind(StrEnum):
    """What a message was taken from."""

    MAIL = "mail"
    TEXT = "text"
    TRANSCRIPT = "transcript"
    CHAT = "chat"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who writes, speaks or is written to.

    Args:
        name: as shown; empty when only the address is known.
        address: mail address or account id in lower case; empty when only the name is known.
    """

    name: str = ""
    address: str = ""

    @classmethod
    def of(cls, shown: str) -> Person:
        """The person of ``"Name <address>"``, a bare address or a bare name."""
        name, bracket, rest = shown.partition("<")
        if bracket and rest.endswith(">"):
            return cls(name.strip(), rest[:-1].strip().lower())
        shown = shown.strip()
        return cls("", shown.lower()) if "@" in shown and " " not in shown else cls(shown)

    @property
    def shown(self) -> str:
        """``"Name <address>"``, or the part that is known."""
        if self.name and self.address:
            return f"{self.name} <{self.address}>"
        return self.name or self.address

    @property
    def key(self) -> str:
        """By what the same person is known again: the address, else the name in lower case."""
        return self.address or self.name.lower()


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with a message; it is named, never opened or unpacked.

    Args:
        name: file name as sent; empty when it has none.
        media: its declared kind, e.g. ``"application/pdf"``.
    """

    name: str
    media: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a message stands in its source, and where the next one begins.

    Args:
        source: the file.
        offset: first byte of the message in the file.
        end: one past its last byte; reading can continue there.
        line: 1-based line of its first byte, or None when it is not counted in lines.
        number: 1-based count of messages in the file.
    """

    source: str
    offset: int = 0
    end: int = 0
    line: int | None = None
    number: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One message of a source with what is known about it beyond its words.

    Args:
        message: sender, recipients, date (aware when the source names an offset, else naive),
            subject, newest text, earlier parts, findings.
        place: where it stands.
        kind: what it was taken from.
        conversation: key of its conversation, the same in every run over the same source.
        id: message id or the source's own id, without brackets; may be empty.
        in_reply_to: id of the message it answers, or empty.
        references: ids of the messages before it, oldest first.
        dated: the date as written, also where it could not be understood.
        at_seconds: seconds since the beginning of the call, or None.
        attachments: files that came with it.
        pieces: captions, sentences or lines of the source that were joined to this message.
    """

    message: Message
    place: Place
    kind: SourceKind = SourceKind.MAIL
    conversation: str = ""
    id: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    dated: str = ""
    at_seconds: float | None = None
    attachments: tuple[Attachment, ...] = ()
    pieces: int = 1

    @property
    def sender(self) -> Person:
        """Who wrote or said it."""
        return Person.of(self.message.sender)

    @property
    def recipients(self) -> tuple[Person, ...]:
        """To whom."""
        return tuple(Person.of(shown) for shown in self.message.recipients)

    @property
    def tongues(self) -> tuple[Tongue, ...]:
        """Languages of the newest text, most used first; told anew at each call."""
        return tongues_of(self.message.text)

    @property
    def is_date_aware(self) -> bool:
        """Whether the date has an offset from UTC."""
        return self.message.date is not None and self.message.date.tzinfo is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """Messages that belong together, in the order in which they were written.

    Args:
        key: the same in every run over the same source.
        subject: of the first message, without "Re:" and the like.
        people: everyone who wrote, spoke or was written to, in order of appearance.
        entries: the messages; at most ``MAX_ENTRIES`` of them.
        part: 1, or more for the further parts of a conversation with more messages.
    """

    key: str
    subject: str
    people: tuple[Person, ...]
    entries: tuple[Entry, ...]
    part: int = 1
