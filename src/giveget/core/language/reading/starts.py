"""When do they want to start?"""

from __future__ import annotations

from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal

from giveget.core.language.reading import labels
from giveget.core.language.reading.measures import Measure, Quantity
from giveget.core.language.reading.words import Word
from giveget.core.terms import Term, TermKind

_NAMES = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_SHORT = {name[:3]: index for index, name in enumerate(_NAMES, start=1)} | {"sept": 9}
_DELAYS = frozenset({"delay", "push", "postpon", "back", "later", "defer", "shift", "put"})
_DAYS_A_MONTH = Decimal(30)


def _month_in(words: tuple[Word, ...]) -> int | None:
    """The month that is named, 1…12, or None."""
    for word in words:
        name = word.stem
        if name in _SHORT:
            return _SHORT[name]
        for index, full in enumerate(_NAMES, start=1):
            if name in (full, full.removesuffix("e")):
                return index
    return None


def start_label(
    amount: Quantity | None, words: tuple[Word, ...], term: Term | None, day: datetime | None
) -> str | None:
    """Return when they want to start: ``in 3 months``, ``2027-03``, ``March``, or None.

    Args:
        amount: the date or span of time that was named.
        words: the words of the clause.
        term: the deal's start term; its options count months from now.
        day: when the message was written; without it a month stays a name.
    """
    is_start = term is not None and term.kind is TermKind.START
    if amount is not None and amount.measure in (Measure.MONTHS, Measure.DAYS):
        return _later(amount, words, term if is_start else None)
    month = _month_in(words)
    if month is None:
        return None
    if day is None:
        return _NAMES[month - 1].capitalize()
    ahead = (month - day.month) % 12
    if is_start:
        return _in_months(Decimal(ahead))
    year = day.year + (1 if month < day.month else 0)
    return f"{year}-{month:02d}"


def _later(amount: Quantity, words: tuple[Word, ...], term: Term | None) -> str:
    if amount.measure is Measure.MONTHS:
        months = amount.value
    else:
        months = (amount.value / _DAYS_A_MONTH).quantize(Decimal(1), ROUND_HALF_UP)
    if term is None:
        return f"in {labels.plain(amount, '')}"
    is_delay = any(word.stem in _DELAYS for word in words)
    on_table = term.on_table.number if is_delay else None
    return _in_months(months + (on_table or 0))


def _in_months(months: Decimal) -> str:
    return "now" if months == 0 else f"in {labels.months(months)}"
