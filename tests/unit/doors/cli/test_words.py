"""How are amounts and chances written?"""

from __future__ import annotations

import pytest

from giveget.core.trade.results import Proof
from giveget.doors.cli.pages.proof import proof_line
from giveget.doors.cli.pages.words import money, packages, percent, ratio


@pytest.mark.parametrize(
    ("value", "text"),
    [(106451.6129, "106,451.61"), (-16104.032, "-16,104.03"), (-0.001, "0.00"), (0, "0.00")],
)
def test_amounts_have_two_digits_and_no_negative_zero(value: float, text: str) -> None:
    assert money(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0%"),
        (0.0004, "under 0.1%"),
        (0.004, "0.4%"),
        (0.61, "61%"),
        (0.9951, "99.5%"),
        (0.99999, "over 99.9%"),
        (1.0, "100%"),
    ],
)
def test_an_uncertain_thing_is_never_written_as_certain(value: float, text: str) -> None:
    assert percent(value) == text


def test_a_reply_that_gives_nothing_has_no_ratio() -> None:
    assert ratio(None) == "nothing given"
    assert ratio(1.38372) == "ratio 1.38"


def test_a_search_that_was_cut_off_says_so() -> None:
    proof = Proof(optimal=False, packages=12, bound=0.0, labels=3)
    assert proof_line(proof) == "not complete: the search was cut off; 12 packages exist"


@pytest.mark.parametrize(
    ("count", "text"),
    [(1, "1 package"), (1152, "1,152 packages"), (16 * 10**11, "1.6 × 10^12 packages")],
)
def test_numbers_of_packages(count: int, text: str) -> None:
    assert packages(count) == text
