"""What do all conversations say together: what was given for nothing, by whom, to whom, when?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from statistics import median

from giveget.core.ledger import (
    Bunching,
    DealEnd,
    Leakage,
    Record,
    RecordKind,
    Result,
    bunching,
    leakage,
)
from giveget.core.terms import Deal, Money
from giveget.core.walkaway.pipeline import Opportunity, Outcome, Pipeline
from giveget.desk.audit.links import Row, rows_of
from giveget.desk.audit.matching import Match, MatchRules
from giveget.desk.audit.nouns import Unit
from giveget.desk.audit.pricing import Priced, Prices
from giveget.desk.audit.settings import AuditSettings
from giveget.desk.audit.sides import Sides, domain_of
from giveget.desk.audit.threads import Thread, Threads
from giveget.desk.audit.topics import NOT_NAMED

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_RESULTS = {Outcome.WON: Result.WON, Outcome.LOST: Result.LOST}
_ROUND = (Decimal("0.05"), Decimal("0.10"), Decimal("0.15"), Decimal("0.20"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One row of the audit with all that is known of it.

    Args:
        record: as it is counted.
        row: as it was found.
        priced: its price and where it comes from.
        subject: of its conversation.
        match: the deal of its conversation.
    """

    record: Record
    row: Row
    priced: Priced
    subject: str
    match: Match


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkView:
    """A conversation and its deal."""

    key: str
    subject: str
    others: tuple[str, ...]
    messages: int
    first: datetime | None
    match: Match


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """What an audit found.

    Args:
        currency: ISO code of all amounts; empty when the export names none.
        sides: who is us.
        settings: what was taken for granted.
        messages, conversations, ours, undated: how many were read.
        first, last: days of the first and last dated message.
        leakage: the figures, with the ids of the rows behind them.
        evidence: every ask, give, get and concession, in the order of the mailbox.
        matched, unmatched: conversations with and without a deal.
        deals: how many deals the export has.
        with_precedent: the conceded money with its renewals, where deal files tell; else None.
        waits: hours from ask to give, each one that was granted.
        round_numbers: the same look at round discounts that are no limits, to compare.
    """

    currency: str
    sides: Sides
    settings: AuditSettings
    messages: int
    conversations: int
    ours: int
    undated: int
    first: date | None
    last: date | None
    leakage: Leakage
    evidence: tuple[Evidence, ...]
    matched: tuple[TalkView, ...]
    unmatched: tuple[TalkView, ...]
    deals: int
    with_precedent: Money | None
    waits: tuple[float, ...]
    round_numbers: tuple[Bunching, ...]

    @property
    def has_leaks(self) -> bool:
        """Whether anything was conceded."""
        return bool(self.leakage.conceded)

    @property
    def expected(self) -> Money:
        """The conceded money with every row weighted by its confidence."""
        sums = [total.expected.amount for total in self.leakage.by_term]
        return Money(sum(sums, Decimal(0)), self.currency)

    @property
    def never_asked_for(self) -> tuple[Record, ...]:
        """Concessions nobody asked for, as far as their words say what was given."""
        return tuple(one for one in self.leakage.never_asked_for if one.term != NOT_NAMED)

    @property
    def unpriced(self) -> int:
        """Concessions without a price."""
        return sum(total.unpriced for total in self.leakage.by_term)


def audit_of(
    threads: Threads,
    pipeline: Pipeline,
    sides: Sides,
    settings: AuditSettings,
    files: Sequence[Deal] = (),
) -> Audit:
    """Return what was conceded untraded in these conversations.

    Args:
        threads: the conversations.
        pipeline: the deals of the export.
        sides: who is us.
        settings: what is taken for granted.
        files: deal files; each belongs to the deal of its id, else of its other party.

    Source: principles S4-10 to S4-16, S4-32.
    """
    deals = {deal.id: deal for deal in pipeline.opportunities}
    rules = MatchRules(pipeline.opportunities, settings.mapped)
    of_deals = _files(files, pipeline.opportunities)
    prices = Prices(settings, pipeline.currency, of_deals)
    evidence: list[Evidence] = []
    talks: list[TalkView] = []
    for thread in threads.all():
        match = rules.match(thread)
        if match.deal not in deals:
            match = replace(match, deal="")
        if thread.others:
            talks.append(_talk(thread, match))
        evidence += [
            _evidence(row, thread, match, deals, prices) for row in rows_of(thread, settings)
        ]
    evidence = _comparable(evidence)
    records = [one.record for one in evidence]
    stood = _peer_ratios(deals, of_deals, settings)
    ends = _ends({one.match.deal for one in talks if one.match.deal}, deals, stood)
    found = leakage(records, pipeline.currency, ends, settings.limits)
    days = [day for t in threads.all() for day in (t.first, t.last) if day is not None]
    return Audit(
        currency=pipeline.currency,
        sides=sides,
        settings=settings,
        messages=threads.messages,
        conversations=len(threads),
        ours=threads.ours,
        undated=threads.undated,
        first=min(days).date() if days else None,
        last=max(days).date() if days else None,
        leakage=found,
        evidence=tuple(evidence),
        matched=tuple(one for one in talks if one.match.deal),
        unmatched=tuple(one for one in talks if not one.match.deal),
        deals=len(deals),
        with_precedent=_with_precedent(evidence, pipeline.currency),
        waits=tuple(grant.waited.total_seconds() / 3600 for grant in found.asks.grants),
        round_numbers=_round_numbers(records, settings),
    )


