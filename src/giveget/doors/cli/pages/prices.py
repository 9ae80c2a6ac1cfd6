"""For what is a price: a month, a year, a unit, once?"""

from __future__ import annotations

from giveget.core.terms import Deal, Per, PriceDetail, TermKind
from giveget.core.value.inclusion import lines_in, scope_states

_YEAR = 12


def price_unit(deal: Deal) -> str:
    """What the price of the whole deal is for: a year of what recurs, and what is paid once."""
    on_table = [
        line for line in lines_in(deal, scope_states(deal)) if line.price and not line.from_them
    ]
    recurs = any(line.per is not Per.ONCE for line in on_table)
    if not recurs:
        return "one-off"
    months = _months(deal)
    period = "per year" if months >= _YEAR else f"for {months} months"
    once = any(line.per is Per.ONCE for line in on_table)
    return f"{period}, with what is paid once" if once else period


def term_unit(deal: Deal, term_id: str) -> str:
    """What the price of a term is for: a unit and period of its line, or the whole deal."""
    detail = deal.term(term_id).detail
    if not isinstance(detail, PriceDetail) or detail.line is None:
        return price_unit(deal)
    line = deal.line(detail.line)
    unit = f"per {line.unit or 'unit'}" if line.quantity != 1 else ""
    period = "" if line.per is Per.ONCE else f"per {line.per}"
    return " ".join(part for part in (unit, period) if part) or "one-off"


def span(deal: Deal) -> str:
    """Over which time the worth of a deal counts, where that is not one payment."""
    recurs = any(line.per is not Per.ONCE for line in deal.lines)
    return f", over {_months(deal)} months" if recurs else ""


def _months(deal: Deal) -> int:
    length = next(iter(deal.terms_of(TermKind.LENGTH)), None)
    number = None if length is None else length.on_table.number
    return deal.months if number is None else int(number)
