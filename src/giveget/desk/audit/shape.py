"""How does an audit look as JSON?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from giveget.core.ledger import Bunching, Quarter, Share, Total
from giveget.core.terms import Finding, Money
from giveget.desk.audit.finish import Audit, Evidence, TalkView, median_hours


def audit_shape(audit: Audit, findings: Sequence[Finding] = ()) -> dict[str, Any]:
    """Return an audit as one JSON document; amounts are numbers in ``currency``."""
    found = audit.leakage
    return {
        "currency": audit.currency or None,
        "messages": audit.messages,
        "conversations": audit.conversations,
        "from": _day(audit.first),
        "to": _day(audit.last),
        "us": list(audit.sides.ours),
        "us_guessed": audit.sides.is_guessed,
        "conceded": {
            "count": len(found.conceded),
            "amount": _amount(found.amount),
            "expected": _amount(audit.expected),
            "with_precedent": _amount(audit.with_precedent),
            "not_priced": audit.unpriced,
        },
        "by": {
            "rep": [_total(one) for one in found.by_rep],
            "client": [_total(one) for one in found.by_client],
            "term": [_total(one) for one in found.by_term],
            "deal": [_total(one) for one in found.by_deal],
            "quarter": [_quarter(one) for one in found.quarters],
            "weeks_before_quarter_end": [_total(one) for one in found.by_week],
            "approver": [_total(one) for one in found.by_approver],
        },
        "asks": {
            "count": found.asks.asks,
            "granted": _share(found.asks.granted),
            "granted_in_full": _share(found.asks.granted_in_full),
            "halved": _share(found.asks.halved),
            "median_hours_to_give": median_hours(audit),
        },
        "second_finals": [one.id for one in found.second_finals],
        "never_asked_for": [one.id for one in audit.never_asked_for],
        "bunching": [_bunching(one) for one in found.bunching],
        "round_numbers": [_bunching(one) for one in audit.round_numbers],
        "wins_at_list_price": _share(found.wins_at_list),
        "flagged_wins": [one.deal for one in found.flagged],
        "matched": [_talk(one) for one in audit.matched],
        "unmatched": [_talk(one) for one in audit.unmatched],
        "assumptions": list(assumptions(audit)),
        "findings": [f"{one.code} {one.message}; {one.hint}" for one in findings],
        "evidence": [_evidence(one) for one in audit.evidence],
    }


def assumptions(audit: Audit) -> tuple[str, ...]:
    """Return what was taken for granted, one sentence each."""
    settings = audit.settings
    guessed = (
        f"ours are those who write from {', '.join(audit.sides.ours)}: it takes part in "
        f"{audit.sides.share:.0%} of the conversations looked at"
        if audit.sides.is_guessed
        else f"ours are those who write as {', '.join(audit.sides.ours)}, as named"
    )
    return (
        guessed,
        "a discount costs its share of the deal's amount, which is taken as the price before it",
        (
            f"later payment costs {settings.rate_per_year:.1%} a year on the deal's amount; "
            f"without a give it is due after {settings.net_days} days"
        ),
        "a fee or extra given free costs the one sum named beside it; without one it has no price",
        "a new price costs its difference to our price before; our first price is no concession",
        "a larger give on the same term counts by what it adds; a repeated one counts once",
        (
            "a give is traded when it is tied to something, answers an ask that came with an "
            "offer, or was accepted as a trade before; every other give is a concession"
        ),
        (
            "quarters start with the year in month "
            f"{settings.year_starts}; messages without a date belong to none"
        ),
        (
            "where a deal file is given its own valuation counts, with renewals; elsewhere later "
            "renewals are not in the figures"
        ),
    )


def _evidence(one: Evidence) -> dict[str, Any]:
    record, row = one.record, one.row
    return {
        "id": record.id,
        "kind": record.kind.value,
        "at": None if row.note.at is None else row.note.at.isoformat(),
        "deal": one.match.deal or None,
        "client": record.client or None,
        "rep": record.rep or None,
        "approver": record.approver or None,
        "term": record.term,
        "size": None if row.size is None else float(row.size),
        "unit": row.sign.unit.value or None,
        "value": _amount(one.priced.value),
        "precedent": _amount(one.priced.precedent),
        "priced_by": one.priced.how or None,
        "answers": record.answers or None,
        "final": record.is_final,
        "confidence": record.confidence,
        "quote": record.quote,
        "file": row.note.source,
        "offset": row.note.offset,
        "start": row.sign.start,
    }


def _talk(one: TalkView) -> dict[str, Any]:
    return {
        "subject": one.subject,
        "people": list(one.others),
        "messages": one.messages,
        "first": _day(one.first),
        "deal": one.match.deal or None,
        "score": one.match.score,
        "why": list(one.match.why),
        "or": one.match.runner_up or None,
    }


def _total(one: Total) -> dict[str, Any]:
    return {
        "name": one.name,
        "amount": _amount(one.amount),
        "expected": _amount(one.expected),
        "count": len(one.rows),
        "not_priced": one.unpriced,
        "rows": list(one.rows),
    }


def _quarter(one: Quarter) -> dict[str, Any]:
    """A quarter with its largest deals. Source: principle S4-15."""
    return _total(one.total) | {"largest_deals": [_total(deal) for deal in one.deals]}


def _share(one: Share) -> dict[str, Any]:
    return {"count": one.count, "of": one.of, "share": one.share, "low": one.low, "high": one.high}


def _bunching(one: Bunching) -> dict[str, Any]:
    return {
        "role": one.limit.role,
        "term": one.limit.term,
        "at_most": float(one.limit.at_most),
        "width": float(one.limit.width),
        "at": one.at,
        "below": one.below,
        "above": one.above,
        "share_at": _share(one.share_at),
        "chance": one.chance,
    }


def _amount(money: Money | None) -> float | None:
    return None if money is None else float(money.amount)


def _day(day: Any) -> str | None:
    return None if day is None else day.isoformat()[:10]
