"""Does bad input lead to a finding with row and column, and does the rest go on?"""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from giveget.adapters.crm import ColumnMapping, Role, load_pipeline
from giveget.core.terms import OutOfRangeError, Severity
from giveget.core.walkaway.pipeline import Dropped, Outcome
from tests.unit.adapters.crm.making import (
    codes,
    finding,
    load,
    notes,
    pipeline_of,
    place,
    write_workbook,
)

HEAD = "deal,amount,stage,created,close date\n"
REST = "Y,10,won,2025-01-01,2025-02-01\nZ,20,lost,2025-01-01,2025-02-01\n"


@pytest.mark.parametrize(
    ("row", "code", "column"),
    [
        ("X,-5,won,2025-01-01,2025-02-01", "GG627", "amount"),
        ("X,(5.00),won,2025-01-01,2025-02-01", "GG627", "amount"),
        ("X,lots,won,2025-01-01,2025-02-01", "GG626", "amount"),
        ("X,12 seats,won,2025-01-01,2025-02-01", "GG626", "amount"),
        ("X,=1+1,won,2025-01-01,2025-02-01", "GG626", "amount"),
        ("X,5,won,yesterday,2025-02-01", "GG631", "created"),
        ("X,5,won,2025-02-30,2025-03-01", "GG631", "created"),
        ("X,5,won,2025-01-01,9999-12-31", "GG631", "close date"),
        ("X,5,won,2025-01-01,2090-01-01", "GG633", "close date"),
        ("X,5,lost,2025-03-01,2025-02-01", "GG634", "created"),
    ],
)
def test_a_cell_that_cannot_be_used_is_left_out_and_its_deal_stays(
    tmp_path: Path, row: str, code: str, column: str
) -> None:
    loaded = load(tmp_path, HEAD + row + "\n" + REST)
    assert place(finding(loaded, code)) == (2, column)
    assert len(pipeline_of(loaded)) == 3
    assert [(d.row, d.column, d.whole_row) for d in loaded.dropped] == [(2, column, False)]
    first = pipeline_of(loaded).opportunities[0]
    field = {"amount": first.amount, "created": first.created, "close date": first.closed}
    assert field[column] is None


@pytest.mark.parametrize(
    ("row", "code", "column"),
    [
        ("X,5,Closed,2025-01-01,2025-02-01", "GG637", "stage"),
        ("X,5,won,2025-01-01,2025-02-01,extra,cells", "GG620", ""),
        ('X,"' + "x" * 140_000 + '",won,2025-01-01,2025-02-01', "GG621", ""),
    ],
)
def test_a_row_that_cannot_be_used_is_left_out_and_the_rest_goes_on(
    tmp_path: Path, row: str, code: str, column: str
) -> None:
    loaded = load(tmp_path, HEAD + row + "\n" + REST)
    assert place(finding(loaded, code)) == (2, column)
    assert [o.name for o in pipeline_of(loaded).opportunities] == ["Y", "Z"]
    assert [(d.row, d.whole_row) for d in loaded.dropped] == [(2, True)]


def test_a_quote_that_is_never_closed(tmp_path: Path) -> None:
    loaded = load(tmp_path, HEAD + REST + 'X,5,"won,2025-01-01,2025-02-01\nW,6,won,,\n')
    assert place(finding(loaded, "GG644"))[0] == 4
    assert [o.name for o in pipeline_of(loaded).opportunities] == ["Y", "Z"]


def test_missing_stages_count_as_open_and_are_listed(tmp_path: Path) -> None:
    loaded = load(tmp_path, HEAD + "X,5,,2025-01-01,\n" + REST)
    found = finding(loaded, "GG636")
    assert place(found) == (2, "stage")
    assert found.severity is Severity.WARNING
    assert pipeline_of(loaded).opportunities[0].outcome is Outcome.OPEN


def test_many_findings_of_a_kind_are_counted_not_repeated(tmp_path: Path) -> None:
    rows = "".join(f"X{n},-{n + 1},won,2025-01-01,2025-02-01\n" for n in range(50))
    loaded = load(tmp_path, HEAD + rows + REST)
    negative = [f for f in loaded.findings if f.code == "GG627"]
    assert [place(f)[0] for f in negative] == [2, 3, 4, 5, 6]
    assert "(and 45 more like this)" in negative[-1].message
    assert len([d for d in loaded.dropped if d.column == "amount"]) == 50


