"""What may the other side see?

Everything that leaves toward the other side is built from :class:`TableView`; it has no field for
a walk-away value, a cost, a belief, a limit or an approver, so that the type checker keeps them
home (law 6).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from giveget.core.terms.deal import Deal, Fact, Side


@dataclass(frozen=True, slots=True, kw_only=True)
class TermView:
    """A term as the other side knows it."""

    id: str
    kind: str
    title: str
    on_table: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LineView:
    """A line as the quote shows it: list price only."""

    id: str
    title: str
    quantity: Decimal
    unit: str
    price: Decimal
    from_them: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TableView:
    """The deal as the other side may see it."""

    deal: str
    side: Side
    currency: str
    us: str
    them: str
    sender: str
    contact: str
    terms: tuple[TermView, ...]
    lines: tuple[LineView, ...]
    facts: tuple[Fact, ...] = ()
    goals: tuple[str, ...] = ()
    phrases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def term(self, term_id: str) -> TermView:
        """The view of a term that exists in the deal."""
        return next(term for term in self.terms if term.id == term_id)


def table_view(deal: Deal) -> TableView:
    """Return what the other side may see of a deal."""
    return TableView(
        deal=deal.id,
        side=deal.side,
        currency=deal.currency,
        us=deal.parties.us,
        them=deal.parties.them,
        sender=deal.parties.sender,
        contact=deal.parties.contact,
        terms=tuple(
            TermView(id=t.id, kind=t.kind.value, title=t.title, on_table=t.on_table.label)
            for t in deal.terms
        ),
        lines=tuple(
            LineView(
                id=line.id,
                title=line.title,
                quantity=line.quantity,
                unit=line.unit,
                price=line.price,
                from_them=line.from_them,
            )
            for line in deal.lines
        ),
        facts=deal.facts,
        goals=tuple(goal.text for goal in deal.goals),
        phrases=deal.phrases,
    )
