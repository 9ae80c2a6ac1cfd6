"""The search where it is easy to get wrong: limits, ties, degenerate and large spaces."""

import math

import numpy as np
import pytest

from giveget.core.terms.errors import InputError, OutOfRangeError
from giveget.core.trade import (
    ExpectedValue,
    Factor,
    Implication,
    Linear,
    Space,
    Tuning,
    best,
    best_distinct,
    frontier,
)
from giveget.core.trade.errors import (
    FactorShapeError,
    NotFiniteError,
    PackageLengthError,
    TangledSpaceError,
    UnknownIndexError,
)


def single(*values: tuple[list[float], list[float]]) -> tuple[Factor, ...]:
    """One factor per term from its values to us and to them."""
    return tuple(
        Factor(terms=(term,), ours=np.array(ours), theirs=np.array(theirs))
        for term, (ours, theirs) in enumerate(values)
    )


def random_terms(seed: int, terms: int, options: int, noise: float | None = None) -> Space:
    """Independent terms; with ``noise`` what they gain is what we lose, up to that noise."""
    rng = np.random.default_rng(seed)
    factors = []
    for term in range(terms):
        theirs = rng.normal(0.0, 100.0, options)
        other = rng.normal(0.0, 100.0 if noise is None else noise, options)
        ours = other if noise is None else other - theirs
        factors.append(Factor(terms=(term,), ours=ours, theirs=theirs))
    return Space(sizes=(options,) * terms, factors=tuple(factors))


def test_net_60_only_with_two_years() -> None:
    space = Space(
        sizes=(2, 3),
        factors=single(([0.0, -5.0], [0.0, 9.0]), ([0.0, 2.0, 4.0], [0.0, -1.0, -2.0])),
        implications=(
            Implication(
                if_term=0,
                if_options=frozenset({1}),
                then_term=1,
                then_options=frozenset({1, 2}),
            ),
        ),
    )
    packages = [choice.package for choice in best(space, Linear(us=0.0, them=1.0), 9).choices]
    assert (1, 0) not in packages
    assert len(packages) == 5
    assert packages[0] == (1, 1)


@pytest.mark.principle("S4-33")
@pytest.mark.parametrize(("limit", "allowed"), [(12_000.0, True), (11_999.99, False)])
def test_the_limit_itself_is_allowed_and_a_cent_beyond_is_not(limit: float, allowed: bool) -> None:
    give = Factor(
        terms=(0,),
        ours=np.array([0.0, -12_000.0]),
        theirs=np.array([0.0, 15_000.0]),
        resources=np.array([[0.0, 12_000.0]]),
    )
    space = Space(sizes=(2,), factors=(give,), limits=(limit,))
    found = best(space, Linear(us=0.0, them=1.0), 2)
    assert ((1,) in [choice.package for choice in found.choices]) is allowed
    assert space.allows((1,)) is allowed
    floor = ExpectedValue(walkaway=-12_000.0, surplus_now=0.0, scale=1.0)
    assert len(best(Space(sizes=(2,), factors=(give,), limits=(math.inf,)), floor, 2).choices) == 2


@pytest.mark.principle("S4-3")
def test_a_ratio_limit_as_a_resource() -> None:
    """1.25 times what is given minus what is got must not exceed 0."""
    changes = [(-10.0, 12.0), (9.0, -2.0), (3.5, -1.0), (3.4, -0.5)]
    factors = tuple(
        Factor(
            terms=(term,),
            ours=np.array([0.0, ours]),
            theirs=np.array([0.0, theirs]),
            resources=np.array([[0.0, 1.25 * max(-ours, 0.0) - max(ours, 0.0)]]),
        )
        for term, (ours, theirs) in enumerate(changes)
    )
    space = Space(sizes=(2,) * 4, factors=factors, limits=(0.0,), reference=(0, 0, 0, 0))
    found = best(space, Linear(us=0.0, them=1.0), 1)
    assert found.choices[0].package == (1, 1, 1, 0)
    assert found.choices[0].changes == 3


