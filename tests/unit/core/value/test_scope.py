"""What falls out with a line, and cycles among lines that need each other."""

import pytest

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.value import closure, find_cycle, substitutes


def any_of(*ids: str) -> frozenset[str]:
    return frozenset(ids)


def test_a_line_stays_while_one_of_its_any_of_members_stays() -> None:
    requires = {"support": (any_of("gold", "silver"),)}
    assert closure(any_of("gold"), requires) == {"gold"}
    assert closure(any_of("gold", "silver"), requires) == {"gold", "silver", "support"}


def test_one_unmet_set_of_several_is_enough_to_fall() -> None:
    requires = {"rollout": (any_of("licence"), any_of("trainer", "partner"))}
    assert closure(any_of("licence"), requires) == {"licence", "rollout"}


def test_falling_goes_on_along_a_long_chain() -> None:
    requires = {f"l{k + 1}": (any_of(f"l{k}"),) for k in range(5_000)}
    assert len(closure(any_of("l0"), requires)) == 5_001
    assert find_cycle(requires) == ()


def test_nothing_removed_nothing_falls() -> None:
    assert closure(frozenset(), {"a": (any_of("b"),)}) == frozenset()


def test_lines_that_need_each_other_fall_together() -> None:
    requires = {"a": (any_of("b"),), "b": (any_of("a"),)}
    assert closure(any_of("a"), requires) == {"a", "b"}


def test_a_cycle_is_named_from_its_smallest_line() -> None:
    requires = {
        "c": (any_of("a", "x"),),
        "a": (any_of("b"),),
        "b": (any_of("c"),),
        "d": (any_of("a"),),
    }
    assert find_cycle(requires) == ("a", "b", "c")


def test_a_line_that_needs_itself_is_a_cycle() -> None:
    assert find_cycle({"a": (any_of("a", "b"),)}) == ("a",)


def test_a_diamond_is_no_cycle() -> None:
    requires = {"d": (any_of("b"), any_of("c")), "b": (any_of("a"),), "c": (any_of("a"),)}
    assert find_cycle(requires) == ()


def test_substitutes_are_the_other_members_of_a_shared_set() -> None:
    requires = {"delivery": (any_of("licence", "own", "partner"),), "print": (any_of("licence"),)}
    assert substitutes("licence", requires) == {"own", "partner"}
    assert substitutes("print", requires) == frozenset()


def test_an_empty_any_of_set_is_refused() -> None:
    for look in (
        lambda: closure(frozenset(), {"a": (any_of(),)}),
        lambda: find_cycle({"a": (any_of(),)}),
    ):
        with pytest.raises(OutOfRangeError, match="requires of 'a'"):
            look()