@pytest.mark.parametrize(
    ("values", "top", "bad_row"),
    [
        (["0.1", "0.5", "1.7"], 1, 4),
        (["0.1", "-0.5", "0.9"], 1, 3),
        (["10", "50", "1000"], 100, 4),
        (["10 %", "0.5 %", "101 %"], 100, 4),
    ],
)
def test_probabilities_outside_their_range(
    tmp_path: Path, values: list[str], top: int, bad_row: int
) -> None:
    rows = "".join(f"D{n},Offer,{value}\n" for n, value in enumerate(values))
    loaded = load(tmp_path, f"deal,stage,probability\n{rows}")
    found = finding(loaded, "GG635")
    assert place(found) == (bad_row, "probability")
    assert f"between 0 and {top}" in found.message
    stated = [o.probability for o in pipeline_of(loaded).opportunities]
    assert stated[bad_row - 2] is None
    assert all(p is None or 0 <= p <= 1 for p in stated)
    assert sum(p is None for p in stated) == 1


@pytest.mark.parametrize(
    ("stages", "code"),
    [
        (["Demo", "Offer"], "GG639"),
        (["Demo", "won"], "GG640"),
        (["won", "won"], "GG641"),
        (["lost", "lost"], "GG642"),
    ],
)
def test_what_the_deals_as_a_whole_cannot_tell(
    tmp_path: Path, stages: list[str], code: str
) -> None:
    rows = "".join(f"D{n},{n + 5},{stage}\n" for n, stage in enumerate(stages))
    loaded = load(tmp_path, f"deal,amount,stage\n{rows}")
    assert codes(loaded) == [code]
    assert len(pipeline_of(loaded)) == len(stages)


def test_mixed_currencies_without_a_rate_are_never_added(tmp_path: Path) -> None:
    text = "deal,amount,currency,stage\nA,100,USD,won\nB,100,EUR,lost\nC,5,EUR,Demo\n"
    loaded = load(tmp_path, text)
    assert place(finding(loaded, "GG629")) == (2, "currency")
    assert [o.amount for o in pipeline_of(loaded).opportunities] == [None, Decimal(100), Decimal(5)]
    left = load(tmp_path, text + "D,7,GBP,Demo\n")
    assert [o.row for o in pipeline_of(left).opportunities] == [2, 3, 4]
    assert [(d.row, d.reason) for d in left.dropped if d.whole_row] == [
        (5, "currency without a rate")
    ]
    converted = load(tmp_path, text, rates={"USD": Decimal("0.9")})
    assert converted.findings == ()
    assert pipeline_of(converted).opportunities[0].amount == Decimal("90.0")
    assert {o.currency for o in pipeline_of(converted).opportunities} == {"EUR"}
    assert "1 amount in USD converted at 0.9 EUR" in notes(converted, "currency")


def test_a_rate_must_be_above_zero(tmp_path: Path) -> None:
    with pytest.raises(OutOfRangeError):
        load(tmp_path, "deal,amount,stage\nA,1,won\n", rates={"USD": Decimal(0)})


def test_a_dollar_sign_is_said_to_be_uncertain(tmp_path: Path) -> None:
    loaded = load(tmp_path, 'deal,amount,stage\nA,"$1,000.00",won\nB,$5,lost\n')
    assert codes(loaded) == ["GG630"]
    assert pipeline_of(loaded).currency == "USD"
    mapping = ColumnMapping(
        columns={Role.NAME: "deal", Role.AMOUNT: "amount", Role.STAGE: "stage"}, currency="CAD"
    )
    said = load(tmp_path, 'deal,amount,stage\nA,"$1,000.00",won\nB,$5,lost\n', mapping=mapping)
    assert said.findings == ()
    assert pipeline_of(said).currency == "CAD"


def test_status_and_stage_that_contradict_each_other(tmp_path: Path) -> None:
    loaded = load(
        tmp_path,
        "deal,status,stage,amount\nA,Won,Closed Lost,5\nB,Lost,Closed Lost,6\nC,Open,Demo,7\n",
    )
    assert place(finding(loaded, "GG638")) == (2, "stage")
    assert pipeline_of(loaded).opportunities[0].outcome is Outcome.WON


def test_duplicates_keep_the_row_changed_last(tmp_path: Path) -> None:
    loaded = load(
        tmp_path,
        "deal id,deal name,stage,amount,last modified\n"
        "1,A,won,30,2025-03-03 10:00\n1,A,Demo,20,2025-01-01 10:00\n2,B,lost,5,2025-01-01 10:00\n"
        "2,B,lost,5,2025-01-01 10:00\n",
    )
    assert [(o.id, o.amount, o.row) for o in pipeline_of(loaded).opportunities] == [
        ("1", Decimal(30), 2), ("2", Decimal(5), 5),
    ]  # fmt: skip
    assert loaded.dropped == (
        Dropped(3, "deal id", "duplicate: 1"),
        Dropped(4, "deal id", "duplicate: 2"),
    )
    first, second = (f for f in loaded.findings if f.code == "GG622")
    assert "they differ in stage, amount, last modified" in first.message
    assert "equal in every column" in second.message


