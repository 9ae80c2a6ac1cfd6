"""Does every command of the tutorial on the books print what the page says?"""

from __future__ import annotations

import re
import shutil

import pytest

from scripts.tutorial import BOOKS, Step, blocks, run, shown

_TEXT = BOOKS.read_text(encoding="utf-8")
_AMOUNT = re.compile(r"\d{1,3}(?:,\d{3})+\.\d\d")
_MISTAKES = ("trade 5 --at", "manager-cut.yaml give ")

pytestmark = pytest.mark.skipif(shutil.which("bash") is None, reason="the commands need bash")


@pytest.fixture(scope="module")
def results() -> list[list[Step]]:
    return list(run(_TEXT))


def test_every_block_prints_what_stands_below_it(results: list[list[Step]]) -> None:
    for block, steps in zip(blocks(_TEXT), results, strict=True):
        assert shown(steps) == block, "run: python -m scripts.tutorial write"


def test_only_the_two_mistakes_are_refused(results: list[list[Step]]) -> None:
    for steps in results:
        for step in steps:
            is_mistake = any(words in step.command for words in _MISTAKES)
            is_late = "due --on 2027-03-05" in step.command
            assert (step.code == 0) == (not is_mistake and not is_late), step


def test_every_fence_of_the_page_is_run() -> None:
    fences = re.findall(r"^```(\S*)$", _TEXT, re.MULTILINE)
    assert [fence for fence in fences if fence] == ["console"] * len(blocks(_TEXT))


def test_amounts_in_the_prose_are_those_of_the_output() -> None:
    prose = "".join(_TEXT.split("```")[::2])
    assert set(_AMOUNT.findall(prose)) <= set(_AMOUNT.findall("".join(blocks(_TEXT))))
