"""Who reads a whole mailbox for an audit: with several processes, and again after a break?"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from datetime import UTC
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

from giveget.adapters.mailbox import Loaded, load_conversations
from giveget.adapters.reports import NotesFile, NotesHead
from giveget.bootstrap.audit_rows import note_of, place_row, row_of
from giveget.bootstrap.conversations import require_messages
from giveget.bootstrap.opinions import asking_hint
from giveget.core.language.conversation import Entry, Person, Place, plain_subject
from giveget.core.terms import DependencyError, Finding
from giveget.desk.audit import (
    Found,
    Letter,
    Noted,
    OwnTerm,
    Sides,
    Threads,
    guessed_sides,
    named_sides,
    require_both_sides,
    signs_of,
)

_BATCH = 200
_INLINE = 5  # batches read before other processes are worth their start
_LOOKED_AT = 2_000  # messages by which our side is guessed
_MOST_RECIPIENTS = 20

Tick = Callable[[int, int], None]


class HelperEndedError(DependencyError):
    """The system ended a process that was reading, mostly for want of memory."""

    def __init__(self) -> None:
        super().__init__(
            "a process that was reading was ended by the system; go on with fewer: "
            "--jobs 1, and --resume where --out or --csv is named"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class MailboxRequest:
    """A mailbox to read.

    Args:
        path: file or folder.
        us: domains, addresses or names of our side; the most frequent domain when empty.
        own: terms beyond those the reader knows.
        jobs: processes; 1 for this one alone. The result is the same.
        notes: where to keep what was read until it is complete; empty for nowhere.
        resume: go on where an earlier reading was interrupted.
    """

    path: str
    us: tuple[str, ...] = ()
    own: tuple[OwnTerm, ...] = ()
    jobs: int = 1
    notes: str = ""
    resume: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadMailbox:
    """A mailbox, read.

    Args:
        threads: its conversations.
        sides: who is us.
        findings: what could not be read.
        kept: the file that may go now.
    """

    threads: Threads
    sides: Sides
    findings: tuple[Finding, ...]
    kept: NotesFile | None


def read_mailbox(request: MailboxRequest, progress: Tick) -> ReadMailbox:
    """Return what stands in a mailbox; only a few hundred messages at a time are in memory.

    Raises:
        InputError: it cannot be opened, nobody tells our side, or the kept file is of another
            reading.
        CannotWriteError: what was read cannot be kept.
        HelperEndedError: the system ended a helper process.
    """
    loaded = load_conversations(Path(request.path))
    sides = _sides(loaded, request)
    threads, kept = Threads(), NotesFile(Path(request.notes)) if request.notes else None
    after = _begun(request, sides, kept, threads)
    tick = _of_file(request.path, progress)
    reader = _Reader(sides, request.own, kept, threads, tick)
    try:
        reader.read(loaded.messages(after), request.jobs)
    finally:
        if kept is not None:
            kept.close()
    require_messages(loaded, request.path, threads.messages)
    require_both_sides(threads, sides)
    return ReadMailbox(threads=threads, sides=sides, findings=loaded.findings, kept=kept)


def _sides(loaded: Loaded, request: MailboxRequest) -> Sides:
    if request.us:
        return named_sides(request.us)
    entries = list(islice(loaded.messages(), _LOOKED_AT))
    require_messages(loaded, request.path, len(entries))
    return guessed_sides(entries)


def _begun(
    request: MailboxRequest, sides: Sides, kept: NotesFile | None, threads: Threads
) -> Place | None:
    """Start the kept file, or take in what it holds; return the place of the last message."""
    if kept is None:
        return None
    head = NotesHead(
        {
            "mailbox": str(Path(request.path).resolve()),
            "size": _size(Path(request.path)),
            "us": list(sides.ours),
            "terms": [[one.name, *one.words] for one in request.own],
        }
    )
    if not request.resume:
        kept.begin(head)
        return None
    place: Place | None = None
    for batch in kept.go_on(head):
        for row in batch["notes"]:
            threads.take(note_of(row))
        place = Place(**batch["place"])
    return place


class _Reader:
    """Reads messages in batches, here or in other processes, and takes them in in order."""

    def __init__(
        self,
        sides: Sides,
        own: tuple[OwnTerm, ...],
        kept: NotesFile | None,
        threads: Threads,
        tick: Callable[[Place, int], None],
    ) -> None:
        self._sides, self._own, self._kept = sides, own, kept
        self._threads, self._tick = threads, tick

    def read(self, entries: Iterable[Entry], jobs: int) -> None:
        batches = _batches(iter(entries))
        for batch in islice(batches, _INLINE if jobs > 1 else None):
            self._take(batch, _found(self._letters(batch), self._own))
        first = next(batches, None)
        if first is not None:
            self._in_pool(first, batches, jobs)

    def _in_pool(self, first: list[Entry], batches: Iterator[list[Entry]], jobs: int) -> None:
        waiting: deque[tuple[list[Entry], Future[list[Found]]]] = deque()
        context = get_context("spawn")
        pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=_quiet)
        try:
            batch: list[Entry] | None = first
            while batch is not None or waiting:
                if batch is not None:
                    letters = self._letters(batch)
                    bare = [_without_text(one) for one in batch]
                    waiting.append((bare, pool.submit(_found, letters, self._own)))
                    batch = next(batches, None)
                if batch is None or len(waiting) > 2 * jobs:
                    done, future = waiting.popleft()
                    self._take(done, future.result())
        except BrokenProcessPool as problem:
            raise HelperEndedError from problem
        finally:
            pool.shutdown(wait=True, cancel_futures=True)

    def _letters(self, batch: Sequence[Entry]) -> list[Letter]:
        return [
            Letter(text=one.message.text, is_ours=self._sides.holds(one.sender)) for one in batch
        ]

    def _take(self, batch: Sequence[Entry], found: Sequence[Found]) -> None:
        notes = [_noted(one, what, self._sides) for one, what in zip(batch, found, strict=True)]
        place = batch[-1].place
        if self._kept is not None:
            rows = [row_of(note) for note in notes]
            self._kept.add({"place": place_row(place), "notes": rows})
        for note in notes:
            self._threads.take(note)
        self._tick(place, self._threads.messages)


def _quiet() -> None:
    """Ctrl-C is for the process that hands out the work."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _found(letters: list[Letter], own: tuple[OwnTerm, ...]) -> list[Found]:
    hint = asking_hint()
    return [signs_of(letter, own, hint) for letter in letters]


