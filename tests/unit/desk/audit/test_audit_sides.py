"""Our side is the one that takes part in most conversations, or the one that is named."""

from __future__ import annotations

from datetime import date

import pytest

from giveget.core.language.conversation import Entry, Person, Place
from giveget.core.language.reading import Message
from giveget.desk.audit import NoOwnSideError, guessed_sides
from giveget.desk.audit.finish import quarter_end
from giveget.desk.audit.sides import named_sides


def entries(*pairs: tuple[str, str]) -> list[Entry]:
    return [
        Entry(
            message=Message(sender=sender, recipients=(to,)),
            place=Place(source="m"),
            conversation=str(number),
        )
        for number, (sender, to) in enumerate(pairs)
    ]


def test_the_domain_in_most_conversations_is_ours() -> None:
    sides = guessed_sides(entries(("a@us.example", "b@x.example"), ("c@y.example", "a@us.example")))
    assert sides.ours == ("us.example",)
    assert sides.is_guessed
    assert sides.holds(Person("", "z@mail.us.example"))
    assert not sides.holds(Person("", "z@bus.example"))


@pytest.mark.parametrize(
    "pairs",
    [
        [("a@us.example", "b@us.example")],
        [("a@gmail.com", "b@gmail.com")],
        [("Anna", "Ben")],
        [("a@x.example", "b@y.example")],
    ],
)
def test_where_nothing_tells_a_person_is_asked(pairs: list[tuple[str, str]]) -> None:
    with pytest.raises(NoOwnSideError, match="--us"):
        guessed_sides(entries(*pairs))


@pytest.mark.parametrize("name", ["employer*@example.com", "employer7@example.com"])
def test_sides_are_named_by_address_or_pattern(name: str) -> None:
    sides = named_sides([name])
    assert sides.holds(Person("Employer 7", "employer7@example.com"))
    assert not sides.holds(Person("Candidate 7", "candidate7@example.com"))


def test_names_do_where_there_are_no_addresses() -> None:
    assert named_sides(["Anna Roth"]).holds(Person("Anna Roth"))


@pytest.mark.parametrize(
    ("day", "starts", "end"),
    [
        (date(2025, 1, 1), 1, date(2025, 3, 31)),
        (date(2025, 12, 31), 1, date(2025, 12, 31)),
        (date(2025, 12, 31), 2, date(2026, 1, 31)),
        (date(2024, 2, 29), 4, date(2024, 3, 31)),
    ],
)
def test_quarters_end_by_the_business_year(day: date, starts: int, end: date) -> None:
    assert quarter_end(day, starts) == end
