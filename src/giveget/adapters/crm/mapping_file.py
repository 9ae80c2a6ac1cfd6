"""How is a mapping kept beside its export, for people to correct?"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from giveget.adapters.crm.dates import DateOrder
from giveget.adapters.crm.encodings import is_text_encoding
from giveget.adapters.crm.mapping import ColumnMapping
from giveget.adapters.crm.problems import BAD_MAPPING
from giveget.adapters.crm.roles import Role
from giveget.adapters.files import write_file
from giveget.core.terms import Finding, Where
from giveget.core.walkaway.pipeline import Outcome

SUFFIX = ".mapping.yaml"
_MAX_BYTES = 256 * 1024
_TEXTS = ("kind", "currency", "encoding", "delimiter")
_HEAD = """\
# How giveget reads {name}. Change what is wrong; delete this file to have it proposed anew.
# columns:  {roles}
# outcomes: which stages or statuses mean won, lost or open
# dates:    day/month/year or month/day/year, by column
# numbers:  the mark before decimals, "." or ",", by column
"""


def mapping_path(export: Path) -> Path:
    """Where the mapping of an export is kept: ``deals.csv.mapping.yaml`` beside ``deals.csv``."""
    return export.with_name(export.name + SUFFIX)


def mapping_text(mapping: ColumnMapping, name: str) -> str:
    """A mapping as YAML, with the confidence of proposed columns as comments."""
    columns = CommentedMap({str(role): heading for role, heading in mapping.columns.items()})
    for role, heading in mapping.columns.items():
        sure = mapping.confidence.get(role, 1.0)
        if sure < 1.0:
            columns.yaml_add_eol_comment(f"{sure:.0%} sure", str(role), column=len(heading) + 30)
    outcomes = {
        str(outcome): [text for text, meant in mapping.outcomes.items() if meant is outcome]
        for outcome in Outcome
    }
    content: dict[str, object] = {
        "kind": mapping.kind,
        "columns": columns,
        "outcomes": {outcome: texts for outcome, texts in outcomes.items() if texts},
        "dates": {heading: str(order) for heading, order in mapping.dates.items()},
        "numbers": dict(mapping.numbers),
        "currency": mapping.currency,
        "stages": list(mapping.stages),
        "keep_deleted": mapping.keep_deleted,
        "encoding": mapping.encoding,
        "delimiter": mapping.delimiter,
    }
    stream = io.StringIO()
    yaml = YAML()
    yaml.width = 100
    yaml.dump({key: value for key, value in content.items() if value}, stream)
    roles = "\n#           ".join(_wrapped([str(role) for role in Role]))
    return _HEAD.format(name=name, roles=roles) + stream.getvalue()


def save_mapping(mapping: ColumnMapping, export: Path) -> Path:
    """Write the mapping beside its export, whole or not at all; return where.

    Raises:
        CannotWriteError: the file system refuses.
    """
    path = mapping_path(export)
    write_file(path, mapping_text(mapping, export.name).encode())
    return path


def load_mapping(path: Path) -> tuple[ColumnMapping | None, tuple[Finding, ...]]:
    """Read a mapping file; None together with findings (with lines) when it cannot be used."""
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES)
        content = YAML(typ="rt").load(data.decode("utf-8-sig"))
    except (OSError, UnicodeDecodeError) as problem:
        return None, (_finding(path, None, f"it cannot be opened ({_reason(problem)})"),)
    except MarkedYAMLError as problem:
        line = problem.problem_mark.line + 1 if problem.problem_mark else None
        return None, (_finding(path, line, f"it is not YAML: {problem.problem}"),)
    except (YAMLError, ValueError, RecursionError) as problem:
        return None, (_finding(path, None, f"it is not YAML: {str(problem)[:100]}"),)
    if not isinstance(content, CommentedMap) or not content:
        return None, (_finding(path, 1, "it has no keys", "write `columns:` and what is in which"),)
    findings = tuple(_findings(path, content))
    return (None if findings else _mapping(content)), findings


def _reason(problem: OSError | UnicodeDecodeError) -> str:
    return (problem.strerror or "?") if isinstance(problem, OSError) else "it is not UTF-8"


def _mapping(content: Mapping[str, Any]) -> ColumnMapping:
    return ColumnMapping(
        columns={Role(role): str(heading) for role, heading in _part(content, "columns").items()},
        outcomes={
            str(text): Outcome(outcome)
            for outcome, names in _part(content, "outcomes").items()
            for text in ([names] if isinstance(names, str) else names or ())
        },
        dates={str(heading): DateOrder(o) for heading, o in _part(content, "dates").items()},
        numbers={str(heading): str(mark) for heading, mark in _part(content, "numbers").items()},
        stages=tuple(str(stage) for stage in content.get("stages") or ()),
        keep_deleted=bool(content.get("keep_deleted", False)),
        kind=str(content.get("kind") or "table"),
        currency=str(content.get("currency") or ""),
        encoding=str(content.get("encoding") or ""),
        delimiter=str(content.get("delimiter") or ""),
    )


def _part(content: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    part = content.get(key)
    return part if isinstance(part, Mapping) else {}


def _findings(path: Path, content: CommentedMap) -> Iterator[Finding]:
    known = {"columns", "outcomes", "dates", "numbers", "stages", "keep_deleted", *_TEXTS}
    allowed: dict[str, tuple[str, ...]] = {
        "columns": tuple(Role),
        "outcomes": tuple(Outcome),
    }
    for key in content:
        line = _line(content, key)
        if key not in known:
            hint = f"known are {', '.join(sorted(known))}"
            yield _finding(path, line, f"{key!r} is not known", hint)
        elif key in ("columns", "outcomes", "dates", "numbers"):
            yield from _part_findings(path, content, str(key), allowed.get(str(key)))
        elif key == "stages":
            if not isinstance(content[key], list):
                yield _finding(path, line, "'stages' is not a list", "write `stages: [New, Offer]`")
        elif key == "keep_deleted":
            if not isinstance(content[key], bool):
                yield _finding(path, line, "'keep_deleted' is neither true nor false")
        elif key == "encoding" and content[key] and not is_text_encoding(str(content[key])):
            yield _finding(path, line, f"{content[key]!r} is not an encoding", "write e.g. cp1251")
        elif key == "delimiter" and len(str(content[key] or ",")) != 1:
            yield _finding(path, line, "the delimiter is not one character", 'write e.g. ";"')


def _part_findings(
    path: Path, content: CommentedMap, key: str, names: tuple[str, ...] | None
) -> Iterator[Finding]:
    part = content[key]
    if part is None:
        return
    if not isinstance(part, CommentedMap):
        yield _finding(
            path, _line(content, key), f"{key!r} has no entries of the form `name: value`"
        )
        return
    for name, value in part.items():
        line = _line(part, name)
        if names is not None and name not in names:
            yield _finding(
                path, line, f"{name!r} is not known under {key!r}", f"known are {', '.join(names)}"
            )
        elif key == "dates" and value not in tuple(DateOrder):
            yield _finding(path, line, f"{value!r} is no order", f"write {' or '.join(DateOrder)}")
        elif key == "numbers" and value not in (".", ","):
            yield _finding(path, line, f"{value!r} does not separate decimals", 'write "." or ","')
        elif key == "columns" and not isinstance(value, str | int | float):
            yield _finding(
                path, line, f"{name!r} names no column", "write the heading of one column"
            )
        elif key == "outcomes" and not isinstance(value, str | list):
            yield _finding(
                path, line, f"{name!r} is not a list of stages", "write `won: [Closed Won]`"
            )


def _line(node: CommentedMap, key: object) -> int | None:
    try:
        return int(node.lc.key(key)[0]) + 1
    except (KeyError, AttributeError, TypeError):
        return None


def _finding(path: Path, line: int | None, reason: str, hint: str = "") -> Finding:
    where = Where(source=str(path), line=line)
    return BAD_MAPPING.finding(where, reason=reason, hint=hint or "correct it, or delete the file")


def _wrapped(words: list[str], width: int = 86) -> list[str]:
    lines = [""]
    for word in words:
        if len(lines[-1]) + len(word) > width:
            lines.append("")
        lines[-1] += f"{word}, "
    return [line.rstrip(", ") + ("," if line is not lines[-1] else "") for line in lines]
