"""What is read of acts, interests, days and facts stays as good as it was measured."""

from __future__ import annotations

from functools import cache
from hashlib import sha256

import pytest

from giveget.adapters.acts import act_model
from giveget.core.language.reading import Hint
from tests.golden.acts.told import (
    FRESH,
    HELD,
    LEARNT,
    PLAIN,
    TUNED,
    UNTOUCHED,
    rates,
    read_as,
    told,
    whole,
)
from tests.realdata import real

_HINT = Hint(act=act_model())
_SHARE = 0.5  # of the mail sentences was learned from


@pytest.mark.parametrize(("name", "floor"), [(TUNED, 0.95), (HELD, 0.92), (FRESH, 0.45)])
def test_acts_are_read_by_their_signs(name: str, floor: float) -> None:
    assert whole(rates(told(name)).values()).f1 >= floor


@pytest.mark.parametrize("name", [TUNED, HELD])
def test_interests_days_and_kinds_are_read_by_their_signs(name: str) -> None:
    assert whole(rates(told(name)).values()).details >= 0.9


@pytest.mark.parametrize("name", LEARNT)
def test_acts_that_were_learnt_are_read(name: str) -> None:
    found = whole(rates(told(name), _HINT).values())
    assert found.f1 >= 0.85
    assert found.details >= 0.9


def test_acts_never_learnt_from_are_read() -> None:
    found = rates(told(UNTOUCHED), _HINT)
    assert whole(found.values()).f1 >= 0.65
    assert found["objection"].details >= 0.75


def test_acts_in_everyday_wording_never_learnt_from_are_read() -> None:
    found = whole(rates(told(PLAIN), _HINT).values())
    assert found.f1 >= 0.89
    assert found.details >= 0.95


def test_a_deadline_takes_nothing_from_the_threat_beside_it() -> None:
    found = {act for act, _ in read_as("Please answer by Friday or we go elsewhere.", _HINT)}
    assert found >= {"deadline", "threat"}


@pytest.mark.parametrize(
    ("act", "most"),
    [("threat", 0.005), ("accept", 0.007), ("refuse", 0.005), ("objection", 0.02)],
)
def test_ordinary_business_mail_hardly_ever_bargains(act: str, most: float) -> None:
    every = _idle_mail()
    assert sum(act in acts for acts in every) / len(every) <= most


@cache
def _idle_mail() -> tuple[frozenset[str], ...]:
    """What is read in sentences that were not learned from and want nothing done."""
    lines = real("email_intent/train.txt").read_text(encoding="latin-1").splitlines()
    idle = (line.split("\t", 1)[1] for line in lines if line.startswith("No\t"))
    kept = (text for text in idle if sha256(text.encode()).digest()[0] / 256 >= _SHARE)
    return tuple(frozenset(act for act, _ in read_as(text, _HINT)) for text in kept)
