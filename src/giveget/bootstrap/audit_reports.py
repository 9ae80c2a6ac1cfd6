"""How does an audit become a report for a manager, and a sheet of evidence?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from giveget.adapters.reports import (
    Bar,
    Bars,
    Card,
    Chart,
    Column,
    Columns,
    Figure,
    Grid,
    Line,
    Marked,
    Report,
    Section,
    Words,
    csv_bytes,
    html_report,
)
from giveget.core.ledger import Bunching, RecordKind, Share, Total
from giveget.core.terms import Money
from giveget.desk.audit import (
    EVIDENCE_COLUMNS,
    Audit,
    Evidence,
    TalkView,
    assumptions,
    evidence_rows,
    median_hours,
)

_BARS, _CARDS, _LISTED, _FEWEST = 8, 10, 15, 5
_WAITS = ((1, "< 1 h"), (4, "1–4 h"), (24, "4–24 h"), (72, "1–3 d"), (168, "3–7 d"))
_CONFIDENCE = (
    "“Sure” is how often a passage of that make was what it is taken for in labelled sentences: "
    "85 % for plain gives, 60 % for questions that try an offer out and for “yes, that works” after "
    "an ask, 50 % for vague words. Open the mails behind a figure before a name is held against it."
)


def audit_report(audit: Audit, source: str) -> bytes:
    """Return the report of an audit as one HTML file.

    Args:
        audit: what was found.
        source: name of the mailbox, for the heading.
    """
    name = Path(source).name
    period = f"{_day(audit.first)} to {_day(audit.last)}" if audit.first else "no dates"
    report = Report(
        title="What was given for nothing",
        subtitle=f"{name}, {period}: {audit.messages:,} messages in {audit.conversations:,} "
        f"conversations, {len(audit.matched):,} of them with a deal",
        figures=_figures(audit),
        sections=(
            _where(audit),
            _how(audit),
            _cases(audit),
            _habits(audit),
            _matching(audit),
            _basis(audit),
        ),
        footer="Made by giveget on this machine; nothing of it was sent anywhere.",
    )
    return html_report(report)


def audit_sheet(audit: Audit) -> bytes:
    """Return the evidence of an audit as a CSV file."""
    return csv_bytes(EVIDENCE_COLUMNS, evidence_rows(audit))


def _figures(audit: Audit) -> tuple[Figure, ...]:
    found, count = audit.leakage, len(audit.leakage.conceded)
    precedent = f"; {_money(audit.with_precedent)} with renewals" if audit.with_precedent else ""
    hours = median_hours(audit)
    return (
        Figure(
            "Conceded untraded",
            _money(found.amount),
            f"{_money(audit.expected)} weighted by confidence{precedent}",
            is_bad=count > 0,
        ),
        Figure(
            "Concessions",
            f"{count:,}",
            f"{audit.unpriced:,} of them could not be priced; "
            f"{_traded(audit):,} gives were traded",
        ),
        Figure("Asks granted in full", _percent(found.asks.granted_in_full),
               _interval(found.asks.granted_in_full, "granted asks with figures")),
        Figure(
            "From ask to give",
            "–" if hours is None else _hours(hours),
            f"the middle of {len(audit.waits):,}; {found.asks.granted.count:,} of "
            f"{found.asks.asks:,} asks were granted at least in part",
        ),
        Figure("Wins with nothing given", _percent(found.wins_at_list),
               _interval(found.wins_at_list, "deals won that were found in the mailbox")),
        Figure("Asks halved for nothing", _percent(found.asks.halved),
               _interval(found.asks.halved, "granted asks with figures")),
    )  # fmt: skip


def _where(audit: Audit) -> Section:
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
    return Section(
        title="Where it went", lead=lead, charts=tuple(one for one in charts if one is not None)
    )


def _bars(title: str, totals: Sequence[Total], audit: Audit, note: str = "") -> Bars | None:
    """Bars by money, or by number where nothing has a price; None with nothing to compare."""
    known = [one for one in totals if one.name != "not known"]
    if not known:
        return None
    if not audit.leakage.amount.amount:
        totals = sorted(totals, key=lambda one: (-len(one.rows), one.name))
    bars = tuple(_bar(one, audit) for one in totals[:_BARS])
    rest = totals[_BARS:]
    more = f"and {len(rest):,} more with {_sum(rest, audit)}" if rest else ""
    return Bars(title=title, bars=bars, note=note, more=more)


def _bar(one: Total, audit: Audit) -> Bar:
    count = len(one.rows)
    if not audit.leakage.amount.amount:
        return Bar(one.name, count, f"{count:,}")
    shown = f"{one.amount.amount:,.0f}" if one.amount.amount else "not priced"
    return Bar(one.name, float(one.amount.amount), shown, f"× {count:,}")


def _sum(totals: Sequence[Total], audit: Audit) -> str:
    amount = sum((one.amount.amount for one in totals), audit.leakage.amount.amount * 0)
    count = sum(len(one.rows) for one in totals)
    return f"{amount:,.0f} {audit.currency} in {count:,}" if amount else f"{count:,} concessions"


def _weeks(audit: Audit) -> Columns | None:
    """Weeks of the quarter, the last one marked; nothing where no date is known."""
    found = {one.name: one for one in audit.leakage.by_week if one.name.isdigit()}
    if not found:
        return None
    is_money = bool(audit.leakage.amount.amount)
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


def _how(audit: Audit) -> Section:
    charts: list[Chart] = []
    if audit.waits:
        charts.append(_wait_columns(audit.waits))
    sizes = _size_columns(audit)
    if sizes is not None:
        charts.append(sizes)
    lead = "How fast asks were granted, and how large the discounts were." if charts else ""
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


def _cases(audit: Audit) -> Section:
    conceded = [one.id for one in audit.leakage.conceded]
    by_id = {one.record.id: one for one in audit.evidence}
    cards = tuple(_card(by_id[name], by_id, audit) for name in conceded[:_CARDS])
    if not cards:
        return Section(title="The largest, in their own words")
    more = len(conceded) - len(cards)
    lead = f"{more:,} more are in the CSV file of evidence (--csv)." if more > 0 else ""
    return Section(title="The largest, in their own words", lead=lead, cards=cards)


def _card(one: Evidence, by_id: dict[str, Evidence], audit: Audit) -> Card:
    record, ask = one.record, by_id.get(one.record.answers)
    value = "not priced" if one.priced.value is None else _money(one.priced.value)
    day = "" if one.row.note.at is None else _day(one.row.note.at.date())
    facts = [day, record.client, record.rep, one.priced.how]
    if record.approver:
        facts.append(f"agreed by {record.approver}")
    if one.priced.precedent is not None and one.priced.value is not None:
        whole = one.priced.value + one.priced.precedent
        facts.append(f"{_money(whole)} with renewals")
    quotes = [] if ask is None else [Marked("they asked", ask.record.quote)]
    title = record.term[:1].upper() + record.term[1:]
    return Card(
        title=title + (f": {_size(one)}" if _size(one) else ""),
        value=value,
        facts=tuple(fact for fact in facts if fact),
        quotes=(*quotes, Marked("we gave", record.quote)),
        source=f"{Path(one.row.note.source).name}, byte {one.row.note.offset:,}",
        sure=record.confidence,
    )


def _size(one: Evidence) -> str:
    size, unit = one.row.sign.size, one.row.sign.unit.value
    if size is None:
        return ""
    if unit == "fraction":
        return (
            f"{float(size):.4g}".rstrip("0").rstrip(".") if size > 1 else f"{float(size * 100):g} %"
        )
    if unit == "money":
        return f"now {size:,}"
    return f"{size:,} off" if unit == "money off" else f"{size} {unit}"


def _habits(audit: Audit) -> Section:
    by_id = {one.record.id: one for one in audit.evidence}
    halved = [grant.answer.id for grant in audit.leakage.asks.grants if grant.is_halved]
    never = [one.id for one in audit.never_asked_for]
    finals = [one.id for one in audit.leakage.second_finals]
    blocks = tuple(
        _listed(title, [by_id[name] for name in names])
        for title, names in (
            ("Asks halved: giving half for nothing is still giving for nothing", halved),
            ("Given though nobody asked", never),
            ("Called final a second time", finals),
        )
        if names
    )
    flagged = tuple(
        f"{one.deal} ({one.client or 'client not known'})" for one in audit.leakage.flagged
    )
    if flagged:
        more = "" if len(flagged) <= _LISTED else f" and {len(flagged) - _LISTED:,} more"
        listed = ", ".join(flagged[:_LISTED]) + more
        blocks = (*blocks, Words((f"Won with three concessions or more: {listed}",)))
    return Section(title="Habits to look at", blocks=blocks)


def _listed(title: str, rows: Sequence[Evidence]) -> Grid:
    rows = sorted(rows, key=lambda one: -float(one.priced.value.amount if one.priced.value else 0))
    return Grid(
        title=f"{title} ({len(rows):,})",
        heads=("when", "client", "who", "term", "words", "value"),
        lines=tuple(
            Line(
                (
                    "" if one.row.note.at is None else _day(one.row.note.at.date()),
                    one.record.client,
                    one.record.rep,
                    one.record.term,
                    _short(one.record.quote),
                    "–" if one.priced.value is None else f"{one.priced.value.amount:,.2f}",
                )
            )
            for one in rows[:_FEWEST]
        ),
        numbers=frozenset({5}),
        more=f"and {len(rows) - _FEWEST:,} more" if len(rows) > _FEWEST else "",
    )


def _short(text: str, most: int = 110) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def _matching(audit: Audit) -> Section:
    unmatched = sorted(audit.unmatched, key=lambda one: -one.messages)
    doubtful = [one for one in audit.matched if one.match.runner_up or one.match.score < 0.6]
    total = len(audit.matched) + len(audit.unmatched)
    lead = (
        f"{len(audit.matched):,} of {total:,} conversations with others belong to a deal of the "
        f"export ({audit.deals:,} deals). Without a deal only sums named in the words have a price."
    )
    grids = (
        _talks("Without a deal", unmatched),
        _talks("With a deal that is in doubt", doubtful),
    )
    return Section(
        title="Conversations and deals",
        lead=lead,
        blocks=tuple(one for one in grids if one is not None),
    )


def _talks(title: str, talks: Sequence[TalkView]) -> Grid | None:
    if not talks:
        return None
    return Grid(
        title=f"{title} ({len(talks):,})",
        heads=("subject", "with", "messages", "deal", "score"),
        lines=tuple(
            Line(
                (
                    _short(one.subject, 70) or "(no subject)",
                    ", ".join(one.others[:2]),
                    f"{one.messages:,}",
                    " or ".join(x for x in (one.match.deal, one.match.runner_up) if x) or "–",
                    f"{one.match.score:.0%}",
                )
            )
            for one in talks[:_LISTED]
        ),
        numbers=frozenset({2, 4}),
        more=f"and {len(talks) - _LISTED:,} more" if len(talks) > _LISTED else "",
    )


def _basis(audit: Audit) -> Section:
    said = tuple(one[:1].upper() + one[1:] + "." for one in assumptions(audit))
    return Section(title="What the figures rest on", lead=_CONFIDENCE, blocks=(Words(said),))


def _traded(audit: Audit) -> int:
    return sum(one.record.kind is RecordKind.GIVE for one in audit.evidence)


def _money(money: Money | None) -> str:
    if money is None:
        return "–"
    return f"{money.amount:,.2f} {money.currency}".strip()


def _percent(share: Share) -> str:
    return "–" if share.share is None else f"{share.share:.0%}"


def _interval(share: Share, of: str) -> str:
    if share.share is None:
        return f"no {of}"
    return (
        f"{share.count:,} of {share.of:,} {of}; 90 % interval {share.low:.0%} to {share.high:.0%}"
    )


def _hours(hours: float) -> str:
    if hours < 1:
        return f"{hours * 60:.0f} min"
    return f"{hours:.1f} h" if hours < 48 else f"{hours / 24:.1f} days"


def _day(day: date | None) -> str:
    return "" if day is None else f"{day:%d %b %Y}"
