"""Which pictures does the report of an audit show?"""

from __future__ import annotations

from collections.abc import Sequence

from giveget.adapters.reports import Bar, Bars, Chart, Column, Columns, Grid, Line, Section
from giveget.core.ledger import Bunching, RecordKind, Total
from giveget.desk.audit import Audit

_BARS, _FEWEST = 8, 5
_WAITS = ((1, "< 1 h"), (4, "1–4 h"), (24, "4–24 h"), (72, "1–3 d"), (168, "3–7 d"))


def where_section(audit: Audit) -> Section:
    """By term, client, rep, approver, week and quarter."""
    found = audit.leakage
    if not found.conceded:
        return Section(title="Where it went", lead="No concession was found.")
    charts = (
        _bars("By term", found.by_term, audit),
        _bars("By client", found.by_client, audit),
        _bars("By rep", found.by_rep, audit),
        _bars("By who agreed to it", found.by_approver, audit, "beyond the rep, where mails say"),
        _weeks(audit),
        _bars("By quarter", [one.total for one in found.quarters], audit, "named by its last day"),
    )
    lead = "Money where a price could be put on it; × n is the number of concessions."
    if _is_by_count(audit):
        lead = "By number, as most have no price; the money beside it is of those that have one."
    return Section(
        title="Where it went", lead=lead, charts=tuple(one for one in charts if one is not None)
    )


def _is_by_count(audit: Audit) -> bool:
    """Whether most concessions have no price, so that money would hide them."""
    return 2 * audit.unpriced > len(audit.leakage.conceded)


def _bars(title: str, totals: Sequence[Total], audit: Audit, note: str = "") -> Bars | None:
    """Bars by money, or by number where most have no price; None with nothing to compare."""
    if not any(one.name != "not known" for one in totals):
        return None
    if _is_by_count(audit) and "quarter" not in title:
        totals = sorted(totals, key=lambda one: (-len(one.rows), one.name))
    bars = tuple(_bar(one, audit) for one in totals[:_BARS])
    rest = totals[_BARS:]
    more = f"and {len(rest):,} more with {_sum(rest, audit)}" if rest else ""
    return Bars(title=title, bars=bars, note=note, more=more)


def _bar(one: Total, audit: Audit) -> Bar:
    count, amount = len(one.rows), one.amount.amount
    if _is_by_count(audit):
        return Bar(one.name, count, f"{count:,}", f"{amount:,.0f}" if amount else "")
    return Bar(
        one.name, float(amount), f"{amount:,.0f}" if amount else "not priced", f"× {count:,}"
    )


def _sum(totals: Sequence[Total], audit: Audit) -> str:
    amount = sum((one.amount.amount for one in totals), audit.leakage.amount.amount * 0)
    count = sum(len(one.rows) for one in totals)
    return f"{amount:,.0f} {audit.currency} in {count:,}" if amount else f"{count:,} concessions"


def _weeks(audit: Audit) -> Columns | None:
    """Weeks of the quarter, the last one marked; nothing where no date is known."""
    found = {one.name: one for one in audit.leakage.by_week if one.name.isdigit()}
    if not found:
        return None
    is_money = not _is_by_count(audit)
    columns = []
    for back in range(13, -1, -1):
        one = found.get(str(back))
        value = 0.0 if one is None else float(one.amount.amount) if is_money else len(one.rows)
        name = "last" if back == 0 else f"−{back}"
        columns.append(Column(name, value, f"{value:,.0f}" if value else "", back == 0))
    return Columns(
        title="By week of the quarter",
        columns=tuple(columns),
        axis="weeks before the end of the quarter",
        note=audit.currency if is_money else "number of concessions",
    )


def how_section(audit: Audit) -> Section:
    """How fast, how much, and whether it piles up at limits."""
    charts: list[Chart] = []
    if audit.waits:
        charts.append(_wait_columns(audit.waits))
    sizes = _size_columns(audit)
    if sizes is not None:
        charts.append(sizes)
    lead = "How fast asks were granted, and how large discounts were." if charts else ""
    blocks = (_limits(audit),) if audit.leakage.bunching else ()
    return Section(title="How it was given", lead=lead, charts=tuple(charts), blocks=blocks)


def _wait_columns(waits: Sequence[float]) -> Columns:
    counts = [0] * (len(_WAITS) + 1)
    for hours in waits:
        counts[next((at for at, (top, _) in enumerate(_WAITS) if hours < top), len(_WAITS))] += 1
    names = [*(name for _, name in _WAITS), "> 7 d"]
    return Columns(
        title="Time from ask to give",
        columns=tuple(
            Column(n, c, f"{c:,}" if c else "") for n, c in zip(names, counts, strict=True)
        ),
        note=f"{len(waits):,} asks that were granted at least in part",
    )


def _size_columns(audit: Audit) -> Columns | None:
    sizes = [
        float(one.record.size)
        for one in audit.evidence
        if one.record.kind in (RecordKind.GIVE, RecordKind.CONCESSION)
        and one.record.term == "price"
        and one.row.sign.unit.value in ("fraction", "money off")
        and one.record.size is not None
        and one.record.size <= 0.5
    ]
    if len(sizes) < _FEWEST:
        return None
    limits = {round(float(one.limit.at_most) * 100) for one in audit.leakage.bunching}
    top = min(50, max(20, round(max(sizes) * 100)))
    counts = [0] * (top + 1)
    for size in sizes:
        counts[min(top, round(size * 100))] += 1
    return Columns(
        title="Size of the discounts",
        columns=tuple(
            Column(f"{n}", c, f"{c:,}" if c else "", n in limits) for n, c in enumerate(counts)
        ),
        axis="percent of the price" + ("; limits of authority are marked" if limits else ""),
        note=f"{len(sizes):,} discounts, traded or not",
    )


def _limits(audit: Audit) -> Grid:
    rows = [(one, True) for one in audit.leakage.bunching]
    rows += [(one, False) for one in audit.round_numbers]
    return Grid(
        title="Do gives pile up at the limits of authority?",
        heads=("limit", "at it", "just below", "just above", "share at it (90 % interval)",
               "chance of so many"),
        lines=tuple(Line(_limit(one, is_limit=is_limit)) for one, is_limit in rows),
        numbers=frozenset({1, 2, 3, 4, 5}),
        more="Round numbers draw discounts by themselves: the rows of “nobody” are round numbers "
        "that are no limit, to compare with.",
    )  # fmt: skip


def _limit(one: Bunching, *, is_limit: bool) -> tuple[str, ...]:
    limit = one.limit
    size = f"{limit.at_most:.0%}" if limit.term == "price" else f"{limit.at_most} days later"
    name = f"{limit.role}: {limit.term} up to {size}" if is_limit else f"nobody: {size}"
    share = one.share_at
    shown = "–" if share.share is None else f"{share.share:.0%} ({share.low:.0%}–{share.high:.0%})"
    chance = "–" if not share.of else f"{one.chance:.0%}" if one.chance >= 0.01 else "under 1%"
    return name, f"{one.at:,}", f"{one.below:,}", f"{one.above:,}", shown, chance
