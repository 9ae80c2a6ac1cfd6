"""Whatever stands in a table: is each row used or listed, and is nothing raised?"""

from __future__ import annotations

import csv
import io
import tempfile
from datetime import date
from decimal import Decimal
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from giveget.adapters.crm import LoadedPipeline, load_pipeline
from giveget.adapters.crm.amounts import amount_of, written
from giveget.adapters.crm.dates import DateOrder, day_of, orders_of, reading_of
from giveget.core.walkaway.pipeline import Outcome, Pipeline

_HEADINGS = (
    "deal id", "Deal Name", "Amount", "Currency", "Stage", "Status", "Probability", "Created Date",
    "Close Date", "Is Won", "Is Deleted", "Lead Source", "", "Amount",
)  # fmt: skip
_CELLS = st.one_of(
    st.sampled_from([
        "", "won", "Closed Won", "Lost", "Closed", "open", "Demo", "1", "0", "-5", "1,234.50",
        "1.234,50", "€ 5", "$7k", "USD", "EUR", "kr", "2025-01-31", "31.1.2025", "1/2/25",
        "99/99/99", "1735689600000", "45000", "true", "no", "50 %", "1.7", "=1+1", "n/a",
        "\u202e", "\x00", '"',
    ]),
    st.text(max_size=12),
)  # fmt: skip
_TABLES = st.lists(st.lists(_CELLS, max_size=16), max_size=12)


def _load(data: bytes, name: str = "deals.csv") -> LoadedPipeline:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        return load_pipeline(path)


@given(
    st.lists(st.sampled_from(_HEADINGS), min_size=1, max_size=10), _TABLES, st.sampled_from(",;\t")
)
def test_every_row_is_used_or_listed_and_nothing_is_raised(
    headings: list[str], rows: list[list[str]], delimiter: str
) -> None:
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=delimiter)
    writer.writerows([headings, *rows])
    loaded = _load(stream.getvalue().encode("utf-8", "surrogatepass"))
    if loaded.pipeline is None:
        assert any(f.severity == "error" for f in loaded.findings)
        return
    used = [o.row for o in loaded.pipeline.opportunities]
    dropped = [d.row for d in loaded.dropped if d.whole_row]
    assert used == sorted(set(used))
    assert not set(used) & set(dropped)
    said = {number for number, row in enumerate(rows, 2) if any(map(str.isalnum, "".join(row)))}
    assert len(said - set(used) - set(dropped)) <= 1, "only the heading is neither"
    _require_sound(loaded.pipeline)


def _require_sound(pipeline: Pipeline) -> None:
    for deal in pipeline.opportunities:
        assert deal.amount is None or deal.amount >= 0
        assert deal.currency in ("", pipeline.currency)
        assert deal.probability is None or (deal.is_open and 0 <= deal.probability <= 1)
        if deal.created and deal.closed and deal.outcome is not Outcome.OPEN:
            assert deal.created <= deal.closed


@given(st.binary(max_size=400), st.sampled_from(["a.csv", "a.xlsx", "a.txt"]))
def test_any_bytes_give_a_pipeline_or_an_error(data: bytes, name: str) -> None:
    loaded = _load(data, name)
    assert loaded.pipeline is not None or any(f.severity == "error" for f in loaded.findings)


@given(
    st.decimals(0, 10**9, places=2, allow_nan=False),
    st.sampled_from([(",", "."), (".", ","), (" ", ","), ("'", "."), ("", ".")]),
    st.sampled_from(["{}", "€{}", "{} EUR", "USD {}"]),
)
def test_an_amount_is_read_as_it_was_written(
    amount: Decimal, marks: tuple[str, str], frame: str
) -> None:
    thousands, decimal = marks
    text = f"{amount:,.2f}".replace(",", "T").replace(".", decimal).replace("T", thousands)
    found = written(frame.format(text))
    assert found is not None
    assert amount_of(found, "") == amount


@given(
    st.lists(st.dates(date(1971, 1, 1), date(2068, 12, 31)), min_size=1, max_size=20),
    st.sampled_from(["%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%m-%d-%Y %H:%M", "%d/%m/%y"]),
)
def test_dates_are_read_as_written_or_said_to_be_unsure(days: list[date], form: str) -> None:
    texts = [day.strftime(form) for day in days]
    order = orders_of({"c": texts}, is_european=False)["c"]
    right = DateOrder.DAY_FIRST if form.startswith("%d") else DateOrder.MONTH_FIRST
    read = [day_of(reading_of(text), order.order) for text in texts]
    if order.is_sure:
        assert read == days
    else:
        assert order.order is right or any(day.day <= 12 for day in days)


@given(st.dates(date(1970, 1, 2), date(2100, 12, 31)))
def test_dates_that_speak_for_themselves_need_no_order(day: date) -> None:
    for form in ("%Y-%m-%d", "%Y/%m/%d", "%Y%m%d", "%d %B %Y", "%B %d, %Y", "%Y-%m-%dT%H:%M:%SZ"):
        assert day_of(reading_of(day.strftime(form)), None) == day
