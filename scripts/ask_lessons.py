"""Which sentences does the hint on asks learn from?

The labelled sentences and mails in ``tests/golden/asks`` that are not kept apart, and business mail
that asks nothing of price (Parakweet e-mail intent, Apache-2.0) as sentences without an ask. What
the signs find in a text they were tuned on says little of how far they can be trusted, so half of
those texts are learned from by their words alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from giveget.adapters.models.ask_hint import SIGN_COUNTS, grams_of, sign_grams_of
from giveget.core.language.reading import Hint, Message, Seen, read
from giveget.core.terms import AskKind
from scripts.training_texts import business_mail, place_of
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

_SHARE = 0.8  # of the mail sentences
_MAIL_COUNTS = 0.2  # a sentence of business mail beside a labelled one
_OFTEN = 2  # lessons that a word or sign must be in to be learned from


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is known of a sentence, and what it asks for.

    Args:
        source: the file it is from.
        words: the checksums of its words and pairs.
        signs: the checksums of what the signs found.
        labels: what a person says of it.
        is_fair: whether the signs were not tuned on it.
        weight: how much it counts.
    """

    source: str
    words: tuple[int, ...]
    signs: tuple[int, ...]
    labels: tuple[Label, ...]
    is_fair: bool
    weight: float = 1.0


def lessons() -> list[Lesson]:
    """Everything there is to learn from."""
    return [*_of_sentences(), *_of_mails(LINED), *_of_idle_mail()]


def grams_known(some: Iterable[Lesson]) -> NDArray[np.uint32]:
    """The checksums that are in enough lessons to be learned from, ascending."""
    every = [gram for one in some for gram in (*one.words, *one.signs)]
    grams, often = np.unique(np.array(every, dtype=np.uint32), return_counts=True)
    return grams[often >= _OFTEN]


def matrix(some: Sequence[Lesson], known: NDArray[np.uint32]) -> csr_matrix:
    """One row a lesson, one column a known checksum; its words are of length one together."""
    columns = {int(gram): column for column, gram in enumerate(known)}
    values: list[float] = []
    places: list[int] = []
    starts = [0]
    for one in some:
        words = [columns[gram] for gram in one.words if gram in columns]
        signs = [columns[gram] for gram in one.signs if gram in columns]
        places += (*words, *signs)
        values += [1 / np.sqrt(max(1, len(one.words)))] * len(words) + [SIGN_COUNTS] * len(signs)
        starts.append(len(places))
    return csr_matrix((values, places, starts), shape=(len(some), len(known)))


def wanted(some: Sequence[Lesson]) -> NDArray[np.bool_]:
    """Which lesson asks for which kind, shape lessons × kinds."""
    asked = [{one.kind for one in lesson.labels if not one.is_offer} for lesson in some]
    return np.array([[kind in kinds for kind in AskKind] for kinds in asked], dtype=bool)


def _noted(text: str) -> list[Seen]:
    """What the reader would tell the hint of each sentence of a text."""
    found: list[Seen] = []

    def note(seen: Seen) -> Mapping[AskKind, float]:
        found.append(seen)
        return {}

    read(Message.plain(text), hint=Hint(ask=note))
    return found


def _lesson(
    source: str, some: Iterable[Seen], labels: tuple[Label, ...], *, is_fair: bool
) -> Lesson:
    kept = list(some)
    words = sorted({gram for one in kept for gram in grams_of(one.tokens)})
    signs = sorted({gram for one in kept for gram in sign_grams_of(one.signs)})
    return Lesson(source, tuple(words), tuple(signs), labels, is_fair)


def _of_sentences() -> Iterator[Lesson]:
    """Lessons of single sentences."""
    for name in (*TUNED_ON, *LEARNED):
        for one in sentences(name):
            if name in LEARNED or one.is_free(name):
                is_new = name in LEARNED
                fair = is_new and one.is_held_out
                found = _lesson(name, _noted(one.text), one.labels, is_fair=fair)
                yield found if is_new or sum(found.words) % 2 else replace(found, signs=())


def _of_mails(names: Iterable[str]) -> Iterator[Lesson]:
    """Lessons of the lines of mails, each read in its mail."""
    for name, mail in ((one, mail) for one in names for mail in lined(one)):
        starts = list(accumulate((len(line.text) + 1 for line in mail), initial=0))
        seen = _noted("\n".join(line.text for line in mail))
        for line, start, end in zip(mail, starts, starts[1:], strict=False):
            mine = [one for one in seen if start <= one.start < end]
            if mine:
                yield _lesson(name, mine, line.labels, is_fair=line.is_held_out)


def _of_idle_mail() -> Iterator[Lesson]:
    """Lessons of mail that asks for nothing."""
    for name, mail in ((one, mail) for one in MAILS_TUNED_ON for mail in mails(one)):
        if not mail.labels:
            yield from (_lesson(name, (one,), (), is_fair=True) for one in _noted(mail.text))
    for place, text in enumerate(text for text, _ in business_mail() if place_of(text) < _SHARE):
        found = _lesson(f"business mail {place % 5}", _noted(text), (), is_fair=True)
        yield replace(found, weight=_MAIL_COUNTS)
