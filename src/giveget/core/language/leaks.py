"""Does a text tell what must stay home, or a figure that stands nowhere?"""

import re
from collections.abc import Iterator
from decimal import Decimal

from giveget.core.language.figures import Figure, Measure, figures
from giveget.core.language.lexicon import compile_phrases, plain
from giveget.core.language.public import Public
from giveget.core.language.rules import rule
from giveget.core.language.secret import Secret, Secrets, Unit
from giveget.core.language.told import CODES, told_in_words
from giveget.core.terms import Finding

_SMALL = 100  # a bare number below this is mostly a count, not an amount
_COUNTED = 3  # "two packages", "3 reasons": counts that claim nothing
_COMPATIBLE = {
    Unit.AMOUNT: (Measure.AMOUNT, Measure.PLAIN),
    Unit.FRACTION: (Measure.PERCENT, Measure.PLAIN),
    Unit.DAYS: (Measure.DAYS,),
    Unit.MONTHS: (Measure.MONTHS,),
}


def find_leaks(text: str, known: Public, secrets: Secrets | None) -> Iterator[Finding]:
    """Yield what the text tells of the secrets, and every figure that stands nowhere.

    Source: law 6; S0-27, C.2.
    """
    yield from told_in_words(text)
    for figure in figures(text):
        if known.knows(figure):
            continue
        told = _told_by(figure, secrets)
        shown = text[figure.start : figure.end]
        if told is not None:
            label = told.label or told.kind.value.replace("_", " ")
            message = f"“{shown}” tells our {label}"
            yield _leak(CODES[told.kind], message, (figure.start, figure.end))
        elif not known.names(figure) and not _claims_nothing(figure):
            message = f"“{shown}” stands in no offer, no line and no stored fact"
            yield rule("GG320").found(message, figure.start, figure.end)
    if secrets is not None:
        yield from _secret_words(text, known, secrets)


def _secret_words(text: str, known: Public, secrets: Secrets) -> Iterator[Finding]:
    smooth = plain(text)
    for word in secrets.words:
        pattern = _whole(word.text)
        if not word.text.strip() or pattern.search(known.said):
            continue
        for match in pattern.finditer(smooth):
            label = f" ({word.label})" if word.label else ""
            message = f"“{match.group()}”{label} must stay home"
            yield _leak(CODES[word.kind], message, match.span())


def _whole(words: str) -> re.Pattern[str]:
    return compile_phrases((" ".join(re.escape(part) for part in plain(words).split()),))


def _leak(code: str, message: str, span: tuple[int, int]) -> Finding:
    return rule(code).found(message, *span)


def _told_by(figure: Figure, secrets: Secrets | None) -> Secret | None:
    """The secret a figure tells, an exact match before a rounded one."""
    if secrets is None:
        return None
    told = [secret for secret in secrets.numbers if _tells(figure, secret)]
    exact = [secret for secret in told if figure.is_exactly(_as_written(secret, figure))]
    return next(iter(exact or told), None)


def _tells(figure: Figure, secret: Secret) -> bool:
    if figure.measure not in _COMPATIBLE[secret.unit]:
        return False
    if figure.measure is Measure.PLAIN and _claims_nothing_as(figure, secret.unit):
        return False
    return figure.tells(_as_written(secret, figure))


def _claims_nothing_as(figure: Figure, unit: Unit) -> bool:
    """Whether a bare number is too small (or too large) to tell an amount (or a fraction)."""
    value = figure.values[0]
    if unit is Unit.FRACTION:
        return not 0 < value < 1
    return value < _SMALL and value == value.to_integral_value()


def _as_written(secret: Secret, figure: Figure) -> Decimal:
    """The secret in the way the figure is written: 0.15 as 15 where it has a percent sign."""
    if secret.unit is Unit.FRACTION and figure.measure is Measure.PERCENT:
        return secret.value * 100
    return secret.value


def _claims_nothing(figure: Figure) -> bool:
    if figure.is_year:
        return True
    return figure.measure is Measure.PLAIN and figure.values[0] <= _COUNTED
