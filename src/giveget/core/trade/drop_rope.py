"""Which free choice can we leave open when they want something taken out? (S0-21…S0-29)"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp

from giveget.core.terms import Package, ScopeDetail, Term
from giveget.core.trade.reply import DropTheRope, OpenChoice, Rejected
from giveget.core.trade.scope_change import scope_trade
from giveget.core.trade.situation import Situation
from giveget.core.value.asked import PricedAsk
from giveget.core.value.inclusion import IN, OUT, dependents_of, lines_in, scope_states
from giveget.core.value.scope import substitutes


@dataclass(frozen=True, slots=True)
class Dropped:
    """The reply, if the choice it leaves open is sincere, and what had to be left out of it."""

    reply: DropTheRope | None
    blocked: tuple[Rejected, ...]


def is_scope_removal(situation: Situation, priced: PricedAsk) -> bool:
    """Whether the ask takes a line out that is on the table now."""
    if priced.ask.term is None or priced.ask.to not in (OUT, "free"):
        return False
    term = situation.deal.term(priced.ask.term)
    return isinstance(term.detail, ScopeDetail) and term.on_table.label == IN


def drop_the_rope(situation: Situation, priced: PricedAsk) -> Dropped:
    """Return the reply that takes the line out together with what depends on it.

    The choices are the package on the table and each package without the line that we would
    honour: feasible, allowed, and worth at least the walk-away value (S0-22). A package below it
    would be a bluff and is blocked.
    """
    term = situation.deal.term(priced.ask.term or "")
    line = _line_of(term)
    keep = _choice(situation, situation.deal.table, available=1.0)
    if not situation.keeps_walkaway(keep.worth.ours):
        return Dropped(None, ())
    sincere: list[OpenChoice] = []
    blocked: list[Rejected] = []
    for package, available in _packages_without(situation, term, line):
        choice = _choice(situation, package, available=available)
        if not situation.is_allowed(package):
            continue
        if situation.keeps_walkaway(choice.worth.ours):
            sincere.append(choice)
        else:
            blocked.append(_bluff(situation, choice))
    best = max(sincere, key=lambda choice: choice.worth.ours, default=None)
    said_no = bool(_substitutes(situation, line) & situation.unavailable)
    if best is None and not said_no:
        # One package alone is a refusal, not a choice.
        return Dropped(None, tuple(blocked))
    chance, value = _expectation(situation, keep, best)
    reply = DropTheRope(
        term=term.id,
        choices=(keep,) if best is None else (keep, best),
        needed_by=tuple(sorted(dependents_of(situation.deal, line))),
        is_second_turn=said_no,
        chance_of_yes=chance,
        expected_value=value,
    )
    return Dropped(reply, tuple(blocked))


def _packages_without(situation: Situation, term: Term, line: str) -> list[tuple[Package, float]]:
    """Return the packages without a line, each with the chance that they can take it."""
    deal = situation.deal
    found: list[tuple[Package, float]] = []
    plain = deal.table.with_choices({term.id: OUT})
    if _has_price(situation, plain):
        found.append((plain, 1.0))
    for other in deal.terms:
        if not isinstance(other.detail, ScopeDetail):
            continue
        substitute = other.detail.line
        if substitute not in _substitutes(situation, line) - situation.unavailable:
            continue
        if other.on_table.label == OUT and any(o.label == IN for o in other.options):
            package = deal.table.with_choices({term.id: OUT, other.id: IN})
            available = deal.beliefs.available.get(substitute, 0.5)
            found.append((package, available if deal.line(substitute).from_them else 1.0))
    return found


def _substitutes(situation: Situation, line: str) -> frozenset[str]:
    return substitutes(line, {one.id: one.requires for one in situation.deal.lines})


def _has_price(situation: Situation, package: Package) -> bool:
    return situation.asked.traded.price(package) > 0


def _choice(situation: Situation, package: Package, *, available: float) -> OpenChoice:
    valuation = situation.asked.traded
    before = {line.id for line in lines_in(situation.deal, scope_states(situation.deal))}
    after = {line.id for line in lines_in(situation.deal, _states(situation, package))}
    lines_out, entering = tuple(sorted(before - after)), tuple(sorted(after - before))
    return OpenChoice(
        package=package,
        trade=scope_trade(situation.deal, lines_out, entering),
        worth=valuation.worth(package),
        price=valuation.price(package),
        lines_out=lines_out,
        lines_in=entering,
        available=available,
    )


def _states(situation: Situation, package: Package) -> dict[str, str]:
    return {
        term.detail.line: package[term.id]
        for term in situation.deal.terms
        if isinstance(term.detail, ScopeDetail)
    }


def _expectation(
    situation: Situation, keep: OpenChoice, other: OpenChoice | None
) -> tuple[float, float]:
    """Return the chance that they take one of the choices and the value over walking away."""
    responses = situation.deal.beliefs.responses
    held = responses.hold_package
    keep_chance = situation.model.chance(0.0) if held is None else held
    keep_gain = keep.worth.ours - situation.walkaway
    if other is None:
        return keep_chance, keep_chance * keep_gain
    other_gain = other.worth.ours - situation.walkaway
    if responses.take_choice is not None:
        taken, kept = responses.take_choice, 0.0
    else:
        taken, kept = _pick(situation, other.worth.theirs - keep.worth.theirs)
    able, unable = other.available, 1.0 - other.available
    chance = able * (taken + kept) + unable * keep_chance
    value = able * (taken * other_gain + kept * keep_gain) + unable * keep_chance * keep_gain
    return chance, value


def _pick(situation: Situation, gain_to_them: float) -> tuple[float, float]:
    """Return the chances that they pick the other package, the table, when neither is a must."""
    model = situation.model
    other = (model.surplus + gain_to_them) / model.scale
    keep = model.surplus / model.scale
    top = max(0.0, other, keep)
    weights = [exp(other - top), exp(keep - top), exp(-top)]
    return weights[0] / sum(weights), weights[1] / sum(weights)


def _bluff(situation: Situation, choice: OpenChoice) -> Rejected:
    return Rejected(
        kind="drop_the_rope",
        expected_value=None,
        because=(
            f"the choice without {', '.join(choice.lines_out)} would be a bluff: worth "
            f"{choice.worth.ours:,.2f} to us, below the walk-away value "
            f"{situation.walkaway:,.2f} {situation.deal.currency}"
        ),
    )


def _line_of(term: Term) -> str:
    if not isinstance(term.detail, ScopeDetail):
        raise TypeError(term.id)
    return term.detail.line
