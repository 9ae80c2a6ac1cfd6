"""Are circles and contradictions found, and only those?"""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giveget.adapters.documents.checks.lines import find_cycles
from giveget.adapters.documents.checks.rules import find_conflicts
from giveget.core.terms import CashDetail, Condition, Option, Rule, Term, TermKind
from giveget.core.value.scope import closure


@pytest.mark.parametrize(
    ("requires", "cycles"),
    [
        ({}, ()),
        ({"a": ["b"], "b": []}, ()),
        ({"a": ["a"]}, (("a",),)),
        ({"a": ["b"], "b": ["c"], "c": ["a"]}, (("a", "b", "c"),)),
        ({"a": ["b"], "b": ["a"], "c": ["d"], "d": ["c"]}, (("a", "b"), ("c", "d"))),
        ({"x": ["a"], "a": ["b"], "b": ["a"]}, (("a", "b"),)),
        ({"a": ["unknown"]}, ()),
    ],
)
def test_circles(requires: dict[str, list[str]], cycles: tuple[tuple[str, ...], ...]) -> None:
    known = {line: [frozenset({one}) for one in needs] for line, needs in requires.items()}
    assert find_cycles(known) == cycles


def test_a_way_out_through_another_member_is_no_circle() -> None:
    requires = {"a": [frozenset({"b", "c"})], "b": [frozenset({"a"})], "c": []}
    assert find_cycles(requires) == ()


@given(
    st.dictionaries(
        st.sampled_from("abcdef"),
        st.lists(st.frozensets(st.sampled_from("abcdef"), min_size=1, max_size=3), max_size=3),
    )
)
def test_without_circles_everything_can_be_delivered_one_after_the_other(
    requires: dict[str, list[frozenset[str]]],
) -> None:
    known = {k: [g & requires.keys() for g in groups] for k, groups in requires.items()}
    delivered: set[str] = set()
    while more := {
        line
        for line, groups in known.items()
        if line not in delivered and all(not g or g & delivered for g in groups)
    }:
        delivered |= more
    cycles = find_cycles(known)
    assert (delivered == known.keys()) == (cycles == ())
    for cycle in cycles:
        assert not set(cycle) & delivered
        assert closure(frozenset(cycle), {k: [x for x in g if x] for k, g in known.items()})


def term(name: str, *numbers: int) -> Term:
    options = tuple(Option(str(number), Decimal(number)) for number in numbers)
    return Term(id=name, kind=TermKind.VOLUME, options=options, table=0, detail=CashDetail())


def at_least(name: str, number: int) -> Condition:
    return Condition(term=name, at_least=Decimal(number))


def at_most(name: str, number: int) -> Condition:
    return Condition(term=name, at_most=Decimal(number))


TERMS = {"a": term("a", 0, 1, 2), "b": term("b", 0, 1, 2), "c": term("c", 0, 1, 2)}


def test_rules_that_can_be_kept_have_no_conflict() -> None:
    rules = {
        0: Rule(when=at_least("a", 1), then=(at_least("b", 1),)),
        1: Rule(when=at_least("b", 2), then=(at_least("c", 1),)),
    }
    assert list(find_conflicts(TERMS, rules)) == []


def test_rules_that_exclude_each_other() -> None:
    rules = {
        3: Rule(when=at_least("a", 1), then=(at_least("b", 2),)),
        7: Rule(when=at_least("a", 2), then=(at_most("b", 1),)),
    }
    [conflict] = find_conflicts(TERMS, rules)
    assert (conflict.option, conflict.term, conflict.rules) == (("a", "2"), "b", (3, 7))


def test_a_conflict_at_the_end_of_a_chain() -> None:
    rules = {
        0: Rule(when=at_least("a", 2), then=(at_least("b", 2),)),
        1: Rule(when=at_least("b", 2), then=(at_least("c", 2),)),
        2: Rule(when=at_least("c", 2), then=(at_most("a", 1),)),
    }
    found = list(find_conflicts(TERMS, rules))
    assert ("a", "2") in [conflict.option for conflict in found]


names = st.sampled_from("abc")
conditions = st.builds(
    lambda name, number, is_low: at_least(name, number) if is_low else at_most(name, number),
    names,
    st.integers(0, 3),
    st.booleans(),
)
rules_ = st.builds(
    lambda when, then: Rule(when=when, then=tuple(then)),
    conditions,
    st.lists(conditions, min_size=1, max_size=2),
)


@given(st.lists(rules_, max_size=4))
def test_a_conflict_is_an_option_that_no_package_can_have(rules: list[Rule]) -> None:
    for conflict in find_conflicts(TERMS, dict(enumerate(rules))):
        name, label = conflict.option
        allowed = [
            package
            for package in packages()
            if package[name] == label and all(is_kept(rule, package) for rule in rules)
        ]
        assert allowed == []


def packages() -> list[dict[str, str]]:
    labels = ("0", "1", "2")
    return [{"a": a, "b": b, "c": c} for a in labels for b in labels for c in labels]


def is_kept(rule: Rule, package: dict[str, str]) -> bool:
    def holds(condition: Condition) -> bool:
        label = package[condition.term]
        return condition.holds(Option(label, Decimal(label)))

    return not holds(rule.when) or all(holds(condition) for condition in rule.then)
