"""Which open deals are alternatives to one deal, and what is each?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import numpy as np
import pytest
from scipy import integrate, stats

from giveget.core.terms import CurrencyMismatchError, Estimate, Pursuit
from giveget.core.value.valuation import Valuation
from giveget.core.walkaway.from_pipeline import (
    DeadlineOverError,
    Setting,
    others_from,
)
from giveget.core.walkaway.odds import fit_odds, fit_outlook
from giveget.core.walkaway.of_deal import walkaway_of
from giveget.core.walkaway.others import Others
from giveget.core.walkaway.pipeline import Opportunity, Outcome, Pipeline
from tests.builders import base_deal

AS_OF = date(2026, 11, 13)
PURSUIT = Pursuit(cost=Decimal(500))
SETTING = Setting(currency="USD", them="Lighthouse", today=AS_OF, margin=Estimate.point(0.5))


def closed(count: int, won: int, days: int | None = 60) -> list[Opportunity]:
    return [
        Opportunity(
            id=f"c{k}",
            outcome=Outcome.WON if k % count < won else Outcome.LOST,
            amount=Decimal(1000 + 10 * k),
            created=None if days is None else AS_OF - timedelta(days=400 + k),
            closed=None if days is None else AS_OF - timedelta(days=400 + k - days),
        )
        for k in range(count)
    ]


def opened(id_: str, amount: int | None = 10_000, **more: object) -> Opportunity:
    plain = Opportunity(
        id=id_,
        account=f"account of {id_}",
        owner="Dana",
        amount=None if amount is None else Decimal(amount),
        created=AS_OF - timedelta(days=1),
        closed=AS_OF + timedelta(days=90),
    )
    return replace(plain, **more)  # type: ignore[arg-type]


def others(
    *deals: Opportunity,
    pursuit: Pursuit = PURSUIT,
    setting: Setting = SETTING,
    history: list[Opportunity] | None = None,
    currency: str = "USD",
) -> Others:
    pipeline = Pipeline(
        opportunities=(*(closed(40, 10) if history is None else history), *deals),
        currency=currency,
        as_of=AS_OF,
        source="deals.csv",
    )
    odds = fit_odds(pipeline, rng=np.random.default_rng(1))
    outlook = fit_outlook(pipeline, odds)
    return others_from(pipeline, outlook, pursuit, setting, np.random.default_rng(1))


@pytest.mark.principle("S2-9")
def test_an_open_deal_is_an_alternative_with_chance_worth_cost_and_time() -> None:
    found = others(opened("o1"))
    (one,) = found.alternatives
    assert one.id == "crm:o1"
    assert one.title == "account of o1"
    assert one.value == Estimate.point(5000.0), "half of the amount stays with us"
    assert one.cost == 500
    assert one.probability.low < 0.25 < one.probability.high
    assert one.years == pytest.approx(60 / 365.25, rel=0.25)
    assert found.expected == pytest.approx(one.probability.value * 10_000)


def test_all_deals_fare_better_or_worse_together() -> None:
    found = others(opened("o1"), opened("o2"), opened("o3"))
    assert found.chances is not None
    assert found.chances.shape == (10_000, 3)
    assert np.corrcoef(found.chances, rowvar=False).min() > 0.9
    low, high = np.quantile(found.chances[:, 0], [0.05, 0.95])
    assert (found.alternatives[0].probability.low, found.alternatives[0].probability.high) == (
        pytest.approx((low, high), rel=1e-3)
    )


def test_the_same_dice_give_the_same_numbers() -> None:
    one, other = others(opened("o1")), others(opened("o1"))
    assert one.alternatives == other.alternatives
    assert one.chances is not None
    assert other.chances is not None
    assert (one.chances == other.chances).all()


def test_this_very_deal_is_no_alternative_to_itself() -> None:
    deals = (opened("o1"), opened("o2", account="LIGHTHOUSE"), opened("o3", name="The one"))
    found = others(*deals, pursuit=replace(PURSUIT, this_deal="the one"))
    assert [one.id for one in found.alternatives] == ["crm:o1"]
    assert any(words.startswith("2 left out: this very deal") for words in found.basis)


def test_only_the_deals_of_one_person() -> None:
    deals = (opened("o1"), opened("o2", owner="Sam"))
    found = others(*deals, pursuit=replace(PURSUIT, owner="dana"))
    assert [one.id for one in found.alternatives] == ["crm:o1"]
    assert "1 left out: not of dana" in found.basis


def test_an_amount_that_is_missing_is_that_of_such_won_deals() -> None:
    found = others(opened("o1", None))
    (one,) = found.alternatives
    assert one.value is not None
    assert one.value.value == pytest.approx(0.5 * 1045, rel=0.05)
    assert any("1 has no amount: it counts" in words for words in found.basis)


def test_without_any_amount_a_deal_is_left_out_and_said_so() -> None:
    bare = [replace(one, amount=None) for one in closed(40, 10)]
    found = others(opened("o1", None), opened("o2"), history=bare)
    assert [one.id for one in found.alternatives] == ["crm:o2"]
    assert "1 left out: no amount, and none can be learned" in found.basis
    assert found.chances is not None
    assert found.chances.shape[1] == 1


def test_a_deadline_counts_what_is_won_by_then() -> None:
    late = others(opened("o1"), pursuit=replace(PURSUIT, deadline=AS_OF + timedelta(days=365)))
    soon = others(opened("o1"), pursuit=replace(PURSUIT, deadline=AS_OF + timedelta(days=20)))
    free = others(opened("o1"))
    chances = [found.alternatives[0].probability.value for found in (soon, late, free)]
    assert chances[0] < 0.2 * chances[2]
    assert chances[1] == pytest.approx(chances[2], rel=0.05)
    assert soon.deadline == pytest.approx(20 / 365.25)
    assert free.deadline is None


def test_without_a_history_of_times_the_expected_close_date_counts() -> None:
    timeless = closed(40, 10, days=None)
    deals = (
        opened("o1"),
        opened("o2", closed=None),
        opened("o3", closed=AS_OF - timedelta(days=9)),
    )
    found = others(*deals, history=timeless, pursuit=replace(PURSUIT, after=0.5))
    assert [one.years for one in found.alternatives] == pytest.approx([90 / 365.25, 0.5, 0.5])
    cut = replace(PURSUIT, deadline=AS_OF + timedelta(days=30))
    late = others(opened("o1"), history=timeless, pursuit=cut)
    assert late.alternatives[0].probability.value == 0


def test_a_deadline_that_has_passed() -> None:
    message = "2026-11-12 is past: today is 2026-11-13; write a later day as `deadline` under"
    with pytest.raises(DeadlineOverError, match=message):
        others(opened("o1"), pursuit=replace(PURSUIT, deadline=AS_OF - timedelta(days=1)))


def test_a_deadline_counts_from_today_and_not_from_the_day_of_the_export() -> None:
    later = replace(SETTING, today=AS_OF + timedelta(days=100))
    with pytest.raises(DeadlineOverError, match="2027-02-11 is past: today is 2027-02-21"):
        others(
            opened("o1"),
            setting=later,
            pursuit=replace(PURSUIT, deadline=AS_OF + timedelta(days=90)),
        )
    pursuit = replace(PURSUIT, deadline=AS_OF + timedelta(days=120))
    found = others(opened("o1"), setting=later, pursuit=pursuit)
    assert found.deadline == pytest.approx(20 / 365.25)
    on_the_day = others(opened("o1"), pursuit=replace(PURSUIT, deadline=AS_OF + timedelta(days=20)))
    assert found.alternatives[0].probability == on_the_day.alternatives[0].probability
    assert any(
        "counts from 2027-02-21; the deals are taken as they stood" in w for w in found.basis
    )
    assert not any("counts from" in words for words in on_the_day.basis)


def test_a_close_date_that_is_over_today_is_no_longer_expected() -> None:
    later = replace(SETTING, today=AS_OF + timedelta(days=100))
    found = others(
        opened("o1"),
        opened("o2", closed=AS_OF + timedelta(days=130)),
        history=closed(40, 10, days=None),
        setting=later,
        pursuit=replace(PURSUIT, after=0.5),
    )
    assert [one.years for one in found.alternatives] == pytest.approx([0.5, 30 / 365.25])


def test_another_currency_needs_a_rate() -> None:
    with pytest.raises(CurrencyMismatchError):
        others(opened("o1"), currency="EUR")
    found = others(
        opened("o1"), currency="EUR", pursuit=replace(PURSUIT, rates={"EUR": Decimal("1.2")})
    )
    assert found.alternatives[0].value == Estimate.point(6000.0)
    assert found.expected == pytest.approx(found.alternatives[0].probability.value * 12_000)
    nameless = others(opened("o1"), currency="")
    assert any("names no currency: taken as USD" in words for words in nameless.basis)


def test_stated_chances_have_no_range_and_are_said_to_be_unmeasured() -> None:
    deals = (opened("o1", probability=0.3), opened("o2", probability=0.7))
    found = others(*deals, pursuit=replace(PURSUIT, uses_stated_chances=True))
    assert [one.probability for one in found.alternatives] == [
        Estimate.point(0.3),
        Estimate.point(0.7),
    ]
    assert found.chances is None
    assert any(words.startswith("2 chances are those the CRM states") for words in found.basis)
    assert not any("none stated" in words for words in found.basis)


def test_only_a_deal_that_states_a_chance_loses_its_range() -> None:
    deals = (opened("o1", probability=0.3), opened("o2"))
    found = others(*deals, pursuit=replace(PURSUIT, uses_stated_chances=True))
    plain = others(*deals)
    assert found.alternatives[0].probability == Estimate.point(0.3)
    assert found.alternatives[1].probability == plain.alternatives[1].probability
    assert found.chances is not None
    assert plain.chances is not None
    assert (found.chances[:, 0] == 0.3).all()
    assert (found.chances[:, 1] == plain.chances[:, 1]).all()
    assert any(words.startswith("1 chance is the one the CRM states") for words in found.basis)
    assert any(words.startswith("1 deal has none stated") for words in found.basis)


def test_a_chance_that_is_known_without_dice_is_exactly_that() -> None:
    found = others(opened("o1"), opened("o2"), history=closed(4, 2, days=None))
    for one in found.alternatives:
        assert one.probability.value == 0.5
    low, high = found.alternatives[0].probability.low, found.alternatives[0].probability.high
    assert (low, high) == pytest.approx((stats.beta.ppf(0.05, 3, 3), stats.beta.ppf(0.95, 3, 3)))


@pytest.mark.parametrize("slots", [1, 3])
def test_a_rate_that_all_deals_share_is_averaged_over_and_not_put_in(slots: int) -> None:
    worths = [10_000 + 1_000 * k for k in range(6)]
    deals = (opened(f"o{worth}", worth, closed=None) for worth in worths)
    pursuit = Pursuit(cost=Decimal(100), slots=slots)
    history = closed(4, 2, days=None)
    found = walkaway_of(
        Valuation(base_deal(), traded=True),
        others=others(*deals, history=history, pursuit=pursuit),
    )

    def best_known(rate: float) -> float:
        """The last slot's worth when the rate is known: each counts as often as k-1 were won."""
        gains = [rate * worth / 2 - 100 for worth in reversed(worths)]
        if rate * worths[-1] / 2 < 100:
            return 0.0
        chances = [stats.binom.pmf(slots - 1, before, rate) for before in range(len(worths))]
        return float(sum(p * max(0.0, gain) for p, gain in zip(chances, gains, strict=True)))

    averaged, _ = integrate.quad(lambda p: best_known(p) * stats.beta.pdf(p, 3, 3), 0, 1)
    assert found.value == pytest.approx(averaged, rel=0.005)
    assert best_known(0.5) > 1.04 * found.value, "the value at the mean rate is too high"


