"""Is there a deal to be had, what should be asked, and when is it honest to stop?"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from math import isfinite

import pytest

from giveget.core.terms import (
    Alternative,
    AroundPrice,
    Deal,
    Discovery,
    Estimate,
    Funding,
    Goal,
    Inquiry,
    OneOfPrices,
    Stakeholder,
)
from giveget.core.walkaway import Others
from giveget.desk.advice import FUNDING_UNKNOWN, UNANCHORED_VALUE, UNQUALIFIED
from giveget.desk.discover import DiscoverResult, discover
from giveget.desk.shape_discover import discover_shape
from giveget.desk.walkaway import WalkawayRequest, walkaway
from tests.builders import base_deal, lease_deal, licence_deal
from tests.expected import EXPECTED, GOLDEN

QUALIFIED = {
    "stakeholders": (Stakeholder(name="P", role="economic"),),
    "goals": (Goal(text="a", served_by=("service",)),),
}
WORKED = Discovery(their_limit=AroundPrice(110, 8), our_limit=AroundPrice(100, 6))
TWO = Discovery(
    their_limit=OneOfPrices((110, 90), (0.6, 0.4)),
    our_limit=OneOfPrices((70,), (1.0,)),
    inquiries=(
        Inquiry(id="weather", accuracy=0.5),
        Inquiry(id="budget", accuracy=0.8, above=110, cost=Decimal(1)),
        Inquiry(id="hint", accuracy=0.7, above=110, cost=Decimal("0.5")),
        Inquiry(id="dear", accuracy=0.8, above=110, cost=Decimal(5)),
    ),
)


def deal(discovery: Discovery | None = None, **more: object) -> Deal:
    return base_deal(**{**QUALIFIED, **more, "discovery": discovery})


def found(discovery: Discovery | None = None, **more: object) -> DiscoverResult:
    return discover(deal(discovery, **more))


@pytest.mark.principle("S3-2")
def test_the_chance_of_a_deal_and_its_surplus_are_the_worked_ones() -> None:
    result = found(WORKED)
    assert result.zone is not None
    assert result.zone.chance == pytest.approx(EXPECTED["b3.pz"])
    assert result.zone.expected_surplus == pytest.approx(EXPECTED["b3.es"])


@pytest.mark.principle("S3-4")
def test_questions_are_ranked_by_what_their_answer_is_worth_less_its_cost() -> None:
    result = found(TWO)
    assert [one.inquiry.id for one in result.questions] == ["budget", "hint"]
    budget = result.questions[0].value
    assert budget is not None
    assert budget.gain == pytest.approx(EXPECTED["b3.evsi"])
    assert budget.net == pytest.approx(EXPECTED["b3.evsi"] - 1)
    assert [one.inquiry.id for one in result.not_asked] == ["weather", "dear"]
    assert result.not_asked[0].value is not None
    assert result.not_asked[0].value.gain == 0


@pytest.mark.principle("S3-3", "S3-19")
@pytest.mark.parametrize(("win", "value"), [(0.35, 3800.0), (0.15, GOLDEN["25.cont"])])
def test_going_on_or_an_honest_no(win: float, value: float) -> None:
    said = replace(WORKED, win=win, margin_if_won=Decimal(28_000), cost_to_go_on=Decimal(6_000))
    result = found(said)
    assert result.pursued is not None
    assert result.pursued.qualification.value == pytest.approx(value)
    assert result.pursued.qualification.go_on == (value > 0)
    assert (result.farewell is None) == (value > 0)
    if result.farewell is not None:
        assert result.farewell.scores.autonomy >= 0.5
        assert result.farewell.scores.tension == 0
        assert result.farewell.scores.concession == 0


def test_where_slots_are_scarce_going_on_must_pay_for_its_slot() -> None:
    from tests.unit.core.walkaway.test_of_deal import PROSPECTS

    said = replace(WORKED, win=0.35, margin_if_won=Decimal(28_000), cost_to_go_on=Decimal(6_000))
    dear = tuple(
        replace(one, value=replace(one.value, value=one.value.value * 1000), cost=Decimal(0))
        for one in PROSPECTS
        if one.value is not None
    )
    result = discover(deal(said), others=Others(alternatives=dear, slots=2))
    assert result.pursued is not None
    assert result.pursued.instead > 3800
    assert not result.pursued.qualification.go_on


@pytest.mark.principle("S3-6")
def test_without_authority_or_need_there_is_no_proposal() -> None:
    result = found(WORKED, stakeholders=(), goals=())
    assert result.missing == ("authority", "need")
    assert UNQUALIFIED in result.flags
    assert result.price is None
    assert discover_shape(result)["qualified"] is False
    assert found(WORKED).price is not None
    ours = (Stakeholder(name="boss", role="economic", side="us"),)
    assert found(WORKED, stakeholders=ours).missing == ("authority",)


@pytest.mark.principle("S0-3")
def test_without_money_the_question_of_funding_is_among_the_first_three() -> None:
    many = tuple(Inquiry(id=f"q{k}", accuracy=0.8 + k / 100, above=110) for k in range(5))
    result = found(replace(TWO, inquiries=many, funding=Funding.NONE))
    assert FUNDING_UNKNOWN in result.flags
    assert "funding" in [one.inquiry.id for one in result.questions[:3]]
    assert len(result.questions) == 6
    assert FUNDING_UNKNOWN not in found(replace(TWO, funding=Funding.ASKED)).flags


@pytest.mark.principle("S0-4", "S0-15")
def test_a_line_without_a_goal_is_reported() -> None:
    licence = replace(licence_deal(), goals=(Goal(text="a", served_by=("delivery",), gap="b"),))
    result = discover(licence)
    assert UNANCHORED_VALUE in result.flags
    assert result.anchors[0].line == "licence"
    assert result.anchored == pytest.approx(2 / 3)
    ledger = discover_shape(result)["ledger"]
    assert ledger["goals"] == [{"gap": "b", "objective": "a", "lines": ["delivery"]}]
    assert [line["unanchored"] for line in ledger["lines"]] == [True, False]


def test_what_they_refused_moves_what_we_believe() -> None:
    before, after = found(WORKED), found(replace(WORKED, refused=(105.0,)))
    assert before.limits is not None
    assert after.limits is not None
    assert after.limits.theirs == pytest.approx(EXPECTED["b5.trunc_mean"], rel=1e-5)
    assert after.limits.theirs < before.limits.theirs
    assert after.evidence[0].too_high == 1
    bluffed = found(replace(WORKED, refused=(105.0,), bluff=0.3))
    assert 0.5 < bluffed.evidence[0].too_high < 1


SURE = OneOfPrices((110, 90), (0.6, 0.4))


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        (Discovery(their_limit=SURE, our_limit=AroundPrice(70, 5)), 90.0),
        (Discovery(their_limit=AroundPrice(110, 1), our_limit=AroundPrice(70, 5)), 60.0),
        (Discovery(their_limit=AroundPrice(110, 1), our_limit=AroundPrice(70, 5)), 101.0),
    ],
)
def test_a_refusal_that_cannot_have_happened_is_left_out_and_named(
    said: Discovery, refused: float
) -> None:
    result = found(replace(said, refused=(refused, 109.5)))
    assert result.limits is not None
    assert f"{refused:,.2f}" in result.limits.basis[-1]
    assert [one.price for one in result.evidence] == [109.5]
    assert found(replace(said, refused=(refused,), bluff=0.2)).evidence[0].price == refused


def test_many_refusals_and_the_smallest_bluff_are_reckoned_with() -> None:
    for bluff in (1e-300, 1e-11, 0.01, 1.0):
        result = found(replace(WORKED, refused=(60.0,) * 30, bluff=bluff))
        assert result.limits is not None
        assert isfinite(result.limits.theirs)
        assert result.limits.theirs <= 110.001


def test_refusals_of_a_buyers_deal_and_beliefs_about_the_table_never_crash() -> None:
    sure = Discovery(their_limit=SURE, our_limit=AroundPrice(130, 5), refused=(110.0, 100.0))
    result = discover(replace(lease_deal(), discovery=sure))
    assert [one.price for one in result.evidence] == [100.0]
    beliefs = replace(licence_deal().beliefs, surplus_on_table=Decimal(20_000), scale=Decimal(10))
    said = Discovery(refused=(1_000.0,))
    about = discover(replace(licence_deal(), beliefs=beliefs, discovery=said))
    assert about.limits is not None
    assert "1,000.00" in about.limits.basis[-1]


RIVAL = Alternative(id="rival", probability=Estimate.point(0.9), value=Estimate.point(400_000.0))


@pytest.mark.parametrize("win", [None, 0.4, 1.0])
@pytest.mark.parametrize("margin", [None, Decimal(900_000)])
@pytest.mark.parametrize("alternatives", [(), (RIVAL,)])
def test_where_walking_away_is_better_nobody_is_told_to_go_on(
    win: float | None, margin: Decimal | None, alternatives: tuple[Alternative, ...]
) -> None:
    said = replace(WORKED, win=win, margin_if_won=margin)
    one = deal(said, alternatives=alternatives)
    left = walkaway(WalkawayRequest(deal=one)).farewell is not None
    result = discover(one)
    assert left == bool(alternatives)
    assert result.is_below == left
    assert result.pursued is not None
    assert (result.farewell is not None) == left
    assert result.pursued.qualification.go_on != left
    assert result.pursued.instead == result.walkaway.value


def test_a_bad_deal_does_not_become_a_good_one_by_being_unlikely() -> None:
    loss = Discovery(their_limit=AroundPrice(110, 8), win=0.1, margin_if_won=Decimal(-10))
    result = discover(deal(loss, fallback=-5.0))
    assert result.pursued is not None
    assert result.pursued.qualification.value == -1
    assert not result.pursued.qualification.go_on
    assert result.farewell is not None


def test_a_buyer_sees_the_same_from_the_other_chair() -> None:
    seller = found(WORKED)
    mirrored = Discovery(their_limit=AroundPrice(90, 8), our_limit=AroundPrice(100, 6))
    buyer = discover(replace(lease_deal(), discovery=mirrored, **QUALIFIED))  # type: ignore[arg-type]
    assert buyer.zone is not None
    assert seller.zone is not None
    assert buyer.zone.chance == pytest.approx(seller.zone.chance)
    assert buyer.zone.expected_surplus == pytest.approx(seller.zone.expected_surplus)
    assert buyer.price is not None
    assert seller.price is not None
    assert buyer.price.price == pytest.approx(200 - seller.price.price)
    assert buyer.price.profit == pytest.approx(seller.price.profit)
    assert buyer.limits is not None
    assert buyer.limits.theirs_low < 90 < buyer.limits.theirs_high
    assert [p.price for p in buyer.curve] == sorted(p.price for p in buyer.curve)


def test_our_own_limit_is_the_price_as_good_as_walking_away() -> None:
    said = Discovery(their_limit=AroundPrice(100_000, 20_000))
    result = discover(replace(licence_deal(), discovery=said))
    assert result.limits is not None
    assert result.limits.ours == pytest.approx(90_500)
    assert result.limits.ours_low < 90_500 < result.limits.ours_high


def test_without_a_stated_limit_the_beliefs_about_the_table_count() -> None:
    beliefs = replace(
        licence_deal().beliefs, surplus_on_table=Decimal(20_000), scale=Decimal(8_000)
    )
    result = discover(replace(licence_deal(), beliefs=beliefs))
    assert result.limits is not None
    assert result.limits.theirs == pytest.approx(200_000)
    assert result.limits.ours == pytest.approx(180_000 - 89_500)


def test_where_nothing_is_believed_nothing_is_made_up() -> None:
    result = discover(licence_deal())
    assert result.zone is None
    assert result.limits is None
    assert result.price is None
    assert result.pursued is None
    assert result.farewell is None
    assert result.questions == ()
    assert discover_shape(result)["zone"] is None


def test_chances_to_accept_meet_in_the_curve() -> None:
    curve = found(WORKED).curve
    theirs, ours = [p.theirs for p in curve], [p.ours for p in curve]
    assert theirs == sorted(theirs, reverse=True)
    assert ours == sorted(ours)
    assert theirs[0] == pytest.approx(1, abs=0.02)
    assert ours[-1] == pytest.approx(1, abs=0.02)
