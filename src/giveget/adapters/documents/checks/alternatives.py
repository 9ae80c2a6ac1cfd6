"""Can the alternatives be valued?"""

from __future__ import annotations

from giveget.adapters.documents.build_instead import COLLEAGUE, NOTHING
from giveget.adapters.documents.checks.ranges import check_range
from giveget.adapters.documents.content import Content
from giveget.adapters.documents.nodes import Steps
from giveget.adapters.documents.problems import instead, parties, shape
from giveget.adapters.documents.shapes.instead import AlternativeShape
from giveget.core.terms.term import TermKind

_TRIED = ("probability", "price", "switching_cost", "cost", "to_create", "after", "was")


def check_alternatives(content: Content) -> None:
    """Report alternatives that cannot be valued, and ranges the wrong way round."""
    kinds = {term.kind for term in content.parts.terms.values()}
    has_price_term = TermKind.PRICE in kinds or len(content.parts.terms) < len(
        content.reading.keys("terms")
    )
    for key, one in content.parts.alternatives.items():
        path: Steps = ("alternatives", key)
        _check_worth(content, path, one, has_price_term=has_price_term)
        _check_chance(content, path, one)
        if one.value is not None:
            check_range(content, (*path, "value"), one.value)
    _check_nothing(content)


def _check_worth(
    content: Content, path: Steps, one: AlternativeShape, *, has_price_term: bool
) -> None:
    report = content.reading.report_key
    stated = [name for name in ("value", "price", "coverage") if getattr(one, name) is not None]
    if not stated:
        report(parties.NO_WORTH, path, name=path[-1], problem="has neither value nor price")
    elif len(stated) > 1:
        problem = f"has both {stated[0]} and {stated[1]}"
        report(parties.NO_WORTH, path, name=path[-1], problem=problem)
    elif one.price is not None and not has_price_term:
        report(parties.NO_PRICE_TERM, (*path, "price"), name=path[-1])


def _check_chance(content: Content, path: Steps, one: AlternativeShape) -> None:
    """Report a chance that is missing; what is certain by its kind needs none."""
    if one.probability is not None:
        check_range(content, (*path, "probability"), one.probability)
    elif one.kind not in (COLLEAGUE, NOTHING) and (*path, "probability") not in (
        content.reading.empty
    ):
        content.reading.report_key(
            shape.MISSING_FIELD,
            path,
            owner=content.reading.named(path),
            field="probability",
            example="60%",
        )


def _check_nothing(content: Content) -> None:
    """Report doing nothing that is said twice, or that has to be tried."""
    reading = content.reading
    found = [key for key, one in content.parts.alternatives.items() if one.kind == NOTHING]
    said = "`fallback`" if reading.node(("fallback",)) is not None else ""
    for key in found:
        path: Steps = ("alternatives", key)
        if said:
            reading.report_key(instead.TWO_NOTHINGS, path, other=said)
        said = said or key
        for name in _TRIED:
            if reading.node((*path, name)) is not None:
                reading.report_key(instead.NOTHING_TRIED, (*path, name), field=name)
