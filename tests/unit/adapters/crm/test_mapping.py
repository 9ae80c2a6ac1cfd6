"""Is a mapping proposed, saved, corrected by hand and believed?"""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from giveget.adapters.crm import (
    ColumnMapping,
    Role,
    load_mapping,
    load_pipeline,
    mapping_path,
    propose_mapping,
    save_mapping,
)
from giveget.adapters.crm.dates import DateOrder
from giveget.core.walkaway.pipeline import Outcome
from tests.unit.adapters.crm.making import codes, finding, load, pipeline_of, place

TEXT = "Kürzel;Kunde;Lage;Volumen;Start\n1;A;fertig;1.000;01/02/2025\n2;B;weg;2.000;03/02/2025\n"
MAPPING = ColumnMapping(
    columns={
        Role.ID: "Kürzel",
        Role.ACCOUNT: "Kunde",
        Role.STAGE: "Lage",
        Role.AMOUNT: "Volumen",
        Role.CREATED: "Start",
    },
    outcomes={"fertig": Outcome.WON, "weg": Outcome.LOST},
    dates={"Start": DateOrder.MONTH_FIRST},
    numbers={"Volumen": "."},
    currency="EUR",
)


def test_confidence_falls_where_heading_or_values_are_unclear() -> None:
    mapping = propose_mapping(
        ["Opportunity Name", "Stage", "Deal revenue", "Close Date"],
        [["A", "Closed Won", "5", "soon"], ["B", "Closed Lost", "6", "later"]],
    )
    assert mapping.columns == {
        Role.NAME: "Opportunity Name",
        Role.STAGE: "Stage",
        Role.AMOUNT: "Deal revenue",
    }
    assert mapping.confidence[Role.STAGE] > 0.9
    assert mapping.confidence[Role.AMOUNT] < 0.9


def test_no_column_gets_two_roles() -> None:
    mapping = propose_mapping(["id", "name", "status", "value", "date closed"], [])
    assert len(set(mapping.columns.values())) == len(mapping.columns) == 5


def test_a_property_of_the_customer_is_not_the_customer() -> None:
    rows = [[kind, status] for kind in ("New", "Current") for status in ("Won", "Lost")] * 10
    mapping = propose_mapping(["Client", "Status"], rows)
    assert mapping.columns == {Role.OUTCOME: "Status"}


def test_a_given_mapping_is_believed(tmp_path: Path) -> None:
    loaded = load(tmp_path, TEXT, mapping=MAPPING)
    first, second = pipeline_of(loaded).opportunities
    assert (first.outcome, second.outcome) == (Outcome.WON, Outcome.LOST)
    assert (first.amount, first.currency) == (Decimal("1.000"), "EUR")
    assert first.created is not None
    assert first.created.month == 1
    assert loaded.findings == ()


def test_a_saved_mapping_is_found_beside_the_file(tmp_path: Path) -> None:
    export = tmp_path / "deals.csv"
    export.write_text(TEXT)
    saved = save_mapping(MAPPING, export)
    assert saved == mapping_path(export)
    read, findings = load_mapping(saved)
    assert findings == ()
    assert read == MAPPING
    loaded = load_pipeline(export)
    assert pipeline_of(loaded).currency == "EUR"
    assert any(note.text == f"read as {saved.name} says" for note in loaded.notes)


def test_the_proposed_mapping_says_how_sure_it_is_and_reads_the_same_again(tmp_path: Path) -> None:
    export = tmp_path / "deals.csv"
    export.write_text("deal id,Deal revenue,stage,created\n1,5,Closed Won,13/1/2025\n2,6,Demo,\n")
    first = load_pipeline(export)
    assert first.mapping is not None
    text = save_mapping(first.mapping, export).read_text()
    assert "60% sure" in text
    assert "Closed Won" in text
    assert "day/month/year" in text
    assert load_pipeline(export).pipeline == first.pipeline


def test_a_mapping_to_a_column_that_is_not_there(tmp_path: Path) -> None:
    loaded = load(tmp_path, "deal,stage\nA,won\n", mapping=MAPPING)
    assert loaded.pipeline is None
    assert codes(loaded) == ["GG616"]
    assert "'Kürzel'" in finding(loaded, "GG616").message


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("columns:\n  stage: Lage\n  phase: X\n", 3, "'phase' is not known"),
        ("columns: {stage: Lage}\nwidth: 3\n", 2, "'width' is not known"),
        ("columns: {stage: Lage}\noutcomes:\n  maybe: [X]\n", 3, "'maybe' is not known"),
        ("columns: {stage: Lage}\ndates:\n  Start: iso\n", 3, "'iso' is no order"),
        ("columns: {stage: Lage}\nnumbers:\n  V: x\n", 3, "does not separate"),
        ("columns: {stage: Lage}\nencoding: rot13\n", 2, "is not an encoding"),
        ("columns: {stage: Lage}\nstages: x\n", 2, "is not a list"),
        ("columns: [a, b]\n", 1, "no entries"),
        ("columns: {stage: [\n", None, "not YAML"),
        ("- a\n", 1, "no keys"),
        ("", 1, "no keys"),
        ("{}\n", 1, "no keys"),
    ],
)
def test_a_mapping_file_that_cannot_be_used(
    tmp_path: Path, text: str, line: int | None, said: str
) -> None:
    export = tmp_path / "deals.csv"
    export.write_text(TEXT)
    mapping_path(export).write_text(text)
    loaded = load_pipeline(export)
    assert loaded.pipeline is None
    found = finding(loaded, "GG617")
    assert said in found.message
    assert line is None or place(found)[0] == line


def test_a_mapping_without_columns_adds_to_what_is_proposed(tmp_path: Path) -> None:
    (tmp_path / "deals.csv.mapping.yaml").write_text("currency: EUR\nkeep_deleted: true\n")
    loaded = load(tmp_path, "deal,stage,amount,is deleted\nA,won,5,true\nB,lost,6,false\n")
    pipeline = pipeline_of(loaded)
    assert (len(pipeline), pipeline.currency) == (2, "EUR")
    assert loaded.mapping is not None
    assert loaded.mapping.columns[Role.AMOUNT] == "amount"
