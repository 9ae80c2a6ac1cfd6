"""May this draft leave?"""

from __future__ import annotations

import sys

import click

# Only what every draft needs: the check before sending must not be felt.
from giveget.bootstrap.drafts import draft_hint, open_draft, open_levels
from giveget.core.language.linter import (
    AnsweredMessage,
    LintContext,
    Linted,
    Verdict,
    fix_text,
    lint_text,
)
from giveget.doors.cli.paper.letters import Letters
from giveget.doors.cli.streams import is_terminal

_COLOURS = {"error": "red", "warning": "yellow", "note": "cyan"}
_WIDEST = 160  # a longer line is cut around the finding


@click.command("lint")
@click.argument("drafts", metavar="TEXT|FILE|-...", nargs=-1)
@click.option("--deal", "-d", metavar="FILE", help="The deal it belongs to.")
@click.option("--playbook", "-p", metavar="FILE", help="Take the levels of rules from a playbook.")
@click.option("--role", metavar="NAME", default="", help="Who writes; the lowest role without it.")
@click.option("--answers", metavar="MESSAGE", help="The message that the draft answers.")
@click.option("--fix", "mends", is_flag=True, help="Print the draft, mended where that is safe.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "sarif"]),
    default="text",
    help="How to print the findings.  [text]",
)
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@click.option("--sarif", "as_sarif", is_flag=True, help="The same as --format sarif.")
@click.option("--explain", metavar="CODE", help="Explain a rule, or `all` of them, and stop.")
def command(
    drafts: tuple[str, ...],
    deal: str | None,
    playbook: str | None,
    role: str,
    answers: str | None,
    mends: bool,
    form: str,
    as_json: bool,
    as_sarif: bool,
    explain: str | None,
) -> int:
    """Check drafts before they leave.

    Each draft is a FILE, `-` for standard input, or the words themselves in quotes. What is found
    is printed as FILE:LINE:COL with its code, the line, and what to write instead.

    Exit code 1: there are errors; the draft must not leave as it is.

    \b
    Example:
      giveget lint "I'll see what we can do for you."
    """
    if explain is not None:
        return _explain(explain)
    if not drafts:
        raise click.UsageError("name a file, - for standard input, or the text in quotes")
    form = "json" if as_json else "sarif" if as_sarif else form
    context = _context(deal, playbook, role, answers)
    opened = [open_draft(one) for one in drafts]
    if mends:
        opened = [(name, fix_text(text, context)) for name, text in opened]
    linted = [(name, text, lint_text(text, context)) for name, text in opened]
    _print(linted, form, mends)
    return 1 if any(one.verdict is Verdict.BLOCK for _, _, one in linted) else 0


def _context(deal: str | None, playbook: str | None, role: str, answers: str | None) -> LintContext:
    """What is known beside the text; each part is loaded only where it is named."""
    levels = open_levels(playbook) if playbook is not None else {}
    if deal is None and answers is None:
        return LintContext(levels=levels, hint=draft_hint())
    from giveget.desk.lint import context_of
    from giveget.doors.cli.work import deal_of

    return context_of(
        deal_of(deal) if deal is not None else None,
        role=role,
        answers=_answered(answers) if answers is not None else None,
        levels=levels,
        hint=draft_hint(),
    )


def _answered(source: str) -> AnsweredMessage:
    from giveget.bootstrap.messages import open_message
    from giveget.bootstrap.opinions import asking_hint
    from giveget.desk.answered import answered

    return answered(open_message(source), asking_hint())


def _print(linted: list[tuple[str, str, Linted]], form: str, mends: bool) -> None:
    if form == "text":
        for name, text, one in linted:
            if mends:
                sys.stdout.write(text if text.endswith("\n") else f"{text}\n")
            _print_text(name, text, one, to_stderr=mends)
        return
    from giveget.desk.shape_lint import Draft, lint_shape, sarif
    from giveget.doors.cli.output import print_json

    drafts = [Draft(name, text, one) for name, text, one in linted]
    if form == "sarif":
        print_json(sarif(drafts, _version()))
        return
    shapes = [lint_shape(one.linted) | ({"text": one.text} if mends else {}) for one in drafts]
    if len(shapes) == 1:
        print_json(shapes[0])
    else:
        files = [{"file": one.source} | shape for one, shape in zip(drafts, shapes, strict=True)]
        print_json({"drafts": files})


def _print_text(name: str, text: str, linted: Linted, *, to_stderr: bool) -> None:
    from giveget.desk.place import place_of

    out = sys.stderr if to_stderr else sys.stdout
    letters = Letters(out.encoding)
    coloured = is_terminal(out)
    for finding in linted.findings:
        place = place_of(text, finding)
        colour = _COLOURS[finding.severity.value]
        code = click.style(finding.code, fg=colour, bold=True) if coloured else finding.code
        lines = [f"{name}:{place.line}:{place.column} {code} {finding.message}"]
        if finding.start is not None:
            lines += _shown(place.excerpt, place.column, finding.end or 0, finding.start)
        lines.append(f"    = {finding.hint}")
        out.write(letters.fit("\n".join(lines)) + "\n")
    errors = sum(one.severity.value == "error" for one in linted.findings)
    others = len(linted.findings) - errors
    told = f"{errors} error{'s' * (errors != 1)}, {others} warning{'s' * (others != 1)}"
    said = f"{name}: {told if linted.findings else 'fine'} ({linted.kind.value})"
    click.echo(Letters(sys.stderr.encoding).fit(said), err=True)


def _shown(excerpt: str, column: int, end: int, start: int) -> list[str]:
    """The line with a caret line below; a giant line is cut around the finding."""
    begin = max(0, column - 1 - _WIDEST // 2) if len(excerpt) > _WIDEST else 0
    part = excerpt[begin : begin + _WIDEST].replace("\t", " ")
    at = column - 1 - begin
    marks = "^" * max(1, min(end - start, len(part) - at))
    return [f"    {part}", f"    {' ' * at}{marks}"]


def _explain(code: str) -> int:
    from giveget.core.language.rules import RULES

    wanted = [one for one in RULES if code.lower() == "all" or one.code == code.upper()]
    if not wanted:
        raise click.BadParameter(
            f"there is no rule {code}; `giveget lint --explain all` lists them",
            param_hint="--explain",
        )
    letters = Letters(sys.stdout.encoding)
    for one in wanted:
        mends = "\n--fix mends it where that is safe." if one.is_fixable else ""
        page = (
            f"{one.code} {one.title} ({one.severity.value}, family {one.family})\n\n"
            f"{one.why}\n{one.hint}{mends}\nSource: {one.source}\n\n"
            f"Found: {_cut(one.bad)}\nFine:  {_cut(one.good)}\n"
        )
        click.echo(letters.fit(page))
    return 0


def _cut(text: str) -> str:
    return text if len(text) <= _WIDEST else f"{text[:_WIDEST]} …"


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("giveget")
    except PackageNotFoundError:
        return "0"
