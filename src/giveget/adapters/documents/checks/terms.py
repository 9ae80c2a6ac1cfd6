"""Do the terms of a deal get along with each other?"""

from __future__ import annotations

from giveget.adapters.documents.build import USUAL_RATE, build_precedent
from giveget.adapters.documents.content import Content
from giveget.adapters.documents.problems import menus, references
from giveget.core.terms.detail import PriceDetail, ScopeDetail, VolumeDetail
from giveget.core.terms.term import Term, TermKind

_ONE_PER_DEAL = frozenset(
    {
        TermKind.LENGTH,
        TermKind.PAYMENT,
        TermKind.BILLING,
        TermKind.PREPAY,
        TermKind.RAMP,
        TermKind.START,
    }
)


def check_terms(content: Content) -> None:
    """Report a deal without terms, two terms for one thing, and precedents without figures."""
    reading = content.reading
    if not reading.keys("terms"):
        reading.report(menus.NO_TERMS, ("terms",))
    first: dict[tuple[TermKind, str | None], str] = {}
    for key, term in content.terms.items():
        subject = _subject(term)
        if subject is None:
            continue
        known = first.setdefault(subject, key)
        if known != key:
            of_line = f" of the line {subject[1]}" if subject[1] else ""
            reading.report_key(
                menus.SECOND_OF_KIND,
                ("terms", key),
                term=key,
                kind=term.kind.value,
                of_line=of_line,
                first=known,
            )
    _check_precedent(content)
    if content.parts.precedent is None and reading.node(("precedent",)) is None:
        for key, term in content.terms.items():
            path = ("terms", key, "precedent")
            if term.is_precedent and not reading.is_inherited(path):
                reading.report_key(references.NO_PRECEDENT, path, term=key)


def _check_precedent(content: Content) -> None:
    precedent, cash = content.parts.precedent, content.parts.cash
    if precedent is None:
        return
    rate = USUAL_RATE if cash is None or cash.us is None else float(cash.us.rate_per_year)
    usual = build_precedent(precedent)
    carried = max(usual.carry_over, usual.carry_over_traded) * usual.renewal_probability
    if carried >= (1 + rate) ** usual.years:
        content.reading.report_key(references.ENDLESS_PRECEDENT, ("precedent",))


def _subject(term: Term) -> tuple[TermKind, str | None] | None:
    """What a term decides, where only one term may decide it."""
    match term.detail:
        case ScopeDetail(line=line) | PriceDetail(line=line) | VolumeDetail(line=line):
            return term.kind, line
        case _:
            return (term.kind, None) if term.kind in _ONE_PER_DEAL else None