def test_ties_go_to_fewer_changes_then_lower_options() -> None:
    zero = np.zeros(3)
    factors = tuple(Factor(terms=(term,), ours=zero, theirs=zero) for term in range(2))
    space = Space(sizes=(3, 3), factors=factors, reference=(2, 1))
    packages = [choice.package for choice in best(space, Linear(), 4).choices]
    assert packages == [(2, 1), (0, 1), (1, 1), (2, 0)]
    bare = Space(sizes=(3, 3), factors=factors)
    assert [c.package for c in best(bare, Linear(), 2).choices] == [(0, 0), (0, 1)]
    assert [c.changes for c in best(bare, Linear(), 2).choices] == [0, 0]


def test_cents_add_up_however_they_are_summed() -> None:
    """0.1 + 0.2 and 0.3 are the same money, so the tie goes to fewer changes."""
    space = Space(
        sizes=(2, 2, 2),
        factors=single(
            ([0.0, 0.1], [0.0, 0.0]), ([0.0, 0.2], [0.0, 0.0]), ([0.0, 0.3], [0.0, 0.0])
        ),
        reference=(0, 0, 0),
        implications=(
            Implication(
                if_term=0, if_options=frozenset({1}), then_term=2, then_options=frozenset({0})
            ),
            Implication(
                if_term=1, if_options=frozenset({1}), then_term=2, then_options=frozenset({0})
            ),
        ),
    )
    assert best(space, Linear(), 1).choices[0].package == (0, 0, 1)


def test_terms_without_a_factor_and_a_constant() -> None:
    constant = Factor(terms=(), ours=np.array(5.0), theirs=np.array(-1.0))
    space = Space(sizes=(2, 3), factors=(constant,))
    found = best(space, Linear(), 10)
    assert len(found.choices) == 6
    assert (found.choices[0].ours, found.choices[0].theirs) == (5.0, -1.0)
    forbidden = Factor(terms=(), ours=np.array(5.0), theirs=np.array(0.0), allowed=np.array(False))
    assert best(Space(sizes=(2,), factors=(forbidden,)), Linear(), 1).choices == ()


def test_a_space_of_no_terms_has_one_package() -> None:
    found = best(Space(sizes=(), factors=()), Linear(), 3)
    assert [choice.package for choice in found.choices] == [()]
    assert len(frontier(Space(sizes=(), factors=()))) == 1


def test_contradictory_rules_leave_nothing() -> None:
    space = Space(
        sizes=(2, 2),
        factors=single(([0.0, 1.0], [0.0, 1.0]), ([0.0, 1.0], [0.0, 1.0])),
        implications=tuple(
            Implication(
                if_term=0, if_options=frozenset({option}), then_term=1, then_options=frozenset()
            )
            for option in range(2)
        ),
    )
    found = best(space, Linear(), 3)
    assert found.choices == ()
    assert (found.proof.optimal, found.proof.bound) == (True, -math.inf)
    assert len(frontier(space)) == 0


@pytest.mark.parametrize(
    "objective",
    [
        Linear(min_ours=1e9),
        Linear(min_theirs=math.inf),
        ExpectedValue(walkaway=1e9, surplus_now=0.0, scale=1.0),
    ],
)
def test_floors_out_of_reach_leave_nothing(objective: Linear | ExpectedValue) -> None:
    found = best(random_terms(0, 5, 4), objective, 3)
    assert found.choices == ()
    assert found.proof.optimal


def test_no_answers_wanted() -> None:
    assert best(random_terms(0, 3, 3), Linear(), 0).choices == ()


def test_limits_that_can_never_be_kept() -> None:
    factor = Factor(terms=(0,), ours=np.zeros(2), theirs=np.zeros(2), resources=np.ones((1, 2)))
    assert best(Space(sizes=(2,), factors=(factor,), limits=(-math.inf,)), Linear()).choices == ()
    assert best(Space(sizes=(2,), factors=(factor,), limits=(0.5,)), Linear()).choices == ()


