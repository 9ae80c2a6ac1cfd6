"""Which sections do a deal and a playbook have?"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal

from giveget.adapters.documents.shapes.base import Shape, due, says
from giveget.adapters.documents.shapes.instead import (
    AlternativeShape,
    DiscoveryShape,
    PipelineShape,
)
from giveget.adapters.documents.shapes.parts import (
    AuthorityShape,
    BeliefsShape,
    CashShape,
    FactShape,
    GoalShape,
    LineShape,
    NeedShape,
    ObjectionShape,
    PartiesShape,
    PrecedentShape,
    RenewalShape,
    RuleShape,
    StakeholderShape,
    Texts,
)
from giveget.adapters.documents.shapes.scalars import Currency, Id, Money, Months, Text


class PlaybookHead(Shape):
    """The single values of a playbook."""

    giveget: Literal["playbook"] = due("what this file is", "playbook")
    playbook: Text | None = says("a more general playbook, from this file's folder", "../base.yaml")
    title: Text = says("a name for people", "Harbour Training", default="")
    currency: Currency | None = says("ISO 4217 code of all amounts", "USD")


class DealHead(Shape):
    """The single values of a deal."""

    giveget: Literal["deal"] = due("what this file is", "deal")
    id: Id = due("name of the deal in the books", "licence-fee")
    playbook: Text | None = says("the playbook, from this file's folder", "../playbook.yaml")
    title: Text = says("a name for people", "Training for dispatchers", default="")
    side: Literal["seller", "buyer"] = due("which side we sit on", "seller")
    currency: Currency = due("ISO 4217 code of all amounts", "USD")
    stage: Literal["discover", "propose", "negotiate", "close"] = says(
        "how far the deal is; at the close a new ask is late", "close", default="negotiate"
    )
    months: Months | None = says(
        "length when no length term says it; 12 months if it is not here", 36
    )
    fallback: Money = says("worth of doing nothing at all", 0, default=Decimal(0))


class PlaybookShape(PlaybookHead):
    """What many deals share; a deal inherits it and overrides it."""

    cash: CashShape | None = says("what money costs each side; 10% a year where nothing is said")
    precedent: PrecedentShape | None = says("how concessions come back at renewals")
    terms: dict[Id, Any] = says("terms that deals share, by id", default={})
    rules: list[RuleShape] = says("which options go together", default=[])
    authority: list[AuthorityShape] = says("roles, the lowest first", default=[])
    facts: list[FactShape] = says("sourced statements", default=[])
    phrases: dict[Id, Texts] = says("wordings by slot", default={})
    objections: dict[Id, ObjectionShape] = says(
        "what customers keep holding against our offers, by id", default={}
    )
    lint: dict[Id, Literal["off", "warn", "error"]] = says(
        "level of a rule for drafts, by its code; as in the rules where nothing is said",
        {"GG207": "off"},
        default={},
    )


class DealShape(DealHead):
    """One negotiation."""

    parties: PartiesShape | None = says("who writes to whom", {"us": "Harbour Training"})
    stakeholders: list[StakeholderShape] = says("people with a say", default=[])
    goals: list[GoalShape] = says("what they said they want", default=[])
    cash: CashShape | None = says("what money costs each side; 10% a year where nothing is said")
    renewal: RenewalShape | None = says("what happens after the committed length")
    precedent: PrecedentShape | None = says("how concessions come back at renewals")
    lines: dict[Id, LineShape] = says("priced components, by id", default={})
    terms: dict[Id, Any] = due("what can be agreed, by id", {})
    rules: list[RuleShape] = says("which options go together", default=[])
    authority: list[AuthorityShape] = says("roles, the lowest first", default=[])
    alternatives: dict[Id, AlternativeShape] = says("what else we could do, by id", default={})
    pipeline: PipelineShape | None = says("the other open deals, from a CRM")
    need: NeedShape | None = says("how much we need the deal")
    discovery: DiscoveryShape | None = says("what we believe before there is a deal")
    beliefs: BeliefsShape | None = says("what we believe about them until they show it")
    facts: list[FactShape] = says("sourced statements", default=[])
    phrases: dict[Id, Texts] = says("wordings by slot", default={})
    lint: dict[Id, Literal["off", "warn", "error"]] = says(
        "level of a rule for drafts, by its code; as in the rules where nothing is said",
        {"GG207": "off"},
        default={},
    )
