import math
from dataclasses import replace

import numpy as np
import pytest

from giveget.core.walkaway.odds import (
    Assumptions,
    TooFewAmountsError,
    TooFewTimesError,
    fit_amounts,
    fit_odds,
    fit_outlook,
    fit_timing,
)
from giveget.core.walkaway.odds.timing import DAYS_PER_YEAR
from giveget.core.walkaway.pipeline import Attributes, Opportunity, Outcome, Pipeline
from tests.unit.core.walkaway.odds.pipelines import START, outcomes_of, pipeline, telling

_HAZARD = 0.02


def _lives(size: int, share: float, seed: int = 0) -> tuple[list[Outcome], list[int]]:
    """Deals that end at a constant rate, whatever the outcome."""
    rng = np.random.default_rng(seed)
    days = rng.geometric(_HAZARD, size) - 1
    return outcomes_of(rng.random(size) < share), days.tolist()


def _rng() -> np.random.Generator:
    return np.random.default_rng(1)


def test_the_same_time_is_ahead_at_every_age_when_the_rate_is_constant() -> None:
    outcomes, days = _lives(4_000, 0.4)
    timing = fit_timing(pipeline(outcomes, days=days, dated=True))
    draws = timing.draw(np.array([0.0, 30.0, 60.0]), 4_000, _rng())
    mean = draws.years.mean(axis=0) * DAYS_PER_YEAR
    assert mean == pytest.approx([1 / _HAZARD] * 3, rel=0.1)
    assert draws.decided.min() > 0.95
    assert timing.chance_at_age(0) == pytest.approx(0.4, abs=0.03)
    assert timing.chance_at_age(80) == pytest.approx(0.4, abs=0.06)


def test_open_deals_are_counted_until_their_age() -> None:
    """Half of the deals are cut off early; leaving them out would make deals look twice as fast."""
    rng = np.random.default_rng(0)
    lives = rng.geometric(_HAZARD, 6_000) - 1
    cut = rng.integers(0, 60, 6_000)
    seen = np.minimum(lives, cut)
    deals = tuple(
        Opportunity(
            id=str(i),
            days=float(seen[i]),
            outcome=Outcome.OPEN if lives[i] > cut[i] else Outcome.WON,
        )
        for i in range(6_000)
    )
    timing = fit_timing(Pipeline(opportunities=deals))
    reached = 1 - np.prod(1 - (timing.won / (timing.won + timing.lost + timing.stayed))[:-1])
    true = 1 - (1 - _HAZARD) ** timing.edges[-2]
    assert reached == pytest.approx(true, abs=0.05)


def test_wins_that_come_late_make_old_deals_better() -> None:
    outcomes = [Outcome.LOST] * 100 + [Outcome.WON] * 100
    days = [5 + i % 10 for i in range(100)] + [50 + i % 10 for i in range(100)]
    timing = fit_timing(pipeline(outcomes, days=days, dated=True))
    assert timing.chance_at_age(0) == pytest.approx(0.5, abs=0.05)
    assert timing.chance_at_age(30) > 0.85


def test_deals_older_than_any_that_was_decided_are_hardly_ever_decided() -> None:
    outcomes, days = _lives(300, 0.5)
    history = pipeline(outcomes, days=days, dated=True)
    stale = tuple(Opportunity(id=f"old {i}", created=START) for i in range(200))
    timing = fit_timing(replace(history, opportunities=(*history.opportunities, *stale)))
    draws = timing.draw(np.array([0.0, 690.0]), 500, _rng())
    assert draws.decided[:, 1].mean() < 0.02 < 0.4 < draws.decided[:, 0].mean()


def test_fewer_deals_mean_more_doubt_about_the_time() -> None:
    spreads = []
    for size in (40, 4_000):
        outcomes, days = _lives(size, 0.5)
        timing = fit_timing(pipeline(outcomes, days=days, dated=True))
        draws = timing.draw(np.zeros(200), 400, _rng()).years.mean(axis=1)
        spreads.append(float(draws.std()))
    assert spreads[0] > 2 * spreads[1]


def test_no_dates_no_times() -> None:
    with pytest.raises(TooFewTimesError, match="0 won deals"):
        fit_timing(telling(100))


def _sizes(per_product: dict[str, tuple[float, int]], seed: int = 0) -> Pipeline:
    rng = np.random.default_rng(seed)
    products = [name for name, (_, count) in per_product.items() for _ in range(count)]
    medians = np.array([per_product[name][0] for name in products])
    amounts = medians * np.exp(0.2 * rng.standard_normal(len(products)))
    return pipeline([Outcome.WON] * len(products), {"Product": products}, amounts=amounts.tolist())


