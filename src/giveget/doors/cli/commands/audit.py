"""What was conceded untraded in this mailbox, and where?"""

from __future__ import annotations

import os
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import click

from giveget.bootstrap.audits import MailboxRequest, ReadMailbox, read_mailbox
from giveget.bootstrap.files import ending_of, write
from giveget.bootstrap.pipelines import open_pipeline
from giveget.core.ledger import LimitOfRole
from giveget.core.terms import Authority, Deal, Finding, Severity, Side, TermKind, Where
from giveget.desk.audit import Audit, AuditSettings, OwnTerm, audit_of, audit_shape
from giveget.doors.cli.options import json_option
from giveget.doors.cli.output import print_json, print_page, say
from giveget.doors.cli.pages.audit import audit_page
from giveget.doors.cli.progress import progress_of
from giveget.doors.cli.trouble import show_findings

_WIDTHS = {TermKind.DISCOUNT: Decimal("0.01"), TermKind.PAYMENT: Decimal(5)}
_NAMES = {TermKind.DISCOUNT: "price", TermKind.PAYMENT: "payment"}


@click.command("audit")
@click.argument("mailbox", metavar="MAILBOX")
@click.option("--deals", metavar="CSV", required=True, help="Export of a CRM with the deals.")
@click.option(
    "--us", metavar="NAME", multiple=True, help="A domain or address of ours; * is anything."
)
@click.option("--side", type=click.Choice(["seller", "buyer"]), default="seller",
              help="On which side we are.  [seller]")  # fmt: skip
@click.option(
    "--deal-map", "mapped", metavar="WHAT=ID", multiple=True,
    help="Subject, address or domain of a conversation, and the id of its deal.",
)  # fmt: skip
@click.option("--deal", "-d", "files", metavar="FILE", multiple=True,
              help="A deal file: values the gives of its deal, with renewals.")  # fmt: skip
@click.option("--playbook", "-p", metavar="FILE", help="Its authority: who may give how much.")
@click.option("--term", "own", metavar="NAME=WORD,WORD", multiple=True,
              help="A term of yours and the words that tell it.")  # fmt: skip
@click.option("--rate", type=click.FloatRange(0, 100), default=10.0, metavar="PERCENT",
              help="Cost of capital a year.  [10]")  # fmt: skip
@click.option("--net", type=click.IntRange(0, 365), default=30, metavar="DAYS",
              help="Payment days when nothing was given.  [30]")  # fmt: skip
@click.option("--year-starts", type=click.IntRange(1, 12), default=1, metavar="MONTH",
              help="First month of your business year.  [1]")  # fmt: skip
@click.option("--books", metavar="PATH|URL", default="",
              help="Books that say how we stood in these deals: flags wins as a pawn.")  # fmt: skip
@click.option("--out", metavar="FILE.html", help="Write the report.")
@click.option("--csv", "sheet", metavar="FILE.csv", help="Write the evidence, one row each.")
@click.option("--jobs", "-j", type=click.IntRange(1, 64), default=None, metavar="N",
              help="Processes that read.  [as many as cores, 4 at most]")  # fmt: skip
@click.option("--resume", is_flag=True, help="Go on where an audit was interrupted.")
@json_option()
def command(**options: Any) -> int:
    """Say what was conceded untraded in a mailbox, and where.

    MAILBOX is an mbox file, a Maildir, or a folder of mails, transcripts or chats. Conversations
    are matched to the deals of the export; asks, gives and gets are found in the words; what was
    given for nothing is counted by rep, client, term, week of the quarter and approver, with the
    words as evidence. Nothing leaves this machine.

    With --out or --csv, what was read is kept beside that file until the audit is complete; after
    an interruption the same command with --resume goes on from there.

    Concessions are what an audit is for: finding some is no error.

    Exit code 1: a part of the mailbox could not be read, or no conversation belongs to a deal.

    \b
    Example:
      giveget audit audit/mailbox.mbox --deals audit/deals.csv --out report.html
    """
    for name, ending in (("out", ".html"), ("sheet", ".csv")):
        if options[name]:
            ending_of(options[name], (ending,))
    settings = _settings(options)
    beside = options["out"] or options["sheet"]
    if options["resume"] and not beside:
        raise click.UsageError("--resume needs --out or --csv: what was read is kept beside it")
    files = tuple(_deal(path) for path in options["files"])
    with progress_of("reading the deals") as tick:
        opened = open_pipeline(options["deals"], progress=tick)
    show_findings(tuple(one for one in opened.warnings if one.where and one.where.line))
    with progress_of("reading the mailbox") as tick:
        read = _read(options, f"{beside}.reading" if beside else "", tick)
    audit = audit_of(read.threads, opened.pipeline, read.sides, settings, files)
    findings = (*read.findings, *_unmatched(audit, options))
    _write(audit, options)
    if read.kept is not None:
        read.kept.remove()
    if options["as_json"]:
        print_json(audit_shape(audit, findings))
    else:
        print_page(audit_page(audit))
    show_findings(findings)
    return 1 if findings else 0


