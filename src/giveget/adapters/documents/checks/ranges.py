"""Does a range hold its value?"""

from __future__ import annotations

from giveget.adapters.documents.content import Content
from giveget.adapters.documents.nodes import Steps, text_of
from giveget.adapters.documents.problems import values
from giveget.adapters.documents.shapes.base import ChanceEstimate, MoneyEstimate


def check_range(content: Content, path: Steps, one: ChanceEstimate | MoneyEstimate) -> None:
    """Report a range the wrong way round."""
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
