"""What should be known before anything is answered: our price first, then walking away?

The own price comes first because a weak alternative that is seen first pulls the answer down
(Schaerer et al. 2015).
"""

from __future__ import annotations

from collections.abc import Iterator

from giveget.core.terms import Deal, Side, TermKind
from giveget.core.value.valuation import Valuation
from giveget.core.walkaway import label_of
from giveget.core.walkaway.of_deal import WalkawayValue
from giveget.doors.cli.pages.prices import price_unit, span, term_unit
from giveget.doors.cli.pages.words import money, percent
from giveget.doors.cli.paper.page import Block, Fact, Facts, Tone, Toned


def standing(deal: Deal, walkaway: WalkawayValue, valuation: Valuation) -> Block:
    """Return price, worth, walk-away value, edge and need, one below the other."""
    worth = valuation.worth(deal.table).ours
    over = worth - walkaway.value
    side = "above" if over >= 0 else "below"
    facts = [
        Fact(
            "price on the table",
            Toned(money(valuation.price(deal.table)), Tone.STRONG),
            price_unit(deal),
        ),
        Fact(
            "worth to us",
            Toned(money(worth), Tone.STRONG),
            f"{money(abs(over))} {side} walking away{span(deal)}",
        ),
        Fact(
            "walk-away value",
            Toned(money(walkaway.value), Tone.STRONG),
            _range(walkaway),
        ),
        *_worst_price(deal, walkaway),
        _edge(walkaway),
    ]
    if walkaway.need is not None:
        facts.append(
            Fact(
                "quota still missing",
                Toned(percent(walkaway.need), Tone.CAREFUL),
                "our need: beside the walk-away value, never part of it",
            )
        )
    return Facts(tuple(facts))


def _range(walkaway: WalkawayValue) -> str:
    if walkaway.low == walkaway.high:
        return "no range stated"
    return f"{money(walkaway.low)} to {money(walkaway.high)}"


def _worst_price(deal: Deal, walkaway: WalkawayValue) -> Iterator[Fact]:
    """The walk-away value as a price, where a price is negotiated."""
    reservation = walkaway.reservation
    if reservation is None:
        return
    name = "lowest price" if deal.side is Side.SELLER else "highest price"
    unit = term_unit(deal, reservation.term)
    if deal.term(reservation.term).kind is TermKind.DISCOUNT:
        off = reservation.number
        unit += f", {off:.1%} off" if off >= 0 else ", above the list price"
    yield Fact(name, money(reservation.price), f"{unit}: as good as walking away")


def _edge(walkaway: WalkawayValue) -> Fact:
    if walkaway.edge is None:
        low, high = f"{walkaway.edge_low:+.2f}", f"{walkaway.edge_high:+.2f}"
        note = f"{low} to {high} for all we know of them"
        return Fact("edge", Toned("not known", Tone.QUIET), note)
    return Fact("edge", f"{walkaway.edge:+.2f}", label_of(walkaway.edge).value)
