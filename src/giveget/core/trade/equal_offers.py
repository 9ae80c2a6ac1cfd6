"""Which few offers, worth the same to us, leave them the best choice?"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

import numpy as np

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.trade.errors import FactorShapeError
from giveget.core.trade.space import BOUNDARY, Floats, Ints

GREEDY_SHARE = 1.0 - 1.0 / math.e
"""What greedy choice reaches at least, as a share of the best choice (Nemhauser et al. 1978)."""

_SUBSETS = 500_000
_CHUNK = 50_000


@dataclass(frozen=True, slots=True, eq=False)
class Offers:
    """Candidate offers and what each kind of counterpart would make of them.

    Args:
        ours: value to us, money, shape ``(offers,)``.
        theirs: utility to each type of counterpart, shape ``(types, offers)``.
        chances: chance of each type, summing to 1.

    Raises:
        FactorShapeError: shapes that do not fit.
        OutOfRangeError: chances below 0 or not summing to 1.
    """

    ours: Floats
    theirs: Floats
    chances: Floats

    def __post_init__(self) -> None:
        expected = (self.chances.shape[0], self.ours.shape[0])
        if self.theirs.shape != expected:
            raise FactorShapeError("theirs", self.theirs.shape, expected)
        if np.any(self.chances < 0) or not math.isclose(self.chances.sum(), 1.0, rel_tol=1e-9):
            raise OutOfRangeError("chances", self.chances.tolist(), "at least 0 and sum to 1")


@dataclass(frozen=True, slots=True, kw_only=True)
class EqualOffers:
    """The offers chosen.

    Args:
        chosen: their indices, rising when exact, in order of choice when greedy.
        value: expected utility of the best chosen offer, over their types.
        exact: every set was compared; otherwise the choice was greedy.
        guarantee: share of the best value that is certain: 1 when exact; 1 - 1/e when greedy
            and no utility is negative, else 0.
        eligible: offers within the tolerance of the target.
    """

    chosen: tuple[int, ...]
    value: float
    exact: bool
    guarantee: float
    eligible: tuple[int, ...]


def equal_offers(
    offers: Offers, target: float, tolerance: float, count: int = 3, *, subsets: int = _SUBSETS
) -> EqualOffers:
    """Return the up to ``count`` offers near ``target`` with the best expected choice for them.

    Exact by comparing all sets when there are at most ``subsets`` of them, else greedy.

    Args:
        offers: the candidates.
        target: value to us that all should have, money.
        tolerance: how far an offer may be from it, money; the boundary is included.
        count: how many offers to put on the table, at least 1.

    Raises:
        OutOfRangeError: a count below 1, a negative tolerance.

    Source: B4.4; Leonardelli et al. 2019 on equal offers.
    """
    if count < 1:
        raise OutOfRangeError("count", count, "at least 1")
    if not tolerance >= 0.0:
        raise OutOfRangeError("tolerance", tolerance, "at least 0")
    reach = tolerance + BOUNDARY * (abs(target) + tolerance)
    eligible = np.flatnonzero(np.abs(offers.ours - target) <= reach)
    size = min(count, eligible.shape[0])
    if size == 0:
        return EqualOffers(chosen=(), value=0.0, exact=True, guarantee=1.0, eligible=())
    exact = math.comb(eligible.shape[0], size) <= subsets
    chosen = _exact(offers, eligible, size) if exact else _greedy(offers, eligible, size)
    return EqualOffers(
        chosen=tuple(int(offer) for offer in chosen),
        value=menu_value(offers, chosen),
        exact=exact,
        guarantee=_guarantee(offers, eligible, exact=exact),
        eligible=tuple(int(offer) for offer in eligible),
    )


def greedy_offers(offers: Offers, eligible: Ints, count: int) -> EqualOffers:
    """Return the offers picked one by one, each adding the most; see :func:`equal_offers`."""
    chosen = _greedy(offers, eligible, min(count, eligible.shape[0]))
    return EqualOffers(
        chosen=tuple(int(offer) for offer in chosen),
        value=menu_value(offers, chosen),
        exact=False,
        guarantee=_guarantee(offers, eligible, exact=False),
        eligible=tuple(int(offer) for offer in eligible),
    )


def menu_value(offers: Offers, chosen: Ints) -> float:
    """Return the expected utility of each type's favourite among ``chosen``; 0 of none."""
    if len(chosen) == 0:
        return 0.0
    return float(offers.chances @ offers.theirs[:, chosen].max(axis=1))


def posterior(offers: Offers, menu: Ints, choice: int, temperature: float) -> Floats:
    """Return the chances of the types after they chose one offer of a menu.

    Args:
        menu: indices of the offers that were on the table.
        choice: index (among all offers) of the one chosen.
        temperature: how loosely choice follows utility, above 0, same unit as utility.

    Raises:
        OutOfRangeError: a choice not on the menu, a temperature that is not above 0.

    Source: B4.4.
    """
    place = np.flatnonzero(np.asarray(menu) == choice)
    if place.shape[0] == 0:
        raise OutOfRangeError("choice", choice, f"one of {np.asarray(menu).tolist()}")
    if not temperature > 0.0:
        raise OutOfRangeError("temperature", temperature, "above 0")
    appeal = offers.theirs[:, menu] / temperature
    appeal = appeal - appeal.max(axis=1, keepdims=True)
    with np.errstate(divide="ignore"):
        log_chance = np.log(offers.chances) + appeal[:, place[0]]
    log_chance -= np.log(np.exp(appeal).sum(axis=1))
    weight = np.exp(log_chance - log_chance.max())
    return np.asarray(weight / weight.sum())


def _guarantee(offers: Offers, eligible: Ints, *, exact: bool) -> float:
    if exact:
        return 1.0
    return GREEDY_SHARE if bool((offers.theirs[:, eligible] >= 0.0).all()) else 0.0


def _exact(offers: Offers, eligible: Ints, size: int) -> Ints:
    best, best_value = eligible[:size], -math.inf
    sets = itertools.combinations(eligible.tolist(), size)
    while chunk := list(itertools.islice(sets, _CHUNK)):
        index = np.array(chunk, dtype=np.int64)
        values = offers.chances @ offers.theirs[:, index].max(axis=2)
        place = int(np.argmax(values))
        if values[place] > best_value:
            best, best_value = index[place], float(values[place])
    return best


def _greedy(offers: Offers, eligible: Ints, size: int) -> Ints:
    chosen: list[int] = []
    reached = np.full(offers.chances.shape[0], -math.inf)
    left = eligible.tolist()
    for _ in range(size):
        values = offers.chances @ np.maximum(offers.theirs[:, left], reached[:, None])
        pick = left.pop(int(np.argmax(values)))
        chosen.append(pick)
        reached = np.maximum(reached, offers.theirs[:, pick])
    return np.array(chosen, dtype=np.int64)
