"""Which asks of earlier messages are still open?"""

from __future__ import annotations

from giveget.core.language.reading.clean import folded
from giveget.core.language.reading.message import Message
from giveget.core.language.reading.patterns import compiled
from giveget.core.terms import Deal

_ADDRESS = r"[\w.+-]{1,64}@[\w.-]{1,120}"
_NAME = r"[^\W\d_]{2,}"


def _identity(person: str) -> tuple[frozenset[str], frozenset[str]]:
    plain = folded(person[:300])
    addresses = frozenset(compiled(_ADDRESS).findall(plain))
    return addresses, frozenset(compiled(_NAME).findall(compiled(_ADDRESS).sub(" ", plain)))


def is_same_person(one: str, other: str) -> bool:
    """Whether two ways to write a person ("Tom Keller <tom@…>", "Tom") mean the same one."""
    addresses, names = _identity(one)
    others, other_names = _identity(other)
    if addresses and others:
        return bool(addresses & others)
    return bool(names and other_names) and (names <= other_names or other_names <= names)


_POINTING = (
    r"\b(?:see|find|note|here are|these are|please (?:consider|check|look at|have a look at))\b"
    r"[^.;?!]{0,60}\b(?:below|beneath|underneath|further down)\b|"
    r"\b(?:comments|redlines|remarks|feedback|requests|points|requirements|changes|demands)\b"
    r"[^.;?!]{0,30}\b(?:below|beneath|underneath)\b"
)


def pointed_to(message: Message) -> tuple[int, ...]:
    """The index of what the newest part refers to ("see legal's comments below")."""
    is_pointing = bool(message.earlier) and compiled(_POINTING).search(folded(message.text[:2000]))
    return (0,) if is_pointing else ()


def theirs_of(message: Message, deal: Deal | None) -> tuple[int, ...]:
    """The indexes of the earlier messages which the other side wrote, the newest first."""
    ours = [*message.recipients]
    if deal:
        ours = [deal.parties.sender, deal.parties.us] if deal.parties.sender else ours
    sender_is_ours = any(is_same_person(message.sender, person) for person in ours if person)
    return tuple(
        index
        for index, one in enumerate(message.earlier)
        if one.author
        and ((not sender_is_ours and is_same_person(one.author, message.sender))
             or not any(is_same_person(one.author, person) for person in ours if person))
    )  # fmt: skip
