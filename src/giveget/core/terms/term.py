"""What can be agreed, and which values can it take?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from giveget.core.terms.detail import Detail
from giveget.core.terms.errors import UnknownOptionError


class TermKind(StrEnum):
    """The named kinds of terms; each kind has its own unit and its own valuation."""

    DISCOUNT = "discount"
    PRICE = "price"
    LENGTH = "length"
    PAYMENT = "payment"
    BILLING = "billing"
    PREPAY = "prepay"
    RAMP = "ramp"
    UPLIFT_CAP = "uplift_cap"
    PRICE_LOCK = "price_lock"
    VOLUME = "volume"
    SERVICE_LEVEL = "service_level"
    LIABILITY = "liability"
    TERMINATION = "termination"
    EXCLUSIVITY = "exclusivity"
    REFERENCE = "reference"
    SCOPE = "scope"
    START = "start"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Option:
    """One value a term can take.

    Args:
        label: the normalised form people read and type: ``15%``, ``net 60``, ``24 months``,
            ``out``, ``42000 USD``.
        number: the same as a number in the kind's unit (discount, cap and share: fraction; price:
            amount; length, prepay and start: months; payment: days; billing: invoices a year,
            0 for a single one; volume: units), or None where a label says it all.
    """

    label: str
    number: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One thing that can be agreed.

    Args:
        id: name in the deal file.
        kind: what sort of thing it is.
        options: the values on the menu, in the order of the file.
        table: index of the option now on offer.
        detail: what this kind's valuation needs.
        to_them: estimated value to the other side per option (deal currency), overriding the
            estimate of the kind; same length as ``options``.
        name: how a text for the other side calls it.
        words: further words by which the other side may call it.
        is_precedent: giving here is asked for again at each renewal (B1.15).
        is_offerable: per option, whether we may propose it (an asked value off the menu is priced
            but need not be ours to propose).
    """

    id: str
    kind: TermKind
    options: tuple[Option, ...]
    table: int
    detail: Detail
    to_them: tuple[Decimal, ...] | None = None
    name: str = ""
    words: tuple[str, ...] = ()
    is_precedent: bool = False
    is_offerable: tuple[bool, ...] | None = None

    @property
    def on_table(self) -> Option:
        """The option now on offer."""
        return self.options[self.table]

    @property
    def title(self) -> str:
        """The name shown to people."""
        return self.name or self.id.replace("_", " ")

    def index_of(self, label: str) -> int:
        """Return the index of the option with this label.

        Raises:
            UnknownOptionError: the menu has no such option.
        """
        for index, option in enumerate(self.options):
            if option.label == label:
                return index
        raise UnknownOptionError(self.id, label, tuple(o.label for o in self.options))

    def may_offer(self, index: int) -> bool:
        """Whether we may propose the option at this index."""
        return self.is_offerable is None or self.is_offerable[index]

    def with_asked(self, option: Option, *, offerable: bool) -> Term:
        """Return the term with an asked option appended, unless the menu has it already.

        An asked value off the menu has no stated estimate of what it is worth to them; the
        most favourable stated one stands in for it.
        """
        if any(o.label == option.label for o in self.options):
            return self
        known = self.is_offerable or (True,) * len(self.options)
        stated = self.to_them
        return replace(
            self,
            options=(*self.options, option),
            is_offerable=(*known, offerable),
            to_them=None if stated is None else (*stated, max(stated)),
        )
