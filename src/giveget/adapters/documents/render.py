"""How is a finding shown to a person?"""

from __future__ import annotations

import unicodedata

from giveget.core.terms.finding import Finding, Severity, Where

_WINDOW = 90


def render_finding(finding: Finding) -> str:
    """Return ``FILE:LINE:COL code message``, the line with a caret, and what to write instead.

    Plain text without colour; no newline at the end.
    """
    lines = [f"{_place(finding.where)}{finding.code} {_grade(finding)}{finding.message}"]
    if finding.where is not None:
        lines += _excerpt(finding.where)
    if finding.hint:
        lines.append(f"  = {finding.hint}")
    return "\n".join(lines)


def _place(where: Where | None) -> str:
    if where is None:
        return ""
    parts = [where.source, where.line, where.column]
    return ":".join(str(part) for part in parts if part is not None) + " "


def _grade(finding: Finding) -> str:
    return "" if finding.severity is Severity.ERROR else f"{finding.severity.value}: "


def _excerpt(where: Where) -> list[str]:
    """The line and a caret under the column; of a very long line the part around it."""
    if where.line is None or where.column is None or not where.excerpt.strip():
        return []
    if where.column > len(where.excerpt) + 1:  # beyond what is kept of a very long line
        return []
    start = max(0, where.column - 1 - _WINDOW // 2) if len(where.excerpt) > _WINDOW else 0
    shown = where.excerpt[start : start + _WINDOW].replace("\t", " ")
    before = where.excerpt[start : where.column - 1].replace("\t", " ")
    margin = f"{where.line:5d} | "
    blank = " " * (len(margin) - 2) + "| "
    return [f"{margin}{shown}".rstrip(), f"{blank}{' ' * _width(before)}^"]


def _width(text: str) -> int:
    """Columns that a text takes on a screen."""
    return sum(_columns(char) for char in text)


def _columns(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
