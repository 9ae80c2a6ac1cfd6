"""What is walking away from a deal worth, and between which amounts?"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import numpy as np
import pytest

from giveget.core.terms import Alternative, AlternativeKind, Coverage, Deal, Estimate, Need
from giveget.core.value.valuation import Valuation
from giveget.core.walkaway import Others, WalkAwaySource
from giveget.core.walkaway.of_deal import WalkawayValue, instead_of, value_before_news, walkaway_of
from tests.builders import base_deal, lease_deal, licence_deal
from tests.expected import EXPECTED, GOLDEN


def found(deal: Deal, others: Others | None = None) -> WalkawayValue:
    return walkaway_of(Valuation(deal, traded=True), others=others)


def lead(name: str, chance: float, worth: float, cost: int = 0, years: float = 0.0) -> Alternative:
    return Alternative(
        id=name,
        kind=AlternativeKind.LEAD,
        probability=Estimate.point(chance),
        value=Estimate.point(worth),
        cost=Decimal(cost),
        years=years,
    )


PROSPECTS = (lead("A", 0.3, 60, 3), lead("B", 0.5, 40, 2), lead("C", 0.1, 100, 4))


@pytest.mark.principle("S2-3", "S2-9")
@pytest.mark.parametrize("own", [0, 1, 2, 3])
def test_it_does_not_matter_where_a_prospect_stands(own: int) -> None:
    deal = base_deal(alternatives=PROSPECTS[:own])
    value = found(deal, Others(alternatives=PROSPECTS[own:]))
    assert value.value == pytest.approx(EXPECTED["b2.V"])
    assert [one.id for one in value.order] == ["C", "A", "B"]
    assert [one.is_other for one in value.order].count(True) == 3 - own
    assert (value.slot, value.slots, value.source) == (None, 1, WalkAwaySource.ALTERNATIVES)


def test_one_uncertain_input_gives_exactly_its_own_range() -> None:
    value = found(licence_deal())
    assert value.value == GOLDEN["1.B"]
    assert (value.low, value.high) == pytest.approx((0.54 * 76_000, 0.66 * 76_000), abs=0.01)
    assert value.scenarios > 1000


def test_without_ranges_there_is_none() -> None:
    value = found(lease_deal())
    assert value.low == value.value == value.high
    assert value.scenarios == 0


def test_ranges_of_several_inputs_together_agree_with_a_simulation() -> None:
    uncertain = tuple(
        replace(
            one,
            probability=Estimate(one.probability.value, one.probability.value - 0.08,
                                 one.probability.value + 0.1),
            value=Estimate(one.value.value, one.value.value * 0.7, one.value.value * 1.2),
        )
        for one in PROSPECTS
        if one.value is not None
    )  # fmt: skip
    value = found(base_deal(alternatives=uncertain))
    rng, drawn = np.random.default_rng(2), []
    for _ in range(20_000):
        z = []
        for one in uncertain:
            assert one.value is not None
            p, x = (
                e.value + u / 0.45 * (e.high - e.value if u > 0 else e.value - e.low)
                for e, u in zip(
                    (one.probability, one.value), rng.uniform(-0.5, 0.5, 2), strict=True
                )
            )
            p = min(1.0, max(0.0, p))
            z.append((x - float(one.cost) / p if p else -1.0, p))
        worth, missed = 0.0, 1.0
        for index, p in sorted(z, reverse=True):
            if index > 0:
                worth += missed * p * index
                missed *= 1 - p
        drawn.append(worth)
    low, high = np.quantile(drawn, [0.05, 0.95])
    assert value.low == pytest.approx(low, rel=0.01)
    assert value.high == pytest.approx(high, rel=0.01)
    assert value.low < value.value < value.high


@pytest.mark.principle("S0-1")
@pytest.mark.parametrize("quota", ["0", "400000", "1000000", "4000000"])
def test_how_much_we_need_it_enters_nothing_but_the_need(quota: str) -> None:
    deal = licence_deal()
    needy = replace(deal, need=Need(Decimal(quota), Decimal(400_000)))
    assert replace(found(needy), need=None) == found(deal)


def test_a_later_outcome_is_worth_less_today() -> None:
    now, later = (found(base_deal(alternatives=(lead("A", 0.5, 100, years=y),))) for y in (0, 2))
    assert now.value == 50
    assert later.value == pytest.approx(50 / 1.1**2)


def test_other_deals_in_many_truths_at_once() -> None:
    others = Others(
        alternatives=tuple(
            replace(one, probability=Estimate(p := one.probability.value, p - 0.1, p + 0.1))
            for one in PROSPECTS
        ),
        chances=np.array([[0.2, 0.4, 0.0], [0.4, 0.6, 0.2]]).repeat(50, axis=0),
    )
    value = found(base_deal(), others)
    bad = 0.0 * 100 - 4 + (0.2 * 60 - 3) + 0.8 * (0.4 * 40 - 2)
    good = 0.2 * 100 - 4 + 0.8 * (0.4 * 60 - 3) + 0.8 * 0.6 * (0.6 * 40 - 2)
    assert value.value == pytest.approx((bad + good) / 2), "one plan in both truths"
    assert value.value < EXPECTED["b2.V"], "all of them may fail together"
    assert value.low == pytest.approx(45 * 0.2 + 0.8 * 0.4 * 35)
    assert value.scenarios == 100
    assert value.alternatives == value.value


def test_no_amount_is_a_nought_below_nought() -> None:
    many = tuple(lead(f"L{k:02}", 0.1 + 0.013 * k, 50 + k, 1) for k in range(30))
    for slots in (10, 20, 29, 30, 31, 40):
        value = found(base_deal(), Others(alternatives=many, slots=slots))
        assert value.slot is not None
        assert value.slot >= 0
        assert not np.signbit(value.slot)
        assert not any("-0.00" in words for words in value.basis)
    assert not any("-0.00" in words for words in found(base_deal(fallback=-0.0)).basis)


def test_a_margin_that_is_not_sure_moves_all_of_them() -> None:
    others = Others(alternatives=PROSPECTS[:1], margin=np.linspace(0.5, 1.5, 1001))
    value = found(base_deal(), others)
    assert (value.low, value.high) == pytest.approx(
        (0.3 * 60 * 0.55 - 3, 0.3 * 60 * 1.45 - 3), rel=0.002
    )


def test_slots_make_the_larger_of_the_two_count() -> None:
    others = Others(alternatives=PROSPECTS, slots=2)
    value = found(base_deal(alternatives=(lead("own", 1.0, 5),)), others)
    assert value.alternatives == 5
    assert value.slot == value.value
    assert value.value > 5
    assert value.source is WalkAwaySource.SLOT
    assert any("never the sum" in words for words in value.basis)


def test_what_is_not_there_yet_does_not_count() -> None:
    deal = base_deal(alternatives=(replace(PROSPECTS[0], to_create=Decimal(7)), *PROSPECTS[1:]))
    assert [one.id for one in found(deal).order] == ["C", "B"]


@pytest.mark.principle("S2-12", "S2-13", "S2-17")
def test_cover_that_is_prepared_limits_the_loss() -> None:
    def covered(*lost: float) -> float:
        cover = Alternative(
            id="cover",
            kind=AlternativeKind.COLLEAGUE,
            probability=Estimate.point(1.0),
            coverage=Coverage(
                worth_per_month=Decimal(15_000), lost=lost, recruiting=Decimal(20_000)
            ),
        )
        return found(base_deal(alternatives=(cover,), fallback=-GOLDEN["4.no"])).value

    assert covered(0.5, 0.25) == -GOLDEN["4.sop"]
    assert covered(1, 1, 1, 1) == -GOLDEN["4.no"]
    assert covered(0.5) + 20_000 == -15_000 / 2, "half the work covered halves the loss"


def test_the_fallback_is_what_remains_when_an_alternative_fails() -> None:
    deal = base_deal(alternatives=(lead("A", 0.5, 100),), fallback=-40.0)
    assert found(deal).value == pytest.approx(0.5 * 100 + 0.5 * -40)
    assert found(base_deal(fallback=-40.0)).value == -40
    assert found(base_deal(alternatives=(lead("A", 1.0, -90),), fallback=-40.0)).value == -40


def test_a_fallback_above_zero_is_the_worked_number() -> None:
    deal = base_deal(alternatives=PROSPECTS, fallback=25.0)
    value = found(deal)
    assert value.value == pytest.approx(EXPECTED["b2.V25"])
    assert [one.index for one in value.order] == pytest.approx([60, 50, 36])


@pytest.mark.principle("S2-11")
def test_the_lease_by_the_number_of_locations() -> None:
    for count, key in enumerate(("0", "1", "2", "3")):
        deal = replace(lease_deal(), alternatives=lease_deal().alternatives[:count])
        value = found(deal)
        assert value.value == pytest.approx(GOLDEN[f"3.V{key}"])
        assert value.reservation is not None
        assert value.reservation.price == pytest.approx(GOLDEN[f"3.max{key}"])
    assert [one.id for one in value.order] == GOLDEN["3.order"]


def test_bad_news_about_one_alternative() -> None:
    news = replace(lead("E", 0.02, 400, 10), was=0.30)
    valuation = Valuation(base_deal(alternatives=(*PROSPECTS, news)), traded=True)
    assert value_before_news(valuation) == pytest.approx(GOLDEN["5.V_before"])
    value = walkaway_of(valuation)
    assert value.value == pytest.approx(GOLDEN["5.V"])
    assert [one.id for one in value.order] == ["C", "A", "B"]
    assert value_before_news(Valuation(base_deal(), traded=True)) is None


def test_boxes_stand_over_the_fallback() -> None:
    deal = base_deal(alternatives=(lead("A", 0.5, 100),), fallback=30.0)
    (box,) = instead_of(Valuation(deal, traded=True)).own
    assert box.prize.top == 70


def test_two_alternatives_of_one_name_are_told_apart() -> None:
    one, other = lead("A", 0.5, 100), replace(lead("B", 0.5, 90), name="A")
    assert [r.title for r in found(base_deal(alternatives=(one, other))).order] == ["A", "A"]
