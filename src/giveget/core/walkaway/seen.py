"""What does history say about some open deals: how likely, how much, how soon?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
from numpy.typing import NDArray

from giveget.core.terms import Pursuit
from giveget.core.walkaway.odds.outlook import Assumptions, Outlook
from giveget.core.walkaway.odds.timing import DAYS_PER_YEAR
from giveget.core.walkaway.pipeline import Opportunity
from giveget.core.walkaway.scenarios import TAIL

Values = NDArray[np.float64]

MOST_SCENARIOS = 10_000
"""Enough for a range: its ends are then right to about a hundredth of its width."""

_LEAST_SCENARIOS = 1_000
_NEARLY_ALL = 0.99
_MOST_CELLS = 5_000_000  # scenarios x deals held at once: 40 MB
_CHUNK_CELLS = 500_000


@dataclass(frozen=True, slots=True)
class Horizon:
    """From when to when the deals count.

    Args:
        pursuit: what the export cannot say.
        today: the day of the answer.
        years_left: from then to the deadline; None without one.
    """

    pursuit: Pursuit
    today: date
    years_left: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What history says about some open deals.

    Args:
        chance, low, high: of winning by the deadline, with its 90 % range; per deal.
        draws: the same chances in scenarios, shape (scenarios, deals); None: points.
        amounts: mean sizes in the export's currency; NaN where nothing is known.
        sizes: sizes in scenarios against their means, same shape as the draws; None: all known.
        years: to the win, on average.
        words: what was taken from where.
    """

    chance: Values
    low: Values
    high: Values
    draws: Values | None
    amounts: Values
    sizes: Values | None
    years: Values
    words: tuple[str, ...]

    def only(self, kept: NDArray[np.intp]) -> Seen:
        return replace(
            self,
            chance=self.chance[kept],
            low=self.low[kept],
            high=self.high[kept],
            draws=None if self.draws is None else self.draws[:, kept],
            amounts=self.amounts[kept],
            sizes=None if self.sizes is None else self.sizes[:, kept],
            years=self.years[kept],
        )


