"""What do we answer? Every ask in, two or three balanced replies out, with the roads not taken."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import prod

from giveget.core.terms import Authority
from giveget.core.trade.drop_rope import drop_the_rope
from giveget.core.trade.equals import equal_offers_of
from giveget.core.trade.matched import (
    asked_terms,
    at_their_word,
    joined,
    matched_trades,
    offered,
    removals,
)
from giveget.core.trade.menu import Direction
from giveget.core.trade.reply import (
    DropTheRope,
    Hold,
    Listen,
    NoBut,
    Offer,
    Rejected,
    Reply,
    WalkAway,
    YesIf,
)
from giveget.core.trade.results import Proof
from giveget.core.trade.roads import concede, fight
from giveget.core.trade.situation import Situation

_HOLD_DAYS = 2
_SATURDAY = 5
_SIDE_BY_SIDE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What to answer, best first.

    Args:
        replies: balanced replies; never a concession, never beyond authority.
        rejected: the roads not taken, fight and concede first.
        proof: why no better package was missed.
    """

    replies: tuple[Reply, ...]
    rejected: tuple[Rejected, ...]
    proof: Proof


def answer(situation: Situation, *, top: int = 3, next_roles: Sequence[Authority] = ()) -> Answers:
    """Return the best replies to the asks on the table.

    Args:
        situation: asks, walk-away value and limits.
        top: how many replies at most.
        next_roles: the roles above the one that answers, lowest first; consulted only to say who
            would have to agree when nothing is possible alone.

    Source: laws 2, 3 and 5; S4-23…S4-27, S0-19…S0-29.
    """
    if not _is_asked(situation) and not _table_is_worse(situation):
        return _nothing_asked(situation)
    # Those that stand side by side in one answer leave room for others.
    wide = top + _SIDE_BY_SIDE - 1
    toward = matched_trades(situation, Direction.TOWARD_THE_ASK, wide)
    other = matched_trades(situation, Direction.ANOTHER_WAY, wide)
    dropped = [drop_the_rope(situation, ask) for ask in removals(situation)]
    found: list[Reply] = [
        *(YesIf(offer) for offer in _accepted(situation)),
        *_side_by_side(situation, YesIf, _toward(situation, toward.offers)),
        *_side_by_side(situation, NoBut, other.offers),
        *(drop.reply for drop in dropped if drop.reply is not None),
    ]
    replies = [reply for reply in found if expected_value(reply) > 0]
    replies.extend(_holds(situation, replies, next_roles))
    if not replies or _table_is_worse(situation):
        replies.append(WalkAway(_why_walk(situation)))
    return Answers(
        replies=_chosen(replies, top),
        rejected=(
            fight(situation),
            concede(situation),
            *(blocked for drop in dropped for blocked in drop.blocked),
        ),
        proof=_together(situation, (toward.proof, other.proof)),
    )


def _is_asked(situation: Situation) -> bool:
    """Whether anything that could be priced is asked or offered."""
    return bool(asked_terms(situation) or removals(situation) or offered(situation))


def _nothing_asked(situation: Situation) -> Answers:
    """No ask, no negotiation (S4-4): nothing is offered, at most something is asked back."""
    return Answers(
        replies=tuple(_holds(situation, (), ())),
        rejected=(fight(situation), concede(situation)),
        proof=_together(situation, ()),
    )


def expected_value(reply: Reply) -> float:
    """Return what a reply can be expected to bring over the walk-away value."""
    match reply:
        case YesIf(offer=offer) | NoBut(offer=offer):
            return offer.expected_value
        case DropTheRope(expected_value=value) | Hold(expected_value=value):
            return value
        case WalkAway() | Listen():
            return 0.0


def _toward(situation: Situation, offers: Sequence[Offer]) -> Sequence[Offer]:
    """The trades toward the ask; their own one, where it balances, is taken and leads."""
    theirs = at_their_word(situation)
    if theirs is None:
        return offers
    return (theirs, *(one for one in offers if one.package != theirs.package))


