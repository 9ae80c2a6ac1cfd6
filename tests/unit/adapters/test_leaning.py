"""Does the reader of drafts sum up the same features as training sees?"""

from __future__ import annotations

import pytest

from giveget.adapters.leaning.features import MOST_WORDS, PLACES, rows_of
from giveget.adapters.leaning.model import _rows_of_runs, _Sums
from giveget.adapters.leaning.weights import BITS, LABELS, ROW, shipped, unpacked
from tests.golden.lint import labels

_COUNT = BITS * LABELS
_ODD = ("", "a", "?", "5%", "…", "we'll waive the 250.00 eur fee, x-eur 5!", "é " * 3, "so " * 90)


def _texts() -> list[str]:
    return [*_ODD, *(one.text.lower() for one in labels.sentences("hint_many_hands.txt"))]


def test_sums_are_those_of_the_rows_that_training_sees() -> None:
    _, table = unpacked(shipped())
    sums = _Sums(table)
    for text in _texts():
        expected = tuple(
            sum(int.from_bytes(table[row * ROW : (row + 1) * ROW], "little") for row in rows)
            + (len(rows) << _COUNT)
            for rows in rows_of(text)
        )
        assert sums.of(text) == expected, text


def test_no_sum_runs_over_into_the_next_label() -> None:
    longest = " ".join(f"{'x' * 20}{number}y" for number in range(2 * MOST_WORDS))
    rows = max(len(some) for some in rows_of(longest))
    assert rows * 0xFF < 1 << BITS


@pytest.mark.parametrize("words", [(), (b" a",), (b" a", b" b", b" c")])
def test_runs_have_a_row_each(words: tuple[bytes, ...]) -> None:
    rows = _rows_of_runs(range(len(words)), words)
    assert len(rows) == 1 + 2 * len(words)
    assert all(0 <= row < PLACES for row in rows)
