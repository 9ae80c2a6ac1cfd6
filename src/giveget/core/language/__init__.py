"""What is said? Scores of a text, the check it passes before it leaves, and the words."""

from giveget.core.language.checks import check_text
from giveget.core.language.family import WEIGHTS, Family, Weight
from giveget.core.language.offer import AskView, ChangeView, ChoiceView, OfferView, ReplyKind
from giveget.core.language.scores import (
    Band,
    Marker,
    Scores,
    Turn,
    find_markers,
    is_tug_of_war,
    longest_pull,
    score,
)
from giveget.core.language.secret import Secret, SecretKind, Secrets, SecretWord, Unit
from giveget.core.language.wording import word

__all__ = [
    "WEIGHTS",
    "AskView",
    "Band",
    "ChangeView",
    "ChoiceView",
    "Family",
    "Marker",
    "OfferView",
    "ReplyKind",
    "Scores",
    "Secret",
    "SecretKind",
    "SecretWord",
    "Secrets",
    "Turn",
    "Unit",
    "Weight",
    "check_text",
    "find_markers",
    "is_tug_of_war",
    "longest_pull",
    "score",
    "word",
]
