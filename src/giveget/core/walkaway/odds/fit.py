"""How are odds learned from the closed deals of a pipeline?

Source: S2-9 (a pipeline as the source of optionality); bar (3) of C (better than the base rate on
deals kept apart, calibration slope 0.8 to 1.2).
"""

from __future__ import annotations

import numpy as np

from giveget.core.walkaway.odds import sentences
from giveget.core.walkaway.odds.chance import Chance, chance_after
from giveget.core.walkaway.odds.doubts import doubts
from giveget.core.walkaway.odds.history import History, read_history
from giveget.core.walkaway.odds.measure import measure
from giveget.core.walkaway.odds.model import Model, learn
from giveget.core.walkaway.odds.odds import Odds
from giveget.core.walkaway.odds.options import OddsOptions
from giveget.core.walkaway.odds.report import KeptApart, OddsReport, UsedColumn
from giveget.core.walkaway.pipeline import Outcome, Pipeline

_LEAST = 30
_LEAST_OF_EACH = 8


def fit_odds(
    pipeline: Pipeline, *, options: OddsOptions | None = None, rng: np.random.Generator
) -> Odds:
    """Return the odds of the open deals, learned from the closed ones.

    Columns known only at the end are refused. The odds are measured on deals kept apart; only when
    they beat the base rate there, beyond chance, are they used (and learned again from all closed
    deals); otherwise every deal gets the base rate with its interval.

    Args:
        pipeline: open and closed deals.
        options: settings; the usual ones when None.
        rng: for the parts kept apart and the intervals of the measurement; the same seed gives
            the same odds.

    Raises:
        UnknownColumnError: an allowed column the export does not have.
    """
    settings = options or OddsOptions()
    history = read_history(pipeline, settings.allowed)
    too_little = _too_little(pipeline, history)
    if too_little is not None:
        return _without_model(pipeline, history, settings, (too_little,), None)
    kept = measure(pipeline, history, settings, rng)
    if kept is None:
        return _without_model(pipeline, history, settings, (sentences.ONLY_COPIES,), None)
    has_signal = kept.scores.skill.low > 0
    said = (
        *sentences.measured_words(kept, has_signal, settings.confidence),
        *sentences.drift_words(kept),
    )
    if not has_signal:
        return _without_model(pipeline, history, settings, said, kept)
    model = learn(history.columns, history.won, np.arange(len(history.won)), history.weight)
    report = OddsReport(
        **_counts(pipeline),
        base_rate=_base(pipeline, settings),
        has_signal=True,
        kept_apart=kept,
        used=(used := _used(model, settings)),
        refused=history.refused,
        cautions=(cautions := doubts(history)),
        sentences=(
            *said,
            _base_words(pipeline, settings),
            *sentences.stage_words(history.rungs is not None, _has_stages(pipeline)),
            *sentences.column_words(used, history.refused),
            *cautions,
        ),
    )
    return _odds(report, model, history, settings)


def _without_model(
    pipeline: Pipeline,
    history: History,
    options: OddsOptions,
    said: tuple[str, ...],
    kept: KeptApart | None,
) -> Odds:
    """Return the base rate for every deal, and why."""
    report = OddsReport(
        **_counts(pipeline),
        base_rate=_base(pipeline, options),
        has_signal=False,
        kept_apart=kept,
        used=(),
        refused=history.refused,
        cautions=(),
        sentences=(
            *said,
            _base_words(pipeline, options),
            *sentences.column_words((), history.refused),
        ),
    )
    return _odds(report, None, history, options)


def _too_little(pipeline: Pipeline, history: History) -> str | None:
    counts = _counts(pipeline)
    closed, won = counts["closed"], counts["won"]
    if closed < _LEAST or min(won, closed - won) < _LEAST_OF_EACH:
        return sentences.too_little_words(won, closed, _LEAST, _LEAST_OF_EACH)
    return None if history.columns else sentences.NO_COLUMNS


def _counts(pipeline: Pipeline) -> dict[str, int]:
    outcomes = pipeline.outcomes
    won, lost, still_open = (
        int((outcomes == outcome.code).sum())
        for outcome in (Outcome.WON, Outcome.LOST, Outcome.OPEN)
    )
    return {"closed": won + lost, "won": won, "open": still_open}


def _base(pipeline: Pipeline, options: OddsOptions) -> Chance:
    counts = _counts(pipeline)
    lost = counts["closed"] - counts["won"]
    return chance_after(counts["won"], lost, options.prior, options.confidence)


def _base_words(pipeline: Pipeline, options: OddsOptions) -> str:
    counts = _counts(pipeline)
    base = _base(pipeline, options)
    return sentences.base_rate_words(
        counts["won"], counts["closed"], base, options.prior, options.confidence
    )


def _has_stages(pipeline: Pipeline) -> bool:
    return any(o.stage and o.is_open for o in pipeline.opportunities)


def _used(model: Model, options: OddsOptions) -> tuple[UsedColumn, ...]:
    columns = [
        UsedColumn(coding.name, spread, options.allowed.get(coding.name, ""))
        for coding, spread in zip(model.codings, model.effects.spreads, strict=True)
    ]
    return tuple(sorted(columns, key=lambda column: -column.spread))


def _odds(report: OddsReport, model: Model | None, history: History, options: OddsOptions) -> Odds:
    kinds = {column.name: column.kind for column in history.columns}
    return Odds(
        report=report, confidence=options.confidence, model=model, kinds=kinds, prior=options.prior
    )
