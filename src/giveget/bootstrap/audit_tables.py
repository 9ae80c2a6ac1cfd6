"""Which habits, and which conversations and deals, does the report of an audit list?"""

from __future__ import annotations

from collections.abc import Sequence

from giveget.adapters.reports import Grid, Line, Section, Words
from giveget.bootstrap.audit_words import day_shown, short
from giveget.desk.audit import Audit, Evidence, TalkView

_LISTED, _ROWS = 15, 5


def habits_section(audit: Audit) -> Section:
    """Halved asks, gives nobody asked for, second finals, wins with many concessions."""
    by_id = {one.record.id: one for one in audit.evidence}
    halved = [grant.answer.id for grant in audit.leakage.asks.grants if grant.is_halved]
    never = [one.id for one in audit.never_asked_for]
    finals = [one.id for one in audit.leakage.second_finals]
    blocks: tuple[Grid | Words, ...] = tuple(
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
                    "" if one.row.note.at is None else day_shown(one.row.note.at.date()),
                    one.record.client,
                    one.record.rep,
                    one.record.term,
                    short(one.record.quote),
                    "–" if one.priced.value is None else f"{one.priced.value.amount:,.2f}",
                )
            )
            for one in rows[:_ROWS]
        ),
        numbers=frozenset({5}),
        more=f"and {len(rows) - _ROWS:,} more" if len(rows) > _ROWS else "",
    )


def matching_section(audit: Audit) -> Section:
    """Which conversations have no deal, and which matches are in doubt."""
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
                    short(one.subject, 70) or "(no subject)",
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
