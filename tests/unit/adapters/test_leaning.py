"""Does the reader of drafts sum up the same features as training sees?"""

from __future__ import annotations

import json
from array import array
from math import sqrt

import numpy as np
import pytest

from giveget.adapters.leaning import lint_hint
from giveget.adapters.leaning.features import MOST_WORDS, PLACES, WEIGHTS, rows_of
from giveget.adapters.leaning.model import _rows_of_runs, _Sums
from giveget.adapters.leaning.weights import BYTES, Rows, shipped, unpacked
from tests.golden.lint import labels

_ODD = ("", "a", "?", "5%", "…", "we'll waive the 250.00 eur fee, x-eur 5!", "é " * 3, "so " * 90)


def _texts() -> list[str]:
    return [*_ODD, *(one.text.lower() for one in labels.sentences("hint_many_hands.txt"))]


def test_sums_are_those_of_the_rows_that_training_sees() -> None:
    _, known = unpacked(shipped())
    sums = _Sums(known)
    for text in _texts():
        expected = tuple(sum(known[row] for row in rows) for rows in rows_of(text))
        assert sums.of(text) == expected, text


def test_the_network_says_what_numpy_would() -> None:
    head, _, body = shipped().partition(b"\n")
    told = json.loads(head)
    places = np.frombuffer(body, "<u4", told["rows"])
    table = np.frombuffer(body, "i1", offset=places.nbytes).reshape(len(places), -1)
    weights = np.zeros((PLACES, table.shape[1]))
    weights[places] = table * np.array(told["scales"])
    for text in _texts():
        hidden = np.array(told["bias"])
        for weight, rows in zip(WEIGHTS, rows_of(text), strict=True):
            hidden = hidden + weight * weights[rows].sum(axis=0) / sqrt(max(1, len(rows)))
        odds = np.maximum(hidden, 0) @ np.array(told["second"]) + np.array(told["always"])
        powers = np.exp(odds - odds.max())
        found = lint_hint()(text)
        assert [found.give, found.trade, found.neither, found.pull] == pytest.approx(
            (powers / powers.sum()).tolist(), abs=1e-4
        )


def test_a_row_that_was_not_learned_from_weighs_nothing_and_counts() -> None:
    rows = Rows(array("I", [3, 9]).tobytes(), bytes([1, 2, 255, 0]), 2)
    assert [rows[row].to_bytes(2 * BYTES + 1, "little") for row in (3, 9, 4)] == [
        b"\x81\0\0\0\x82\0\0\0\1",
        b"\x7f\0\0\0\x80\0\0\0\1",
        b"\x80\0\0\0\x80\0\0\0\1",
    ]


def test_no_sum_runs_over_into_the_next_place() -> None:
    longest = " ".join(f"{'x' * 20}{number}y" for number in range(2 * MOST_WORDS))
    rows = max(len(some) for some in rows_of(longest))
    assert rows * 0xFF < 1 << (8 * BYTES)


@pytest.mark.parametrize("words", [(), (b" a",), (b" a", b" b", b" c")])
def test_runs_have_a_row_each(words: tuple[bytes, ...]) -> None:
    rows = _rows_of_runs(range(len(words)), words)
    assert len(rows) == 1 + 2 * len(words)
    assert all(0 <= row < PLACES for row in rows)
