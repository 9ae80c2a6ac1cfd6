"""Which number did a person write, and in which unit?"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_EVEN, Decimal
from enum import StrEnum

from giveget.core.terms.currencies import is_currency, means_currency
from giveget.core.terms.errors import InputError

LARGEST_AMOUNT = Decimal(10) ** 15
LONGEST_DAYS = 3650
LONGEST_MONTHS = 1200

_LONGEST_TEXT = 60
_NUMBER = r"[-+−]?\s*(?:\d{1,3}(?:[,\u00a0\u202f' ]\d{3})+|\d+)?(?:\.\d+)?"
_PLAIN = re.compile(rf"(?P<number>{_NUMBER})\s*(?P<scale>k|m|thousand|million)?", re.IGNORECASE)
_PERCENT = re.compile(rf"(?P<number>{_NUMBER})\s*(?P<unit>%|percent|per cent|pct)?", re.IGNORECASE)
_MONEY = re.compile(
    r"(?P<sign>[-+−]?)\s*(?P<before>[^\d\s.,+−-]{1,3}|[A-Za-z]{3})?\s*"
    rf"(?P<number>{_NUMBER}\s*(?:k|m|thousand|million)?)\s*"
    r"(?P<after>[^\d\s.,]{1,3}|[A-Za-z]{3}|dollars?|euros?|pounds?)?",
    re.IGNORECASE,
)
_DAYS = re.compile(
    r"(?P<net>net\s*[-–/]?\s*|n\s*/\s*)?(?P<number>\d+)\s*[-–]?\s*"
    r"(?P<unit>days?|d|weeks?)?(?:\s+net|\s+terms)?",
    re.IGNORECASE,
)
_MONTHS = re.compile(
    r"(?P<number>\d+(?:\.\d+)?|[a-z]+)\s*[-–]?\s*(?P<unit>months?|mos?|mths?|m|years?|yrs?|y)?",
    re.IGNORECASE,
)
_AT_ONCE = frozenset(
    {"on signature", "at signature", "on signing", "at signing", "on receipt", "due on receipt"}
    | {"immediately", "up front", "upfront", "in advance", "cash", "now"}
)
_TO_TWELVE = ["one", "two", "three", "four", "five", "six"]
_TO_TWELVE += ["seven", "eight", "nine", "ten", "eleven", "twelve"]
_WORDS = {word: number for number, word in enumerate(_TO_TWELVE, start=1)} | {"a": 1, "an": 1}


class Flaw(StrEnum):
    """Why a text is not the amount that is due."""

    NOT_A_NUMBER = "not_a_number"
    NOT_FINITE = "not_finite"
    AMBIGUOUS = "ambiguous"
    NO_UNIT = "no_unit"
    WRONG_UNIT = "wrong_unit"
    OTHER_CURRENCY = "other_currency"
    OUT_OF_RANGE = "out_of_range"


class AmountTextError(InputError):
    """A text that is not the amount that is due.

    Args:
        text: as written.
        flaw: why it cannot be read.
        problem: what is wrong, as the rest of a sentence that starts with the text.
        write: what to write instead.
    """

    def __init__(self, text: str, flaw: Flaw, problem: str, write: str) -> None:
        shown = text if len(text) <= _LONGEST_TEXT else text[: _LONGEST_TEXT - 1] + "…"
        super().__init__(f"{shown!r} {problem}; write {write}")
        self.text, self.flaw, self.problem, self.write = shown, flaw, problem, write


def read_number(text: str, write: str = "a number such as 1500 or 0.4") -> Decimal:
    """Return the number in a text: ``42000``, ``42,000``, ``42k``, ``1.2m``, ``-0.5``.

    Raises:
        AmountTextError: no number, not finite, beyond 10^15, or a comma that could be a decimal
            point.
    """
    cleaned = _cleaned(text, write)
    found = _PLAIN.fullmatch(cleaned)
    if found is None or not any(c.isdigit() for c in cleaned):
        if re.fullmatch(r"[-+]?\d+,\d{1,2}", cleaned) or re.fullmatch(
            r"[-+]?\d{1,3}(\.\d{3})+,\d+", cleaned
        ):
            raise AmountTextError(
                text, Flaw.AMBIGUOUS, "has a comma where the point is due", "12.5 for 12,5"
            )
        raise AmountTextError(text, *_other_unit(cleaned, "a number"), write)
    digits = re.sub(r"[,\u00a0\u202f' ]", "", found["number"]).replace("−", "-")
    scale = {"k": 1000, "t": 1000, "m": 1_000_000}.get((found["scale"] or " ")[0], 1)
    number = Decimal(digits) * scale
    if abs(number) > LARGEST_AMOUNT:
        raise AmountTextError(text, Flaw.OUT_OF_RANGE, "is beyond 10^15", "a smaller number")
    return number


def read_percent(text: str, *, unit_required: bool = False) -> Decimal:
    """Return the fraction that a percentage stands for: 0.15 for ``15%``, ``15 %``, ``15``.

    Args:
        text: as written.
        unit_required: reject ``15`` (but not ``0``), as files do.

    Raises:
        AmountTextError: no percentage, or a number below 1 without the sign, which could be both.
    """
    write = "a percentage such as 15%"
    cleaned = _cleaned(text, write)
    found = _PERCENT.fullmatch(cleaned)
    if found is None or not any(c.isdigit() for c in cleaned):
        raise AmountTextError(text, *_other_unit(cleaned, "a percentage"), write)
    number = read_number(found["number"], write)
    if found["unit"] is None and number != 0:
        if abs(number) < 1:
            both = f"{_digits(number * 100)}% or {_digits(number)}%"
            raise AmountTextError(text, Flaw.NO_UNIT, "has no percent sign", both)
        if unit_required:
            raise AmountTextError(text, Flaw.NO_UNIT, "has no percent sign", f"{_digits(number)}%")
    return number / 100


def read_days(text: str, *, unit_required: bool = False) -> int:
    """Return the payment days in a text: ``net 60``, ``net60``, ``60 days``, ``on signature``.

    Raises:
        AmountTextError: no number of days, or more than ten years.
    """
    write = "payment days such as net 30"
    cleaned = _cleaned(text, write)
    if cleaned in _AT_ONCE:
        return 0
    found = _DAYS.fullmatch(cleaned)
    if found is None:
        raise AmountTextError(text, *_other_unit(cleaned, "payment days"), write)
    if unit_required and not (found["net"] or found["unit"]):
        raise AmountTextError(text, Flaw.NO_UNIT, "has no unit", f"net {found['number']}")
    days = int(found["number"]) * (7 if (found["unit"] or "").startswith("week") else 1)
    if days > LONGEST_DAYS:
        raise AmountTextError(text, Flaw.OUT_OF_RANGE, "is more than ten years", write)
    return days


def read_months(text: str, *, unit_required: bool = False) -> int:
    """Return the months in a text: ``24 months``, ``2 years``, ``two years``, ``24``.

    A bare number below 6 could be years and is not guessed unless ``unit_required`` is False and
    it is 0.

    Raises:
        AmountTextError: no length, a part of a month, or more than a hundred years.
    """
    write = "a length such as 24 months"
    cleaned = _cleaned(text, write)
    found = _MONTHS.fullmatch(cleaned)
    counted = None if found is None else _count(found["number"])
    if found is None or counted is None:
        raise AmountTextError(text, *_other_unit(cleaned, "a length"), write)
    unit = found["unit"] or ""
    if not unit and (unit_required or 0 < counted < 6):
        both = f"{_digits(counted)} months or {_digits(counted * 12)} months"
        raise AmountTextError(text, Flaw.NO_UNIT, "could be months or years", both)
    months = counted * (12 if unit.startswith("y") else 1)
    if months != months.to_integral_value():
        raise AmountTextError(text, Flaw.OUT_OF_RANGE, "is not a whole number of months", write)
    if months > LONGEST_MONTHS:
        raise AmountTextError(text, Flaw.OUT_OF_RANGE, "is more than a hundred years", write)
    return int(months)


def read_money(text: str, currency: str) -> Decimal:
    """Return the amount in a text: ``42000``, ``42,000 USD``, ``$42k``, ``USD 42 000``.

    Args:
        text: as written.
        currency: the deal's ISO 4217 code; a text in another one is rejected, never converted.

    Raises:
        AmountTextError: no amount, another currency, or ``42.000``, which could be two numbers.
    """
    write = f"an amount such as 42000 or 42,000 {currency}"
    cleaned = _cleaned(text, write)
    found = _MONEY.fullmatch(cleaned)
    if found is None or not any(c.isdigit() for c in cleaned):
        read_number(text, write)
        raise AmountTextError(text, Flaw.NOT_A_NUMBER, "is not an amount of money", write)
    for mark in (found["before"], found["after"]):
        if mark and not means_currency(mark, currency):
            raise AmountTextError(text, *_not_currency(mark, currency), write)
    if re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", found["number"].strip()):
        both = f"{found['number'].replace('.', '')} or {found['number'][:-1]}"
        raise AmountTextError(text, Flaw.AMBIGUOUS, "could be thousands or a fraction", both)
    number = read_number(found["number"], write)
    return -number if found["sign"] in ("-", "−") else number


def percent_label(fraction: Decimal) -> str:
    """Return ``15%`` for 0.15."""
    return f"{_digits(fraction * 100)}%"


def days_label(days: int) -> str:
    """Return ``net 60``."""
    return f"net {days}"


def months_label(months: int) -> str:
    """Return ``24 months`` or ``1 month``."""
    return "1 month" if months == 1 else f"{months} months"


def money_label(amount: Decimal, currency: str) -> str:
    """Return ``42000 USD``; cents are written out when there are any."""
    return f"{plain_amount(amount)} {currency}"


def plain_amount(amount: Decimal) -> str:
    """Return ``42000``, ``99.50`` or ``0.125``: no separators, no lone tenth."""
    cents = amount.quantize(Decimal("0.01"), ROUND_HALF_EVEN)
    if amount == amount.to_integral_value():
        return f"{amount:.0f}"
    return f"{cents:f}" if cents == amount else _digits(amount)


def _cleaned(text: str, write: str) -> str:
    cleaned = " ".join(text.split()).lower()
    if not cleaned:
        raise AmountTextError(text, Flaw.NOT_A_NUMBER, "is empty", write)
    if len(cleaned) > _LONGEST_TEXT:
        raise AmountTextError(text, Flaw.NOT_A_NUMBER, "is too long for a number", write)
    if cleaned.strip("+-.") in ("nan", "inf", "infinity", "infinite"):
        raise AmountTextError(text, Flaw.NOT_FINITE, "is not a finite number", write)
    return cleaned


def _count(text: str) -> Decimal | None:
    if text[0].isdigit():
        return Decimal(text)
    number = _WORDS.get(text)
    return None if number is None else Decimal(number)


def _digits(number: Decimal) -> str:
    shown = f"{number:f}"
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def _not_currency(mark: str, currency: str) -> tuple[Flaw, str]:
    if is_currency(mark):
        return Flaw.OTHER_CURRENCY, f"is not in {currency}, the deal's currency"
    if mark in ("%", "pct"):
        return Flaw.WRONG_UNIT, "is a percentage, not an amount of money"
    return Flaw.NOT_A_NUMBER, "is not an amount of money"


def _other_unit(cleaned: str, due: str) -> tuple[Flaw, str]:
    """Say which unit the text has instead of the one that is due."""
    has_digit = any(c.isdigit() for c in cleaned)
    if has_digit and re.fullmatch(rf"{_NUMBER}\s*(%|percent|pct)", cleaned):
        return Flaw.WRONG_UNIT, f"is a percentage, not {due}"
    if has_digit and re.search(r"\bnet\b|\bdays?\b", cleaned):
        return Flaw.WRONG_UNIT, f"is a number of days, not {due}"
    if due != "a length" and re.search(r"\b(months?|years?)\b", cleaned):
        return Flaw.WRONG_UNIT, f"is a length of time, not {due}"
    if has_digit and any(symbol in cleaned for symbol in "$€£¥₹"):
        return Flaw.WRONG_UNIT, f"is an amount of money, not {due}"
    if has_digit and re.fullmatch(rf"{_NUMBER}\s*[a-z]{{3}}", cleaned):
        return Flaw.WRONG_UNIT, f"is an amount of money, not {due}"
    return Flaw.NOT_A_NUMBER, f"is not {due}"
