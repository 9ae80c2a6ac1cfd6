"""Which principles are shown by tests, and which are not yet?

``python -m scripts.principles check``   say where marks and list disagree; 1 if they do
``python -m scripts.principles write``   fill in the tests of tests/requirements.py from the marks,
                                         then write docs/reference/principles.md
"""

from __future__ import annotations

import ast
import runpy
import sys
from collections.abc import Sequence

from scripts import generated
from scripts.generated import ROOT
from tests.principles import (
    SOURCES,
    Later,
    Principle,
    Shown,
    disagreements,
    marked_tests,
    tests_by_id,
)

LIST = ROOT / "tests" / "requirements.py"
PAGE = ROOT / "docs" / "reference" / "principles.md"

TITLES = {
    "S0": "Drop the rope (ASLAN)",
    "S1": "The lost art of negotiation",
    "S2": "The number one negotiation tool",
    "S3": "Deal discovery (Kwame Christian and Jason Cutter)",
    "S4": "Concessions are not negotiation (Anthony Iannarino)",
}

_HEAD = """# Principles

<!-- Written by `make docs` from tests/requirements.py; do not edit. -->

giveget rests on five texts about negotiation. Each of their principles is a behaviour of the
program, in our own words, and is either shown by the tests named here or still to come.
**Shown: {shown} of {all}.**
"""


def principles() -> tuple[Principle, ...]:
    """Return the list as it is on disk now."""
    listed: tuple[Principle, ...] = runpy.run_path(str(LIST))["PRINCIPLES"]
    return listed


def with_tests(source: str, by_id: dict[str, tuple[str, ...]]) -> str:
    """Return the list's source with the proof of every marked principle replaced by its tests.

    A principle whose tests are gone keeps its entry: what to write there is a person's decision.
    """
    for call in reversed(_entries(ast.parse(source))):
        id_, _, proof = call.args
        if tests := by_id.get(ast.literal_eval(id_)):
            named = "".join(f'            "{test}",\n' for test in tests)
            old = ast.get_source_segment(source, proof, padded=False)
            start = _offset(source, proof)
            source = (
                f"{source[:start]}shown_by(\n{named}        ){source[start + len(old or '') :]}"
            )
    return source


def _entries(module: ast.Module) -> list[ast.Call]:
    calls = [node for node in ast.walk(module) if isinstance(node, ast.Call)]
    named = [c for c in calls if isinstance(c.func, ast.Name) and c.func.id == "Principle"]
    return sorted(named, key=lambda call: call.lineno)


def _offset(source: str, node: ast.expr) -> int:
    """Return where a node begins, in characters (the tree counts bytes within a line)."""
    lines = source.splitlines(keepends=True)
    line = lines[node.lineno - 1].encode()[: node.col_offset].decode()
    return sum(map(len, lines[: node.lineno - 1])) + len(line)


def page(listed: Sequence[Principle]) -> str:
    """Return the reference page of the principles, as Markdown."""
    shown = sum(isinstance(principle.proof, Shown) for principle in listed)
    parts = [_HEAD.format(shown=shown, all=len(listed))]
    for source, title in TITLES.items():
        own = [principle for principle in listed if principle.id.startswith(source + "-")]
        done = sum(isinstance(principle.proof, Shown) for principle in own)
        parts.append(f"\n## {source}: {title}\n\nShown: {done} of {SOURCES[source]}.\n")
        parts += [_entry(principle) for principle in own]
    return "".join(parts)


def _entry(principle: Principle) -> str:
    match principle.proof:
        case Shown(tests):
            proof = "Shown by " + ", ".join(f"`{test}`" for test in tests)
        case Later(reason):
            proof = f"Later: {reason}"
    anchor = f'<a id="{principle.id.lower()}"></a>'
    return f"\n{anchor}**{principle.id}** {principle.behaviour}\n{proof}.\n"


def check() -> int:
    """Print where list, marks and page disagree; return the exit code."""
    listed = principles()
    troubles = [
        *disagreements(listed, marked_tests(ROOT)),
        *generated.stale({PAGE: page(listed)}),
    ]
    for trouble in troubles:
        print(trouble, file=sys.stderr)
    if troubles:
        print("`make docs` mends what follows from the marks.", file=sys.stderr)
    return 1 if troubles else 0


def write() -> int:
    """Fill in the list from the marks, write the page, and print what is left to a person."""
    source = LIST.read_text(encoding="utf-8")
    LIST.write_text(with_tests(source, tests_by_id(marked_tests(ROOT))), encoding="utf-8")
    generated.write({PAGE: page(principles())})
    return check()


def main(arguments: Sequence[str]) -> int:
    """Run one of the two commands."""
    return generated.run(arguments, __doc__, check=check, write=write)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
