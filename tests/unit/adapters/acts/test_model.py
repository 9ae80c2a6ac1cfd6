"""What does a sentence do, as far as its words tell?"""

from __future__ import annotations

import pytest

from giveget.adapters.acts import act_model
from giveget.adapters.acts.features import grams_of, rows_of_word
from giveget.adapters.acts.word_classes import classes_of
from giveget.core.language.reading import Act, FactKind, Interest


def test_the_same_sentence_always_says_the_same() -> None:
    model, sentence = act_model(), "our kitty is empty until the new year."
    first = model(sentence)
    for number in range(100):
        model(f"another sentence, number {number}.")
    assert model(sentence) == first


@pytest.mark.parametrize("sentence", ["", "?", "1", "ẞ", "  ", "a" * 5_000, "- " * 600])
def test_any_text_gives_chances_that_add_up(sentence: str) -> None:
    told = act_model()(sentence)
    every = (*told.acts.values(), *told.facts.values())
    assert all(0 <= chance <= 1 for chance in every)
    assert sum(every) <= 1 + 1e-9
    assert sum(told.interests.values()) == pytest.approx(told.acts[Act.OBJECTION])


def test_every_interest_and_every_kind_of_fact_was_learnt() -> None:
    told = act_model()("we simply lack the means.")
    assert set(told.facts) == set(FactKind)
    assert set(told.interests) == {None, *Interest}
    assert max(told.interests, key=told.interests.__getitem__) is Interest.BUDGET


def test_words_of_one_class_look_alike() -> None:
    one, other = grams_of("the kitty is empty"), grams_of("the purse is exhausted")
    assert one.words != other.words
    assert one.shape == other.shape


@pytest.mark.parametrize(
    ("word", "first"),
    [
        ("we'll", "WE"),
        ("couldn't", "NO"),
        ("budgets", "MONEY"),
        ("zebra", None),
        ("refusing", "REFUSE"),
    ],
)
def test_a_word_is_known_with_its_endings(word: str, first: str | None) -> None:
    assert next(iter(classes_of(word)), None) == first


def test_a_figure_stands_for_every_figure() -> None:
    assert grams_of("it costs 12").words == grams_of("it costs 99").words
    assert len(rows_of_word("<number>")) == 1
