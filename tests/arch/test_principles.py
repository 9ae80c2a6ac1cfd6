"""Do the principles, their tests and their page say the same, both ways?"""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

import pytest

from scripts import principles as chores
from tests.arch.source import ROOT
from tests.principles import (
    KNOWN_IDS,
    MarkedTest,
    Principle,
    disagreements,
    later,
    marked_tests,
    shown_by,
)
from tests.requirements import PRINCIPLES

_NODE = "tests/unit/test_a.py::test_a"
_REST = tuple(
    Principle(id_, "The program does what it says here.", later("to come"))
    for id_ in KNOWN_IDS
    if id_ != "S4-16"
)
_SHOWN = Principle("S4-16", "Half a concession is still a concession.", shown_by(_NODE))


def test_there_are_206_principles() -> None:
    assert len(PRINCIPLES) == len(KNOWN_IDS) == 206


def test_list_and_marks_agree() -> None:
    assert disagreements(PRINCIPLES, marked_tests(ROOT)) == []


def test_the_page_is_up_to_date() -> None:
    assert chores.PAGE.read_text(encoding="utf-8") == chores.page(PRINCIPLES)


def test_each_behaviour_is_told_once() -> None:
    told = [principle.behaviour for principle in PRINCIPLES]
    assert len(set(told)) == len(told)


def test_a_mark_and_its_listing_agree() -> None:
    assert disagreements((_SHOWN, *_REST), [MarkedTest(_NODE, ("S4-16",))]) == []


@pytest.mark.parametrize(
    ("principles", "tests", "words"),
    [
        (_REST, [], "S4-16 is missing"),
        ((_SHOWN, _SHOWN, *_REST), [MarkedTest(_NODE, ("S4-16",))], "listed twice"),
        ((_SHOWN, *_REST), [], "does not carry its mark"),
        (
            (replace(_SHOWN, proof=later("to come")), *_REST),
            [MarkedTest(_NODE, ("S4-16",))],
            "listed as later",
        ),
        (
            (_SHOWN, *_REST),
            [MarkedTest(_NODE, ("S4-16",)), MarkedTest("tests/b.py::test_b", ("S4-16",))],
            "is not listed",
        ),
        (
            (_SHOWN, *_REST),
            [MarkedTest(_NODE, ("S4-16", "S9-1"))],
            "S9-1 is marked on",
        ),
        ((replace(_SHOWN, proof=later(" ")), *_REST), [], "no reason"),
        ((replace(_SHOWN, proof=shown_by()), *_REST), [], "shown by no test"),
        ((replace(_SHOWN, behaviour="Soon"), *_REST), [MarkedTest(_NODE, ("S4-16",))], "sentence"),
        (
            (
                _SHOWN,
                Principle("S9-9", "The program does what it says.", later("no")),
                *_REST,
            ),
            [MarkedTest(_NODE, ("S4-16",))],
            "no known principle",
        ),
    ],
)
def test_planted_disagreements_are_found(
    principles: tuple[Principle, ...], tests: list[MarkedTest], words: str
) -> None:
    (trouble,) = disagreements(principles, tests)
    assert words in trouble


_MARKED = """
import pytest
mark = pytest.mark

@pytest.mark.principle("S0-1", "S0-2")
@pytest.mark.parametrize("x", [pytest.param(1, marks=pytest.mark.principle("S0-3"))])
def test_plain(x): ...

@pytest.mark.principle("S1-1")
class TestClass:
    @mark.principle("S1-2")
    def test_method(self): ...
    def helper(self): ...

def test_unmarked(): ...
"""


def _scan(folder: Path, text: str, name: str = "test_x.py") -> list[MarkedTest]:
    (folder / "tests").mkdir()
    (folder / "tests" / name).write_text(text, encoding="utf-8")
    return marked_tests(folder)


def test_marks_are_read_from_functions_classes_and_parameters(tmp_path: Path) -> None:
    assert _scan(tmp_path, _MARKED) == [
        MarkedTest("tests/test_x.py::TestClass::test_method", ("S1-1", "S1-2")),
        MarkedTest("tests/test_x.py::test_plain", ("S0-1", "S0-2", "S0-3")),
    ]


def test_a_mark_on_the_module_counts_for_each_of_its_tests(tmp_path: Path) -> None:
    text = 'pytestmark = [pytest.mark.principle("S0-1")]\ndef test_a(): ...\ndef help(): ...'
    assert _scan(tmp_path, text) == [MarkedTest("tests/test_x.py::test_a", ("S0-1",))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("@pytest.mark.principle(*IDS)\ndef test_a(): ...", "written out"),
        ("@pytest.mark.principle()\ndef test_a(): ...", "without an id"),
        ('@pytest.mark.skip\n@pytest.mark.principle("S0-1")\ndef test_a(): ...', "shows nothing"),
        ('@pytest.mark.principle("S0-1")\ndef helper(): ...', "not a test"),
    ],
)
def test_marks_that_prove_nothing_are_reported(tmp_path: Path, text: str, words: str) -> None:
    (test,) = _scan(tmp_path, text)
    assert words in (test.trouble or "")


def test_writing_fills_in_the_tests_and_nothing_else() -> None:
    source = chores.LIST.read_text(encoding="utf-8")
    by_id = {"S0-2": ("tests/a.py::test_a", "tests/b.py::test_b"), "S4-35": (_NODE,)}
    written = chores.with_tests(source, by_id)
    assert ast.dump(ast.parse(chores.with_tests(written, by_id))) == ast.dump(ast.parse(written))
    before, after = _proofs(source), _proofs(written)
    assert {id_ for id_ in before if before[id_] != after[id_]} <= set(by_id)
    assert after["S0-2"] == "shown_by('tests/a.py::test_a', 'tests/b.py::test_b')"
    assert after["S4-35"] == f"shown_by('{_NODE}')"


def _proofs(source: str) -> dict[str, str]:
    return {
        ast.literal_eval(node.args[0]): ast.unparse(node.args[2])
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "Principle"
    }
