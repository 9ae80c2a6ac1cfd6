"""Which of their possible gets should come back for what they ask?"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import assert_never

import numpy as np

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.trade.errors import UnknownIndexError
from giveget.core.trade.gain_objectives import Egalitarian, NashProduct
from giveget.core.trade.objective import Linear, Objective
from giveget.core.trade.ratio import exchange_ratio
from giveget.core.trade.results import Proof
from giveget.core.trade.search import best
from giveget.core.trade.space import Factor, Implication, Space

_ASKED, _LEFT = 0, 1


@dataclass(frozen=True, slots=True)
class GiveWorth:
    """Something they ask: what it costs us, precedent included, and what they gain, money."""

    cost: float
    their_gain: float


@dataclass(frozen=True, slots=True)
class GetWorth:
    """Something we could ask back: what we gain and what it costs them, money."""

    gain: float
    their_cost: float


class Goal(Enum):
    """What the matched gets should do best."""

    LEAST_COST = "cost them least"
    NASH = "largest product of both gains"
    EGALITARIAN = "largest smaller gain"


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchRules:
    """What a set of gets must keep.

    Args:
        coverage: gets must be worth at least this times the gives to us, at least 1.
        capacity: at most this many gets; ``None`` = any number.
        exclusive: sets of gets of which at most one can be had.

    Raises:
        OutOfRangeError: a coverage below 1, a negative capacity.
    """

    coverage: float = 1.0
    capacity: int | None = None
    exclusive: tuple[frozenset[int], ...] = field(default=())

    def __post_init__(self) -> None:
        if not 1.0 <= self.coverage < math.inf:
            raise OutOfRangeError("coverage", self.coverage, "at least 1")
        if self.capacity is not None and self.capacity < 0:
            raise OutOfRangeError("capacity", self.capacity, "at least 0")


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """The gets to ask back.

    Args:
        gets: their indices, rising.
        ours, theirs: gain of either side from the whole trade, money.
        ratio: value of the gets over cost of the gives, to us.
        proof: every set of gets was covered.
    """

    gets: tuple[int, ...]
    ours: float
    theirs: float
    ratio: float
    proof: Proof


def match_gets(
    gives: Sequence[GiveWorth],
    gets: Sequence[GetWorth],
    goal: Goal,
    rules: MatchRules | None = None,
) -> Match | None:
    """Return the best set of gets for ``gives``, or ``None`` when no set covers them.

    A set is possible when the gets are worth ``coverage`` times the gives to us and the gives
    are worth the gets to them. Ties go to more for us, more for them, fewer gets, earlier gets.

    Raises:
        UnknownIndexError: an exclusive set names a get that is not there.

    Source: B4.1; principle S4-27.
    """
    rules = rules or MatchRules()
    for get in frozenset().union(*rules.exclusive):
        if not 0 <= get < len(gets):
            raise UnknownIndexError("get", get, len(gets))
    cost = math.fsum(give.cost for give in gives)
    space = _space(gives, gets, rules)
    found = best(space, _objective(goal, (rules.coverage - 1.0) * cost), 1)
    if not found.choices:
        return None
    choice = found.choices[0]
    chosen = tuple(get for get, option in enumerate(choice.package) if option == _ASKED)
    return Match(
        gets=chosen,
        ours=choice.ours,
        theirs=choice.theirs,
        ratio=exchange_ratio([gets[get].gain for get in chosen], [cost]),
        proof=found.proof,
    )


def _space(gives: Sequence[GiveWorth], gets: Sequence[GetWorth], rules: MatchRules) -> Space:
    """Return the sets of gets as packages: one term per get, asked for or left."""
    given = Factor(
        terms=(),
        ours=np.array(-math.fsum(give.cost for give in gives)),
        theirs=np.array(math.fsum(give.their_gain for give in gives)),
    )
    capped = rules.capacity is not None
    return Space(
        sizes=(2,) * len(gets),
        factors=(given, *(_factor(number, get, capped) for number, get in enumerate(gets))),
        implications=tuple(
            Implication(
                if_term=one,
                if_options=frozenset({_ASKED}),
                then_term=other,
                then_options=frozenset({_LEFT}),
            )
            for group in rules.exclusive
            for one, other in itertools.combinations(sorted(group), 2)
        ),
        limits=() if rules.capacity is None else (float(rules.capacity),),
        reference=(_LEFT,) * len(gets),
    )


def _factor(number: int, get: GetWorth, capped: bool) -> Factor:
    return Factor(
        terms=(number,),
        ours=np.array([get.gain, 0.0]),
        theirs=np.array([-get.their_cost, 0.0]),
        resources=np.array([[1.0, 0.0]]) if capped else None,
    )


def _objective(goal: Goal, least: float) -> Objective:
    match goal:
        case Goal.LEAST_COST:
            return Linear(us=0.0, them=1.0, min_ours=least, min_theirs=0.0)
        case Goal.NASH:
            return NashProduct(walkaway=0.0, their_walkaway=0.0, min_ours=least)
        case Goal.EGALITARIAN:
            return Egalitarian(walkaway=0.0, their_walkaway=0.0, min_ours=least)
        case _:
            assert_never(goal)
