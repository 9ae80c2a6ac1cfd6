"""What does the page of findings say?"""

from __future__ import annotations

from collections.abc import Mapping

from giveget.adapters.documents.problems import PROBLEMS
from giveget.adapters.problem import Problem
from giveget.core.terms import Severity
from scripts.findings_tables import index as tables_index
from scripts.findings_tables import tables

_HEAD = """# Findings

<!-- Written by `python -m scripts.documents write`; do not edit. -->

What giveget says about deals and playbooks, about messages, exports and readings. In deals and
playbooks `giveget check FILE…` reads each file in one pass and reports everything it finds as
`FILE:LINE:COL code message`, with the line, a caret, and what to write instead. Codes are stable.
A **warning** does not keep a file from being used; everything else does (exit code 2).

"""


def findings_page(sayings: Mapping[str, str]) -> str:
    """Return the page: one section for each code, with an example.

    Args:
        sayings: what is said about each document, by its file name.
    """
    problems = sorted(PROBLEMS.values(), key=lambda problem: problem.code)
    index = "".join(f"- [{p.code}](#{_anchor(p)}) {p.name}\n" for p in problems)
    sections = "".join(_section(problem, sayings) for problem in problems)
    return _HEAD + tables_index() + index + sections + tables()


def _section(problem: Problem, sayings: Mapping[str, str]) -> str:
    grade = "A warning. " if problem.severity is Severity.WARNING else ""
    example = _example(problem.code, sayings)
    return f"\n## {_title(problem)}\n\n{grade}{problem.why}\n\n```text\n{example}```\n"


def _example(code: str, sayings: Mapping[str, str]) -> str:
    """The first finding with this code in the documents that provoke it."""
    for name, text in sayings.items():
        if name.upper().startswith(code):
            for said in _findings(text):
                if f" {code} " in said.splitlines()[0]:
                    return said
    raise LookupError(f"no document provokes {code}")


def _findings(text: str) -> list[str]:
    found: list[str] = []
    for line in text.splitlines(keepends=True):
        if line.startswith(" ") and found:
            found[-1] += line
        else:
            found.append(line)
    return found


def _title(problem: Problem) -> str:
    return f"{problem.code} {problem.name}"


def _anchor(problem: Problem) -> str:
    kept = [c for c in _title(problem).lower() if c.isalnum() or c in " -"]
    return "".join(kept).replace(" ", "-")
