"""Does training give the same weights each time, and keep groups together?"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

pytest.importorskip("sklearn", reason="scikit-learn is part of the bench environment only")

from giveget.adapters.models.inputs import Utterance, inputs_of
from giveget.adapters.models.linear import Linear
from training.figures import area, f1_by_label
from training.fit import _inverse, _missed, choose, train
from training.folds import folds_of
from training.recipe import Recipe
from training.second import second_stage, thresholds
from training.tasks import TASKS
from training.write import packed

_WORDS = ("please", "send", "water", "price", "deal", "hello", "thanks", "yes", "want", "?")


def _made_up() -> tuple[tuple[tuple[Utterance, ...], ...], np.ndarray, np.ndarray]:
    rng = np.random.default_rng(5)
    talks = tuple(
        tuple(Utterance("ab"[i % 2], " ".join(rng.choice(_WORDS, 6))) for i in range(4))
        for _ in range(30)
    )
    texts = [turn.text for talk in talks for turn in talk]
    targets = np.array([["please" in text, "please" not in text] for text in texts], float)
    return talks, targets, np.repeat(np.arange(30), 4)


@pytest.mark.parametrize("name", TASKS)
def test_training_twice_gives_the_same_bytes(name: str) -> None:
    talks, targets, groups = _made_up()
    if TASKS[name].choice == "value":
        targets = targets[:, :1] + np.linspace(0, 1, len(targets))[:, None]
    once, again = (
        packed(choose(inputs_of(talks), targets, groups, TASKS[name].recipes)[1].arrays)
        for _ in range(2)
    )
    assert once == again


def test_what_was_learned_is_found_again() -> None:
    talks, targets, groups = _made_up()
    inputs = inputs_of(talks)
    fitted = train(inputs, targets, groups, TASKS["strategies"].recipes[0])
    scores = Linear(fitted.arrays).scores(inputs)
    assert area(targets[:, 0] > 0, scores[:, 0]) > 0.98


def test_folds_never_cut_a_group_and_cover_every_row_once() -> None:
    groups = np.random.default_rng(1).integers(0, 20, 200)
    folds = folds_of(groups, 5, 3)
    assert (np.sum(folds, axis=0) == 1).all()
    assert all(not set(groups[fold]) & set(groups[~fold]) for fold in folds)


def test_taking_whole_talks_is_reading_them_alone() -> None:
    talks, _, _ = _made_up()
    part, alone = inputs_of(talks).take(np.arange(8, 20)), inputs_of(talks[2:5])
    assert (part.words.places == alone.words.places).all()
    assert (part.before == alone.before).all()
    assert (part.after == alone.after).all()
    assert (part.cues == alone.cues).all()


def test_groups_left_out_are_those_of_a_model_that_never_saw_them() -> None:
    rng = np.random.default_rng(8)
    seen, targets, groups = rng.normal(size=(20, 6)), rng.normal(size=(20, 2)), np.arange(20) % 6
    inverse = _inverse(seen @ seen.T + np.eye(20))
    assert inverse == pytest.approx(np.linalg.inv(seen @ seen.T + np.eye(20)))
    left_out = targets - _missed(inverse, inverse @ targets, groups)
    for group in range(6):
        kept = groups != group
        known = seen[kept]
        weights = np.linalg.solve(known.T @ known + np.eye(6), known.T @ targets[kept])
        assert left_out[~kept] == pytest.approx(seen[~kept] @ weights)


def test_each_speaker_can_have_weights_of_its_own() -> None:
    talks, _, groups = _made_up()
    # "please" of whoever began means one label, of the other one the other label.
    mine = np.array(
        [("please" in t.text) == (t.speaker == talk[0].speaker) for talk in talks for t in talk]
    )
    targets = np.column_stack([mine, ~mine]).astype(float)
    recipe = Recipe(blocks={"words": 1}, dense=0.01, strength=5, choice="any")
    inputs = inputs_of(talks)
    found = []
    for by_speaker in (0.0, 5.0):
        told = replace(recipe, by_speaker=by_speaker)
        fitted = train(inputs, targets, groups, told)
        assert len(fitted.arrays["dense.weights"]) == (2 if by_speaker else 1)
        found.append(area(mine, fitted.left_out[:, 0]))
    assert found[0] < 0.8
    assert found[1] > 0.9


def test_scores_left_out_are_those_of_the_stored_weights_that_never_saw_the_group() -> None:
    talks, targets, groups = _made_up()
    recipe = Recipe(
        blocks={"words": 1}, dense=0.01, strength=1, choice="value", by_speaker=1.0, waves=0.5
    )
    inputs = inputs_of(talks)
    left_out = train(inputs, targets, groups, recipe).left_out
    kept, out = np.flatnonzero(groups != 3), np.flatnonzero(groups == 3)
    part = train(inputs.take(kept), targets[kept], groups[kept], recipe)
    again = Linear(part.arrays).scores(inputs.take(out))
    # Rarity and spread are those of all texts in the one and of the others in the other.
    assert again == pytest.approx(left_out[out], abs=0.06)


def test_the_recipe_that_does_better_on_texts_left_out_is_chosen() -> None:
    talks, targets, groups = _made_up()
    good = Recipe(blocks={"words": 1}, dense=0.01, strength=5, choice="any")
    blind = replace(good, blocks={"before": 1}, dense=0)
    inputs = inputs_of(talks)
    assert choose(inputs, targets, groups, (blind, good))[0] is good
    assert choose(inputs, targets, groups, (good, good))[0] is good


def test_rare_labels_are_told_more_often_where_they_count_more() -> None:
    rng = np.random.default_rng(3)
    found = (rng.random(800) < 0.1).astype(int)
    seen = (found + rng.normal(size=800))[:, None]
    targets = np.eye(2)[found]
    recipe = Recipe(blocks={}, dense=0, strength=1, choice="one", second=1.0)
    rates = []
    for balance in (0.0, 0.5, 1.0):
        stage = second_stage(seen, targets, replace(recipe, balance=balance))
        scores = Linear(stage).second(seen)
        rates.append(float(np.mean(scores[:, 1] > scores[:, 0])))
    assert rates[0] < rates[1] < rates[2]


def test_borders_lie_near_the_best_f1() -> None:
    rng = np.random.default_rng(4)
    scores = rng.normal(scale=2, size=(4000, 2))
    targets = (rng.random(scores.shape) < 1 / (1 + np.exp(-scores))).astype(float)
    border = thresholds(scores, targets)
    best = [
        max(f1_by_label(targets[:, [i]], scores[:, [i]] > at)[0] for at in np.linspace(-3, 3, 61))
        for i in range(2)
    ]
    assert f1_by_label(targets, scores > border) == pytest.approx(best, abs=0.01)
