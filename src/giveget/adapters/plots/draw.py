"""How is a frontier drawn, the same bytes for the same numbers?"""

from __future__ import annotations

from matplotlib import rc_context
from matplotlib.axes import Axes

from giveget.adapters.plots.picture import FrontierPicture
from giveget.adapters.plots.style import (
    BLACK,
    BLUE,
    GREEN,
    GREY,
    ORANGE,
    PINK,
    SETTINGS,
    SHADE,
    YELLOW,
    Form,
    amounts_on,
    as_bytes,
    blank_figure,
    lined,
)

# Each colour with a shape of its own.
_MARKERS = (
    ("s", BLACK, 9.0),
    ("*", ORANGE, 17.0),
    ("D", GREEN, 8.5),
    ("o", PINK, 9.0),
    ("^", YELLOW, 9.5),
)
_MOST_DOTS = 400


def draw(picture: FrontierPicture, form: Form) -> bytes:
    """Return the picture of a frontier; no date and no random name is in it."""
    with rc_context(SETTINGS):
        figure = blank_figure(8.0, 5.6)
        axes = figure.add_subplot()
        _frontier(axes, picture)
        _walkaways(axes, picture)
        _marks(axes, picture)
        _frame(axes, picture)
        return as_bytes(figure, form)


def _frontier(axes: Axes, picture: FrontierPicture) -> None:
    count = len(picture.over_walkaway)
    axes.plot(
        picture.gain_to_them,
        picture.over_walkaway,
        color=BLUE,
        linewidth=1.4,
        marker="." if count <= _MOST_DOTS else None,
        markersize=4.5,
        label=f"frontier ({count:,} packages)",
        zorder=2,
    )


def _walkaways(axes: Axes, picture: FrontierPicture) -> None:
    low = min([*picture.over_walkaway, *(mark.over_walkaway for mark in picture.marks), 0.0])
    high = max([*picture.over_walkaway, *(mark.over_walkaway for mark in picture.marks), 0.0])
    room = 0.08 * ((high - low) or 1.0)
    axes.set_ylim(low - room, high + room)
    axes.axhspan(low - room, 0.0, color=SHADE, zorder=0)
    axes.axhline(
        0.0,
        color=GREY,
        linewidth=1.2,
        linestyle="--",
        label=f"our walk-away value ({picture.walkaway:,.0f} {picture.currency})",
        zorder=1,
    )
    if picture.their_walkaway is not None:
        axes.axvline(
            picture.their_walkaway,
            color=GREY,
            linewidth=1.2,
            linestyle=":",
            label="their walk-away (estimate)",
            zorder=1,
        )


def _marks(axes: Axes, picture: FrontierPicture) -> None:
    for mark, (shape, color, size) in zip(picture.marks, _MARKERS, strict=False):
        axes.plot(
            [mark.gain_to_them],
            [mark.over_walkaway],
            linestyle="none",
            marker=shape,
            color=color,
            markersize=size,
            markeredgecolor="white",
            markeredgewidth=0.9,
            label=mark.name,
            zorder=3,
        )


def _frame(axes: Axes, picture: FrontierPicture) -> None:
    axes.set_title(picture.title, loc="left", fontweight="bold")
    axes.set_xlabel(f"estimated gain to them over the table ({picture.currency})")
    axes.set_ylabel(f"worth to us over walking away ({picture.currency})")
    for axis in (axes.xaxis, axes.yaxis):
        amounts_on(axis, most=7)
    lined(axes)
    axes.legend(facecolor="white", edgecolor="none", framealpha=0.9, fontsize=9, loc="best")
