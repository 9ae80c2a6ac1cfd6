"""How does an audit become a report for a manager, and a sheet of evidence?"""

from __future__ import annotations

from pathlib import Path

from giveget.adapters.reports import (
    Card,
    Figure,
    Marked,
    Report,
    Section,
    Words,
    csv_bytes,
    html_report,
)
from giveget.bootstrap.audit_charts import how_section, where_section
from giveget.bootstrap.audit_tables import habits_section, matching_section
from giveget.bootstrap.audit_words import day_shown, hours_shown, interval, money, percent
from giveget.core.ledger import RecordKind
from giveget.desk.audit import (
    EVIDENCE_COLUMNS,
    Audit,
    Evidence,
    assumptions,
    evidence_rows,
    median_hours,
)

_CARDS = 10
_CONFIDENCE = (
    "How sure a row is: 85 % for plain gives (of those found in labelled sentences kept aside, 54 "
    "of 56 were gives; ordinary mail has more that only looks like one, so less is claimed). By "
    "judgment, not measured: 60 % for questions that try an offer out and for “yes, that works” "
    "after an ask, 50 % for vague words, less where no term is named. Open the mails behind a "
    "figure before it is held against anyone."
)


def audit_report(audit: Audit, source: str) -> bytes:
    """Return the report of an audit as one HTML file.

    Args:
        audit: what was found.
        source: name of the mailbox, for the heading.
    """
    name = Path(source).name
    period = f"{day_shown(audit.first)} to {day_shown(audit.last)}" if audit.first else "no dates"
    report = Report(
        title="What was given for nothing",
        subtitle=f"{name}, {period}: {audit.messages:,} messages in {audit.conversations:,} "
        f"conversations, {len(audit.matched):,} of them with a deal",
        figures=_figures(audit),
        sections=(
            where_section(audit),
            how_section(audit),
            _cases(audit),
            habits_section(audit),
            matching_section(audit),
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
    precedent = f"; {money(audit.with_precedent)} with renewals" if audit.with_precedent else ""
    hours = median_hours(audit)
    return (
        Figure(
            "Conceded untraded",
            money(found.amount),
            f"{money(audit.expected)} weighted by confidence{precedent}",
            is_bad=count > 0,
        ),
        Figure(
            "Concessions",
            f"{count:,}",
            f"{audit.unpriced:,} of them could not be priced; "
            f"beside them, gives that were traded: {_traded(audit):,}",
        ),
        Figure("Asks granted in full", percent(found.asks.granted_in_full),
               interval(found.asks.granted_in_full, "granted asks with figures")),
        Figure(
            "From ask to give",
            "–" if hours is None else hours_shown(hours),
            f"the middle of {len(audit.waits):,}; {found.asks.granted.count:,} of "
            f"{found.asks.asks:,} asks were granted at least in part",
        ),
        Figure("Wins with nothing given", percent(found.wins_at_list),
               interval(found.wins_at_list, "deals won that were found in the mailbox")),
        Figure("Asks halved for nothing", percent(found.asks.halved),
               interval(found.asks.halved, "granted asks with figures")),
    )  # fmt: skip


def _cases(audit: Audit) -> Section:
    conceded = [one.id for one in audit.leakage.conceded]
    by_id = {one.record.id: one for one in audit.evidence}
    cards = tuple(_card(by_id[name], by_id) for name in conceded[:_CARDS])
    if not cards:
        return Section(title="The largest, in their own words")
    more = len(conceded) - len(cards)
    lead = f"{more:,} more are in the CSV file of evidence (--csv)." if more > 0 else ""
    return Section(title="The largest, in their own words", lead=lead, cards=cards)


def _card(one: Evidence, by_id: dict[str, Evidence]) -> Card:
    record, ask = one.record, by_id.get(one.record.answers)
    value = "not priced" if one.priced.value is None else money(one.priced.value)
    day = "" if one.row.note.at is None else day_shown(one.row.note.at.date())
    facts = [day, record.client, record.rep, one.priced.how]
    if record.approver:
        facts.append(f"agreed by {record.approver}")
    if one.priced.precedent is not None and one.priced.value is not None:
        whole = one.priced.value + one.priced.precedent
        facts.append(f"{money(whole)} with renewals")
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


def _basis(audit: Audit) -> Section:
    said = tuple(one[:1].upper() + one[1:] + "." for one in assumptions(audit))
    return Section(title="What the figures rest on", lead=_CONFIDENCE, blocks=(Words(said),))


def _traded(audit: Audit) -> int:
    return sum(one.record.kind is RecordKind.GIVE for one in audit.evidence)
