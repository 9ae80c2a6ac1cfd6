"""How is a message that was read kept on disk, and taken up again?"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from giveget.core.language.conversation import Place
from giveget.desk.audit import Noted, Sign, SignKind, Unit


def row_of(note: Noted) -> list[Any]:
    """A message as a list that JSON can hold."""
    return [
        note.conversation,
        note.source,
        note.offset,
        None if note.at is None else note.at.isoformat(),
        note.sender,
        list(note.recipients),
        note.subject,
        note.is_ours,
        note.is_internal,
        note.is_final,
        note.asked_boss,
        [str(one) for one in note.amounts],
        [_sign_row(one) for one in note.signs],
    ]


def _sign_row(one: Sign) -> list[Any]:
    size = None if one.size is None else str(one.size)
    fee = None if one.fee is None else str(one.fee)
    head = [one.kind.value, one.term, one.unit.value]
    return [*head, size, fee, one.quote, one.start, one.confidence, one.is_bare]


def note_of(row: list[Any]) -> Noted:
    """The message of such a list."""
    return Noted(
        conversation=row[0],
        source=row[1],
        offset=row[2],
        at=None if row[3] is None else datetime.fromisoformat(row[3]),
        sender=row[4],
        recipients=tuple(row[5]),
        subject=row[6],
        is_ours=row[7],
        is_internal=row[8],
        is_final=row[9],
        asked_boss=row[10],
        amounts=tuple(map(Decimal, row[11])),
        signs=tuple(map(_sign_of, row[12])),
    )


def _sign_of(row: list[Any]) -> Sign:
    return Sign(
        kind=SignKind(row[0]),
        term=row[1],
        unit=Unit(row[2]),
        size=None if row[3] is None else Decimal(row[3]),
        fee=None if row[4] is None else Decimal(row[4]),
        quote=row[5],
        start=row[6],
        confidence=row[7],
        is_bare=row[8],
    )


def place_row(place: Place) -> dict[str, Any]:
    """A place as JSON can hold it."""
    return {
        "source": place.source,
        "offset": place.offset,
        "end": place.end,
        "line": place.line,
        "number": place.number,
    }
