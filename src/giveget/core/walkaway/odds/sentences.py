"""How is the quality of the odds said in plain words?"""

from __future__ import annotations

from collections.abc import Sequence

from giveget.core.walkaway.odds.apart import ApartKind
from giveget.core.walkaway.odds.chance import Chance
from giveget.core.walkaway.odds.history import RefusalKind, Refused
from giveget.core.walkaway.odds.options import Prior
from giveget.core.walkaway.odds.report import KeptApart, UsedColumn
from giveget.core.walkaway.odds.scores import Estimate

_SLOPE_RANGE = (0.8, 1.2)
_MANY = 100


def base_rate_words(
    won: int, closed: int, base: Chance, prior: Prior, confidence: float = 0.9
) -> str:
    """Say the base rate: not the share itself, since it starts from a stated prior."""
    stated = f"{prior.won:g} won and {prior.lost:g} lost"
    if closed == 0:
        return (
            f"No deal has closed yet: the chance is the stated prior, as if {stated} "
            f"({_around(base, confidence)})."
        )
    were = "was" if closed == 1 else "were"
    start = f", started as if {stated}" if closed < _MANY else ""
    return (
        f"{won:,} of {closed:,} closed deals {were} won; base rate "
        f"{_around(base, confidence)}{start}."
    )


def too_little_words(won: int, closed: int, least: int, least_of_each: int) -> str:
    """Say why there is too little history to learn from."""
    lost = closed - won
    if closed == 0:
        what = "There is no closed deal"
    elif closed == 1:
        what = "There is one closed deal"
    elif lost == 0:
        what = f"All {closed:,} closed deals were won, none was lost"
    elif won == 0:
        what = f"All {closed:,} closed deals were lost, none was won"
    else:
        what = f"There are {closed:,} closed deals, {won:,} won and {lost:,} lost"
    return (
        f"{what}: too little to tell deals apart (that takes {least} closed deals with "
        f"{least_of_each} won and {least_of_each} lost); every open deal gets the base rate."
    )


NO_COLUMNS = "No column is left to tell deals apart by; every open deal gets the base rate."
ONLY_COPIES = (
    "The closed deals are copies of each other (the same id, or the same in every column): too few "
    "are left to measure odds on; every open deal gets the base rate."
)


def measured_words(kept: KeptApart, has_signal: bool, confidence: float = 0.9) -> list[str]:
    """Say how good the odds are on the deals kept apart."""
    scores, skill = kept.scores, kept.scores.skill
    where = f"On {kept.deals:,} {_apart_words(kept)},"
    numbers = (
        f"Brier score {scores.brier:.4f}, base rate {scores.base_brier:.4f}, "
        f"{skill.value:+.1%} ({confidence:.0%} interval {skill.low:+.1%} to {skill.high:+.1%})"
    )
    if not has_signal:
        return [
            (
                f"There is no signal: {_lower(where)} the columns do not beat the base rate beyond "
                f"chance ({numbers}; area under the curve {scores.area:.3f}). Every open deal gets "
                "the base rate with its interval."
            )
        ]
    slope = scores.slope
    return [
        f"{where} the odds beat the base rate: {numbers}.",
        (
            f"Calibration slope {slope.value:.2f} ({slope.low:.2f} to {slope.high:.2f}), intercept "
            f"{scores.intercept.value:+.2f}: {_slope_words(slope)}."
        ),
    ]


def drift_words(kept: KeptApart) -> list[str]:
    """Say when the newest deals were won at another rate than those before."""
    if kept.kind is not ApartKind.NEWEST:
        return []
    learned_rate = kept.learned_rate
    half = 2 * (learned_rate * (1 - learned_rate) / kept.deals) ** 0.5
    if abs(kept.won - learned_rate) <= half:
        return []
    return [
        (
            f"Of the newest deals {kept.won:.0%} were won (since {kept.since}), of those before "
            f"{learned_rate:.0%}: the odds drift more than the interval says."
        )
    ]


def column_words(used: Sequence[UsedColumn], refused: Sequence[Refused]) -> list[str]:
    """Say what the odds rest on and which columns were known only at the end."""
    words = []
    if used:
        telling = ", ".join(column.column for column in used[:3])
        words.append(f"The most telling columns: {telling}.")
    words.extend(
        f"Column {item.column!r} is not used, because {item.reason}: it is known only at the end."
        for item in refused
        if item.kind is RefusalKind.LATE
    )
    words.extend(
        f"Column {column.column!r} looks known only at the end and is used on your word: "
        f"{column.allowed}"
        for column in used
        if column.allowed
    )
    return words


def stage_words(has_rungs: bool, has_stages: bool) -> list[str]:
    """Say whether the stage of an open deal counts."""
    if has_rungs:
        return ["The chance from each stage on is learned from how far the lost deals came."]
    if has_stages:
        return [
            (
                "The stage of an open deal does not count: the export does not say which stage the "
                "lost deals had reached."
            )
        ]
    return []


def exact_amount_words(column: str, exact: float, rounded: float) -> str:
    """Say that exact amounts may be a sign of the end."""
    return (
        f"Deals with an exact {column} were won {exact:.0%}, with a round one {rounded:.0%}. If it "
        "is made exact when a deal closes, open deals look worse here than they are."
    )


def _apart_words(kept: KeptApart) -> str:
    match kept.kind:
        case ApartKind.NEWEST:
            return f"newest deals kept apart (since {kept.since})"
        case ApartKind.FOLDS:
            return "deals kept apart fold by fold (copies together)"
        case ApartKind.BY_CHANCE:
            return "deals kept apart by chance (copies together)"


def _slope_words(slope: Estimate) -> str:
    """Say what the slope tells, and no more than its interval allows."""
    low, high = _SLOPE_RANGE
    if slope.value < low:
        are = "are" if slope.high < 1 else "look"
        return f"the odds {are} too bold, treat high and low ones with care"
    if slope.value > high:
        are, be = ("are", "are") if slope.low > 1 else ("look", "may be")
        return f"the odds {are} too timid, high ones {be} higher and low ones lower"
    if slope.low < low or slope.high > high:
        return "the odds look as bold as they should be, as far as so few deals can tell"
    return "the odds are as bold as they should be"


def _around(chance: Chance, confidence: float) -> str:
    ends = f"{chance.low:.1%} and {chance.high:.1%}"
    return f"{chance.value:.1%}, {confidence:.0%} sure between {ends}"


def _lower(text: str) -> str:
    return text[0].lower() + text[1:]
