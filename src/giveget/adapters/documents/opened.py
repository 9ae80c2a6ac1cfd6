"""Which tree does a file hold, its playbooks merged in?"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from giveget.adapters.documents.compose import compose
from giveget.adapters.documents.explain import did_you_mean
from giveget.adapters.documents.inherit import LISTED_NAMES, merge
from giveget.adapters.documents.nodes import ListNode, MapNode, Node, text_of
from giveget.adapters.documents.problems import files, references, shape
from giveget.adapters.documents.text import Text, read_text, reason_of
from giveget.core.terms.finding import Finding, Where

DEAL, PLAYBOOK = "deal", "playbook"
KINDS = (DEAL, PLAYBOOK)
MOST_PLAYBOOKS = 8


@dataclass(slots=True)
class Opened:
    """A file's tree with everything it inherits, and what is wrong so far.

    Args:
        kind: deal or playbook, or empty when the file is neither.
        root: the merged tree, or None when it cannot be used.
        text: the file as read, or None when it cannot be.
        findings: what is wrong, in this file and its playbooks.
    """

    kind: str = ""
    root: MapNode | None = None
    text: str | None = None
    findings: list[Finding] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Place:
    """A file on the way up: where it is, how it is called, and what led there."""

    path: Path
    name: str
    below: tuple[_Place, ...] = ()

    def above(self, playbook: str) -> _Place:
        name = os.path.normpath(Path(self.name).parent / playbook)
        return _Place(self.path.parent / playbook, name, (*self.below, self))

    def is_again(self) -> bool:
        return any(_same(self.path, one.path) for one in self.below)


def open_file(path: Path) -> Opened:
    """Read a file and merge its playbooks in; never raises, whatever stands in them."""
    return _open(_Place(path, str(path)))


def _open(place: _Place) -> Opened:
    text = read_text(place.path, place.name)
    if not isinstance(text, Text):
        return Opened(findings=[text])
    composed = compose(text)
    opened = Opened(text=text.text, findings=composed.findings)
    if composed.root is None:
        if not opened.findings:  # nothing but comments
            opened.findings.append(files.EMPTY.finding(Where(source=place.name)))
        return opened
    if not isinstance(composed.root, MapNode) or "giveget" not in composed.root.entries:
        where = composed.root.spot.where()
        opened.findings.append(files.NOT_A_DOCUMENT.finding(where))
        return opened
    _recognise(composed.root, opened)
    _report_repeated(composed.root, opened)
    if opened.root is not None and "playbook" in opened.root.entries:
        _inherit(opened.root, opened, place)
    return opened


def _recognise(root: MapNode, opened: Opened) -> None:
    word = text_of(root.get("giveget")) or ""
    if word in KINDS:
        opened.kind, opened.root = word, root
        return
    where = root.entries["giveget"].value.spot.where("giveget")
    remedy = did_you_mean(word, KINDS, "write one of")
    opened.findings.append(
        shape.UNKNOWN_WORD.finding(where, field="giveget", text=word[:40] or "empty", remedy=remedy)
    )


def _inherit(root: MapNode, opened: Opened, place: _Place) -> None:
    playbook = text_of(root.get("playbook"))
    if playbook is None:
        return  # that the field is no text is reported with the other fields
    where = root.entries["playbook"].value.spot.where("playbook")
    above = place.above(playbook)
    obstacle = _obstacle(above, where)
    if obstacle is not None:
        opened.findings.append(obstacle)
        return
    base = _open(above)
    opened.findings.extend(base.findings)
    if base.kind == DEAL:
        remedy = "name a file that starts with `giveget: playbook`"
        opened.findings.append(
            files.OTHER_KIND.finding(where, found=DEAL, expected=PLAYBOOK, remedy=remedy)
        )
    elif base.root is not None:
        opened.root = merge(base.root, root)


def _obstacle(above: _Place, where: Where) -> Finding | None:
    """What keeps a playbook from being opened."""
    if above.is_again():
        names = [one.name for one in above.below]
        first = next(i for i, one in enumerate(above.below) if _same(one.path, above.path))
        chain = " → ".join([*names[first:], above.name])
        return files.PLAYBOOK_CYCLE.finding(where, chain=chain)
    if len(above.below) > MOST_PLAYBOOKS:
        return files.TOO_MANY_PLAYBOOKS.finding(where, limit=MOST_PLAYBOOKS)
    try:
        with above.path.open("rb"):
            return None
    except (OSError, ValueError) as problem:
        return files.NO_PLAYBOOK.finding(where, name=above.name, reason=reason_of(problem))


def _same(left: Path, right: Path) -> bool:
    return os.path.realpath(left) == os.path.realpath(right)


def _report_repeated(root: MapNode, opened: Opened) -> None:
    """Report roles, facts and rules of one file that share a name."""
    for key, name in LISTED_NAMES.items():
        node = root.get(key)
        seen: set[str] = set()
        for index, item in enumerate(node.items if isinstance(node, ListNode) else ()):
            inner: Node | None = item.get(name) if isinstance(item, MapNode) else None
            word = text_of(inner)
            if inner is not None and word is not None and word in seen:
                where = inner.spot.where(f"{key}.{index}.{name}")
                opened.findings.append(references.REPEATED_ID.finding(where, name=word))
            seen.add(word or "")
