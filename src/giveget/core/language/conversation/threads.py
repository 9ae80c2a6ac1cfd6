"""Which messages belong to one conversation?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from hashlib import blake2b

NEAR_DAYS = 30.0
"""Days within which a message without references joins a conversation of the same subject."""

_MAX_REFERENCES = 100
_MAX_PEOPLE = 50
_MAX_SAME_SUBJECT = 20
_SECONDS_PER_DAY = 86_400.0


@cache
def _prefix() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:\[[^\[\]]{1,40}\]\s*)?"
        r"(?:re|r|aw|antw|antwort|sv|vs|vá|odp|ynt|rv|res|rif|réf|回复|答复|fwd?|wg|tr|enc|i|vl|pd|"
        r"doorst)\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3})?\s?[:：]\s*",
        re.IGNORECASE,
    )


def plain_subject(subject: str) -> str:
    """The subject without "Re:", "AW:", "Fwd:" and list names, as often as they stand there."""
    for _ in range(30):
        match = _prefix().match(subject)
        if match is None:
            break
        subject = subject[match.end() :]
    return " ".join(subject.split())


def key_of(root: str) -> str:
    """The key of the conversation that began with the message or source of this name."""
    return blake2b(root.encode("utf-8", "replace"), digest_size=8).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What of a message decides to which conversation it belongs.

    Args:
        id: its message id, or empty.
        answers: ids it refers to, oldest first (References, then In-Reply-To).
        subject: as written.
        people: keys of author and recipients.
        seconds: when it was written, in seconds since 1970, or None.
        origin: unique name of its place, for messages without an id.
    """

    id: str = ""
    answers: tuple[str, ...] = ()
    subject: str = ""
    people: frozenset[str] = frozenset()
    seconds: float | None = None
    origin: str = ""


@dataclass(slots=True)
class _Talk:
    key: str
    people: set[int]
    first: float | None
    last: float | None
    is_open_above: bool  # begins with an answer whose original has not come yet

    def take(self, people: Iterable[int], seconds: float | None) -> None:
        if len(self.people) < _MAX_PEOPLE:
            self.people.update(people)
        if seconds is not None:
            self.first = seconds if self.first is None else min(self.first, seconds)
            self.last = seconds if self.last is None else max(self.last, seconds)

    def is_near(self, seconds: float | None) -> bool:
        if seconds is None or self.first is None or self.last is None:
            return True
        near = NEAR_DAYS * _SECONDS_PER_DAY
        return self.first - near <= seconds <= self.last + near


@dataclass(slots=True)
class Threads:
    """Tells the conversation of each message while they come by, one after the other.

    A message belongs to the conversation of the messages it refers to (also when they come
    later); without a known reference, an answer joins the nearest conversation with the same
    subject, somebody in common and a date within ``NEAR_DAYS``. Two conversations that turn out to
    be one only later stay two.

    Cost: constant time a message; some hundred bytes a message are kept.
    """

    _of_id: dict[int, int] = field(default_factory=dict)
    _of_subject: dict[int, list[int]] = field(default_factory=dict)
    _talks: list[_Talk] = field(default_factory=list)

    def key(self, head: Head) -> str:
        """Return the key of the conversation a message belongs to, and remember the message."""
        subject = plain_subject(head.subject)
        is_answer = bool(head.answers) or subject != " ".join(head.subject.split())
        people = {hash(person) for person in head.people}
        number = self._known(head)
        if number is None:
            number = self._alike(hash(subject.lower()), subject, people, head.seconds, is_answer)
        if number is None:
            number = self._begun(head, subject, is_answer)
        talk = self._talks[number]
        talk.take(people, head.seconds)
        talk.is_open_above = talk.is_open_above and is_answer
        for name in (head.id, *head.answers[-_MAX_REFERENCES:]):
            if name:
                self._of_id.setdefault(hash(name), number)
        return talk.key

    def _known(self, head: Head) -> int | None:
        for name in (head.id, *reversed(head.answers[-_MAX_REFERENCES:])):
            if name and (number := self._of_id.get(hash(name))) is not None:
                return number
        return None

    def _alike(
        self, code: int, subject: str, people: set[int], seconds: float | None, is_answer: bool
    ) -> int | None:
        """The latest conversation with the same subject and people, near in time."""
        if not subject:
            return None
        for number in reversed(self._of_subject.get(code, ())):
            talk = self._talks[number]
            if not (is_answer or talk.is_open_above) or not talk.is_near(seconds):
                continue
            if not people or not talk.people or people & talk.people:
                return number
        return None

    def _begun(self, head: Head, subject: str, is_answer: bool) -> int:
        root = head.answers[0] if head.answers else head.id or head.origin
        key = key_of(root)
        number = len(self._talks)
        self._talks.append(_Talk(key, set(), None, None, is_answer))
        same = self._of_subject.setdefault(hash(subject.lower()), [])
        same.append(number)
        if len(same) > _MAX_SAME_SUBJECT:
            del same[0]
        return number
