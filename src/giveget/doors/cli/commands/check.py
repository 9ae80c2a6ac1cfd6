"""What is wrong with these files?"""

from __future__ import annotations

import sys

import click

from giveget.bootstrap.documents import check_file
from giveget.core.terms import Finding, Severity
from giveget.doors.cli.findings import print_finding
from giveget.doors.cli.options import json_option
from giveget.doors.cli.output import print_json
from giveget.doors.cli.paper.letters import Letters
from giveget.doors.cli.trouble import finding_shape


@click.command("check")
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@json_option()
def command(files: tuple[str, ...], as_json: bool) -> int:
    """Find mistakes in deals and playbooks.

    All mistakes of every FILE are reported in one pass, each as FILE:LINE:COL with its code, the
    line, and what to write instead.

    Exit code 1: there are warnings only. Exit code 2: a file cannot be used.

    \b
    Example:
      giveget check playbook.yaml deals/*.yaml
    """
    found = {name: check_file(name) for name in files}
    if as_json:
        print_json(
            {
                "files": [
                    {"file": name, "findings": [finding_shape(one) for one in findings]}
                    for name, findings in found.items()
                ]
            }
        )
    else:
        _print(found)
    return _exit_code([one for findings in found.values() for one in findings])


def _print(found: dict[str, tuple[Finding, ...]]) -> None:
    letters = Letters(sys.stdout.encoding)
    for name, findings in found.items():
        for finding in findings:
            print_finding(finding)
        if not findings:
            click.echo(letters.fit(f"{name}: fine"))


def _exit_code(findings: list[Finding]) -> int:
    severities = {one.severity for one in findings}
    if Severity.ERROR in severities:
        return 2
    return 1 if Severity.WARNING in severities else 0
