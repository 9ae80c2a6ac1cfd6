"""Which conversations are there, and what stands in each of them?"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal

from giveget.core.language.conversation import Person
from giveget.desk.audit.nouns import Noted

_MOST_PEOPLE = 60
_MOST_AMOUNTS = 60
_MOST_NOTES = 5_000


@dataclass(slots=True)
class Thread:
    """A conversation as it builds up message by message; only telling messages are kept.

    Args:
        key: of the conversation.
        subject: of its first message.
        order: 0-based, by first message.
        messages, ours: how many messages, and how many of them from us to them.
        first, last: days of the first and last dated message.
        others: their people: key → name as shown.
        reps: our people who wrote to them, with how often.
        amounts: sums of money named.
        notes: messages with signs, or from us to us.
    """

    key: str
    subject: str
    order: int
    messages: int = 0
    ours: int = 0
    first: datetime | None = None
    last: datetime | None = None
    others: dict[str, str] = field(default_factory=dict)
    reps: Counter[str] = field(default_factory=Counter)
    amounts: set[Decimal] = field(default_factory=set)
    notes: list[Noted] = field(default_factory=list)

    @property
    def rep(self) -> str:
        """Who of us wrote most to them; the first in the alphabet of several."""
        return min(self.reps, key=lambda name: (-self.reps[name], name), default="")

    def in_order(self) -> list[Noted]:
        """The kept messages by date; those without one stay where they stood."""
        last, keyed = datetime.min.replace(tzinfo=UTC), []
        for place, note in enumerate(self.notes):
            last = note.at or last
            keyed.append((last, place, note))
        keyed.sort(key=lambda one: one[:2])
        return [note for _, _, note in keyed]


class Threads:
    """All conversations of a mailbox, built from messages in any number of steps."""

    def __init__(self) -> None:
        self._threads: dict[str, Thread] = {}
        self.messages = self.ours = self.undated = 0

    def __len__(self) -> int:
        return len(self._threads)

    def all(self) -> tuple[Thread, ...]:
        """The conversations by their first message."""
        return tuple(self._threads.values())

    def take(self, note: Noted) -> None:
        """Add a message."""
        thread = self._threads.get(note.conversation)
        if thread is None:
            thread = Thread(note.conversation, note.subject, len(self._threads))
            self._threads[note.conversation] = thread
        self.messages += 1
        thread.messages += 1
        self.undated += note.at is None
        _widen(thread, note.at)
        if note.is_ours:
            self.ours += 1
            if not note.is_internal:
                thread.ours += 1
                thread.reps[note.sender] += 1
        else:
            person = Person.of(note.sender)
            if len(thread.others) < _MOST_PEOPLE:
                thread.others.setdefault(person.key, note.sender)
        if not note.is_internal and note.is_ours:
            for key in note.recipients[: _MOST_PEOPLE - len(thread.others)]:
                thread.others.setdefault(key, key)
        if len(thread.amounts) < _MOST_AMOUNTS:
            thread.amounts.update(note.amounts)
        if (note.signs or note.asked_boss) and len(thread.notes) < _MOST_NOTES:
            thread.notes.append(note)


def _widen(thread: Thread, at: datetime | None) -> None:
    if at is None:
        return
    thread.first = at if thread.first is None else min(thread.first, at)
    thread.last = at if thread.last is None else max(thread.last, at)
