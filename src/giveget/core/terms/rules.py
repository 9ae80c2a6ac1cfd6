"""Which options go together?"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from giveget.core.terms.term import Option


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """A test on one term's option: one of the labels, or a number between two bounds."""

    term: str
    labels: frozenset[str] | None = None
    at_least: Decimal | None = None
    at_most: Decimal | None = None

    def holds(self, option: Option) -> bool:
        """Whether the option satisfies the condition; bounds are inclusive."""
        if self.labels is not None:
            return option.label in self.labels
        if option.number is None:
            return False
        above = self.at_least is None or option.number >= self.at_least
        below = self.at_most is None or option.number <= self.at_most
        return above and below


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """If the first condition holds, every one of the others must.

    Example: net 60 only with 24 months or more.
    """

    when: Condition
    then: tuple[Condition, ...]
    text: str = ""
