"""What do these messages say?"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import click

from giveget.bootstrap.conversations import open_conversations, require_messages
from giveget.bootstrap.opinions import asking_hint, text_ranking
from giveget.core.language.conversation import Conversation
from giveget.core.language.listening import HeardConversation
from giveget.core.terms import Finding
from giveget.desk.read import ReadRequest, read_all
from giveget.desk.shape_read import Shapes
from giveget.doors.cli.options import Day, deal_option, json_option
from giveget.doors.cli.output import print_page, say
from giveget.doors.cli.pages.read import Digest
from giveget.doors.cli.paper.letters import Letters
from giveget.doors.cli.progress import Tick, progress_of
from giveget.doors.cli.work import deal_of


@click.command("read")
@deal_option(required=False)
@click.argument("source", metavar="MESSAGE|MAILBOX|TRANSCRIPT|-")
@click.option("--date", "day", type=Day(), default=None, help="Day of messages that have none.")
@click.option(
    "--models", "has_models", is_flag=True, help="With --json: an order by tension, and strategies."
)
@json_option()
def command(
    deal: str | None, source: str, day: date | None, has_models: bool, as_json: bool
) -> int:
    """Say what messages say, with quotes and offsets.

    The source is an e-mail (.eml), a text, a mailbox (.mbox, Maildir, a folder), a call transcript
    (.vtt, .srt, JSON), a chat export, or - for standard input.

    Of each message: asks, offers, objections with the interest behind them, questions, promises and
    deadlines with their days, threats, facts they state about themselves, and its tone. Of each
    conversation: what is agreed and open, who began, and whether both sides pull. With --deal in
    the terms of the deal, without it in kinds of asks.

    Exit code 1: a part of the source could not be read; standard error says which.

    \b
    Example:
      giveget read --deal deals/licence-fee.yaml messages/licence-fee.eml
    """
    opened = None if deal is None else deal_of(deal)
    with open_conversations(source) as loaded, progress_of("reading") as tick:
        conversations = _ticking(loaded.conversations(), tick)
        # A page shows nothing that only ranks.
        ranking = text_ranking(is_whole=has_models) if as_json else None
        request = ReadRequest(
            conversations=conversations, deal=opened, day=day, ranking=ranking, hint=asking_hint()
        )
        heard = read_all(request)
        if as_json:
            count = _print_json(heard)
        else:
            digest = Digest(opened)
            digest.take(heard)
            count = digest.count
        require_messages(loaded, source, count)
        findings = loaded.findings
    if not as_json:
        print_page(digest.page())
    _tell(findings)
    return 1 if findings else 0


def _ticking(conversations: Iterable[Conversation], tick: Tick) -> Iterator[Conversation]:
    """The same, each noted on the bar; how many there are is not known before."""
    for number, one in enumerate(conversations, start=1):
        tick(number, 0)
        yield one


def _tell(findings: Iterable[Finding]) -> None:
    for finding in findings:
        say(f"{finding.code} {finding.severity.value}: {finding.message}; {finding.hint}")


def _print_json(heard: Iterator[HeardConversation]) -> int:
    """Print one document message by message, so that a large mailbox never is in memory."""
    is_ascii = not Letters(sys.stdout.encoding).is_unicode
    shapes = Shapes()
    for shape in shapes.messages(heard):
        sys.stdout.write('{"messages": [\n' if shapes.count == 1 else ",\n")
        sys.stdout.write(_text(shape, is_ascii=is_ascii))
    if shapes.count:
        rest = _text(shapes.rest(), is_ascii=is_ascii)
        sys.stdout.write(f"\n],\n{rest[1:]}\n")
    return shapes.count


def _text(shape: Any, *, is_ascii: bool) -> str:
    return json.dumps(shape, ensure_ascii=is_ascii, allow_nan=False)
