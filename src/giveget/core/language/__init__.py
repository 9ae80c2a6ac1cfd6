"""What is said? Scores of a text, the check it passes before it leaves, and the words."""

from giveget.core.language.checks import check_language, check_text
from giveget.core.language.family import WEIGHTS, Family, Weight
from giveget.core.language.name_check import check_names
from giveget.core.language.offer import (
    AskView,
    BareGiveError,
    ChangeView,
    ChoiceView,
    OfferView,
    ReplyKind,
)
from giveget.core.language.phrase_check import check_phrases
from giveget.core.language.receptiveness import (
    Feature,
    features,
    receptiveness,
    receptiveness_of,
)
from giveget.core.language.rule import Rule
from giveget.core.language.rules import RULES
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
    "RULES",
    "WEIGHTS",
    "AskView",
    "Band",
    "BareGiveError",
    "ChangeView",
    "ChoiceView",
    "Family",
    "Feature",
    "Marker",
    "OfferView",
    "ReplyKind",
    "Rule",
    "Scores",
    "Secret",
    "SecretKind",
    "SecretWord",
    "Secrets",
    "Turn",
    "Unit",
    "Weight",
    "check_language",
    "check_names",
    "check_phrases",
    "check_text",
    "features",
    "find_markers",
    "is_tug_of_war",
    "longest_pull",
    "receptiveness",
    "receptiveness_of",
    "score",
    "word",
]
