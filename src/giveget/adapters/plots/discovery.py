"""How does a discovery look: where both limits lie, and which question is worth most?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib import rc_context
from matplotlib.axes import Axes

from giveget.adapters.plots.style import (
    BLACK,
    BLUE,
    GREEN,
    GREY,
    ORANGE,
    SETTINGS,
    SHADE,
    Form,
    amounts_on,
    as_bytes,
    blank_figure,
    explained,
    framed,
    shortened,
)

_LONGEST_NAME = 44


@dataclass(frozen=True, slots=True)
class WorthAsking:
    """A question, what its answer is worth, and what asking costs."""

    name: str
    gain: float
    cost: float


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscoveryPicture:
    """Both limits and the questions.

    Args:
        title: the deal, as people call it.
        currency: ISO 4217 code of all amounts.
        prices: prices, rising.
        theirs: chance that they can accept each price.
        ours: chance that we can.
        both: what the chance of a deal is at each price: both at once.
        best: the best single price; None when there is none.
        chance: of a deal at all.
        questions: with a value, best first.
    """

    title: str
    currency: str
    prices: Sequence[float]
    theirs: Sequence[float]
    ours: Sequence[float]
    both: Sequence[float]
    best: float | None
    chance: float
    questions: tuple[WorthAsking, ...]


def draw_discovery(picture: DiscoveryPicture, form: Form) -> bytes:
    """Return the picture of the zone of possible agreement and of the questions."""
    with rc_context(SETTINGS):
        rows = 2 if picture.questions else 1
        height = 4.4 + (0.9 + 0.35 * len(picture.questions) if picture.questions else 0.0)
        figure = blank_figure(9.0, height, picture.title)
        ratios = (3.2, 0.6 + 0.35 * len(picture.questions))[:rows]
        grid = figure.add_gridspec(rows, 1, height_ratios=ratios)
        _zone(figure.add_subplot(grid[0]), picture)
        if picture.questions:
            _questions(figure.add_subplot(grid[1]), picture)
        return as_bytes(figure, form)


def _zone(axes: Axes, picture: DiscoveryPicture) -> None:
    framed(axes, f"Who can accept which price ({picture.chance:.0%} that there is a deal)")
    axes.plot(
        picture.prices, picture.theirs, color=BLUE, linewidth=1.6, label="they can (estimate)"
    )
    axes.plot(picture.prices, picture.ours, color=GREEN, linewidth=1.6, label="we can")
    axes.fill_between(picture.prices, picture.both, color=SHADE, label="both at once", zorder=0)
    if picture.best is not None:
        axes.axvline(
            picture.best,
            color=ORANGE,
            linewidth=1.3,
            linestyle="--",
            label=f"best single price ({picture.best:,.0f})",
        )
    axes.set_ylim(0.0, 1.02)
    axes.set_xlabel(picture.currency)
    axes.set_ylabel("chance")
    amounts_on(axes.xaxis)
    explained(axes)


def _questions(axes: Axes, picture: DiscoveryPicture) -> None:
    framed(axes, "What an answer is worth, and what asking costs")
    places = list(range(len(picture.questions)))
    axes.barh(places, [one.gain for one in picture.questions], color=BLUE, height=0.5)
    costs = [one.cost for one in picture.questions]
    axes.plot(costs, places, linestyle="none", marker="|", color=BLACK, markersize=14.0)
    axes.set_yticks(
        places, [shortened(one.name, _LONGEST_NAME) for one in picture.questions], fontsize=8.5
    )
    axes.invert_yaxis()
    axes.set_xlabel(f"{picture.currency}; the stroke is the cost of asking", color=GREY)
    amounts_on(axes.xaxis)
