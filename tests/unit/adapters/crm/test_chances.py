"""Are chances that could be read in two ways left out, and the others read as written?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giveget.adapters.crm.cells import Cells
from giveget.adapters.crm.chances import probabilities_of
from giveget.adapters.crm.report import Report
from tests.unit.adapters.crm.making import finding, load, pipeline_of, place


def read(heading: str, texts: Sequence[str]) -> tuple[list[float | None], Report]:
    report = Report("deals.csv")
    rows = range(2, len(texts) + 2)
    return probabilities_of(Cells(heading, texts, rows), report), report


@pytest.mark.parametrize(
    ("heading", "texts", "chances", "rows"),
    [
        ("Probability", ["50%", "0.5"], [0.5, None], [3]),
        ("Probability", ["0.5%", "50"], [0.005, 0.5], [3]),
        ("Probability", ["10", "1", "90"], [0.1, None, 0.9], [3]),
        ("Probability", ["10", "0", "100"], [0.1, 0.0, 1.0], []),
        ("Probability", ["0.2", "0.5", "1"], [0.2, 0.5, 1.0], []),
        ("Probability", ["0.2", "0.5", "1", "50"], [0.2, 0.5, None, None], [4, 5]),
        ("Probability (%)", ["10", "1", "90"], [0.1, 0.01, 0.9], []),
        ("Probability (%)", ["10", "0.5", "90"], [0.1, None, 0.9], [3]),
        ("Probability (%)", ["0.25", "0.5", "1"], [None, None, None], [2, 3, 4]),
        ("Probability", ["50 %", "50,5 %", ""], [0.5, 0.505, None], []),
    ],
)
def test_each_way_of_writing(
    heading: str, texts: list[str], chances: list[float | None], rows: list[int]
) -> None:
    found, report = read(heading, texts)
    assert found == [None if c is None else pytest.approx(c) for c in chances]
    assert [f.where.line for f in report.findings if f.where] == rows


def test_a_finding_says_how_each_was_read(tmp_path: Path) -> None:
    rows = "A,Offer,50%\nB,Offer,0.5\nC,Offer,60\n"
    loaded = load(tmp_path, f"deal,stage,probability\n{rows}")
    first, second = (f for f in loaded.findings if f.code == "GG651")
    assert place(first) == (3, "probability")
    assert first.message == (
        "'0.5' could be 0.5% or 50%; the deal stays, without it (row 2 has '50%', read as 50%)"
    )
    assert "'60' has no percent sign and was read as 60%" in second.message
    assert "50%" in finding(loaded, "GG651").hint
    assert [o.probability for o in pipeline_of(loaded).opportunities] == [0.5, None, 0.6]
    assert [(d.row, d.whole_row) for d in loaded.dropped] == [(3, False)]


@given(
    st.lists(
        st.one_of(
            st.floats(0, 1).map(lambda x: f"{x:.3f}"),
            st.integers(0, 120).map(str),
            st.integers(0, 120).map(lambda n: f"{n}%"),
        ),
        max_size=12,
    )
)
def test_nothing_is_read_in_two_ways(texts: list[str]) -> None:
    found, report = read("Probability", texts)
    assert all(chance is None or 0 <= chance <= 1 for chance in found)
    small = {t for t, c in zip(texts, found, strict=True) if c and "%" not in t and float(t) <= 1}
    percents = {t for t, c in zip(texts, found, strict=True) if c and "%" in t}
    assert not (small and percents)
    unread = {row for row, chance in enumerate(found, start=2) if chance is None}
    assert {dropped.row for dropped in report.dropped} == unread
