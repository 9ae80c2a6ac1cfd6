"""What do the bytes of a kept move contribute to the sums of its deal?

The counterpart of :func:`~giveget.core.ledger.tally.row_of` for bytes whose hash was checked: moves
that book nothing are told by their kind alone, the others are read without being built.
"""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import Any, Final

from giveget.core.ledger.errors import CanonicalFormError
from giveget.core.ledger.exact import NOTHING, minus, total
from giveget.core.ledger.moves import BOOKED, MoveKind
from giveget.core.ledger.tally import Row

# Keys are sorted and quotation marks inside texts are escaped: it matches nowhere else.
_FIND = re.compile(rb'"kind":"(give|get|trade|concession|correction)","number":([0-9]+),').search
_READ = json.JSONDecoder().raw_decode
_BOOKED_NAMES: Final = frozenset(kind.value for kind in BOOKED)
_CORRECTION: Final = MoveKind.CORRECTION.value


def kept_row(data: bytes, deal: str) -> Row | None:
    """Return the columns of a kept move; None when it neither books nor corrects.

    Args:
        data: canonical bytes, their hash checked.
        deal: id of the deal.

    Raises:
        CanonicalFormError: the bytes are no move.
    """
    found = _FIND(data)
    if found is None:
        return None
    try:
        document = _READ(data.decode("ascii"))[0]
        kind = document["kind"]
        corrects = document.get("corrects", 0)
        if kind == _CORRECTION:
            kind = document.get("becomes", "")
        if kind not in _BOOKED_NAMES:
            return Row(deal, int(found[2]), kind, corrects, "", NOTHING, NOTHING, 0, 0)
        gives, gets = document.get("gives", ()), document.get("gets", ())
        currency = (gives or gets)[0]["value_to_us"][1]
        cost, worth = minus(_sum(gives)), _sum(gets)
    except (LookupError, TypeError, ValueError, ArithmeticError, AttributeError) as error:
        raise CanonicalFormError(f"{type(error).__name__}: {error}") from error
    return Row(deal, int(found[2]), kind, corrects, currency, cost, worth, len(gives), len(gets))


def _sum(items: list[dict[str, Any]]) -> Decimal:
    if len(items) == 1:
        return Decimal(items[0]["value_to_us"][0])
    return total(Decimal(item["value_to_us"][0]) for item in items)
