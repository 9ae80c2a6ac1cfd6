"""Which keys does the JSON of a reading have?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from giveget.core.language.listening import Dated, Fact, Heard, HeardConversation, Objection
from giveget.core.language.reading import Offer, Said
from giveget.core.terms import Ask
from giveget.desk.shape_plain import Json, finding_shape, ratio


@dataclass(slots=True)
class Shapes:
    """Shapes messages one by one, and at the end what holds for all of them.

    Messages are numbered from 0 over all conversations; the newest is the one with the latest
    date, or the last one where dates are missing.
    """

    count: int = 0
    newest: int | None = None
    _latest: tuple[bool, float] = (False, 0.0)
    _last: HeardConversation | None = None
    _conversations: list[Json] = field(default_factory=list)

    def messages(self, heard: Iterable[HeardConversation]) -> Iterator[Json]:
        """Yield the shape of every message."""
        for conversation in heard:
            first = self.count
            for one in conversation.messages:
                self._note(one, conversation)
                self.count += 1
                yield message_shape(one, conversation.conversation.key)
            self._conversations.append(_conversation(conversation, first, self.count))

    def rest(self) -> Json:
        """What stands beside the messages, once all of them have come."""
        last = self._last
        return {
            "newest": self.newest,
            "agreed": [] if last is None else list(last.agreed),
            "open": [] if last is None else list(last.open),
            "tug_of_war": False if last is None else last.is_tug_of_war,
            "started_by": None if last is None else last.started_by or None,
            "conversations": self._conversations,
        }

    def _note(self, one: Heard, conversation: HeardConversation) -> None:
        moment = _moment(one.entry.message.date)
        if self.newest is None or moment >= self._latest:
            self.newest, self._latest, self._last = self.count, moment, conversation


def _moment(date: datetime | None) -> tuple[bool, float]:
    """By what messages are ordered; a date without an offset counts as UTC."""
    if date is None:
        return False, 0.0
    aware = date if date.tzinfo is not None else date.replace(tzinfo=UTC)
    return True, aware.timestamp()


def read_shape(heard: Iterable[HeardConversation]) -> Json:
    """Return the document that ``giveget read --json`` prints."""
    shapes = Shapes()
    messages = list(shapes.messages(heard))
    return {"messages": messages, **shapes.rest()}


def _conversation(one: HeardConversation, first: int, end: int) -> Json:
    return {
        "key": one.conversation.key,
        "part": one.conversation.part,
        "subject": one.conversation.subject,
        "people": [person.shown for person in one.conversation.people],
        "first": first,
        "messages": end - first,
        "started_by": one.started_by or None,
        "started_by_us": one.is_started_by_us,
        "agreed": list(one.agreed),
        "open": list(one.open),
        "tug_of_war": one.is_tug_of_war,
        "longest_pull": one.longest_pull,
    }


def message_shape(one: Heard, conversation: str) -> Json:
    """Return one message; offsets count the characters of its ``text``."""
    message, reading, ranked = one.entry.message, one.reading, one.ranked
    tension = None if ranked is None else ranked.tension
    return {
        "from": message.sender or None,
        "date": message.date.isoformat() if message.date else one.entry.dated or None,
        "subject": message.subject,
        "conversation": conversation,
        "ours": one.is_ours,
        "quoted": one.is_quoted,
        "text": message.text,
        "acts": [act.value for act in reading.acts],
        "asks": [_ask(ask) for ask in reading.asks],
        "offers": [_offer(offer) for offer in reading.offers],
        "objections": [_objection(said) for said in one.objections],
        "questions": [_said(said) for said in reading.questions],
        "commitments": [_dated(said) for said in one.promises],
        "deadlines": [_dated(said) for said in one.deadlines],
        "threats": [_said(said) for said in reading.threats],
        "facts": [_fact(fact) for fact in one.facts],
        "refused": list(reading.refused),
        "ask_back": list(reading.back_questions),
        "tension": ratio(one.scores.tension),
        "tension_band": one.scores.band.value,
        "autonomy": ratio(one.scores.autonomy),
        "concession": ratio(one.scores.concession),
        "receptiveness": ratio(one.receptiveness),
        "tension_rank": tension if tension is None else ratio(tension),
        "strategies": [] if ranked is None else list(ranked.strategies),
        "findings": [finding_shape(finding) for finding in (*message.findings, *reading.findings)],
    }


def _ask(ask: Ask) -> Json:
    return {
        "kind": ask.kind.value,
        "term": ask.term,
        "to": ask.to,
        "quote": ask.quote,
        "start": ask.start,
        "end": ask.end,
        "confidence": ratio(ask.confidence),
        "late": ask.late,
        "hostage": ask.hostage,
        "question": ask.question,
    }


def _offer(offer: Offer) -> Json:
    return {
        "kind": offer.kind.value,
        "term": offer.term,
        "to": offer.to,
        "quote": offer.quote,
        "start": offer.start,
        "end": offer.end,
        "conditional": offer.is_conditional,
        "confidence": ratio(offer.confidence),
    }


def _said(said: Said) -> Json:
    return {"quote": said.quote, "start": said.start, "end": said.end}


def _objection(said: Objection) -> Json:
    interest = None if said.interest is None else said.interest.value
    return {"interest": interest, "quote": said.quote, "start": said.start, "end": said.end}


def _dated(said: Dated) -> Json:
    day = None if said.day is None else said.day.isoformat()
    return {
        "quote": said.quote,
        "start": said.start,
        "end": said.end,
        "day": day,
        "when": said.when or None,
    }


def _fact(fact: Fact) -> Json:
    return {
        "kind": fact.kind.value,
        "line": fact.line,
        "quote": fact.quote,
        "start": fact.start,
        "end": fact.end,
    }
