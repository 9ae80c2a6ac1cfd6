"""Which rules does the file lay down, and can they be kept?"""

from __future__ import annotations

from collections.abc import Mapping

from giveget.adapters.documents.conditions import read_condition
from giveget.adapters.documents.nodes import MapNode, Steps
from giveget.adapters.documents.problems import rules
from giveget.adapters.documents.reading import Reading
from giveget.adapters.documents.references import report_unknown_term
from giveget.adapters.documents.shapes.parts import RuleShape
from giveget.core.terms.rules import Condition, Rule
from giveget.core.terms.term import Term


def read_rules(
    reading: Reading, shapes: Mapping[int, RuleShape], terms: Mapping[str, Term]
) -> dict[int, Rule]:
    """Return the rules that are whole, by position; what is wrong with others becomes findings."""
    found = {index: _rule(reading, index, one, terms) for index, one in shapes.items()}
    return {index: rule for index, rule in found.items() if rule is not None}


def _rule(
    reading: Reading, index: int, written: RuleShape, terms: Mapping[str, Term]
) -> Rule | None:
    path: Steps = ("rules", index)
    whens = _conditions(reading, (*path, "when"), terms)
    thens = _conditions(reading, (*path, "then"), terms)
    if whens is not None and len(whens) > 1:
        reading.report(rules.TWO_CONDITIONS, (*path, "when"), count=len(whens))
        return None
    if whens is None or thens is None:
        return None
    return Rule(when=whens[0], then=thens, text=written.text)


def _conditions(
    reading: Reading, path: Steps, terms: Mapping[str, Term]
) -> tuple[Condition, ...] | None:
    node = reading.node(path)
    if not isinstance(node, MapNode) or not node.entries:
        reading.report_key(rules.EMPTY_RULE, path, part=path[-1])
        return None
    found: list[Condition | None] = []
    for name in node.entries:
        term = terms.get(name)
        if term is None:
            report_unknown_term(reading, (*path, name))
            found.append(None)
        else:
            found.append(read_condition(reading, (*path, name), term))
    known = [one for one in found if one is not None]
    return tuple(known) if len(known) == len(found) else None
