"""What do the columns of an export probably mean?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from giveget.adapters.crm.amounts import MISSING, written
from giveget.adapters.crm.dates import reading_of
from giveget.adapters.crm.mapping import ColumnMapping
from giveget.adapters.crm.outcomes import flag_of, meaning_of
from giveget.adapters.crm.roles import HEADINGS, HINTS, KINDS, Role, currency_in, normalised
from giveget.core.walkaway.pipeline import Outcome

_DATES = frozenset(
    {Role.CREATED, Role.CLOSED, Role.WON_ON, Role.LOST_ON, Role.EXPECTED, Role.MODIFIED}
)
_NUMBERS = frozenset({Role.AMOUNT, Role.PROBABILITY, Role.DAYS})
_FLAGS = frozenset({Role.IS_WON, Role.IS_CLOSED, Role.DELETED})
_EXACT: dict[str, dict[Role, float]] = {}
for _role, _names in HEADINGS.items():
    for _place, _name in enumerate(_names):
        _EXACT.setdefault(_name, {})[_role] = 0.99 - 0.2 * _place / len(_names)

_LEAST = 0.3
_EMPTY_COLUMN = 0.6


@dataclass(frozen=True, slots=True)
class _Values:
    """What the filled cells of a column look like; shares 0…1."""

    filled: int
    distinct: int
    dates: float
    numbers: float
    flags: float
    outcomes: float
    both_ends: bool


def propose_mapping(headings: Sequence[str], sample: Iterable[Sequence[str]]) -> ColumnMapping:
    """Propose which column means what, from the headings and some rows.

    Every role goes to the column that fits best, every column gets one role at most; the
    confidence (0…1) is lowered where the values do not look like the role.

    Args:
        headings: names of the columns.
        sample: rows below them; some hundred are enough.
    """
    columns = list(zip(*sample, strict=False)) or [()] * len(headings)
    offers: list[tuple[float, int, Role]] = []
    for place, (heading, cells) in enumerate(zip(headings, columns, strict=False)):
        values = _values([cell.strip() for cell in cells])
        for role, by_name in _by_name(heading).items():
            score = by_name * _fit(role, values)
            if score >= _LEAST:
                offers.append((score, -place, role))
        if values.both_ends and values.outcomes > 0.95 and values.distinct <= 12:
            offers.append((0.75, -place, Role.OUTCOME))
    offers.sort(key=lambda offer: (offer[0], offer[1]), reverse=True)
    chosen: dict[Role, tuple[int, float]] = {}
    for score, place, role in offers:
        taken = {column for column, _ in chosen.values()}
        if role not in chosen and -place not in taken:
            chosen[role] = (-place, score)
    order = [role for role in Role if role in chosen]
    return ColumnMapping(
        columns={role: headings[chosen[role][0]] for role in order},
        confidence={role: round(chosen[role][1], 2) for role in order},
        kind=kind_of(headings),
        currency=_currency(headings, chosen),
    )


def kind_of(headings: Iterable[str]) -> str:
    """The CRM whose headings these are; ``"table"`` when they are of none."""
    names = {normalised(heading) for heading in headings} | {
        " ".join(heading.lower().replace("_", " ").split()) for heading in headings
    }
    hits = {kind: len(names & known) for kind, known in KINDS.items()}
    best = max(hits, key=lambda kind: hits[kind])
    return best if hits[best] >= 2 else "table"


def heading_score(cells: Sequence[str]) -> float:
    """How much a row looks like a heading: known names, and few cells that are figures or empty."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    if not filled:
        return -1.0
    known = sum(1 for cell in filled if _by_name(cell))
    figures = sum(1 for cell in filled if cell[0].isdigit() or len(cell) > 120)
    return 2.0 * known + 0.1 * len(filled) - 2.0 * figures


def _by_name(heading: str) -> dict[Role, float]:
    name = normalised(heading)
    exact = _EXACT.get(name)
    if exact:
        return exact
    hinted = {role: 0.6 for role, hint in HINTS.items() if hint.search(name)}
    if Role.EXPECTED in hinted:
        hinted.pop(Role.CLOSED, None)
    return hinted


def _fit(role: Role, values: _Values) -> float:
    """How well the values suit the role; a column without any value suits half-heartedly."""
    if not values.filled:
        return _EMPTY_COLUMN
    if role in _DATES:
        return 1.0 if values.dates >= 0.5 else 0.4 * values.dates
    if role is Role.AMOUNT:
        return 1.0 if values.numbers >= 0.5 else 0.4 * values.numbers
    if role in _NUMBERS:
        return 1.0 if values.numbers >= 0.5 else 0.2
    if role in _FLAGS:
        return 1.0 if values.flags > 0.9 else 0.1
    if role is Role.OUTCOME:
        return 1.0 if values.outcomes > 0.5 or values.flags > 0.9 else 0.35
    if role is Role.ID:
        return 1.0 if values.distinct > 0.5 * values.filled else 0.4
    if role in (Role.STAGE, Role.CURRENCY):
        few = values.distinct <= max(30, values.filled // 4)
        return 1.0 if few and values.numbers < 0.5 else 0.45
    if role is Role.ACCOUNT and values.distinct < 5 <= values.filled // 4:
        return 0.3  # "new", "current", "past": a property of the customer
    return 1.0 if values.dates < 0.5 else 0.3


def _values(cells: Sequence[str]) -> _Values:
    filled = [cell for cell in cells if cell.lower() not in MISSING]
    count = max(1, len(filled))
    meanings = [meaning_of(cell) for cell in filled]
    return _Values(
        filled=len(filled),
        distinct=len(set(filled)),
        dates=sum(reading_of(cell) is not None for cell in filled) / count,
        numbers=sum(written(cell.rstrip("% ")) is not None for cell in filled) / count,
        flags=sum(flag_of(cell) is not None for cell in filled) / count,
        outcomes=sum(isinstance(meaning, Outcome) for meaning in meanings) / count,
        both_ends={Outcome.WON, Outcome.LOST} <= set(meanings),
    )


def _currency(headings: Sequence[str], chosen: dict[Role, tuple[int, float]]) -> str:
    if Role.AMOUNT not in chosen:
        return ""
    mark = currency_in(headings[chosen[Role.AMOUNT][0]])
    return mark if mark.isalpha() else {"€": "EUR", "₹": "INR"}.get(mark, "")