def scenarios_for(deals: int) -> int:
    """Return how many scenarios so many deals get: 10,000 up to 500 deals, then fewer."""
    return max(_LEAST_SCENARIOS, min(MOST_SCENARIOS, _MOST_CELLS // max(1, deals)))


@dataclass(frozen=True, slots=True)
class _Drawn:
    """Scenarios: chances, sizes where some are not known, how often in time, mean years."""

    chances: Values
    sizes: Values | None
    in_time: Values
    years: Values


def seen_of(
    deals: Sequence[Opportunity], outlook: Outlook, horizon: Horizon, rng: np.random.Generator
) -> Seen:
    """Return chances, amounts and times of some open deals, from history or as stated.

    Mean chances and amounts come without dice; the scenarios say how far off they may be.

    Args:
        deals: open ones.
        outlook: odds, sizes and times learned from those that are closed.
        horizon: from when to when they count.
        rng: the dice of the scenarios.
    """
    amounts = outlook.mean_amounts(deals)
    drawn, words = _drawn(deals, outlook, horizon, rng), list[str]()
    years, in_time = drawn.years, drawn.in_time
    if outlook.timing is None:
        years = _expected_years(deals, horizon)
        limit = np.inf if horizon.years_left is None else horizon.years_left
        in_time = (years <= limit).astype(float)
        words.append("the time to a win is the close date the CRM expects, where it is ahead")
    chance, draws = outlook.mean_chances(deals) * in_time, drawn.chances
    draws *= in_time
    words.extend(_decided_words(outlook.decided(deals), horizon))
    if horizon.years_left is not None:
        words.append("a chance counts as far as the deal is won by the deadline")
    missing = sum(o.amount is None for o in deals)
    if missing and outlook.amounts is not None:
        who = (
            "1 has no amount: it counts"
            if missing == 1
            else f"{missing:,} have no amount: they count"
        )
        words.append(
            f"{who} with the average of such won deals, and the range with all that such deals may "
            "bring"
        )
    low, high = (chance, chance)
    if len(deals):
        low, high = np.quantile(draws, [TAIL, 1 - TAIL], axis=0, method="hazen")
    seen = Seen(
        chance=chance,
        low=np.minimum(low, chance),
        high=np.maximum(high, chance),
        draws=draws,
        amounts=amounts,
        sizes=drawn.sizes,
        years=years,
        words=tuple(words),
    )
    return _as_stated(deals, seen, in_time) if horizon.pursuit.uses_stated_chances else seen


def _decided_words(decided: Values, horizon: Horizon) -> list[str]:
    """Say why the chances are lower than the odds: some deals of such an age are never decided."""
    least = float(decided.min(initial=1.0))
    if horizon.pursuit.uses_stated_chances or least > _NEARLY_ALL:
        return []
    most = float(decided.max())
    share = f"{least:.0%}" if f"{least:.0%}" == f"{most:.0%}" else f"{least:.0%} to {most:.0%}"
    words = "a chance is that of being decided and won: the odds, times the share of deals of "
    return [f"{words}that age that are ever decided ({share} here)"]


def _drawn(
    deals: Sequence[Opportunity], outlook: Outlook, horizon: Horizon, rng: np.random.Generator
) -> _Drawn:
    """Return the scenarios, a few at a time: what is not kept would take too much memory."""
    count, width = scenarios_for(len(deals)), len(deals)
    limit = np.inf if horizon.years_left is None else horizon.years_left
    draws, in_time, years = np.empty((count, width)), np.zeros(width), np.zeros(width)
    unknown = np.array([one.amount is None for one in deals], bool)
    varies = outlook.amounts is not None and bool(unknown.any())
    means = outlook.mean_amounts(deals)[unknown]
    sizes = np.ones((count, width)) if varies else None
    chances = outlook.odds.draws(deals, count, rng)
    assumptions = Assumptions(margin=1.0, years=horizon.pursuit.after)
    rows = max(1, _CHUNK_CELLS // max(1, width))
    for start in range(0, count if width else 0, rows):
        here = slice(start, min(start + rows, count))
        some = outlook.beside(deals, assumptions, chances[here], rng)
        draws[here] = some.chance
        years += some.years.sum(axis=0)
        in_time += (some.years <= limit).sum(axis=0)
        if sizes is not None:
            sizes[here, unknown] = some.worth[:, unknown] / means
    return _Drawn(draws, sizes, in_time / count, years / count)


def _as_stated(deals: Sequence[Opportunity], seen: Seen, in_time: Values) -> Seen:
    """Return the chances the CRM states, which have no range; those of history elsewhere."""
    stated = np.array([np.nan if o.probability is None else o.probability for o in deals], float)
    known = ~np.isnan(stated)
    chance = np.where(known, stated * in_time, seen.chance)
    draws = None
    if seen.draws is not None and not known.all():
        draws = np.where(known, chance, seen.draws)
    count, rest = int(known.sum()), int((~known).sum())
    stated_words = "chance is the one" if count == 1 else "chances are those"
    words = [f"{count:,} {stated_words} the CRM states: nobody has measured how good that is"]
    if rest:
        have = (
            "deal has none stated: its chance comes"
            if rest == 1
            else ("deals have none stated: theirs come")
        )
        words.append(f"{rest:,} {have} from history, with a range")
    return replace(
        seen,
        chance=chance,
        low=np.where(known, chance, seen.low),
        high=np.where(known, chance, seen.high),
        draws=draws,
        words=(*seen.words, *words),
    )


def _expected_years(deals: Sequence[Opportunity], horizon: Horizon) -> Values:
    """Return years to the close date that the CRM expects; what is stated where it is not ahead."""
    none = np.datetime64("NaT", "D")
    days = np.array([o.closed or none for o in deals], "datetime64[D]") - np.datetime64(
        horizon.today, "D"
    )
    ahead = np.where(np.isnat(days), -1, days.astype(np.int64)).astype(float)
    years: Values = np.where(ahead >= 0, ahead / DAYS_PER_YEAR, horizon.pursuit.after)
    return years
