"""What does a file say, and where does it say it?

A tree of texts, lists and mappings in which every value and every key knows its place. Values
stay texts until a shape says what they mean, so that ``3000.10`` is exact and ``no`` is a word.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from giveget.core.terms.finding import Where

Key = str | int
Steps = tuple[Key, ...]

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
LONGEST_EXCERPT = 2000


@dataclass(frozen=True, slots=True)
class Source:
    """One file's name, as shown to people, and its lines."""

    name: str
    lines: tuple[str, ...]

    def excerpt(self, line: int) -> str:
        """The line (1-based) as written, cut where it is very long."""
        text = self.lines[line - 1] if 0 < line <= len(self.lines) else ""
        return text if len(text) <= LONGEST_EXCERPT else text[: LONGEST_EXCERPT - 1] + "…"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place: 1-based line and column of a file."""

    source: Source
    line: int
    column: int

    def where(self, field: str = "") -> Where:
        """The place as findings carry it."""
        return Where(
            source=self.source.name,
            line=self.line,
            column=self.column,
            field=field,
            excerpt=self.source.excerpt(self.line),
        )


@dataclass(frozen=True, slots=True)
class TextNode:
    """A single value; ``is_plain`` when it stands without quotes."""

    text: str
    is_plain: bool
    spot: Spot

    @property
    def is_null(self) -> bool:
        """Whether nothing, ``~`` or ``null`` is written."""
        return self.is_plain and self.text in _NULLS


@dataclass(frozen=True, slots=True)
class ListNode:
    """Values one after the other."""

    items: tuple[Node, ...]
    spot: Spot


@dataclass(frozen=True, slots=True)
class Entry:
    """A value under its key."""

    key: Spot
    value: Node


@dataclass(frozen=True, slots=True)
class MapNode:
    """Values under keys, in the order of the file."""

    entries: dict[str, Entry]
    spot: Spot

    def get(self, key: str) -> Node | None:
        """The value under a key."""
        entry = self.entries.get(key)
        return None if entry is None else entry.value


Node = TextNode | ListNode | MapNode


def to_data(node: Node) -> object:
    """Return the tree as dicts, lists, texts and None."""
    match node:
        case TextNode():
            return None if node.is_null else node.text
        case ListNode():
            return [to_data(item) for item in node.items]
        case MapNode():
            return {key: to_data(entry.value) for key, entry in node.entries.items()}


def text_of(node: Node | None) -> str | None:
    """The text of a value that is one."""
    return node.text if isinstance(node, TextNode) and not node.is_null else None


def find(root: Node, path: Steps) -> tuple[Node, int]:
    """Return the deepest node on a path, and how many of its steps exist."""
    node: Node = root
    for depth, step in enumerate(path):
        child = _child(node, step)
        if child is None:
            return node, depth
        node = child
    return node, len(path)


def spot_of(root: MapNode, path: Steps, *, of_key: bool = False) -> Spot:
    """Return the place of a value or of its key; of its nearest parent when it does not exist."""
    depth = find(root, path)[1]
    if depth == 0:
        return root.spot
    parent = find(root, path[: depth - 1])[0]
    is_missing = depth < len(path)
    if isinstance(parent, MapNode) and (of_key or is_missing):
        return parent.entries[str(path[depth - 1])].key
    return find(root, path[:depth])[0].spot


def walk(node: Node, path: Steps = ()) -> Iterator[tuple[Steps, Node]]:
    """Every node of a tree with its path, parents first."""
    yield path, node
    match node:
        case TextNode():
            return
        case ListNode():
            for index, item in enumerate(node.items):
                yield from walk(item, (*path, index))
        case MapNode():
            for key, entry in node.entries.items():
                yield from walk(entry.value, (*path, key))


def _child(node: Node, step: Key) -> Node | None:
    match node:
        case MapNode():
            return node.get(str(step))
        case ListNode() if isinstance(step, int) and 0 <= step < len(node.items):
            return node.items[step]
        case _:
            return None