def _side_by_side(
    situation: Situation, kind: type[YesIf] | type[NoBut], offers: Sequence[Offer]
) -> list[YesIf | NoBut]:
    """One answer for the offers worth the same to us, and one for each of the others (B4.4)."""
    equal = equal_offers_of(situation.deal, offers)
    single = [kind(offer) for offer in offers if offer not in equal]
    if not equal:
        return single
    return [kind(max(equal, key=lambda one: one.expected_value), equal), *single]


def _accepted(situation: Situation) -> Iterable[Offer]:
    """What they offer us outright is taken, if nothing else is asked and it is worth it."""
    terms = offered(situation)
    if situation.conditional & terms.keys():
        return
    if terms and not asked_terms(situation) and not removals(situation):
        package = situation.deal.table.with_choices(terms)
        offer = situation.offer(package)
        if situation.keeps_walkaway(offer.worth.ours) and situation.is_allowed(package):
            # They proposed it themselves, so the yes is theirs already.
            yield replace(
                offer, chance_of_yes=1.0, expected_value=offer.worth.ours - situation.walkaway
            )


def _holds(
    situation: Situation, replies: Sequence[Reply], next_roles: Sequence[Authority]
) -> list[Hold]:
    """Return the hold that is due, if any: somebody must agree, or something must be known."""
    table_chance = situation.model.chance(0.0)
    gain = max(0.0, situation.table.ours - situation.walkaway)
    hold = Hold(
        reason="to answer this properly",
        until=working_day(situation.today, _HOLD_DAYS),
        questions=situation.questions,
        chance_of_yes=table_chance,
        expected_value=table_chance * gain,
    )
    if situation.hold_reason:
        return [replace(hold, reason=situation.hold_reason)]
    if not replies:
        for role in next_roles:
            if _possible_for(situation, role):
                return [replace(hold, needs=role.role)]
    if situation.questions and not any(ask.is_priced for ask in situation.asked.asks):
        return [replace(hold, reason="to be sure that we mean the same thing")]
    if _is_asked(situation) and not replies and not _table_is_worse(situation):
        return [hold]
    return []


def working_day(today: date, days: int) -> date:
    """Return the day that lies so many working days ahead; Saturday and Sunday do not count."""
    day = today
    while days:
        day += timedelta(days=1)
        days -= day.weekday() < _SATURDAY
    return day


def _possible_for(situation: Situation, role: Authority) -> bool:
    wider = replace(situation, authority=role)
    return any(
        matched_trades(wider, direction, 1).offers
        for direction in (Direction.TOWARD_THE_ASK, Direction.ANOTHER_WAY)
    )


def _table_is_worse(situation: Situation) -> bool:
    return not situation.keeps_walkaway(situation.table.ours)


def _why_walk(situation: Situation) -> str:
    return (
        f"the table is worth {situation.table.ours:,.2f}, walking away "
        f"{situation.walkaway:,.2f} {situation.deal.currency}"
        if _table_is_worse(situation)
        else "no package within the limits beats walking away"
    )


def _chosen(replies: Sequence[Reply], top: int) -> tuple[Reply, ...]:
    """Return the best of each kind, filled up with the next best, best first."""
    ranked = sorted(replies, key=_rank)
    first: dict[str, Reply] = {}
    for reply in ranked:
        first.setdefault(reply.kind, reply)
    chosen = list(first.values())[:top]
    for reply in ranked:
        if len(chosen) < top and reply not in chosen:
            chosen.append(reply)
    return tuple(sorted(chosen, key=_rank))


def _rank(reply: Reply) -> tuple[bool, float]:
    """Answers that can close come before those that only wait or leave."""
    return isinstance(reply, Hold | WalkAway), -expected_value(reply)


def _together(situation: Situation, proofs: Sequence[Proof]) -> Proof:
    """One proof for the whole answer: every package of the deal is covered or was ruled out."""
    packages = prod(len(term.options) for term in situation.deal.terms)
    return replace(joined(proofs), packages=packages)