@pytest.mark.parametrize("magnitude", [1e-9, 1.0, 1e9, 1e14])
def test_any_unit_of_money(magnitude: float) -> None:
    plain, scaled = random_terms(4, 6, 6), random_terms(4, 6, 6)
    scaled = Space(
        sizes=plain.sizes,
        factors=tuple(
            Factor(terms=f.terms, ours=f.ours * magnitude, theirs=f.theirs * magnitude)
            for f in plain.factors
        ),
    )
    one = ExpectedValue(walkaway=0.0, surplus_now=10.0, scale=80.0)
    other = ExpectedValue(walkaway=0.0, surplus_now=10.0 * magnitude, scale=80.0 * magnitude)
    expected = [choice.package for choice in best(plain, one, 5).choices]
    assert [choice.package for choice in best(scaled, other, 5).choices] == expected


def test_ten_thousand_options() -> None:
    space = random_terms(5, 3, 10_000)
    found = best(space, ExpectedValue(walkaway=0.0, surplus_now=0.0, scale=50.0), 3)
    assert found.proof.optimal
    assert found.proof.packages == 10**12


@pytest.mark.parametrize("noise", [None, 1.0, 0.01])
def test_large_spaces_are_proved(noise: float | None) -> None:
    space = random_terms(6, 20, 10, noise)
    objective = ExpectedValue(walkaway=-500.0, surplus_now=0.0, scale=200.0)
    found = best(space, objective, 10)
    assert found.proof.optimal
    assert found.proof.packages == 10**20
    assert len({choice.package for choice in found.choices}) == 10
    scores = [choice.score for choice in found.choices]
    assert scores == sorted(scores, reverse=True)


def test_a_search_without_room_says_so_and_bounds_what_it_missed() -> None:
    """Exactly zero-sum with random amounts: every package is on the frontier."""
    space = random_terms(7, 16, 8, 0.0)
    objective = ExpectedValue(walkaway=-300.0, surplus_now=0.0, scale=100.0)
    rough = best(space, objective, 3, tuning=Tuning(label_limit=200))
    assert not rough.proof.optimal
    assert rough.proof.bound >= rough.choices[0].score
    better = best(space, objective, 3, tuning=Tuning(label_limit=4_000))
    assert rough.proof.bound >= better.choices[0].score
    assert better.proof.bound == pytest.approx(better.choices[0].score, rel=1e-6)


def test_distinct_answers_differ_in_their_gets() -> None:
    space = random_terms(8, 12, 8)
    gets = [factor.ours > 0 for factor in space.factors]
    objective = ExpectedValue(walkaway=0.0, surplus_now=0.0, scale=200.0)
    found = best_distinct(space, objective, gets, 4)
    sets = [frozenset(t for t, o in enumerate(c.package) if gets[t][o]) for c in found.choices]
    assert len(set(sets)) == 4
    assert found.proof.optimal
    assert found.choices[0] == best(space, objective, 1).choices[0]


def test_shared_terms_across_many_factors_stay_exact() -> None:
    """Lines of a schedule: every line depends on two shared terms, 10^11 packages in one piece."""
    rng = np.random.default_rng(9)
    shared, lines = (6, 4), 12
    factors = tuple(
        Factor(
            terms=(0, 1, 2 + line),
            ours=rng.normal(0.0, 50.0, (*shared, 6)),
            theirs=rng.normal(0.0, 50.0, (*shared, 6)),
        )
        for line in range(lines)
    )
    space = Space(sizes=(*shared, *([6] * lines)), factors=factors)
    objective = ExpectedValue(walkaway=0.0, surplus_now=0.0, scale=100.0)
    found = best(space, objective, 2)
    by_schedule = []
    for first in range(6):
        for second in range(4):
            fixed = Space(
                sizes=(6,) * lines,
                factors=tuple(
                    Factor(
                        terms=(line,),
                        ours=factor.ours[first, second],
                        theirs=factor.theirs[first, second],
                    )
                    for line, factor in enumerate(factors)
                ),
            )
            by_schedule += [
                (choice.score, (first, second, *choice.package))
                for choice in best(fixed, objective, 2).choices
            ]
    by_schedule.sort(reverse=True)
    assert [choice.package for choice in found.choices] == [entry[1] for entry in by_schedule[:2]]


