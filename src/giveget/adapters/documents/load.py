"""Which deal or playbook does a file hold, and what is wrong with it?"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from giveget.adapters.documents.authority import read_authority
from giveget.adapters.documents.build import build_deal
from giveget.adapters.documents.compose import compose
from giveget.adapters.documents.inherit import merge
from giveget.adapters.documents.loaded import Document
from giveget.adapters.documents.nodes import MapNode, text_of
from giveget.adapters.documents.parts import read_parts
from giveget.adapters.documents.problems import files
from giveget.adapters.documents.reading import Reading
from giveget.adapters.documents.rules import read_rules
from giveget.adapters.documents.terms import read_terms
from giveget.adapters.documents.text import Text, read_text
from giveget.core.terms.deal import Deal
from giveget.core.terms.finding import Finding, Where

MOST_PLAYBOOKS = 8


@dataclass(slots=True)
class _Opened:
    """A file's tree with everything it inherits."""

    kind: str = ""
    root: MapNode | None = None
    text: str = ""
    findings: list[Finding] = field(default_factory=list)


def read_deal(path: Path) -> tuple[Deal | None, tuple[Finding, ...], Document | None]:
    """Return the deal of a file, if it can be used, and all that is wrong with the file."""
    opened = _open(path, str(path))
    return _deal(path, opened)


def _deal(path: Path, opened: _Opened) -> tuple[Deal | None, tuple[Finding, ...], Document | None]:
    if opened.root is None:
        return None, tuple(opened.findings), None
    reading = Reading(opened.root, findings=opened.findings)
    reading.drop_empty_fields()
    parts = read_parts(reading)
    terms = read_terms(reading, parts.terms)
    rules = read_rules(reading, parts.rules, terms)
    authority = read_authority(reading, parts.authority, terms)
    document = Document(path, opened.text)
    if parts.head is None or reading.has_errors():
        return None, tuple(reading.findings), document
    deal = build_deal(parts.head, parts, tuple(terms.values()), tuple(rules.values()), authority)
    return deal, tuple(reading.findings), document


def _open(path: Path, name: str, above: tuple[Path, ...] = ()) -> _Opened:
    """Read a file and merge its playbooks in."""
    text = read_text(path, name)
    if not isinstance(text, Text):
        return _Opened(findings=[text])
    composed = compose(text)
    opened = _Opened(text=text.text, findings=composed.findings)
    root = composed.root
    kind = text_of(root.get("giveget")) if isinstance(root, MapNode) else None
    if not isinstance(root, MapNode) or kind not in ("deal", "playbook"):
        if not opened.findings:
            opened.findings.append(files.NOT_A_DOCUMENT.finding(Where(source=name)))
        return opened
    opened.kind, opened.root = kind, root
    return _inherit(path, name, opened, above)


def _inherit(path: Path, name: str, opened: _Opened, above: tuple[Path, ...]) -> _Opened:
    playbook = text_of(opened.root.get("playbook")) if opened.root else None
    if opened.root is None or playbook is None:
        return opened
    base_path = path.parent / playbook
    base_name = os.path.normpath(Path(name).parent / playbook)
    base = _open(base_path, base_name, (*above, path))
    opened.findings.extend(base.findings)
    if base.root is not None:
        opened.root = merge(base.root, opened.root)
    return opened
