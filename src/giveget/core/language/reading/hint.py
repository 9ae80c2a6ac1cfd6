"""What does a sentence ask for, once a second opinion is heard?

Signs miss what nobody thought of, and see asks where there are none. A hint is a second opinion
from outside, learned from labelled sentences: it sees the words of a sentence and what the signs
found in it, and says how likely each kind is asked for. It names no amount: that is read as always.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from giveget.core.language.reading.clauses import Clause
from giveget.core.language.reading.drafts import SURE, Draft
from giveget.core.language.reading.force import Cue
from giveget.core.language.reading.force_names import Force
from giveget.core.language.reading.measures import Measure, Quantity
from giveget.core.language.reading.mention import Mention
from giveget.core.language.reading.mentions import wanted_amounts
from giveget.core.language.reading.reading import Offer
from giveget.core.language.reading.spoken import spoken
from giveget.core.terms import AskKind

_MEASURES: dict[AskKind, tuple[Measure, ...]] = {
    AskKind.PRICE: (Measure.MONEY,),
    AskKind.DISCOUNT: (Measure.PERCENT,),
    AskKind.PAYMENT: (Measure.NET_DAYS, Measure.DAYS),
    AskKind.LENGTH: (Measure.MONTHS,),
    AskKind.VOLUME: (Measure.COUNT,),
    AskKind.LIABILITY: (Measure.MONEY, Measure.PERCENT),
    AskKind.UPLIFT_CAP: (Measure.PERCENT,),
    AskKind.TERMINATION: (Measure.MONTHS, Measure.DAYS),
    AskKind.SERVICE_LEVEL: (Measure.PERCENT, Measure.COUNT, Measure.DAYS),
    AskKind.PRICE_LOCK: (Measure.MONTHS,),
    AskKind.START: (Measure.DATE, Measure.DAYS, Measure.MONTHS),
}
# Without an amount these are hardly ever asked for.
_COUNTED = frozenset({AskKind.PRICE, AskKind.VOLUME})
_SCOPES = {AskKind.SCOPE_REMOVE: "out", AskKind.SCOPE_ADD: "in", AskKind.FREE_EXTRA: "free"}
_LONGEST_LOCK = 60  # months
_FEWEST, _MOST = 3, 45  # tokens: greetings say nothing, and nobody asks at such length
_STRONG = 0.8  # confidence of an ask that the signs are sure of
_KEPT = 0.0  # log odds down to which an ask of the signs stands
_KEPT_PLAIN = -2.0  # … whose words say so plainly
_KEPT_TERM = -6.0  # … that names a term of the deal, which is evidence of its own
_PLAIN = 0.88  # confidence from which words say plainly that it is asked for
_ADDED = -0.3  # log odds from which an ask without signs is heard
_ADDED_STILL = 1.5  # … where they deny or agree, which mostly asks for nothing
_AGAINST = frozenset({Force.DENIAL, Force.AGREEMENT})
_DOUBTED = 0.5  # what is left of the confidence in an ask that the hint does not see
_SURE, _SPAN, _SUREST = 0.55, 0.1, 0.85  # confidence in an ask that the hint alone sees


def tokens_of(parts: tuple[Clause, ...]) -> tuple[str, ...]:
    """Return the stems of a sentence's words, with a sign in place of every amount."""
    found: list[tuple[int, str]] = []
    for part in parts:
        words, amounts = part.words, part.amounts
        if amounts:
            found += [(amount.start, f"<{amount.measure}>") for amount in amounts]
            words = tuple(w for w in words if not any(q.start <= w.start < q.end for q in amounts))
        found += [(word.start, word.stem) for word in words]
    found.sort()
    end = ("?",) if any(part.is_question for part in parts) else ()
    return (*[token for _, token in found], *end)


def signs_of(
    parts: Sequence[Clause],
    cues: Iterable[Cue | None],
    named: Iterable[AskKind],
    drafts: Iterable[Draft],
    offers: Iterable[Offer],
) -> frozenset[str]:
    """Return what the signs found in a sentence, a word for each thing.

    Args:
        parts: its clauses.
        cues: their leading signs.
        named: the kinds of what they name, asked for or not.
        drafts: what was taken for an ask.
        offers: what was taken for an offer.
    """
    found = {f"names {kind.value}" for kind in named}
    found.update(f"sign {cue.force.value}" for cue in cues if cue)
    found.update(f"figure {one.measure.value}" for part in parts for one in part.amounts)
    for draft in drafts:
        found.update(("asks", f"asks {draft.mention.kind.value} {_strength(draft)}"))
    for offer in offers:
        found.update(("offers", f"offers {offer.kind.value}"))
    if any(part.is_question for part in parts):
        found.add("question")
    return frozenset(found)


