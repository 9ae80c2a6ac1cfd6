"""Is the picture complete, and the same for the same numbers?"""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from giveget.adapters.plots import FrontierPicture, Mark, draw

PICTURE = FrontierPicture(
    title="Costs $5 & a <tag>",
    currency="EUR",
    gain_to_them=[-100.0, 0.0, 50.0],
    over_walkaway=[300.0, 200.0, -20.0],
    walkaway=45_600.0,
    their_walkaway=-60.0,
    marks=(Mark("the table", 0.0, 150.0), Mark("recommended", 0.0, 200.0)),
)


def test_the_same_numbers_give_the_same_bytes() -> None:
    first = draw(PICTURE, "svg")
    assert first == draw(PICTURE, "svg")
    assert b"<dc:date>" not in first
    assert re.search(rb"20\d\d-\d\d-\d\dT", first) is None
    assert draw(PICTURE, "png") == draw(PICTURE, "png")


def test_other_numbers_give_another_picture() -> None:
    other = replace(PICTURE, over_walkaway=[310.0, 200.0, -20.0])
    assert draw(PICTURE, "svg") != draw(other, "svg")


def test_files_are_what_their_endings_say() -> None:
    svg = draw(PICTURE, "svg")
    assert svg.startswith(b"<?xml")
    assert b"<script" not in svg
    assert b'xlink:href="http' not in svg
    assert draw(PICTURE, "png").startswith(b"\x89PNG")


@pytest.mark.parametrize(
    "words",
    ["estimated gain to them over the table (EUR)", "worth to us over walking away (EUR)",
     "our walk-away value (45,600 EUR)", "their walk-away (estimate)", "the table", "recommended",
     "frontier (3 packages)", "Costs $5 &amp; a &lt;tag&gt;"],
)  # fmt: skip
def test_everything_is_labelled(words: str) -> None:
    # Each text stands as a comment beside its outlines.
    comments = re.findall(r"<!-- (.*?) -->", draw(PICTURE, "svg").decode())
    assert words in comments


@pytest.mark.parametrize("count", [0, 1, 1000])
def test_any_number_of_points_can_be_drawn(count: int) -> None:
    picture = replace(
        PICTURE,
        gain_to_them=[float(i) for i in range(count)],
        over_walkaway=[float(-i) for i in range(count)],
        marks=(),
        their_walkaway=None,
    )
    assert draw(picture, "svg").startswith(b"<?xml")
