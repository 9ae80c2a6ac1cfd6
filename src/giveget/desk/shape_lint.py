"""Which keys does the JSON of a linted draft have, and which does its SARIF?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from giveget.core.language.linter import Linted
from giveget.core.language.rule import Rule
from giveget.core.language.rules import RULES, rule
from giveget.core.terms import Finding, Severity
from giveget.desk.place import place_of

Json = dict[str, Any]

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft with its name and what was found in it."""

    source: str
    text: str
    linted: Linted


def lint_shape(linted: Linted) -> Json:
    """Return the document that ``giveget lint --json`` prints; places in characters from 0."""
    scores = linted.scores
    return {
        "verdict": linted.verdict.value,
        "class": linted.kind.value,
        "scores": {
            "tension": round(scores.tension, 6),
            "autonomy": round(scores.autonomy, 6),
            "concession": round(scores.concession, 6),
        },
        "findings": [_finding(one) for one in linted.findings],
    }


def _finding(finding: Finding) -> Json:
    return {
        "code": finding.code,
        "family": rule(finding.code).family,
        "severity": finding.severity.value,
        "start": finding.start,
        "end": finding.end,
        "message": finding.message,
        "hint": finding.hint,
    }


def sarif(drafts: Sequence[Draft], version: str) -> Json:
    """Return the findings as SARIF 2.1.0, as GitHub code scanning reads it."""
    used = sorted({one.code for draft in drafts for one in draft.linted.findings})
    index = {code: number for number, code in enumerate(used)}
    results = [_result(draft, one, index) for draft in drafts for one in draft.linted.findings]
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "giveget",
                        "version": version,
                        "rules": [_rule(one) for one in RULES if one.code in index],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": results,
            }
        ],
    }


def _rule(one: Rule) -> Json:
    return {
        "id": one.code,
        "name": "".join(part.capitalize() for part in one.slug.split("_")),
        "shortDescription": {"text": one.title},
        "fullDescription": {"text": f"{one.why} {one.hint}"},
        "help": {"text": f"{one.hint} Source: {one.source}."},
        "defaultConfiguration": {"level": _LEVELS[one.severity]},
        "properties": {"tags": [one.family]},
    }


def _result(draft: Draft, finding: Finding, index: dict[str, int]) -> Json:
    place = place_of(draft.text, finding)
    uri = "stdin" if draft.source == "-" else draft.source.replace("\\", "/")
    return {
        "ruleId": finding.code,
        "ruleIndex": index[finding.code],
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{finding.message}. {finding.hint}"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(uri, safe="/~")},
                    "region": {
                        "startLine": place.line,
                        "startColumn": place.column,
                        "endLine": place.end_line,
                        "endColumn": max(place.end_column, 1),
                    },
                }
            }
        ],
    }
