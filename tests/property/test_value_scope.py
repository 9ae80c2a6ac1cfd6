"""Laws of what falls out with a line."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from giveget.core.value import closure, find_cycle

LINES = ["a", "b", "c", "d", "e", "f"]
some = st.frozensets(st.sampled_from(LINES), max_size=4)
groups = st.lists(st.frozensets(st.sampled_from(LINES), min_size=1, max_size=3), max_size=3)
wants = st.dictionaries(st.sampled_from(LINES), groups)
Requires = dict[str, list[frozenset[str]]]


@given(some, wants)
def test_closure_contains_what_was_removed_and_is_idempotent(
    removed: frozenset[str], requires: Requires
) -> None:
    gone = closure(removed, requires)
    assert removed <= gone
    assert closure(gone, requires) == gone


@given(some, some, wants)
def test_closure_is_monotone(
    one: frozenset[str], other: frozenset[str], requires: Requires
) -> None:
    assert closure(one, requires) <= closure(one | other, requires)


@given(some, wants)
def test_closure_is_the_least_closed_superset(removed: frozenset[str], requires: Requires) -> None:
    """Brute force: the intersection of all closed supersets is closed, and is the answer."""

    def closed(gone: frozenset[str]) -> bool:
        return all(
            line in gone or not any(group <= gone for group in line_groups)
            for line, line_groups in requires.items()
        )

    rest = [line for line in LINES if line not in removed]
    supersets = [
        removed | frozenset(extra) for k in range(len(rest) + 1) for extra in combinations(rest, k)
    ]
    least = frozenset.intersection(*(gone for gone in supersets if closed(gone)))
    assert closure(removed, requires) == least


@given(wants)
def test_a_named_cycle_is_one_and_none_means_an_order_exists(requires: Requires) -> None:
    cycle = find_cycle(requires)
    needs = {line: frozenset[str]().union(*line_groups) for line, line_groups in requires.items()}
    if cycle:
        for line, following in zip(cycle, cycle[1:] + cycle[:1], strict=True):
            assert following in needs[line]
        return
    left = {line: set(members) for line, members in needs.items() if members}
    while left:
        free = [line for line, members in left.items() if not members & left.keys()]
        assert free, "no cycle was named, yet nothing can go first"
        for line in free:
            del left[line]