def _product(name: str, amount: str | None = None) -> Opportunity:
    return Opportunity(id="x", attributes=Attributes({"Product": 0}, (name,)))


def test_the_size_follows_the_column_that_explains_most() -> None:
    amounts = fit_amounts(_sizes({"small": (1_000, 50), "large": (40_000, 50)}), ("Product",))
    draws = amounts.draw((_product("small"), _product("large")), 4_000, _rng())
    assert np.median(draws, axis=0) == pytest.approx([1_000, 40_000], rel=0.1)
    assert np.log(draws).std(axis=0) == pytest.approx([0.2, 0.2], abs=0.03)


def test_a_thin_group_is_drawn_toward_all_and_less_sure() -> None:
    sizes = _sizes({"a": (1_000, 60), "b": (1_600, 60), "c": (2_500, 60), "thin": (9_000, 2)})
    amounts = fit_amounts(sizes, ("Product",))
    draws = np.log(amounts.draw((_product("a"), _product("thin")), 8_000, _rng()))
    assert draws[:, 1].mean() < math.log(9_000)
    assert draws[:, 1].std() > draws[:, 0].std()


def test_a_column_that_explains_nothing_is_not_used() -> None:
    rng = np.random.default_rng(0)
    columns = {"Product": rng.choice(["a", "b"], 200).tolist()}
    amounts = np.exp(rng.standard_normal(200)).tolist()
    found = fit_amounts(pipeline([Outcome.WON] * 200, columns, amounts=amounts), ("Product",))
    assert found.coding is None


def test_a_stated_amount_stands_as_it_is() -> None:
    stated = replace(_product("small"), amount=telling(1).opportunities[0].amount)
    assert stated.amount is None
    known = pipeline([Outcome.OPEN], {"Product": ["small"]}, amounts=[1234.5]).opportunities
    draws = fit_amounts(_sizes({"small": (1_000, 20)})).draw(known, 10, _rng())
    assert (draws == 1234.5).all()


def test_no_amounts_no_sizes() -> None:
    with pytest.raises(TooFewAmountsError, match="0 won deals"):
        fit_amounts(telling(100))


def test_outlook_of_a_whole_pipeline() -> None:
    history = telling(400, dated=True)
    still_open = pipeline(
        [Outcome.OPEN] * 2,
        {"Channel": ["referral", "cold"], "Weekday": ["mon", "mon"]},
        amounts=[1_000.0, None],
    )
    deals = tuple(replace(o, created=START) for o in still_open.opportunities)
    both = replace(history, opportunities=(*history.opportunities, *deals), as_of=START)
    odds = fit_odds(both, rng=_rng())
    outlook = fit_outlook(both, odds)
    assert outlook.timing is not None
    assert outlook.amounts is None
    assert "size of deals cannot be learned" in outlook.sentences[0]
    good, bad = outlook.of_all(deals, Assumptions(margin=0.3, amount=500.0), _rng())
    assert good.chance.low > bad.chance.high
    assert (good.worth.low, good.worth.value, good.worth.high) == pytest.approx((300.0,) * 3)
    assert bad.worth.value == pytest.approx(150.0)
    assert good.years.value * DAYS_PER_YEAR == pytest.approx(10, abs=1.5)
    assert outlook.of_all((), Assumptions(margin=0.3), _rng()) == ()


def test_what_the_export_does_not_tell_is_said_and_not_guessed() -> None:
    history = telling(400)
    outlook = fit_outlook(history, fit_odds(history, rng=_rng()))
    assert len(outlook.sentences) == 2
    deals = history.opportunities[:1]
    (unknown,) = outlook.of_all(deals, Assumptions(margin=0.3), _rng())
    assert math.isnan(unknown.worth.value)
    assert unknown.years.value == 0.0
    (stated,) = outlook.of_all(deals, Assumptions(margin=0.3, years=0.5, amount=100.0), _rng())
    assert (stated.worth.value, stated.years.value) == (30.0, 0.5)


def test_the_same_seed_gives_the_same_draws() -> None:
    history = telling(300, dated=True)
    outlook = fit_outlook(history, fit_odds(history, rng=_rng()))
    deals, assumptions = history.opportunities[:3], Assumptions(margin=0.3, amount=1.0)
    one, other = (outlook.draws(deals, assumptions, 50, _rng()) for _ in range(2))
    assert np.array_equal(one.chance, other.chance)
    assert np.array_equal(one.years, other.years)
    assert one.worth.shape == (50, 3)
