"""What does a person get to know about walking away?"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from giveget.core.terms import Alternative, AlternativeKind, Deal, Estimate, Need, Pursuit
from giveget.core.walkaway import EdgeLabel, Others, Temperature
from giveget.desk.shape_walkaway import walkaway_result_shape
from giveget.desk.walkaway import (
    QuotaWithoutExpectationError,
    WalkawayRequest,
    WalkawayResult,
    walkaway,
)
from tests.builders import base_deal, lease_deal, licence_deal
from tests.expected import GOLDEN


def about(deal: Deal, **more: object) -> WalkawayResult:
    return walkaway(WalkawayRequest(deal=deal, **more))  # type: ignore[arg-type]


def known(deal: Deal, surplus: int, scale: int | None = None) -> Deal:
    beliefs = replace(
        deal.beliefs,
        surplus_on_table=Decimal(surplus),
        scale=None if scale is None else Decimal(scale),
    )
    return replace(deal, beliefs=beliefs)


@pytest.mark.principle("S2-2")
def test_walking_away_leads_the_document() -> None:
    shape = walkaway_result_shape(about(licence_deal()), None)
    assert next(iter(shape)) == "walkaway"


@pytest.mark.principle("S2-1", "S2-5")
def test_five_percent_more_at_stake_is_a_slight_upper_hand() -> None:
    deal = replace(licence_deal(), fallback=35_100.0, alternatives=())
    edge = about(known(deal, 105_000)).edge
    assert edge.our_stake == pytest.approx(100_000)
    assert edge.known is not None
    assert edge.known.value == pytest.approx(GOLDEN["6.edge"])
    assert edge.known.label is EdgeLabel.SLIGHT_UPPER


@pytest.mark.principle("S2-4", "S2-6")
def test_where_the_other_side_is_unknown_the_edge_is_an_interval() -> None:
    unknown = about(licence_deal()).edge
    assert unknown.known is None
    assert (unknown.range.low, unknown.range.high) == (-1, 1)
    assert unknown.by_chance is None
    believed = about(known(licence_deal(), 60_000, 30_000)).edge
    assert believed.known is not None
    assert believed.range.middle is not None
    assert believed.range.low < believed.range.middle < believed.range.high
    assert believed.range.middle == pytest.approx(believed.known.value)


@pytest.mark.principle("S2-5")
def test_the_edge_stands_in_both_forms() -> None:
    edge = about(known(licence_deal(), 60_000, 30_000)).edge
    assert edge.by_chance is not None
    assert edge.by_chance.our_chance < edge.by_chance.their_chance < 0.5
    difference = edge.by_chance.our_chance - edge.by_chance.their_chance
    assert edge.by_chance.value == pytest.approx(difference)


@pytest.mark.principle("S2-21")
@pytest.mark.parametrize(
    ("surplus", "rest"),
    [
        (60_000, "they give up 60,000 USD: slight lower hand (-0.20)."),
        (-5_000, "they gain 5,000 USD: strong lower hand (-1.00)."),
    ],
)
def test_one_sentence_names_what_both_have_at_stake(surplus: int, rest: str) -> None:
    said = about(known(licence_deal(), surplus)).edge.sentence
    assert said == f"Without this deal we give up 89,500 USD and {rest}"


def test_the_sentence_admits_what_is_not_known() -> None:
    words = about(licence_deal()).edge.sentence
    assert "we give up 89,500 USD" in words
    assert "not known" in words
    assert about(lease_deal()).edge.sentence.startswith("Without this deal we gain 14,067 USD")


@pytest.mark.principle("S2-7", "S2-19")
@pytest.mark.parametrize(
    ("fallback", "temperature"),
    [(45_000.0, Temperature.WARM), (126_000.0, Temperature.LUKEWARM), (140_000.0, Temperature.BAD)],
)
def test_a_table_below_walking_away_brings_words_for_leaving(
    fallback: float, temperature: Temperature
) -> None:
    result = about(replace(licence_deal(), fallback=fallback, alternatives=()))
    assert result.temperature is temperature
    assert (result.farewell is not None) == (temperature is Temperature.BAD)


@pytest.mark.principle("S2-16", "S2-19")
def test_leaving_is_calm_and_free_and_says_nothing_of_ours() -> None:
    words = about(lease_deal()).farewell
    assert words is not None
    assert words.scores.tension == 0
    assert words.scores.autonomy >= 0.5
    assert words.scores.concession == 0
    assert words.findings == ()
    for secret in ("14,066", "14066", "10,563", "location", "A", "fallback"):
        assert secret not in words.text.split()


@pytest.mark.principle("S0-1")
def test_a_gap_of_60_percent_changes_nothing_but_the_need() -> None:
    full, empty = (
        about(replace(licence_deal(), need=Need(Decimal(1_000_000), Decimal(expected))))
        for expected in (1_000_000, 400_000)
    )
    assert full.walkaway.need == 0
    assert empty.walkaway.need == pytest.approx(0.6)
    assert round(full.walkaway.value, 2) == round(empty.walkaway.value, 2)
    for one in (full, empty):
        shape = walkaway_result_shape(one, None)
        shape["walkaway"].pop("need")
        assert shape == {**walkaway_result_shape(full, None), "walkaway": shape["walkaway"]}


def test_the_quota_of_the_command_line_counts_with_what_the_pipeline_brings() -> None:
    others = Others(alternatives=(), expected=250_000.0)
    result = about(licence_deal(), others=others, quota=Decimal(1_000_000))
    assert result.walkaway.need == pytest.approx(0.75)
    with pytest.raises(QuotaWithoutExpectationError):
        about(licence_deal(), quota=Decimal(1_000_000))
    assert about(licence_deal()).walkaway.need is None


def test_what_the_alternatives_buy_is_said_twice() -> None:
    buys = about(licence_deal()).edge.buys
    assert buys.nash_split == pytest.approx(GOLDEN["1.B"] / 2)
    assert buys.alternating_offers == 0
    binding = about(lease_deal()).edge.buys
    assert binding.alternating_offers == pytest.approx(GOLDEN["3.V3"])


@pytest.mark.principle("S2-18")
def test_what_could_be_created_is_ranked_by_what_it_adds_per_cost() -> None:
    def possible(name: str, cost: int) -> Alternative:
        return Alternative(
            id=name,
            kind=AlternativeKind.LOCATION,
            probability=Estimate.point(0.5),
            value=Estimate.point(90_000),
            to_create=Decimal(cost),
        )

    deal = base_deal(alternatives=(possible("dear", 5_000), possible("cheap", 800)))
    result = about(deal)
    assert result.walkaway.value == 0
    assert [one.alternative.id for one in result.actions] == ["cheap", "dear"]
    cheap = result.actions[0]
    assert cheap.action.gain == 45_000
    assert cheap.action.shift.nash_split == 22_500
    assert cheap.action.shift.alternating_offers == 0
    assert cheap.reservation is not None


def test_one_more_lead_can_be_bought_where_its_cost_is_stated() -> None:
    lead = Alternative(
        id="crm:1",
        kind=AlternativeKind.LEAD,
        probability=Estimate.point(0.5),
        value=Estimate.point(1000.0),
    )
    deal = base_deal(pipeline=Pursuit(cost_per_lead=Decimal(100)))
    result = about(deal, others=Others(alternatives=(lead,)))
    (one,) = result.actions
    assert one.alternative.kind is AlternativeKind.LEAD
    assert one.action.gain == pytest.approx(250)
    assert about(deal).actions == ()


def test_what_is_left_alone_is_named() -> None:
    poor = Alternative(
        id="poor",
        probability=Estimate.point(0.02),
        value=Estimate.point(400.0),
        cost=Decimal(10),
    )
    result = about(base_deal(alternatives=(poor,)))
    (left,) = result.left_alone
    assert (left.id, left.title) == ("poor", "poor")
    assert left.index == pytest.approx(GOLDEN["5.z_ent"])
    assert result.walkaway.order == ()
    assert result.one_more is None