def _read(options: dict[str, Any], notes: str, tick: Any) -> ReadMailbox:
    request = MailboxRequest(
        path=options["mailbox"],
        us=options["us"],
        own=tuple(_own(text) for text in options["own"]),
        jobs=options["jobs"] or min(4, os.cpu_count() or 1),
        notes=notes,
        resume=options["resume"],
    )
    try:
        return read_mailbox(request, tick)
    except KeyboardInterrupt:
        if notes:
            say("interrupted; the same command with --resume goes on from here")
        raise


def _settings(options: dict[str, Any]) -> AuditSettings:
    mapped = dict(_pair(text, "--deal-map", "subject=ID") for text in options["mapped"])
    return AuditSettings(
        side=Side(options["side"]),
        rate_per_year=options["rate"] / 100,
        net_days=options["net"],
        year_starts=options["year_starts"],
        limits=_limits(options["playbook"], options["net"]) if options["playbook"] else (),
        mapped={name.lower(): deal for name, deal in mapped.items()},
        peer_ratios=_peer_ratios(options["books"]) if options["books"] else {},
    )


def _peer_ratios(books: str) -> dict[str, float]:
    """How we stood in the deals of these books."""
    from giveget.bootstrap.clock import today
    from giveget.desk.books.views.balance import peer_ratios
    from giveget.doors.cli.books import opened_books

    with opened_books(books, ()) as opened:
        return peer_ratios(opened.store, today())


def _pair(text: str, option: str, form: str) -> tuple[str, str]:
    name, mark, rest = text.rpartition("=")
    if not mark or not name.strip() or not rest.strip():
        raise click.BadParameter(f"{text!r} is not of the form {form}", param_hint=option)
    return name.strip(), rest.strip()


def _own(text: str) -> OwnTerm:
    name, words = _pair(text, "--term", "NAME=WORD,WORD")
    return OwnTerm(name, tuple(word.strip() for word in words.split(",") if word.strip()))


def _deal(path: str) -> Deal:
    from giveget.doors.cli.work import deal_of

    return deal_of(path)


def _limits(path: str, net: int) -> tuple[LimitOfRole, ...]:
    """The authority over discounts and payment days, in the sizes of the audit."""
    from giveget.bootstrap.documents import open_playbook

    book = open_playbook(path)
    kinds = {term.id: term.kind for term in book.terms if term.kind in _NAMES}
    return tuple(_limits_of(book.authority, kinds, net))


def _limits_of(
    roles: Sequence[Authority], kinds: dict[str, TermKind], net: int
) -> list[LimitOfRole]:
    found = []
    for role in roles:
        for limit in role.limits:
            kind = kinds.get(limit.term)
            if kind is None or limit.at_most is None:
                continue
            at_most = limit.at_most - (net if kind is TermKind.PAYMENT else 0)
            if at_most > 0:
                found.append(
                    LimitOfRole(role=role.role, term=_NAMES[kind], at_most=at_most,
                                width=_WIDTHS[kind])
                )  # fmt: skip
    return found


def _unmatched(audit: Audit, options: dict[str, Any]) -> tuple[Finding, ...]:
    if audit.matched:
        return ()
    return (
        Finding(
            code="GG711",
            severity=Severity.WARNING,
            message=f"none of {len(audit.unmatched):,} conversations belongs to one of "
            f"{audit.deals:,} deals",
            hint="is it the export of the same company and time? name pairs by hand: "
            "--deal-map 'subject=ID' or --deal-map customer.com=ID",
            where=Where(source=options["deals"]),
        ),
    )


def _write(audit: Audit, options: dict[str, Any]) -> None:
    if options["out"] or options["sheet"]:
        from giveget.bootstrap.audit_reports import audit_report, audit_sheet

        if options["out"]:
            write(options["out"], audit_report(audit, Path(options["mailbox"]).name))
            say(f"report: {options['out']}")
        if options["sheet"]:
            write(options["sheet"], audit_sheet(audit))
            say(f"evidence: {options['sheet']}")
