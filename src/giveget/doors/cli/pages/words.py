"""How are amounts, chances and changes written for people?"""

from __future__ import annotations

from giveget.core.terms import Deal, Get, Give, ScopeDetail
from giveget.doors.cli.paper.page import Posting


def money(value: float) -> str:
    """An amount with two digits and thousands separators, never ``-0.00``."""
    return f"{round(value, 2) + 0.0:,.2f}"


def percent(value: float) -> str:
    """A fraction in whole percent; small and near-certain chances keep a digit."""
    if value in (0.0, 1.0) or 0.01 <= value <= 0.99:
        return f"{value:.0%}"
    if value < 0.001:
        return "under 0.1%"
    if value > 0.999:
        return "over 99.9%"
    return f"{value:.1%}"


def ratio(value: float | None) -> str:
    """A ratio of gets to gives, in words."""
    return "nothing given" if value is None else f"ratio {value:,.2f}"


def title_of(deal: Deal, term_id: str) -> str:
    """What people call a term; a line in or out is called by the name of the line."""
    term = deal.term(term_id)
    if isinstance(term.detail, ScopeDetail) and not term.name:
        return deal.line(term.detail.line).title
    return term.title


def change(before: str, after: str) -> str:
    """The way from one option to another."""
    return f"{before} → {after}"


def posting(deal: Deal, one: Give | Get) -> Posting:
    """One give or get as a line of an account, its amount without a sign."""
    return Posting(
        title=title_of(deal, one.term),
        change=change(one.before, one.after),
        amount=money(abs(one.value_to_us)),
    )


def packages(count: int) -> str:
    """A number of packages."""
    if count == 1:
        return "1 package"
    if count < 10**7:
        return f"{count:,} packages"
    digits, exponent = f"{count:.1e}".split("e")
    return f"{digits} × 10^{int(exponent)} packages"
