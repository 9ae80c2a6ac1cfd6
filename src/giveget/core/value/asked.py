"""What does each ask cost us, and what is it worth to them, before a word is written?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from giveget.core.terms import (
    Ask,
    AskKind,
    Deal,
    GivegetError,
    Option,
    Package,
    ScopeDetail,
    Term,
    TermKind,
    UnknownOptionError,
)
from giveget.core.terms.options import parse_option
from giveget.core.value.cash_factor import list_price
from giveget.core.value.inclusion import FREE, OUT, dependents_of
from giveget.core.value.valuation import Valuation

# A change below this share of the deal's size is rounding, not money.
_NOTHING = 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class PricedAsk:
    """An ask with its price.

    Args:
        ask: the ask as it was read.
        option: label of the option it was priced at; None when it could not be priced.
        cost_now: what granting it for nothing costs us in this deal, deal currency.
        precedent: what it costs at later renewals (B1.15).
        gain_to_them: what it is estimated to be worth to them.
        note: how it was understood, where that is not obvious.
    """

    ask: Ask
    option: str | None
    cost_now: float = 0.0
    precedent: float = 0.0
    gain_to_them: float = 0.0
    note: str = ""

    @property
    def cost_to_us(self) -> float:
        """The whole cost of granting it for nothing, precedent included."""
        return self.cost_now + self.precedent

    @property
    def is_priced(self) -> bool:
        """Whether a price could be found; if not, the ask has a question instead."""
        return self.option is not None

    @property
    def is_gain(self) -> bool:
        """Whether it is in truth an offer: we are better off with it."""
        return self.is_priced and self.cost_to_us < 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A deal with the asks laid on its table.

    Args:
        deal: the deal; options that were off the menu are added to its terms.
        asks: the asks with their prices.
        granted: the package in which every priced ask is granted.
        bare: values packages when nothing comes back (the stronger precedent).
        traded: values packages when every give is paid for.
    """

    deal: Deal
    asks: tuple[PricedAsk, ...]
    granted: Package
    bare: Valuation
    traded: Valuation

    @property
    def cost_together(self) -> float:
        """What granting all asks for nothing costs, re-priced whole (B1.17)."""
        return self.bare.worth(self.deal.table).ours - self.bare.worth(self.granted).ours


@dataclass(frozen=True, slots=True)
class _Placed:
    ask: Ask
    term: str | None
    option: Option | None
    note: str = ""


def price_asks(deal: Deal, asks: Sequence[Ask]) -> Asked:
    """Return the deal with every ask priced.

    An ask that names no amount is priced at one step of its term's menu. An ask to take out a line
    on which other priced lines depend is priced as giving that line away, because those lines
    cannot be delivered without it (S0-12, S0-23).

    Args:
        deal: the deal with its table.
        asks: what the other side wants, in the order of the message.

    Source: laws 1 and 2; B1.15-B1.17.
    """
    placed = []
    for ask in asks:
        one = _place(deal, ask)
        placed.append(one)
        if one.term is not None and one.option is not None:
            term = deal.term(one.term)
            deal = deal.with_term(
                term.with_asked(one.option, offerable=_lies_on_menu(term, one.option))
            )
    bare = Valuation(deal, traded=False)
    priced = tuple(_price(bare, deal, one) for one in placed)
    granted = deal.table.with_choices(
        {one.term: one.option.label for one in placed if one.term and one.option}
    )
    traded = Valuation(deal, traded=True)
    return Asked(deal=deal, asks=priced, granted=granted, bare=bare, traded=traded)


