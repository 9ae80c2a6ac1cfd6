"""The optimal search against exact dynamic programming and direct enumeration."""

from functools import cache
from itertools import combinations, pairwise, product

import numpy as np
import pytest

from giveget.core import walkaway as w
from giveget.core.terms.errors import OutOfRangeError

Atoms = tuple[tuple[float, float], ...]  # (value, chance)


def best_policy(boxes: list[tuple[Atoms, float]], fallback: float, slots: int) -> float:
    """Try every policy: open any unopened box or stop and keep the best ``slots`` prizes."""

    @cache
    def value(closed: frozenset[int], held: tuple[float, ...]) -> float:
        best = sum(held)
        for k in closed:
            atoms, cost = boxes[k]
            opened = -cost + sum(
                chance * value(closed - {k}, tuple(sorted((*held, worth))[-slots:]))
                for worth, chance in atoms
            )
            best = max(best, opened)
        return best

    return value(frozenset(range(len(boxes))), (fallback,) * slots)


def random_boxes(rng: np.random.Generator) -> list[tuple[Atoms, float]]:
    boxes = []
    for _ in range(rng.integers(1, 5)):
        chances = rng.dirichlet(np.ones(int(rng.integers(1, 4))))
        worths = rng.integers(-20, 100, len(chances)).astype(float)
        atoms = tuple(zip(worths.tolist(), chances.tolist(), strict=True))
        boxes.append((atoms, float(rng.integers(0, 25))))
    return boxes


@pytest.mark.parametrize("seed", range(40))
def test_no_policy_beats_the_index(seed: int) -> None:
    rng = np.random.default_rng(seed)
    boxes = random_boxes(rng)
    fallback, slots = float(rng.integers(-10, 40)), int(rng.integers(1, 4))
    found = w.search_value(
        [
            w.Box(str(k), w.Atoms(tuple(x for x, _ in atoms), tuple(p for _, p in atoms)), cost)
            for k, (atoms, cost) in enumerate(boxes)
        ],
        fallback,
        slots,
    )
    assert found == pytest.approx(best_policy(boxes, fallback, slots), abs=1e-9)


@pytest.mark.parametrize("seed", range(20))
def test_win_or_nothing_is_the_same_by_closed_form_and_by_integration(seed: int) -> None:
    rng = np.random.default_rng(seed)
    wins = [
        w.Box(str(k), w.Bernoulli(float(p), float(r)), float(c))
        for k, (p, r, c) in enumerate(rng.uniform(0, (1, 100, 20), (7, 3)))
    ]
    atoms = [
        w.Box(b.id, w.Atoms((b.prize.value, 0.0), (b.prize.chance, 1 - b.prize.chance)), b.cost)
        for b in wins
        if isinstance(b.prize, w.Bernoulli)
    ]
    for fallback, slots in product((0.0, 17.0), (1, 2, 9)):
        closed = w.search_value(wins, fallback, slots)
        assert closed == pytest.approx(w.search_value(atoms, fallback, slots), rel=1e-12)
        one, other = (w.marginal_values(boxes, fallback, slots) for boxes in (wins, atoms))
        assert one == pytest.approx(other, abs=1e-9)


def test_the_policy_earns_its_value() -> None:
    """Play the plan through every outcome and add up; the value is no formula's secret."""
    boxes = {
        "A": w.Box("A", w.Bernoulli(0.3, 60), 3),
        "B": w.Box("B", w.Bernoulli(0.5, 40), 2),
        "C": w.Box("C", w.Bernoulli(0.1, 100), 4),
    }
    total = 0.0
    for wins in product((True, False), repeat=3):
        outcome = dict(zip(boxes, wins, strict=True))
        chance, earned, best, closed = 1.0, 0.0, 25.0, dict(boxes)
        for name, box in boxes.items():
            assert isinstance(box.prize, w.Bernoulli)
            chance *= box.prize.chance if outcome[name] else 1 - box.prize.chance
        while (opened := w.next_to_open(list(closed.values()), best)) is not None:
            box = closed.pop(opened)
            earned -= box.cost
            best = max(best, box.prize.top if outcome[opened] else 0.0)
        total += chance * (earned + best)
    assert total == pytest.approx(w.search_value(list(boxes.values()), fallback=25))


def test_boxes_below_the_fallback_are_never_opened() -> None:
    boxes = [w.Box("weak", w.Bernoulli(0.5, 30), 5), w.Box("good", w.Bernoulli(0.5, 90), 5)]
    plan = w.search(boxes, fallback=40)
    assert plan.order == ("good",)
    assert [name for name, _ in plan.indices] == ["good", "weak"]
    assert w.search(boxes, fallback=500).value == 500
    assert w.next_to_open(boxes, 500) is None
    assert w.next_to_open([], 0) is None


def test_no_alternatives_leave_the_fallback() -> None:
    assert w.search([], fallback=12).value == 12
    assert w.search([], fallback=12, slots=3).value == 36
    assert w.marginal_values([]) == {}


