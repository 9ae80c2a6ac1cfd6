"""What is said? Scores of a text, the check it passes before it leaves, and the words."""

from giveget.core.language.checks import check_text
from giveget.core.language.concerns import concerns_of
from giveget.core.language.deal_check import Bound, DealCheck
from giveget.core.language.family import WEIGHTS, Family, Weight
from giveget.core.language.figures import Measure
from giveget.core.language.framing import Frame, best_frame, frames_of, perceived
from giveget.core.language.linter import (
    AnsweredMessage,
    DraftKind,
    LintContext,
    Linted,
    Verdict,
    fix_text,
    lint_text,
)
from giveget.core.language.marking import Marker, find_markers
from giveget.core.language.name_check import check_names
from giveget.core.language.objections import (
    AnsweredObjection,
    ScoredPhrase,
    answered,
    check_objections,
    completeness,
    top_objections,
)
from giveget.core.language.offer import (
    AskView,
    BareGiveError,
    ChangeView,
    ChoiceView,
    MailView,
    OfferView,
    ReplyKind,
)
from giveget.core.language.phrase_check import check_phrases
from giveget.core.language.receptive import (
    Feature,
    features,
    receptiveness,
    receptiveness_of,
)
from giveget.core.language.reported import gives_orders_to_a_machine
from giveget.core.language.rule import Rule
from giveget.core.language.rules import RULES
from giveget.core.language.scores import Band, Scores, score
from giveget.core.language.secret import Secret, Secrets, SecretWord, Unit
from giveget.core.language.secret_kind import SecretKind
from giveget.core.language.tone import check_language
from giveget.core.language.turns import Turn, is_tug_of_war, longest_pull
from giveget.core.language.wording import word

__all__ = [
    "RULES",
    "WEIGHTS",
    "AnsweredMessage",
    "AnsweredObjection",
    "AskView",
    "Band",
    "BareGiveError",
    "Bound",
    "ChangeView",
    "ChoiceView",
    "DealCheck",
    "DraftKind",
    "Family",
    "Feature",
    "Frame",
    "LintContext",
    "Linted",
    "MailView",
    "Marker",
    "Measure",
    "OfferView",
    "ReplyKind",
    "Rule",
    "ScoredPhrase",
    "Scores",
    "Secret",
    "SecretKind",
    "SecretWord",
    "Secrets",
    "Turn",
    "Unit",
    "Verdict",
    "Weight",
    "answered",
    "best_frame",
    "check_language",
    "check_names",
    "check_objections",
    "check_phrases",
    "check_text",
    "completeness",
    "concerns_of",
    "features",
    "find_markers",
    "fix_text",
    "frames_of",
    "gives_orders_to_a_machine",
    "is_tug_of_war",
    "lint_text",
    "longest_pull",
    "perceived",
    "receptiveness",
    "receptiveness_of",
    "score",
    "top_objections",
    "word",
]
