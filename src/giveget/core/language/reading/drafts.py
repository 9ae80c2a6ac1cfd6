"""Which asks are one and the same, and what are their words?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from giveget.core.language.reading.force import Cue
from giveget.core.language.reading.force_names import Force
from giveget.core.language.reading.mention import Mention
from giveget.core.terms import Ask, AskKind

SURE = 0.5
"""An ask with less confidence is asked back, not acted on."""
# Signs whose words belong to the quote when they stand right before it.
_QUOTED = frozenset({Force.REQUEST, Force.NEED, Force.LIMIT, Force.REFUSAL})
_FAR = 45
_MONEY = frozenset({AskKind.PRICE, AskKind.DISCOUNT, AskKind.VAGUE_PRICE})
_PARTS = frozenset({AskKind.SCOPE_ADD, AskKind.SCOPE_REMOVE, AskKind.FREE_EXTRA})
_MANY = frozenset({AskKind.OTHER, *_PARTS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An ask on its way: what was named, by which sign, for which term."""

    mention: Mention
    cue: Cue | None
    term: str | None
    to: str | None
    confidence: float
    question: str | None
    is_bare: bool = False  # nothing says that it is wanted

    def ask(self, text: str, *, late: bool, hostage: bool) -> Ask:
        """The ask with its words, and how the text puts it, see :class:`Ask`."""
        start, end = self._span(text)
        return Ask(
            kind=self.mention.kind,
            term=self.term,
            to=self.to,
            quote=text[start:end],
            start=start,
            end=end,
            confidence=self.confidence,
            late=late,
            hostage=hostage,
            question=self.question,
        )

    def _span(self, text: str) -> tuple[int, int]:
        start, end = self.mention.start, self.mention.end
        cue = self.cue
        if cue and cue.force in _QUOTED and not self.mention.is_urging:
            is_before = cue.start < start and start - cue.start <= _FAR
            is_please = text[cue.start : cue.end].lower() in ("please", "kindly", "pls", "plz")
            if is_before and not is_please:
                start = cue.start
        while start < end and not (text[start].isalnum() or text[start] in "$€£¥"):
            start += 1
        while end > start and not (text[end - 1].isalnum() or text[end - 1] in "%$€£¥"):
            end -= 1
        return start, end


def merged(drafts: Iterable[Draft]) -> tuple[Draft, ...]:
    """Return every ask once, in the order of the text.

    A figure makes a wish without one idle; of two figures for one term the surer stands, the
    other becomes a question.
    """
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: d.mention.start):
        rival = next((k for k in kept if _same(k, draft)), None)
        if rival is None:
            kept.append(draft)
            continue
        kept[kept.index(rival)] = _one_of(rival, draft)
    has_figure = any(
        d.mention.kind in (AskKind.PRICE, AskKind.DISCOUNT) and d.to and d.confidence >= SURE
        for d in kept
    )
    if has_figure:
        kept = [d for d in kept if d.to or d.mention.kind not in _MONEY]
    return tuple(kept)


def _same(one: Draft, other: Draft) -> bool:
    if one.term and one.term == other.term:
        return True
    if one.mention.kind is not other.mention.kind or one.term or other.term:
        return False
    if one.mention.kind in _PARTS and (one.mention.is_pronoun or other.mention.is_pronoun):
        return True
    if one.mention.kind in _MANY:
        return one.mention.start < other.mention.end and other.mention.start < one.mention.end
    return True


def _one_of(one: Draft, other: Draft) -> Draft:
    if other.mention.is_pronoun and not one.mention.is_pronoun:
        return one
    if one.to == other.to or other.to is None:
        return one if one.confidence >= other.confidence or other.to is None else other
    if one.to is None:
        return other
    first = one if one.confidence >= other.confidence else other
    question = f"You name {one.to} and {other.to}: which one is it?"
    return replace(first, question=first.question or question)


def without_echoes(drafts: Sequence[Draft]) -> list[Draft]:
    """The asks of one sentence without a phrase that only says again what another one names."""
    kept: list[Draft] = []
    replaced = {d.mention.kind for d in drafts if d.mention.is_instead}
    for draft in sorted(drafts, key=lambda d: d.mention.is_phrase):
        is_echo = draft.mention.is_phrase and any(
            d.mention.kind is draft.mention.kind for d in kept
        )
        is_left = draft.mention.kind in replaced and not draft.mention.is_instead
        if not is_echo and not is_left:
            kept.append(draft)
    return sorted(kept, key=lambda d: d.mention.start)
