"""What does a deal take over from its playbook?

Mappings are merged by key and lists by the name of their entries; the deal's word counts. Every
value keeps its place, so that a finding about an inherited limit points into the playbook.
"""

from __future__ import annotations

from giveget.adapters.documents.nodes import Entry, ListNode, MapNode, Node, TextNode, text_of

# Below these fields of the root, mappings are merged this many levels deep.
_DEPTHS = {"cash": 2, "precedent": 1, "terms": 2, "phrases": 1, "lint": 1}
# Entries of these lists are found by the field named here.
LISTED_NAMES = {"authority": "role", "facts": "id", "rules": "id"}
_OWN = frozenset({"giveget", "playbook", "title", "objections"})


def merge(base: MapNode, over: MapNode) -> MapNode:
    """Return a file's tree with its playbook's fields where it has none of its own."""
    entries = dict(over.entries)
    for key, entry in base.entries.items():
        if key in _OWN:
            continue
        own = over.entries.get(key)
        entries[key] = entry if own is None else Entry(own.key, _field(key, entry.value, own.value))
    return MapNode(_without_removed(entries, base), over.spot)


def _field(key: str, base: Node, over: Node) -> Node:
    if key in LISTED_NAMES and isinstance(base, ListNode) and isinstance(over, ListNode):
        return _lists(base, over, LISTED_NAMES[key])
    return _deep(base, over, _DEPTHS.get(key, 0))


def _deep(base: Node, over: Node, depth: int) -> Node:
    if depth == 0 or not (isinstance(base, MapNode) and isinstance(over, MapNode)):
        return over
    if _is_other_kind(base, over):
        return over
    entries = dict(base.entries)
    for key, entry in over.entries.items():
        own = base.entries.get(key)
        value = entry.value if own is None else _deep(own.value, entry.value, depth - 1)
        entries[key] = Entry(entry.key, value)
    return MapNode(_without_removed(entries, base), over.spot)


def _lists(base: ListNode, over: ListNode, name: str) -> ListNode:
    """Merge entries of the same name in place; new ones follow in the order of the file."""
    own = {text_of(item.get(name)): item for item in over.items if isinstance(item, MapNode)}
    known: set[str | None] = set()
    items: list[Node] = []
    for item in base.items:
        word = text_of(item.get(name)) if isinstance(item, MapNode) else None
        match = own.get(word) if word is not None else None
        items.append(item if match is None else _entry(item, match))
        if match is not None:
            known.add(word)
    for item in over.items:
        word = text_of(item.get(name)) if isinstance(item, MapNode) else None
        if word is None or word not in known:
            items.append(item)
    return ListNode(tuple(items), over.spot)


def _entry(base: Node, over: MapNode) -> Node:
    merged = _deep(base, over, 1)
    if not (isinstance(base, MapNode) and isinstance(merged, MapNode)):
        return merged
    limits, own = base.get("limits"), merged.entries.get("limits")
    if limits is None or own is None:
        return merged
    entries = dict(merged.entries)
    entries["limits"] = Entry(own.key, _deep(limits, own.value, 1))
    return MapNode(entries, merged.spot)


def _is_other_kind(base: MapNode, over: MapNode) -> bool:
    """A term of another kind replaces the inherited one whole."""
    kinds = text_of(base.get("kind")), text_of(over.get("kind"))
    return None not in kinds and kinds[0] != kinds[1]


def _without_removed(entries: dict[str, Entry], base: MapNode) -> dict[str, Entry]:
    """Drop what the playbook has and the deal sets to ``~``."""
    return {
        key: entry
        for key, entry in entries.items()
        if not (key in base.entries and _is_null(entry.value))
    }


def _is_null(node: Node) -> bool:
    return isinstance(node, TextNode) and node.is_null
