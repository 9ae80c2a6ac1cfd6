"""Can the rules of a file be kept, and does the table keep them?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from giveget.adapters.documents.content import Content
from giveget.adapters.documents.menus import known_options
from giveget.adapters.documents.nodes import MapNode
from giveget.adapters.documents.problems import rules
from giveget.core.terms.options import numbered_option
from giveget.core.terms.rules import Condition, Rule
from giveget.core.terms.term import Option, Term, TermKind

Domains = dict[str, frozenset[str]]


def check_rules(content: Content) -> None:
    """Report rules that never apply, cannot be kept, or are broken by the table."""
    for index, rule in content.rules.items():
        _check_applies(content, index, rule)
    for conflict in find_conflicts(content.terms, content.rules):
        _report_conflict(content, conflict)
    if not content.reading.is_playbook:
        for index, rule in content.rules.items():
            _check_table(content, index, rule)
        _check_left_out(content)


@dataclass(frozen=True, slots=True)
class Conflict:
    """An option that the rules make impossible: choosing it leaves ``term`` without an option."""

    option: tuple[str, str]
    term: str
    rules: tuple[int, ...]


def find_conflicts(terms: Mapping[str, Term], rules_of: Mapping[int, Rule]) -> Iterator[Conflict]:
    """Options of the menus that no package under the rules can have.

    Each option that some rule starts from is chosen in turn and what follows from it is worked
    out; a term left without an option is a conflict. (What follows only from trying several
    options of another term is not found.)
    """
    for name, term in terms.items():
        starts = [rule.when for rule in rules_of.values() if rule.when.term == name]
        for option in term.options:
            if any(start.holds(option) for start in starts):
                found = _follow(terms, rules_of, name, option)
                if found is not None:
                    yield Conflict((name, option.label), *found)


def _follow(
    terms: Mapping[str, Term], rules_of: Mapping[int, Rule], name: str, option: Option
) -> tuple[str, tuple[int, ...]] | None:
    """The term left without an option when one is chosen, and the rules that did it."""
    domains = {key: frozenset(o.label for o in term.options) for key, term in terms.items()}
    domains[name] = frozenset({option.label})
    used: dict[int, None] = {}
    waiting = dict(rules_of)
    while ready := [i for i, rule in waiting.items() if _must_hold(rule.when, domains, terms)]:
        for index in ready:
            used[index] = None
            for condition in waiting.pop(index).then:
                allowed = _labels(condition, terms[condition.term])
                domains[condition.term] &= allowed
                if not domains[condition.term]:
                    return condition.term, tuple(used)
    return None


def _must_hold(condition: Condition, domains: Domains, terms: Mapping[str, Term]) -> bool:
    return domains[condition.term] <= _labels(condition, terms[condition.term])


def _labels(condition: Condition, term: Term) -> frozenset[str]:
    return frozenset(option.label for option in term.options if condition.holds(option))


def _check_applies(content: Content, index: int, rule: Rule) -> None:
    term = content.terms[rule.when.term]
    path = ("rules", index, "when", term.id)
    if not _labels(rule.when, term) and not content.reading.is_inherited(path):
        content.reading.report(
            rules.NEVER_APPLIES,
            path,
            term=term.id,
            condition=in_words(rule.when, term),
        )


def _report_conflict(content: Content, conflict: Conflict) -> None:
    last = conflict.rules[-1]
    lines = [str(_line(content, index)) for index in conflict.rules[:-1]]
    remedy = (
        f"see also the rules in line {', '.join(lines)}"
        if lines
        else known_options("", content.terms[conflict.term].options)
    )
    content.reading.report(
        rules.CONTRADICTION,
        ("rules", last, "then", conflict.term),
        option=f"{conflict.option[0]} {conflict.option[1]}",
        term=conflict.term,
        remedy=remedy,
    )


def _line(content: Content, index: int) -> int:
    node = content.reading.node(("rules", index))
    return node.spot.line if isinstance(node, MapNode) else 0


def _check_table(content: Content, index: int, rule: Rule) -> None:
    terms = content.terms
    if _has_partial(content, rule) or not rule.when.holds(terms[rule.when.term].on_table):
        return
    for condition in rule.then:
        found = terms[condition.term].on_table
        if not condition.holds(found):
            content.reading.report(
                rules.TABLE_BREAKS_RULE,
                ("rules", index, "then", condition.term),
                when=f"{rule.when.term} {terms[rule.when.term].on_table.label}",
                then=f"{condition.term} {in_words(condition, terms[condition.term])}",
                found=found.label,
            )


def _has_partial(content: Content, rule: Rule) -> bool:
    """Whether the table of a term of the rule is wrong itself."""
    names = [rule.when.term, *(condition.term for condition in rule.then)]
    return any(("terms", name) in content.reading.partial for name in names)


def _check_left_out(content: Content) -> None:
    """Report rules of the playbook that start from a term of the deal and end nowhere."""
    known = content.reading.keys("terms")
    for index, rule in content.parts.rules.items():
        when = next((name for name in rule.when if name in known), None)
        missing = [name for name in rule.then if name not in known]
        path = ("rules", index, "then")
        if when is not None and missing and content.reading.is_inherited(path):
            content.reading.report(rules.RULE_LEFT_OUT, path, when=when, then=missing[0])


def in_words(condition: Condition, term: Term) -> str:
    """Return a condition the way it is written in a file."""
    if condition.labels is not None:
        return " or ".join(sorted(condition.labels))
    low = "" if condition.at_least is None else f"at least {_shown(condition.at_least, term)}"
    high = "" if condition.at_most is None else f"at most {_shown(condition.at_most, term)}"
    return " and ".join(bound for bound in (low, high) if bound)


def _shown(number: Decimal, term: Term) -> str:
    """A bound in the words of the menu."""
    known = next((o.label for o in term.options if o.number == number), None)
    if known is not None:
        return known
    if term.kind in (TermKind.BILLING, TermKind.LIABILITY, TermKind.PRICE):
        return f"{number:f}"
    return numbered_option(term.kind, number, "").label