def test_an_amount_nobody_wrote_down_widens_the_range() -> None:
    def width(amount: int | None) -> tuple[float, float]:
        deal = opened("o1", amount, probability=0.5)
        pursuit = replace(PURSUIT, uses_stated_chances=True)
        history = [
            replace(one, amount=Decimal(1000 * 3 ** (k % 5)))
            for k, one in enumerate(closed(40, 20))
        ]
        value = walkaway_of(
            Valuation(base_deal(), traded=True),
            others=others(deal, pursuit=pursuit, history=history),
        )
        return value.value, value.high - value.low

    known, unknown = width(20_000), width(None)
    assert known[1] == 0
    assert unknown[0] > 0
    assert unknown[1] > unknown[0], "amounts of won deals differ by a factor of 81"


def test_how_many_slots_are_assumed_is_said() -> None:
    one, two = others(opened("o1")), others(opened("o1"), pursuit=replace(PURSUIT, slots=2))
    assert any(words.startswith("1 slot: ") and "state `slots`" in words for words in one.basis)
    assert not any(words.startswith("1 slot: ") for words in two.basis)


def test_an_uncertain_margin_is_varied() -> None:
    setting = replace(SETTING, margin=Estimate(0.5, 0.4, 0.6))
    found = others(opened("o1"), setting=setting)
    assert found.margin is not None
    assert np.quantile(found.margin, [0.05, 0.95]) == pytest.approx([0.8, 1.2], rel=1e-3)


def test_what_is_assumed_is_said() -> None:
    setting = replace(SETTING, is_margin_assumed=True)
    words = " ".join(others(opened("o1"), setting=setting, pursuit=Pursuit()).basis)
    assert "assumed, state `margin`" in words
    assert "assumed, state `cost`" in words


def test_no_open_deal_at_all() -> None:
    found = others()
    assert found.alternatives == ()
    assert found.expected == 0


def test_ids_stay_apart() -> None:
    found = others(opened("o1"), opened("o1"))
    assert [one.id for one in found.alternatives] == ["crm:o1", "crm:o1 (2)"]


def test_thousands_of_deals_have_fewer_scenarios_each() -> None:
    found = others(*(opened(f"o{k}") for k in range(2000)))
    assert found.chances is not None
    assert found.chances.shape == (2500, 2000)
