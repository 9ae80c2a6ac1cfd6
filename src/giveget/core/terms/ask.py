"""What does the other side want changed, and in which words?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class AskKind(StrEnum):
    """The kinds of asks a text can contain."""

    PRICE = "price"
    DISCOUNT = "discount"
    PAYMENT = "payment"
    LENGTH = "length"
    BILLING = "billing"
    SCOPE_REMOVE = "scope_remove"
    SCOPE_ADD = "scope_add"
    VOLUME = "volume"
    LIABILITY = "liability"
    UPLIFT_CAP = "uplift_cap"
    PRICE_LOCK = "price_lock"
    TERMINATION = "termination"
    EXCLUSIVITY = "exclusivity"
    SERVICE_LEVEL = "service_level"
    START = "start"
    REFERENCE = "reference"
    FREE_EXTRA = "free_extra"
    VAGUE_PRICE = "vague_price"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """A change the other side wants.

    Args:
        kind: what sort of change.
        term: id of the deal's term, or None when it could not be matched.
        to: the wanted option, normalised (``15%``, ``net 60``, ``out``), or None when not stated.
        quote: the words of the message.
        start: first character of the quote in the text (0-based).
        end: one past its last character.
        confidence: chance that this is an ask and read rightly, 0…1.
        late: it came after everything else was agreed, or at the close.
        hostage: it came with a threat or deadline and offered nothing.
        question: what to ask back when it is unsure, or None.
    """

    kind: AskKind
    term: str | None
    to: str | None
    quote: str = ""
    start: int = 0
    end: int = 0
    confidence: float = 1.0
    late: bool = False
    hostage: bool = False
    question: str | None = None
