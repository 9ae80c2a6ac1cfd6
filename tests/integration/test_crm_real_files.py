"""Do thousands of rows that nobody here wrote load without hand work?"""

from __future__ import annotations

import os
from collections import Counter
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from giveget.adapters.crm import LoadedPipeline, Role, load_mapping, load_pipeline, save_mapping
from giveget.core.walkaway.pipeline import Outcome, Pipeline
from tests.arch.source import ROOT
from tests.integration.cli import RENEWAL, giveget

_DATA = Path(os.environ.get("GIVEGET_REAL_DATA", ROOT.parent / "shared" / "data"))


def _real(name: str) -> Path:
    path = _DATA / name
    if not path.exists():
        pytest.skip(f"{name} is not here: set GIVEGET_REAL_DATA to the folder of real data sets")
    return path


def _pipeline(loaded: LoadedPipeline) -> Pipeline:
    assert loaded.pipeline is not None, loaded.findings
    return loaded.pipeline


def _counts(pipeline: Pipeline) -> dict[Outcome, int]:
    return dict(Counter(o.outcome for o in pipeline.opportunities))


def test_maven() -> None:
    loaded = load_pipeline(_real("crm/maven/sales_pipeline.csv"))
    pipeline = _pipeline(loaded)
    assert _counts(pipeline) == {Outcome.WON: 4238, Outcome.LOST: 2473, Outcome.OPEN: 2089}
    assert pipeline.stages == ("Prospecting", "Engaging")
    assert pipeline.as_of == date(2017, 12, 31)
    assert np.isfinite(pipeline.amounts).sum() == 4238
    assert np.nanmin(pipeline.days_open) >= 0
    assert [f.code for f in loaded.findings] == ["GG646"]
    assert loaded.dropped == ()


def test_ibm() -> None:
    loaded = load_pipeline(_real("crm/ibm/WA_Fn-UseC_-Sales-Win-Loss.csv"))
    pipeline = _pipeline(loaded)
    assert len(pipeline) == 77_829
    assert len(loaded.dropped) == 196
    assert {d.column for d in loaded.dropped} == {"Opportunity Number"}
    assert pipeline.currency == "USD"
    assert _counts(pipeline).keys() == {Outcome.WON, Outcome.LOST}
    assert np.isfinite(pipeline.amounts).all()
    assert np.isfinite(pipeline.days_open).all()
    assert len(pipeline.attribute_names) == 15


def test_salvirt() -> None:
    loaded = load_pipeline(_real("salvirt_b2b/deals.csv"))
    pipeline = _pipeline(loaded)
    assert _counts(pipeline) == {Outcome.WON: 160, Outcome.LOST: 145}
    assert len(pipeline.attribute_names) == 21
    assert "Client" in pipeline.attribute_names
    assert pipeline.opportunities[0].owner == "Seller 6"
    assert [f.code for f in loaded.findings] == ["GG623", "GG646"]


def test_hubspot_tables() -> None:
    loaded = load_pipeline(_real("crm/hubspot"))
    pipeline = _pipeline(loaded)
    assert len(pipeline) == 44
    assert pipeline.as_of == date(2021, 1, 15)
    assert loaded.mapping is not None
    assert loaded.mapping.kind == "hubspot"
    assert {f.code for f in loaded.findings} >= {"GG636", "GG639"}


def test_salesforce_tables_hold_deleted_deals_only(tmp_path: Path) -> None:
    folder = _real("crm/salesforce")
    loaded = load_pipeline(folder)
    assert loaded.pipeline is None
    assert [d.reason for d in loaded.dropped] == ["deleted deal"] * 10
    assert loaded.findings[-1].code == "GG625"

    export = tmp_path / "sf_opportunity_data.csv"
    export.write_bytes((folder / export.name).read_bytes())
    assert loaded.mapping is not None
    saved = save_mapping(loaded.mapping, export)
    saved.write_text(saved.read_text() + "keep_deleted: true\n")
    assert load_mapping(saved)[1] == ()
    kept = load_pipeline(export)
    pipeline = _pipeline(kept)
    assert _counts(pipeline) == {Outcome.WON: 5, Outcome.LOST: 4, Outcome.OPEN: 1}
    found = next(f for f in kept.findings if f.code == "GG635")
    assert found.where is not None
    assert (found.where.line, found.where.field) == (2, "probability")


@pytest.mark.parametrize(
    "name", ["casino/casino.json", "mailbox/contract-talks.mbox", "crm/hubspot/company_data.csv"]
)
def test_what_is_no_pipeline_is_refused(name: str) -> None:
    loaded = load_pipeline(_real(name))
    assert loaded.pipeline is None
    assert loaded.findings


def test_progress_grows_to_the_end() -> None:
    path = _real("crm/maven/sales_pipeline.csv")
    seen: list[tuple[int, int]] = []
    load_pipeline(path, progress=lambda done, total: seen.append((done, total)))
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert seen[-1] == (path.stat().st_size, path.stat().st_size)


def test_the_saved_mapping_reads_the_same(tmp_path: Path) -> None:
    export = tmp_path / "sales_pipeline.csv"
    export.write_bytes(_real("crm/maven/sales_pipeline.csv").read_bytes())
    first = load_pipeline(export)
    assert first.mapping is not None
    assert first.mapping.columns[Role.STAGE] == "deal_stage"
    save_mapping(first.mapping, export)
    assert load_pipeline(export).pipeline == first.pipeline


@pytest.mark.parametrize(
    ("name", "adds", "words"),
    [
        ("crm/maven/sales_pipeline.csv", True, "There is no signal"),
        ("salvirt_b2b/deals.csv", False, "Calibration slope"),
        ("crm/hubspot", False, "44 left out: no amount"),
    ],
)
def test_a_real_export_through_the_command_line(name: str, adds: bool, words: str) -> None:
    path = _real(name)
    done = giveget("walkaway", "--deal", RENEWAL, "--pipeline", str(path), "--margin", "60%")
    assert done.code == 0, done.err
    shown = ("walk-away value: ", "edge: ", "alternative 1: ", "number: 0", "number typical: ")
    assert all(line in done.out for line in shown), done.out
    assert words in done.out
    assert ("The pipeline adds nothing" in done.out) is not adds
    assert ("is " + str(path / "deal_data.csv") in done.err) is path.is_dir()


def test_an_export_of_deleted_deals_says_how_to_use_them(tmp_path: Path) -> None:
    export = tmp_path / "sf_opportunity_data.csv"
    export.write_bytes((_real("crm/salesforce") / export.name).read_bytes())
    refused = giveget("walkaway", "--deal", RENEWAL, "--pipeline", str(export))
    assert refused.code == 2
    assert f"`keep_deleted: true` into a file {export.name}.mapping.yaml" in refused.err
    (tmp_path / f"{export.name}.mapping.yaml").write_text("keep_deleted: true\n")
    done = giveget("walkaway", "--deal", RENEWAL, "--pipeline", str(export))
    assert done.code == 0, done.err
    assert "5 of 9 closed deals were won" in done.out
