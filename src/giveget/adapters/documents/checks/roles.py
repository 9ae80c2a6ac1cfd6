"""Does each role have at least the authority of the one below it?"""

from __future__ import annotations

from itertools import pairwise

from giveget.adapters.documents.content import Content
from giveget.adapters.documents.nodes import Steps
from giveget.adapters.documents.problems import parties
from giveget.core.terms.authority import Authority
from giveget.core.terms.term import Term


def check_roles(content: Content) -> None:
    """Report a role that may do less than the one listed before it."""
    partial = content.reading.partial
    for (below, lower), (index, higher) in pairwise(content.authority.items()):
        path: Steps = ("authority", index)
        if ("authority", below) in partial or path in partial:
            continue
        for name in ("contract_value", "gives"):
            less, more = getattr(higher, name), getattr(lower, name)
            if less is not None and (more is None or less < more):
                _report(content, (*path, name), lower, higher, name)
        for term in content.terms.values():
            if not _allowed(lower, term) <= _allowed(higher, term):
                _report(content, (*path, "limits", term.id), lower, higher, term.id)


def _report(content: Content, path: Steps, lower: Authority, higher: Authority, name: str) -> None:
    content.reading.report_key(
        parties.NARROWER_ABOVE, path, role=higher.role, lower=lower.role, name=name
    )


def _allowed(role: Authority, term: Term) -> frozenset[str]:
    limit = role.limit_on(term.id)
    return frozenset(o.label for o in term.options if limit is None or limit.allows(o))
