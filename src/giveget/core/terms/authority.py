"""What may a role agree to alone?"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from giveget.core.terms.term import Option


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """The part of a term's options a role may agree to; the boundary itself is allowed.

    Args:
        term: id of the term.
        at_least: smallest number allowed, in the kind's unit.
        at_most: largest number allowed.
        only: labels allowed, where the options are words.
    """

    term: str
    at_least: Decimal | None = None
    at_most: Decimal | None = None
    only: frozenset[str] | None = None

    def allows(self, option: Option) -> bool:
        """Whether the option lies inside the limit. Source: S4-33."""
        if self.only is not None and option.label in self.only:
            return True
        if option.number is None:
            return self.only is None
        if self.only is not None and self.at_least is None and self.at_most is None:
            return False
        above = self.at_least is None or option.number >= self.at_least
        below = self.at_most is None or option.number <= self.at_most
        return above and below


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """What one role may agree to without asking anybody.

    Args:
        role: e.g. ``"rep"``.
        limits: limits on single terms.
        contract_value: largest price of the whole package over its committed length, deal currency.
        gives: largest sum of gives in one trade, our value, deal currency.
        ratio: smallest ratio of gets to gives (1 when nothing is said).
    """

    role: str
    limits: tuple[Limit, ...] = ()
    contract_value: Decimal | None = None
    gives: Decimal | None = None
    ratio: Decimal = Decimal(1)

    def limit_on(self, term: str) -> Limit | None:
        """The limit on a term, or None when the role is free there."""
        return next((limit for limit in self.limits if limit.term == term), None)
