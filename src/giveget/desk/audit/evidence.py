"""Which words stand behind the figures, one row each?"""

from __future__ import annotations

from collections.abc import Iterator

from giveget.desk.audit.finish import Audit, Evidence
from giveget.desk.audit.nouns import Unit

EVIDENCE_COLUMNS = (
    "id", "kind", "date", "deal", "client", "rep", "approver", "term", "size", "unit", "value",
    "with_precedent", "currency", "priced_by", "answers", "final", "confidence", "deal_score",
    "quote", "file", "offset", "character", "subject",
)  # fmt: skip

_STARTS = ("=", "+", "-", "@", "\t", "\r")


def evidence_rows(audit: Audit) -> Iterator[tuple[str, ...]]:
    """Yield the rows of the evidence in the order of the mailbox, without the heading.

    Words of the mails that a spreadsheet would take for a formula get an apostrophe before them.
    """
    for one in audit.evidence:
        cells = _cells(one, audit.currency)
        yield tuple(f"'{cell}" if cell.startswith(_STARTS) else cell for cell in cells)


def _cells(one: Evidence, currency: str) -> tuple[str, ...]:
    record, row = one.record, one.row
    value, precedent = one.priced.value, one.priced.precedent
    whole = None if value is None or precedent is None else value.amount + precedent.amount
    return (
        record.id,
        record.kind.value,
        "" if row.note.at is None else row.note.at.date().isoformat(),
        one.match.deal,
        record.client,
        record.rep,
        record.approver,
        record.term,
        "" if row.size is None else f"{row.size:f}",
        "" if row.sign.unit is Unit.NONE else row.sign.unit.value,
        "" if value is None else f"{value.amount:f}",
        "" if whole is None else f"{whole:f}",
        currency,
        one.priced.how,
        record.answers,
        "yes" if record.is_final else "",
        f"{record.confidence:.2f}",
        f"{one.match.score:.2f}" if one.match.deal else "",
        record.quote,
        row.note.source,
        str(row.note.offset),
        str(row.sign.start),
        one.subject,
    )
