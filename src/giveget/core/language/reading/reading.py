"""What does a message say?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from giveget.core.terms import Ask, AskKind, Finding


class Act(StrEnum):
    """What a message does."""

    ACCEPT = "accept"
    REFUSE = "refuse"
    QUESTION = "question"
    COMMITMENT = "commitment"
    DEADLINE = "deadline"
    THREAT = "threat"
    OBJECTION = "objection"
    THANKS = "thanks"


class Interest(StrEnum):
    """What stands behind an objection. Source: S0-7."""

    BUDGET = "budget"
    CASH = "cash"
    VALUE = "value"
    RISK = "risk"
    AUTHORITY = "authority"
    TIMING = "timing"
    COMPARISON = "comparison"
    EFFORT = "effort"
    FIT = "fit"
    TRUST = "trust"


class FactKind(StrEnum):
    """What somebody says about themselves."""

    HAS = "has"
    LACKS = "lacks"
    USES = "uses"
    BUDGET = "budget"
    SIZE = "size"
    DECIDES = "decides"
    POLICY = "policy"
    CALENDAR = "calendar"


@dataclass(frozen=True, slots=True)
class Said:
    """Words of the message: ``text[start:end] == quote``."""

    quote: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Something they would do for us.

    Args:
        kind: what sort of change.
        term: id of the deal's term, or None when it could not be matched.
        to: what they offer, normalised like ``Ask.to``.
        quote: the words of the message.
        start: first character of the quote in the text (0-based).
        end: one past its last character.
        is_conditional: it stands only if we do something for it.
        confidence: chance that it is read rightly, 0…1.
    """

    kind: AskKind
    term: str | None
    to: str | None
    quote: str = ""
    start: int = 0
    end: int = 0
    is_conditional: bool = False
    confidence: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a message says; every quote is a slice of the message's ``text``.

    Args:
        asks: changes they want, in the order of the text.
        offers: what they would do for us.
        unavailable: ids of lines which they say they do not have.
        available: ids of lines due from them which they say they have.
        refused: ids of terms they say they do not want or cannot give.
        agreed: ids of terms they say are fine.
        open: ids of terms they say are not.
        acts: what the message does, each once.
        objections: what they hold against the offer.
        questions: what they want to know from us.
        commitments: what they promise to do.
        deadlines: by when something must happen.
        threats: what happens otherwise.
        specialists: people they bring in (procurement, legal …).
        open_from_earlier: asks of their last earlier message that has any, when the newest part
            has none of its own or points to them; quotes are slices of ``earlier[earlier_index].text``.
        earlier_index: which earlier message that is.
        back_questions: what we must ask back because the text leaves it unsure.
        findings: what could not be read.
    """

    asks: tuple[Ask, ...] = ()
    offers: tuple[Offer, ...] = ()
    unavailable: tuple[str, ...] = ()
    available: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    agreed: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    acts: tuple[Act, ...] = ()
    objections: tuple[Said, ...] = ()
    questions: tuple[Said, ...] = ()
    commitments: tuple[Said, ...] = ()
    deadlines: tuple[Said, ...] = ()
    threats: tuple[Said, ...] = ()
    specialists: tuple[Said, ...] = ()
    open_from_earlier: tuple[Ask, ...] = ()
    earlier_index: int | None = None
    back_questions: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
