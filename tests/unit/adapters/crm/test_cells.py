"""Are amounts, dates and outcomes read as they are meant, and undecidable ones reported?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from giveget.adapters.crm.dates import DateOrder, day_of, orders_of, reading_of
from giveget.adapters.crm.outcomes import Unclear, meaning_of
from giveget.core.walkaway.pipeline import Outcome
from tests.unit.adapters.crm.making import codes, finding, load, notes, pipeline_of, place


def amounts_of(folder: Path, *texts: str) -> list[Decimal | None]:
    """The amounts of a column with these cells."""
    rows = "".join(f"{text}\twon\n" for text in texts)
    loaded = load(folder, f"amount\tstage\n{rows}x\tlost\n")
    return [o.amount for o in pipeline_of(loaded).opportunities][: len(texts)]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1234", "1234"),
        ("1,234.50", "1234.50"),
        ("1.234,50", "1234.50"),
        ("1 234,50", "1234.50"),
        ("1\u00a0234,50 €", "1234.50"),
        ("1'234.50", "1234.50"),
        ("CHF 1’234.50", "1234.50"),
        ("12,34,567.00", "1234567.00"),
        ("1.234.567", "1234567"),
        ("€ 12,5", "12.5"),
        ("USD1,000,000", "1000000"),
        ("1,000 EUR", "1000"),
        ("42k", "42000"),
        ("1.5M", "1500000"),
        ("1,5 Mio. €", "1500000"),
        ("1.2E+05", "120000"),
        ("0", "0"),
        (".5", "0.5"),
    ],
)
def test_amounts(tmp_path: Path, text: str, amount: str) -> None:
    assert amounts_of(tmp_path, text) == [Decimal(amount)]


def test_one_amount_decides_for_its_column(tmp_path: Path) -> None:
    assert amounts_of(tmp_path, "1.234", "5,50") == [Decimal(1234), Decimal("5.50")]
    assert amounts_of(tmp_path, "1.234", "5.50") == [Decimal("1.234"), Decimal("5.50")]
    assert amounts_of(tmp_path, "1,234", "5.50") == [Decimal(1234), Decimal("5.50")]


def test_a_lone_mark_before_three_digits_is_thousands_and_reported(tmp_path: Path) -> None:
    loaded = load(tmp_path, "deal;amount;stage\nA;1.234;won\nB;2.500;lost\n")
    assert [o.amount for o in pipeline_of(loaded).opportunities] == [Decimal(1234), Decimal(2500)]
    assert place(finding(loaded, "GG628")) == (2, "amount")


@pytest.mark.parametrize(
    "text",
    ["12 seats", "1,2,3", "12-13", "1.2.3", "--5", "12%", "1e400x", "one", "(5", "EUR 5 USD"],
)
def test_what_is_no_amount(tmp_path: Path, text: str) -> None:
    assert amounts_of(tmp_path, text) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "2025-03-04",
        "2025-03-04 12:00:01",
        "2025-03-04T12:00:01.000+0000",
        "2025-03-04T23:00:00Z",
        "2025/3/4",
        "20250304",
        "4-Mar-2025",
        "04 March 2025",
        "4. März 2025",
        "4 de marzo de 2025",
        "Tuesday, March 4, 2025",
        "Mar 4, 2025 3:15 PM",
        "1741046400",
        "1741046400000",
        "45720",
        "45720.5",
    ],
)
def test_dates_that_speak_for_themselves(text: str) -> None:
    assert day_of(reading_of(text), None) == date(2025, 3, 4)


@pytest.mark.parametrize(
    "text",
    [
        "2025-02-30",
        "31/31/2025",
        "soon",
        "2025",
        "0000-00-00",
        "1/1/1900",
        "9999-12-31",
        "4 Foo 2025",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert day_of(reading_of(text), DateOrder.DAY_FIRST) is None


def test_all_values_of_a_column_decide_the_order() -> None:
    decided = orders_of({"a": ["01/02/2025", "03/31/2025"], "b": ["13.1.25"]}, is_european=False)
    assert decided["a"].order is DateOrder.MONTH_FIRST
    assert decided["b"].order is DateOrder.DAY_FIRST
    assert decided["a"].is_sure
    assert decided["b"].is_sure


def test_a_column_that_cannot_decide_follows_its_neighbour() -> None:
    decided = orders_of({"a": ["01/02/2025"], "b": ["31/01/2025"]}, is_european=False)
    assert decided["a"].order is DateOrder.DAY_FIRST
    assert "'b'" in decided["a"].because


@pytest.mark.parametrize(("delimiter", "order"), [(",", "month/day/year"), (";", "day/month/year")])
def test_an_order_nothing_tells_is_reported_with_its_row(
    tmp_path: Path, delimiter: str, order: str
) -> None:
    rows = ["deal,stage,created", "A,won,", "B,lost,01/02/2025"]
    loaded = load(tmp_path, "\n".join(rows).replace(",", delimiter))
    found = finding(loaded, "GG632")
    assert place(found) == (3, "created")
    assert f"read as {order}" in found.message
    day = date(2025, 1, 2) if order.startswith("month") else date(2025, 2, 1)
    assert pipeline_of(loaded).opportunities[1].created == day


def test_dates_against_the_order_of_their_column_are_left_out(tmp_path: Path) -> None:
    loaded = load(
        tmp_path, "deal,stage,created\nA,won,13/01/2025\nB,lost,14/01/2025\nC,lost,01/15/2025\n"
    )
    assert place(finding(loaded, "GG631")) == (4, "created")
    assert "contradict" in notes(loaded, "dates")


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Closed Won", Outcome.WON),
        ("closedwon", Outcome.WON),
        ("8 - Closed Won (100%)", Outcome.WON),
        ("Closed Won - Expansion", Outcome.WON),
        ("Won", Outcome.WON),
        ("Gewonnen", Outcome.WON),
        ("Gagné", Outcome.WON),
        ("Closed - Lost", Outcome.LOST),
        ("Loss", Outcome.LOST),
        ("Verloren", Outcome.LOST),
        ("No decision", Outcome.LOST),
        ("Disqualified", Outcome.LOST),
        ("Open", Outcome.OPEN),
        ("In Progress", Outcome.OPEN),
        ("Negotiation", None),
        ("Contract Sent", None),
        ("12345", None),
        ("Closed", Unclear.CLOSED),
        ("Verbally won", Unclear.PERHAPS),
        ("Deleted", Unclear.DELETED),
    ],
)
def test_what_stages_and_statuses_mean(text: str, meaning: Outcome | Unclear | None) -> None:
    assert meaning_of(text) is meaning


def test_a_hundred_percent_is_won_where_no_name_tells(tmp_path: Path) -> None:
    loaded = load(tmp_path, "deal,stage,probability\nA,xq1,100\nB,zz2,0\nC,yy3,40\n")
    assert [o.outcome for o in pipeline_of(loaded).opportunities] == [
        Outcome.WON, Outcome.LOST, Outcome.OPEN,
    ]  # fmt: skip
    assert "100 % was read as won" in notes(loaded, "outcomes")


def test_a_won_column_alone(tmp_path: Path) -> None:
    loaded = load(tmp_path, "deal,amount,won\nA,5,1\nB,6,0\nC,7,\n")
    assert [o.outcome for o in pipeline_of(loaded).opportunities] == [
        Outcome.WON, Outcome.LOST, Outcome.OPEN,
    ]  # fmt: skip


def test_stages_are_ordered_by_numbers_or_chances(tmp_path: Path) -> None:
    numbered = load(tmp_path, "deal,stage\nA,2. Offer\nB,1. First\nC,won\nD,lost\n")
    assert pipeline_of(numbered).stages == ("1. First", "2. Offer")
    chances = load(tmp_path, "deal,stage,probability\nA,Xa,60\nB,Xb,20\nC,won,100\nD,lost,0\n")
    assert pipeline_of(chances).stages == ("Xb", "Xa")
    unknown = load(tmp_path, "deal,stage\nA,Xa\nB,Xb\nC,won\nD,lost\n")
    assert pipeline_of(unknown).stages == ()
    assert codes(unknown) == ["GG646"]
