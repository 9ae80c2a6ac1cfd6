"""Which words does an HTML mail show?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

from selectolax.lexbor import LexborHTMLParser, LexborNode

from giveget.adapters.mail.limits import MAX_DEPTH, MAX_HTML


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SILENT = _words(
    "script style head title meta link template noscript object embed svg math "
    "iframe select datalist -comment"
)
_BLOCKS = _words(
    "p div tr table ul ol li h1 h2 h3 h4 h5 h6 hr br blockquote section article "
    "header footer center address dl dt dd pre form fieldset tbody thead main aside "
    "figure caption"
)
_HIDDEN = re.compile(
    (
        r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em|rem|"
        r"%)?\s*(?:;|!|$)|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|"
        r"(?:max-)?height\s*:\s*0(?:px)?\s*(?:;|!|$)"
    ),
    re.IGNORECASE,
)
_LONGEST_STYLE = 2_000
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})")
_ANY_TAG = re.compile(r"<[!/?a-zA-Z][^<>]{0,2000}>?")
_SCRIPT = re.compile(r"<(?:script|style)\b[^<]{0,100000}", re.IGNORECASE)
_VOID = _words("br hr img input meta link area base col embed source track wbr p li td tr th dd dt")


@dataclass(slots=True)
class _Lines:
    """Collects text line by line; quoted blocks get a ``>`` for each level."""

    lines: list[str] = field(default_factory=list)
    current: list[str] = field(default_factory=list)
    quotes: int = 0

    def add(self, text: str) -> None:
        self.current.append(text)

    def end(self) -> None:
        line = re.sub(r"[ \t\r\n\f\v\xa0]+", " ", "".join(self.current)).strip()
        self.current.clear()
        if line:
            self.lines.append("> " * self.quotes + line)

    def gap(self) -> None:
        self.end()
        if self.lines and self.lines[-1].strip("> "):
            self.lines.append(("> " * self.quotes).rstrip())

    def preformatted(self, text: str) -> None:
        self.end()
        self.lines.extend("> " * self.quotes + line for line in text.split("\n"))


_PARAGRAPHS = _words("p ul ol table h1 h2 h3 h4 h5 h6 blockquote pre hr")


def text_of(html: str) -> tuple[str, bool]:
    """Return the words an HTML mail shows, and whether it also hides some.

    Quoted blocks come out with ``>`` before their lines. Scripts, styles and hidden elements are
    left out.
    """
    html = html[:MAX_HTML]
    if _depth(html) > MAX_DEPTH:
        return _stripped(html), True
    root = LexborHTMLParser(html).body
    if root is None:
        return "", False
    out = _Lines()
    hides_words = _write(root, out)
    out.end()
    return "\n".join(out.lines).strip("\n"), hides_words


def _depth(html: str) -> int:
    """How deep the elements of a page nest, at most; parsers take quadratic time in it."""
    depth = deepest = 0
    for match in _TAG.finditer(html):
        if match.group(1):
            depth = max(0, depth - 1)
        elif match.group(2).lower() not in _VOID:
            depth += 1
            deepest = max(deepest, depth)
    return deepest


def _stripped(html: str) -> str:
    """The words of a page without its tags, for pages that are no pages."""
    without = _ANY_TAG.sub("\n", _SCRIPT.sub(" ", html))
    lines = (" ".join(line.split()) for line in unescape(without).split("\n"))
    return "\n".join(line for line in lines if line)


def _write(root: LexborNode, out: _Lines) -> bool:
    """Walk the tree without recursion (and not deeper than sane mail goes)."""
    hides_words = False
    stack: list[tuple[LexborNode, bool]] = [(root, False)]
    depth = 0
    while stack:
        node, is_leaving = stack.pop()
        tag = node.tag or ""
        if is_leaving:
            depth -= 1
            _close(out, tag)
            continue
        if tag == "-text":
            _say(out, node)
        elif tag not in _SILENT and depth <= MAX_DEPTH:
            if _is_hidden(node):
                hides_words = True
                continue
            depth += 1
            _open(out, tag)
            stack.append((node, True))
            stack.extend(reversed([(child, False) for child in _children(node)]))
    return hides_words


def _children(node: LexborNode) -> Iterator[LexborNode]:
    child = node.child
    while child is not None:
        yield child
        child = child.next


def _say(out: _Lines, node: LexborNode) -> None:
    text = node.text_content or ""
    parent = node.parent
    if parent is not None and parent.tag == "pre" and "\n" in text:
        out.preformatted(text)
    else:
        out.add(text)


def _is_hidden(node: LexborNode) -> bool:
    attributes = node.attributes
    if not attributes:
        return False
    return "hidden" in attributes or bool(
        _HIDDEN.search((attributes.get("style") or "")[:_LONGEST_STYLE])
    )


def _open(out: _Lines, tag: str) -> None:
    if tag in _PARAGRAPHS:
        out.gap()
    elif tag in _BLOCKS:
        out.end()
    if tag == "blockquote":
        out.quotes += 1
    elif tag == "li":
        out.add("- ")
    elif tag == "hr":
        out.add("_" * 32)
        out.end()
    elif tag in ("td", "th"):
        out.add(" ")


def _close(out: _Lines, tag: str) -> None:
    if tag == "blockquote":
        out.end()
        out.quotes = max(0, out.quotes - 1)
        out.gap()
    elif tag in _PARAGRAPHS:
        out.gap()
    elif tag in _BLOCKS:
        out.end()
