"""How does a text become data that can be changed and written again, comments included?"""

from __future__ import annotations

import io
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.resolver import VersionedResolver
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

_WIDEST = 10_000
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})


class _TextResolver(VersionedResolver):
    """Takes every plain value for a text, so that none is rewritten: not 0x1F, not 1.10, not ~."""

    @property
    def versioned_resolver(self) -> dict[str, list[Any]]:
        return {}


def parse(text: str) -> Any:
    """Return the data of a text, in which all single values are texts."""
    return _yaml(text).load(text)


def write(data: Any, like: str) -> str:
    """Return data as a text, indented like another one and with its line ends."""
    out = io.StringIO()
    _yaml(like).dump(data, out)
    text = out.getvalue()
    return text.replace("\n", "\r\n") if "\r\n" in like else text


def value_of(value: object) -> Any:
    """Return a value ready to be put into data: texts, lists and dicts of texts.

    Raises:
        TypeError: anything else; a number is written as its text.
    """
    if isinstance(value, str):
        needs_quotes = value in _NULLS or "\n" in value or "\r" in value
        return DoubleQuotedScalarString(value) if needs_quotes else value
    if isinstance(value, dict):
        return CommentedMap((key, value_of(one)) for key, one in value.items())
    if isinstance(value, list):
        return CommentedSeq([value_of(one) for one in value])
    raise TypeError(f"write {value!r} as a text")


def _yaml(like: str) -> Any:
    yaml = YAML(typ="rt", pure=True)
    yaml.Resolver = _TextResolver
    yaml.preserve_quotes = True
    yaml.width = _WIDEST
    yaml.indent(*_indents(like))
    return yaml


def _indents(text: str) -> tuple[int, int, int]:
    """How a text indents: mappings, lists, and the dash inside a list."""
    above = 0
    for line in text.splitlines():
        bare = line.lstrip(" ")
        indent = len(line) - len(bare)
        if bare.startswith("- "):
            offset = max(0, indent - above)
            return 2, offset + 2, offset
        if bare and not bare.startswith("#"):
            above = indent
    return 2, 4, 2
