"""What is one negotiation: who, what, on which table, under which rules?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from giveget.core.terms.alternatives import Alternative, Need
from giveget.core.terms.authority import Authority
from giveget.core.terms.beliefs import Beliefs
from giveget.core.terms.discovery import Discovery
from giveget.core.terms.errors import NotFoundError, UnknownTermError
from giveget.core.terms.line import Line
from giveget.core.terms.package import Package
from giveget.core.terms.pursuit import Pursuit
from giveget.core.terms.rules import Rule
from giveget.core.terms.term import Term, TermKind


class Side(StrEnum):
    """Which side of the table we sit on."""

    SELLER = "seller"
    BUYER = "buyer"


class Stage(StrEnum):
    """How far the deal is; at the close, a new ask is late."""

    DISCOVER = "discover"
    PROPOSE = "propose"
    NEGOTIATE = "negotiate"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Cash:
    """What money costs a side: effective rate a year, as a fraction."""

    rate_per_year: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewal:
    """What happens after the committed length, up to the horizon. Source: B1.3.

    Args:
        probability: chance of each yearly renewal, 0…1.
        uplift: rise of the price at each renewal, fraction.
        horizon_months: up to when renewals count.
    """

    probability: float
    uplift: float
    horizon_months: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Precedent:
    """How a concession comes back at each renewal. Source: B1.15.

    Args:
        renewal_probability: chance of each renewal, 0…1.
        carry_over: chance that a bare concession is asked for again.
        carry_over_traded: the same for a give that was paid for.
        years: time between renewals.
    """

    renewal_probability: float
    carry_over: float = 0.8
    carry_over_traded: float = 0.3
    years: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stakeholder:
    """A person with a say; ``role`` is economic, technical, user, legal or procurement."""

    name: str
    role: str
    side: str = "them"
    cares_about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A stored, sourced statement that may be used as the one reason (S0-10, S0-27).

    ``about`` is the id of a line or term; ``text`` is a clause fit for the other side.
    """

    id: str
    text: str
    about: str = ""
    source: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """Something the other side said it wants (S0-4).

    Args:
        text: in their words.
        served_by: ids of the lines that bring it about.
        gap: what is missing today; empty when they have not said.
    """

    text: str
    served_by: tuple[str, ...] = ()
    gap: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parties:
    """Who writes to whom."""

    us: str = "us"
    them: str = "them"
    sender: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deal:
    """One negotiation, its playbook already merged in."""

    id: str
    side: Side
    currency: str
    title: str = ""
    stage: Stage = Stage.NEGOTIATE
    parties: Parties = Parties()
    stakeholders: tuple[Stakeholder, ...] = ()
    lines: tuple[Line, ...] = ()
    terms: tuple[Term, ...] = ()
    rules: tuple[Rule, ...] = ()
    our_cash: Cash = Cash(0.10)
    their_cash: Cash = Cash(0.10)
    months: int = 12
    renewal: Renewal | None = None
    precedent: Precedent | None = None
    authority: tuple[Authority, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    fallback: float = 0.0
    pipeline: Pursuit | None = None
    walkaway_basis: str = ""
    need: Need | None = None
    discovery: Discovery | None = None
    beliefs: Beliefs = field(default_factory=Beliefs)
    facts: tuple[Fact, ...] = ()
    goals: tuple[Goal, ...] = ()
    phrases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    lint: Mapping[str, str] = field(default_factory=dict)

    @property
    def table(self) -> Package:
        """The package now on offer."""
        return Package.of({term.id: term.on_table.label for term in self.terms})

    def term(self, term_id: str) -> Term:
        """Return the term with this id.

        Raises:
            UnknownTermError: the deal has no such term.
        """
        for term in self.terms:
            if term.id == term_id:
                return term
        raise UnknownTermError(term_id, tuple(term.id for term in self.terms))

    def line(self, line_id: str) -> Line:
        """Return the line with this id.

        Raises:
            NotFoundError: the deal has no such line.
        """
        for line in self.lines:
            if line.id == line_id:
                return line
        raise NotFoundError(f"the deal has no line {line_id!r}")

    def terms_of(self, *kinds: TermKind) -> tuple[Term, ...]:
        """The terms of these kinds, in the order of the file."""
        return tuple(term for term in self.terms if term.kind in kinds)

    def with_term(self, changed: Term) -> Deal:
        """Return the deal with the term of the same id replaced."""
        return replace(self, terms=tuple(changed if t.id == changed.id else t for t in self.terms))

    def role(self, name: str) -> Authority:
        """Return the authority of a role.

        Raises:
            NotFoundError: the playbook has no such role.
        """
        for authority in self.authority:
            if authority.role == name:
                return authority
        known = ", ".join(a.role for a in self.authority) or "none"
        raise NotFoundError(f"the playbook has no role {name!r}; it has {known}")
