"""What do many deals share?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from giveget.core.terms.authority import Authority
from giveget.core.terms.deal import Cash, Fact, Precedent
from giveget.core.terms.objection import Objection
from giveget.core.terms.rules import Rule
from giveget.core.terms.term import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Playbook:
    """The organisation's rules; a deal inherits and overrides them.

    Args:
        title: a name for people.
        currency: ISO 4217 code, or empty when each deal says its own.
        our_cash: what money costs us, or None when each deal says it.
        their_cash: the same for the other side.
        precedent: how concessions come back at renewals.
        terms: the terms that are whole; a deal may complete others. The table is a proposal only.
        rules: which options go together.
        authority: the roles, the lowest first.
        facts: sourced statements.
        phrases: wordings by slot.
        objections: what customers keep holding against our offers.
        lint: code of a rule → "off", "warn" or "error", for drafts of people.
    """

    title: str = ""
    currency: str = ""
    our_cash: Cash | None = None
    their_cash: Cash | None = None
    precedent: Precedent | None = None
    terms: tuple[Term, ...] = ()
    rules: tuple[Rule, ...] = ()
    authority: tuple[Authority, ...] = ()
    facts: tuple[Fact, ...] = ()
    phrases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    objections: tuple[Objection, ...] = ()
    lint: Mapping[str, str] = field(default_factory=dict)
