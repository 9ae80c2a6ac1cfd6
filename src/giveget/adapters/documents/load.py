"""Which deal or playbook does a file hold, and what is wrong with it?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from giveget.adapters.documents.authority import read_authority
from giveget.adapters.documents.build import build_deal, build_playbook
from giveget.adapters.documents.checks import check_all
from giveget.adapters.documents.content import Content
from giveget.adapters.documents.document import Document
from giveget.adapters.documents.loaded import Loaded
from giveget.adapters.documents.opened import DEAL, PLAYBOOK, Opened, open_file
from giveget.adapters.documents.parts import read_parts
from giveget.adapters.documents.problems import files, shape
from giveget.adapters.documents.reading import Reading
from giveget.adapters.documents.rules import read_rules
from giveget.adapters.documents.terms import read_terms
from giveget.core.terms.deal import Deal
from giveget.core.terms.finding import Finding, Severity, Where
from giveget.core.terms.playbook import Playbook

MOST_FINDINGS = 100

_T = TypeVar("_T")

_REMEDIES = {
    DEAL: "name a deal; a playbook is checked with `giveget check`",
    PLAYBOOK: "name a file that starts with `giveget: playbook`",
}


def read_deal(path: Path) -> Loaded[Deal]:
    """Return the deal of a file, if it can be used, and all that is wrong with the file."""
    return _deal(path, _expecting(DEAL, open_file(path)))


def read_playbook(path: Path) -> Loaded[Playbook]:
    """Return the playbook of a file, if it can be used, and all that is wrong with the file."""
    return _playbook(path, _expecting(PLAYBOOK, open_file(path)))


def read_any(path: Path) -> Loaded[Deal] | Loaded[Playbook]:
    """Return what a file holds, deal or playbook, and all that is wrong with it."""
    opened = open_file(path)
    return _playbook(path, opened) if opened.kind == PLAYBOOK else _deal(path, opened)


def _expecting(kind: str, opened: Opened) -> Opened:
    if opened.root is not None and opened.kind != kind:
        where = opened.root.entries["giveget"].value.spot.where("giveget")
        opened.findings = [
            files.OTHER_KIND.finding(
                where, found=opened.kind, expected=kind, remedy=_REMEDIES[kind]
            )
        ]
        opened.root = None
    return opened


def _deal(path: Path, opened: Opened) -> Loaded[Deal]:
    def built(content: Content) -> Deal | None:
        head = content.parts.head
        return None if head is None else build_deal(head, content)

    return _loaded(path, opened, built)


def _playbook(path: Path, opened: Opened) -> Loaded[Playbook]:
    def built(content: Content) -> Playbook | None:
        head = content.parts.playbook_head
        return None if head is None else build_playbook(head, content)

    return _loaded(path, opened, built)


def _loaded(path: Path, opened: Opened, built: Callable[[Content], _T | None]) -> Loaded[_T]:
    """What is built of a file without errors, and all that is wrong with the file."""
    content = _content(opened)
    findings = _in_order(path, content.reading.findings if content else opened.findings)
    document = None if opened.text is None else Document(path, opened.text)
    if content is None or _has_errors(findings):
        return Loaded(None, findings, document)
    return Loaded(built(content), findings, document)


def _content(opened: Opened) -> Content | None:
    """Read and check everything, going on behind each problem as far as it makes sense."""
    if opened.root is None:
        return None
    reading = Reading(opened.root, is_playbook=opened.kind == PLAYBOOK, findings=opened.findings)
    reading.drop_empty_fields()
    parts = read_parts(reading)
    terms = read_terms(reading, parts.terms)
    content = Content(
        reading=reading,
        parts=parts,
        terms=terms,
        rules=read_rules(reading, parts.rules, terms),
        authority=read_authority(reading, parts.authority, terms),
    )
    check_all(content)
    return content


def _has_errors(findings: Sequence[Finding]) -> bool:
    return any(finding.severity is Severity.ERROR for finding in findings)


def _in_order(path: Path, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The file's own findings first, each file from top to bottom, nothing twice."""

    def place(finding: Finding) -> tuple[bool, str, int, int, str]:
        where = finding.where or Where(source="")
        is_other = where.source != str(path)
        return is_other, where.source, where.line or 0, where.column or 0, finding.code

    found = sorted(dict.fromkeys(findings), key=place)
    if len(found) <= MOST_FINDINGS:
        return tuple(found)
    more = shape.MORE.finding(Where(source=str(path)), count=len(found) - MOST_FINDINGS)
    return (*found[:MOST_FINDINGS], more)
