"""Which open deals are alternatives to one deal, and what is each?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import numpy as np
import pytest

from giveget.core.terms import CurrencyMismatchError, Estimate, Pursuit
from giveget.core.walkaway.from_pipeline import (
    MOST_SCENARIOS,
    DeadlineOverError,
    Setting,
    others_from,
)
from giveget.core.walkaway.odds import fit_odds, fit_outlook
from giveget.core.walkaway.others import Others
from giveget.core.walkaway.pipeline import Opportunity, Outcome, Pipeline

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
    assert found.chances.shape == (MOST_SCENARIOS, 3)
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
    assert any("1 have no amount" in words for words in found.basis)


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
    with pytest.raises(DeadlineOverError, match="2026-11-12 lies before the export"):
        others(opened("o1"), pursuit=replace(PURSUIT, deadline=AS_OF - timedelta(days=1)))


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
    deals = (opened("o1", probability=0.3), opened("o2"))
    found = others(*deals, pursuit=replace(PURSUIT, uses_stated_chances=True))
    assert found.alternatives[0].probability == Estimate.point(0.3)
    assert found.alternatives[1].probability.value == pytest.approx(0.26, abs=0.03)
    assert found.chances is None
    assert any("nobody has measured" in words for words in found.basis)


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
