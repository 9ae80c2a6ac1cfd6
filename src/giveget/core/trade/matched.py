"""Which balanced trades answer the asks, and is any better one missed?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import inf

from giveget.core.terms import Deal, Package
from giveget.core.trade.deal_space import DealSpace, deal_space
from giveget.core.trade.distinct import best_distinct
from giveget.core.trade.drop_rope import is_scope_removal
from giveget.core.trade.menu import Direction, Menu, menu_of, option_gains
from giveget.core.trade.reply import Offer
from giveget.core.trade.results import Proof
from giveget.core.trade.situation import EQUAL, Situation
from giveget.core.trade.space import Space
from giveget.core.trade.tuning import Tuning
from giveget.core.value.asked import Asked, PricedAsk

# Two answers closer than half a cent in expected value are the same answer.
_TO_THE_CENT = Tuning(tolerance=0.005)
_NOTHING = frozenset({"none", "out", "no", "open"})


@dataclass(frozen=True, slots=True)
class Matched:
    """Balanced trades that differ in their gets, best first, with the proof."""

    offers: tuple[Offer, ...]
    proof: Proof


def matched_trades(situation: Situation, direction: Direction, top: int) -> Matched:
    """Return the best balanced trades that differ in their gets, with the proof.

    Trades by which both sides gain come first; only when there is none, those which by our
    estimate cost the other side a little are looked at, and the chance of yes says so.

    Source: B4.1, B4.2; S3-1, S4-27.
    """
    if direction is Direction.TOWARD_THE_ASK and not asked_terms(situation):
        return Matched((), Proof(optimal=True, packages=0, bound=-inf, labels=0))
    if situation.conditional:
        # What they offer if we move is taken up first; it may be that it needs more beside it.
        for least in (situation.least_gain, -situation.patience):
            taken_up = _matched(situation, direction, top, least)
            if taken_up.offers:
                return taken_up
        situation = replace(situation, asked=_without(situation.asked, situation.conditional))
    found = _matched(situation, direction, top, situation.least_gain)
    if found.offers or direction is Direction.ANOTHER_WAY:
        return found
    return _matched(situation, direction, top, -situation.patience)


def _matched(situation: Situation, direction: Direction, top: int, min_gain: float) -> Matched:
    valuation = situation.asked.traded
    menu = menu_of(valuation, situation.authority, _unmovable(situation), direction)
    menu = _from_their_offer(situation, menu)
    space = deal_space(valuation, menu, situation.authority)
    objective = situation.model.objective(
        walkaway=situation.walkaway,
        theirs_on_table=situation.table.theirs,
        min_ours=situation.least_ours,
        min_gain=min_gain,
    )
    found = [
        best_distinct(one, objective, space.gets(), top + 1, tuning=_TO_THE_CENT)
        for one in _spaces(situation, space, direction)
    ]
    packages = dict.fromkeys(space.package(c.package) for one in found for c in one.choices)
    offers = sorted(
        (
            situation.offer(package)
            for package in packages
            if _is_answer(situation, package) and _is_way(situation, package, direction)
        ),
        key=lambda offer: -offer.expected_value,
    )
    return Matched(_differing(offers)[:top], joined([one.proof for one in found]))


def _spaces(situation: Situation, space: DealSpace, direction: Direction) -> list[Space]:
    """Return the spaces to search: a yes must move at least one of the asked terms."""
    match direction:
        case Direction.TOWARD_THE_ASK:
            theirs = [term for term in offered(situation) if len(space.menu.options[term]) > 1]
            return [
                space.with_moved(term, *theirs)
                for term in asked_terms(situation)
                if len(space.menu.options[term]) > 1
            ]
        case Direction.ANOTHER_WAY:
            return [space.space]


def _from_their_offer(situation: Situation, menu: Menu) -> Menu:
    """The menu without the options that ask for less than they have offered already."""
    options, changes = dict(menu.options), dict(menu.changes)
    for term_id, label in offered(situation).items():
        term = situation.deal.term(term_id)
        least = option_gains(situation.asked.traded, term)[term.index_of(label)]
        kept = [
            (index, gain)
            for index, gain in zip(options[term_id], changes[term_id], strict=True)
            if index == term.table or gain >= least
        ]
        options[term_id] = tuple(index for index, _ in kept)
        changes[term_id] = tuple(gain for _, gain in kept)
    return Menu(options, changes)


def at_their_word(situation: Situation) -> Offer | None:
    """Return what they propose themselves, all they want for all they offer, if it balances."""
    theirs = offered(situation)
    wanted = {term: label for term, label in asked_terms(situation).items() if label}
    if not theirs or not wanted or removals(situation) or len(wanted) < len(asked_terms(situation)):
        return None
    package = situation.deal.table.with_choices({**wanted, **theirs})
    ours = situation.asked.traded.worth(package).ours
    if not situation.keeps_walkaway(ours) or not _is_answer(situation, package):
        return None
    # They proposed it themselves, so the yes is theirs already.
    return replace(
        situation.offer(package), chance_of_yes=1.0, expected_value=ours - situation.walkaway
    )


def _without(asked: Asked, terms: frozenset[str]) -> Asked:
    return replace(asked, asks=tuple(one for one in asked.asks if one.ask.term not in terms))


def _is_way(situation: Situation, package: Package, direction: Direction) -> bool:
    """Another way offers them something, unless the table itself is below walking away (S4-24)."""
    if direction is Direction.TOWARD_THE_ASK or not situation.keeps_walkaway(situation.table.ours):
        return True
    return bool(situation.asked.traded.trade(package).gives)


def _differing(offers: Sequence[Offer]) -> tuple[Offer, ...]:
    """Keep the best of the offers that ask for the same gets."""
    best: dict[frozenset[str], Offer] = {}
    for offer in offers:
        best.setdefault(frozenset(get.term for get in offer.trade.gets), offer)
    return tuple(best.values())


def _unmovable(situation: Situation) -> dict[str, str | None]:
    """Asked terms, those a free choice is left on, and those they have called agreed."""
    deal = situation.deal
    taken_out = {ask.ask.term for ask in removals(situation) if ask.ask.term}
    agreed = {term for term in situation.agreed if not _is_empty(deal, term)}
    unclear = {ask.ask.term for ask in situation.asked.asks if ask.ask.term and not ask.is_priced}
    untouched = taken_out | agreed | unclear | situation.refused
    frozen = {term: deal.term(term).on_table.label for term in untouched}
    return {**frozen, **asked_terms(situation)}


def _is_empty(deal: Deal, term_id: str) -> bool:
    """Whether nothing stands on the table there yet, so that nothing can have been agreed."""
    return deal.term(term_id).on_table.label in _NOTHING


def asked_terms(situation: Situation) -> dict[str, str | None]:
    """Term → label an ask was priced at, of those that cost us something and are not removals.

    An ask without an amount is answered within the step it was priced at, never beyond it.
    """
    taken_out = {ask.ask.term for ask in removals(situation)}
    return {
        ask.ask.term: ask.option
        for ask in situation.asked.asks
        if ask.ask.term and ask.cost_to_us > 0 and ask.ask.term not in taken_out
    }


def removals(situation: Situation) -> list[PricedAsk]:
    """The asks that take a line out; they are answered with a free choice, not a trade."""
    return [ask for ask in situation.asked.asks if is_scope_removal(situation, ask)]


def offered(situation: Situation) -> dict[str, str]:
    """Term → label they put forward although it is better for us than the table."""
    return {
        ask.ask.term: ask.option
        for ask in situation.asked.asks
        if ask.is_gain and ask.ask.term and ask.option
    }


def _falls_behind(situation: Situation, package: Package) -> bool:
    """Whether a package asks for less than they have offered already."""
    for term_id, label in offered(situation).items():
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


def joined(proofs: Sequence[Proof]) -> Proof:
    """Return one proof for several searches of the same deal."""
    return Proof(
        optimal=all(proof.optimal for proof in proofs),
        packages=max((proof.packages for proof in proofs), default=0),
        bound=max((proof.bound for proof in proofs), default=-inf),
        labels=sum(proof.labels for proof in proofs),
    )
