"""What may each role agree to, according to the file?"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from giveget.adapters.documents.conditions import read_bound, read_known_label
from giveget.adapters.documents.menus import known_options
from giveget.adapters.documents.nodes import Steps
from giveget.adapters.documents.problems import parties
from giveget.adapters.documents.reading import Reading
from giveget.adapters.documents.references import report_unknown_term
from giveget.adapters.documents.shapes.parts import AuthorityShape, LimitShape
from giveget.core.terms.authority import Authority, Limit
from giveget.core.terms.term import Term


def read_authority(
    reading: Reading, shapes: Mapping[int, AuthorityShape], terms: Mapping[str, Term]
) -> dict[int, Authority]:
    """Return the roles, the lowest first; what is wrong with a limit becomes a finding."""
    return {i: _role(reading, ("authority", i), one, terms) for i, one in shapes.items()}


def _role(
    reading: Reading, path: Steps, written: AuthorityShape, terms: Mapping[str, Term]
) -> Authority:
    if written.ratio is not None and written.ratio < 1:
        reading.report(
            parties.RATIO_BELOW_ONE, (*path, "ratio"), text=written.ratio, role=written.role
        )
    limits: list[Limit] = []
    for name, one in written.limits.items():
        where = (*path, "limits", name)
        term = terms.get(name)
        if term is None:
            report_unknown_term(reading, where)
            continue
        limit = _limit(reading, where, one, term)
        if limit is not None:
            limits.append(limit)
    return Authority(
        role=written.role,
        limits=tuple(limits),
        contract_value=written.contract_value,
        gives=written.gives,
        ratio=Decimal(1) if written.ratio is None else written.ratio,
    )


def _limit(reading: Reading, path: Steps, written: LimitShape, term: Term) -> Limit | None:
    if written == LimitShape():
        reading.report_key(parties.EMPTY_LIMIT, path, term=term.id)
        return None
    bounds = [
        None if text is None else read_bound(reading, (*path, name), term, text)
        for name, text in (("at_least", written.at_least), ("at_most", written.at_most))
    ]
    labels = [
        read_known_label(reading, (*path, "only", index), term, text)
        for index, text in enumerate(written.only or [])
    ]
    if None in labels or bounds.count(None) > (written.at_least, written.at_most).count(None):
        return None
    only = None if written.only is None else frozenset(str(label) for label in labels)
    limit = Limit(term=term.id, at_least=bounds[0], at_most=bounds[1], only=only)
    return limit if _can_be_met(reading, path, limit, term) else None


def _can_be_met(reading: Reading, path: Steps, limit: Limit, term: Term) -> bool:
    low, high = limit.at_least, limit.at_most
    problem = ""
    if low is not None and high is not None and low > high:
        problem = "wants more at least than at most"
        remedy = "swap at_least and at_most"
    elif not any(map(limit.allows, term.options)) and not reading.is_inherited(path):
        problem = "allows none of the options"
        remedy = known_options("", term.options)
    if problem:
        reading.report_key(
            parties.CONTRADICTORY_LIMIT, path, term=term.id, problem=problem, remedy=remedy
        )
    return not problem