def test_a_later_outcome_is_worth_less_today() -> None:
    late = w.Box("late", w.Bernoulli(1, 110), 10, years=1)
    assert late.in_money_of_today(0.10).years == 0
    assert late.in_money_of_today(0.10).prize.top == pytest.approx(100)
    assert w.search_value([late.in_money_of_today(0.10)]) == pytest.approx(90)


@pytest.mark.parametrize("count", [1, 2, 3, 8])
def test_like_alternatives_agree_with_their_closed_forms(count: int) -> None:
    uniform = [w.Box(str(k), w.Uniform(0, 100), 8) for k in range(count)]
    exponential = [w.Box(str(k), w.Exponential(100), 20) for k in range(count)]
    assert w.search_value(uniform) == pytest.approx(w.value_of_uniform_alternatives(100, 8, count))
    assert w.search_value(exponential) == pytest.approx(
        w.value_of_exponential_alternatives(100, 20, count)
    )


def test_mixed_smooth_prizes_agree_with_numeric_integration() -> None:
    from scipy import integrate, stats

    boxes = [
        w.Box("n", w.Normal(50, 20), 5),
        w.Box("l", w.Lognormal(40, 0.6), 4),
        w.Box("e", w.Exponential(45), 6),
        w.Box("u", w.Uniform(10, 90), 3),
        w.Box("b", w.Bernoulli(0.3, 70), 2),
    ]
    cdfs = {
        "n": stats.norm(50, 20).cdf,
        "l": stats.lognorm(0.6, scale=40).cdf,
        "e": stats.expon(scale=45).cdf,
        "u": stats.uniform(10, 80).cdf,
        "b": lambda x: 0.7 if x < 70 else 1.0,
    }
    tops = {box.id: w.index(box) for box in boxes}

    def some_above(x: float) -> float:
        below = [cdfs[name](x) for name, top in tops.items() if x < top]
        return 1.0 - float(np.prod(below))

    edges = sorted({0.0, 10.0, 90.0, 70.0, *tops.values()})
    exact = sum(
        integrate.quad(some_above, low, high, epsabs=1e-11, limit=200)[0]
        for low, high in pairwise(edges)
        if high <= max(tops.values())
    )
    assert w.search_value(boxes) == pytest.approx(exact, rel=1e-9)


def test_free_looks_at_unbounded_prizes_are_all_taken() -> None:
    boxes = [w.Box(str(k), w.Normal(0, 1), 0) for k in range(2)]
    best_of_two = 1 / np.sqrt(np.pi)
    low = -8.0  # a fallback far below stands for "one of them has to be taken"
    assert w.search_value(boxes, low) == pytest.approx(best_of_two, rel=1e-9)
    assert w.search(boxes, 5.0).order == ("0", "1")


def test_many_smooth_alternatives_stay_exact_when_steps_are_thinned() -> None:
    boxes = [w.Box(f"{k:03}", w.Normal(40 + k / 10, 10 + k / 20), 2) for k in range(120)]
    pair = [w.Box(f"x{k}", box.prize, box.cost) for k, box in enumerate(boxes)]
    assert w.search_value(boxes) == pytest.approx(w.search_value(pair[::-1]), rel=1e-12)
    assert max(w.search_value([box]) for box in boxes) < w.search_value(boxes)
    assert w.search_value(boxes) < max(w.index(box) for box in boxes)


def test_two_slots_hold_the_two_best() -> None:
    free = [
        w.Box(name, w.Bernoulli(1, worth), 0) for name, worth in zip("abc", (5, 9, 7), strict=True)
    ]
    assert [w.search_value(free, slots=k) for k in (1, 2, 3, 4)] == [9, 16, 21, 21]


def test_equal_ids_and_impossible_slots_are_refused() -> None:
    box = w.Box("a", w.Bernoulli(0.5, 10), 1)
    with pytest.raises(OutOfRangeError, match="ids"):
        w.search([box, box])
    for wrong in ({"slots": 0}, {"fallback": float("nan")}):
        with pytest.raises(OutOfRangeError):
            w.search_value([box], **wrong)


def test_enumeration_of_subsets_bounds_the_search() -> None:
    """Committing to a fixed set of boxes beforehand can never do better than searching."""
    boxes = [w.Box(str(k), w.Bernoulli(0.2 + k / 10, 90 - 12 * k), 3 + k) for k in range(5)]
    whole = w.search_value(boxes)
    for size in range(6):
        for some in combinations(boxes, size):
            ranked = sorted(some, key=lambda box: -box.prize.top)
            open_all, lost = -sum(box.cost for box in some), 1.0
            for box in ranked:
                assert isinstance(box.prize, w.Bernoulli)
                open_all += lost * box.prize.chance * box.prize.value
                lost *= 1 - box.prize.chance
            assert open_all <= whole + 1e-9
