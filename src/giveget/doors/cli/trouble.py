"""What does a person read when something goes wrong, and what does a script get?

Findings about a person's text or file and errors of the family ``GivegetError`` get one message
and their exit code. Anything else is a defect of giveget: it gets an incident name and a log entry.
"""

from __future__ import annotations

import sys
from typing import Any

import click

from giveget.bootstrap.unusable import UnusableError
from giveget.core.terms import (
    DependencyError,
    Finding,
    GivegetError,
    NotAllowedError,
)
from giveget.doors.cli.output import print_json, say

FINE, FOUND, BAD_INPUT, DEFECT = 0, 1, 2, 3


def exit_code_of(problem: BaseException) -> int:
    """Return the exit code that stands for a problem."""
    match problem:
        case click.exceptions.Exit():
            return problem.exit_code
        case NotAllowedError():
            return FOUND
        case GivegetError() | click.ClickException():
            return BAD_INPUT
        case _:
            return DEFECT


def report(problem: BaseException, *, as_json: bool) -> None:
    """Say on standard error what went wrong; with ``--json`` as a document on standard output."""
    findings = findings_of(problem)
    match problem:
        case click.ClickException():
            _report_usage(problem)
        case GivegetError() if findings:
            show_findings(findings)
        case GivegetError():
            say(f"giveget: {problem}")
        case _:
            _report_defect(problem)
    if as_json:
        print_json(_shape(problem, findings))


def findings_of(problem: BaseException) -> tuple[Finding, ...]:
    """Return the findings that a problem carries."""
    if isinstance(problem, UnusableError):
        return problem.findings
    finding = getattr(problem, "finding", None)
    return (finding,) if isinstance(finding, Finding) else ()


def show_findings(findings: tuple[Finding, ...]) -> None:
    """Print findings on standard error, each with its place and what to write instead."""
    from giveget.doors.cli.findings import print_finding

    for finding in findings:
        print_finding(finding, sys.stderr)


def finding_shape(finding: Finding) -> dict[str, Any]:
    """Return a finding about a file as JSON."""
    where = finding.where
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "file": None if where is None else where.source,
        "line": None if where is None else where.line,
        "column": None if where is None else where.column,
        "field": None if where is None else where.field or None,
        "message": finding.message,
        "hint": finding.hint,
    }


def _report_usage(problem: click.ClickException) -> None:
    context = getattr(problem, "ctx", None)
    if isinstance(problem, click.exceptions.NoArgsIsHelpError):
        say(problem.format_message())
        return
    if isinstance(context, click.Context):
        say(context.get_usage())
        say(f"`{context.command_path} --help` says more.\n")
    say(f"giveget: {problem.format_message()}")


def _report_defect(problem: BaseException) -> None:
    from giveget.bootstrap.incidents import log_defect

    name, path = log_defect(problem)
    where = f"Details are in {path}; " if path else ""
    say(
        f"giveget: this is a defect of giveget, not of your input (incident {name}: "
        f"{type(problem).__name__}). {where}GIVEGET_DEBUG=1 shows them here."
    )


def _shape(problem: BaseException, findings: tuple[Finding, ...]) -> dict[str, Any]:
    families = {
        DependencyError: "dependency",
        NotAllowedError: "not_allowed",
        GivegetError: "input",
        click.ClickException: "usage",
    }
    kind = next(
        (name for family, name in families.items() if isinstance(problem, family)), "defect"
    )
    message = problem.message if isinstance(problem, click.ClickException) else str(problem)
    return {
        "error": {
            "kind": kind,
            "message": message if kind != "defect" else "a defect of giveget",
            "findings": [finding_shape(finding) for finding in findings],
        }
    }
