"""What may a sentence ask for in which no sign was found?

Signs miss what nobody thought of. A hint is a second opinion from outside, learned from labelled
sentences: it sees the words of a sentence and names the likeliest kind of ask. It is heard only
where the signs found nothing and nothing speaks against an ask, and it names no amount: that is
read as always.
"""

from __future__ import annotations

from dataclasses import replace

from giveget.core.language.reading.asks import PAST_VERBS
from giveget.core.language.reading.clauses import Clause
from giveget.core.language.reading.force import Cue
from giveget.core.language.reading.force_names import Force
from giveget.core.language.reading.measures import Measure, Quantity
from giveget.core.language.reading.mention import Mention
from giveget.core.language.reading.mentions import wanted_amounts
from giveget.core.language.reading.opinion import AskHint
from giveget.core.language.reading.spoken import spoken
from giveget.core.terms import AskKind

LIKELY = 0.7
"""A hint with less probability is not heard."""

UNLIKELY = 0.015
"""Signs of an ask in a sentence with less probability are not trusted."""

_MEASURES: dict[AskKind, tuple[Measure, ...]] = {
    AskKind.PRICE: (Measure.MONEY,),
    AskKind.DISCOUNT: (Measure.PERCENT,),
    AskKind.PAYMENT: (Measure.NET_DAYS, Measure.DAYS),
    AskKind.LENGTH: (Measure.MONTHS,),
    AskKind.VOLUME: (Measure.COUNT,),
    AskKind.LIABILITY: (Measure.MONEY, Measure.PERCENT),
    AskKind.UPLIFT_CAP: (Measure.PERCENT,),
    AskKind.TERMINATION: (Measure.MONTHS, Measure.DAYS),
    AskKind.SERVICE_LEVEL: (Measure.PERCENT,),
    AskKind.START: (Measure.DATE, Measure.DAYS, Measure.MONTHS),
}
# Without an amount these are hardly ever asked for.
_COUNTED = frozenset({AskKind.PRICE, AskKind.VOLUME})
# Whose number is a fact about themselves.
_THEIR_OWN = frozenset({"people", "person", "employee", "store", "site", "location", "vehicle"})
_SCOPES = {AskKind.SCOPE_REMOVE: "out", AskKind.SCOPE_ADD: "in", AskKind.FREE_EXTRA: "free"}
_AGAINST = frozenset(
    {
        Force.DENIAL,
        Force.HYPOTHESIS,
        Force.REPORT,
        Force.OFFER,
        Force.INFORMATION,
        Force.AGREEMENT,
        Force.QUESTION,
    }
)
_SURE, _SPAN = 0.5, 0.6
_FEWEST, _MOST = 3, 45  # tokens: greetings say nothing, and nobody asks at such length


def tokens_of(parts: tuple[Clause, ...]) -> tuple[str, ...]:
    """Return the stems of a sentence's words, with a sign in place of every amount."""
    amounts = [amount for part in parts for amount in part.amounts]
    found = [(amount.start, f"<{amount.measure}>") for amount in amounts]
    for part in parts:
        found.extend(
            (word.start, word.stem)
            for word in part.words
            if not any(q.start <= word.start < q.end for q in part.amounts)
        )
    end = ("?",) if any(part.is_question for part in parts) else ()
    return (*(token for _, token in sorted(found)), *end)


def hinted(
    text: str, parts: tuple[Clause, ...], cues: tuple[Cue | None, ...], hint: AskHint
) -> tuple[Mention, Clause, float] | None:
    """Return what a sentence of a folded text may ask for, its clause, and how surely.

    Args:
        text: the folded text.
        parts: the clauses of the sentence.
        cues: the leading sign of every clause.
        hint: the second opinion.
    """
    if not parts or any(cue is not None and cue.force in _AGAINST for cue in cues):
        return None
    if all(cue is None or cue.force is Force.PAST for cue in cues) and _is_past(parts):
        return None
    tokens = tokens_of(parts)
    likely = hint(tokens) if _FEWEST <= len(tokens) <= _MOST else None
    if likely is None or likely[1] < LIKELY:
        return None
    kind, probability = likely
    clause, amount = _place(text, parts, kind)
    if amount is None and kind in _COUNTED:
        return None
    if kind is AskKind.VOLUME and amount is not None and amount.unit in _THEIR_OWN:
        return None
    start, end = parts[0].start, parts[-1].end
    to = _SCOPES.get(kind) or spoken(kind, text[start:end], amount)
    mention = Mention(kind=kind, start=clause.start, end=clause.end, amount=amount, to=to)
    return _trimmed(text, mention), clause, _SURE + (probability - LIKELY) * _SPAN


def is_unlikely(parts: tuple[Clause, ...], hint: AskHint) -> bool:
    """Return whether a sentence looks like no ask at all, whatever signs stand in it.

    Args:
        parts: its clauses.
        hint: the second opinion.
    """
    likely = hint(tokens_of(parts))
    return likely is not None and likely[1] < UNLIKELY


def _is_past(parts: tuple[Clause, ...]) -> bool:
    return any(part.stems & PAST_VERBS or part.cue(Force.PAST) for part in parts)


def _place(text: str, parts: tuple[Clause, ...], kind: AskKind) -> tuple[Clause, Quantity | None]:
    """The clause with an amount of the right measure, else the longest."""
    for measure in _MEASURES.get(kind, ()):
        for part in parts:
            fitting = [q for q in wanted_amounts(text, part) if q.measure is measure]
            if fitting:
                return part, fitting[-1]
    return max(parts, key=lambda part: len(part.words)), None


def _trimmed(text: str, mention: Mention) -> Mention:
    start, end = mention.start, mention.end
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] in "%$€£¥"):
        end -= 1
    return replace(mention, start=start, end=end)
