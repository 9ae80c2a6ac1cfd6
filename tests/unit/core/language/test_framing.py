"""A proposal is told as theirs, or by a neutral standard, before it is told as ours."""

from dataclasses import replace

import pytest

from giveget.core.language import (
    AskView,
    ChangeView,
    Frame,
    OfferView,
    ReplyKind,
    best_frame,
    frames_of,
    perceived,
    word,
)
from giveget.core.language.phrases import DEFAULTS
from tests.unit.core.language.samples import SELLER, YEARS

BARE = OfferView(
    kind=ReplyKind.NO_BUT,
    asks=(AskView(title="discount", kind="discount", to="15%"),),
    gives=(ChangeView(term="w", kind="choice", title="workshop", before="none", after="yes"),),
    gets=(ChangeView(term="p", kind="payment", title="payment", before="net 30", after="net 15"),),
)


@pytest.mark.principle("S3-8")
def test_what_ten_is_worth_in_each_frame() -> None:
    told = [round(perceived(10, frame), 3) for frame in (Frame.OURS, Frame.NEUTRAL, Frame.THEIRS)]
    assert told == [4.889, 8.889, 10.0]
    assert [frame for frame in Frame if perceived(10, frame) >= 6] == [Frame.THEIRS, Frame.NEUTRAL]


@pytest.mark.principle("S3-9")
def test_the_frame_that_keeps_most_is_chosen() -> None:
    assert best_frame(frames_of(BARE)) is Frame.OURS
    assert best_frame(frames_of(replace(BARE, reason=YEARS))) is Frame.NEUTRAL
    assert best_frame(frames_of(replace(BARE, goal="a calm budget"))) is Frame.THEIRS
    assert best_frame(frames_of(replace(BARE, kind=ReplyKind.YES_IF))) is Frame.THEIRS
    assert best_frame(()) is Frame.OURS


@pytest.mark.principle("S3-9")
def test_our_own_idea_is_handed_to_their_measure() -> None:
    assert any(said in word(SELLER, BARE) for said in DEFAULTS["measure"])
    for framed in (replace(BARE, goal="a calm budget"), replace(BARE, reason=YEARS)):
        assert not any(said in word(SELLER, framed) for said in DEFAULTS["measure"])
