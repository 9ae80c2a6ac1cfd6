"""How does a report become one HTML file that asks nothing of any network?

Everything is inside: style, pictures (SVG) and words; there is no script, and a policy in the page
forbids the browser to fetch anything. All words are escaped: quotes of mails are data.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import assert_never

from giveget.adapters.reports.charts import svg_of
from giveget.adapters.reports.nouns import Card, Chart, Figure, Grid, Report, Section, Words
from giveget.adapters.reports.page_style import STYLE

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def html_report(report: Report) -> bytes:
    """Return a report as an HTML file in UTF-8; the same report gives the same bytes."""
    sections = "".join(_section(one) for one in report.sections if not one.is_empty)
    page = (
        f'<!doctype html>\n<html lang="{escape(report.language)}">\n<head>\n'
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(report.title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"
        f"<header><h1>{escape(report.title)}</h1><p>{escape(report.subtitle)}</p></header>\n"
        f'<div class="figures">{_joined(_figure(one) for one in report.figures)}</div>\n'
        f"{sections}"
        f"<footer>{escape(report.footer)}</footer>\n</main>\n</body>\n</html>\n"
    )
    return page.encode("utf-8", "replace")


def _joined(parts: Iterable[str]) -> str:
    return "".join(parts)


def _figure(one: Figure) -> str:
    bad = " bad" if one.is_bad else ""
    note = f'<div class="note">{escape(one.note)}</div>' if one.note else ""
    return (
        f'<div class="figure-box{bad}"><div class="label">{escape(one.label)}</div>'
        f'<div class="value">{escape(one.value)}</div>{note}</div>'
    )


def _section(one: Section) -> str:
    lead = f'<p class="lead">{escape(one.lead)}</p>' if one.lead else ""
    charts = f'<div class="charts">{_joined(map(_chart, one.charts))}</div>' if one.charts else ""
    cards = f'<div class="cards">{_joined(map(_card, one.cards))}</div>' if one.cards else ""
    blocks = _joined(map(_block, one.blocks))
    return f"<section><h2>{escape(one.title)}</h2>{lead}{charts}{cards}{blocks}</section>\n"


def _chart(chart: Chart) -> str:
    note = f"<small>{escape(chart.note)}</small>" if chart.note else ""
    more = getattr(chart, "more", "")
    rest = f'<p class="more">{escape(more)}</p>' if more else ""
    return (
        f"<figure><figcaption>{escape(chart.title)}{note}</figcaption>{svg_of(chart)}{rest}"
        "</figure>"
    )


def _card(card: Card) -> str:
    quotes = _joined(
        f"<blockquote><b>{escape(one.mark)}</b>{escape(one.text)}</blockquote>"
        for one in card.quotes
    )
    return (
        f'<article class="card"><div class="top"><h3>{escape(card.title)}</h3>'
        f'<span class="value">{escape(card.value)}</span></div>'
        f'<p class="facts">{escape(" · ".join(card.facts))}</p>{quotes}'
        f'<div class="source"><span>{escape(card.source)}</span>'
        f'<span class="sure">{card.sure:.0%} sure</span></div></article>'
    )


def _block(block: Grid | Words) -> str:
    match block:
        case Words(items=items):
            listed = _joined(f"<li>{escape(one)}</li>" for one in items)
            return f'<div class="block"><ul>{listed}</ul></div>'
        case Grid():
            return _grid(block)
        case _:
            assert_never(block)


def _grid(grid: Grid) -> str:
    title = f"<h3>{escape(grid.title)}</h3>" if grid.title else ""
    heads = _joined(_cell("th", at, one, grid) for at, one in enumerate(grid.heads))
    rows = _joined(
        f"<tr>{_joined(_cell('td', at, one, grid) for at, one in enumerate(line.cells))}</tr>"
        for line in grid.lines
    )
    more = f'<p class="more">{escape(grid.more)}</p>' if grid.more else ""
    return (
        f'<div class="block">{title}<table><thead><tr>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table>{more}</div>"
    )


def _cell(tag: str, at: int, text: str, grid: Grid) -> str:
    kind = ' class="number"' if at in grid.numbers else ""
    return f"<{tag}{kind}>{escape(text)}</{tag}>"
