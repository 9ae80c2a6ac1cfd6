"""Which tests show which principle?

A principle's proof is either :class:`Shown` by tests or :class:`Later` with the reason. The tests
carry ``@pytest.mark.principle("S4-16")``; their ids are read from the source, without running it.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

#: How many principles each of the five sources holds.
SOURCES: Mapping[str, int] = {"S0": 38, "S1": 27, "S2": 21, "S3": 85, "S4": 35}

KNOWN_IDS: tuple[str, ...] = tuple(
    f"{source}-{number}" for source, count in SOURCES.items() for number in range(1, count + 1)
)

_NEVER_RUNS = {"skip", "skipif", "xfail"}


@dataclass(frozen=True, slots=True)
class Shown:
    """The tests, by node id, that show a principle."""

    tests: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Later:
    """Why no test shows a principle yet."""

    reason: str


@dataclass(frozen=True, slots=True)
class Principle:
    """One principle: its id, what giveget does about it, and the proof."""

    id: str
    behaviour: str
    proof: Shown | Later


def shown_by(*tests: str) -> Shown:
    """The proof is these tests, e.g. ``tests/unit/value/test_price.py::test_discount``."""
    return Shown(tests)


def later(reason: str) -> Later:
    """There is no proof yet, and this is why."""
    return Later(reason)


@dataclass(frozen=True, slots=True)
class MarkedTest:
    """A test that carries the principle mark."""

    node: str
    ids: tuple[str, ...]
    trouble: str | None = None


def marked_tests(root: Path) -> list[MarkedTest]:
    """Return every marked test below ``root/tests``, ordered by node id."""
    found: list[MarkedTest] = []
    for path in sorted((root / "tests").rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        if "mark.principle" in source:
            found += _marked_in(ast.parse(source), path.relative_to(root).as_posix())
    return sorted(found, key=lambda test: test.node)


def tests_by_id(tests: Sequence[MarkedTest]) -> dict[str, tuple[str, ...]]:
    """Return for each principle the node ids of the tests that carry its mark."""
    by_id: dict[str, list[str]] = {}
    for test in tests:
        for principle in test.ids:
            by_id.setdefault(principle, []).append(test.node)
    return {principle: tuple(nodes) for principle, nodes in by_id.items()}


def disagreements(principles: Sequence[Principle], tests: Sequence[MarkedTest]) -> list[str]:
    """Return each way in which the list of principles and the marks do not say the same."""
    listed = [principle.id for principle in principles]
    troubles = [f"{id_} is missing from the list" for id_ in KNOWN_IDS if id_ not in listed]
    troubles += [f"{id_} is no known principle" for id_ in listed if id_ not in KNOWN_IDS]
    troubles += [f"{id_} is listed twice" for id_, n in Counter(listed).items() if n > 1]
    troubles += [f"{test.node}: {test.trouble}" for test in tests if test.trouble]
    marked = tests_by_id(tests)
    troubles += [
        f"{id_} is marked on {node} but is no known principle"
        for id_, nodes in sorted(marked.items())
        if id_ not in KNOWN_IDS
        for node in nodes
    ]
    for principle in principles:
        troubles += _troubles_of(principle, marked.get(principle.id, ()))
    return troubles


def _troubles_of(principle: Principle, marked: Sequence[str]) -> Iterator[str]:
    if not principle.behaviour.endswith(".") or len(principle.behaviour) < 30:
        yield f"{principle.id}: the behaviour is not a sentence"
    match principle.proof:
        case Later(reason):
            if not reason.strip():
                yield f"{principle.id}: later, but no reason"
            for node in marked:
                yield f"{principle.id}: {node} carries its mark, but it is listed as later"
        case Shown(tests):
            if not tests:
                yield f"{principle.id}: shown by no test"
            for node in tests:
                if node not in marked:
                    yield f"{principle.id}: {node} does not exist or does not carry its mark"
            for node in marked:
                if node not in tests:
                    yield f"{principle.id}: {node} carries its mark, but is not listed"


def _marked_in(module: ast.Module, file: str) -> Iterator[MarkedTest]:
    for_all = _Marks.among(
        statement.value
        for statement in module.body
        if isinstance(statement, ast.Assign)
        and any(isinstance(t, ast.Name) and t.id == "pytestmark" for t in statement.targets)
    )
    holds_tests = Path(file).name.startswith("test_")
    yield from _marked_below(module.body, file, for_all.ids, holds_tests)


def _marked_below(
    body: Sequence[ast.stmt], prefix: str, inherited: tuple[str, ...], holds_tests: bool
) -> Iterator[MarkedTest]:
    for statement in body:
        if not isinstance(statement, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        node = f"{prefix}::{statement.name}"
        marks = _Marks.among(statement.decorator_list)
        ids = tuple(dict.fromkeys(inherited + marks.ids))
        if isinstance(statement, ast.ClassDef):
            if marks.trouble:
                yield MarkedTest(node, marks.ids, marks.trouble)
            yield from _marked_below(statement.body, node, ids, holds_tests)
        elif holds_tests and statement.name.startswith("test"):
            if ids or marks.trouble:
                yield MarkedTest(node, ids, marks.trouble)
        elif marks.ids:
            yield MarkedTest(node, marks.ids, "carries the mark but is not a test")


@dataclass(frozen=True, slots=True)
class _Marks:
    ids: tuple[str, ...]
    trouble: str | None

    @classmethod
    def among(cls, expressions: Iterable[ast.expr]) -> _Marks:
        """Read the principle marks in some decorators, also those within parametrize."""
        nodes = [node for expression in expressions for node in ast.walk(expression)]
        marks = [n for n in nodes if isinstance(n, ast.Call) and _is_principle_mark(n.func)]
        arguments = [argument for mark in marks for argument in mark.args]
        ids = tuple(
            argument.value
            for argument in arguments
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
        )
        trouble = None
        if len(ids) < len(arguments):
            trouble = "the ids of a principle mark must be written out"
        elif any(not mark.args for mark in marks):
            trouble = "a principle mark without an id"
        elif marks and any(isinstance(n, ast.Attribute) and n.attr in _NEVER_RUNS for n in nodes):
            trouble = "a test that is skipped or expected to fail shows nothing"
        return cls(ids, trouble)


def _is_principle_mark(function: ast.expr) -> bool:
    return isinstance(function, ast.Attribute) and function.attr == "principle"
