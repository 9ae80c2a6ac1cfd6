"""Which conversations does a source hold, one after the other?"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import BinaryIO

from giveget.adapters.mail import MAX_BYTES, NotAMessageError, Report
from giveget.adapters.mailbox.entries import Reader, entry_of_letter, entry_of_turn, seconds_of
from giveget.adapters.mailbox.files import Found, Holding
from giveget.adapters.mailbox.mbox import Span, mail_at
from giveget.adapters.transcripts import turns_of
from giveget.core.language.conversation import Conversation, Entry, Person, Place, plain_subject

MAX_ENTRIES = 2_000
"""Messages of one conversation that are in memory at a time; further ones come as further parts."""

_OPEN_FILES = 4


@dataclass(slots=True)
class _Index:
    """Where every message stands, in a few bytes each."""

    files: list[Found] = field(default_factory=list)
    rows: dict[str, array[int]] = field(default_factory=dict)  # key → numbers of rows
    file_of: array[int] = field(default_factory=lambda: array("q"))
    offset: array[int] = field(default_factory=lambda: array("q"))
    end: array[int] = field(default_factory=lambda: array("q"))
    line: array[int] = field(default_factory=lambda: array("q"))
    number: array[int] = field(default_factory=lambda: array("q"))
    seconds: array[float] = field(default_factory=lambda: array("d"))

    def add(self, file: int, entry: Entry) -> None:
        row = len(self.offset)
        seconds = seconds_of(entry.message.date)
        self.file_of.append(file)
        self.offset.append(entry.place.offset)
        self.end.append(entry.place.end)
        self.line.append(entry.place.line or 0)
        self.number.append(entry.place.number)
        self.seconds.append(float("nan") if seconds is None else seconds)
        self.rows.setdefault(entry.conversation, array("q")).append(row)

    def in_order(self, key: str) -> list[int]:
        """The rows of a conversation by date; those without a date stay behind the one before."""
        moments: list[tuple[float, int]] = []
        latest = float("-inf")
        for row in self.rows[key]:
            seconds = self.seconds[row]
            latest = seconds if seconds == seconds else latest
            moments.append((latest, row))
        return [row for _, row in sorted(moments)]


@dataclass(slots=True)
class _Shelf:
    """Gets messages out of their files; the last few files stay at hand."""

    index: _Index
    report: Report
    opened: OrderedDict[int, BinaryIO] = field(default_factory=OrderedDict)
    spoken: OrderedDict[int, dict[tuple[int, int], Entry]] = field(default_factory=OrderedDict)

    def entry(self, row: int) -> Entry | None:
        index = self.index
        file = index.file_of[row]
        found = index.files[file]
        match found.holding:
            case Holding.MAILBOX:
                data = mail_at(
                    self._file(file),
                    Span(index.offset[row], index.end[row], index.line[row], index.number[row]),
                )
            case Holding.LETTER:
                with found.path.open("rb") as opened:
                    data = opened.read(MAX_BYTES + 1)
            case _:
                return self._turns(file).get((index.offset[row], index.number[row]))
        place = Place(
            source=str(found.path),
            offset=index.offset[row],
            end=index.end[row],
            line=index.line[row] or None,
            number=index.number[row],
        )
        return entry_of_letter(
            data, place, is_mail=True if found.holding is Holding.MAILBOX else None
        )

    def _file(self, file: int) -> BinaryIO:
        if file not in self.opened:
            self.opened[file] = self.index.files[file].path.open("rb")
            if len(self.opened) > _OPEN_FILES:
                self.opened.popitem(last=False)[1].close()
        self.opened.move_to_end(file)
        return self.opened[file]

    def _turns(self, file: int) -> dict[tuple[int, int], Entry]:
        if file not in self.spoken:
            found = self.index.files[file]
            match found.holding:
                case Holding():
                    return {}
                case written_as:
                    turns = turns_of(found.path, written_as, Report())
            entries = [entry_of_turn(turn, found, n) for n, turn in enumerate(turns, start=1)]
            self.spoken[file] = {(e.place.offset, e.place.number): e for e in entries}
            if len(self.spoken) > _OPEN_FILES:
                self.spoken.popitem(last=False)
        self.spoken.move_to_end(file)
        return self.spoken[file]

    def close(self) -> None:
        for file in self.opened.values():
            file.close()


def conversations_of(
    files: Callable[[], Iterator[Found]], report: Report
) -> Iterator[Conversation]:
    """Yield conversations in the order of their first message.

    Args:
        files: gives the files of the source.
        report: takes findings.
    """
    index = _Index()
    reader = Reader(report)
    for found in files():
        index.files.append(found)
        for entry in reader.heads(found):
            index.add(len(index.files) - 1, entry)
    shelf = _Shelf(index, report)
    try:
        for key in index.rows:
            yield from _parts(key, index.in_order(key), shelf)
    finally:
        shelf.close()


def _parts(key: str, rows: list[int], shelf: _Shelf) -> Iterator[Conversation]:
    for part, begin in enumerate(range(0, len(rows), MAX_ENTRIES), start=1):
        entries: list[Entry] = []
        for row in rows[begin : begin + MAX_ENTRIES]:
            try:
                entry = shelf.entry(row)
            except (OSError, NotAMessageError):  # the file was changed since it was listed
                entry = None
            if entry is not None:
                entries.append(replace(entry, conversation=key))
        if entries:
            yield Conversation(
                key=key,
                subject=plain_subject(entries[0].message.subject),
                people=_people(entries),
                entries=tuple(entries),
                part=part,
            )


def _people(entries: list[Entry]) -> tuple[Person, ...]:
    met: dict[str, Person] = {}
    for entry in entries:
        for person in (entry.sender, *entry.recipients):
            if person.key:
                met.setdefault(person.key, person)
    return tuple(met.values())
