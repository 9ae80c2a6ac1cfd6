"""Does the source keep the rules of the house that no linter knows?"""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Iterable

import pytest

from tests.arch import source
from tests.arch.source import ROOT

#: The only places that may look at the clock, roll dice or make up ids.
_MAY_BE_IMPURE = ("giveget/bootstrap.py", "giveget/bootstrap/", "giveget/adapters/clock.py")
#: What the pure core may use besides the standard library and itself.
_CORE_MAY_USE = {"numpy", "text_to_num", "giveget"}

_TREES = source.trees()


def _broken(rule: Callable[[ast.Module], Iterable[str]], *, but: tuple[str, ...] = ()) -> list[str]:
    """Return every place of the source where a rule finds something, as ``file:line: words``."""
    return [
        f"{name}:{found}"
        for name, module in sorted(_TREES.items())
        if not name.startswith(but)
        for found in rule(module)
    ]


def test_there_is_source_to_check() -> None:
    assert "giveget/__init__.py" in _TREES


def test_no_clock_no_dice_no_made_up_ids() -> None:
    assert _broken(source.impure_uses, but=_MAY_BE_IMPURE) == []


def test_nothing_is_imported_for_the_type_checker_alone() -> None:
    assert _broken(source.hidden_imports) == []


def test_one_word_per_idea() -> None:
    assert _broken(source.foreign_words) == []


def test_every_module_says_what_it_is() -> None:
    assert [name for name, module in _TREES.items() if not ast.get_docstring(module)] == []


def test_no_room_reaches_for_the_private_things_of_another() -> None:
    found = {
        name: list(source.private_imports(module, ".".join(name.split("/")[:-1])))
        for name, module in _TREES.items()
    }
    assert {name: imports for name, imports in found.items() if imports} == {}


def test_core_uses_numpy_at_most() -> None:
    allowed = _CORE_MAY_USE | sys.stdlib_module_names
    used = {
        (name, package)
        for name, module in _TREES.items()
        if name.startswith("giveget/core/")
        for package in source.packages_used(module)
    }
    assert {(name, package) for name, package in used if package not in allowed} == set()


def test_no_test_patches_what_a_fake_could_stand_in_for() -> None:
    for name, module in source.trees(ROOT / "tests").items():
        imports = [n for n in ast.walk(module) if isinstance(n, ast.Import | ast.ImportFrom)]
        assert not any("unittest.mock" in ast.unparse(node) for node in imports), name


@pytest.mark.parametrize(
    "planted",
    [
        "import datetime\ndatetime.datetime.now()",
        "import datetime as dt\ndt.date.today()",
        "from datetime import datetime\nfactory = datetime.now",
        "from datetime import date\ndate.today()",
        "import time\ntime.time()",
        "from time import perf_counter\nperf_counter()",
        "from uuid import uuid4\nuuid4()",
        "import uuid\nuuid.uuid4()",
        "import numpy as np\nnp.random.default_rng()",
        "from numpy.random import default_rng\ndefault_rng(1)",
        "from numpy import random\nrandom.seed(1)",
        "import random\nrandom.random()",
        "import os\nos.urandom(8)",
        "import secrets\nsecrets.token_hex()",
    ],
)
def test_planted_clocks_and_dice_are_found(planted: str) -> None:
    assert len(list(source.impure_uses(ast.parse(planted)))) == 1


@pytest.mark.parametrize(
    "fine",
    [
        "import numpy as np\ndef draw(rng: np.random.Generator) -> float:\n    return rng.random()",
        "from datetime import date\ndef due(today: date) -> date:\n    return today",
        "random = 3\nrandom.real",
    ],
)
def test_what_is_passed_in_is_fine(fine: str) -> None:
    assert list(source.impure_uses(ast.parse(fine))) == []


@pytest.mark.parametrize(
    "planted",
    [
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import giveget",
        "import typing\nif typing.TYPE_CHECKING:\n    import giveget",
    ],
)
def test_planted_hidden_imports_are_found(planted: str) -> None:
    assert len(list(source.hidden_imports(ast.parse(planted)))) == 1


def test_planted_private_import_is_found() -> None:
    planted = ast.parse(
        "from giveget.core.value._cash import npv\nfrom giveget.core.value.cash import _npv"
    )
    assert len(list(source.private_imports(planted, "giveget.core.trade"))) == 2
    assert list(source.private_imports(planted, "giveget.core.value")) == []


@pytest.mark.parametrize(
    "planted",
    [
        "def issue_of(x): ...",
        "class OpenIssue: ...",
        "def f(issues): ...",
        "x.batna = 1",
        "MESO = 3",
    ],
)
def test_planted_foreign_words_are_found(planted: str) -> None:
    assert len(list(source.foreign_words(ast.parse(planted)))) == 1


def test_a_word_within_a_word_is_fine() -> None:
    assert list(source.foreign_words(ast.parse("def tissue(issuer): ..."))) == []
