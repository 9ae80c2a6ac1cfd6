"""Can the alternatives be valued?"""

from __future__ import annotations

from giveget.adapters.documents.content import Content
from giveget.adapters.documents.nodes import Steps, text_of
from giveget.adapters.documents.problems import parties, values
from giveget.adapters.documents.shapes.base import ChanceEstimate, MoneyEstimate
from giveget.adapters.documents.shapes.parts import AlternativeShape
from giveget.core.terms.term import TermKind


def check_alternatives(content: Content) -> None:
    """Report alternatives that cannot be valued, and ranges the wrong way round."""
    kinds = {term.kind for term in content.parts.terms.values()}
    has_price_term = TermKind.PRICE in kinds or len(content.parts.terms) < len(
        content.reading.keys("terms")
    )
    for key, one in content.parts.alternatives.items():
        path: Steps = ("alternatives", key)
        _check_worth(content, path, one, has_price_term=has_price_term)
        _check_range(content, (*path, "probability"), one.probability)
        if one.value is not None:
            _check_range(content, (*path, "value"), one.value)


def _check_worth(
    content: Content, path: Steps, one: AlternativeShape, *, has_price_term: bool
) -> None:
    report = content.reading.report_key
    if one.value is None and one.price is None:
        report(parties.NO_WORTH, path, name=path[-1], problem="has neither value nor price")
    elif one.value is not None and one.price is not None:
        report(parties.NO_WORTH, path, name=path[-1], problem="has both value and price")
    elif one.price is not None and not has_price_term:
        report(parties.NO_PRICE_TERM, (*path, "price"), name=path[-1])


def _check_range(content: Content, path: Steps, one: ChanceEstimate | MoneyEstimate) -> None:
    low = one.value if one.low is None else one.low
    high = one.value if one.high is None else one.high
    if not low <= one.value <= high:
        written = [
            text_of(content.reading.node((*path, name))) for name in ("low", "high", "value")
        ]
        shown = [text or written[-1] for text in written]
        content.reading.report(
            values.BACKWARD_RANGE, path, low=shown[0], high=shown[1], value=shown[2]
        )
