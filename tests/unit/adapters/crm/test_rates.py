"""Do rates lead into the currency that is needed, and is the rest refused?"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

import pytest

from giveget.adapters.crm import LoadedPipeline, load_pipeline
from tests.unit.adapters.crm.making import codes, finding, pipeline_of, place

_HEAD = "deal,stage,amount,currency\n"
_MIXED = "A,won,100,EUR\nB,lost,100,EUR\nC,Offer,100,GBP\nD,Offer,100,USD\n"


def load(folder: Path, rows: str, rates: Mapping[str, str], into: str) -> LoadedPipeline:
    path = folder / "deals.csv"
    path.write_text(_HEAD + rows, encoding="utf-8")
    known = {code: Decimal(rate) for code, rate in rates.items()}
    return load_pipeline(path, rates=known, into=into)


@pytest.mark.parametrize(
    ("rates", "into", "currency", "amounts"),
    [
        ({"EUR": "2", "GBP": "3"}, "USD", "USD", ["200", "200", "300", "100"]),
        ({"EUR": "2"}, "USD", "USD", ["200", "200", None, "100"]),
        ({}, "EUR", "EUR", ["100", "100", None, None]),
        ({"GBP": "3"}, "EUR", "EUR", ["100", "100", "300", None]),
        ({"GBP": "3", "USD": "4"}, "", "EUR", ["100", "100", "300", "400"]),
    ],
)
def test_mixed_amounts(
    tmp_path: Path,
    rates: dict[str, str],
    into: str,
    currency: str,
    amounts: list[str | None],
) -> None:
    loaded = load(tmp_path, _MIXED, rates, into)
    pipeline = pipeline_of(loaded)
    assert pipeline.currency == currency
    expected = [Decimal(amount) for amount in amounts if amount is not None]
    assert [o.amount for o in pipeline.opportunities] == expected
    missing = [row for row, amount in enumerate(amounts, start=2) if amount is None]
    places = [place(f)[0] for f in loaded.findings if f.code == "GG629"]
    assert places == missing
    assert loaded.mapping is not None
    assert loaded.mapping.currency == "EUR"


def test_amounts_of_one_currency_stay_in_it(tmp_path: Path) -> None:
    loaded = load(tmp_path, "A,won,100,EUR\nB,lost,100,EUR\n", {"EUR": "2"}, "USD")
    pipeline = pipeline_of(loaded)
    assert pipeline.currency == "EUR"
    assert [o.amount for o in pipeline.opportunities] == [100, 100]
    assert codes(loaded) == []


@pytest.mark.parametrize("rates", [{}, {"GBP": "3"}])
def test_without_a_rate_of_most_amounts_the_export_is_refused(
    tmp_path: Path, rates: dict[str, str]
) -> None:
    loaded = load(tmp_path, _MIXED, rates, "USD")
    assert loaded.pipeline is None
    found = finding(loaded, "GG652")
    assert place(found) == (2, "currency")
    assert "in EUR, the deal is in USD" in found.message
    assert "--rate EUR=" in found.hint
    assert "rates: {EUR: " in found.hint


def test_an_amount_without_a_currency_is_converted_with_the_others(tmp_path: Path) -> None:
    loaded = load(tmp_path, "A,won,100,EUR\nB,lost,100,\nC,won,1,USD\n", {"EUR": "2"}, "USD")
    assert [o.amount for o in pipeline_of(loaded).opportunities] == [200, 200, 1]
