from dataclasses import replace

import numpy as np
import pytest

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.walkaway.odds import (
    ApartKind,
    MissingReasonError,
    Odds,
    OddsOptions,
    Prior,
    RefusalKind,
    UnknownColumnError,
    fit_odds,
)
from giveget.core.walkaway.pipeline import Attributes, Opportunity, Outcome, Pipeline
from tests.unit.core.walkaway.odds.pipelines import outcomes_of, pipeline, silent, telling


def _fit(history: Pipeline, options: OddsOptions | None = None, seed: int = 0) -> Odds:
    return fit_odds(history, options=options, rng=np.random.default_rng(seed))


def _deal(**cells: str) -> Opportunity:
    places = {name: place for place, name in enumerate(cells)}
    return Opportunity(id="new", attributes=Attributes(places, tuple(cells.values())))


@pytest.mark.parametrize(
    ("won", "lost", "words"),
    [
        (0, 0, "There is no closed deal"),
        (1, 0, "There is one closed deal"),
        (40, 0, "All 40 closed deals were won, none was lost"),
        (0, 40, "All 40 closed deals were lost, none was won"),
        (6, 8, "There are 14 closed deals, 6 won and 8 lost"),
        (60, 3, "There are 63 closed deals, 60 won and 3 lost"),
    ],
)
def test_too_little_history_is_said_and_gives_the_base_rate(
    won: int, lost: int, words: str
) -> None:
    outcomes = [Outcome.WON] * won + [Outcome.LOST] * lost + [Outcome.OPEN] * 3
    odds = _fit(pipeline(outcomes, {"Channel": ["a", "b", "c"] * (len(outcomes) // 3 + 1)}))
    assert odds.report.sentences[0].startswith(words)
    assert "too little" in odds.report.sentences[0]
    assert not odds.report.has_signal
    assert odds.report.kept_apart is None
    chance = odds.of(_deal(Channel="a"))
    assert chance == odds.report.base_rate
    assert chance.value == pytest.approx((won + 1) / (won + lost + 2))
    assert 0 < chance.low < chance.value < chance.high < 1


def test_without_any_deal_the_stated_prior_is_named() -> None:
    odds = _fit(pipeline([]), OddsOptions(prior=Prior(won=2, lost=6)))
    assert odds.report.base_rate.value == pytest.approx(0.25)
    assert "the stated prior, as if 2 won and 6 lost" in odds.report.sentences[1]


def test_a_telling_column_beats_the_base_rate() -> None:
    odds = _fit(telling(1_000))
    report = odds.report
    assert report.has_signal
    assert report.kept_apart is not None
    scores = report.kept_apart.scores
    assert scores.brier < scores.base_brier
    assert 0.8 <= scores.slope.value <= 1.2
    assert report.used[0].column == "Channel"
    referral, cold = odds.of(_deal(Channel="referral")), odds.of(_deal(Channel="cold"))
    assert referral.low > cold.high
    assert referral.low < 0.75 < referral.high
    assert cold.low < 0.15 < cold.high


def test_without_signal_every_deal_gets_the_base_rate_and_it_is_said() -> None:
    odds = _fit(silent(1_000))
    assert not odds.report.has_signal
    assert odds.report.sentences[0].startswith("There is no signal")
    assert odds.report.used == ()
    chances = odds.of_all((_deal(Channel="referral", Score="3"), _deal(Channel="cold", Score="9")))
    assert chances[0] == chances[1] == odds.report.base_rate
    assert odds.reasons(_deal(Channel="referral", Score="3")) == ()


def test_signal_is_rarely_found_where_there_is_none() -> None:
    found = [_fit(silent(300, seed)).report.has_signal for seed in range(20)]
    assert sum(found) <= 3


def test_dated_deals_are_measured_on_the_newest_part() -> None:
    history = telling(400, dated=True)
    kept = _fit(history).report.kept_apart
    assert kept is not None
    assert kept.kind is ApartKind.NEWEST
    assert kept.deals == 100
    closed = sorted(o.closed for o in history.opportunities if o.closed)
    assert kept.since == closed[300]


def test_undated_deals_are_measured_fold_by_fold() -> None:
    kept = _fit(telling(400)).report.kept_apart
    assert kept is not None
    assert kept.kind is ApartKind.FOLDS
    assert kept.deals == 400


def test_a_rule_that_turns_around_in_time_is_no_signal() -> None:
    """What was learned from the past fails on the newest part, although folds would love it."""
    history = telling(400, dated=True)
    turned = [
        replace(o, outcome=Outcome.WON if o.outcome is Outcome.LOST else Outcome.LOST)
        if place >= 300
        else o
        for place, o in enumerate(history.opportunities)
    ]
    odds = _fit(replace(history, opportunities=tuple(turned)))
    assert not odds.report.has_signal


def test_copies_of_deals_never_stand_on_both_sides() -> None:
    """Each deal ten times: an honest measurement must not see through the copies."""
    rng = np.random.default_rng(3)
    won = np.repeat(rng.random(60) < 0.5, 10)
    fingerprints = {f"Column {i}": np.repeat(rng.choice(["x", "y"], 60), 10) for i in range(20)}
    columns = {name: cells.tolist() for name, cells in fingerprints.items()}
    odds = _fit(pipeline(outcomes_of(won), columns))
    assert not odds.report.has_signal


def test_copies_of_one_deal_are_no_history() -> None:
    deals = tuple(replace(o, id="the one") for o in telling(200).opportunities)
    odds = _fit(Pipeline(opportunities=deals))
    assert odds.report.sentences[0].startswith("The closed deals are copies of each other")
    assert odds.report.kept_apart is None


def test_no_column_no_odds_of_ones_own() -> None:
    odds = _fit(pipeline(outcomes_of(np.arange(90) % 3 > 0)))
    assert odds.report.sentences[0].startswith("No column is left")


def test_no_deals_no_chances() -> None:
    odds = _fit(telling(200))
    assert len(odds.of_all(())) == 0
    assert odds.draws((), 3, np.random.default_rng(0)).shape == (3, 0)


def test_columns_known_only_at_the_end_are_refused_and_explained() -> None:
    history = telling(400)
    columns = {
        "Channel": [o.attributes["Channel"] for o in history.opportunities],
        "Loss reason": [
            "price" if o.outcome is Outcome.LOST else "" for o in history.opportunities
        ],
        "Flag": ["x" if o.outcome is Outcome.LOST else "y" for o in history.opportunities],
    }
    odds = _fit(pipeline([o.outcome for o in history.opportunities], columns))
    refused = {item.column: item for item in odds.report.refused}
    assert set(refused) == {"Loss reason", "Flag"}
    assert {item.kind for item in refused.values()} == {RefusalKind.LATE}
    said = " ".join(odds.report.sentences)
    assert "'Loss reason' is not used, because a reason is written down" in said
    assert "known only at the end" in said
    assert odds.report.kept_apart is not None
    assert odds.report.kept_apart.scores.brier > 0.1


def test_a_person_can_overrule_with_a_reason() -> None:
    history = telling(400)
    status = [o.attributes["Channel"] for o in history.opportunities]
    again = pipeline([o.outcome for o in history.opportunities], {"Status": status})
    assert [item.column for item in _fit(again).report.refused] == ["Status"]
    why = "the customer's status, entered when the deal is opened"
    odds = _fit(again, OddsOptions(allowed={"Status": why}))
    assert odds.report.refused == ()
    assert odds.report.used[0].allowed == why
    assert any(why in sentence for sentence in odds.report.sentences)


def test_overruling_takes_a_reason_and_a_column_that_exists() -> None:
    with pytest.raises(MissingReasonError, match="Status"):
        OddsOptions(allowed={"Status": "  "})
    with pytest.raises(UnknownColumnError, match="Stauts"):
        _fit(telling(100), OddsOptions(allowed={"Stauts": "typo"}))


@pytest.mark.parametrize(
    "wrong",
    [{"confidence": 1.0}, {"kept_apart": 0.0}, {"folds": 1}, {"resamples": 3}],
)
def test_settings_outside_their_range(wrong: dict[str, float]) -> None:
    with pytest.raises(OutOfRangeError):
        OddsOptions(**wrong)  # type: ignore[arg-type]


def test_columns_that_say_nothing_are_left_out() -> None:
    history = telling(200)
    size = len(history)
    columns = {
        "Channel": [o.attributes["Channel"] for o in history.opportunities],
        "Tenant": ["one"] * size,
        "Contact": [f"person {i}" for i in range(size)],
        "First call": [f"2025-01-{i % 28 + 1:02d}" for i in range(size)],
        "Empty": [""] * size,
    }
    odds = _fit(pipeline([o.outcome for o in history.opportunities], columns))
    assert {item.column: item.kind for item in odds.report.refused} == {
        "Tenant": RefusalKind.CONSTANT,
        "Contact": RefusalKind.IDENTIFIER,
        "First call": RefusalKind.CALENDAR,
        "Empty": RefusalKind.EMPTY,
    }


def test_a_value_never_seen_is_unsure_not_impossible() -> None:
    odds = _fit(telling(1_000))
    unseen = odds.of(_deal(Channel="carrier pigeon", Weekday="mon"))
    known = odds.of(_deal(Channel="event", Weekday="mon"))
    assert unseen.high - unseen.low > 2 * (known.high - known.low)


def test_one_deal_and_many_agree() -> None:
    history = telling(300)
    odds = _fit(history)
    chances = odds.of_all(history.opportunities)
    assert len(chances) == 300
    for place in (0, 17, 299):
        assert odds.of(history.opportunities[place]) == chances[place]


def test_reasons_add_up_to_the_log_odds() -> None:
    odds = _fit(telling(500))
    deal = _deal(Channel="referral", Weekday="mon")
    assert odds.model is not None
    total = float(odds.model.effects.mean[0]) + sum(r.log_odds for r in odds.reasons(deal))
    draws = odds.draws((deal,), 20_000, np.random.default_rng(0))
    assert np.log(draws / (1 - draws)).mean() == pytest.approx(total, abs=0.02)
    assert odds.reasons(deal)[0].column == "Channel"
    assert odds.reasons(deal)[0].value == "referral"


def test_draws_fill_the_interval() -> None:
    odds = _fit(telling(500))
    deal = _deal(Channel="cold", Weekday="fri")
    chance, draws = odds.of(deal), odds.draws((deal,), 20_000, np.random.default_rng(0))
    assert np.mean((draws >= chance.low) & (draws <= chance.high)) == pytest.approx(0.9, abs=0.01)


def test_draws_of_the_base_rate_move_all_deals_together() -> None:
    odds = _fit(silent(200))
    draws = odds.draws((_deal(), _deal()), 5_000, np.random.default_rng(0))
    assert np.array_equal(draws[:, 0], draws[:, 1])
    inside = (draws >= odds.report.base_rate.low) & (draws <= odds.report.base_rate.high)
    assert inside.mean() == pytest.approx(0.9, abs=0.015)


def test_the_same_seed_gives_the_same_odds() -> None:
    history = telling(300)
    one, other = _fit(history, seed=5), _fit(history, seed=5)
    assert one.report == other.report
    a, b = one.of_all(history.opportunities), other.of_all(history.opportunities)
    assert np.array_equal(a.value, b.value)


def test_exact_amounts_that_win_more_often_raise_a_doubt() -> None:
    rng = np.random.default_rng(0)
    won = rng.random(600) < 0.4
    exact = np.where(won, rng.random(600) < 0.8, rng.random(600) < 0.2)
    amounts = np.where(exact, rng.integers(10_000, 99_999, 600), rng.integers(1, 9, 600) * 10_000)
    odds = _fit(pipeline(outcomes_of(won), amounts=[float(a) for a in amounts]))
    assert odds.report.has_signal
    assert "exact amount" in odds.report.cautions[0]
    assert odds.report.cautions[0] in odds.report.sentences


def test_drift_is_said() -> None:
    rng = np.random.default_rng(0)
    won = rng.random(400) < np.where(np.arange(400) < 300, 0.7, 0.3)
    odds = _fit(pipeline(outcomes_of(won), {"A": rng.choice(["x", "y"], 400).tolist()}, dated=True))
    assert any("drift" in sentence for sentence in odds.report.sentences)


@pytest.mark.principle("S2-9")
def test_the_stage_counts_when_history_says_how_far_lost_deals_came() -> None:
    """Of 600 deals two thirds pass each of the stages: the chance rises from rung to rung."""
    rng = np.random.default_rng(0)
    stages = ("new", "demo", "offer")
    passed = rng.random((600, 3)) < 2 / 3
    reached = np.where(passed.all(axis=1), 3, np.argmin(passed, axis=1))
    outcomes = outcomes_of(reached == 3)
    stage = ["closed won" if place == 3 else stages[place] for place in reached.tolist()]
    odds = _fit(pipeline(outcomes, stages=stages, stage=stage))
    assert odds.report.has_signal
    values = [odds.of(Opportunity(id="o", stage=name)).value for name in stages]
    assert values == pytest.approx([(2 / 3) ** 3, (2 / 3) ** 2, 2 / 3], abs=0.06)
    assert any("each stage on is learned" in sentence for sentence in odds.report.sentences)


def test_the_stage_does_not_count_when_lost_deals_are_merely_lost() -> None:
    history = telling(200)
    outcomes = [o.outcome for o in history.opportunities] + [Outcome.OPEN] * 5
    stage = ["closed"] * 200 + ["offer"] * 5
    columns = {"Channel": [o.attributes["Channel"] for o in history.opportunities] + ["cold"] * 5}
    odds = _fit(pipeline(outcomes, columns, stages=("new", "offer"), stage=stage))
    assert any("stage of an open deal does not count" in s for s in odds.report.sentences)
    assert odds.of(Opportunity(id="o", stage="new")) == odds.of(Opportunity(id="o", stage="offer"))
