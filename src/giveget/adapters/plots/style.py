"""What do all pictures have in common: colours, letters, and the same bytes every time?"""

from __future__ import annotations

from io import BytesIO
from typing import Any, Literal

from matplotlib.axes import Axes
from matplotlib.axis import Axis
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

Form = Literal["svg", "png"]

# Colours that colour-blind people can tell apart (Okabe and Ito).
BLUE, ORANGE, GREEN, PINK, YELLOW = "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00"
BLACK, GREY, LINE, SHADE = "#202124", "#5f6368", "#dadce0", "#f1f3f4"

SETTINGS: Any = {  # matplotlib's own type for it is private
    "svg.hashsalt": "giveget",
    "svg.fonttype": "path",
    "font.family": "DejaVu Sans",
    "font.size": 10.0,
    "path.simplify": False,
    "text.parse_math": False,
}


def as_bytes(figure: Figure, form: Form) -> bytes:
    """Return a figure as a file; no date and no random name is in it."""
    out = BytesIO()
    metadata = {"Date": None, "Creator": None} if form == "svg" else {"Software": None}
    figure.savefig(out, format=form, dpi=144, metadata=metadata)
    return out.getvalue()


def blank_figure(width: float, height: float, title: str | None = None) -> Figure:
    """Return an empty picture, in inches, with a title above all its parts where there is one."""
    figure = Figure(figsize=(width, height), layout="constrained", facecolor="white")
    if title is not None:
        figure.suptitle(title, x=0.01, ha="left", fontweight="bold")
    return figure


def amounts_on(axis: Axis, most: int = 6) -> None:
    """Write amounts with thousands separators along an axis, so many at the most."""
    axis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}"))
    axis.set_major_locator(MaxNLocator(nbins=most))


def framed(axes: Axes, title: str) -> None:
    """Give a part of a picture its title, its grid and no more lines than it needs."""
    axes.set_title(title, loc="left", fontweight="bold", fontsize=10.5)
    lined(axes)


def lined(axes: Axes) -> None:
    """Give a part of a picture its grid and no more lines than it needs."""
    axes.grid(visible=True, color=LINE, linewidth=0.6)
    axes.set_axisbelow(True)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)


def explained(axes: Axes, place: Literal["best", "lower right"] = "best") -> None:
    """Say which mark means what, where there is room."""
    axes.legend(facecolor="white", edgecolor="none", framealpha=0.9, fontsize=8.5, loc=place)


def shortened(name: str, most: int) -> str:
    """Return a name as it fits."""
    return name if len(name) <= most else f"{name[: most - 1]}…"
