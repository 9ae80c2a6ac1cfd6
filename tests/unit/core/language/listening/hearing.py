"""Messages and conversations as the tests of this folder make them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from giveget.core.language.conversation import Conversation, Entry, Person, Place
from giveget.core.language.listening import Heard, HeardConversation, hear, hear_all
from giveget.core.language.reading import Earlier, Message
from giveget.core.terms import Deal

WEDNESDAY = datetime(2026, 11, 18, 10, tzinfo=UTC)
DANA = "Dana Ruiz <dana@harbour.example>"
TOM = "Tom Keller <tom@brightwater.example>"


def heard(text: str, deal: Deal | None = None) -> Heard:
    """What a message of Wednesday 18 November 2026 says."""
    return hear(_entry(TOM, text, 0), deal)


def talk(
    *messages: tuple[str, str], deal: Deal | None = None, quoting: tuple[Earlier, ...] = ()
) -> HeardConversation:
    """What messages say that were written a day after one another; the last one quotes."""
    entries = [_entry(who, text, day) for day, (who, text) in enumerate(messages)]
    if quoting:
        last = entries.pop()
        message = Message(
            sender=last.message.sender, date=last.message.date, text=last.message.text,
            earlier=quoting,
        )  # fmt: skip
        entries.append(Entry(message=message, place=last.place))
    people = tuple(dict.fromkeys(Person.of(who) for who, _ in messages))
    return hear_all(Conversation(key="k", subject="s", people=people, entries=tuple(entries)), deal)


def _entry(who: str, text: str, day: int) -> Entry:
    date = WEDNESDAY + timedelta(days=day)
    message = Message(sender=who, date=date, text=text)
    return Entry(message=message, place=Place(source="test", number=day + 1))
