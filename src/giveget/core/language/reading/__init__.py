"""What does the other side's text say? From a message to asks, offers and acts."""

from giveget.core.language.reading.clean import cleaned, hides_characters
from giveget.core.language.reading.earlier import theirs_of
from giveget.core.language.reading.message import Earlier, Message
from giveget.core.language.reading.opinion import ActHint, AskHint, Hint, Seen, Told
from giveget.core.language.reading.reader import read
from giveget.core.language.reading.reading import (
    Act,
    FactKind,
    Interest,
    Offer,
    Reading,
    Said,
)

__all__ = [
    "Act",
    "ActHint",
    "AskHint",
    "Earlier",
    "FactKind",
    "Hint",
    "Interest",
    "Message",
    "Offer",
    "Reading",
    "Said",
    "Seen",
    "Told",
    "cleaned",
    "hides_characters",
    "read",
    "theirs_of",
]
