"""Walking away beside real exports: thousands of rows, nothing prepared by hand."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.integration.cli import RENEWAL, giveget
from tests.realdata import real


@pytest.mark.parametrize(
    ("name", "options", "alternatives"),
    [
        ("crm/maven/sales_pipeline.csv", ("--slots", "20"), 2089),
        ("crm/hubspot", (), 0),
        ("crm/ibm/WA_Fn-UseC_-Sales-Win-Loss.csv", (), 0),
    ],
)
def test_value_range_edge_next_best_and_curve(
    name: str, options: tuple[str, ...], alternatives: int
) -> None:
    arguments = ("--pipeline", str(real(name)), "--margin", "60%", "--cost", "50", *options)
    done = giveget("walkaway", "--deal", RENEWAL, *arguments, "--json")
    assert done.code == 0, done.err
    shape = done.json
    assert shape["pipeline"]["alternatives"] == alternatives
    value = shape["walkaway"]
    assert value["low"] <= value["value"] <= value["high"]
    assert -1 <= value["edge_low"] <= value["edge_high"] <= 1
    indices = [one["index"] for one in shape["next_best"]]
    assert indices == sorted(indices, reverse=True)
    counts = [point["value"] for point in shape["curve"] if not point["typical"]]
    assert all(after >= before - 0.01 for before, after in pairwise(counts))
    assert shape["one_more"]["gain"] >= 0
    assert shape["pipeline"]["sentences"]


def test_without_a_signal_it_says_so_and_uses_the_base_rate() -> None:
    path = str(real("crm/maven/sales_pipeline.csv"))
    done = giveget("walkaway", "--deal", RENEWAL, "--pipeline", path, "--margin", "60%", "--json")
    pipeline = done.json["pipeline"]
    assert pipeline["has_signal"] is False
    assert pipeline["sentences"][0].startswith("There is no signal")
    assert pipeline["base_rate"]["low"] < 0.6315 < pipeline["base_rate"]["high"]


def test_deleted_deals_are_no_pipeline() -> None:
    path = str(real("crm/salesforce/sf_opportunity_data.csv"))
    done = giveget("walkaway", "--deal", RENEWAL, "--pipeline", path)
    assert done.code == 2
    assert "keep_deleted" in done.err
