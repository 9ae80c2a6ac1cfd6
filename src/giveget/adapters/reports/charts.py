"""How are bars and columns drawn as SVG that needs nothing but itself?"""

from __future__ import annotations

from html import escape
from typing import assert_never

from giveget.adapters.reports.nouns import Bars, Chart, Column, Columns

_WIDTH = 400
_ROW, _NAME, _FIGURE = 27, 136, 104
_HEIGHT, _TOP, _FOOT = 150, 26, 40
_LETTER = 6.6  # a wide letter at 12 px
_DIGIT = 7.6  # the same in bold


def svg_of(chart: Chart) -> str:
    """Return a chart as an inline SVG element."""
    match chart:
        case Bars():
            return _bars(chart)
        case Columns():
            return _columns(chart)
        case _:
            assert_never(chart)


def _bars(chart: Bars) -> str:
    most = max((bar.value for bar in chart.bars), default=0.0) or 1.0
    room = _WIDTH - _NAME - _FIGURE
    parts = []
    for number, bar in enumerate(chart.bars):
        top = number * _ROW
        length = max(2.0, room * bar.value / most) if bar.value > 0 else 0.0
        name = _cut(bar.name, _NAME - 10)
        parts.append(
            f'<g transform="translate(0 {top})"><title>{escape(f"{bar.name}: {bar.shown}")}'
            f"{escape(f' ({bar.note})') if bar.note else ''}</title>"
            f'<text x="{_NAME - 8}" y="17" text-anchor="end" class="name">{escape(name)}</text>'
            f'<rect x="{_NAME}" y="4" width="{room}" height="18" rx="3" class="rail"/>'
            f'<rect x="{_NAME}" y="4" width="{length:.1f}" height="18" rx="3" class="bar"/>'
            f'<text x="{_WIDTH}" y="17" text-anchor="end" class="figure">{escape(bar.shown)}'
            f"{_note(bar.note)}</text></g>"
        )
    height = len(chart.bars) * _ROW + 2
    return _svg(chart.title, height, "".join(parts))


def _note(note: str) -> str:
    return f'<tspan class="quiet" dx="5">{escape(note)}</tspan>' if note else ""


def _columns(chart: Columns) -> str:
    count = len(chart.columns)
    most = max((one.value for one in chart.columns), default=0.0) or 1.0
    width = _WIDTH / max(1, count)
    base = _TOP + _HEIGHT
    skip = _skip(chart.columns, width)
    shows = all(len(one.shown) * _DIGIT <= width for one in chart.columns)
    top = max(range(count), key=lambda n: chart.columns[n].value, default=0)
    parts = [f'<line x1="0" x2="{_WIDTH}" y1="{base}" y2="{base}" class="axis"/>']
    for number, one in enumerate(chart.columns):
        left, height = number * width, _HEIGHT * one.value / most
        height = max(2.0, height) if one.value > 0 else 0.0
        middle, wide = left + width / 2, width * 0.72
        kind = "bar marked" if one.is_marked else "bar"
        parts.append(
            f"<g><title>{escape(f'{one.name}: {one.shown}')}</title>"
            f'<rect x="{middle - wide / 2:.1f}" y="{base - height:.1f}" width="{wide:.1f}" '
            f'height="{height:.1f}" rx="2" class="{kind}"/></g>'
        )
        if one.is_marked and one.value <= 0:
            parts.append(
                f'<line x1="{middle:.1f}" x2="{middle:.1f}" y1="{_TOP}" y2="{base}" class="limit"/>'
            )
        if one.shown and one.value > 0 and (shows or number == top):
            half = len(one.shown) * _DIGIT / 2
            at = min(max(middle, half), _WIDTH - half)
            parts.append(
                f'<text x="{at:.1f}" y="{base - height - 6:.1f}" text-anchor="middle" '
                f'class="figure">{escape(one.shown)}</text>'
            )
        if (count - 1 - number) % skip == 0:  # the last one always has its name
            parts.append(
                f'<text x="{middle:.1f}" y="{base + 16}" text-anchor="middle" class="name">'
                f"{escape(one.name)}</text>"
            )
    if chart.axis:
        parts.append(
            f'<text x="{_WIDTH / 2:.0f}" y="{base + 34}" text-anchor="middle" class="quiet">'
            f"{escape(chart.axis)}</text>"
        )
    return _svg(chart.title, base + _FOOT, "".join(parts))


def _skip(columns: tuple[Column, ...], width: float) -> int:
    """Every how many-th name fits below the columns."""
    longest = max((len(one.name) for one in columns), default=1) * _LETTER + 6
    return max(1, -(-int(longest) // max(1, int(width))))


def _cut(text: str, room: float) -> str:
    most = int(room / _LETTER)
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def _svg(title: str, height: float, inside: str) -> str:
    return (
        f'<svg viewBox="0 0 {_WIDTH} {height:.0f}" role="img" aria-label="{escape(title)}" '
        f'xmlns="http://www.w3.org/2000/svg">{inside}</svg>'
    )
