"""Which deal or playbook does the file describe?"""

from __future__ import annotations

from decimal import Decimal

from giveget.adapters.documents.build_instead import (
    build_alternatives,
    build_discovery,
    build_fallback,
    build_pipeline,
    name_of_nothing,
)
from giveget.adapters.documents.content import Content
from giveget.adapters.documents.parts import Parts
from giveget.adapters.documents.shapes.documents import DealHead, PlaybookHead
from giveget.adapters.documents.shapes.parts import (
    BeliefsShape,
    CashShape,
    LineShape,
    PartiesShape,
    PrecedentShape,
    RenewalShape,
    SideCashShape,
)
from giveget.core.terms.alternatives import Need
from giveget.core.terms.beliefs import Beliefs, Responses
from giveget.core.terms.deal import (
    Cash,
    Deal,
    Fact,
    Goal,
    Parties,
    Precedent,
    Renewal,
    Side,
    Stage,
    Stakeholder,
)
from giveget.core.terms.line import Line, Per
from giveget.core.terms.objection import Objection
from giveget.core.terms.playbook import Playbook

USUAL_RATE = 0.10
_USUAL_MONTHS = 12


def build_deal(head: DealHead, content: Content) -> Deal:
    """Return the deal of a file without errors."""
    parts = content.parts
    cash = parts.cash or CashShape()
    return Deal(
        id=head.id,
        side=Side(head.side),
        currency=head.currency,
        title=head.title,
        stage=Stage(head.stage),
        parties=_parties(parts.parties or PartiesShape()),
        stakeholders=tuple(
            Stakeholder(name=s.name, role=s.role, side=s.side, cares_about=tuple(s.cares_about))
            for s in parts.stakeholders.values()
        ),
        lines=tuple(_line(key, line) for key, line in parts.lines.items()),
        terms=tuple(content.terms.values()),
        rules=tuple(content.rules.values()),
        our_cash=_cash(cash.us),
        their_cash=_cash(cash.them),
        months=head.months or _USUAL_MONTHS,
        renewal=None if parts.renewal is None else _renewal(parts.renewal),
        precedent=None if parts.precedent is None else build_precedent(parts.precedent),
        authority=tuple(content.authority.values()),
        alternatives=build_alternatives(parts.alternatives),
        fallback=build_fallback(head, parts.alternatives),
        walkaway_basis=name_of_nothing(parts.alternatives),
        pipeline=build_pipeline(parts.pipeline),
        need=None if parts.need is None else Need(parts.need.quota, parts.need.expected),
        discovery=build_discovery(parts.discovery),
        beliefs=Beliefs() if parts.beliefs is None else _beliefs(parts.beliefs),
        facts=_facts(parts),
        goals=tuple(
            Goal(text=g.text, served_by=tuple(g.served_by), gap=g.gap) for g in parts.goals.values()
        ),
        phrases=dict(parts.phrases),
        lint=dict(parts.lint),
    )


def build_playbook(head: PlaybookHead, content: Content) -> Playbook:
    """Return the playbook of a file without errors."""
    parts = content.parts
    cash = parts.cash or CashShape()
    return Playbook(
        title=head.title,
        currency=head.currency or "",
        our_cash=None if cash.us is None else _cash(cash.us),
        their_cash=None if cash.them is None else _cash(cash.them),
        precedent=None if parts.precedent is None else build_precedent(parts.precedent),
        terms=tuple(content.terms.values()),
        rules=tuple(content.rules.values()),
        authority=tuple(content.authority.values()),
        facts=_facts(parts),
        phrases=dict(parts.phrases),
        objections=tuple(
            Objection(id=key, times=one.times, value=one.value, phrases=tuple(one.phrases))
            for key, one in parts.objections.items()
        ),
        lint=dict(parts.lint),
    )


def _facts(parts: Parts) -> tuple[Fact, ...]:
    return tuple(
        Fact(id=f.id, text=f.text, about=f.about or "", source=f.source, day=f.date)
        for f in parts.facts.values()
    )


def _parties(written: PartiesShape) -> Parties:
    return Parties(us=written.us, them=written.them, sender=written.sender, contact=written.contact)


def _cash(written: SideCashShape | None) -> Cash:
    return Cash(USUAL_RATE if written is None else float(written.rate_per_year))


def _renewal(written: RenewalShape) -> Renewal:
    return Renewal(
        probability=float(written.probability),
        uplift=float(written.uplift),
        horizon_months=written.horizon,
    )


def build_precedent(written: PrecedentShape) -> Precedent:
    """Return how concessions come back, with the usual figures where none are written."""
    usual = Precedent(renewal_probability=float(written.renewal_probability))
    return Precedent(
        renewal_probability=usual.renewal_probability,
        carry_over=_or(written.carry_over, usual.carry_over),
        carry_over_traded=_or(written.carry_over_traded, usual.carry_over_traded),
        years=usual.years if written.every is None else written.every / 12,
    )


def _line(key: str, written: LineShape) -> Line:
    return Line(
        id=key,
        name=written.name,
        quantity=written.quantity,
        unit=written.unit,
        price=written.price,
        cost=written.cost,
        worth=written.worth,
        per=Per(written.per),
        requires=tuple(frozenset(one) for one in written.requires),
        from_them=written.from_them,
        would_pay=_or(written.would_pay, 1.0),
        words=tuple(written.words),
    )


def _beliefs(written: BeliefsShape) -> Beliefs:
    usual = Beliefs()
    said = written.responses
    return Beliefs(
        available={line: float(chance) for line, chance in written.available.items()},
        responses=usual.responses
        if said is None
        else Responses(
            fight=_float(said.fight),
            concede=_float(said.concede),
            hold_package=_float(said.hold_package),
            take_choice=_float(said.take_choice),
        ),
        surplus_on_table=written.surplus_on_table,
        scale=written.scale,
        tension_weight=_or(written.tension_weight, usual.tension_weight),
    )


def _float(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _or(value: Decimal | None, usual: float) -> float:
    return usual if value is None else float(value)
