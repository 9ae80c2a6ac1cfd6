"""Train the hint on asks: ``python -m scripts.train_asks``.

Data: the labelled sentences and mails in ``tests/golden/asks`` that are not kept apart, and
business mail that asks nothing of price (Parakweet e-mail intent, Apache-2.0) as sentences without
an ask. What the signs find in a text they were tuned on says little of how far they can be trusted,
so half of those texts are learned from by their words alone.

From which odds an ask counts is found on sentences left out in turn, and stored with
the weights as their zero. The result is the same on every run: no randomness is involved.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from giveget.adapters.models.ask_hint import PLACES, SIGN_COUNTS, places_of, sign_places_of
from giveget.core.language.reading import Hint, Message, Seen, read
from giveget.core.terms import AskKind
from scripts.training_texts import adapters, business_mail, place_of
from tests.golden.asks.labels import (
    LEARNED,
    LINED,
    MAILS_TUNED_ON,
    TUNED_ON,
    Label,
    lined,
    mails,
    sentences,
)

_TARGET = adapters() / "models" / "ask_kinds.npz"
_SHARE = 0.8  # of the mail sentences
_STRENGTH = 30.0  # inverse of the regularisation
_FOLDS = 5
_MAIL_COUNTS = 0.2  # a sentence of business mail beside a labelled one
_STEPS = np.arange(-3, 3, 0.05)


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is known of a sentence, and what it asks for."""

    words: tuple[int, ...]
    signs: tuple[int, ...]
    labels: tuple[Label, ...]
    is_fair: bool  # the signs were not tuned on it
    weight: float = 1.0


def noted(text: str) -> list[Seen]:
    """What the reader would tell the hint of each sentence of a text."""
    found: list[Seen] = []

    def note(seen: Seen) -> Mapping[AskKind, float]:
        found.append(seen)
        return {}

    read(Message.plain(text), hint=Hint(ask=note))
    return found


def lesson(
    some: Iterable[Seen], labels: tuple[Label, ...], *, is_fair: bool, weight: float = 1.0
) -> Lesson:
    """One lesson of the sentences of a text."""
    kept = list(some)
    words = sorted({row for one in kept for row in places_of(one.tokens)})
    signs = sorted({row for one in kept for row in sign_places_of(one.signs)})
    return Lesson(tuple(words), tuple(signs), labels, is_fair, weight)


def of_sentences() -> Iterator[Lesson]:
    """Lessons of single sentences."""
    for name in (*TUNED_ON, *LEARNED):
        for one in sentences(name):
            if name in LEARNED or one.is_free(name):
                is_new = name in LEARNED
                found = lesson(noted(one.text), one.labels, is_fair=is_new and one.is_held_out)
                yield found if is_new or sum(found.words) % 2 else replace(found, signs=())


def of_mails() -> Iterator[Lesson]:
    """Lessons of the lines of mails, each read in its mail."""
    for mail in (mail for name in LINED for mail in lined(name)):
        starts = list(accumulate((len(line.text) + 1 for line in mail), initial=0))
        seen = noted("\n".join(line.text for line in mail))
        for line, start, end in zip(mail, starts, starts[1:], strict=False):
            mine = [one for one in seen if start <= one.start < end]
            if mine:
                yield lesson(mine, line.labels, is_fair=line.is_held_out)


def of_idle_mail() -> Iterator[Lesson]:
    """Lessons of mail that asks for nothing."""
    for text in (one.text for name in MAILS_TUNED_ON for one in mails(name) if not one.labels):
        yield from (lesson((one,), (), is_fair=True) for one in noted(text))
    for text in (text for text, _ in business_mail() if place_of(text) < _SHARE):
        yield lesson(noted(text), (), is_fair=True, weight=_MAIL_COUNTS)


def matrix(lessons: Sequence[Lesson]) -> csr_matrix:
    """One row a lesson: its words of length one together, and its signs."""
    values: list[float] = []
    columns: list[int] = []
    starts = [0]
    for one in lessons:
        columns += (*one.words, *one.signs)
        values += [1 / np.sqrt(max(1, len(one.words)))] * len(one.words)
        values += [SIGN_COUNTS] * len(one.signs)
        starts.append(len(columns))
    found = csr_matrix((values, columns, starts), shape=(len(lessons), PLACES))
    found.sum_duplicates()
    return found


