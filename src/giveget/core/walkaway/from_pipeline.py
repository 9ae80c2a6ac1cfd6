"""Which open deals of a pipeline are alternatives to this one, and what is each of them?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

import numpy as np
from numpy.typing import NDArray

from giveget.core.terms import Alternative, AlternativeKind, Estimate, InputError, Pursuit
from giveget.core.terms.errors import CurrencyMismatchError
from giveget.core.walkaway.odds.outlook import Assumptions, Outlook
from giveget.core.walkaway.others import Others
from giveget.core.walkaway.pipeline import Opportunity, Pipeline
from giveget.core.walkaway.scenarios import TAIL
from giveget.core.walkaway.spread import spread

Values = NDArray[np.float64]

MOST_SCENARIOS = 10_000
"""Enough for a range: its ends are then right to about a hundredth of its width."""

_LEAST_SCENARIOS = 1_000
_MOST_CELLS = 5_000_000  # scenarios x deals held at once: 40 MB
_CHUNK_CELLS = 500_000
_DAYS_PER_YEAR = 365.25


class DeadlineOverError(InputError):
    """The deadline of the other deals lies before the day of the export."""

    def __init__(self, deadline: date, as_of: date) -> None:
        super().__init__(f"the deadline {deadline} lies before the export ({as_of})")
        self.deadline, self.as_of = deadline, as_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """The deal for which a pipeline is looked at.

    Args:
        currency: of the deal, ISO 4217.
        them: the other side, which is no alternative to itself.
        today: the day of the answer, where the export has none.
        margin: share of an amount that stays with us.
        is_margin_assumed: nobody stated it; it is that of this deal's table.
    """

    currency: str
    them: str
    today: date
    margin: Estimate
    is_margin_assumed: bool = False


def others_from(
    pipeline: Pipeline,
    outlook: Outlook,
    pursuit: Pursuit,
    setting: Setting,
    rng: np.random.Generator,
) -> Others:
    """Return the open deals of a pipeline as alternatives to one deal.

    Args:
        pipeline: all deals of the export.
        outlook: odds, sizes and times learned from those that are closed.
        pursuit: what the export cannot say.
        setting: the deal they are alternatives to.
        rng: the dice of the scenarios; the same seed gives the same range.

    Raises:
        CurrencyMismatchError: the export is in another currency and no rate is stated.
        DeadlineOverError: the deadline has passed.

    Source: B2.1, B2.2 (discounting by time to outcome), B2.6 (deadline); principle S2-9.
    """
    rate = _rate(pipeline, pursuit, setting)
    deals, words = _chosen(pipeline, pursuit, setting)
    years_left = _years_left(pipeline, pursuit, setting)
    seen = _seen(deals, outlook, pursuit, years_left, rng)
    kept = np.flatnonzero(~np.isnan(seen.amounts))
    if len(kept) < len(deals):
        words.append(f"{len(deals) - len(kept):,} left out: no amount, and none can be learned")
    seen = seen.only(kept)
    deals = [deals[place] for place in kept]
    alternatives = _alternatives(deals, seen, pursuit, setting.margin, rate)
    chance = np.array([one.probability.value for one in alternatives])
    margin = None
    if setting.margin.low < setting.margin.high and setting.margin.value > 0:
        count = _scenarios(len(deals)) if seen.draws is None else len(seen.draws)
        margin = spread([setting.margin], count)[:, 0] / setting.margin.value
    return Others(
        alternatives=alternatives,
        chances=seen.draws,
        margin=margin,
        slots=pursuit.slots,
        deadline=years_left,
        expected=float(chance @ seen.amounts) * rate,
        basis=(*_head(pipeline, alternatives, pursuit, setting), *words, *seen.words),
    )


@dataclass(frozen=True, slots=True)
class _Seen:
    """What history says about some open deals.

    Args:
        chance, low, high: of winning by the deadline, with its 90 % range; per deal.
        draws: the same chances in scenarios, shape (scenarios, deals); None: points.
        amounts: sizes in the export's currency; NaN where nothing is known.
        years: to the win, on average.
        words: what was taken from where.
    """

    chance: Values
    low: Values
    high: Values
    draws: Values | None
    amounts: Values
    years: Values
    words: tuple[str, ...]

    def only(self, kept: NDArray[np.intp]) -> _Seen:
        return replace(
            self,
            chance=self.chance[kept],
            low=self.low[kept],
            high=self.high[kept],
            draws=None if self.draws is None else self.draws[:, kept],
            amounts=self.amounts[kept],
            years=self.years[kept],
        )


def _chosen(
    pipeline: Pipeline, pursuit: Pursuit, setting: Setting
) -> tuple[list[Opportunity], list[str]]:
    """Return the open deals that are alternatives, and what was left out."""
    words = []
    deals = list(pipeline.open)
    if pursuit.owner:
        own = [o for o in deals if o.owner.casefold() == pursuit.owner.casefold()]
        words.append(f"{len(deals) - len(own):,} left out: not of {pursuit.owner}")
        deals = own
    this = {name.casefold() for name in (pursuit.this_deal, setting.them) if name}
    others = [o for o in deals if not this & {n.casefold() for n in (o.id, o.name, o.account)}]
    if len(others) < len(deals):
        words.append(f"{len(deals) - len(others):,} left out: this very deal, or the same account")
    return others, words


def _years_left(pipeline: Pipeline, pursuit: Pursuit, setting: Setting) -> float | None:
    if pursuit.deadline is None:
        return None
    start = pipeline.as_of or setting.today
    if pursuit.deadline < start:
        raise DeadlineOverError(pursuit.deadline, start)
    return (pursuit.deadline - start).days / _DAYS_PER_YEAR


def _rate(pipeline: Pipeline, pursuit: Pursuit, setting: Setting) -> float:
    if pipeline.currency in ("", setting.currency):
        return 1.0
    if pipeline.currency not in pursuit.rates:
        raise CurrencyMismatchError(pipeline.currency, setting.currency)
    return float(pursuit.rates[pipeline.currency])


def _scenarios(deals: int) -> int:
    return max(_LEAST_SCENARIOS, min(MOST_SCENARIOS, _MOST_CELLS // max(1, deals)))


def _seen(
    deals: Sequence[Opportunity],
    outlook: Outlook,
    pursuit: Pursuit,
    years_left: float | None,
    rng: np.random.Generator,
) -> _Seen:
    """Return chances, amounts and times of some open deals, from history or as stated."""
    count, width = _scenarios(len(deals)), len(deals)
    draws = np.empty((count, width))
    in_time, years, amounts = np.zeros(width), np.zeros(width), np.zeros(width)
    rows = max(1, _CHUNK_CELLS // max(1, width))
    for start in range(0, count if width else 0, rows):
        size = min(rows, count - start)
        some = outlook.draws(deals, Assumptions(margin=1.0, years=pursuit.after), size, rng)
        draws[start : start + size] = some.chance
        years += some.years.sum(axis=0)
        amounts += some.worth.sum(axis=0)
        if years_left is not None:
            in_time += (some.years <= years_left).sum(axis=0)
    years, amounts, words = years / count, amounts / count, list[str]()
    if outlook.timing is None:
        years = _expected_years(deals, outlook, pursuit.after)
        in_time = np.where(
            years <= (np.inf if years_left is None else years_left), float(count), 0.0
        )
        words.append("the time to a win is the close date the CRM expects, where it is ahead")
    if years_left is not None:
        draws *= in_time / count
        words.append("a chance counts as far as the deal is won by the deadline")
    missing = sum(o.amount is None for o in deals)
    if missing and outlook.amounts is not None:
        words.append(f"{missing:,} have no amount: they count with the average of such won deals")
    chance, (low, high) = draws.mean(axis=0), np.quantile(draws, [TAIL, 1 - TAIL], axis=0)
    seen = _Seen(chance, low, high, draws, amounts, years, tuple(words))
    return (
        _as_stated(deals, seen, in_time / count, years_left)
        if pursuit.uses_stated_chances
        else seen
    )


def _as_stated(
    deals: Sequence[Opportunity], seen: _Seen, in_time: Values, years_left: float | None
) -> _Seen:
    """Return the chances the CRM states, which have no range; those of history elsewhere."""
    stated = np.array([np.nan if o.probability is None else o.probability for o in deals], float)
    share = in_time if years_left is not None else np.ones(len(deals))
    chance = np.where(np.isnan(stated), seen.chance, stated * share)
    known = int((~np.isnan(stated)).sum())
    words = f"{known:,} chances are those the CRM states: nobody has measured how good they are"
    return replace(
        seen, chance=chance, low=chance, high=chance, draws=None, words=(*seen.words, words)
    )


def _expected_years(deals: Sequence[Opportunity], outlook: Outlook, after: float) -> Values:
    """Return years to the close date that the CRM expects; what is stated where it is not ahead."""
    none = np.datetime64("NaT", "D")
    days = np.array([o.closed or none for o in deals], "datetime64[D]") - outlook.as_of
    ahead = np.where(np.isnat(days), -1, days.astype(np.int64)).astype(float)
    years: Values = np.where(ahead >= 0, ahead / _DAYS_PER_YEAR, after)
    return years


def _alternatives(
    deals: Sequence[Opportunity], seen: _Seen, pursuit: Pursuit, margin: Estimate, rate: float
) -> tuple[Alternative, ...]:
    names = _unique([o.id for o in deals])
    return tuple(
        Alternative(
            id=names[place],
            name=_title(o),
            kind=AlternativeKind.LEAD,
            probability=Estimate(
                float(seen.chance[place]), float(seen.low[place]), float(seen.high[place])
            ),
            value=Estimate.point(float(seen.amounts[place]) * rate * margin.value),
            cost=pursuit.cost,
            years=float(seen.years[place]),
        )
        for place, o in enumerate(deals)
    )


def _title(deal: Opportunity) -> str:
    """What people recognise a deal by: with whom it is, and what it is."""
    return ", ".join(part for part in (deal.account, deal.name) if part) or deal.id


def _unique(names: Sequence[str]) -> list[str]:
    """Return ids for the search that differ from each other and from those of a deal file."""
    seen: dict[str, int] = {}
    found = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        again = f" ({seen[name]})" if seen[name] > 1 else ""
        found.append(f"crm:{name}{again}")
    return found


def _head(
    pipeline: Pipeline, alternatives: Sequence[Alternative], pursuit: Pursuit, setting: Setting
) -> tuple[str, ...]:
    day = "" if pipeline.as_of is None else f" as of {pipeline.as_of}"
    source = pipeline.source or "the pipeline"
    words = [f"{len(alternatives):,} open deals of {source}{day} are alternatives"]
    margin = f"{setting.margin.value:.1%} of an amount stays with us"
    if setting.is_margin_assumed:
        margin += ", as in this deal: assumed, state `margin` to change it"
    words.append(margin)
    if pursuit.cost == Decimal(0):
        words.append("pursuing a deal costs nothing: assumed, state `cost` to change it")
    if not pipeline.currency:
        words.append(f"the export names no currency: taken as {setting.currency}")
    return tuple(words)
