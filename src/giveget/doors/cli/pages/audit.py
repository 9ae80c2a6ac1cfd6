"""What was conceded untraded, on one screen?"""

from __future__ import annotations

from giveget.core.ledger import Share, Total
from giveget.desk.audit import Audit, Evidence, assumptions, median_hours
from giveget.doors.cli.paper.page import (
    Block,
    Cell,
    Column,
    Fact,
    Facts,
    Notes,
    Page,
    Row,
    Table,
    Tone,
    Toned,
    numbers,
    some,
    texts,
)

_LINES, _CASES = 5, 5


def audit_page(audit: Audit) -> Page:
    """Return the summary of an audit; the report has the rest."""
    found = audit.leakage
    return Page(
        title="What was given for nothing",
        subtitle=f"{audit.messages:,} messages, {audit.conversations:,} conversations, "
        f"{len(audit.matched):,} with a deal",
        blocks=some(
            Facts(_facts(audit)),
            _table("term", "By term", found.by_term),
            _table("rep", "By rep", found.by_rep),
            _table("client", "By client", found.by_client),
            _table("week", "By weeks before the end of the quarter", found.by_week),
            _table("approver", "By who agreed", _known(found.by_approver)),
            _cases(audit),
            _unmatched(audit),
            Notes("taken for granted", assumptions(audit)),
        ),
    )


def _facts(audit: Audit) -> tuple[Fact, ...]:
    found, hours = audit.leakage, median_hours(audit)
    count = len(found.conceded)
    tone = Tone.BAD if count else Tone.GOOD
    facts = [
        Fact(
            "conceded untraded",
            Toned(f"{found.amount.amount:,.2f} {audit.currency}".strip(), tone),
            f"{audit.expected.amount:,.2f} weighted by confidence",
        ),
        Fact("concessions", f"{count:,}", f"{audit.unpriced:,} of them not priced"),
    ]
    if audit.with_precedent is not None:
        facts.append(
            Fact("with renewals", f"{audit.with_precedent.amount:,.2f}", "where a deal file tells")
        )
    facts += [
        Fact("granted", _share(found.asks.granted), "asks, at least in part"),
        Fact("granted in full", _share(found.asks.granted_in_full), "of those with figures"),
        Fact("halved for nothing", _share(found.asks.halved), "of those with figures"),
        Fact("ask to give", "–" if hours is None else f"{hours:,.1f} h", "the middle one"),
        Fact("never asked for", f"{len(audit.never_asked_for):,}", "concessions"),
        Fact("second finals", f"{len(found.second_finals):,}"),
        Fact("wins, nothing given", _share(found.wins_at_list), "of the deals found"),
    ]
    for one in found.bunching:
        chance = f"chance of so many {one.chance:.0%}" if one.share_at.of else "no gives near"
        limit = f"{one.limit.role}, {one.limit.term}"
        facts.append(Fact("at the limit", f"{one.at:,} of {one.at + one.below:,}",
                          f"{limit}; {chance}"))  # fmt: skip
    return tuple(facts)


def _share(share: Share) -> str:
    if share.share is None:
        return "none"
    return f"{share.count:,} of {share.of:,} ({share.low:.0%}–{share.high:.0%})"


def _known(totals: tuple[Total, ...]) -> tuple[Total, ...]:
    return totals if any(one.name != "not known" for one in totals) else ()


def _table(name: str, title: str, totals: tuple[Total, ...]) -> Block | None:
    if not totals:
        return None
    rest = len(totals) - _LINES
    return Table(
        name=name,
        title=title if rest <= 0 else f"{title} (the first {_LINES} of {len(totals):,})",
        columns=(Column(name), *numbers("amount", "count", "not priced")),
        rows=tuple(Row("", _cells(one)) for one in totals[:_LINES]),
    )


def _cells(one: Total) -> tuple[Cell, ...]:
    return (one.name, f"{one.amount.amount:,.2f}", f"{len(one.rows):,}", f"{one.unpriced:,}")


def _cases(audit: Audit) -> Table | None:
    by_id = {one.record.id: one for one in audit.evidence}
    largest = [by_id[one.id] for one in audit.leakage.conceded[:_CASES]]
    return Table(
        name="concession",
        title="The largest",
        columns=(*texts("client", "term", "who"), *numbers("value", "sure")),
        rows=tuple(Row(one.record.id, _case(one), _words(one)) for one in largest),
        has_long_notes=True,
    )


def _case(one: Evidence) -> tuple[Cell, ...]:
    record, value = one.record, one.priced.value
    who = f"{record.rep} ({record.approver})" if record.approver else record.rep
    shown = "not priced" if value is None else f"{value.amount:,.2f}"
    return record.client, record.term, who, shown, f"{record.confidence:.0%}"


def _words(one: Evidence) -> str:
    quote = one.record.quote if len(one.record.quote) <= 120 else f"{one.record.quote[:119]}…"
    return f"“{quote}” byte {one.row.note.offset:,}"


def _unmatched(audit: Audit) -> Notes | None:
    if not audit.unmatched:
        return None
    named = [
        f"{one.subject or '(no subject)'} ({one.messages:,} message{'s' * (one.messages != 1)})"
        for one in sorted(audit.unmatched, key=lambda one: -one.messages)[:_LINES]
    ]
    rest = len(audit.unmatched) - len(named)
    return Notes("without a deal", (*named, *((f"and {rest:,} more",) if rest else ())))
