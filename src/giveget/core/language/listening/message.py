"""What does one message say, beside its asks?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from giveget.core.language.conversation import Entry
from giveget.core.language.listening.dates import moments
from giveget.core.language.listening.facts import facts_in
from giveget.core.language.listening.interests import objections_of
from giveget.core.language.listening.nouns import Heard
from giveget.core.language.listening.promises import dated
from giveget.core.language.reading import Hint, Message, Reading, read
from giveget.core.language.reading.clean import folded
from giveget.core.language.reading.earlier import is_same_person
from giveget.core.language.scores import score
from giveget.core.terms import Deal


def hear(
    entry: Entry,
    deal: Deal | None = None,
    *,
    quoted: bool = False,
    day: date | None = None,
    hint: Hint | None = None,
) -> Heard:
    """Return everything one message says.

    Args:
        entry: the message.
        deal: the deal it belongs to, or None; without it kinds are known, not terms.
        quoted: it is known only from a quote in a later message.
        day: when a message without a date was written, if that is known.
        hint: second opinions on what a sentence asks and does, or None.

    What our own side wants or says of itself is no ask and no news: of a message of ours the acts,
    questions, promises and the tone are told.

    Cost: linear in the length of the text.
    Source: S4-4, S4-34, S0-6, S0-7, S0-25; B6.1, B6.2, B6.4.
    """
    message = entry.message
    text = message.text
    is_ours = _is_ours(message, deal)
    today = _day_of(entry) or day
    if message.earlier or (message.date is None and today is not None):
        message = replace(message, earlier=(), date=message.date or _at_noon(today))
    reading = read(message, deal, hint)
    act_hint = hint.act if hint else None
    if is_ours:
        reading = _of_our_own(reading)
    return Heard(
        entry=entry,
        is_ours=is_ours,
        is_quoted=quoted,
        reading=reading,
        objections=objections_of(text, reading, act_hint),
        promises=dated(text, reading.commitments, today),
        deadlines=dated(text, reading.deadlines, today),
        facts=() if is_ours else facts_in(text, reading, deal, act_hint),
        scores=score(text),
    )


def _day_of(entry: Entry) -> date | None:
    """The day of a message, also where only a quote says it ("on 10 Nov 2026 at 16:20")."""
    if entry.message.date is not None:
        return entry.message.date.date()
    written = folded(entry.dated)
    return next((one.day for one in moments(written, 0, len(written), None) if one.day), None)


def _at_noon(day: date | None) -> datetime | None:
    return None if day is None else datetime(day.year, day.month, day.day, 12)  # noqa: DTZ001  a day


def _of_our_own(reading: Reading) -> Reading:
    return replace(
        reading, asks=(), offers=(), objections=(), unavailable=(), available=(), refused=(),
        agreed=(), open=(), back_questions=(),
    )  # fmt: skip


def _is_ours(message: Message, deal: Deal | None) -> bool | None:
    if deal is None or not message.sender:
        return None
    ours = [person for person in (deal.parties.sender, deal.parties.us) if person]
    if any(is_same_person(message.sender, person) for person in ours):
        return True
    theirs = [person for person in (deal.parties.them,) if person]
    if any(is_same_person(message.sender, person) for person in theirs):
        return False
    if any(is_same_person(to, person) for to in message.recipients for person in ours):
        return False
    return None
