"""Which question is worth asking, and what is it worth to know the answer?

Source: B3.4 (questions with a few possible answers), B3.5 (noisy measurements of an amount);
principle S3-4.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum, sqrt

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.value.normal import normal_cdf, normal_pdf
from giveget.core.value.ranges import (
    require_count,
    require_finite,
    require_fraction,
    require_not_negative,
    require_positive,
)

_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Decision:
    """A choice under uncertainty.

    Args:
        chances: of each state of the world; they add up to 1.
        payoffs: one row per action, one entry per state, money.

    Raises:
        OutOfRangeError: no action, rows of another length, or chances that do not add up to 1.
    """

    chances: tuple[float, ...]
    payoffs: tuple[tuple[float, ...], ...]

    def __post_init__(self) -> None:
        _require_distribution("chances", self.chances)
        if not self.payoffs or any(len(row) != len(self.chances) for row in self.payoffs):
            raise OutOfRangeError("payoffs", self.payoffs, "a row per action, an entry per state")
        for row in self.payoffs:
            for payoff in row:
                require_finite("payoffs", payoff)

    @property
    def value(self) -> float:
        """Worth of the best action as things stand."""
        return self.value_given(self.chances)

    def value_given(self, chances: Sequence[float]) -> float:
        """Return the worth of the best action under these chances (or weights) of the states."""
        return max(fsum(p * x for p, x in zip(chances, row, strict=True)) for row in self.payoffs)


@dataclass(frozen=True, slots=True)
class Question:
    """Something to ask.

    Args:
        id: name of the question.
        answers: one row per possible answer: its chance in each state; columns add up to 1.
        cost: of asking, money.

    Raises:
        OutOfRangeError: no answer, a column that does not add up to 1, or a negative cost.
    """

    id: str
    answers: tuple[tuple[float, ...], ...]
    cost: float = 0.0

    def __post_init__(self) -> None:
        require_not_negative("cost", self.cost)
        if not self.answers or len({len(row) for row in self.answers}) != 1:
            raise OutOfRangeError("answers", self.answers, "rows of the same length")
        for column in zip(*self.answers, strict=True):
            _require_distribution("answers", column)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerEffect:
    """What one answer would tell: its chance, and the chances of the states after it."""

    chance: float
    posterior: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionValue:
    """What a question is worth.

    Args:
        id: name of the question.
        gain: expected gain of deciding after the answer instead of now, money, 0 or more.
        net: gain less the cost of asking.
        effects: what each possible answer would tell; impossible answers are left out.
    """

    id: str
    gain: float
    net: float
    effects: tuple[AnswerEffect, ...]


def value_of_perfect_information(decision: Decision) -> float:
    """Return what knowing the state for certain is worth: the ceiling for any question.

    Source: B3.4 (EVPI).
    """
    best = (max(column) for column in zip(*decision.payoffs, strict=True))
    informed = fsum(p * x for p, x in zip(decision.chances, best, strict=True))
    return max(0.0, informed - decision.value)


def question_value(decision: Decision, question: Question) -> QuestionValue:
    """Return what asking is worth; ask when ``net`` is above 0.

    Raises:
        OutOfRangeError: the question is about another number of states.

    Source: B3.4 (EVSI).
    """
    if len(question.answers[0]) != len(decision.chances):
        raise OutOfRangeError("answers", question.answers, "an entry per state of the decision")
    joint = [
        tuple(p * told for p, told in zip(decision.chances, row, strict=True))
        for row in question.answers
    ]
    informed = fsum(decision.value_given(weights) for weights in joint)
    gain = informed - decision.value
    # Rounding must not make a question that changes nothing look worth asking.
    gain = gain if gain > _ROUNDING * (abs(informed) + abs(decision.value)) else 0.0
    return QuestionValue(
        id=question.id,
        gain=gain,
        net=gain - question.cost,
        effects=tuple(_effect(weights) for weights in joint if fsum(weights) > 0),
    )


def rank_questions(decision: Decision, questions: Sequence[Question]) -> tuple[QuestionValue, ...]:
    """Return the questions worth asking, best net value first; ties by id.

    Raises:
        OutOfRangeError: a question about another number of states.
    """
    values = [question_value(decision, question) for question in questions]
    worth_asking = [value for value in values if value.net > 0]
    return tuple(sorted(worth_asking, key=lambda value: (-value.net, value.id)))


def value_of_measurements(mean: float, deviation: float, noise: float, count: int = 1) -> float:
    """Return what noisy measurements of an amount are worth before a yes or no about it.

    The decision is to act exactly if the amount is positive on average.

    Args:
        mean: what we believe the amount to be, money.
        deviation: how unsure we are, money, above 0.
        noise: standard error of one measurement, money, 0 or more.
        count: how many measurements.

    Raises:
        OutOfRangeError: a number outside these ranges.

    Source: B3.5.
    """
    require_finite("mean", mean)
    require_positive("deviation", deviation)
    require_not_negative("noise", noise)
    if require_count("count", count) == 0:
        return 0.0
    learned = learned_deviation(deviation, noise, count)
    z = abs(mean) / learned
    return max(0.0, learned * normal_pdf(z) - abs(mean) * normal_cdf(-z))


def learned_deviation(deviation: float, noise: float, count: int = 1) -> float:
    """Return by how much measurements can be expected to move our belief, money.

    Raises:
        OutOfRangeError: a deviation not above 0, negative noise, or no measurement.

    Source: B3.5 (s-tilde there).
    """
    require_positive("deviation", deviation)
    require_not_negative("noise", noise)
    require_count("count", count, at_least=1)
    return deviation * deviation / sqrt(deviation * deviation + noise * noise / count)


def value_of_knowing_an_amount(mean: float, deviation: float) -> float:
    """Return what knowing the amount for certain is worth before a yes or no about it.

    Raises:
        OutOfRangeError: a deviation not above 0.

    Source: B3.5 (EVPI).
    """
    return value_of_measurements(mean, deviation, 0.0)


def _effect(weights: tuple[float, ...]) -> AnswerEffect:
    chance = fsum(weights)
    return AnswerEffect(chance=chance, posterior=tuple(weight / chance for weight in weights))


def _require_distribution(name: str, chances: Sequence[float]) -> None:
    for chance in chances:
        require_fraction(name, chance)
    if abs(fsum(chances) - 1.0) > _ROUNDING:
        raise OutOfRangeError(name, chances, "chances that add up to 1")
