"""What do we answer? Every ask in, two or three balanced replies out, with the roads not taken."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from math import inf, prod

from giveget.core.terms import Authority, Package
from giveget.core.trade.deal_space import deal_space
from giveget.core.trade.distinct import best_distinct
from giveget.core.trade.drop_rope import drop_the_rope, is_scope_removal
from giveget.core.trade.menu import Direction, menu_of, option_gains
from giveget.core.trade.reply import (
    DropTheRope,
    Hold,
    NoBut,
    Offer,
    Rejected,
    Reply,
    WalkAway,
    YesIf,
)
from giveget.core.trade.results import Proof
from giveget.core.trade.roads import concede, fight
from giveget.core.trade.situation import EQUAL, Situation
from giveget.core.value.asked import PricedAsk

_HOLD_DAYS = 2


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


@dataclass(frozen=True, slots=True)
class Matched:
    """Balanced trades that differ in their gets, best first, with the proof."""

    offers: tuple[Offer, ...]
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
    toward = matched_trades(situation, Direction.TOWARD_THE_ASK, top)
    other = matched_trades(situation, Direction.ANOTHER_WAY, top)
    dropped = [drop_the_rope(situation, ask) for ask in _removals(situation)]
    found: list[Reply] = [
        *(YesIf(offer) for offer in (*_accepted(situation), *toward.offers)),
        *(NoBut(offer) for offer in other.offers),
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


def matched_trades(situation: Situation, direction: Direction, top: int) -> Matched:
    """Return the best balanced trades that differ in their gets, with the proof.

    Trades by which both sides gain come first; only when there is none, those which by our
    estimate cost the other side a little are looked at, and the chance of yes says so.

    Source: B4.1, B4.2; S3-1, S4-27.
    """
    if direction is Direction.TOWARD_THE_ASK and not _asked_terms(situation):
        return Matched((), Proof(optimal=True, packages=0, bound=-inf, labels=0))
    found = _matched(situation, direction, top, situation.least_gain)
    if found.offers or situation.patience <= -situation.least_gain:
        return found
    return _matched(situation, direction, top, -situation.patience)


def _matched(situation: Situation, direction: Direction, top: int, min_gain: float) -> Matched:
    menu = menu_of(situation.asked.traded, situation.authority, _unmovable(situation), direction)
    space = deal_space(situation.asked.traded, menu, situation.authority)
    objective = situation.model.objective(
        walkaway=situation.walkaway,
        theirs_on_table=situation.table.theirs,
        min_ours=situation.least_ours,
        min_gain=min_gain,
    )
    found = best_distinct(space.space, objective, space.gets(), top + 1)
    packages = (space.package(choice.package) for choice in found.choices)
    offers = tuple(
        situation.offer(package) for package in packages if _is_answer(situation, package)
    )
    return Matched(offers[:top], found.proof)


def _unmovable(situation: Situation) -> dict[str, str | None]:
    """Asked terms, and those a free choice is left on, which no trade touches."""
    frozen = {
        ask.ask.term: situation.deal.term(ask.ask.term).on_table.label
        for ask in _removals(situation)
        if ask.ask.term
    }
    return {**_asked_terms(situation), **frozen}


def expected_value(reply: Reply) -> float:
    """Return what a reply can be expected to bring over the walk-away value."""
    match reply:
        case YesIf(offer=offer) | NoBut(offer=offer):
            return offer.expected_value
        case DropTheRope(expected_value=value) | Hold(expected_value=value):
            return value
        case WalkAway():
            return 0.0


def _asked_terms(situation: Situation) -> dict[str, str | None]:
    """Term → label asked for, of the priced asks that cost us something and are not removals."""
    removals = {ask.ask.term for ask in _removals(situation)}
    return {
        ask.ask.term: (None if ask.ask.to is None else ask.option)
        for ask in situation.asked.asks
        if ask.ask.term and ask.cost_to_us > 0 and ask.ask.term not in removals
    }


def _removals(situation: Situation) -> list[PricedAsk]:
    return [ask for ask in situation.asked.asks if is_scope_removal(situation, ask)]


def _accepted(situation: Situation) -> Iterable[Offer]:
    """What they offer us outright is taken, if it reaches the walk-away value."""
    offered = _offered(situation)
    if offered:
        package = situation.deal.table.with_choices(offered)
        offer = situation.offer(package)
        if situation.keeps_walkaway(offer.worth.ours) and situation.is_allowed(package):
            # They proposed it themselves, so the yes is theirs already.
            yield replace(
                offer, chance_of_yes=1.0, expected_value=offer.worth.ours - situation.walkaway
            )


def _offered(situation: Situation) -> dict[str, str]:
    """Term → label they put forward although it is better for us than the table."""
    return {
        ask.ask.term: ask.option
        for ask in situation.asked.asks
        if ask.is_gain and ask.ask.term and ask.option
    }


def _falls_behind(situation: Situation, package: Package) -> bool:
    """Whether a package asks for less than they have offered already."""
    for term_id, label in _offered(situation).items():
        term = situation.deal.term(term_id)
        gains = option_gains(situation.asked.traded, term)
        if gains[term.index_of(package[term_id])] < gains[term.index_of(label)]:
            return True
    return False


def _is_answer(situation: Situation, package: Package) -> bool:
    """A reply must move something, balance, and stay within every limit (laws 2 and 3)."""
    trade = situation.asked.traded.trade(package)
    if not trade.gets or not trade.is_balanced or not situation.is_allowed(package):
        return False
    if _falls_behind(situation, package):
        return False
    authority = situation.authority
    if authority is None or not trade.gives:
        return True
    within = authority.gives is None or trade.cost <= float(authority.gives) * (1 + EQUAL)
    return within and trade.returned >= trade.cost * float(authority.ratio) * (1 - EQUAL)


def _holds(
    situation: Situation, replies: Sequence[Reply], next_roles: Sequence[Authority]
) -> list[Hold]:
    """Return the hold that is due, if any: somebody must agree, or something must be known."""
    table_chance = situation.model.chance(0.0)
    gain = max(0.0, situation.table.ours - situation.walkaway)
    hold = Hold(
        reason="to answer this properly",
        until=situation.today + timedelta(days=_HOLD_DAYS),
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
    if not replies and not _table_is_worse(situation):
        return [hold]
    return []


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
    ranked = sorted(replies, key=expected_value, reverse=True)
    first: dict[str, Reply] = {}
    for reply in ranked:
        first.setdefault(reply.kind, reply)
    chosen = list(first.values())[:top]
    for reply in ranked:
        if len(chosen) < top and reply not in chosen:
            chosen.append(reply)
    return tuple(sorted(chosen, key=expected_value, reverse=True))


def _together(situation: Situation, proofs: Sequence[Proof]) -> Proof:
    """One proof for the whole answer: every package of the deal is covered or was ruled out."""
    return Proof(
        optimal=all(proof.optimal for proof in proofs),
        packages=prod(len(term.options) for term in situation.deal.terms),
        bound=max(proof.bound for proof in proofs),
        labels=sum(proof.labels for proof in proofs),
    )
