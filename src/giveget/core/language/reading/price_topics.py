"""Which price or discount does a clause name?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from giveget.core.language.reading import labels, price_signs, vague_signs
from giveget.core.language.reading.clauses import Clause
from giveget.core.language.reading.force_names import Force
from giveget.core.language.reading.measures import Measure, Quantity
from giveget.core.language.reading.mention import Mention
from giveget.core.language.reading.patterns import compiled
from giveget.core.language.reading.sieve import Group, sifted, sifted_group
from giveget.core.language.reading.words import stem, word_set
from giveget.core.terms import AskKind

_LARGEST_BARE = 60  # "knock 15 off" means percent up to here
_SMALLEST_BARE_PRICE = 100
BARE_PERCENT = 0.88
"""How surely a percentage without a word about price is a discount."""
# A clause about these is about their business, not about our price.
_OTHER_FIGURES = word_set(
    "revenu turnov turnover profit headcount traffic growth fund valuation ebitda"
)


@cache
def _vague() -> Group:
    return sifted_group((*price_signs.VAGUE, *vague_signs.TURNS))


def _found(clause: Clause, text: str, pattern: str) -> re.Match[str] | None:
    sign = sifted(pattern)
    if not clause.lets & sign.bit:
        return None
    return sign.search(text, clause.start, clause.end, clause.lets)


def _covering(match: re.Match[str] | None, amount: Quantity) -> tuple[int, int]:
    """The words from the sign to the amount, unless the sign stands far off."""
    if match is None or match.end() < amount.start - 30 or match.start() > amount.end + 20:
        return amount.start, amount.end
    return min(match.start(), amount.start), max(match.end(), amount.end)


def _with_off(text: str, end: int, stop: int) -> int:
    """The end of "15 % off"."""
    return end + 4 if end + 4 <= stop and text.startswith(" off", end) else end


def discounts(text: str, clause: Clause, free: tuple[Quantity, ...]) -> Iterator[Mention]:
    """The discounts a clause names: percent, money off, a bare number "off", or none stated."""
    if clause.stems & _OTHER_FIGURES:
        return
    sign = _found(clause, text, price_signs.OFF) if free else None
    found = False
    for amount in free:
        mention = _discount(text, clause, amount, sign)
        if mention:
            found = True
            yield mention
    word = _found(clause, text, price_signs.DISCOUNT)
    if word and not found and not any(q.measure is Measure.PERCENT for q in clause.amounts):
        yield Mention(kind=AskKind.DISCOUNT, start=word.start(), end=word.end(), strength=0.9)


def _discount(
    text: str, clause: Clause, amount: Quantity, sign: re.Match[str] | None
) -> Mention | None:
    start, end = _covering(sign, amount)
    end = max(end, _with_off(text, amount.end, clause.end))
    if amount.measure is Measure.PERCENT:
        if amount.value > 100 or compiled(price_signs.NOT_A_DISCOUNT).match(
            text, amount.end, clause.end
        ):
            return None
        if sign is None and amount.value > _LARGEST_BARE:
            return None
        strength = 0.97 if sign else BARE_PERCENT
        return Mention(
            kind=AskKind.DISCOUNT, start=start, end=end, amount=amount, strength=strength,
            question=_range_question(amount),
        )  # fmt: skip
    is_money = amount.measure is Measure.MONEY or (
        amount.measure is Measure.NUMBER and amount.value >= _SMALLEST_BARE_PRICE
    )
    if is_money and sign and not amount.per and _is_off(text, clause, amount):
        to = labels.off(amount)
        return Mention(kind=AskKind.DISCOUNT, start=start, end=end, amount=amount, to=to)
    is_small = amount.measure is Measure.NUMBER and 0 < amount.value <= _LARGEST_BARE
    follows = re.match(r" off\b(?! (?:the|to|on)\b)", text[amount.end : amount.end + 9]) is not None
    if is_small and (follows or _found(clause, text, price_signs.BARE_OFF)):
        figure = labels.number(amount.value)
        return Mention(
            kind=AskKind.DISCOUNT, start=start, end=end, amount=amount, to=f"{figure}%",
            strength=0.82, question=f"Do you mean {figure} % off, or an amount of money?",
        )  # fmt: skip
    return None


def _range_question(amount: Quantity) -> str | None:
    if not amount.is_range:
        return None
    low, high = labels.number(amount.low), labels.number(amount.value)
    return f"You name {low} to {high} %: which figure would settle it?"


def _is_off(text: str, clause: Clause, amount: Quantity) -> bool:
    """Money that is taken off, not a price to come down to."""
    after = text[amount.end : min(clause.end, amount.end + 24)]
    before = text[max(clause.start, amount.start - 28) : amount.start]
    if compiled(price_signs.OFF_AFTER).match(after):
        return True
    if compiled(price_signs.TO_BEFORE).search(before):
        return False
    return bool(compiled(price_signs.OFF_BEFORE).search(before))


def prices(text: str, clause: Clause, free: tuple[Quantity, ...]) -> Iterator[Mention]:
    """The prices a clause names."""
    if not free or clause.stems & _OTHER_FIGURES:
        return
    sign = _found(clause, text, price_signs.PRICE)
    for amount in free:
        is_money = amount.measure is Measure.MONEY
        is_plain = amount.measure is Measure.NUMBER and _is_round(text, amount)
        is_closing = (is_money or amount.measure is Measure.NUMBER) and _closes(text, amount)
        if is_money or is_closing or (is_plain and sign):
            start, end = _covering(sign, amount)
            yield Mention(
                kind=AskKind.PRICE, start=start, end=end, amount=amount,
                strength=(0.95 if sign or amount.is_wanted else 0.85) if is_money else 0.8,
                is_urging=amount.is_wanted or is_closing,
            )  # fmt: skip


@cache
def _closing_pattern() -> re.Pattern[str]:
    return re.compile(
        r",? and (?:(?:we're|we are|i'm|you're) (?:done|there|in)|you (?:can|may) send|"
        r"(?:i|we)(?:'ll| will) sign|(?:it's|it is) (?:yours|a deal)|we have a deal)\b"
    )


def _closes(text: str, amount: Quantity) -> bool:
    """ "27.5 and we're done", "approved at 23,000": nothing but a price is said like this."""
    is_sealed = _closing_pattern().match(text, amount.end) is not None
    return is_sealed or text.endswith("approved at ", 0, amount.start)


def _is_round(text: str, amount: Quantity) -> bool:
    """Whether a bare number looks like a price, not like a time, a room or an address."""
    is_grouped = not text[amount.start : amount.end].isdigit()
    return amount.value >= _SMALLEST_BARE_PRICE and (
        is_grouped or amount.value % 50 == 0 or amount.value % 10 == 9
    )


@cache
def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


def price_stems() -> frozenset[str]:
    """Words of which one must stand where no pattern names a price."""
    return _stems(price_signs.PRICE_WORDS)


def _vaguely(clause: Clause) -> Mention | None:
    """A price and a word for less of it in one clause, in whatever order."""
    price, less = price_stems(), _stems(price_signs.LESS_WORDS)
    words = clause.words
    if clause.amounts or clause.stems.isdisjoint(price) or clause.stems.isdisjoint(less):
        return None
    prices_named = [word for word in words if word.stem in price]
    wishes = [word for word in words if word.stem in less]
    if not prices_named or not wishes:
        return None
    both = (*prices_named, *wishes)
    return Mention(
        kind=AskKind.VAGUE_PRICE, start=min(w.start for w in both), end=max(w.end for w in both),
        strength=0.8,
        is_urging=any(w.stem in _stems(price_signs.COMPLAINTS) for w in wishes),
    )  # fmt: skip


def vague_prices(text: str, clause: Clause) -> Iterator[Mention]:
    """Wishes for a better price that name no figure."""
    match = _vague().search(text, clause.start, clause.end, clause.lets)
    if match is None and not clause.stems & _OTHER_FIGURES:
        mention = _vaguely(clause)
        if mention:
            yield mention
    if match:
        is_wish = clause.cue(Force.REQUEST, Force.NEED, Force.IMPERATIVE, Force.CLOSING) is not None
        yield Mention(
            kind=AskKind.VAGUE_PRICE, start=match.start(), end=match.end(),
            strength=0.97 if is_wish else 0.75, is_urging=True,
            question="Which price was that?" if " as " in match.group() else None,
        )  # fmt: skip