def wanted(lessons: Sequence[Lesson]) -> NDArray[np.bool_]:
    """Which lesson asks for which kind, shape lessons × kinds."""
    asked = [{one.kind for one in lesson.labels if not one.is_offer} for lesson in lessons]
    return np.array([[kind in some for kind in AskKind] for some in asked], dtype=bool)


def learned(
    seen: csr_matrix, due: NDArray[np.bool_], counts: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Weights, shape rows × columns, and biases, shape columns."""
    places = np.unique(seen.indices)
    small = seen[:, places]
    weights, bias = np.zeros((PLACES, due.shape[1])), np.full(due.shape[1], -9.0)
    for column in np.flatnonzero(due.any(axis=0)):
        model = LogisticRegression(C=_STRENGTH, class_weight="balanced", max_iter=300, tol=1e-3)
        model.fit(small, due[:, column], sample_weight=counts)
        weights[places, column], bias[column] = model.coef_[0], model.intercept_[0]
    return weights, bias


def left_out(
    seen: csr_matrix, due: NDArray[np.bool_], counts: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Log odds of the lessons, each by weights that have not seen it; shape as ``due``."""
    folds = np.arange(len(counts)) % _FOLDS
    odds = np.zeros(due.shape)
    for fold in range(_FOLDS):
        rest = folds != fold
        weights, bias = learned(seen[rest], due[rest], counts[rest])
        odds[~rest] = seen[~rest] @ weights + bias
    return odds


def best_zero(
    odds: NDArray[np.float64], due: NDArray[np.bool_], counts: NDArray[np.float64]
) -> tuple[float, float]:
    """The F1 over all cells and the log odds from which on it is best; rows count as said."""
    found = ((odds > step, float(step)) for step in _STEPS)
    return max((_f1(some, due, counts), step) for some, step in found)


def _f1(found: NDArray[np.bool_], due: NDArray[np.bool_], counts: NDArray[np.float64]) -> float:
    right, seen, wanted = (counts @ some for some in (found & due, found, due))
    return float(2 * right.sum() / max(1, seen.sum() + wanted.sum()))


def zeros_of(
    odds: NDArray[np.float64], due: NDArray[np.bool_], counts: NDArray[np.float64]
) -> NDArray[np.float64]:
    """The log odds from which on each column counts, halfway between its own and the common."""
    _, common = best_zero(odds, due, counts)
    own = [best_zero(odds[:, [one]], due[:, [one]], counts)[1] for one in range(due.shape[1])]
    return (np.array(own) + common) / 2


def main() -> None:
    """Train and write the weights."""
    lessons = [*of_sentences(), *of_mails(), *of_idle_mail()]
    seen, due = matrix(lessons), wanted(lessons)
    counts = np.array([one.weight for one in lessons])
    fair = np.array([one.is_fair for one in lessons])
    odds = left_out(seen, due, counts)
    zeros = zeros_of(odds[fair], due[fair], counts[fair])
    labelled, mail = fair & (counts == 1), counts < 1
    f1 = _f1((odds > zeros)[labelled], due[labelled], counts[labelled])
    print(f"F1 {f1:.3f} on sentences left out")
    false = (odds[mail] > zeros).any(axis=1).mean()
    print(f"asks seen in business mail left out that asks nothing of price: {false:.1%}")
    weights, bias = learned(seen, due, counts)
    scale = np.abs(weights).max(axis=0) / 127
    np.savez_compressed(
        _TARGET,
        kinds=np.array([kind.value for kind in AskKind]),
        weights=np.round(weights / scale).astype(np.int8),
        scale=scale.astype(np.float32),
        bias=(bias - zeros).astype(np.float32),
    )
    print(f"{len(lessons)} texts, {_TARGET.name}: {_TARGET.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    main()
