"""Which day do words about time mean?"""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giveget.core.language.listening.dates import moments

WEDNESDAY = date(2026, 11, 18)
FRIDAY = date(2026, 11, 20)
SATURDAY = date(2026, 11, 21)


def _day(words: str, today: date | None = WEDNESDAY) -> date | None:
    return next(moments(words, 0, len(words), today)).day


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("by friday", FRIDAY),
        ("on wednesday", date(2026, 11, 25)),
        ("this wednesday", WEDNESDAY),
        ("next friday", date(2026, 11, 27)),
        ("by the end of next week", date(2026, 11, 27)),
        ("before the end of the week", FRIDAY),
        ("by eow", FRIDAY),
        ("in two weeks", date(2026, 12, 2)),
        ("within 48 hours", FRIDAY),
        ("within 10 business days", date(2026, 12, 2)),
        ("in three months", date(2027, 2, 18)),
        ("tomorrow", date(2026, 11, 19)),
        ("the day after tomorrow", FRIDAY),
        ("by eod", WEDNESDAY),
        ("by 5 december", date(2026, 12, 5)),
        ("on march 15", date(2027, 3, 15)),
        ("on the 3rd of june 2028", date(2028, 6, 3)),
        ("by 2027-01-31", date(2027, 1, 31)),
        ("until 31.1.2027", date(2027, 1, 31)),
        ("by the 25th", date(2026, 11, 25)),
        ("by the 2nd", date(2026, 12, 2)),
        ("by the end of the month", date(2026, 11, 30)),
        ("by the end of january", date(2027, 1, 31)),
        ("at the beginning of next month", date(2026, 12, 1)),
        ("before quarter end", date(2026, 12, 31)),
        ("at the end of q1", date(2027, 3, 31)),
        ("by year-end", date(2026, 12, 31)),
        ("before christmas", date(2026, 12, 24)),
        ("on thursday 26 november", date(2026, 11, 26)),
        ("by friday, the 27th", date(2026, 11, 27)),
        ("on the first of december", date(2026, 12, 1)),
        ("by thursday of next week", date(2026, 11, 26)),
        ("by close of business on the 27th", date(2026, 11, 27)),
        ("you have a fortnight", date(2026, 12, 2)),
        ("a week today", date(2026, 11, 25)),
        ("seven days from today", date(2026, 11, 25)),
        ("before the year is out", date(2026, 12, 31)),
        ("this calendar year", date(2026, 12, 31)),
        ("by tmrw", date(2026, 11, 19)),
        ("this afternoon", WEDNESDAY),
    ],
)
def test_words_are_counted_from_the_day_of_the_message(words: str, day: date) -> None:
    assert _day(words) == day


def test_the_end_of_the_week_said_on_a_weekend_is_the_next_friday() -> None:
    assert _day("end of the week", SATURDAY) == date(2026, 11, 27)


@pytest.mark.parametrize("words", ["next week", "next month"])
def test_a_span_is_no_day(words: str) -> None:
    assert _day(words) is None


def test_without_a_date_only_whole_dates_are_known() -> None:
    assert _day("by friday", None) is None
    assert _day("by 5 december 2026", None) == date(2026, 12, 5)
    assert _day("by 5 december", None) is None


@pytest.mark.parametrize("words", ["31.2.2027", "2027-02-30", "february 31"])
def test_a_day_that_does_not_exist_is_left_open(words: str) -> None:
    assert _day(words) is None


_WORDS = st.one_of(
    st.sampled_from(
        [
            "by",
            "the",
            "end",
            "of",
            "next",
            "week",
            "month",
            "quarter",
            "year",
            "in",
            "within",
            "two",
            "days",
        ]
    ),
    st.sampled_from(
        [
            "2",
            "31",
            "99",
            "999",
            "hours",
            "business",
            "friday",
            "feb",
            "30",
            "q4",
            "12.12.26",
            "2026-13-01",
        ]
    ),
    st.sampled_from(["march", "the", "31st", "may", "100th", "beginning", "eom", "eod"]),
)


@given(
    st.lists(_WORDS, max_size=8).map(" ".join),
    st.dates(date(1990, 1, 1), date(2100, 1, 1)),
)
def test_any_words_on_any_day_end_in_days(words: str, today: date) -> None:
    for one in moments(words, 0, len(words), today):
        assert 0 <= one.start < one.end <= len(words)
        assert one.day is None or one.day.year >= 1926


@pytest.mark.parametrize(
    "words", ["in a few weeks", "around easter", "early next month", "in late may"]
)
def test_what_could_be_any_of_several_days_is_left_open(words: str) -> None:
    assert _day(words) is None


@pytest.mark.parametrize(
    "words", ["within ten days of each delivery", "a few days ago", "a fortnight ago"]
)
def test_what_is_counted_from_elsewhere_names_no_day(words: str) -> None:
    assert not list(moments(words, 0, len(words), WEDNESDAY))
