"""How fast and how good are odds, beside scikit-learn on the same deals?

Every history is measured in a process of its own, on one core, in processor seconds: first
learning and scoring as a whole (`fit_odds`, then `of_all` over every deal), then the bare models on
one and the same part kept apart, each from the same columns. Few deals are cut into folds
20 times. Real exports are read from the folder that ``GIVEGET_REAL_DATA`` names; the history made
up here needs none.

    python -m benchmarks.odds            # all histories, as a Markdown table
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
import warnings
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import numpy as np

_ROOT = Path(__file__).resolve().parents[1]
_DATA = Path(os.environ.get("GIVEGET_REAL_DATA", _ROOT.parent / "shared" / "data"))
_FILES = {
    "salvirt": "salvirt_b2b/deals.csv",
    "maven": "crm/maven/sales_pipeline.csv",
    "ibm": "crm/ibm/WA_Fn-UseC_-Sales-Win-Loss.csv",
}
_MADE_UP = 100_000
_REPEATS = 20  # how often few deals are cut into folds anew


def main() -> None:
    """Print one table per history."""
    if len(sys.argv) > 1:
        warnings.simplefilter("ignore")  # peers warn about narrow bins
        print(json.dumps(_measure(sys.argv[1])))
        return
    for name in ("made up", *_FILES):
        if name in _FILES and not (_DATA / _FILES[name]).exists():
            print(f"\n{name}: not here (GIVEGET_REAL_DATA names its folder)")
            continue
        one_core = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"), "1")
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.odds", name],
            check=True,
            capture_output=True,
            text=True,
            cwd=_ROOT,
            env={**os.environ, **one_core},
        )
        _print(name, json.loads(done.stdout))


def _measure(name: str) -> dict[str, object]:
    from giveget.core.walkaway.odds import fit_odds

    pipeline = _made_up(_MADE_UP) if name == "made up" else _loaded(_FILES[name])
    before = _peak()
    started = time.process_time()
    odds = fit_odds(pipeline, rng=np.random.default_rng(0))
    fitted = time.process_time()
    chances = odds.of_all(pipeline.opportunities)
    scored = time.process_time()
    assert len(chances) == len(pipeline)
    assert ((chances.low <= chances.value) & (chances.value <= chances.high)).all()
    whole = {
        "deals": len(pipeline),
        "fit": fitted - started,
        "score": scored - fitted,
        "before": before,
        "peak": _peak(),
        "signal": odds.report.has_signal,
        "said": odds.report.sentences[0],
    }
    return {"whole": whole, "models": _side_by_side(pipeline)}


def _side_by_side(pipeline) -> dict[str, dict[str, float]]:  # type: ignore[no-untyped-def]
    """Return time and accuracy of each model on the same parts kept apart."""
    from giveget.core.walkaway.odds.apart import newest_part, parts_by_group
    from giveget.core.walkaway.odds.history import read_history
    from giveget.core.walkaway.odds.scores import area_under_curve, calibration

    history = read_history(pipeline, {})
    newest = newest_part(history.days, history.won, history.deals, 0.25)
    copies = np.unique(_rows(history.columns), axis=0, return_inverse=True)[1].ravel()
    repeats = _REPEATS if len(history.won) < 2_000 else 1
    result: dict[str, dict[str, float]] = {}
    for name, predict in _models(history.columns).items():
        seconds, figures = 0.0, []
        for seed in range(repeats):
            rng = np.random.default_rng(seed)
            apart = newest or parts_by_group(copies, 5, 0.25, rng)
            chance, base = np.zeros(len(history.won)), np.zeros(len(history.won))
            for part in apart.parts:
                started = time.process_time()
                chance[part.measure] = predict(part.learn, part.measure, history.won)
                seconds += time.process_time() - started
                base[part.measure] = history.won[part.learn].mean()
            rows = np.concatenate([part.measure for part in apart.parts])
            won, told = history.won[rows], np.clip(chance[rows], 1e-6, 1 - 1e-6)
            brier, floor = np.mean((won - told) ** 2), np.mean((won - base[rows]) ** 2)
            slope = calibration(told, won, 0.9)[0].value
            figures.append((brier, 1 - brier / floor, slope, area_under_curve(told, won)))
        keys = ("brier", "skill", "slope", "area")
        result[name] = dict(zip(keys, np.mean(figures, axis=0).tolist(), strict=True))
        result[name]["seconds"] = seconds / repeats
    return result


Predict = Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]


def _models(columns) -> dict[str, Predict]:  # type: ignore[no-untyped-def]
    from giveget.core.walkaway.odds.columns import ColumnKind
    from giveget.core.walkaway.odds.model import learn

    by_name = {column.name: column for column in columns}
    rows = _rows(columns)
    numeric = [c.kind is ColumnKind.NUMBER for c in columns]

    def ours(train: np.ndarray, test: np.ndarray, won: np.ndarray) -> np.ndarray:
        model = learn(columns, won, train, 1.0)
        return model.chances([code[test] for code in model.codes(by_name)], 0.9).value

    def logistic(train: np.ndarray, test: np.ndarray, won: np.ndarray) -> np.ndarray:
        from sklearn.compose import ColumnTransformer
        from sklearn.impute import SimpleImputer
        from sklearn.linear_model import LogisticRegression
        from sklearn.pipeline import make_pipeline
        from sklearn.preprocessing import KBinsDiscretizer, OneHotEncoder

        texts = [place for place, is_number in enumerate(numeric) if not is_number]
        numbers = [place for place, is_number in enumerate(numeric) if is_number]
        bins = KBinsDiscretizer(20, quantile_method="averaged_inverted_cdf")
        encode = ColumnTransformer(
            [
                ("texts", OneHotEncoder(handle_unknown="ignore"), texts),
                ("numbers", make_pipeline(SimpleImputer(), bins), numbers),
            ]
        )
        model = make_pipeline(encode, LogisticRegression(max_iter=500))
        return model.fit(rows[train], won[train]).predict_proba(rows[test])[:, 1]

    def boosting(train: np.ndarray, test: np.ndarray, won: np.ndarray) -> np.ndarray:
        from sklearn.ensemble import HistGradientBoostingClassifier

        texts = [
            place
            for place, is_number in enumerate(numeric)
            if not is_number and rows[:, place].max() < 250
        ]
        model = HistGradientBoostingClassifier(categorical_features=texts, random_state=0)
        return model.fit(rows[train], won[train]).predict_proba(rows[test])[:, 1]

    return {
        "giveget": ours,
        "LogisticRegression (one-hot, 20 bins)": logistic,
        "HistGradientBoosting": boosting,
    }


def _rows(columns) -> np.ndarray:  # type: ignore[no-untyped-def]
    """Return the columns as numbers: texts by their place among all texts."""
    return np.column_stack(
        [column.numbers if len(column.numbers) else column.places * 1.0 for column in columns]
    )


def _loaded(name: str):  # type: ignore[no-untyped-def]
    from giveget.adapters.crm import load_pipeline

    return load_pipeline(_DATA / name).pipeline


def _made_up(size: int):  # type: ignore[no-untyped-def]
    """Return a history whose odds depend on four of ten columns and the logarithm of the amount."""
    from giveget.core.walkaway.pipeline import Attributes, Opportunity, Outcome, Pipeline

    rng = np.random.default_rng(0)
    levels = (4, 8, 12, 30, 60, 3, 3, 5, 20, 100)
    codes = [rng.integers(0, n, size) for n in levels]
    amount = np.round(np.exp(rng.normal(9, 1.2, size)), -2) + 100
    log_odds = -1.0 - 0.5 * (np.log(amount) - 9)
    for code, n, spread in zip(codes[:4], levels[:4], (0.8, 0.6, 0.5, 0.4), strict=True):
        log_odds += rng.normal(0, spread, n)[code]
    won = rng.random(size) < 1 / (1 + np.exp(-log_odds))
    places = {f"Column {place}": place for place in range(len(levels))}
    cells = zip(*([f"value {c}" for c in code.tolist()] for code in codes), strict=True)
    return Pipeline(
        opportunities=tuple(
            Opportunity(
                id=str(place),
                amount=Decimal(int(money)),
                outcome=Outcome.WON if is_won else Outcome.LOST,
                attributes=Attributes(places, row),
            )
            for place, (row, money, is_won) in enumerate(
                zip(cells, amount.tolist(), won.tolist(), strict=True)
            )
        )
    )


def _peak() -> float:
    """Return the peak memory of this process, megabytes (Linux counts kilobytes, macOS bytes)."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1e6 if sys.platform == "darwin" else 1e3)


def _print(name: str, found: dict[str, dict]) -> None:  # type: ignore[type-arg]
    whole = found["whole"]
    print(
        f"\n**{name}**: {whole['deals']:,} deals; learned and measured in {whole['fit']:.2f} s, "
        f"all scored in {whole['score']:.2f} s; peak {whole['peak']:.0f} MB "
        f"({whole['before']:.0f} MB with the deals alone)\n\n> {whole['said']}\n"
    )
    print("| model | s | Brier | better than base rate | slope | area |\n|---|---|---|---|---|---|")
    for model, figures in found["models"].items():
        print(
            f"| {model} | {figures['seconds']:.2f} | {figures['brier']:.4f} "
            f"| {figures['skill']:+.1%} | {figures['slope']:.2f} | {figures['area']:.3f} |"
        )


if __name__ == "__main__":
    main()
