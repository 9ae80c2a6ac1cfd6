"""How little of a get would still pay for the gives?"""

from __future__ import annotations

import re

from giveget.core.terms import Deal, Get, Trade

_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?")


def break_even(deal: Deal, trade: Trade) -> dict[str, float]:
    """Return, per get whose options are numbers, the number at which the trade just balances.

    All other gets stay as they are; a get that is not needed for the balance is left out. Percent
    come as fractions. Values between two options are taken as proportional.

    Source: S4-21, B1.18.
    """
    found = {}
    for get in trade.gets:
        before, after = (_number(deal, get, label) for label in (get.before, get.after))
        needed = trade.cost - (trade.returned - get.value_to_us)
        if before is None or after is None or needed <= 0 or get.value_to_us <= 0:
            continue
        found[get.term] = before + (after - before) * needed / get.value_to_us
    return found


def _number(deal: Deal, get: Get, label: str) -> float | None:
    """The number of an option: its own, or the one its label shows (``+2%``)."""
    term = deal.term(get.term)
    number = term.options[term.index_of(label)].number
    if number is not None:
        return float(number)
    shown = _NUMBER.fullmatch(label.removesuffix("%").strip())
    if shown is None:
        return None
    return float(shown.group()) / (100 if label.endswith("%") else 1)
