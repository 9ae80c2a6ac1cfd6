"""Which options does a rule or a limit speak of?"""

from __future__ import annotations

import re
from decimal import Decimal

from giveget.adapters.documents.menus import known_options, read_label
from giveget.adapters.documents.nodes import ListNode, MapNode, Steps, TextNode, text_of
from giveget.adapters.documents.problems import rules
from giveget.adapters.documents.reading import Reading
from giveget.core.terms.rules import Condition
from giveget.core.terms.term import Term

_BOUND = re.compile(
    r"(?:(?P<low>at least|no less than|minimum|min|>=|≥)|(?P<high>at most|up to|maximum|max|<=|≤))"
    r"\s*(?P<value>.+)",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"(?P<value>.+?)\s+(?:(?P<low>or more|or longer)|(?P<high>or less|or fewer|or shorter))",
    re.IGNORECASE,
)
_BOUNDS = frozenset({"at_least", "at_most"})


def read_condition(reading: Reading, path: Steps, term: Term) -> Condition | None:
    """Return the condition on a term that stands at a path, or None after reporting a problem.

    It is an option, a list of options, ``at least 24 months``, ``net 30 or less``, or the fields
    at_least and at_most.
    """
    node = reading.node(path)
    match node:
        case TextNode():
            return _from_text(reading, path, term, node.text)
        case ListNode() if node.items:
            return _labels(reading, path, term, node)
        case MapNode() if node.entries and set(node.entries) <= _BOUNDS:
            low, high = (text_of(node.get(name)) for name in ("at_least", "at_most"))
            return _bounds(reading, path, term, low, high)
        case _:
            reading.report(rules.BAD_CONDITION, path, text="this")
            return None


def read_bound(reading: Reading, path: Steps, term: Term, text: str) -> Decimal | None:
    """Return the number of a bound in the term's unit, or None after reporting a problem."""
    option = read_label(reading, path, term.kind, text)
    if option is None:
        return None
    if option.number is None or all(one.number is None for one in term.options):
        labels = ", ".join(one.label for one in term.options)
        reading.report(rules.BOUND_ON_WORDS, path, term=term.id, remedy=labels)
        return None
    return option.number


def read_known_label(reading: Reading, path: Steps, term: Term, text: str) -> str | None:
    """Return the label of an option of the menu, or None after reporting a problem.

    A playbook may name options that a deal has taken off its menu.
    """
    option = read_label(reading, path, term.kind, text)
    if option is None or reading.is_inherited(path):
        return None if option is None else option.label
    if all(one.label != option.label for one in term.options):
        remedy = known_options(option.label, term.options)
        reading.report(rules.OPTION_OFF_MENU, path, label=option.label, term=term.id, remedy=remedy)
        return None
    return option.label


def _from_text(reading: Reading, path: Steps, term: Term, text: str) -> Condition | None:
    if all(option.label != text for option in term.options):
        found = _BOUND.fullmatch(text.strip()) or _AFTER.fullmatch(text.strip())
        if found is not None:
            value = found["value"]
            low, high = (value if found[name] else None for name in ("low", "high"))
            return _bounds(reading, path, term, low, high)
    label = read_known_label(reading, path, term, text)
    return None if label is None else Condition(term=term.id, labels=frozenset({label}))


def _labels(reading: Reading, path: Steps, term: Term, node: ListNode) -> Condition | None:
    labels: list[str | None] = []
    for index, item in enumerate(node.items):
        text = text_of(item)
        if text is None:
            reading.report(rules.BAD_CONDITION, (*path, index), text="this")
            return None
        labels.append(read_known_label(reading, (*path, index), term, text))
    if None in labels:
        return None
    return Condition(term=term.id, labels=frozenset(str(label) for label in labels))


def _bounds(
    reading: Reading, path: Steps, term: Term, low: str | None, high: str | None
) -> Condition | None:
    numbers: list[Decimal | None] = []
    for text in (low, high):
        number = None if text is None else read_bound(reading, path, term, text)
        if text is not None and number is None:
            return None
        numbers.append(number)
    return Condition(term=term.id, at_least=numbers[0], at_most=numbers[1])
