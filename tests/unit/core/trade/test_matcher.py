"""Matched gets against every set of gets written out, and their rules."""

import itertools

import numpy as np
import pytest

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.trade import GetWorth, GiveWorth, Goal, MatchRules, match_gets
from giveget.core.trade.errors import UnknownIndexError


def every_set(
    give: GiveWorth, gets: list[GetWorth], goal: Goal, rules: MatchRules
) -> tuple[int, ...] | None:
    """The best set by the order the matcher promises."""
    best: tuple[tuple[float, ...], tuple[int, ...]] | None = None
    for size in range(len(gets) + 1):
        for chosen in itertools.combinations(range(len(gets)), size):
            ours = sum(gets[get].gain for get in chosen) - give.cost
            theirs = give.their_gain - sum(gets[get].their_cost for get in chosen)
            if ours < (rules.coverage - 1.0) * give.cost or theirs < 0:
                continue
            if rules.capacity is not None and size > rules.capacity:
                continue
            if any(len(group & set(chosen)) > 1 for group in rules.exclusive):
                continue
            score = {
                Goal.LEAST_COST: theirs,
                Goal.NASH: ours * theirs,
                Goal.EGALITARIAN: min(ours, theirs),
            }[goal]
            rank = (-score, -ours, -theirs, float(size), *map(float, chosen))
            if best is None or rank < best[0]:
                best = (rank, chosen)
    return best and best[1]


@pytest.mark.parametrize("goal", list(Goal))
@pytest.mark.parametrize("seed", range(25))
def test_matches_are_those_of_enumeration(goal: Goal, seed: int) -> None:
    rng = np.random.default_rng(seed)
    count = int(rng.integers(0, 10))
    gets = [
        GetWorth(float(gain), float(cost))
        for gain, cost in zip(rng.integers(0, 9, count), rng.integers(0, 6, count), strict=True)
    ]
    give = GiveWorth(float(rng.integers(0, 15)), float(rng.integers(0, 15)))
    rules = MatchRules(
        coverage=float(rng.choice([1.0, 1.25])),
        capacity=None if rng.random() < 0.5 else int(rng.integers(0, 4)),
        exclusive=(frozenset({0, 1, 2}),) if count > 2 and rng.random() < 0.5 else (),
    )
    match = match_gets([give], gets, goal, rules)
    assert (match and match.gets) == every_set(give, gets, goal, rules)


def test_forty_gets_are_still_exact() -> None:
    rng = np.random.default_rng(1)
    gets = [GetWorth(*map(float, pair)) for pair in rng.integers(1, 5_000, (40, 2))]
    match = match_gets([GiveWorth(20_000.0, 30_000.0)], gets, Goal.NASH)
    assert match is not None
    assert match.proof.optimal
    assert match.proof.packages == 2**40
    assert match.ours * match.theirs <= match.proof.bound * (1 + 1e-12)


def test_several_gives_are_covered_together() -> None:
    gives = [GiveWorth(5.0, 6.0), GiveWorth(4.0, 5.0)]
    gets = [GetWorth(5.0, 1.0), GetWorth(4.0, 1.0), GetWorth(8.0, 9.0)]
    match = match_gets(gives, gets, Goal.LEAST_COST)
    assert match is not None
    assert match.gets == (0, 1)
    assert (match.ours, match.theirs, match.ratio) == (0.0, 9.0, 1.0)


def test_no_set_covers_the_give() -> None:
    assert match_gets([GiveWorth(10.0, 10.0)], [GetWorth(9.0, 1.0)], Goal.NASH) is None


def test_a_give_they_value_less_than_any_get_is_not_traded() -> None:
    assert match_gets([GiveWorth(1.0, 1.0)], [GetWorth(5.0, 2.0)], Goal.NASH) is None


def test_rules_refuse() -> None:
    with pytest.raises(OutOfRangeError):
        MatchRules(coverage=0.99)
    with pytest.raises(OutOfRangeError):
        MatchRules(capacity=-1)
    with pytest.raises(UnknownIndexError):
        match_gets([], [], Goal.NASH, MatchRules(exclusive=(frozenset({0}),)))
