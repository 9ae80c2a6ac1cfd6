"""Do odds learned from real exports hold on deals kept apart?

The exports are not part of the project. Put them in a folder and name it in ``GIVEGET_REAL_DATA``;
the tests are skipped where it is missing.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from giveget.adapters.crm import load_pipeline
from giveget.core.walkaway.odds import (
    ApartKind,
    Assumptions,
    Odds,
    RefusalKind,
    fit_odds,
    fit_outlook,
)
from giveget.core.walkaway.pipeline import Pipeline
from tests.arch.source import ROOT

_DATA = Path(os.environ.get("GIVEGET_REAL_DATA", ROOT.parent / "shared" / "data"))
_LATE_AT_IBM = {
    "Elapsed Days In Sales Stage",
    "Sales Stage Change Count",
    "Total Days Identified Through Qualified",
    "Ratio Days Identified To Total Days",
    "Ratio Days Validated To Total Days",
    "Ratio Days Qualified To Total Days",
}

Load = Callable[[str], Pipeline]


@pytest.fixture(scope="module")
def load() -> Load:
    loaded: dict[str, Pipeline] = {}

    def _load(name: str) -> Pipeline:
        path = _DATA / name
        if not path.exists():
            pytest.skip(f"{name} is not here; name its folder in GIVEGET_REAL_DATA")
        if name not in loaded:
            found = load_pipeline(path).pipeline
            assert found is not None
            loaded[name] = found
        return loaded[name]

    return _load


def _fit(pipeline: Pipeline, seed: int = 0) -> Odds:
    return fit_odds(pipeline, rng=np.random.default_rng(seed))


@pytest.mark.parametrize("seed", range(5))
def test_few_anonymous_deals_beat_the_base_rate_and_are_calibrated(load: Load, seed: int) -> None:
    kept = _fit(load("salvirt_b2b/deals.csv"), seed).report.kept_apart
    assert kept is not None
    assert kept.kind is ApartKind.FOLDS
    assert kept.deals == 305
    assert kept.scores.skill.low > 0.15
    assert kept.scores.brier < 0.185 < kept.scores.base_brier
    assert 0.8 <= kept.scores.slope.value <= 1.2


def test_many_deals_beat_the_base_rate_without_the_columns_known_late(load: Load) -> None:
    odds = _fit(load("crm/ibm/WA_Fn-UseC_-Sales-Win-Loss.csv"))
    kept = odds.report.kept_apart
    assert kept is not None
    late = {item.column for item in odds.report.refused if item.kind is RefusalKind.LATE}
    assert late == _LATE_AT_IBM
    assert kept.scores.skill.low > 0.28
    assert 0.95 <= kept.scores.slope.value <= 1.05
    bins = kept.scores.bins
    assert sum(b.low - 0.01 <= b.predicted <= b.high + 0.01 for b in bins) >= 9
    assert any("exact amount" in caution for caution in odds.report.cautions)


def test_an_invented_company_without_signal_gets_the_base_rate(load: Load) -> None:
    pipeline = load("crm/maven/sales_pipeline.csv")
    odds = _fit(pipeline)
    report = odds.report
    assert report.kept_apart is not None
    assert report.kept_apart.kind is ApartKind.NEWEST
    assert not report.has_signal
    assert report.sentences[0].startswith("There is no signal")
    assert report.base_rate.value == pytest.approx(4238 / 6711, abs=0.001)
    chances = odds.of_all(pipeline.open)
    assert set(chances.value.tolist()) == {report.base_rate.value}
    assert [item.column for item in report.refused] == ["amount"]


def test_deals_lying_about_for_a_year_bring_nothing(load: Load) -> None:
    pipeline = load("crm/maven/sales_pipeline.csv")
    outlook = fit_outlook(pipeline, _fit(pipeline))
    assert outlook.timing is not None
    deals = sorted((o for o in pipeline.open if o.created), key=lambda o: str(o.created))
    ends = (deals[0], deals[-1])
    oldest, newest = outlook.of_all(
        ends, Assumptions(margin=0.4, amount=1_000.0), np.random.default_rng(0), 500
    )
    assert oldest.chance.value < 0.02 < 0.3 < newest.chance.value
    assert 0 < newest.years.value < 0.5
