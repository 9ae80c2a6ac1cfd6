"""What is said of a thing that happened at the table?"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from giveget.core.ledger import MoveKind, Outcome, Party, Proof
from giveget.core.terms import Deal
from giveget.desk.books.wanted import Wanted

_WHOLE = Decimal(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """The words around a move.

    Args:
        quote: as written.
        source: the message they stand in.
        reason: why.
        escalated_to: who had to be asked first.
    """

    quote: str = ""
    source: str = ""
    reason: str = ""
    escalated_to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordRequest:
    """One thing that happened, to be recorded.

    Args:
        kind: what it is; for a correction see ``becomes``.
        deal_id: id of the deal.
        deal: its file, where there is one.
        now: the time; ``at``: when it happened, if that was said.
        by: the person; empty when nobody said.
        person: who works here, for our moves.
        contact: who speaks for the other side.
        side: whose move; None for whose it is as a rule.
        items: gives and gets.
        said: the words around it.
        answers: number of the move it answers.
        what: a get, by id or name.
        until: last day of an offer or hold.
        proof, share: of a delivery, or the writing of an acceptance.
        outcome: how the deal ended.
        corrects: number of a move; it becomes a move of this kind, None strikes it out.
        key: the same key twice is one move.
        expect: version of the deal that the person saw.
    """

    kind: MoveKind | None
    deal_id: str
    deal: Deal | None
    now: datetime
    at: datetime | None = None
    by: str = ""
    person: str = ""
    contact: str = ""
    side: Party | None = None
    items: Wanted = field(default_factory=Wanted)
    said: Said = field(default_factory=Said)
    answers: int | None = None
    what: str = ""
    until: date | None = None
    proof: Proof | None = None
    share: Decimal = _WHOLE
    outcome: Outcome | None = None
    corrects: int | None = None
    key: str = ""
    expect: int | None = None
