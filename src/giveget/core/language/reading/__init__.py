"""What does the other side's text say? From a message to asks, offers and acts."""

from giveget.core.language.reading.clean import cleaned, hides_characters
from giveget.core.language.reading.earlier import theirs_of
from giveget.core.language.reading.hint import Hint
from giveget.core.language.reading.message import Earlier, Message
from giveget.core.language.reading.reader import read
from giveget.core.language.reading.reading import Act, Offer, Reading, Said

__all__ = [
    "Act",
    "Earlier",
    "Hint",
    "Message",
    "Offer",
    "Reading",
    "Said",
    "cleaned",
    "hides_characters",
    "read",
    "theirs_of",
]
