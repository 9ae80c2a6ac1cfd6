"""Which of the things a clause names are asked for?"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from giveget.core.language.reading.clauses import Clause
from giveget.core.language.reading.force import Cue
from giveget.core.language.reading.force_names import Force
from giveget.core.language.reading.leading import PAST_VERBS, THIRD, VERBS
from giveget.core.language.reading.measures import Measure
from giveget.core.language.reading.mention import Mention
from giveget.core.language.reading.words import word_set
from giveget.core.terms import AskKind

# How sure a clause of this force is an ask, given that it names something to ask for.
_SURENESS = {
    Force.REQUEST: 0.93,
    Force.IMPERATIVE: 0.93,
    Force.NEED: 0.92,
    Force.LIMIT: 0.9,
    Force.CLOSING: 0.88,
    Force.CONDITION: 0.88,
    Force.REFUSAL: 0.82,
    Force.RIVAL: 0.68,
    Force.REPORT: 0.42,
    Force.HYPOTHESIS: 0.35,
}
_MONEY_KINDS = frozenset({AskKind.PRICE, AskKind.DISCOUNT, AskKind.VAGUE_PRICE})
_MODALS = frozenset({"would", "could", "should"})
_NAMED = 0.93  # words name it, not an amount alone
# What one keeps: a wish to leave it as it is asks for nothing.
_KEPT = frozenset({AskKind.BILLING, AskKind.LENGTH, AskKind.PAYMENT, AskKind.VOLUME, AskKind.START})
# What a contract lays on them: not wanting it is an ask.
_IMPOSED = frozenset(
    {AskKind.LENGTH, AskKind.TERMINATION, AskKind.EXCLUSIVITY, AskKind.LIABILITY, AskKind.REFERENCE,
     AskKind.UPLIFT_CAP, AskKind.PAYMENT, AskKind.BILLING}
)  # fmt: skip
_THANKING = frozenset({"thank", "appreciat", "grateful"})
_OFFERING = frozenset({"offer", "giv", "do", "grant", "mak", "get", "expect", "hav"})
_GRANTED = frozenset({"giv", "grant", "do"})  # "Do you give discounts to schools?" wants one
# Whose complaint of the price is one of theirs.
_DECIDERS = word_set(
    "boss cfo ceo coo board director procurement finance manager partners committee trustees owner "
    "management controller accountant treasurer"
)
_OWN_SIDE = _DECIDERS | {"he", "she", "they"}
_COMPLAINED = 0.9
_LONG = 16  # words; in a longer statement without any sign of a wish nothing is asked for
_GRANTING = frozenset({"giv", "grant", "includ", "offer", "accept", "allow", "throw", "provid"})
_EXPLAINING = frozenset({"calculat", "explain", "understand", "work", "includ", "mean"})
_FAIR = frozenset({"fair", "right", "reasonabl", "ok", "okay", "fin", "good"})
_KEEPING = frozenset({"keep", "stick", "remain"})


class Wish(NamedTuple):
    """How strongly a clause asks for what it names, and by which sign."""

    force: Force
    cue: Cue | None
    confidence: float


def without_figure(mention: Mention) -> Mention:
    """A mention whose amount is what they do not want; of a price, the wish for a better one."""
    is_price = mention.kind is AskKind.PRICE
    return replace(mention, amount=None, kind=AskKind.VAGUE_PRICE if is_price else mention.kind)


def wish_of(mention: Mention, clause: Clause, cue: Cue | None) -> Wish | None:
    """Return how surely a mention is asked for, or None when it is not."""
    cue = _passed_on(clause, cue)
    force = cue.force if cue else Force.NONE
    if mention.kind in _KEPT and clause.stems & _KEEPING:
        return None
    if force is Force.DENIAL:
        return _denied(mention, cue, is_wanting="want" in clause.stems)
    if force is Force.RIVAL and mention.kind is AskKind.VAGUE_PRICE:
        return Wish(force, cue, 0.6)
    if force is Force.RIVAL and not (mention.kind in _MONEY_KINDS and mention.amount):
        is_valued = mention.amount is not None or mention.to is not None
        return Wish(force, cue, 0.6) if is_valued and clause.stems & _GRANTING else None
    if _is_idle(mention, clause, force):
        return None
    if force in _SURENESS:
        sureness = _COMPLAINED if _is_complaint(mention, clause, force) else _SURENESS[force]
        return Wish(force, cue, sureness * mention.strength)
    if clause.stems & _THANKING and force in (Force.PAST, Force.AGREEMENT):
        return None
    is_urge = mention.is_urging or (mention.kind is AskKind.REFERENCE and mention.to == "none")
    is_own = cue is not None and clause.start <= cue.start < clause.end
    if force is Force.AGREEMENT and not is_own and mention.kind is AskKind.VAGUE_PRICE:
        force = Force.NONE
    if force is Force.INFORMATION and _is_wanted_discount(mention, clause):
        return Wish(force, cue, 0.75 * mention.strength)
    is_told = bool(clause.stems & PAST_VERBS) or len(clause.words) > _LONG
    if is_urge and force is Force.NONE and is_told:
        return None
    if is_urge and force in (Force.NONE, Force.INFORMATION, Force.QUESTION, Force.PAST):
        return Wish(force, cue, 0.85 * mention.strength)
    return _fragment(mention, clause, force) or _statement(mention, clause, force)


def _passed_on(clause: Clause, cue: Cue | None) -> Cue | None:
    """ "She said the first service should be on us": what those who decide demand is asked for."""
    if cue is None or cue.force is not Force.REPORT or not clause.stems & _OWN_SIDE:
        return cue
    demand = clause.cue(Force.NEED, Force.CLOSING)
    is_after = demand is not None and demand.start >= cue.end
    return demand if is_after and not clause.stems & THIRD else cue


def _is_complaint(mention: Mention, clause: Clause, force: Force) -> bool:
    """ "My boss keeps saying it's a lot of money" is said of their own side."""
    is_price = mention.kind is AskKind.VAGUE_PRICE and mention.is_urging
    return force is Force.REPORT and is_price and bool(clause.stems & _DECIDERS)


def _is_idle(mention: Mention, clause: Clause, force: Force) -> bool:
    """ "The price looks fair" wants no other one."""
    if mention.kind is not AskKind.VAGUE_PRICE or mention.is_urging:
        return False
    is_praised = force is Force.CLOSING and bool(clause.stems & _FAIR)
    return is_praised or force is Force.REFUSAL


def _is_wanted_discount(mention: Mention, clause: Clause) -> bool:
    """ "What kind of discount could you offer?" wants one, "how is it calculated?" does not."""
    is_price = mention.kind in (AskKind.DISCOUNT, AskKind.VAGUE_PRICE)
    is_offered = bool(clause.stems & _OFFERING) and clause.cue(Force.REQUEST) is not None
    is_granted = mention.kind is AskKind.DISCOUNT and bool(clause.stems & _GRANTED)
    is_granted = is_granted and clause.cue(Force.INFORMATION) is not None and _asks_do(clause)
    is_offered = (is_offered or is_granted) and not clause.stems & _EXPLAINING
    sends = mention.kind is AskKind.BILLING and mention.to is not None and "send" in clause.stems
    return (is_price and is_offered) or sends


def _asks_do(clause: Clause) -> bool:
    """ "Do you give …", "do you do …"."""
    first = [word.stem for word in clause.words[:3]]
    return first[:1] == ["do"] and bool(_GRANTED & set(first[1:]))


def _denied(mention: Mention, cue: Cue | None, *, is_wanting: bool) -> Wish | None:
    """What is not needed comes out, if it is a part of the deal; what is not wanted is refused."""
    if mention.kind is AskKind.SCOPE_REMOVE and mention.is_urging:
        return Wish(Force.DENIAL, cue, 0.88 * mention.strength)
    if mention.kind in _IMPOSED and is_wanting:
        return Wish(Force.REFUSAL, cue, 0.75 * mention.strength)
    return None


def _statement(mention: Mention, clause: Clause, force: Force) -> Wish | None:
    """A plain statement in the present ("The number that gets signed is …")."""
    has_value = mention.amount is not None or mention.to is not None
    if force is not Force.NONE or not has_value or clause.stems & PAST_VERBS or clause.is_aside:
        return None
    if len(clause.words) > _LONG:
        return None
    if mention.strength >= _NAMED or clause.stems & _MODALS:
        return Wish(force, None, max(0.52, 0.58 * mention.strength))
    return None


def _fragment(mention: Mention, clause: Clause, force: Force) -> Wish | None:
    """An item of a list: an amount or option and hardly more ("- 15 % off")."""
    if clause.stems & PAST_VERBS or clause.is_aside:
        return None
    is_item = force is Force.NONE and len(clause.words) <= 7 and not clause.stems & VERBS
    has_value = mention.to is not None or (
        mention.amount is not None and mention.amount.measure is not Measure.NUMBER
    )
    has_value = has_value or (mention.kind is AskKind.SERVICE_LEVEL and bool(clause.amounts))
    if is_item and has_value and mention.kind is not AskKind.START:
        return Wish(force, None, 0.62 * mention.strength)
    return None
