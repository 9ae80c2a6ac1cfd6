"""What does each alternative add, and what one more?"""

from __future__ import annotations

from itertools import pairwise

import pytest

from giveget.core import walkaway as w
from giveget.core.walkaway.optionality import MORE, MOST_SHOWN
from tests.expected import EXPECTED, GOLDEN

A = w.Box("A", w.Bernoulli(0.3, 60), 3)
B = w.Box("B", w.Bernoulli(0.5, 40), 2)
C = w.Box("C", w.Bernoulli(0.1, 100), 4)
POOR = w.Box("poor", w.Bernoulli(0.02, 400), 10)


def test_without_each_of_the_three_prospects() -> None:
    found = w.marginal_values_of(w.Instead(own=(A,), others=(B, C, POOR)))
    assert list(found) == ["C", "A", "B"], "best index first; what is not opened adds nothing"
    for name, value in found.items():
        assert value == pytest.approx(EXPECTED[f"b2.marg{name}"])


@pytest.mark.parametrize(("slots", "deadline"), [(1, None), (2, None), (2, 1.0)])
def test_marginal_values_are_differences(slots: int, deadline: float | None) -> None:
    boxes = (A, B, C)

    def worth(some: tuple[w.Box, ...]) -> float:
        return w.Instead(own=(), others=some, slots=slots, deadline=deadline).walk_away.value

    found = w.marginal_values_of(w.Instead(own=(), others=boxes, slots=slots, deadline=deadline))
    for box in boxes:
        rest = tuple(other for other in boxes if other is not box)
        assert found[box.id] == pytest.approx(worth(boxes) - worth(rest), abs=1e-9)


def test_the_curve_takes_the_best_first_and_goes_on_with_typical_ones() -> None:
    curve = w.curve_of(w.Instead(own=(A, B, C)))
    assert [point.count for point in curve] == list(range(4 + MORE))
    values = [w.search_value(boxes) for boxes in ([], [C], [C, A], [C, A, B])]
    assert [point.value for point in curve[:4]] == pytest.approx(values)
    assert [point.is_typical for point in curve] == [False] * 4 + [True] * MORE


@pytest.mark.principle("S2-8", "S2-14")
def test_more_of_the_same_adds_less_and_less() -> None:
    alike = [w.Box(str(k), w.Bernoulli(0.4, 50), 2) for k in range(12)]
    curve = w.curve_of(w.Instead(own=tuple(alike)))
    steps = [after.value - before.value for before, after in pairwise(curve)]
    assert all(step > 0 for step in steps)
    assert all(later < earlier for earlier, later in pairwise(steps))
    assert curve[-1].value < w.index(alike[0])


def test_a_long_list_is_shown_in_part_and_counted_whole() -> None:
    many = tuple(w.Box(str(k), w.Bernoulli(0.01, 50 + k / 10), 0) for k in range(300))
    instead = w.Instead(own=(), others=many)
    assert len(w.marginal_values_of(instead)) == MOST_SHOWN
    real = [point for point in w.curve_of(instead) if not point.is_typical]
    assert [point.count for point in real] == [*range(MOST_SHOWN + 1), 300]
    assert real[-1].value == pytest.approx(instead.walk_away.value)


@pytest.mark.principle("S2-8")
def test_one_more_and_what_it_does_to_the_price() -> None:
    instead = w.Instead(own=tuple(w.Box(str(k), w.Bernoulli(0.5, 60), 3) for k in range(2)))
    more = w.one_more_of(instead, table=80)
    assert more is not None
    three = w.search_value([*instead.own, w.Box("2", w.Bernoulli(0.5, 60), 3)])
    assert more.gain == pytest.approx(three - instead.walk_away.value)
    assert (more.chance, more.worth, more.cost) == (0.5, 60, 3)
    assert more.shift.nash_split == pytest.approx(more.gain / 2)
    assert more.shift.alternating_offers == 0, "the table is better still"
    low = w.one_more_of(instead, table=10)
    assert low is not None
    assert low.shift.alternating_offers == pytest.approx(more.gain)
    assert w.one_more_of(w.Instead(own=()), table=0) is None
    assert w.one_more_of(w.Instead(own=(POOR,)), table=0) is None


@pytest.mark.principle("S2-12", "S2-18")
def test_written_instructions_are_worth_writing() -> None:
    ask = -GOLDEN["4.ask"]
    without = w.Instead(own=(), fallback=-GOLDEN["4.no"])
    cover = w.Box("cover", w.Bernoulli(1.0, GOLDEN["4.no"] - GOLDEN["4.sop"]), 0)
    action = w.action_of(without, cover, cost=12_000, table=ask)
    assert action.walkaway == pytest.approx(-GOLDEN["4.sop"])
    assert action.gain == pytest.approx(GOLDEN["4.no"] - GOLDEN["4.sop"])
    assert action.shift.alternating_offers == pytest.approx(GOLDEN["4.gain"])
    assert action.net == pytest.approx(GOLDEN["4.net"])
    assert action.per_cost == pytest.approx(action.gain / 12_000)


@pytest.mark.principle("S2-18")
def test_actions_are_ranked_by_what_they_add_per_cost() -> None:
    instead = w.Instead(own=(A, B, C))
    box = w.Box("D", w.Bernoulli(0.5, 80), 2)
    dear, cheap, free = (
        w.action_of(instead, w.Box(name, box.prize, box.cost), cost, table=0)
        for name, cost in (("dear", 50), ("cheap", 5), ("free", 0))
    )
    assert [a.id for a in w.ranked_actions([dear, free, cheap])] == ["free", "cheap", "dear"]
    assert free.per_cost is None


def test_finding_one_more_competes_with_the_others_for_slots() -> None:
    others = tuple(w.Box(str(k), w.Bernoulli(0.5, 60), 3) for k in range(3))
    crowded = w.Instead(own=(), others=others, slots=3)
    more = w.find_one_more(crowded, cost=7, table=0)
    assert more is not None
    grown = w.Instead(own=(), others=(*others, w.Box("x", w.Bernoulli(0.5, 60), 3)), slots=3)
    assert more.gain == pytest.approx(grown.slot_price - crowded.slot_price)
    assert w.find_one_more(w.Instead(own=()), cost=7, table=0) is None
