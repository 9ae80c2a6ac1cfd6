"""Which messages end up in one conversation?"""

from __future__ import annotations

import pytest

from giveget.core.language.conversation import Head, Person, Threads, plain_subject

DAY = 86_400.0
DANA_SAM = frozenset({"dana@buyer.example", "sam@seller.example"})


def keys(*heads: Head) -> list[str]:
    threads = Threads()
    return [threads.key(head) for head in heads]


def test_references_join_whatever_the_subject() -> None:
    a = Head(id="1", subject="Renewal")
    b = Head(id="2", answers=("1",), subject="Something else")
    c = Head(id="3", answers=("1", "2"), subject="Re: Something else")
    assert len(set(keys(a, b, c))) == 1


def test_an_original_that_comes_late_joins_its_answers() -> None:
    answer = Head(id="2", answers=("1",), subject="Re: Renewal")
    original = Head(id="1", subject="Renewal")
    assert len(set(keys(answer, original))) == 1


def test_a_missing_middle_does_not_part_a_conversation() -> None:
    assert len(set(keys(Head(id="1"), Head(id="3", answers=("1", "2"))))) == 1
    assert len(set(keys(Head(id="3", answers=("1", "2")), Head(id="4", answers=("2",))))) == 1


def test_answers_without_references_join_by_subject_people_and_time() -> None:
    first = Head(id="1", subject="Renewal", people=DANA_SAM, seconds=0.0)
    near = Head(id="2", subject="AW: Renewal", people=DANA_SAM, seconds=3 * DAY)
    late = Head(id="3", subject="Re: Renewal", people=DANA_SAM, seconds=200 * DAY)
    strangers = Head(id="4", subject="Re: Renewal", people=frozenset({"x@y.example"}), seconds=DAY)
    found = keys(first, near, late, strangers)
    assert found[0] == found[1]
    assert len(set(found)) == 3


def test_equal_subjects_alone_join_nothing() -> None:
    heads = [Head(id=str(n), subject="Invoice", people=DANA_SAM, seconds=n * DAY) for n in (1, 2)]
    assert len(set(keys(*heads))) == 2
    empty = [Head(id=str(n), people=DANA_SAM) for n in (1, 2)]
    assert len(set(keys(*empty))) == 2


def test_keys_are_the_same_in_every_run_and_differ_between_places() -> None:
    heads = (Head(id="1"), Head(origin="a.mbox#2"), Head(origin="a.mbox#3"))
    assert keys(*heads) == keys(*heads)
    assert len(set(keys(*heads))) == 3


@pytest.mark.parametrize(
    ("subject", "plain"),
    [
        ("Re: Renewal", "Renewal"),
        ("RE: AW: Fwd: Renewal", "Renewal"),
        ("[sales] Re[2]: Renewal  2026", "Renewal 2026"),
        ("回复: Renewal", "Renewal"),
        ("Renewal: the price", "Renewal: the price"),
        ("Re:", ""),
        ("Regarding: x", "Regarding: x"),
        ("Re: " * 20 + "x", "x"),
    ],
)
def test_subjects_without_prefixes(subject: str, plain: str) -> None:
    assert plain_subject(subject) == plain


@pytest.mark.parametrize(
    ("shown", "person"),
    [
        ("Dana Ruiz <Dana@Buyer.example>", Person("Dana Ruiz", "dana@buyer.example")),
        ("dana@buyer.example", Person("", "dana@buyer.example")),
        ("Dana Ruiz", Person("Dana Ruiz", "")),
        ("", Person()),
    ],
)
def test_people(shown: str, person: Person) -> None:
    assert Person.of(shown) == person
    assert Person.of(person.shown) == person
