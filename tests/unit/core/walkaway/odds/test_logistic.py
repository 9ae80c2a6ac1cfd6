import numpy as np
import pytest
from scipy import optimize

from giveget.core.walkaway.odds.chance import chances_of
from giveget.core.walkaway.odds.logistic import Effects, fit_effects

_SIZE = 600
_TRUE = np.array([1.5, -1.0, 0.0, 0.3])


def _history() -> tuple[list[np.ndarray], list[np.ndarray], np.ndarray]:
    rng = np.random.default_rng(7)
    codes = [rng.integers(0, 4, _SIZE), rng.integers(0, 12, _SIZE)]
    chance = 1 / (1 + np.exp(-(_TRUE[codes[0]] - 0.4)))
    won = (rng.random(_SIZE) < chance).astype(float)
    return codes, [np.eye(4), np.eye(12)], won


def _loss(mean: np.ndarray, effects: Effects, codes: list[np.ndarray], won: np.ndarray) -> float:
    """Return the penalised log-likelihood, written down the plain way."""
    eta = np.full(len(won), mean[0])
    for start, code in zip(effects.starts, codes, strict=False):
        eta += mean[start + code]
    loss = float(np.sum(np.logaddexp(0, eta) - won * eta)) + 0.5e-4 * mean[0] ** 2
    for start, stop, spread in zip(
        effects.starts[:-1], effects.starts[1:], effects.spreads, strict=True
    ):
        loss += float(np.sum(mean[start:stop] ** 2)) / (2 * spread**2)
    return float(loss)


def test_effects_are_the_optimum_a_general_optimiser_finds() -> None:
    codes, penalties, won = _history()
    effects = fit_effects(codes, penalties, won)
    found = optimize.minimize(
        _loss,
        np.zeros_like(effects.mean),
        (effects, codes, won),
        method="BFGS",
        options={"gtol": 1e-7},
    )
    assert effects.mean == pytest.approx(found.x, abs=0.01)


def test_covariance_is_the_inverse_curvature() -> None:
    codes, penalties, won = _history()
    effects = fit_effects(codes, penalties, won)
    size, step = len(effects.mean), 1e-3
    curvature = np.empty((size, size))
    for i in range(size):
        for j in range(size):
            total = 0.0
            for a, b in ((1, 1), (1, -1), (-1, 1), (-1, -1)):
                moved = effects.mean.copy()
                moved[i] += a * step
                moved[j] += b * step
                total += a * b * _loss(moved, effects, codes, won)
            curvature[i, j] = total / (4 * step * step)
    assert np.linalg.inv(effects.covariance) == pytest.approx(curvature, rel=0.02, abs=0.05)


def test_a_column_without_signal_gets_a_small_spread() -> None:
    codes, penalties, won = _history()
    telling, silent = fit_effects(codes, penalties, won).spreads
    assert telling > 0.5
    assert silent < 0.6 * telling


def test_a_value_seen_twice_stays_near_the_base() -> None:
    codes, _, won = _history()
    rare = np.append(codes[0], [3, 3]) * 0
    rare[-2:] = 1
    codes = [np.append(codes[0], [2, 2]), rare]
    effects = fit_effects(codes, [np.eye(4), np.eye(2)], np.append(won, [1.0, 1.0]))
    assert abs(effects.mean[effects.starts[1] + 1]) < 1.0


def test_a_value_never_seen_has_no_effect_and_the_whole_spread_as_doubt() -> None:
    codes, _, won = _history()
    effects = fit_effects([codes[0]], [np.eye(5)], won)
    unseen = effects.starts[0] + 4
    assert effects.mean[unseen] == pytest.approx(0.0, abs=1e-9)
    assert effects.covariance[unseen, unseen] ** 0.5 == pytest.approx(effects.spreads[0], rel=1e-6)


def test_separated_deals_do_not_run_away() -> None:
    codes = [np.repeat([0, 1], 50)]
    effects = fit_effects(codes, [np.eye(2)], np.repeat([0.0, 1.0], 50))
    assert np.isfinite(effects.mean).all()
    assert np.abs(effects.mean).max() < 15


def test_draws_have_the_mean_and_deviation_that_are_stated() -> None:
    codes, penalties, won = _history()
    effects = fit_effects(codes, penalties, won)
    few = [code[:5] for code in codes]
    normals = np.random.default_rng(1).standard_normal((40_000, len(effects.mean)))
    draws = effects.draws(few, normals)
    assert draws.mean(axis=0) == pytest.approx(effects.log_odds(few), abs=0.02)
    assert draws.std(axis=0) == pytest.approx(effects.deviation(few), rel=0.03)


def test_half_the_weight_is_half_the_evidence() -> None:
    codes, penalties, won = _history()
    twice = [np.tile(code, 2) for code in codes]
    once = fit_effects(codes, penalties, won)
    weighted = fit_effects(twice, penalties, np.tile(won, 2), weight=0.5)
    assert weighted.mean == pytest.approx(once.mean, abs=1e-3)
    assert weighted.covariance == pytest.approx(once.covariance, abs=1e-3)


def test_intervals_hold_the_true_chance_as_often_as_they_say() -> None:
    held = []
    for seed in range(30):
        rng = np.random.default_rng(seed)
        effects = [rng.normal(0, spread, size) for spread, size in ((0.8, 3), (0.0, 8), (0.6, 15))]
        codes = [rng.integers(0, len(effect), 800) for effect in effects]
        log_odds = sum((e[c] for e, c in zip(effects, codes, strict=True)), np.full(800, -0.5))
        chance = 1 / (1 + np.exp(-log_odds))
        won = (rng.random(800) < chance).astype(float)
        learned = fit_effects(
            [c[:400] for c in codes], [np.eye(len(e)) for e in effects], won[:400]
        )
        fresh = [c[400:] for c in codes]
        told = chances_of(learned.log_odds(fresh), learned.deviation(fresh), 0.9)
        held.append(np.mean((told.low <= chance[400:]) & (chance[400:] <= told.high)))
    assert 0.85 <= np.mean(held) <= 0.95
