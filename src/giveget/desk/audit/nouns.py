"""What does the audit keep of a message?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum


class SignKind(StrEnum):
    """What a passage of a message does."""

    ASK = "ask"
    OFFER = "offer"
    GIVE = "give"
    TRADE = "trade"
    GET = "get"
    ACCEPT = "accept"


class Unit(StrEnum):
    """In what the size of a sign is counted."""

    NONE = ""
    FRACTION = "fraction"
    OFF = "money off"
    PRICE = "money"
    DAYS = "days"
    MONTHS = "months"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class OwnTerm:
    """A term the reader does not know by itself: a name and the words that tell it."""

    name: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """One ask, offer, give, trade, get or acceptance in a message.

    Args:
        kind: what it does.
        term: ``price``, ``payment``, ``fees and extras`` …
        unit: in what ``size`` is counted.
        size: a fraction of the price, money off, a price, days, months; None where not said.
        fee: an amount of money that stands beside something that is given free.
        quote: the words.
        start: first character of the quote in the newest text of the message.
        confidence: that it is what its kind says, 0…1.
        is_bare: a percentage of which nothing in its sentence says what it is of.
    """

    kind: SignKind
    term: str
    unit: Unit = Unit.NONE
    size: Decimal | None = None
    fee: Decimal | None = None
    quote: str = ""
    start: int = 0
    confidence: float = 1.0
    is_bare: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What of a message goes to the reader of signs: its words and whose they are."""

    text: str
    is_ours: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """A message after reading; its text is no longer kept.

    Args:
        conversation: key of its conversation.
        source: the file.
        offset: first byte of the message in the file.
        at: when it was written, with its offset from UTC; None when not known.
        sender: ``"Name <address>"``.
        recipients: keys of the people it went to, at most twenty.
        subject: without "Re:".
        is_ours: whether our side wrote it.
        is_internal: from us to us only.
        is_final: it calls something final.
        asked_boss: the writer had to ask somebody (words, or empty).
        amounts: sums of money it names.
        signs: what it does.
    """

    conversation: str
    source: str
    offset: int
    at: datetime | None
    sender: str
    recipients: tuple[str, ...]
    subject: str
    is_ours: bool
    is_internal: bool = False
    is_final: bool = False
    asked_boss: str = ""
    amounts: tuple[Decimal, ...] = ()
    signs: tuple[Sign, ...] = ()
