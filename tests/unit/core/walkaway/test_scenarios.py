"""Are many scenarios what single valuations would give, one by one?"""

from __future__ import annotations

import numpy as np
import pytest

from giveget.core import walkaway as w
from giveget.core.terms import OutOfRangeError
from giveget.core.walkaway.scenarios import of_instead
from tests.expected import EXPECTED


def boxes_of(some: w.Scenarios, row: int) -> list[w.Box]:
    worths = some.worths[min(row, len(some.worths) - 1)]
    return [
        w.Box(str(k), w.Bernoulli(float(p), float(x)), float(c))
        for k, (p, x, c) in enumerate(zip(some.chances[row], worths, some.costs, strict=True))
    ]


def random_scenarios(seed: int, rows: int, columns: int) -> w.Scenarios:
    rng = np.random.default_rng(seed)
    chances = rng.uniform(0, 1, (rows, columns))
    chances[rng.random((rows, columns)) < 0.1] = 0.0
    return w.Scenarios(chances, rng.uniform(0, 100, (rows, columns)), rng.uniform(0, 9, columns))


@pytest.mark.parametrize("slots", [1, 2, 3, 5])
def test_every_scenario_is_worth_what_the_exact_search_says(slots: int) -> None:
    some = random_scenarios(1, 60, 7)
    for row, value in enumerate(w.search_values(some, slots)):
        boxes = boxes_of(some, row)
        fewer = w.search_value(boxes, slots=slots - 1) if slots > 1 else 0.0
        assert value == pytest.approx(w.search_value(boxes, slots=slots) - fewer, abs=1e-9)


@pytest.mark.parametrize(("slots", "keys"), [(1, ("b2.V", "")), (2, ("b2.V_k2", "b2.V")),
                                              (3, ("b2.V_k3", "b2.V_k2"))])  # fmt: skip
def test_the_three_prospects(slots: int, keys: tuple[str, str]) -> None:
    some = w.Scenarios(
        np.array([[0.3, 0.5, 0.1]]), np.array([[60.0, 40, 100]]), np.array([3.0, 2, 4])
    )
    more, fewer = (EXPECTED[key] if key else 0.0 for key in keys)
    assert w.search_values(some, slots)[0] == pytest.approx(more - fewer)


def test_rows_are_worked_out_in_pieces_without_a_seam() -> None:
    some = random_scenarios(2, 20_000, 3)
    whole = w.search_values(some)
    for row in (0, 8191, 8192, 16384, 19_999):
        assert whole[row] == pytest.approx(w.search_value(boxes_of(some, row)), abs=1e-9)


def test_worths_that_all_scenarios_share() -> None:
    some = random_scenarios(3, 9000, 4)
    shared = w.Scenarios(some.chances, some.worths[:1], some.costs)
    spelt_out = w.Scenarios(some.chances, np.repeat(some.worths[:1], 9000, axis=0), some.costs)
    assert w.search_values(shared) == pytest.approx(w.search_values(spelt_out))
    assert w.values_by_deadline(shared, 2) == pytest.approx(w.values_by_deadline(spelt_out, 2))


def test_nothing_to_search_is_worth_nothing() -> None:
    none = w.Scenarios(np.empty((5, 0)), np.empty((5, 0)), np.empty(0))
    assert (w.search_values(none) == 0).all()
    assert (w.search_values(none, 2) == 0).all()
    assert (w.values_by_deadline(none, 2) == 0).all()


def test_what_could_be_done_instead_in_every_scenario() -> None:
    some = random_scenarios(4, 30, 6)
    for slots, deadline in ((1, None), (3, None), (2, 0.35)):
        for row in range(30):
            boxes = [
                w.Box(box.id, box.prize, box.cost, years=k / 10)
                for k, box in enumerate(boxes_of(some, row))
            ]
            instead = w.Instead(
                own=tuple(boxes[:2]),
                others=tuple(boxes[2:]),
                fallback=-7.0,
                slots=slots,
                deadline=deadline,
            )
            one = w.Scenarios(some.chances[[row]], some.worths[[row]], some.costs)
            assert of_instead(instead, one)[0] == pytest.approx(instead.walk_away.value, abs=1e-9)


@pytest.mark.parametrize(
    ("chances", "worths", "costs", "what"),
    [
        (np.ones((2, 3)), np.ones((2, 2)), np.ones(3), "for 3 alternatives"),
        (np.ones((2, 3)), np.ones((2, 3)), np.ones(2), "for 3 alternatives"),
        (np.full((2, 3), 1.5), np.ones((2, 3)), np.ones(3), "chances"),
        (np.full((2, 3), np.nan), np.ones((2, 3)), np.ones(3), "chances"),
        (np.ones((2, 3)), np.ones((2, 3)), np.full(3, -1.0), "costs"),
    ],
)
def test_what_makes_no_sense(
    chances: np.ndarray, worths: np.ndarray, costs: np.ndarray, what: str
) -> None:
    with pytest.raises(OutOfRangeError, match=what):
        w.Scenarios(chances, worths, costs)


def test_no_slot_and_no_values() -> None:
    with pytest.raises(OutOfRangeError, match="slots"):
        w.search_values(random_scenarios(1, 2, 2), 0)
    with pytest.raises(OutOfRangeError, match="values"):
        w.middle_range(np.empty(0))
