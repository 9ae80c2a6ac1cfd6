"""How does walking away look: which alternative first, how many are enough, who can afford it?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

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

_MOST_RUNGS = 15
_LONGEST_NAME = 30
_ROOM_FOR_TWO = 0.8


@dataclass(frozen=True, slots=True)
class Rung:
    """An alternative on the ladder: its name, and what must be in hand to leave it alone."""

    name: str
    index: float
    is_other: bool


@dataclass(frozen=True, slots=True)
class ReliabilityDot:
    """Deals of about the same predicted chance, and how many of them were won."""

    predicted: float
    won: float
    low: float
    high: float
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkawayPicture:
    """Everything about walking away that can be seen at a glance.

    Args:
        title: the deal, as people call it.
        currency: ISO 4217 code of all amounts.
        rungs: alternatives worth trying, best index first.
        value: the walk-away value; ``low`` and ``high`` its 90 % range.
        counts: numbers of alternatives, rising.
        values: walk-away value with so many.
        typical_from: from which of them on they are not there yet.
        edge_low, edge, edge_high: who can better afford to walk away; None in the middle when
            nothing is known of them.
        labels: the edge in words, at its ends and in the middle.
        reliability: predicted chances beside what was won; empty without a pipeline.
    """

    title: str
    currency: str
    rungs: tuple[Rung, ...]
    value: float
    low: float
    high: float
    counts: Sequence[int]
    values: Sequence[float]
    typical_from: int
    edge_low: float
    edge: float | None
    edge_high: float
    labels: tuple[str, str, str]
    reliability: tuple[ReliabilityDot, ...] = ()


def draw_walkaway(picture: WalkawayPicture, form: Form) -> bytes:
    """Return the picture: index ladder, value against number, edge, and how good the odds are."""
    with rc_context(SETTINGS):
        has_odds = bool(picture.reliability)
        height = max(6.2, 3.4 + 0.24 * min(len(picture.rungs), _MOST_RUNGS))
        figure = blank_figure(11.0, height, picture.title)
        grid = figure.add_gridspec(2, 6, height_ratios=(2.4, 1.0))
        _ladder(figure.add_subplot(grid[0, :3]), picture)
        _curve(figure.add_subplot(grid[0, 3:]), picture)
        _edge(figure.add_subplot(grid[1, : 4 if has_odds else 6]), picture)
        if has_odds:
            _reliability(figure.add_subplot(grid[1, 4:]), picture.reliability)
        return as_bytes(figure, form)


def _ladder(axes: Axes, picture: WalkawayPicture) -> None:
    rungs = picture.rungs[:_MOST_RUNGS]
    framed(axes, "Index: try while less is in hand")
    places = range(len(rungs))
    colors = [BLUE if rung.is_other else GREEN for rung in rungs]
    axes.barh(places, [rung.index for rung in rungs], color=colors, height=0.62)
    axes.set_yticks(
        list(places), [shortened(rung.name, _LONGEST_NAME) for rung in rungs], fontsize=8.5
    )
    axes.invert_yaxis()
    axes.axvspan(picture.low, picture.high, color=SHADE, zorder=0, label="its 90 % range")
    axes.axvline(picture.value, color=ORANGE, linewidth=1.4, label=_value(picture))
    axes.set_xlabel(picture.currency)
    amounts_on(axes.xaxis)
    explained(axes, "lower right")  # the shortest bars


def _curve(axes: Axes, picture: WalkawayPicture) -> None:
    framed(axes, "Walk-away value, by number of alternatives")
    there = [k for k, count in enumerate(picture.counts) if count <= picture.typical_from]
    axes.plot(
        [picture.counts[k] for k in there],
        [picture.values[k] for k in there],
        color=BLUE,
        marker="o",
        markersize=4.0,
        linewidth=1.4,
        label="those there are, best first",
    )
    more = [k for k, count in enumerate(picture.counts) if count >= picture.typical_from]
    if len(more) > 1:
        axes.plot(
            [picture.counts[k] for k in more],
            [picture.values[k] for k in more],
            color=GREY,
            marker="o",
            markersize=4.0,
            markerfacecolor="white",
            linestyle="--",
            linewidth=1.2,
            label="with more like the average",
        )
    axes.set_xlabel("alternatives")
    axes.set_ylabel(picture.currency)
    amounts_on(axes.yaxis)
    axes.xaxis.set_major_locator(MaxNLocator(nbins=8, integer=True))
    explained(axes)


def _edge(axes: Axes, picture: WalkawayPicture) -> None:
    framed(axes, "Edge: who can better afford to walk away")
    axes.set_xlim(-1.05, 1.05)
    axes.set_ylim(-1.0, 1.0)
    axes.set_yticks([])
    axes.spines["left"].set_visible(False)
    axes.axvline(0.0, color=GREY, linewidth=0.8)
    axes.plot(
        [picture.edge_low, picture.edge_high],
        [0.0, 0.0],
        color=BLUE,
        linewidth=7.0,
        alpha=0.35,
        solid_capstyle="butt",
    )
    low, middle, high = picture.labels
    if low == high:
        _note(axes, (picture.edge_low + picture.edge_high) / 2, -0.5, low)
    else:
        is_near = picture.edge_high - picture.edge_low < _ROOM_FOR_TWO
        _note(axes, picture.edge_low, -0.45, low)
        _note(axes, picture.edge_high, -0.8 if is_near else -0.45, high)
    if picture.edge is not None:
        axes.plot([picture.edge], [0.0], marker="D", color=BLACK, markersize=8.0)
        _note(axes, picture.edge, 0.45, f"{picture.edge:+.2f} {middle}")
    axes.set_xlabel("they can better afford it  ←  →  we can")


def _note(axes: Axes, x: float, y: float, words: str) -> None:
    side = "left" if x < -0.4 else "right" if x > 0.4 else "center"
    axes.text(x, y, words, ha=side, va="center", fontsize=8.5, color=GREY)


def _reliability(axes: Axes, dots: tuple[ReliabilityDot, ...]) -> None:
    framed(axes, "Odds and outcomes")
    axes.plot([0.0, 1.0], [0.0, 1.0], color=GREY, linewidth=0.8, linestyle=":")
    for dot in dots:
        axes.plot([dot.predicted] * 2, [dot.low, dot.high], color=BLUE, linewidth=1.2)
    axes.plot(
        [dot.predicted for dot in dots],
        [dot.won for dot in dots],
        linestyle="none",
        marker="o",
        color=BLUE,
        markersize=4.5,
    )
    axes.set_xlim(0.0, 1.0)
    axes.set_ylim(0.0, 1.0)
    axes.set_xlabel("predicted chance")
    axes.set_ylabel("share won")


def _value(picture: WalkawayPicture) -> str:
    return f"walk-away value ({picture.value:,.0f})"
