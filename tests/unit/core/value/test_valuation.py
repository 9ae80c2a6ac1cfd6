"""Packages are re-priced whole, and their gives and gets add up."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from giveget.core.terms import (
    ChoiceDetail,
    Option,
    Package,
    Precedent,
    TermKind,
    UnknownOptionError,
)
from giveget.core.value.inclusion import dependents_of
from giveget.core.value.valuation import Valuation
from tests.builders import base_deal, lease_deal, licence_deal, make_term, risk_deal
from tests.expected import EXPECTED, GOLDEN


def change(valuation: Valuation, **labels: str) -> tuple[float, float, float]:
    """(now, precedent, theirs) of a package less the table's."""
    table = valuation.worth(valuation.deal.table)
    after = valuation.worth(valuation.deal.table.with_choices(labels))
    return after.now - table.now, after.precedent - table.precedent, after.theirs - table.theirs


def locked() -> Valuation:
    """The base deal with its three years committed."""
    nothing = ChoiceDetail((Decimal(0),), (Decimal(0),))
    committed = make_term("commitment", TermKind.CHOICE, {"locked": None}, nothing)
    return Valuation(base_deal().with_term(committed), traded=False)


def test_the_table_of_the_base_deal_is_worth_its_net_present_value() -> None:
    valuation = locked()
    assert valuation.worth(valuation.deal.table).ours == pytest.approx(EXPECTED["b1.npv"])


@pytest.mark.parametrize(
    ("labels", "key"),
    [
        ({"discount": "10%"}, "b1.disc10"),
        ({"payment": "net 60"}, "b1.net60"),
        ({"payment": "net 15"}, "b1.net15"),
        ({"prepay": "all"}, "b1.prepay_usd"),
        ({"discount": "10%", "payment": "net 60"}, "b1.joint"),
        ({"commitment": "locked"}, "b1.term_u"),
    ],
)
def test_changes_of_the_base_deal(labels: dict[str, str], key: str) -> None:
    now, precedent, _ = change(Valuation(base_deal(), traded=False), **labels)
    assert now == pytest.approx(EXPECTED[key], rel=1e-6)
    assert precedent == 0.0


@pytest.mark.principle("S4-2")
def test_a_bare_discount_is_a_concession_with_its_whole_cost() -> None:
    valuation = Valuation(base_deal(), traded=False)
    trade = valuation.trade(valuation.deal.table.with_choices({"discount": "10%"}))
    assert trade.kind == "CONCESSION"
    assert trade.cost == pytest.approx(32570.30, abs=0.01)
    assert trade.ratio == 0.0


def test_gives_and_gets_add_up_to_the_package_priced_whole() -> None:
    valuation = Valuation(base_deal(), traded=True)
    labels = {"discount": "10%", "payment": "net 60", "prepay": "all", "commitment": "locked"}
    package = valuation.deal.table.with_choices(labels)
    trade = valuation.trade(package)
    now, precedent, theirs = change(valuation, **labels)
    parts = trade.changes
    assert {part.term for part in parts} == set(labels)
    assert sum(part.value_to_us for part in parts) == pytest.approx(now - precedent, rel=1e-9)
    assert sum(part.value_to_them for part in parts) == pytest.approx(theirs, rel=1e-9)


def test_two_gives_in_one_invoice_share_their_interaction_evenly() -> None:
    valuation = Valuation(base_deal(), traded=True)
    both = {"discount": "10%", "payment": "net 60"}
    trade = valuation.trade(valuation.deal.table.with_choices(both))
    costs = {give.term: give.value_to_us for give in trade.gives}
    shared = (EXPECTED["b1.joint"] - EXPECTED["b1.joint_sum"]) / 2
    assert costs["discount"] == pytest.approx(EXPECTED["b1.disc10"] + shared, rel=1e-9)
    assert costs["payment"] == pytest.approx(EXPECTED["b1.net60"] + shared, rel=1e-9)


@pytest.mark.parametrize(
    ("licence", "programme", "key"),
    [("in", "out", "1.full"), ("free", "out", "1.concede"), ("out", "in", "1.unb")],
)
def test_margins_of_the_licence_packages(licence: str, programme: str, key: str) -> None:
    deal = licence_deal()
    deal = deal.with_term(deal.term("licence").with_asked(Option("free"), offerable=False))
    package = deal.table.with_choices({"licence": licence, "customer_program": programme})
    assert Valuation(deal, traded=False).worth(package).now == pytest.approx(GOLDEN[key])


@pytest.mark.principle("S0-24")
def test_the_package_with_their_own_programme_is_priced_from_the_price_book() -> None:
    deal = licence_deal()
    package = deal.table.with_choices({"licence": "out", "customer_program": "in"})
    assert Valuation(deal, traded=False).price(package) == 120_000


def test_taking_the_licence_out_takes_out_what_depends_on_it() -> None:
    assert dependents_of(licence_deal(), "licence") == {"delivery", "materials"}


@pytest.mark.principle("S4-19", "S4-20")
def test_the_risk_shift_costs_what_its_sheet_says() -> None:
    valuation = Valuation(risk_deal(), traded=True)
    cost, _, gain = change(valuation, liability="100%")
    assert -cost == pytest.approx(GOLDEN["9.cost"], rel=1e-9)
    assert gain > GOLDEN["9.cost"]
    earlier, _, _ = change(valuation, payment="net 30")
    assert earlier == pytest.approx(GOLDEN["9.get_pay"], rel=1e-9)


def test_a_tenant_values_a_lower_rent_and_the_landlord_loses_it() -> None:
    valuation = Valuation(lease_deal(), traded=True)
    assert valuation.worth(valuation.deal.table).ours == pytest.approx(0.0, abs=1e-6)
    ours, _, theirs = change(valuation, rent="10500 USD")
    assert ours == pytest.approx(500 * GOLDEN["3.a36"], rel=1e-9)
    assert theirs < 0


def test_a_tenants_give_sets_a_precedent_too() -> None:
    deal = replace(lease_deal(), precedent=Precedent(renewal_probability=0.9, years=3))
    deal = deal.with_term(
        deal.term("rent").with_asked(Option("11200 USD", Decimal(11200)), offerable=False)
    )
    now, precedent, _ = change(Valuation(deal, traded=False), rent="11200 USD")
    assert now < 0
    assert precedent > 0


def test_an_unknown_label_is_refused() -> None:
    valuation = Valuation(base_deal(), traded=True)
    with pytest.raises(UnknownOptionError, match="net 61"):
        valuation.worth(Package.of(dict(base_deal().table) | {"payment": "net 61"}))
