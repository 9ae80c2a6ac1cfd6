"""How many asks of ordinary sentences and mails are found, and how many wrongly?

``untouched_…`` were never tuned on nor learned from; ``untouched_…_d`` and ``_e`` are exams in
plain wording, each written before anything it was to measure. Of ``sentences.txt``,
``sentences_voices.txt`` and their mails the half that is held out was never looked at. The other
sets were each scored once unseen, and then tuned on or learned from. ``python -m benchmarks
reading`` prints all figures. The floors below lie a little under what was measured.

When the second opinion came to weigh every ask and not only the silent sentences, asks of
untouched mails rose from F1 0.68 by signs alone to 0.79 (sets a to c) and precision on sets the
signs had been tuned on fell from 0.96 to 0.95: what fits a set too closely says little of the
next mail.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from giveget.adapters.models.ask_hint import ask_hint
from tests.golden.asks.labels import (
    APART,
    LEARNED,
    LINED,
    TUNED_ON,
    UNTOUCHED,
    Example,
    Score,
    lined,
    mails,
    score,
    sentences,
    whole,
)

_FLOORS = {
    "sentences.txt": 0.95,
    "sentences_more.txt": 0.95,
    "sentences_tune.txt": 0.95,
    "sentences_fresh.txt": 0.95,
    "sentences_last.txt": 0.95,
    "sentences_voices.txt": 0.95,
    "sentences_wild.txt": 0.94,
    "sentences_late.txt": 0.95,
    "sentences_learn.txt": 0.86,
    "sentences_other_voice.txt": 0.97,
    "sentences_third.txt": 0.88,
    "sentences_varied.txt": 0.90,
}
_TELLING = 60  # characters; shorter lines ("Best regards,") stand in many mails
_SPLIT_SETS = ("sentences.txt", "sentences_voices.txt", "sentences_third.txt")
_LATER = tuple(name for name in _FLOORS if name not in _SPLIT_SETS)
_SENTENCES = sentences()
_EVERY = [*_SENTENCES, *(one for name in _LATER for one in sentences(name))]
_HELD_OUT = [one for one in _SENTENCES if one.is_held_out]
_MAILS = mails()


def _scored(examples: Sequence[Example], *, with_amount: bool, offers: bool = False) -> Score:
    result, failures = score(examples, with_amount=with_amount, offers=offers, hint=ask_hint())
    print(result, f"{result.f1:.3f}", *failures, sep="\n")  # noqa: T201 - shown when it fails
    return result


def test_the_set_is_large_and_varied() -> None:
    assert len(_EVERY) >= 900
    assert len(_HELD_OUT) >= 130
    kinds = {label.kind for one in _EVERY for label in one.labels}
    assert len(kinds) == 19
    assert len({one.text for one in _EVERY}) == len(_EVERY)
    assert sum(not one.labels for one in _EVERY) >= 150


@pytest.mark.parametrize(
    ("name", "of_kind", "of_all"),
    [
        ("sentences.txt", 0.96, 0.96),
        ("sentences_voices.txt", 0.87, 0.83),
        ("mails_voices.txt", 0.92, 0.90),
        ("sentences_third.txt", 0.87, 0.73),
        ("mails_third.txt", 0.78, 0.70),
    ],
)
def test_texts_held_out(name: str, of_kind: float, of_all: float) -> None:
    texts = mails(name) if name.startswith("mails") else sentences(name)
    held_out = [one for one in texts if one.is_held_out]
    assert _scored(held_out, with_amount=False).f1 >= of_kind
    assert _scored(held_out, with_amount=True).f1 >= of_all


@pytest.mark.parametrize(
    ("name", "of_kind", "of_all"),
    [
        ("untouched_sentences_a.txt", 0.80, 0.77),
        ("untouched_sentences_b.txt", 0.64, 0.60),
        ("untouched_sentences_c.txt", 0.75, 0.69),
        ("untouched_sentences_d.txt", 0.95, 0.94),
        ("untouched_sentences_e.txt", 0.93, 0.91),
        ("untouched_mails_a.txt", 0.80, 0.72),
        ("untouched_mails_b.txt", 0.62, 0.62),
        ("untouched_mails_c.txt", 0.79, 0.72),
        ("untouched_mails_d.txt", 0.90, 0.88),
        ("untouched_mails_e.txt", 0.87, 0.85),
    ],
)
def test_texts_never_tuned_on(name: str, of_kind: float, of_all: float) -> None:
    texts = mails(name) if "mails" in name else sentences(name)
    assert _scored(texts, with_amount=False).f1 >= of_kind
    assert _scored(texts, with_amount=True).f1 >= of_all


def test_mails_full_of_facts_that_were_kept_apart() -> None:
    mails_apart = [one for name in APART for one in whole(name)]
    by_signs, _ = score(mails_apart, with_amount=False)
    found = _scored(mails_apart, with_amount=False)
    assert found.f1 >= max(0.74, by_signs.f1 + 0.2)
    assert _scored(mails_apart, with_amount=True).f1 >= 0.63


def test_nothing_stands_in_two_sets_of_which_one_is_untouched() -> None:
    learned = {one.text for name in (*TUNED_ON, *LEARNED) for one in sentences(name)}
    learned |= {line.text for name in LINED for mail in lined(name) for line in mail}
    for name in UNTOUCHED:
        texts = mails(name) if "mails" in name else sentences(name)
        assert not learned & {one.text for one in texts}
    longer = {text for text in learned if len(text) >= _TELLING}
    assert not longer & {line.text for name in APART for mail in lined(name) for line in mail}


def test_the_second_opinion_is_worth_having() -> None:
    plain = [one for name in UNTOUCHED if "mails" in name for one in mails(name)]
    by_signs, _ = score(plain, with_amount=False)
    assert _scored(plain, with_amount=False).f1 >= by_signs.f1 + 0.04


def test_texts_written_after_all_tuning() -> None:
    for texts in (sentences("sentences_unseen.txt"), mails("mails_unseen.txt")):
        assert _scored(texts, with_amount=False).f1 >= 0.94
        assert _scored(texts, with_amount=True).f1 >= 0.91


@pytest.mark.parametrize("name", _FLOORS)
def test_sentences_tuned_on(name: str) -> None:
    examples = [one for one in sentences(name) if one.is_free(name)]
    assert _scored(examples, with_amount=True).f1 >= _FLOORS[name]


def test_hardly_anything_is_made_up() -> None:
    result = _scored(_EVERY, with_amount=False)
    assert result.right / (result.right + result.wrong) >= 0.945


def test_offers() -> None:
    varied = frozenset(sentences("sentences_varied.txt"))
    earlier = [one for one in _EVERY if one not in varied]
    assert _scored(earlier, with_amount=False, offers=True).f1 >= 0.92
    assert _scored(_EVERY, with_amount=False, offers=True).f1 >= 0.90


@pytest.mark.parametrize(
    "name", ["mails.txt", "mails_fresh.txt", "mails_wild.txt", "mails_other_voice.txt"]
)
def test_mails(name: str) -> None:
    assert _scored(mails(name), with_amount=True).f1 >= 0.92


def test_mails_held_out() -> None:
    held_out = [one for one in _MAILS if one.is_held_out]
    assert _scored(held_out, with_amount=True).f1 >= 0.92


def test_whole_mails_of_many_kinds() -> None:
    for name in ("mails_ordinary.txt", "mails_ordinary_held.txt"):
        assert _scored(mails(name), with_amount=True).f1 >= 0.90


def test_texts_not_tuned_on() -> None:
    assert _scored(mails("mails_fourth.txt"), with_amount=True).f1 >= 0.80
    assert _scored(sentences("sentences_fourth.txt"), with_amount=False).f1 >= 0.86


def test_offers_in_mails() -> None:
    names = ("mails_ordinary.txt", "mails_ordinary_held.txt", "mails_other_voice.txt")
    every = [one for name in names for one in mails(name)]
    assert _scored(every, with_amount=True, offers=True).f1 >= 0.90
