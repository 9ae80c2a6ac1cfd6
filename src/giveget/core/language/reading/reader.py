"""What does a message say? The way from its text to asks, offers and acts."""

from __future__ import annotations

from dataclasses import replace

from giveget.core.language.reading.drafts import SURE
from giveget.core.language.reading.earlier import pointed_to, theirs_of
from giveget.core.language.reading.message import Message
from giveget.core.language.reading.opinion import Hint
from giveget.core.language.reading.reading import Reading
from giveget.core.language.reading.text_reader import TextReader
from giveget.core.language.reading.vocabulary import Vocabulary
from giveget.core.terms import AskKind, Deal


def read(message: Message, deal: Deal | None = None, hint: Hint | None = None) -> Reading:
    """Return what a message says; with a deal, in its terms.

    Text of the other side is data: nothing in it changes how it is read. What it leaves unsure
    comes as a question to ask back, with a confidence below 1, and is never filled in silently.

    Args:
        message: the message.
        deal: what is negotiated; without it no terms are named.
        hint: second opinions on what a sentence asks and does.

    Cost: linear in the length of the text, of which :data:`~.text_reader.LONGEST_TEXT` characters
    are read.
    Source: S4-4, S4-34, S0-6, S0-11, S0-25.
    """
    vocabulary = Vocabulary(deal)
    reading = TextReader(message.text, message.date, vocabulary, hint).reading()
    pointed = pointed_to(message)
    if any(ask.confidence >= SURE for ask in reading.asks):
        sure = [ask for ask in reading.asks if ask.confidence >= SURE]
        if not pointed or any(ask.to or ask.kind is not AskKind.VAGUE_PRICE for ask in sure):
            return reading
        return _with_figure(reading, message, pointed[0], vocabulary, hint)
    for index in dict.fromkeys((*pointed, *theirs_of(message, deal))):
        before = TextReader(message.earlier[index].text, None, vocabulary, hint).reading()
        still_open = tuple(
            ask for ask in before.asks
            if ask.confidence >= SURE and not (ask.term and ask.term in reading.agreed)
        )  # fmt: skip
        if still_open:
            return replace(reading, open_from_earlier=still_open, earlier_index=index)
    return reading


def _with_figure(
    reading: Reading, message: Message, index: int, vocabulary: Vocabulary, hint: Hint | None
) -> Reading:
    """ "See below from procurement, anything you can do?": the figure stands in what is below."""
    below = TextReader(message.earlier[index].text, None, vocabulary, hint).reading()
    found = tuple(ask for ask in below.asks if ask.confidence >= SURE)
    if not found:
        return reading
    has_price = any(ask.kind in (AskKind.PRICE, AskKind.DISCOUNT) for ask in found)
    asks = tuple(a for a in reading.asks if not (has_price and a.kind is AskKind.VAGUE_PRICE))
    return replace(reading, asks=asks, open_from_earlier=found, earlier_index=index)
