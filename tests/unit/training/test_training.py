"""Does training give the same weights each time, and keep groups together?"""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("sklearn", reason="scikit-learn is part of the bench environment only")

from giveget.adapters.models.inputs import Utterance, inputs_of
from giveget.adapters.models.linear import Linear
from training.fit import _missed, train
from training.folds import folds_of
from training.scores import area
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
    once, again = (
        packed(train(inputs_of(talks), targets, groups, TASKS[name].recipe)) for _ in range(2)
    )
    assert once == again


def test_what_was_learned_is_found_again() -> None:
    talks, targets, groups = _made_up()
    inputs = inputs_of(talks)
    scores = Linear(train(inputs, targets, groups, TASKS["strategies"].recipe)).scores(inputs)
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
    inverse = np.asarray(np.linalg.inv(seen @ seen.T + np.eye(20)), dtype=np.float64)
    left_out = targets - _missed(inverse, inverse @ targets, groups)
    for group in range(6):
        kept = groups != group
        known = seen[kept]
        weights = np.linalg.solve(known.T @ known + np.eye(6), known.T @ targets[kept])
        assert left_out[~kept] == pytest.approx(seen[~kept] @ weights)
