"""Can the lines of a deal be delivered?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from giveget.adapters.documents.content import Content
from giveget.adapters.documents.nodes import text_of
from giveget.adapters.documents.problems import references
from giveget.core.terms.detail import ScopeDetail

Requires = Mapping[str, Sequence[frozenset[str]]]


def check_lines(content: Content) -> None:
    """Report lines that need each other, empty requirements, and a table that lacks a line."""
    _check_empty(content)
    requires = {
        key: [frozenset(group) & known for group in line.requires if group]
        for known in [frozenset(content.reading.keys("lines"))]
        for key, line in content.parts.lines.items()
    }
    cycles = find_cycles(requires)
    for cycle in cycles:
        chain = " → ".join((*cycle, cycle[0]))
        content.reading.report_key(
            references.REQUIRES_CYCLE, ("lines", cycle[0], "requires"), chain=chain
        )
    if not cycles:
        _check_table(content, requires)


def find_cycles(requires: Requires) -> tuple[tuple[str, ...], ...]:
    """Return the circles in which lines wait for each other, each once.

    A circle in which one line has a way out through another member of its set is none.
    """
    lines = dict.fromkeys(requires)
    free: set[str] = set()
    while ready := {
        line
        for line in lines
        if line not in free
        and all(not group or any(m in free or m not in lines for m in group)
                for group in requires[line])
    }:  # fmt: skip
        free |= ready
    found: list[tuple[str, ...]] = []
    seen: set[str] = set(free)
    for line in lines:
        path: list[str] = []
        while line not in seen:
            seen.add(line)
            path.append(line)
            line = _held_up_by(line, requires, free)
        if line in path:
            found.append(tuple(path[path.index(line) :]))
    return tuple(found)


def _held_up_by(line: str, requires: Requires, free: set[str]) -> str:
    """The first line that this one waits for in vain."""
    group = next(group for group in requires[line] if group and not group & free)
    return min(group)


def _check_empty(content: Content) -> None:
    for key, line in content.parts.lines.items():
        for index, group in enumerate(line.requires):
            if not group:
                content.reading.report(
                    references.EMPTY_REQUIREMENT, ("lines", key, "requires", index)
                )


def _check_table(content: Content, requires: Requires) -> None:
    """Report a line that the table promises and that lacks what it requires.

    A line without a term and without a price goes with what it requires, as workbooks go with
    their course; that is no mistake.
    """
    states = {
        term.detail.line: term.on_table.label
        for term in content.terms.values()
        if isinstance(term.detail, ScopeDetail)
    }
    unknown = _unread_scopes(content)
    present = {line for line in requires if states.get(line, "in") != "out"}
    while fallen := {
        line
        for line in present
        if any(group and not group & (present | unknown) for group in requires[line])
    }:
        for line in sorted(fallen):
            _report_fallen(content, line, states, requires[line], present | unknown)
        present -= fallen


def _report_fallen(
    content: Content,
    line: str,
    states: Mapping[str, str],
    groups: Sequence[frozenset[str]],
    present: set[str],
) -> None:
    if line not in states and not content.parts.lines[line].price:
        return
    needed = next(group for group in groups if group and not group & present)
    key = next(
        (k for k, t in content.terms.items() if t.detail == ScopeDetail(line)),
        None,
    )
    path = ("lines", line, "requires") if key is None else ("terms", key, "table")
    content.reading.report(
        references.TABLE_LACKS_LINE, path, line=line, needed=", ".join(sorted(needed))
    )


def _unread_scopes(content: Content) -> set[str]:
    """Lines of scope terms that could not be read; the table is not judged by them."""
    found: set[str] = set()
    for key in content.reading.keys("terms"):
        if key not in content.terms or ("terms", key) in content.reading.partial:
            line = text_of(content.reading.node(("terms", key, "line")))
            found |= {line} if line else set()
    return found
