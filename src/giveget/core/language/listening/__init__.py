"""What does a conversation say, message by message and as a whole?"""

from giveget.core.language.listening.message import hear
from giveget.core.language.listening.nouns import (
    Dated,
    Fact,
    Heard,
    Objection,
)
from giveget.core.language.listening.ranking import Ranked, Ranking, Turns
from giveget.core.language.listening.thread import HeardConversation, hear_all, ranked
from giveget.core.language.reading import FactKind, Interest

__all__ = [
    "Dated",
    "Fact",
    "FactKind",
    "Heard",
    "HeardConversation",
    "Interest",
    "Objection",
    "Ranked",
    "Ranking",
    "Turns",
    "hear",
    "hear_all",
    "ranked",
]
