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
    """Amounts of one currency; empty when the file names none."""

    values: list[Decimal | None]
    currency: str


def in_one_currency(
    amounts: Amounts,
    stated: Sequence[str] | None,
    rows: Sequence[int],
    mapping: ColumnMapping,
    rates: Mapping[str, Decimal],
    report: Report,
) -> OneCurrency:
    """The amounts in the currency of the pipeline.

    That is the mapping's currency, else the most frequent one for which no rate is given. An
    amount in another currency without a rate is left out and reported: it is never added up.

    Args:
        amounts: amounts with the marks beside them.
        stated: cells of the currency column, if there is one.
        rows: rows of the file.
        mapping: names the columns and, where known, the currency.
        rates: how much of the pipeline's currency one unit of another is worth.
        report: takes notes and findings.

    Raises:
        OutOfRangeError: a rate is not above zero.
    """
    for code, rate in rates.items():
        if not rate.is_finite() or rate <= 0:
            raise OutOfRangeError(f"rate of {code}", rate, "above zero")
    codes = _codes(amounts, stated, rows, mapping, report)
    counts = Counter(c for c, v in zip(codes, amounts.values, strict=True) if c and v is not None)
    main = mapping.currency or _main(counts, rates)
    _note(main, codes, amounts, mapping, report)
    if not any(code != main for code in counts):
        return OneCurrency(amounts.values, main)
    known = {code.upper(): rate for code, rate in rates.items()}
    column = mapping.columns.get(Role.CURRENCY) or mapping.columns.get(Role.AMOUNT, "")
    values = list(amounts.values)
    for place, (value, code) in enumerate(zip(amounts.values, codes, strict=True)):
        if value is None or not code or code == main:
            continue
        factor = known.get(code)
        if factor is None:
            values[place] = None
            report.cell(
                MIXED_CURRENCIES, rows[place], column, f"{value} {code}", currency=code, main=main
            )
        else:
            values[place] = value * factor
    for code, count in counts.items():
        if code != main and code in known:
            text = f"{counted(count, 'amount')} in {code} converted at {known[code]} {main}"
            report.note("currency", text, column)
    return OneCurrency(values, main)


def _main(counts: Counter[str], rates: Mapping[str, Decimal]) -> str:
    without_rate = [code for code, _ in counts.most_common() if code not in rates]
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