def test_spaces_that_hang_together_too_closely_are_refused() -> None:
    """A rule from every term to every other, each with its own pattern per option."""
    terms, options = 40, 40
    rules = tuple(
        Implication(
            if_term=one,
            if_options=frozenset({number}),
            then_term=other,
            then_options=frozenset(range(options)) - {number},
        )
        for one in range(0, terms, 2)
        for other in range(1, terms, 2)
        for number in range(options)
    )
    factors = random_terms(1, terms, options).factors
    space = Space(sizes=(options,) * terms, factors=factors, implications=rules)
    with pytest.raises(TangledSpaceError):
        best(space, Linear(), 1)


def tables(**changes: object) -> Space:
    """A space of one term with two options, its factor changed as told."""
    factor: dict[str, object] = {"terms": (0,), "ours": np.zeros(2), "theirs": np.zeros(2)}
    return Space(sizes=(2,), factors=(Factor(**{**factor, **changes}),))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "changes",
    [
        {"ours": np.zeros(3)},
        {"theirs": np.zeros(3)},
        {"terms": (0, 0)},
        {"allowed": np.ones(3, dtype=np.bool_)},
        {"resources": np.ones((1, 2))},
    ],
)
def test_arrays_that_do_not_fit_are_refused(changes: dict[str, object]) -> None:
    with pytest.raises(FactorShapeError):
        tables(**changes)


def test_numbers_that_are_none_are_refused() -> None:
    with pytest.raises(NotFiniteError):
        tables(ours=np.array([0.0, math.nan]))
    with pytest.raises(NotFiniteError):
        tables(theirs=np.array([0.0, math.inf]))
    with pytest.raises(NotFiniteError):
        Space(sizes=(2,), factors=(), limits=(math.nan,))


def test_terms_and_options_that_do_not_exist_are_refused() -> None:
    rule = Implication(if_term=0, if_options=frozenset({2}), then_term=0, then_options=frozenset())
    with pytest.raises(UnknownIndexError):
        tables(terms=(1,))
    with pytest.raises(UnknownIndexError):
        Space(sizes=(2,), factors=(), implications=(rule,))
    with pytest.raises(UnknownIndexError):
        Space(sizes=(2,), factors=(), reference=(2,))
    with pytest.raises(PackageLengthError):
        Space(sizes=(2,), factors=(), reference=(0, 0))
    with pytest.raises(FactorShapeError):
        Space(sizes=(0,), factors=())


def test_flags_that_do_not_fit_are_refused() -> None:
    with pytest.raises(InputError):
        best_distinct(random_terms(0, 2, 2), Linear(), [np.ones(2, dtype=np.bool_)])
    with pytest.raises(FactorShapeError):
        best_distinct(random_terms(0, 1, 2), Linear(), [np.ones(3, dtype=np.bool_)])


@pytest.mark.parametrize(
    "build",
    [
        lambda: ExpectedValue(walkaway=0.0, surplus_now=0.0, scale=0.0),
        lambda: ExpectedValue(walkaway=0.0, surplus_now=0.0, scale=1.0, tension_penalty=-1.0),
        lambda: Linear(us=-1.0),
        lambda: Linear(us=0.0, them=0.0),
    ],
)
def test_objectives_refuse(build) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(OutOfRangeError):
        build()
