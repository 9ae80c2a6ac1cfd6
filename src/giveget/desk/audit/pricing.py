"""What did a give cost, by what is known of its deal?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from giveget.core.terms import Ask, AskKind, Deal, Money, Term, TermKind
from giveget.core.value import invoice_delay_cost
from giveget.core.walkaway.pipeline import Opportunity
from giveget.desk.audit.links import Row
from giveget.desk.audit.nouns import Unit
from giveget.desk.audit.settings import AuditSettings
from giveget.desk.audit.topics import EXTRAS, PAYMENT, PRICE


@dataclass(frozen=True, slots=True, kw_only=True)
class Priced:
    """The price of a give.

    Args:
        value: what it costs in this deal; None where nothing tells.
        precedent: what it costs again at later renewals; None without a deal file.
        how: the calculation in words, or why there is no price.
    """

    value: Money | None = None
    precedent: Money | None = None
    how: str = ""


@dataclass(slots=True)
class Prices:
    """Prices gives by deal files where there are any, else by the amounts of the export.

    Args:
        settings: cost of capital and payment days.
        currency: ISO code of the export's amounts; empty when it names none.
        files: id of a deal in the export → its deal file, read.
    """

    settings: AuditSettings
    currency: str
    files: Mapping[str, Deal] = field(default_factory=dict)
    _known: dict[tuple[str, str, Decimal], tuple[float, float] | None] = field(default_factory=dict)

    def price(self, row: Row, deal: Opportunity | None) -> Priced:
        """Return what a give costs beyond what was given on the same term before."""
        file = self.files.get(deal.id) if deal is not None else None
        if file is not None and (priced := self._by_file(row, file)) is not None:
            return priced
        amount = None if deal is None else deal.amount
        if row.sign.unit is Unit.PRICE and row.step is None:
            return Priced(how="a price, and none of ours before it")
        if row.sign.unit is Unit.PRICE and row.step is not None:
            return Priced(value=self._money(row.step), how="difference to our figure before")
        if row.sign.unit is Unit.OFF and row.step is not None and row.term == PRICE:
            return Priced(value=self._money(row.step), how="the sum as it is named")
        if row.sign.fee is not None and row.term == EXTRAS:
            return Priced(value=self._money(row.sign.fee), how="its price as it is named")
        if row.size is None or row.step is None:
            return Priced(how="no figure is named")
        if row.term not in (PRICE, PAYMENT):
            return Priced(how="nothing says what this term is worth")
        if amount is None:
            return Priced(how="no deal with an amount")
        return self._by_amount(row, amount)

    def _by_amount(self, row: Row, amount: Decimal) -> Priced:
        step, before = row.step or Decimal(0), row.before
        if row.term == PRICE and row.sign.unit is Unit.FRACTION:
            how = f"{_percent(step)} of {amount:,}"
            return Priced(value=self._money(amount * step), how=how)
        if row.term == PAYMENT and row.sign.unit is Unit.DAYS:
            net, rate = self.settings.net_days, self.settings.rate_per_year
            start = max(0.0, net + float(before))
            cost = invoice_delay_cost(float(amount), start, max(0.0, start + float(step)), rate)
            how = f"{step} days on {amount:,} at {rate:.1%} a year"
            return Priced(value=Money.from_float(cost, self.currency), how=how)
        return Priced(how="nothing says what this term is worth")

    def _by_file(self, row: Row, file: Deal) -> Priced | None:
        label, term = _label(row, self.settings), _term(row, file)
        if not label or term is None or row.size is None or file.currency != self.currency:
            return None
        after = self._cost(file, term, row.size, label)
        was = _label(row, self.settings, before=True)
        before = self._cost(file, term, row.before, was) if row.before else (0.0, 0.0)
        if after is None or before is None:
            return None
        return Priced(
            value=Money.from_float(after[0] - before[0], self.currency),
            precedent=Money.from_float(after[1] - before[1], self.currency),
            how=f"valued by the deal file {file.id}",
        )

    def _cost(
        self, file: Deal, term: Term, size: Decimal, label: str
    ) -> tuple[float, float] | None:
        key = (file.id, term.id, size)
        if key not in self._known:
            from giveget.core.value.asked import price_asks  # loads the whole valuation

            ask = Ask(kind=AskKind(term.kind.value), term=term.id, to=label)
            priced = price_asks(file, (ask,)).asks[0]
            self._known[key] = (priced.cost_now, priced.precedent) if priced.is_priced else None
        return self._known[key]

    def _money(self, amount: Decimal) -> Money:
        return Money(amount.quantize(Decimal("0.01")), self.currency)


def _term(row: Row, file: Deal) -> Term | None:
    kind = {PRICE: TermKind.DISCOUNT, PAYMENT: TermKind.PAYMENT}.get(row.term)
    terms = () if kind is None else file.terms_of(kind)
    return terms[0] if len(terms) == 1 else None


def _label(row: Row, settings: AuditSettings, *, before: bool = False) -> str:
    size = row.before if before else row.size
    if size is None:
        return ""
    if row.term == PRICE and row.sign.unit is Unit.FRACTION:
        return f"{_percent(size)}"
    if row.term == PAYMENT and row.sign.unit is Unit.DAYS:
        return f"net {int(settings.net_days + size)}"
    return ""


def _percent(fraction: Decimal) -> str:
    value = fraction * 100
    whole = value.to_integral_value()
    return f"{int(whole)}%" if value == whole else f"{value.normalize():f}%"
