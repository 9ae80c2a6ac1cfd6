"""Which priced line serves a goal they have stated?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from giveget.core.terms import Goal
from giveget.core.walkaway import anchored_share, anchors_of
from tests.builders import base_deal, lease_deal, licence_deal


@pytest.mark.principle("S0-4", "S0-15")
def test_the_licence_stands_on_nothing_they_have_said() -> None:
    deal = replace(licence_deal(), goals=(Goal(text="faster dispatch", served_by=("delivery",)),))
    licence, delivery = anchors_of(deal)
    assert (licence.line, licence.is_unanchored, licence.goals) == ("licence", True, ())
    assert licence.price_share == pytest.approx(1 / 3)
    assert licence.stated_share == 0
    assert licence.gap == pytest.approx(0.3333, abs=1e-4)
    assert delivery.gap == pytest.approx(-1 / 3)
    assert not delivery.is_unanchored
    assert anchored_share((licence, delivery)) == pytest.approx(2 / 3)


def test_a_goal_that_two_lines_serve_is_shared() -> None:
    goals = (
        Goal(text="a", served_by=("delivery", "licence")),
        Goal(text="b", served_by=("delivery",)),
    )
    shares = {
        one.line: one.stated_share for one in anchors_of(replace(licence_deal(), goals=goals))
    }
    assert shares == {"delivery": 0.75, "licence": 0.25}


def test_lines_without_a_price_and_those_of_the_other_side_need_no_reason() -> None:
    assert {one.line for one in anchors_of(licence_deal())} == {"delivery", "licence"}


def test_a_deal_without_goals_stands_on_nothing() -> None:
    (only,) = anchors_of(base_deal())
    assert only.is_unanchored
    assert only.price_share == 1
    assert anchored_share(anchors_of(base_deal())) == 0


def test_without_priced_lines_nothing_is_missing() -> None:
    assert anchored_share(anchors_of(replace(lease_deal(), lines=()))) == 1
