"""Which single values does a file hold: amounts, percentages, lengths, names, dates?

Every value arrives as the text of the file and is read by the functions of
:mod:`giveget.core.terms.amounts`; nothing passes through a binary float.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Annotated, Any

from pydantic import PlainValidator, ValidationInfo, WithJsonSchema
from pydantic_core import PydanticCustomError

from giveget.adapters.documents.problems import shape, values
from giveget.adapters.problem import Problem
from giveget.core.terms.amounts import (
    AmountTextError,
    Flaw,
    read_money,
    read_months,
    read_number,
    read_percent,
)
from giveget.core.terms.term import TermKind

LONGEST_TEXT = 2000
LARGEST_FRACTION = Decimal(10)
MOST_COUNTED = 1000
LOWEST_RATE = Decimal("-0.99")
ID = r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}"

_FLAWS: dict[Flaw, Problem] = {
    Flaw.NOT_A_NUMBER: values.NOT_AN_AMOUNT,
    Flaw.NOT_FINITE: values.NOT_FINITE,
    Flaw.AMBIGUOUS: values.AMBIGUOUS,
    Flaw.NO_UNIT: values.NO_UNIT,
    Flaw.WRONG_UNIT: values.WRONG_UNIT,
    Flaw.OTHER_CURRENCY: values.OTHER_CURRENCY,
    Flaw.OUT_OF_RANGE: values.OUT_OF_RANGE,
}


def is_id(text: str) -> bool:
    """Whether a text can be the name of a line, a term, a role."""
    return re.fullmatch(ID, text) is not None


def flawed(problem: Problem, /, **args: object) -> PydanticCustomError:
    """Return the error by which a validator reports a problem of the catalogue."""
    return PydanticCustomError(problem.code, "{code}", {"code": problem.code, **args})


def problem_of(error: AmountTextError) -> tuple[Problem, dict[str, object]]:
    """Return the problem of the catalogue that an unreadable amount is."""
    return _FLAWS[error.flaw], {"text": error.text, "problem": error.problem, "write": error.write}


def plain_text(value: object) -> str:
    """Return the text that stands as a value."""
    if value is None:
        raise flawed(shape.NO_VALUE)
    if not isinstance(value, str):
        raise flawed(
            shape.NOT_A_SINGLE_VALUE, found="list" if isinstance(value, list) else "mapping"
        )
    return value


def _read(value: object, read: Callable[[str], Decimal | int]) -> Decimal:
    text = plain_text(value)
    try:
        return Decimal(read(text))
    except AmountTextError as error:
        problem, args = problem_of(error)
        raise flawed(problem, **args) from None


def _not_negative(value: Decimal, text: object) -> Decimal:
    if value < 0:
        raise flawed(values.NEGATIVE, text=text)
    return value


def _money(value: object, info: ValidationInfo) -> Decimal:
    currency = info.context["currency"] if info.context else None
    if currency is None:  # then its absence is reported, and any currency will do
        return _read(value, _money_of_any_currency)
    return _read(value, lambda text: read_money(text, currency))


def _money_of_any_currency(text: str) -> Decimal:
    try:
        return read_money(text, "USD")
    except AmountTextError as error:
        if error.flaw is Flaw.OTHER_CURRENCY:
            return Decimal(0)
        raise


def _price(value: object, info: ValidationInfo) -> Decimal:
    return _not_negative(_money(value, info), value)


def _number(value: object) -> Decimal:
    return _not_negative(_read(value, read_number), value)


def _percent(value: object) -> Decimal:
    return _read(value, lambda text: read_percent(text, unit_required=True))


def _chance(value: object) -> Decimal:
    fraction = _percent(value)
    if not 0 <= fraction <= 1:
        raise flawed(values.NOT_A_CHANCE, text=value)
    return fraction


def _rate(value: object) -> Decimal:
    fraction = _percent(value)
    if not LOWEST_RATE <= fraction <= LARGEST_FRACTION:
        raise flawed(
            values.OUT_OF_RANGE, text=value, problem="is no yearly rate", write="a rate such as 10%"
        )
    return fraction


def _fraction(value: object) -> Decimal:
    fraction = _not_negative(_percent(value), value)
    if fraction > LARGEST_FRACTION:
        args = {"problem": "is more than 1000%", "write": "a smaller percentage"}
        raise flawed(values.OUT_OF_RANGE, text=value, **args)
    return fraction


def _months(value: object) -> int:
    return int(
        _read(value, lambda t: read_months(t, unit_required=not re.fullmatch(r"\d{2,4}", t)))
    )


def _count(value: object) -> int:
    number = _number(value)
    if number != number.to_integral_value() or not 1 <= number <= MOST_COUNTED:
        args = {"problem": f"is no whole number from 1 to {MOST_COUNTED}", "write": "one such as 3"}
        raise flawed(values.OUT_OF_RANGE, text=value, **args)
    return int(number)


def _text(value: object) -> str:
    text = plain_text(value)
    if not text.strip():
        raise flawed(shape.NO_VALUE)
    if len(text) > LONGEST_TEXT:
        raise flawed(values.TOO_LONG, limit=LONGEST_TEXT)
    return text


def _id(value: object) -> str:
    text = plain_text(value)
    if not is_id(text):
        raise flawed(values.BAD_ID, text=text[:40])
    return text


def _yes_no(value: object) -> bool:
    text = plain_text(value)
    if text.lower() not in ("true", "false", "yes", "no"):
        raise flawed(values.NOT_YES_NO, text=text[:40])
    return text.lower() in ("true", "yes")


def _day(value: object) -> date:
    text = plain_text(value)
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise flawed(values.NOT_A_DATE, text=text[:40])


def _kind_of_term(value: object) -> TermKind:
    return TermKind(plain_text(value))  # the kind has chosen the shape, so that it is known here


def _currency(value: object) -> str:
    text = plain_text(value)
    if not re.fullmatch("[A-Z]{3}", text):
        raise flawed(values.NOT_A_CURRENCY, text=text[:40])
    return text


def _schema(types: str | list[str], *examples: Any, **more: Any) -> WithJsonSchema:
    shown = {"examples": list(examples)} if examples else {}
    return WithJsonSchema({"type": types, **shown, **more})


_AMOUNT = _schema(["number", "string"], 3000, "42,000 USD")

Money = Annotated[
    Decimal, PlainValidator(_money), _schema(["number", "string"], 3000, "42,000 USD")
]
Price = Annotated[
    Decimal, PlainValidator(_price), _schema(["number", "string"], 3000, "42,000 USD")
]
Number = Annotated[Decimal, PlainValidator(_number), _schema(["number", "string"], 40, 0.4)]
Fraction = Annotated[Decimal, PlainValidator(_fraction), _schema(["string", "number"], "5%")]
Chance = Annotated[Decimal, PlainValidator(_chance), _schema(["string", "number"], "60%")]
Rate = Annotated[Decimal, PlainValidator(_rate), _schema(["string", "number"], "10%")]
Months = Annotated[int, PlainValidator(_months), _schema(["integer", "string"], 12, "24 months")]
Count = Annotated[int, PlainValidator(_count), _schema("integer", 3, minimum=1)]
Text = Annotated[str, PlainValidator(_text), _schema("string", maxLength=LONGEST_TEXT)]
Label = Annotated[str, PlainValidator(_text), _schema(["string", "number"])]
Id = Annotated[str, PlainValidator(_id), _schema("string", pattern=f"^{ID}$")]
YesNo = Annotated[bool, PlainValidator(_yes_no), _schema("boolean", True)]
Day = Annotated[date, PlainValidator(_day), _schema("string", "2026-01-15", format="date")]
KindOfTerm = Annotated[
    TermKind, PlainValidator(_kind_of_term), WithJsonSchema({"enum": [*TermKind]})
]
Currency = Annotated[
    str, PlainValidator(_currency), _schema("string", "USD", "EUR", pattern="^[A-Z]{3}$")
]
