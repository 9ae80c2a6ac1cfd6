"""Which values stand in a YAML text, and where?"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from giveget.adapters.documents.nodes import Entry, ListNode, MapNode, Node, Spot, TextNode
from giveget.adapters.documents.problems import files
from giveget.adapters.documents.text import Text
from giveget.core.terms.finding import Finding

DEEPEST = 16
MOST_VALUES = 30_000

_ALIAS = "\0alias"  # no text of a file can hold this character
_TAB = "found character '\\t'"
# What the parser says, in part: (what a person reads, what to do).
_REMEDIES = (
    ("mapping values are not allowed", "a second colon", 'quote texts that hold ": "'),
    ("could not find expected ':'", "a colon is missing", "write `field: value`"),
    ("expected ',' or '}'", "a comma or } is missing", "close what { opened on this line or above"),
    ("expected ',' or ']'", "a comma or ] is missing", "close what [ opened on this line or above"),
    ("expected <block end>", "the indentation changes", "indent fields of one level equally"),
    ("found unexpected end of stream", "a quote is missing", "close the quote"),
    ("cannot start any token", "a special character starts the value", "put it into quotes"),
    ("expected the node content", "a value is missing", "write the value, or put it into quotes"),
)


@dataclass(slots=True)
class Composed:
    """The tree of a file, as far as it can be read, and what is wrong with it."""

    root: Node | None = None
    findings: list[Finding] = field(default_factory=list)


class _StopError(Exception):
    """What follows cannot be read."""


def compose(text: Text) -> Composed:
    """Return the tree of a text; never raises, whatever the text is."""
    composer = _Composer(text)
    result = Composed(findings=composer.findings)
    with suppress(_StopError):
        result.root = composer.document()
    return result


class _Composer:
    def __init__(self, text: Text) -> None:
        self.text = text
        self.findings: list[Finding] = []
        self.count = 0
        self.events = _events(text.text)

    def document(self) -> Node | None:
        from ruamel.yaml.events import DocumentStartEvent, StreamEndEvent

        root: Node | None = None
        event = self.next()
        while not isinstance(event, StreamEndEvent):
            if isinstance(event, DocumentStartEvent):
                if root is not None:
                    self.stop(files.MORE_DOCUMENTS.finding(self.spot(event).where()))
                root = self.node(self.next(), depth=1)
            event = self.next()
        return root

    def node(self, event: Any, depth: int) -> Node:
        from ruamel.yaml.events import AliasEvent, MappingStartEvent, ScalarEvent

        spot = self.spot(event)
        self.count += 1
        if self.count > MOST_VALUES:
            self.stop(files.TOO_MANY_VALUES.finding(spot.where(), limit=MOST_VALUES))
        if depth > DEEPEST:
            self.stop(files.TOO_DEEP.finding(spot.where(), limit=DEEPEST))
        if isinstance(event, AliasEvent):
            self.reject_alias(f"*{event.anchor}", spot)
            return TextNode(_ALIAS, False, spot)
        if event.anchor is not None:
            self.reject_alias(f"&{event.anchor}", spot)
        if event.tag is not None:
            self.findings.append(files.TAG.finding(spot.where(), tag=_tag(event)))
        if isinstance(event, ScalarEvent):
            return TextNode(event.value, event.style is None, spot)
        if isinstance(event, MappingStartEvent):
            return self.mapping(spot, depth)
        return self.list(spot, depth)

    def list(self, spot: Spot, depth: int) -> ListNode:
        from ruamel.yaml.events import SequenceEndEvent

        items: list[Node] = []
        event = self.next()
        while not isinstance(event, SequenceEndEvent):
            items.append(self.node(event, depth + 1))
            event = self.next()
        return ListNode(tuple(item for item in items if not _is_alias(item)), spot)

    def mapping(self, spot: Spot, depth: int) -> MapNode:
        from ruamel.yaml.events import MappingEndEvent

        entries: dict[str, Entry] = {}
        event = self.next()
        while not isinstance(event, MappingEndEvent):
            key = self.node(event, depth + 1)
            value = self.node(self.next(), depth + 1)
            self.enter(entries, key, value)
            event = self.next()
        return MapNode(entries, spot)

    def enter(self, entries: dict[str, Entry], key: Node, value: Node) -> None:
        if not isinstance(key, TextNode):
            problem = "a list or mapping stands where the name of a field is due"
            self.findings.append(
                files.SYNTAX.finding(key.spot.where(), problem=problem, remedy="write a name")
            )
        elif key.text == "<<" and key.is_plain:
            self.reject_alias("<<", key.spot)
        elif key.text in entries:
            first = entries[key.text].key.line
            self.findings.append(
                files.DUPLICATE_KEY.finding(key.spot.where(), key=key.text, line=first)
            )
        elif not _is_alias(value):
            entries[key.text] = Entry(key.spot, value)

    def reject_alias(self, mark: str, spot: Spot) -> None:
        self.findings.append(files.ALIAS.finding(spot.where(), mark=mark))

    def next(self) -> Any:
        from ruamel.yaml.error import MarkedYAMLError, YAMLError

        try:
            return next(self.events)
        except MarkedYAMLError as problem:
            self.stop(self.syntax(problem))
        except (YAMLError, ArithmeticError, AttributeError, LookupError, ValueError) as problem:
            # The parser meets some malformed texts with an error of its own making.
            said = str(problem).splitlines() or ["broken"]
            where = Spot(self.text.source, 1, 1).where()
            self.stop(
                files.SYNTAX.finding(where, problem=said[0], remedy="compare with the examples")
            )

    def syntax(self, problem: Any) -> Finding:
        mark = problem.problem_mark or problem.context_mark
        line = 1 if mark is None else min(mark.line + 1, len(self.text.source.lines))
        spot = Spot(self.text.source, line, 1 if mark is None else mark.column + 1)
        said = str(problem.problem or problem.context or "broken")
        if said.startswith(_TAB):
            return files.TAB.finding(spot.where())
        for part, reads, remedy in _REMEDIES:
            if part in said:
                return files.SYNTAX.finding(spot.where(), problem=reads, remedy=remedy)
        return files.SYNTAX.finding(spot.where(), problem=said, remedy="compare with the examples")

    def stop(self, finding: Finding) -> None:
        self.findings.append(finding)
        raise _StopError

    def spot(self, event: Any) -> Spot:
        mark = event.start_mark
        return Spot(self.text.source, mark.line + 1, mark.column + 1)


def _events(text: str) -> Iterator[Any]:
    from ruamel.yaml import YAML

    yaml = YAML(typ="safe", pure=True)
    yield from yaml.parse(text)


def _tag(event: Any) -> str:
    return str(event.ctag).replace("tag:yaml.org,2002:", "!!")


def _is_alias(node: Node) -> bool:
    return isinstance(node, TextNode) and node.text == _ALIAS
