"""What they refuse, have, accept, and tie to a condition; in the deals a person starts with."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

import giveget
from giveget.adapters.documents.files import load_deal
from giveget.core.language.reading import Message, Reading, read
from giveget.core.terms import Deal
from tests.unit.core.language.reading.deals import LICENCE, PLATFORM

_EXAMPLES = Path(giveget.__file__).parent / "examples" / "deals"


@cache
def deal(name: str) -> Deal:
    if name in ("platform", "licence"):
        return {"platform": PLATFORM, "licence": LICENCE}[name]
    found = load_deal(_EXAMPLES / f"{name}.yaml").value
    assert found is not None
    return found


def said(text: str, name: str) -> Reading:
    return read(Message.plain(text), deal(name))


@pytest.mark.parametrize(
    ("name", "text", "refused"),
    [
        ("platform", "We don't need the case study.", "case_study"),
        ("platform", "We don't want a case study.", "case_study"),
        ("platform", "We can't commit to three years.", "length"),
        ("renewal", "We cannot do an introduction.", "introductions"),
        ("renewal", "Sorry, introductions are not possible for us.", "introductions"),
        ("renewal", "We cannot pay in advance.", "prepay"),
        ("risk-shift", "No surcharge.", "markup"),
        ("risk-shift", "We can't pay a surcharge.", "markup"),
        ("lease", "No repainting.", "repainting"),
        ("lease", "We won't do the repainting.", "repainting"),
    ],
)
def test_what_they_do_not_want_or_cannot_give(name: str, text: str, refused: str) -> None:
    reading = said(text, name)
    assert reading.refused == (refused,)
    assert reading.asks == ()
    assert reading.open == ()


def test_what_is_on_the_table_and_refused_is_asked_for_too() -> None:
    reading = said("We can't commit to three years.", "renewal")
    assert reading.refused == ("length",)
    assert [(ask.term, ask.to) for ask in reading.asks] == [("length", None)]
    reading = said("We can't do three years, let's do two years.", "renewal")
    assert reading.refused == ()
    assert [(ask.term, ask.to) for ask in reading.asks] == [("length", "24 months")]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("platform", "We don't need the onboarding."),
        ("platform", "We cannot sign for three years unless you give us 10 %."),
        ("platform", "We have no problem with the case study."),
        ("platform", "No problem with a case study."),
        ("renewal", "We can't do net 30, we need net 60."),
        ("renewal", "We cannot pay more than 100,000 a year."),
        ("renewal", "We don't mind introductions."),
    ],
)
def test_what_is_no_refusal(name: str, text: str) -> None:
    assert said(text, name).refused == ()
