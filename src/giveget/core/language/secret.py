"""What must never reach the other side?"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from giveget.core.language.secret_kind import SecretKind


class Unit(StrEnum):
    """What a number counts."""

    AMOUNT = "amount"
    FRACTION = "fraction"
    DAYS = "days"
    MONTHS = "months"


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """A number of ours; shown only if it is public for another reason.

    Args:
        kind: what it tells.
        value: the number in its unit; fractions as 0.15.
        unit: money and counts, a fraction, days or months.
        label: what it is, for the finding, e.g. ``"walk-away value"``.
    """

    kind: SecretKind
    value: Decimal
    unit: Unit = Unit.AMOUNT
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretWord:
    """A word or phrase of ours, e.g. the role name of an approver or another buyer's name."""

    kind: SecretKind
    text: str
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Secrets:
    """All numbers and words of a deal that stay home; built from the deal by whoever has it."""

    numbers: tuple[Secret, ...] = ()
    words: tuple[SecretWord, ...] = ()
