"""Mistakes that were made once and must not come back."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from giveget.core.terms import (
    Ask,
    AskKind,
    Cash,
    Deal,
    ExclusivityDetail,
    ExitRight,
    Line,
    Per,
    Precedent,
    PriceLockDetail,
    Renewal,
    Side,
    TermKind,
    UpliftCapDetail,
)
from giveget.core.value.asked import price_asks
from giveget.core.value.valuation import Valuation
from tests.builders import make_term

SUBSCRIPTION = Line(id="sub", price=Decimal(120000), cost=Decimal(24000), per=Per.YEAR)
BUILD = Line(id="build", price=Decimal(880000), cost=Decimal(600000))


def deal_with(*lines: Line) -> Deal:
    exit_right = ExitRight(
        exit_probabilities=(0.10, 0.08), fees=(None, 0.25, 0.0), margin_per_year=Decimal(96000)
    )
    return Deal(
        id="x",
        side=Side.SELLER,
        currency="USD",
        months=36,
        lines=lines,
        terms=(
            make_term("discount", TermKind.DISCOUNT, {"0%": "0", "2%": "0.02"}),
            make_term(
                "cap",
                TermKind.UPLIFT_CAP,
                {"no cap": None, "3%": "0.03"},
                UpliftCapDetail(mean=0.05, spread=0.03, renewal_probability=0.85),
            ),
            make_term(
                "lock",
                TermKind.PRICE_LOCK,
                {"open": None, "locked": None},
                PriceLockDetail(uplift=0.05, renewal_probability=0.85),
            ),
            make_term(
                "exit", TermKind.TERMINATION, {"none": None, "fee": None, "free": None}, exit_right
            ),
        ),
    )


@pytest.mark.parametrize(
    ("kind", "term", "to"),
    [
        (AskKind.UPLIFT_CAP, "cap", "3%"),
        (AskKind.PRICE_LOCK, "lock", "locked"),
        (AskKind.TERMINATION, "exit", "fee"),
    ],
)
def test_a_one_off_line_does_not_enter_what_happens_at_renewals(
    kind: AskKind, term: str, to: str
) -> None:
    ask = Ask(kind=kind, term=term, to=to)
    costs = [
        price_asks(deal_with(*lines), [ask]).asks[0].cost_to_us
        for lines in ((SUBSCRIPTION,), (SUBSCRIPTION, BUILD))
    ]
    assert costs[0] > 0
    assert costs[1] == pytest.approx(costs[0])


def test_a_discount_is_charged_once_where_there_are_renewals_and_a_precedent() -> None:
    deal = Deal(
        id="y",
        side=Side.SELLER,
        currency="USD",
        our_cash=Cash(0.10),
        lines=(Line(id="sub", price=Decimal(100000), per=Per.YEAR),),
        terms=(make_term("discount", TermKind.DISCOUNT, {"0%": "0", "10%": "0.10"}),),
        precedent=Precedent(renewal_probability=0.9, carry_over=0.8, years=1),
    )
    ask = Ask(kind=AskKind.DISCOUNT, term="discount", to="10%")
    renewed = replace(deal, renewal=Renewal(probability=0.9, uplift=0.0, horizon_months=36))
    for one in (deal, renewed):
        assert price_asks(one, [ask]).asks[0].cost_to_us == pytest.approx(28947.37, abs=0.01)


def test_the_contract_value_counts_every_committed_year() -> None:
    valuation = Valuation(deal_with(SUBSCRIPTION, BUILD), traded=True)
    table = valuation.deal.table
    assert valuation.price(table) == 1_000_000
    assert valuation.committed_price(table) == 3 * 120_000 + 880_000


def test_exclusivity_counts_every_prospect() -> None:
    deal = replace(
        deal_with(SUBSCRIPTION),
        terms=(
            make_term(
                "exclusive",
                TermKind.EXCLUSIVITY,
                {"none": None, "exclusive": None},
                ExclusivityDetail(
                    prospects=8, win_probability=0.25, margin=Decimal(90000), redeployable=0.3
                ),
            ),
        ),
    )
    ask = Ask(kind=AskKind.EXCLUSIVITY, term="exclusive", to="exclusive")
    assert price_asks(deal, [ask]).asks[0].cost_to_us == pytest.approx(2 * 57272.7272727)
