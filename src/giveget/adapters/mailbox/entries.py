"""What are the messages of one file?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from giveget.adapters.mail import (
    MAX_BYTES,
    NotAMessageError,
    Notes,
    Report,
    problems,
    read_letter,
)
from giveget.adapters.mailbox.files import Found, Holding
from giveget.adapters.mailbox.mbox import head_of, mail_at, spans
from giveget.adapters.transcripts import Turn, turns_of
from giveget.core.language.conversation import (
    Entry,
    Head,
    Person,
    Place,
    SourceKind,
    Threads,
    key_of,
)
from giveget.core.language.reading import Message

_DAY_FILE = re.compile(r"\d{4}-\d\d-\d\d\.json")


@dataclass(slots=True)
class Reader:
    """Reads files one after the other and tells the conversation of each message."""

    report: Report
    threads: Threads = field(default_factory=Threads)
    _has_passed: bool = False  # the message after which reading goes on was met

    def entries(self, file: Found, after: Place | None = None) -> Iterator[Entry]:
        """Yield the messages of a file that stand behind a place."""
        source = str(file.path)
        is_marked = after is not None and not self._has_passed
        if is_marked and after is not None and after.source == source:
            self._has_passed = True
            is_known = (after.offset, after.number)
        elif is_marked:
            is_known = None
        else:
            is_known = (-1, 0)
        for entry in self._all(file, is_known):
            if is_known is not None and (entry.place.offset, entry.place.number) > is_known:
                yield entry

    def heads(self, file: Found) -> Iterator[Entry]:
        """Yield the messages of a file without their words (of transcripts with them)."""
        return self._all(file, None)

    def _all(self, file: Found, known: tuple[int, int] | None) -> Iterator[Entry]:
        """All messages; those up to the offset (None: all) only with their headers."""
        try:
            match file.holding:
                case Holding.MAILBOX:
                    yield from self._of_mailbox(file, known)
                case Holding.LETTER:
                    yield from self._of_letter(file, known)
                case written_as:
                    turns = turns_of(file.path, written_as, self.report)
                    for number, turn in enumerate(turns, start=1):
                        yield entry_of_turn(turn, file, number)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            self.report.add(
                problems.SKIPPED, str(file.path), reason=f"it cannot be opened ({reason})"
            )

    def _of_mailbox(self, file: Found, known: tuple[int, int] | None) -> Iterator[Entry]:
        source = str(file.path)
        with file.path.open("rb") as scanned, file.path.open("rb") as read:
            for span in spans(scanned, source, self.report):
                only_head = known is None or span.offset <= known[0]
                data = mail_at(read, span, only_head=only_head)
                place = Place(
                    source=source,
                    offset=span.offset,
                    end=span.end,
                    line=span.line,
                    number=span.number,
                )
                entry = entry_of_letter(data, place, only_head=only_head, is_mail=True)
                yield self._known(entry, f"{file.origin}#{span.number}")

    def _of_letter(self, file: Found, known: tuple[int, int] | None) -> Iterator[Entry]:
        source = str(file.path)
        only_head = known is None or known[0] >= 0
        with file.path.open("rb") as opened:
            data = opened.read(MAX_BYTES + 1)
        if not data:
            return
        place = Place(source=source, end=len(data), line=1)
        try:
            entry = entry_of_letter(
                head_of(data) if only_head else data, place, only_head=only_head
            )
        except NotAMessageError as error:
            self.report.add(problems.SKIPPED, source, reason=error.finding.message)
            return
        yield self._known(entry, file.origin)

    def _known(self, entry: Entry, origin: str) -> Entry:
        return replace(entry, conversation=self.threads.key(head_of_entry(entry, origin)))


def entry_of_letter(
    data: bytes, place: Place, *, only_head: bool = False, is_mail: bool | None = None
) -> Entry:
    """The message of a mail or text, not yet in a conversation.

    Raises:
        NotAMessageError: the bytes are neither mail nor text.
    """
    notes = Notes(place.source, place.line)
    letter = read_letter(data, notes, is_mail=is_mail)
    message = letter.message
    if not message.text and not only_head:
        notes.add(problems.WORDLESS)
        message = replace(message, findings=notes.findings)
    return Entry(
        message=message,
        place=place,
        kind=SourceKind.MAIL if letter.is_mail else SourceKind.TEXT,
        id=letter.id,
        in_reply_to=letter.in_reply_to,
        references=letter.references,
        dated=letter.dated,
        attachments=letter.attachments,
    )


def entry_of_turn(turn: Turn, file: Found, number: int) -> Entry:
    """The message that a turn of a call or chat is."""
    folder, _, name = file.origin.rpartition("/")
    is_day = bool(_DAY_FILE.fullmatch(name)) and bool(folder)  # a channel has a file for each day
    origin = f"{folder if is_day else file.origin}#{turn.thread}"
    return Entry(
        message=Message(
            sender=turn.speaker, recipients=turn.recipients, date=turn.date, text=turn.text
        ),
        place=Place(
            source=str(file.path),
            offset=turn.offset,
            end=turn.end,
            line=turn.line,
            number=number,
        ),
        kind=SourceKind.CHAT if turn.is_chat else SourceKind.TRANSCRIPT,
        conversation=key_of(origin),
        id=turn.id,
        dated=turn.dated,
        at_seconds=turn.at_seconds,
        attachments=turn.attachments,
        pieces=turn.pieces,
    )


def head_of_entry(entry: Entry, origin: str) -> Head:
    """What of a message decides to which conversation it belongs."""
    message = entry.message
    answers = (*entry.references, entry.in_reply_to) if entry.in_reply_to else entry.references
    shown = (message.sender, *message.recipients)
    return Head(
        id=entry.id,
        answers=tuple(dict.fromkeys(answers)),
        subject=message.subject,
        people=frozenset(key for key in (Person.of(name).key for name in shown) if key),
        seconds=seconds_of(message.date),
        origin=origin,
    )


def seconds_of(date: datetime | None) -> float | None:
    """Seconds since 1970; a date without an offset is taken as UTC."""
    if date is None:
        return None
    aware = date if date.tzinfo is not None else date.replace(tzinfo=UTC)
    try:
        return aware.timestamp()
    except (OverflowError, ValueError, OSError):
        return None
