"""How are figures and days written in the report of an audit?"""

from __future__ import annotations

from datetime import date

from giveget.core.ledger import Share
from giveget.core.terms import Money


def money(amount: Money | None) -> str:
    """An amount with two digits and its currency."""
    if amount is None:
        return "–"
    return f"{amount.amount:,.2f} {amount.currency}".strip()


def percent(share: Share) -> str:
    """A share in whole percent."""
    return "–" if share.share is None else f"{share.share:.0%}"


def interval(share: Share, of: str) -> str:
    """The count behind a share, with its interval."""
    if share.share is None:
        return f"no {of}"
    return (
        f"{share.count:,} of {share.of:,} {of}; 90 % interval {share.low:.0%} to {share.high:.0%}"
    )


def hours_shown(hours: float) -> str:
    """A span of time in the unit that fits."""
    if hours < 1:
        return f"{hours * 60:.0f} min"
    return f"{hours:.1f} h" if hours < 48 else f"{hours / 24:.1f} days"


def day_shown(day: date | None) -> str:
    """A day; empty without one."""
    return "" if day is None else f"{day:%d %b %Y}"


def short(text: str, most: int = 110) -> str:
    """A text cut to a length."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
