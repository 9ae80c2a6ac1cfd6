import numpy as np
import pytest
from scipy import stats

from giveget.core.walkaway.odds.apart import ApartKind, groups_of, newest_part, parts_by_group
from giveget.core.walkaway.odds.scores import (
    Predictions,
    area_under_curve,
    calibration,
    reliability,
    score,
)

_RNG = np.random.default_rng(11)
_CHANCE = _RNG.uniform(0.05, 0.95, 4_000)
_WON = (_RNG.random(4_000) < _CHANCE).astype(float)


def test_honest_chances_have_slope_one_and_intercept_nought() -> None:
    slope, intercept = calibration(_CHANCE, _WON, 0.9)
    assert slope.low < 1 < slope.high
    assert intercept.low < 0 < intercept.high


def test_bold_chances_have_a_slope_below_one() -> None:
    log_odds = np.log(_CHANCE / (1 - _CHANCE))
    slope, _ = calibration(1 / (1 + np.exp(-2 * log_odds)), _WON, 0.9)
    assert slope.value == pytest.approx(0.5, abs=0.05)
    shifted, intercept = calibration(1 / (1 + np.exp(-log_odds - 1)), _WON, 0.9)
    assert shifted.value == pytest.approx(1, abs=0.1)
    assert intercept.value == pytest.approx(-1, abs=0.15)


def test_equal_chances_have_no_slope() -> None:
    slope, _ = calibration(np.full(50, 0.4), _WON[:50], 0.9)
    assert (slope.value, slope.low, slope.high) == (0.0, -np.inf, np.inf)


def test_area_agrees_with_the_rank_test() -> None:
    chance = np.round(_CHANCE[:300], 1)
    won = _WON[:300]
    reference = stats.mannwhitneyu(chance[won == 1], chance[won == 0]).statistic
    assert area_under_curve(chance, won) == pytest.approx(
        reference / (won.sum() * (300 - won.sum()))
    )
    assert area_under_curve(chance, np.ones(300)) == 0.5


def test_reliability_bins_cover_what_they_promise() -> None:
    bins = reliability(_CHANCE, _WON, 0.9)
    assert [b.count for b in bins] == [400] * 10
    assert sum(b.won * b.count for b in bins) == pytest.approx(_WON.sum())
    assert sum(b.low <= b.predicted <= b.high for b in bins) >= 7
    assert [b.predicted for b in bins] == sorted(b.predicted for b in bins)


def test_few_deals_make_few_bins() -> None:
    assert len(reliability(_CHANCE[:25], _WON[:25], 0.9)) == 2
    assert len(reliability(_CHANCE[:3], _WON[:3], 0.9)) == 1


def _scores(chance: np.ndarray, seed: int = 0) -> object:
    base = np.full(len(chance), _WON.mean())
    predictions = Predictions(chance, base, _WON, np.arange(len(chance)))
    return score(predictions, 1_000, 0.9, np.random.default_rng(seed)).skill


def test_skill_is_nought_for_the_base_rate_itself_and_positive_for_the_truth() -> None:
    nothing = _scores(np.full(4_000, _WON.mean()))
    assert (nothing.value, nothing.low, nothing.high) == (0.0, 0.0, 0.0)  # type: ignore[attr-defined]
    assert _scores(_CHANCE).low > 0.2  # type: ignore[attr-defined]


def test_skill_interval_holds_the_truth_as_often_as_it_says() -> None:
    """Of 100 fresh samples about 90 hold the skill of the large one."""
    truth = 1 - np.mean((_WON - _CHANCE) ** 2) / np.mean((_WON - 0.5) ** 2)
    rng, held = np.random.default_rng(5), 0
    for _ in range(100):
        chance = rng.uniform(0.05, 0.95, 200)
        won = (rng.random(200) < chance).astype(float)
        predictions = Predictions(chance, np.full(200, 0.5), won, np.arange(200))
        skill = score(predictions, 400, 0.9, rng).skill
        held += int(skill.low <= truth <= skill.high)
    assert 80 <= held <= 98


def test_newest_part_leaves_no_later_deal_to_learn_from() -> None:
    days = np.datetime64("2025-01-01") + _RNG.permutation(400) // 4
    apart = newest_part(days, _WON[:400], np.arange(400), 0.25)
    assert apart is not None
    (part,) = apart.parts
    assert days[part.learn].max() < days[part.measure].min() == apart.since
    assert sorted([*part.learn, *part.measure]) == list(range(400))
    assert abs(len(part.measure) - 100) <= 4


def test_no_newest_part_without_dates_or_with_few_deals() -> None:
    nowhere = np.full(400, np.datetime64("NaT", "D"))
    assert newest_part(nowhere, _WON[:400], np.arange(400), 0.25) is None
    days = np.datetime64("2025-01-01") + np.arange(40)
    assert newest_part(days, _WON[:40], np.arange(40), 0.25) is None
    one_day = np.full(400, np.datetime64("2025-01-01"))
    assert newest_part(one_day, _WON[:400], np.arange(400), 0.25) is None


def test_groups_join_through_any_key() -> None:
    groups = groups_of([["a", "b", "a", "c", "d"], [1, 2, 3, 2, 9]])
    assert groups.tolist() == [0, 1, 0, 1, 2]
    chain = groups_of([["a", "a", "b", "c"], [1, 2, 2, 3], ["x", "y", "z", "z"]])
    assert chain.tolist() == [0, 0, 0, 0]


@pytest.mark.parametrize("size", [300, 6_000])
def test_no_group_is_torn_apart(size: int) -> None:
    groups = _RNG.integers(0, size // 3, size)
    groups = np.unique(groups, return_inverse=True)[1]
    apart = parts_by_group(groups, 5, 0.25, np.random.default_rng(0))
    for part in apart.parts:
        assert not set(groups[part.learn]) & set(groups[part.measure])
        assert len(part.learn) + len(part.measure) == size
    measured = np.concatenate([part.measure for part in apart.parts])
    if apart.kind is ApartKind.FOLDS:
        assert sorted(measured.tolist()) == list(range(size))
    else:
        assert len(measured) == pytest.approx(size / 4, rel=0.1)
