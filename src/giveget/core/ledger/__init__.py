"""What was given and got?"""

from giveget.core.ledger.canonical import as_document, canonical_bytes, from_document, move_from
from giveget.core.ledger.chain import (
    START,
    Break,
    BreakKind,
    Head,
    Link,
    chain_of,
    hash_after,
    link_after,
    verify,
)
from giveget.core.ledger.errors import (
    CanonicalFormError,
    DoubleItemError,
    IncompleteMoveError,
    LossWithoutLessonError,
    MoveFieldError,
    MoveOrderError,
    OtherDealError,
    UnknownItemError,
)
from giveget.core.ledger.items import Item, Outcome, Proof, Result
from giveget.core.ledger.moves import BOOKED, Move, MoveKind, Party, cost_of, worth_of

__all__ = [
    "BOOKED",
    "START",
    "Break",
    "BreakKind",
    "CanonicalFormError",
    "DoubleItemError",
    "Head",
    "IncompleteMoveError",
    "Item",
    "Link",
    "LossWithoutLessonError",
    "Move",
    "MoveFieldError",
    "MoveKind",
    "MoveOrderError",
    "OtherDealError",
    "Outcome",
    "Party",
    "Proof",
    "Result",
    "UnknownItemError",
    "as_document",
    "canonical_bytes",
    "chain_of",
    "cost_of",
    "from_document",
    "hash_after",
    "link_after",
    "move_from",
    "verify",
    "worth_of",
]
