"""Pipelines for the tests of odds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal

import numpy as np

from giveget.core.walkaway.pipeline import Attributes, Opportunity, Outcome, Pipeline

START = date(2025, 1, 1)


def pipeline(
    outcomes: Sequence[Outcome],
    columns: Mapping[str, Sequence[str]] | None = None,
    *,
    stages: tuple[str, ...] = (),
    stage: Sequence[str] | None = None,
    days: Sequence[int] | None = None,
    amounts: Sequence[float | None] | None = None,
    dated: bool = False,
) -> Pipeline:
    """Build a pipeline; dated deals come in one a day, and take ``days`` (10 unless given)."""
    columns = columns or {}
    places = {name: place for place, name in enumerate(columns)}
    deals = []
    for i, outcome in enumerate(outcomes):
        created = START + timedelta(days=i) if dated else None
        length = 10 if days is None else days[i]
        closed = created + timedelta(days=length) if created else None
        amount = None if amounts is None else amounts[i]
        deals.append(
            Opportunity(
                id=f"deal {i}",
                stage="" if stage is None else stage[i],
                amount=None if amount is None else Decimal(str(amount)),
                created=created,
                closed=None if outcome is Outcome.OPEN else closed,
                outcome=outcome,
                attributes=Attributes(places, tuple(cells[i] for cells in columns.values())),
            )
        )
    as_of = START + timedelta(days=len(outcomes) + 400) if dated else None
    return Pipeline(opportunities=tuple(deals), as_of=as_of, stages=stages)


def outcomes_of(won: np.ndarray) -> list[Outcome]:
    """Return won and lost for true and false."""
    return [Outcome.WON if one else Outcome.LOST for one in won.tolist()]


def telling(size: int, seed: int = 0, *, dated: bool = False) -> Pipeline:
    """Return a history in which the channel tells a lot and the weekday nothing."""
    rng = np.random.default_rng(seed)
    channel = rng.choice(["referral", "cold", "event"], size)
    chance = np.select([channel == "referral", channel == "cold"], [0.75, 0.15], 0.45)
    weekday = rng.choice(["mon", "tue", "wed", "thu", "fri"], size)
    won = rng.random(size) < chance
    columns = {"Channel": channel.tolist(), "Weekday": weekday.tolist()}
    return pipeline(outcomes_of(won), columns, dated=dated)


def silent(size: int, seed: int = 0) -> Pipeline:
    """Return a history in which nothing tells anything: a share of 0.6 is won."""
    rng = np.random.default_rng(seed)
    columns = {
        "Channel": rng.choice(["referral", "cold", "event"], size).tolist(),
        "Score": rng.integers(0, 100, size).astype(str).tolist(),
    }
    return pipeline(outcomes_of(rng.random(size) < 0.6), columns)
