"""Which laws does reading keep, whatever the text?"""

from __future__ import annotations

from email.message import EmailMessage
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from giveget.adapters.mail import MessageError, load_message
from giveget.core.language.reading import Message, Offer, Reading, Said, cleaned, read
from giveget.core.language.reading.clean import folded
from giveget.core.language.reading.quantities import quantities
from giveget.core.language.reading.sentences import sentences
from giveget.core.terms import Ask, Deal
from giveget.core.terms.errors import GivegetError
from giveget.core.terms.options import read_option
from tests.unit.core.language.reading.deals import LICENCE, PLATFORM

_PIECES = (
    "we need 10 % off", "could you", "net 60", "please", "take the licence out", "for free",
    "and", "but", "if you", "we could sign for three years", ",", ".", "?", "\n", "\n\n",
    "$42k", "the fee", "instead of", "not", "don't", "except", "half", "another 5 %",
    "everything looks good", "or we walk", "by Friday", "per seat", "between 10 and 15%", "–",
    "’s", "sixty", "twenty-five", "1.000,00 €", "> ",
    "On Mon, 2 Nov 2026, A B <a@x.example> wrote:", "-- ", "From: a", "Best regards", "\u200b",
    "ẞ",
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=400),
    st.lists(st.sampled_from(_PIECES), max_size=25).map(" ".join),
    st.lists(st.sampled_from(_PIECES), max_size=25).map("".join),
)
DEALS = st.sampled_from([None, PLATFORM, LICENCE])


def _said(reading: Reading) -> list[Said | Ask | Offer]:
    return [
        *reading.asks, *reading.offers,
        *reading.objections, *reading.questions, *reading.commitments, *reading.deadlines,
        *reading.threats, *reading.specialists,
    ]  # fmt: skip


@given(TEXTS, DEALS)
def test_every_quote_is_a_slice_of_the_text(text: str, deal: Deal | None) -> None:
    reading = read(Message(text=text), deal)
    for one in _said(reading):
        assert 0 <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.quote
    assert all(0 <= ask.confidence <= 1 for ask in reading.asks)


@given(TEXTS, DEALS)
def test_every_id_is_one_of_the_deal(text: str, deal: Deal | None) -> None:
    reading = read(Message(text=text), deal)
    terms = {term.id for term in deal.terms} if deal else set()
    named = {ask.term for ask in reading.asks} | {offer.term for offer in reading.offers}
    named.discard(None)
    assert named | {*reading.agreed} | set(reading.open) <= terms
    assert not set(reading.agreed) & set(reading.open)
    assert set(reading.unavailable) <= ({line.id for line in deal.lines} if deal else set())


@given(TEXTS)
def test_reading_is_the_same_every_time(text: str) -> None:
    assert read(Message(text=text), PLATFORM) == read(Message(text=text), PLATFORM)


@given(TEXTS)
def test_each_term_is_asked_for_once(text: str) -> None:
    terms = [ask.term for ask in read(Message(text=text), PLATFORM).asks if ask.term]
    assert len(terms) == len(set(terms))


@given(TEXTS)
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert cleaned(cleaned(text)) == cleaned(text)
    assert folded(folded(text)) == folded(text)
    assert len(folded(text)) == len(text)
    for ask in read(Message(text=text), PLATFORM).asks:
        if ask.term and ask.to:
            term = PLATFORM.term(ask.term)
            try:
                option = read_option(term, ask.to, PLATFORM.currency)
            except GivegetError:
                continue  # a figure the term's kind has no option for; pricing converts or refuses
            assert option.label == ask.to


@given(TEXTS)
def test_amounts_lie_apart_and_in_order(text: str) -> None:
    found = quantities(folded(text))
    assert all(0 <= q.start < q.end <= len(text) for q in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(q.low <= q.value for q in found)


@given(TEXTS)
def test_sentences_lie_apart_and_lose_no_letter(text: str) -> None:
    found = sentences(text)
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    gaps = zip(
        [0, *(end for _, end in found)], [*(start for start, _ in found), len(text)], strict=True
    )
    outside = "".join(text[start:end] for start, end in gaps)
    # Only the marks of list items ("- ", "1. ", "a) ") stand between sentences.
    assert not any(char.isalpha() and not char.isascii() for char in outside)


_WORDS = st.sampled_from(
    ["We need 10 % off.", "Could you do net-60?", "Thanks, that is fine.", "Please take it out."]
)


@given(_WORDS, TEXTS.filter(lambda text: text.strip() != ""))
def test_quoted_history_adds_no_ask_to_the_newest_part(newest: str, history: str) -> None:
    quoted = "\n".join(f"> {line}" for line in cleaned(history).split("\n"))
    header = "On Mon, 2 Nov 2026 at 10:00, Dana Ruiz <dana@harbour.example> wrote:"
    alone = load_message(newest)
    threaded = load_message(f"{newest}\n\n{header}\n{quoted}\n")
    assert threaded.text == alone.text
    assert read(threaded, PLATFORM).asks == read(alone, PLATFORM).asks


@given(st.binary(max_size=2000))
def test_any_bytes_load_or_are_refused(data: bytes) -> None:
    codes = {"GG601", "GG602", "GG603"}
    try:
        read(load_message(data))
    except MessageError as error:
        codes.discard(error.finding.code)
        assert len(codes) == 2


@given(st.binary(max_size=300), st.sampled_from(["utf-8", "iso-8859-1", "x", "utf-7", "gb2312"]))
def test_any_body_in_any_encoding_loads(body: bytes, charset: str) -> None:
    head = f"From: a@b.example\nTo: c@d.example\nContent-Type: text/plain; charset={charset}\n\n"
    assert load_message(head.encode() + b"hello\n" + body).text.startswith("hello")


@given(TEXTS)
def test_any_html_loads(text: str) -> None:
    message = EmailMessage()
    message["From"] = "a@b.example"
    message.set_content(
        f"<p>We need 10 % off.</p>{text}".encode("utf-8", "replace").decode(), subtype="html"
    )
    assert "10 % off" in load_message(message.as_bytes()).text
