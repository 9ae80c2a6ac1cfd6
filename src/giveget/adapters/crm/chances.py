"""Which chances do the texts of a column mean?

A column is read in one way: 0…1 or 0…100. What could be either in it is not read at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from giveget.adapters.crm.cells import Cells, number_of
from giveget.adapters.crm.problems import CHANCE_STYLE, PROBABILITY
from giveget.adapters.crm.report import Report

_SURE_PERCENT = 5
"""From here on a number without a sign is not a fraction with a slip of the pen."""


def probabilities_of(cells: Cells, report: Report) -> list[float | None]:
    """The chances of a column as fractions; 0…1 or 0…100 is decided for the whole column.

    What lies outside, and what could be both (``0.5`` or ``1`` beside ``50%``), is reported and
    left out.
    """
    numbers = {text: number_of(text.rstrip("% ")) for text in cells.distinct()}
    style = _style(cells.heading, numbers)
    if numbers:
        report.note("numbers", f"probabilities are read as 0…{style.top}", cells.heading)
    doubtful = {t for t, n in numbers.items() if n is not None and style.is_doubtful(t, n)}
    unsigned = {t for t, n in numbers.items() if n is not None and style.lacks_sign(t, n)}
    read = {
        text: number / style.top
        for text, number in numbers.items()
        if number is not None and 0 <= number <= style.top and text not in doubtful
    }
    if unsigned or len(read) < len(numbers):
        because = style.because(cells) if unsigned or doubtful else ""
        for row, text in zip(cells.rows, cells.texts, strict=True):
            if text in doubtful:
                number = numbers[text] or 0.0
                how = f"could be {number:g}% or {number * 100:g}%; the deal stays, without it"
                report.cell(CHANCE_STYLE, row, cells.heading, text, how=how, because=because)
            elif text in unsigned:
                how = f"has no percent sign and was read as {text}%"
                args = {"value": text, "how": how, "because": because}
                report.at(CHANCE_STYLE, row, cells.heading, text, **args)
            elif text in numbers and text not in read:
                report.cell(PROBABILITY, row, cells.heading, text, top=style.top)
    return [read.get(text) for text in cells.texts]


@dataclass(frozen=True, slots=True)
class _Style:
    """How the chances of a column are written.

    Args:
        top: what stands for certain: 1 or 100.
        signed: a text with a percent sign; empty without any.
        percent: a text that can only be a percentage; empty without any.
        fraction: a text between 0 and 1 without a sign; empty without any.
        has_sign: the heading says percent.
    """

    top: int
    signed: str
    percent: str
    fraction: str
    has_sign: bool

    def is_doubtful(self, text: str, number: float) -> bool:
        """Whether a chance without a sign could be a fraction and a percentage."""
        if "%" in text or not 0 < number <= 1:
            return False
        if self.has_sign:
            return bool(self.fraction)
        return self.top > 1 or (number == 1 and bool(self.percent))

    def lacks_sign(self, text: str, number: float) -> bool:
        """Whether a percentage stands without the sign that others have."""
        return bool(self.signed) and "%" not in text and 1 < number <= self.top

    def because(self, cells: Cells) -> str:
        """What in the column makes a chance without a sign doubtful."""
        other = self.signed or self.percent
        if not other:
            return "the heading says percent, and there are fractions"
        row = cells.rows[list(cells.texts).index(other)]
        if self.top == 1:
            return f"row {row} has {other!r} in a column of fractions"
        return f"row {row} has {other!r}, read as {other.rstrip('% ')}%"


def _style(heading: str, numbers: Mapping[str, float | None]) -> _Style:
    """Percent when something says so, or when most are above 1 and some well above."""
    inside = {text: n for text, n in numbers.items() if n is not None and 0 <= n <= 100}
    signed = next((text for text in inside if "%" in text), "")
    unsigned = {text: n for text, n in inside.items() if "%" not in text}
    percent = next((text for text, n in unsigned.items() if n >= _SURE_PERCENT), "")
    above = sum(n > 1 for n in unsigned.values())
    fractions = [text for text, n in unsigned.items() if 0 < n < 1]
    is_percent = "%" in heading or bool(signed) or (bool(percent) and above >= len(fractions))
    return _Style(
        top=100 if is_percent else 1,
        signed=signed,
        percent=percent,
        fraction=next(iter(fractions), ""),
        has_sign="%" in heading,
    )