def _price(bare: Valuation, deal: Deal, one: _Placed) -> PricedAsk:
    if one.term is None or one.option is None:
        return PricedAsk(ask=one.ask, option=None, note=one.note)
    if deal.term(one.term).on_table.label == one.option.label:
        return PricedAsk(ask=one.ask, option=one.option.label, note="already on the table")
    table = bare.worth(deal.table)
    after = bare.worth(deal.table.with_choices({one.term: one.option.label}))
    size = _NOTHING * max(1.0, abs(table.now))
    return PricedAsk(
        ask=one.ask,
        option=one.option.label,
        cost_now=_clean(table.now - after.now, size),
        precedent=_clean(after.precedent - table.precedent, size),
        gain_to_them=_clean(after.theirs - table.theirs, size),
        note=one.note,
    )


def _clean(value: float, smallest: float) -> float:
    return 0.0 if abs(value) < smallest else value


def _place(deal: Deal, ask: Ask) -> _Placed:
    """Find the term and option an ask means; without one it is asked back, never guessed."""
    if ask.term is None:
        return _Placed(ask, None, None, "not a term of this deal")
    term = deal.term(ask.term)
    if ask.to is None:
        step = _first_step(deal, term)
        if step is None:
            return _Placed(ask, None, None, "what exactly they want is not clear")
        return _Placed(ask, term.id, step, "no amount named: priced at one step of the menu")
    try:
        option = _option_of(deal, term, ask)
    except (GivegetError, ArithmeticError) as problem:
        return _Placed(ask, None, None, str(problem))
    if isinstance(term.detail, ScopeDetail) and option.label == OUT:
        needed = _priced_dependents(deal, term.detail.line)
        if needed:
            note = f"priced as free: {', '.join(needed)} cannot be delivered without it"
            return _Placed(ask, term.id, Option(FREE), note)
    return _Placed(ask, term.id, option)


def _option_of(deal: Deal, term: Term, ask: Ask) -> Option:
    wanted = ask.to or ""
    for option in term.options:
        if option.label == wanted:
            return option
    if term.kind is TermKind.DISCOUNT and ask.kind in (AskKind.PRICE, AskKind.DISCOUNT):
        return _as_discount(deal, term, wanted)
    option = parse_option(term.kind, wanted, deal.currency)
    if option.number is None and term.kind is not TermKind.SCOPE:
        raise UnknownOptionError(term.id, option.label, tuple(o.label for o in term.options))
    return option


def _as_discount(deal: Deal, term: Term, wanted: str) -> Option:
    """Read ``15%``, ``42000 USD`` (a total price) or ``5000 off`` as a fraction off the list."""
    if wanted.endswith("%"):
        return parse_option(TermKind.DISCOUNT, wanted, deal.currency)
    listed = Decimal(repr(list_price(deal)))
    if wanted.endswith(" off"):
        now = listed * (1 - (term.on_table.number or Decimal(0)))
        target = now - Decimal(wanted.removesuffix(" off").replace(",", ""))
    else:
        target = parse_option(TermKind.PRICE, wanted, deal.currency).number or Decimal(0)
    fraction = 1 - target / listed
    if not 0 <= fraction <= 1:
        raise UnknownOptionError(term.id, wanted, tuple(o.label for o in term.options))
    return Option(wanted, fraction)


def _first_step(deal: Deal, term: Term) -> Option | None:
    """The option next to the table's that costs us something; nobody asks for our gain."""
    valuation = Valuation(deal, traded=False)
    table = valuation.worth(deal.table).ours
    for index in (term.table + 1, term.table - 1):
        if 0 <= index < len(term.options):
            option = term.options[index]
            package = deal.table.with_choices({term.id: option.label})
            if valuation.worth(package).ours < table:
                return option
    return None


def _priced_dependents(deal: Deal, line: str) -> list[str]:
    fallen = dependents_of(deal, line)
    return [one.title for one in deal.lines if one.id in fallen and one.price > 0]


def _lies_on_menu(term: Term, option: Option) -> bool:
    """A number between the smallest and the largest of the menu may be offered."""
    known = [o.number for o in term.options if o.number is not None]
    if option.number is None or not known:
        return False
    return min(known) <= option.number <= max(known)