def _strength(draft: Draft) -> str:
    if draft.confidence < SURE:
        return "hardly"
    return "surely" if draft.confidence >= _STRONG else "perhaps"


def weighed(
    drafts: Iterable[Draft], asked: Mapping[AskKind, float], *, has_others: bool
) -> Iterator[Draft]:
    """Yield the asks of a sentence; unless they are plain, those the hint does not see are asked back.

    Args:
        drafts: what the signs found.
        asked: what the hint sees, log odds.
        has_others: it sees kinds that the signs do not; what it does not see was likely mistaken
            for them.
    """
    for draft in drafts:
        least = _KEPT_TERM if draft.term else 0.0 if has_others else _KEPT
        if draft.confidence >= _PLAIN:
            least = min(least, _KEPT_PLAIN)
        if asked.get(draft.mention.kind, 0.0) > least:
            yield draft
        else:
            yield replace(draft, confidence=round(draft.confidence * _DOUBTED, 2))


def is_of_length(words: int) -> bool:
    """Whether a sentence of so many words may ask for what the signs do not see."""
    return _FEWEST <= words <= _MOST


def unseen_kinds(
    parts: Sequence[Clause],
    cues: Iterable[Cue | None],
    drafts: Iterable[Draft],
    offers: Iterable[Offer],
    asked: Mapping[AskKind, float],
) -> list[AskKind]:
    """Return the kinds that the hint sees and the signs do not, the surest first.

    What the signs take for an offer ("we can do 10,600") is not asked for as well.
    """
    if not is_of_length(sum(len(part.words) for part in parts)):
        return []
    had = {draft.mention.kind for draft in drafts} | {offer.kind for offer in offers}
    is_against = any(cue is not None and cue.force in _AGAINST for cue in cues)
    least = _ADDED_STILL if is_against else _ADDED
    kinds = [kind for kind, odds in asked.items() if odds > least and kind not in had]
    return sorted(kinds, key=lambda kind: -asked[kind])


def sureness(odds: float) -> float:
    """Return the confidence in what the hint alone sees; log odds to 0…1."""
    return round(min(_SUREST, _SURE + _SPAN * odds), 2)


def named_by(text: str, parts: Sequence[Clause], kind: AskKind) -> tuple[Mention, Clause] | None:
    """Return what stands in a sentence of a folded text for a kind, and its clause.

    None where the kind makes no sense without an amount and there is none.
    """
    clause, amount = _place(text, parts, kind)
    if amount is None and kind in _COUNTED:
        return None
    start, end = parts[0].start, parts[-1].end
    to = _SCOPES.get(kind) or spoken(kind, text[start:end], amount)
    mention = Mention(kind=kind, start=clause.start, end=clause.end, amount=amount, to=to)
    return _trimmed(text, mention), clause


def _place(text: str, parts: Sequence[Clause], kind: AskKind) -> tuple[Clause, Quantity | None]:
    """The clause with an amount of the right measure, else the longest."""
    for measure in _MEASURES.get(kind, ()):
        for part in parts:
            fitting = [
                q for q in wanted_amounts(text, part) if q.measure is measure and _suits(q, kind)
            ]
            if fitting:
                return part, max(fitting, key=lambda q: (q.is_wanted, q.start))
    return max(parts, key=lambda part: len(part.words)), None


def _suits(amount: Quantity, kind: AskKind) -> bool:
    """How quickly something is done is counted in hours or days; no price is held for decades."""
    if kind is AskKind.PRICE_LOCK:
        return amount.value <= _LONGEST_LOCK and not amount.is_ordinal
    if kind is not AskKind.SERVICE_LEVEL or amount.measure is not Measure.COUNT:
        return True
    return amount.unit in ("hour", "minute", "day")


def _trimmed(text: str, mention: Mention) -> Mention:
    start, end = mention.start, mention.end
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] in "%$€£¥"):
        end -= 1
    return replace(mention, start=start, end=end)
