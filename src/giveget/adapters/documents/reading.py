"""What has been found while a file is read?"""

from __future__ import annotations

from dataclasses import dataclass, field

from giveget.adapters.documents.nodes import (
    Entry,
    ListNode,
    MapNode,
    Node,
    Spot,
    Steps,
    TextNode,
    find,
    spot_of,
    text_of,
)
from giveget.adapters.documents.problems import shape
from giveget.adapters.problem import Problem
from giveget.core.terms.finding import Finding


@dataclass(slots=True)
class Reading:
    """A merged tree on its way to become a deal, and the findings so far.

    Args:
        root: the tree, playbook merged in.
        is_playbook: the file is a playbook, in which terms may be incomplete.
        currency: the currency of all amounts, or None while it is unknown.
        findings: what is wrong so far.
        empty: fields without a value.
        partial: entries that were read without the fields that are wrong.
    """

    root: MapNode
    is_playbook: bool = False
    currency: str | None = None
    findings: list[Finding] = field(default_factory=list)
    empty: set[Steps] = field(default_factory=set)
    partial: set[Steps] = field(default_factory=set)

    def report(self, problem: Problem, path: Steps, /, **args: object) -> None:
        """Add a finding at a value, or at its nearest parent that exists."""
        self._add(problem, path, spot_of(self.root, path), args)

    def report_key(self, problem: Problem, path: Steps, /, **args: object) -> None:
        """Add a finding at the name of a field."""
        self._add(problem, path, spot_of(self.root, path, of_key=True), args)

    def _add(self, problem: Problem, path: Steps, spot: Spot, args: dict[str, object]) -> None:
        field = {"field": self.named(path)}
        dotted = ".".join(str(step) for step in path)
        self.findings.append(problem.finding(spot.where(dotted), **field | args))

    def named(self, path: Steps) -> str:
        """A field as people call it: entries of lists by their name, or else by their number."""
        shown: list[str] = []
        node: Node | None = self.root
        for step in path:
            node = None if node is None else _child(node, step)
            name = _name_of(node) if isinstance(step, int) else str(step)
            shown.append(f"#{int(step) + 1}" if name is None else name)
        return ".".join(shown) or "the file"

    def node(self, path: Steps) -> Node | None:
        """The value at a path."""
        node, depth = find(self.root, path)
        return node if depth == len(path) else None

    def keys(self, *path: str | int) -> tuple[str, ...]:
        """The names of the fields at a path, in the order of the file."""
        node = self.node(path)
        return tuple(node.entries) if isinstance(node, MapNode) else ()

    def is_inherited(self, path: Steps) -> bool:
        """Whether a value comes from a playbook of this file."""
        return spot_of(self.root, path).source is not self.root.spot.source

    def drop_empty_fields(self) -> None:
        """Report fields without a value, and go on as if they were not there."""
        self.root = self._full(self.root, ())

    def _full(self, node: MapNode, path: Steps) -> MapNode:
        return MapNode(
            {
                key: Entry(entry.key, self._filled(entry.value, (*path, key)))
                for key, entry in node.entries.items()
                if not self._is_empty(entry.value, (*path, key))
            },
            node.spot,
        )

    def _filled(self, node: Node, path: Steps) -> Node:
        match node:
            case MapNode():
                return self._full(node, path)
            case ListNode():
                items = (self._filled(item, (*path, i)) for i, item in enumerate(node.items))
                return ListNode(tuple(items), node.spot)
            case TextNode():
                return node

    def _is_empty(self, node: Node, path: Steps) -> bool:
        if not (isinstance(node, TextNode) and node.is_null):
            return False
        key = str(path[-1])
        if key.isdigit() and not node.text:
            self.report_key(shape.COMMA, path, key=key)
        else:
            self.report_key(shape.NO_VALUE, path)
        self.empty.add(path)
        return True


def _child(node: Node, step: str | int) -> Node | None:
    found, depth = find(node, (step,))
    return found if depth == 1 else None


def _name_of(node: Node | None) -> str | None:
    """What an entry of a list is called: its id, role or name."""
    if not isinstance(node, MapNode):
        return None
    names = (text_of(node.get(key)) for key in ("id", "role", "name"))
    return next((name for name in names if name and len(name) <= 40), None)