def _batches(entries: Iterator[Entry]) -> Iterator[list[Entry]]:
    while batch := list(islice(entries, _BATCH)):
        yield batch


def _without_text(entry: Entry) -> Entry:
    return replace(entry, message=replace(entry.message, text="", earlier=()))


def _noted(entry: Entry, found: Found, sides: Sides) -> Noted:
    sender, recipients = entry.sender, entry.recipients
    is_ours = sides.holds(sender)
    is_internal = is_ours and bool(recipients) and all(sides.holds(one) for one in recipients)
    at = entry.message.date
    return Noted(
        conversation=entry.conversation,
        source=entry.place.source,
        offset=entry.place.offset,
        at=None if at is None else (at.replace(tzinfo=UTC) if at.tzinfo is None else at),
        sender=sender.shown,
        recipients=_outside(recipients, sides),
        subject=plain_subject(entry.message.subject)[:200],
        is_ours=is_ours,
        is_internal=is_internal,
        is_final=found.is_final,
        asked_boss=found.asked_boss,
        amounts=found.amounts,
        signs=found.signs,
    )


def _outside(recipients: Sequence[Person], sides: Sides) -> tuple[str, ...]:
    others = [one.key for one in recipients if not sides.holds(one)]
    return tuple(others[:_MOST_RECIPIENTS])


def _size(path: Path) -> int:
    """Bytes of a file, or of all files in a folder."""
    if path.is_file():
        return path.stat().st_size
    return sum(
        (Path(folder) / name).lstat().st_size
        for folder, _, names in os.walk(path)
        for name in names
    )


def _of_file(path: str, progress: Tick) -> Callable[[Place, int], None]:
    """How far the reading is: by bytes in one file, by messages in a folder."""
    file = Path(path)
    size = file.stat().st_size if file.is_file() else 0

    def tick(place: Place, messages: int) -> None:
        if size and place.end:
            progress(min(place.end, size), size)
        else:
            progress(messages, 0)

    return tick
