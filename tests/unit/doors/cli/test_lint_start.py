"""Does the check before sending load only what a draft needs?"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_ENV = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[4] / "src")}
_CODE = """
import sys
from giveget.doors.cli import main
code = main(["lint", "-"])
print(code, *sorted(sys.modules))
"""
_HEAVY = {
    "numpy",
    "rich",
    "pydantic",
    "pydantic_core",
    "ruamel",
    "matplotlib",
    "email",
    "selectolax",
}
_OWN = (
    "giveget.adapters.",
    "giveget.core.counterpart",
    "giveget.core.ledger",
    "giveget.core.trade",
    "giveget.core.value",
    "giveget.core.walkaway",
    "giveget.core.terms.deal",
    "giveget.core.terms.views",
    "giveget.core.language.checks",
    "giveget.core.language.figures",
    "giveget.core.language.listening",
    "giveget.core.language.lint.demands",
    "giveget.core.language.offer",
    "giveget.core.language.public",
    "giveget.core.language.reading",
    "giveget.core.language.wording",
    "giveget.desk.lint",
    "giveget.doors.cli.paper.page",
)


def _loaded(draft: str) -> tuple[str, set[str]]:
    done = subprocess.run(
        [sys.executable, "-c", _CODE],
        input=draft,
        env=_ENV,
        capture_output=True,
        text=True,
        check=True,
    )
    code, *modules = done.stdout.splitlines()[-1].split()
    return code, set(modules)


def test_a_draft_on_standard_input_loads_neither_deals_nor_drivers() -> None:
    code, modules = _loaded("Thanks for the call.\n\nI'll see what we can do for you.\n")
    assert code == "1"
    assert {name.partition(".")[0] for name in modules} & _HEAVY == set()
    others = {name for name in modules if not name.startswith("giveget.adapters.leaning")}
    assert {name for name in others if name.startswith(_OWN)} == set()


def test_few_patterns_are_compiled_for_a_short_draft() -> None:
    code = (
        "import re, sys\n"
        "from giveget.core.language.linter import lint_text\n"
        "re.purge()\n"
        'lint_text("Thanks for the call.\\n\\nI\'ll see what we can do for you.")\n'
        "from re import _cache\n"
        "print(len(_cache))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=_ENV, capture_output=True, text=True, check=True
    )
    assert int(done.stdout) <= 25  # of more than a thousand
