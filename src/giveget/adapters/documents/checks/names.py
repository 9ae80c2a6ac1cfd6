"""Do the names in a file point to something that exists?"""

from __future__ import annotations

from giveget.adapters.documents.content import Content
from giveget.adapters.documents.explain import did_you_mean
from giveget.adapters.documents.nodes import Steps
from giveget.adapters.documents.problems import references
from giveget.adapters.documents.reading import Reading
from giveget.adapters.documents.references import report_unknown_line, report_unknown_terms
from giveget.adapters.documents.shapes.terms import PriceShape, ScopeShape, TermShape, VolumeShape


def check_names(content: Content) -> None:
    """Report names of lines and terms that do not exist."""
    reading, parts = content.reading, content.parts
    for key, term in parts.terms.items():
        line = _line_of(term)
        if line is not None:
            report_unknown_line(reading, ("terms", key, "line"), line)
    for key, one in parts.lines.items():
        for index, group in enumerate(one.requires):
            _check_lines(reading, ("lines", key, "requires", index), group)
    for index, goal in parts.goals.items():
        _check_lines(reading, ("goals", index, "served_by"), goal.served_by)
    for index, person in parts.stakeholders.items():
        report_unknown_terms(reading, ("stakeholders", index, "cares_about"), person.cares_about)
    if parts.beliefs is not None:
        for name in parts.beliefs.available:
            report_unknown_line(reading, ("beliefs", "available", name), name, is_key=True)
    for index, fact in parts.facts.items():
        _check_subject(reading, ("facts", index, "about"), fact.about)


def _line_of(term: TermShape) -> str | None:
    match term:
        case ScopeShape() | PriceShape() | VolumeShape():
            return term.line
        case _:
            return None


def _check_lines(reading: Reading, path: Steps, names: list[str]) -> None:
    for index, name in enumerate(names):
        report_unknown_line(reading, (*path, index), name)


def _check_subject(reading: Reading, path: Steps, name: str | None) -> None:
    if name is None or reading.is_playbook or reading.is_inherited(path):
        return
    known = (*reading.keys("lines"), *reading.keys("terms"))
    if name not in known:
        remedy = did_you_mean(name, known, "write one of")
        reading.report(references.UNKNOWN_SUBJECT, path, name=name, remedy=remedy)
