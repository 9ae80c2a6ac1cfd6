"""Who reads deals and playbooks?"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from giveget.adapters import documents
from giveget.bootstrap.unusable import UnusableError
from giveget.core.terms import Deal, Finding, Playbook

Kind = Literal["deal", "playbook"]


@dataclass(frozen=True, slots=True)
class OpenedDeal:
    """A deal that can be used, with the warnings about its file."""

    deal: Deal
    warnings: tuple[Finding, ...]


def open_deal(path: str) -> OpenedDeal:
    """Return the deal of a file.

    Raises:
        UnusableError: the file has errors; all of them are named.
    """
    loaded = documents.load_deal(Path(path))
    if loaded.value is None:
        raise UnusableError(loaded.findings)
    return OpenedDeal(loaded.value, loaded.findings)


def check_file(path: str) -> tuple[Finding, ...]:
    """Return everything that is wrong with a deal or playbook, the words included."""
    checked = documents.check_file(Path(path))
    # Only here: these load the whole core.
    if isinstance(checked.value, Deal):
        from giveget.desk.check import check_words

        return (*checked.findings, *check_words(checked.value, path))
    if isinstance(checked.value, Playbook) and checked.value.objections:
        from giveget.desk.check import check_answers

        return (*checked.findings, *check_answers(checked.value, path))
    return checked.findings


def open_playbook(path: str) -> Playbook:
    """Return the playbook of a file.

    Raises:
        UnusableError: the file has errors, or is no playbook; all of them are named.
    """
    loaded = documents.load_playbook(Path(path))
    if loaded.value is None:
        raise UnusableError(loaded.findings)
    return loaded.value


def show_finding(finding: Finding) -> str:
    """Return a finding as ``FILE:LINE:COL code message`` with the line and what to write."""
    return documents.render_finding(finding)


def json_schema(kind: Kind) -> dict[str, Any]:
    """Return the JSON Schema of a deal or playbook."""
    return documents.json_schema(kind)
