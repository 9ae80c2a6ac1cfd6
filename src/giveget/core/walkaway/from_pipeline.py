"""Which open deals of a pipeline are alternatives to this one, and what is each of them?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import numpy as np

from giveget.core.terms import Alternative, AlternativeKind, Estimate, InputError, Pursuit
from giveget.core.terms.errors import CurrencyMismatchError
from giveget.core.walkaway.odds.outlook import Outlook
from giveget.core.walkaway.odds.timing import DAYS_PER_YEAR
from giveget.core.walkaway.others import Others
from giveget.core.walkaway.pipeline import Opportunity, Pipeline
from giveget.core.walkaway.seen import Horizon, Seen, scenarios_for, seen_of
from giveget.core.walkaway.spread import spread


class DeadlineOverError(InputError):
    """The deadline of the other deals lies before the day of the answer."""

    def __init__(self, deadline: date, today: date) -> None:
        super().__init__(
            f"the deadline {deadline} is past: today is {today}; write a later day as `deadline` "
            "under `pipeline` of the deal file or as --deadline, or leave it out"
        )
        self.deadline, self.today = deadline, today


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """The deal for which a pipeline is looked at.

    Args:
        currency: of the deal, ISO 4217.
        them: the other side, which is no alternative to itself.
        today: the day of the answer; a deadline counts from it.
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
    years_left = _years_left(pursuit, setting.today)
    seen = seen_of(deals, outlook, Horizon(pursuit, setting.today, years_left), rng)
    kept = np.flatnonzero(~np.isnan(seen.amounts))
    if len(kept) < len(deals):
        words.append(f"{len(deals) - len(kept):,} left out: no amount, and none can be learned")
    seen = seen.only(kept)
    deals = [deals[place] for place in kept]
    alternatives = _alternatives(deals, seen, pursuit, setting.margin, rate)
    chance = np.array([one.probability.value for one in alternatives])
    margin = None
    if setting.margin.low < setting.margin.high and setting.margin.value > 0:
        tables = (table for table in (seen.draws, seen.sizes) if table is not None)
        count = next((len(table) for table in tables), scenarios_for(len(deals)))
        margin = spread([setting.margin], count)[:, 0] / setting.margin.value
    return Others(
        alternatives=alternatives,
        chances=seen.draws,
        sizes=seen.sizes,
        margin=margin,
        slots=pursuit.slots,
        deadline=years_left,
        expected=float(chance @ seen.amounts) * rate,
        basis=(*_head(pipeline, alternatives, pursuit, setting), *words, *seen.words),
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


def _years_left(pursuit: Pursuit, today: date) -> float | None:
    if pursuit.deadline is None:
        return None
    if pursuit.deadline < today:
        raise DeadlineOverError(pursuit.deadline, today)
    return (pursuit.deadline - today).days / DAYS_PER_YEAR


def _rate(pipeline: Pipeline, pursuit: Pursuit, setting: Setting) -> float:
    if pipeline.currency in ("", setting.currency):
        return 1.0
    if pipeline.currency not in pursuit.rates:
        raise CurrencyMismatchError(pipeline.currency, setting.currency)
    return float(pursuit.rates[pipeline.currency])


def _alternatives(
    deals: Sequence[Opportunity], seen: Seen, pursuit: Pursuit, margin: Estimate, rate: float
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
    count = len(alternatives)
    what = "open deal" if count == 1 else "open deals"
    are = "is an alternative" if count == 1 else "are alternatives"
    words = [f"{count:,} {what} of {source}{day} {are}"]
    margin = f"{setting.margin.value:.1%} of an amount stays with us"
    if setting.is_margin_assumed:
        margin += ", as in this deal: assumed, state `margin` to change it"
    words.append(margin)
    if pursuit.cost == Decimal(0):
        words.append("pursuing a deal costs nothing: assumed, state `cost` to change it")
    if pursuit.slots == 1:
        words.append(
            "1 slot: the best of these deals fills the place of this one; state `slots` where "
            "more can be taken on"
        )
    if pursuit.deadline is not None and pipeline.as_of not in (None, setting.today):
        words.append(
            f"the time to the deadline counts from {setting.today}; the deals are taken as they "
            f"stood on {pipeline.as_of}"
        )
    if not pipeline.currency:
        words.append(f"the export names no currency: taken as {setting.currency}")
    return tuple(words)
