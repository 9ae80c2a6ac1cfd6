"""What does a give repeat, and what will it cost in the end?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from giveget.core.ledger import BestPriceClient, PastGive, precedent_view, renewal_cost
from giveget.core.terms import CurrencyMismatchError, Money, Precedent
from tests.expected import EXPECTED, GOLDEN
from tests.unit.core.ledger.history import usd

RULES = Precedent(renewal_probability=0.85, years=3)


def past(deal: str, size: str, **fields: Any) -> PastGive:
    usual: dict[str, Any] = {
        "client": "acme",
        "term": "discount",
        "cost": usd("19542.18"),
        "day": date(2026, 3, 2),
    }
    return PastGive(deal=deal, size=Decimal(size), **{**usual, **fields})


@pytest.mark.principle("S4-16")
def test_six_percent_for_nothing_costs_what_its_renewals_cost_too() -> None:
    view = precedent_view(past("now", "0.06"), (), RULES, 0.10)
    assert float(view.give.cost.amount) == pytest.approx(GOLDEN["10.c6"], abs=0.01)
    assert view.whole_cost == usd("39954.90")
    assert float(view.whole_cost.amount) == pytest.approx(GOLDEN["10.c6p"], abs=0.01)
    traded = renewal_cost(view.give.cost, RULES, 0.10, is_traded=True)
    assert usd("19542.18") + traded == usd("24173.46")


@pytest.mark.principle("S4-10")
def test_what_is_given_yearly_comes_back_yearly() -> None:
    rules = Precedent(renewal_probability=0.9)
    later = renewal_cost(usd("10000"), rules, 0.10, is_traded=False)
    assert usd("10000") + later == usd("28947.37")
    assert EXPECTED["b1.prec_x"] == pytest.approx(0.9 * 0.8 / 1.1)


def test_precedents_are_the_same_term_at_the_same_size_or_more() -> None:
    give = past("now", "0.06")
    others = [
        past("a", "0.06", day=date(2025, 1, 1)),
        past("b", "0.10", day=date(2025, 6, 1)),
        past("c", "0.05"),
        past("d", "0.08", client="brand"),
        past("e", "60", term="payment"),
        past("now", "0.08"),
    ]
    view = precedent_view(give, others, RULES, 0.10)
    assert [one.deal for one in view.to_client] == ["b", "a"]
    assert [one.deal for one in view.to_others] == ["d"]


def test_who_was_promised_the_best_price_is_owed_the_difference() -> None:
    promised = [
        BestPriceClient(client="x", term="discount", size=Decimal("0.02"), price=usd(100000)),
        BestPriceClient(client="y", term="discount", size=Decimal("0.06"), price=usd(100000)),
        BestPriceClient(client="acme", term="discount", size=Decimal(0), price=usd(100000)),
        BestPriceClient(client="z", term="payment", size=Decimal(0), price=usd(100000)),
    ]
    view = precedent_view(past("now", "0.06"), (), RULES, 0.10, promised)
    assert view.best_price == usd("4000.00")
    euros = BestPriceClient(
        client="x", term="discount", size=Decimal(0), price=Money(Decimal(1), "EUR")
    )
    with pytest.raises(CurrencyMismatchError):
        precedent_view(past("now", "0.06"), (), RULES, 0.10, [euros])