def test_equal_rows_without_an_id_stay_and_are_counted(tmp_path: Path) -> None:
    loaded = load(tmp_path, "Seller,Scope,Status\nS1,Clear,Won\nS1,Clear,Won\nS2,Low,Lost\n")
    assert len(pipeline_of(loaded)) == 3
    assert place(finding(loaded, "GG623")) == (3, "")


def test_formulas_are_text(tmp_path: Path) -> None:
    loaded = load(
        tmp_path,
        'deal,amount,stage,note\n"=HYPERLINK(""http://x"",""y"")",5,won,+49 30 1234\n'
        "B,6,lost,@SUM(A1)\n",
    )
    found = finding(loaded, "GG643")
    assert place(found) == (2, "deal")
    assert found.severity is Severity.NOTE
    first, second = pipeline_of(loaded).opportunities
    assert first.name == '=HYPERLINK("http://x","y")'
    assert first.attributes["note"] == "+49 30 1234"
    assert second.attributes["note"] == "@SUM(A1)"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "a PDF"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "a picture (PNG)"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a picture (JPEG)"),
        (json.dumps([{"deal": 1, "stage": "won"}] * 3).encode(), "a JSON document"),
        (json.dumps({"deals": [1, 2]}, indent=2).encode(), "a JSON document"),
        (b"<?xml version='1.0'?><a/>", "an XML document"),
        (b"PK\x03\x04broken", "a damaged zip archive"),
        (b"\x1f\x8b\x08\x00\x00", "a compressed file (gzip)"),
        (bytes(range(256)) * 8, "a binary file"),
        (b"SQLite format 3\x00", "a database"),
    ],
)
def test_a_file_of_another_kind(tmp_path: Path, content: bytes, said: str) -> None:
    loaded = load(tmp_path, content)
    assert loaded.pipeline is None
    assert codes(loaded) == ["GG613"]
    assert said in loaded.findings[0].message


@pytest.mark.parametrize("content", [b"", b"\n\n\n", b"\xef\xbb\xbf", b"  \r\n", b"\x00\x00"])
def test_an_empty_file(tmp_path: Path, content: bytes) -> None:
    loaded = load(tmp_path, content)
    assert loaded.pipeline is None
    assert codes(loaded) == ["GG612"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("deal,amount,stage\n", "GG612"),
        (",,,\n,,,\n", "GG612"),
        ("just one column\nand a line\n", "GG614"),
        ("city,country\nBerlin,Germany\n", "GG615"),
        ("deal,stage,is deleted\nA,won,true\nB,lost,true\n", "GG625"),
    ],
)
def test_a_table_without_deals(tmp_path: Path, text: str, code: str) -> None:
    loaded = load(tmp_path, text)
    assert loaded.pipeline is None
    assert codes(loaded)[-1] == code


def test_a_damaged_workbook(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "deals.xlsx", {"S": [["Deal", "Stage"], ["A", "Won"]]})
    data = path.read_bytes()
    at = data.index(b"<worksheet")
    path.write_bytes(data[:at] + b"<<<<<<<<<<" + data[at + 10 :])
    loaded = load_pipeline(path)
    assert loaded.pipeline is None
    assert codes(loaded) == ["GG611"]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert codes(load_pipeline(tmp_path / "none.csv")) == ["GG611"]
    assert codes(load_pipeline(tmp_path / "a\0b.csv")) == ["GG611"]
    assert codes(load_pipeline(tmp_path)) == ["GG612"]


def test_a_list_of_open_deals_without_any_stage(tmp_path: Path) -> None:
    loaded = load(tmp_path, "customer,amount\nA,5\nB,6\n")
    assert codes(loaded) == ["GG649"]
    assert [o.outcome for o in pipeline_of(loaded).opportunities] == [Outcome.OPEN] * 2


def test_what_happened_after_the_export_is_not_believed(tmp_path: Path) -> None:
    loaded = load(tmp_path, HEAD + REST, as_of=date(2025, 1, 15))
    assert [o.closed for o in pipeline_of(loaded).opportunities] == [None, None]
    assert pipeline_of(loaded).as_of == date(2025, 1, 15)
    assert codes(loaded) == ["GG633"]
