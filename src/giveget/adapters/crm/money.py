"""In which currency are the amounts, and what are they in that of the pipeline?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from giveget.adapters.crm.amounts import currency_of
from giveget.adapters.crm.cells import Amounts
from giveget.adapters.crm.mapping import ColumnMapping
from giveget.adapters.crm.problems import CURRENCY_MARK, MIXED_CURRENCIES
from giveget.adapters.crm.report import Report, counted
from giveget.adapters.crm.roles import Role
from giveget.core.terms import OutOfRangeError


@dataclass(frozen=True, slots=True)
class OneCurrency:
    """Amounts of one currency.

    Args:
        values: the amounts.
        currency: what they are in now; empty when the file names none.
        written: what an amount without a currency is in, as the file has it.
        unconverted: places of amounts that are known, but in a currency without a rate.
    """

    values: list[Decimal | None]
    currency: str
    written: str
    unconverted: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Rates:
    """How much one unit of another currency is worth.

    Args:
        known: by ISO code, in the currency that they lead to.
        into: that currency; empty for the pipeline's own.
    """

    known: Mapping[str, Decimal]
    into: str = ""


def in_one_currency(
    amounts: Amounts,
    stated: Sequence[str] | None,
    rows: Sequence[int],
    mapping: ColumnMapping,
    rates: Rates,
    report: Report,
) -> OneCurrency:
    """The amounts in the currency of the pipeline.

    That is the mapping's currency, else the most frequent one for which no rate is given. Where
    the rates lead into a currency of their own, mixed amounts are converted into that one. An
    amount in another currency without a rate is left out and reported: it is never added up.

    Args:
        amounts: amounts with the marks beside them.
        stated: cells of the currency column, if there is one.
        rows: rows of the file.
        mapping: names the columns and, where known, the currency.
        rates: how much one unit of another currency is worth, and in which currency.
        report: takes notes and findings.

    Raises:
        OutOfRangeError: a rate is not above zero.
    """
    for code, rate in rates.known.items():
        if not rate.is_finite() or rate <= 0:
            raise OutOfRangeError(f"rate of {code}", rate, "above zero")
    codes = _codes(amounts, stated, rows, mapping, report)
    counts = Counter(c for c, v in zip(codes, amounts.values, strict=True) if c and v is not None)
    known = {code.upper(): rate for code, rate in rates.known.items()}
    written = mapping.currency or _main(counts, {} if rates.into else known)
    _note(written, codes, amounts, mapping, report)
    if not any(code != written for code in counts):
        return OneCurrency(amounts.values, written, written)
    main = rates.into if written in known and rates.into else written
    if rates.into not in ("", main):
        known = {}
    codes = [code or written for code in codes]
    column = mapping.columns.get(Role.CURRENCY) or mapping.columns.get(Role.AMOUNT, "")
    values = list(amounts.values)
    unconverted: set[int] = set()
    for place, (value, code) in enumerate(zip(amounts.values, codes, strict=True)):
        if value is None or not code or code == main:
            continue
        factor = known.get(code)
        if factor is None:
            values[place] = None
            unconverted.add(place)
            report.cell(
                MIXED_CURRENCIES, rows[place], column, f"{value} {code}", currency=code, main=main
            )
        else:
            values[place] = value * factor
    for code, count in Counter(c for c, v in zip(codes, values, strict=True) if v).items():
        if code != main and code in known:
            text = f"{counted(count, 'amount')} in {code} converted at {known[code]} {main}"
            report.note("currency", text, column)
    return OneCurrency(values, main, written, frozenset(unconverted))


def _main(counts: Counter[str], known: Mapping[str, Decimal]) -> str:
    without_rate = [code for code, _ in counts.most_common() if code not in known]
    return next(iter(without_rate), next(iter(counts), ""))


def _codes(
    amounts: Amounts,
    stated: Sequence[str] | None,
    rows: Sequence[int],
    mapping: ColumnMapping,
    report: Report,
) -> list[str]:
    known: dict[tuple[str, str], str] = {}
    codes: list[str] = []
    cells = stated if stated is not None else [""] * len(amounts.marks)
    for place, key in enumerate(zip(cells, amounts.marks, strict=True)):
        code = known.get(key)
        if code is None:
            cell, mark = key
            code = known[key] = _code(cell or mark, rows[place], mapping, report)
        codes.append(code)
    return codes


def _code(mark: str, row: int, mapping: ColumnMapping, report: Report) -> str:
    """The code for a mark; the pipeline's where the mark is missing or could mean it."""
    if not mark:
        return mapping.currency
    code, is_sure = currency_of(mark)
    if is_sure or mark in ("£", "¥"):
        if not is_sure:
            report.note("currency", f"{mark!r} was read as {code}")
        return code
    if mapping.currency:
        return mapping.currency
    column = mapping.columns.get(Role.CURRENCY) or mapping.columns.get(Role.AMOUNT, "")
    done = f"read as {code}" if code else "the amounts are taken as one unnamed currency"
    report.at(CURRENCY_MARK, row, column, mark, mark=mark, done=done, example=code or "SEK")
    return code


def _note(
    main: str,
    codes: Sequence[str],
    amounts: Amounts,
    mapping: ColumnMapping,
    report: Report,
) -> None:
    column = mapping.columns.get(Role.AMOUNT, "")
    if not main:
        report.note("currency", "the file names no currency", column)
        return
    unnamed = sum(1 for c, v in zip(codes, amounts.values, strict=True) if v is not None and not c)
    also = f"; {counted(unnamed, 'amount')} without a currency taken as {main}" if unnamed else ""
    report.note("currency", f"amounts are in {main}{also}", column)
