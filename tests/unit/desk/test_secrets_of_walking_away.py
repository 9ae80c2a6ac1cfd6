"""Do the walk-away value and other customers stay at home?"""

from __future__ import annotations

from decimal import Decimal

import pytest

from giveget.core.language import SecretKind, check_text
from giveget.core.terms import Alternative, AlternativeKind, Deal, Estimate, Severity, table_view
from giveget.core.value.valuation import Valuation
from giveget.core.walkaway import Others
from giveget.core.walkaway.of_deal import walkaway_of
from giveget.desk.secrets import secrets_of
from tests.builders import base_deal


def lead(title: str, worth: float) -> Alternative:
    return Alternative(
        id=f"crm:{title}",
        name=title,
        kind=AlternativeKind.LEAD,
        probability=Estimate(0.5, 0.4, 0.6),
        value=Estimate.point(worth),
    )


OTHERS = Others(alternatives=(lead("Heron Foods", 60_000.0), lead("Maple", 40_000.0)), slots=2)


def errors(deal: Deal, text: str) -> list[str]:
    walkaway = walkaway_of(Valuation(deal, traded=True), others=OTHERS)
    secrets = secrets_of(deal, walkaway)
    found = check_text(text, view=table_view(deal), offer=None, secrets=secrets)
    return [one.message for one in found if one.severity is Severity.ERROR]


@pytest.mark.parametrize("which", ["value", "low", "high", "slot", "alternatives", "reservation"])
def test_no_figure_of_walking_away_leaves_the_house(which: str) -> None:
    own = Alternative(
        id="own", probability=Estimate(0.3, 0.2, 0.4), value=Estimate.point(120_000.0)
    )
    deal = base_deal(alternatives=(own,))
    walkaway = walkaway_of(Valuation(deal, traded=True), others=OTHERS)
    reservation = walkaway.reservation
    assert reservation is not None
    assert walkaway.slot is not None
    value = reservation.price if which == "reservation" else getattr(walkaway, which)
    numbers = {one.value for one in secrets_of(deal, walkaway).numbers}
    assert Decimal(repr(value)).quantize(Decimal("0.01")) in numbers
    assert errors(deal, f"We can do it for {value:,.2f} USD.") != []


def test_other_customers_are_not_named() -> None:
    assert errors(base_deal(), "Otherwise we sell to Heron Foods.") != []
    assert errors(base_deal(), "Shall we talk on Monday?") == []


def test_a_name_that_stands_on_the_table_is_no_secret() -> None:
    deal = base_deal(title="Heron Foods and friends")
    walkaway = walkaway_of(Valuation(deal, traded=True), others=OTHERS)
    words = {
        one.text for one in secrets_of(deal, walkaway).words if one.kind is SecretKind.WALKAWAY
    }
    assert words == {"Maple"}
