"""Every ask is priced before a word is written."""

from __future__ import annotations

from decimal import Decimal

import pytest

from giveget.core.terms import Ask, AskKind, Deal, Line
from giveget.core.value.asked import Asked, price_asks
from giveget.core.value.sheet import math_sheet
from tests.builders import base_deal, lease_deal, licence_deal, risk_deal, scope
from tests.expected import EXPECTED, GOLDEN

REMOVE = Ask(kind=AskKind.SCOPE_REMOVE, term="licence", to="out")


def ask(kind: AskKind, term: str | None, to: str | None) -> Ask:
    return Ask(kind=kind, term=term, to=to)


def lines_of(asked: Asked) -> dict[str, float]:
    """Label → amount over all blocks of the sheet; later blocks win."""
    return {line.label: line.amount for block in math_sheet(asked).blocks for line in block.lines}


@pytest.mark.principle("S0-9", "S0-12")
def test_the_cost_of_giving_is_the_price_and_never_what_it_costs_to_make() -> None:
    asked = price_asks(licence_deal(), [REMOVE])
    (priced,) = asked.asks
    assert priced.cost_to_us == pytest.approx(GOLDEN["1.cost"], rel=1e-9)
    assert priced.precedent == pytest.approx(GOLDEN["1.prec"], rel=1e-9)
    assert priced.gain_to_them == 60_000
    assert priced.option == "free"
    assert lines_of(asked)["not the production cost"] == GOLDEN["1.naive"]


@pytest.mark.principle("S0-8")
def test_the_line_is_shown_with_its_share_of_the_price() -> None:
    sheet = math_sheet(price_asks(licence_deal(), [REMOVE]))
    line = next(x for b in sheet.blocks for x in b.lines if x.label == "price of the line")
    assert line.amount == 60_000
    assert "33.3%" in line.note


def test_a_disc_that_costs_pennies_is_given_at_its_price() -> None:
    deal = Deal(
        id="disc",
        side=licence_deal().side,
        currency="USD",
        lines=(Line(id="software", price=Decimal(300), cost=Decimal("0.03")),),
        terms=(scope("software", "out", "in", "free"),),
    )
    asked = price_asks(deal, [ask(AskKind.FREE_EXTRA, "software", "free")])
    assert asked.asks[0].cost_to_us == pytest.approx(300.0)


def test_a_module_that_nothing_needs_is_priced_as_a_smaller_scope() -> None:
    deal = Deal(
        id="module",
        side=licence_deal().side,
        currency="USD",
        lines=(
            Line(id="core", price=Decimal(1000), cost=Decimal(400)),
            Line(id="extra", price=Decimal(300), cost=Decimal(100)),
        ),
        terms=(scope("extra", "in", "out"),),
    )
    asked = price_asks(deal, [ask(AskKind.SCOPE_REMOVE, "extra", "out")])
    assert asked.asks[0].option == "out"
    assert asked.asks[0].cost_to_us == pytest.approx(200.0)


@pytest.mark.principle("S1-5")
def test_two_asks_are_priced_apart_and_together() -> None:
    asked = price_asks(
        base_deal(),
        [ask(AskKind.DISCOUNT, "discount", "10%"), ask(AskKind.PAYMENT, "payment", "net 60")],
    )
    assert [a.cost_to_us for a in asked.asks] == pytest.approx(
        [-EXPECTED["b1.disc10"], -EXPECTED["b1.net60"]], rel=1e-9
    )
    assert asked.cost_together == pytest.approx(-EXPECTED["b1.joint"], rel=1e-9)
    assert -EXPECTED["b1.joint_sum"] == pytest.approx(sum(a.cost_to_us for a in asked.asks))


@pytest.mark.parametrize(
    ("to", "off"), [("108000 USD", 0.10), ("12000 off", 0.10), ("7%", 0.07), ("0%", 0.0)]
)
def test_a_price_and_an_amount_off_are_read_as_a_discount(to: str, off: float) -> None:
    asked = price_asks(base_deal(), [ask(AskKind.PRICE, "discount", to)])
    assert asked.asks[0].cost_to_us == pytest.approx(off * EXPECTED["b1.pvrev"], rel=1e-9)


def test_an_asked_value_off_the_menu_is_priced_and_can_be_offered_only_inside_it() -> None:
    inside = price_asks(base_deal(), [ask(AskKind.DISCOUNT, "discount", "7%")])
    beyond = price_asks(base_deal(), [ask(AskKind.DISCOUNT, "discount", "25%")])
    assert inside.deal.term("discount").may_offer(3)
    assert not beyond.deal.term("discount").may_offer(3)
    assert beyond.asks[0].cost_to_us == pytest.approx(0.25 * EXPECTED["b1.pvrev"], rel=1e-9)


def test_a_vague_ask_is_priced_at_one_step() -> None:
    asked = price_asks(base_deal(), [ask(AskKind.VAGUE_PRICE, "discount", None)])
    assert asked.asks[0].option == "5%"
    assert "no amount" in asked.asks[0].note


@pytest.mark.parametrize(
    "unclear",
    [
        ask(AskKind.OTHER, None, None),
        ask(AskKind.PAYMENT, "payment", "whenever"),
        ask(AskKind.PRICE, "discount", "999999 USD"),
    ],
)
def test_what_cannot_be_priced_is_not_guessed(unclear: Ask) -> None:
    asked = price_asks(base_deal(), [unclear])
    assert not asked.asks[0].is_priced
    assert asked.asks[0].note
    assert asked.granted == asked.deal.table


def test_an_offer_dressed_as_an_ask_is_a_gain() -> None:
    asked = price_asks(lease_deal(), [ask(AskKind.PRICE, "rent", "10600 USD")])
    assert asked.asks[0].is_gain
    assert asked.asks[0].cost_to_us == pytest.approx(-400 * GOLDEN["3.a36"], rel=1e-9)


@pytest.mark.principle("S4-21")
def test_the_risk_sheet_shows_every_step() -> None:
    lines = lines_of(price_asks(risk_deal(), [ask(AskKind.LIABILITY, "liability", "100%")]))
    assert lines["expected loss a year, before"] == pytest.approx(GOLDEN["9.el_sh"])
    assert lines["expected loss a year, after"] == pytest.approx(GOLDEN["9.el_full"])
    assert lines["risk charge"] == pytest.approx(GOLDEN["9.rc"])
    assert lines["administration"] == GOLDEN["9.adm"]
    assert lines["cost to us"] == pytest.approx(GOLDEN["9.cost"])


@pytest.mark.principle("S4-22")
def test_a_rule_of_thumb_stands_beside_the_exact_figure() -> None:
    lines = lines_of(price_asks(base_deal(), [ask(AskKind.PAYMENT, "payment", "net 60")]))
    exact = -EXPECTED["b1.net60"]
    assert lines["cost in this deal"] == pytest.approx(exact)
    assert lines["rule of thumb"] == pytest.approx(exact, rel=0.2)


def test_the_discount_sheet_shows_margin_and_break_even() -> None:
    lines = lines_of(price_asks(base_deal(), [ask(AskKind.DISCOUNT, "discount", "10%")]))
    assert lines["gross margin after"] == pytest.approx(EXPECTED["b1.gm10"])
    assert lines["gross profit lost"] == pytest.approx(EXPECTED["b1.gpdrop"])
    assert lines["extra volume to break even"] == pytest.approx(EXPECTED["b1.bevol"])
