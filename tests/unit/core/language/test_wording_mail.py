"""The words go by how they write, what they ask and what they have read from us before."""

from dataclasses import replace
from datetime import date

import pytest

from giveget.core.language import (
    AskView,
    ChangeView,
    MailView,
    OfferView,
    ReplyKind,
    check_text,
    score,
    word,
)
from giveget.core.language.phrases import DEFAULTS
from giveget.core.language.wording.compose import longest
from giveget.core.language.wording.fill import is_said
from tests.unit.core.language.samples import DROP_THE_ROPE, OFFERS, SECRETS, SELLER, TRADE

MAIL = MailView(words=45, greeting="Hey", seed="a deal and its message", answer_by=date(2026, 3, 4))
DISCOUNT = AskView(title="discount", kind="discount", to="8%", quote="8 % off")
PREPAY = AskView(title="prepay", kind="payment", to="24 months", quote="prepay two years")
FIRST = OfferView(
    kind=ReplyKind.YES_IF,
    asks=(DISCOUNT,),
    gives=(ChangeView(term="d", kind="discount", title="discount", before="0%", after="8%"),),
    gets=(
        ChangeView(term="c", kind="reference", title="a case study", before="none", after="given"),
        ChangeView(term="p", kind="prepay", title="prepay", before="none", after="24 months"),
    ),
    mail=MAIL,
)


def told(offer: OfferView, **changes: object) -> str:
    mail = replace(offer.mail, **changes)  # type: ignore[arg-type]
    return word(SELLER, replace(offer, mail=mail))


@pytest.mark.parametrize(
    ("changes", "contact", "first_line"),
    [
        ({}, "Dana Whitfield", "Hey Dana,"),
        ({"greeting": "Dear"}, "Dana Whitfield", "Dear Dana,"),
        ({"greeting": ""}, "Dana Whitfield", "Hi Dana,"),
        ({"greeting": "Dear", "is_formal": True}, "Howard Finch", "Dear Howard Finch,"),
        ({"greeting": "Hi"}, "Ms Weber", "Dear Ms Weber,"),
        ({"greeting": "Dear", "is_formal": True}, "Finch, Howard", "Dear Howard Finch,"),
    ],
)
def test_they_are_greeted_as_they_greet(
    changes: dict[str, object], contact: str, first_line: str
) -> None:
    mail = replace(MAIL, **changes)  # type: ignore[arg-type]
    text = word(replace(SELLER, contact=contact), replace(FIRST, mail=mail))
    assert text.splitlines()[0] == first_line


@pytest.mark.principle("S3-14", "S3-16", "S3-18")
def test_the_first_answer_makes_a_no_easy_and_brings_the_words_for_it() -> None:
    for turn in range(8):
        text = word(SELLER, replace(FIRST, turn=turn))
        found = {marker.family.value for marker in score(text).markers}
        assert {"permission_no", "no_script"} <= found
        assert score(text).tension == 0
        assert score(text).autonomy >= 0.503


@pytest.mark.principle("S3-17")
def test_the_same_reader_gets_that_opener_once() -> None:
    first = word(SELLER, FIRST)
    again = told(FIRST, ours=(first,), seed="another message")
    assert "no_script" not in {marker.family.value for marker in score(again).markers}


@pytest.mark.principle("S1-15")
def test_no_sentence_of_ours_is_written_twice_while_there_is_another() -> None:
    first = word(SELLER, FIRST)
    for seed in range(20):
        again = told(FIRST, ours=(first,), seed=f"message {seed}")
        for slot in ("yes_if.trade", "acknowledge.price.short"):
            used = [phrase for phrase in DEFAULTS[slot] if is_said(phrase, first)]
            assert not any(is_said(phrase, again) for phrase in used), (slot, again)


def test_the_same_message_gets_the_same_words_and_another_one_others() -> None:
    assert word(SELLER, FIRST) == word(SELLER, FIRST)
    assert len({told(FIRST, seed=f"message {number}") for number in range(30)}) > 10


@pytest.mark.principle("S1-10")
def test_a_short_message_gets_a_short_answer() -> None:
    long = told(replace(FIRST, goal="train all 150 managers"), words=400)
    short = told(replace(FIRST, goal="train all 150 managers"), words=20)
    assert len(short.split()) < len(long.split()) <= longest(400)
    assert "train all 150 managers" in long


@pytest.mark.principle("S1-9")
def test_what_they_want_to_know_is_promised_with_a_day() -> None:
    one = told(FIRST, questions=("Could you send us the revised clause?",))
    assert "by Wednesday, 4 March" in one
    two = told(FIRST, questions=("When does it start?", "Who is the trainer?"))
    assert "your questions" in two
    assert "Wednesday, 4 March" in two
    assert "Wednesday" not in word(SELLER, FIRST)


def test_who_wants_to_talk_is_told_yes() -> None:
    text = told(FIRST, wants_to_talk=True)
    assert any(said in text for said in DEFAULTS["answer.talk"])


@pytest.mark.principle("S4-6")
def test_what_worries_them_is_heard() -> None:
    text = told(FIRST, concerns=("money is tight on your side", "time is short"))
    assert "that money is tight on your side and that time is short" in text


def test_what_they_offered_themselves_comes_first() -> None:
    text = word(SELLER, replace(FIRST, offered=(PREPAY,)))
    assert "payment of two years in advance" in text
    assert "pay two years in advance, as you offered, and also agree to a case study" in text
    other = replace(PREPAY, to="36 months")
    assert "as you offered" not in word(SELLER, replace(FIRST, offered=(other,)))


@pytest.mark.parametrize("concerns", [(), ("it has not gone the way you hoped",)])
def test_words_without_an_ask_are_heard_and_free_to_go(concerns: tuple[str, ...]) -> None:
    for number in range(12):
        mail = replace(MAIL, concerns=concerns, seed=f"{number}")
        offer = OfferView(kind=ReplyKind.LISTEN, mail=mail)
        text = word(SELLER, offer)
        assert check_text(text, view=SELLER, offer=offer, secrets=SECRETS) == ()
        scores = score(text)
        assert (scores.tension, scores.concession) == (0, 0)
        assert scores.autonomy >= 0.5
        assert text.count("?") == 1
        assert all(concern in text for concern in concerns)


def test_every_answer_to_every_kind_of_message_is_clean() -> None:
    mails = (
        MAIL,
        replace(MAIL, words=8, questions=("Could you send us the clause?",), wants_to_talk=True),
        replace(MAIL, words=300, greeting="Dear", is_formal=True, concerns=("time is short",)),
    )
    for offer in (*OFFERS, FIRST, TRADE, DROP_THE_ROPE):
        for mail in mails:
            for seed in "abcdef":
                one = replace(offer, mail=replace(mail, seed=seed))
                text = word(SELLER, one)
                assert check_text(text, view=SELLER, offer=one, secrets=SECRETS) == (), text