def _evidence(
    row: Row, thread: Thread, match: Match, deals: Mapping[str, Opportunity], prices: Prices
) -> Evidence:
    deal = deals.get(match.deal)
    is_give = row.kind in (RecordKind.GIVE, RecordKind.CONCESSION)
    priced = prices.price(row, deal) if is_give else Priced()
    at = row.note.at or thread.first or _EPOCH
    day = None if row.note.at is None else quarter_end(at.date(), prices.settings.year_starts)
    record = Record(
        id=row.id,
        kind=row.kind,
        at=at,
        deal=match.deal or f"conversation {thread.order + 1}",
        client=_client(deal, thread),
        rep=row.rep,
        term=row.term,
        quarter_end=day,
        approver=row.approver,
        value=priced.value,
        size=_size(row, deal),
        answers=row.answers,
        is_final=row.note.is_final and is_give,
        quote=row.sign.quote,
        source=f"{row.note.source}:{row.note.offset}",
        confidence=row.confidence,
    )
    return Evidence(record=record, row=row, priced=priced, subject=thread.subject, match=match)


def _size(row: Row, deal: Opportunity | None) -> Decimal | None:
    """How much in all; sums off become a fraction of the amount, so that they compare."""
    if row.sign.unit is Unit.OFF and row.size is not None:
        return row.size / deal.amount if deal is not None and deal.amount else None
    return row.size


def _comparable(evidence: list[Evidence]) -> list[Evidence]:
    """The same; an answer in another unit than its ask says nothing of how much was granted."""
    units = {one.record.id: _unit(one.row) for one in evidence}
    return [
        replace(one, record=replace(one.record, size=None))
        if one.row.answers and units.get(one.row.answers, "") != _unit(one.row)
        else one
        for one in evidence
    ]


def _unit(row: Row) -> Unit:
    return Unit.FRACTION if row.sign.unit is Unit.OFF else row.sign.unit


def quarter_end(day: date, year_starts: int = 1) -> date:
    """Return the last day of the quarter of a day; the year starts in month ``year_starts``."""
    passed = (day.month - year_starts) % 3
    month = day.month + (3 - passed)
    year = day.year + (month - 1) // 12
    return date(year, (month - 1) % 12 + 1, 1) - timedelta(days=1)


def _client(deal: Opportunity | None, thread: Thread) -> str:
    if deal is not None and (deal.account or deal.name):
        return deal.account or deal.name
    domains = Counter(domain_of(key) or key for key in thread.others)
    return min(domains, key=lambda name: (-domains[name], name), default="")


def _talk(thread: Thread, match: Match) -> TalkView:
    return TalkView(
        key=thread.key,
        subject=thread.subject,
        others=tuple(thread.others)[:5],
        messages=thread.messages,
        first=thread.first,
        match=match,
    )


def _peer_ratios(
    deals: Iterable[str], files: Mapping[str, Deal], settings: AuditSettings
) -> dict[str, float | None]:
    """How we stood in the deals, where the books know: by the id of the export or of the file."""
    known = settings.peer_ratios
    return {
        one: known.get(one, known.get(files[one].id) if one in files else None) for one in deals
    }


def _ends(
    ids: Iterable[str], deals: Mapping[str, Opportunity], peer_ratios: Mapping[str, float | None]
) -> list[DealEnd]:
    return [
        DealEnd(
            deal=one,
            result=_RESULTS[d.outcome],
            client=d.account or d.name,
            rep=d.owner,
            peer_ratio=peer_ratios[one],
        )
        for one in sorted(ids)
        if (d := deals[one]).outcome in _RESULTS
    ]


def _files(files: Sequence[Deal], deals: Sequence[Opportunity]) -> dict[str, Deal]:
    found: dict[str, Deal] = {}
    for file in files:
        them = file.parties.them.lower()
        for deal in deals:
            if deal.id == file.id or (them and deal.account.lower() == them):
                found[deal.id] = file
                break
    return found


def _with_precedent(evidence: Sequence[Evidence], currency: str) -> Money | None:
    conceded = [one for one in evidence if one.record.kind is RecordKind.CONCESSION]
    if not any(one.priced.precedent for one in conceded):
        return None
    total = Decimal(0)
    for one in conceded:
        total += one.priced.value.amount if one.priced.value else 0
        total += one.priced.precedent.amount if one.priced.precedent else 0
    return Money(total, currency)


def _round_numbers(records: Sequence[Record], settings: AuditSettings) -> tuple[Bunching, ...]:
    """The same look at round discounts that are no limit of anybody."""
    limits = [one for one in settings.limits if one.term == "price"]
    if not limits:
        return ()
    taken = {one.at_most for one in limits}
    others = [replace(limits[0], role="nobody", at_most=at) for at in _ROUND if at not in taken]
    return tuple(bunching(records, one) for one in others)


def median_hours(audit: Audit) -> float | None:
    """Hours from ask to give, the middle one; None without grants."""
    return median(audit.waits) if audit.waits else None
