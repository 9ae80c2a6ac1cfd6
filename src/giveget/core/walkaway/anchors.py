"""Which priced line serves a goal they have stated, and which has nothing to stand on?

Source: principles S0-4 (gap, objective, line) and S0-15 (price share against stated value).
"""

from __future__ import annotations

from dataclasses import dataclass

from giveget.core.terms import Deal, Line, Per


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A priced line with what it has to stand on.

    Args:
        line: its id.
        title: how people call it.
        price_share: its share of the list price, 0…1.
        stated_share: its share of the value they have stated, 0…1: every goal counts the same,
            shared evenly by the lines that serve it.
        goals: the goals it serves.
    """

    line: str
    title: str
    price_share: float
    stated_share: float
    goals: tuple[str, ...]

    @property
    def is_unanchored(self) -> bool:
        """Whether it serves no goal they have stated."""
        return not self.goals

    @property
    def gap(self) -> float:
        """Share of the price without stated value behind it; below 0 when there is more."""
        return self.price_share - self.stated_share


def anchors_of(deal: Deal) -> tuple[Anchor, ...]:
    """Return every priced line of a deal, the largest gap first.

    Lines without a price need no reason of their own; neither do those the other side supplies.
    """
    priced = [line for line in deal.lines if line.price > 0 and not line.from_them]
    whole = sum(_list_price(line) for line in priced)
    found = [
        Anchor(
            line=line.id,
            title=line.title,
            price_share=_list_price(line) / whole,
            stated_share=_stated_share(deal, line.id),
            goals=tuple(goal.text for goal in deal.goals if line.id in goal.served_by),
        )
        for line in priced
    ]
    return tuple(sorted(found, key=lambda anchor: (-anchor.gap, anchor.line)))


def anchored_share(anchors: tuple[Anchor, ...]) -> float:
    """Return the share of the list price that serves a stated goal, 0…1; 1 without priced lines."""
    return 1.0 - sum(anchor.price_share for anchor in anchors if anchor.is_unanchored)


def _list_price(line: Line) -> float:
    times = 12 if line.per is Per.MONTH else 1
    return float(line.price * line.quantity) * times


def _stated_share(deal: Deal, line: str) -> float:
    served = [goal for goal in deal.goals if goal.served_by]
    shares = (1 / len(goal.served_by) for goal in served if line in goal.served_by)
    return sum(shares) / len(served) if served else 0.0
