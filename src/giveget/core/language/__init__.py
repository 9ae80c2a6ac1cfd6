"""What is said? Scores of a text, the check it passes before it leaves, and the words.

Each name is imported from its home when it is first used, so that a short command pays for what it
needs. What the type checker sees stands in ``__init__.pyi``.
"""

from giveget.core.late_names import late_names

_HOMES = {
    "AnsweredMessage": "linter",
    "AnsweredObjection": "objections",
    "AskView": "offer",
    "Band": "scores",
    "BareGiveError": "offer",
    "Bound": "deal_check",
    "ChangeView": "offer",
    "ChoiceView": "offer",
    "DealCheck": "deal_check",
    "DraftKind": "linter",
    "Family": "family",
    "Feature": "receptive",
    "Frame": "framing",
    "LintContext": "linter",
    "Linted": "linter",
    "MailView": "offer",
    "Marker": "marking",
    "Measure": "figures",
    "OfferView": "offer",
    "RULES": "rules",
    "ReplyKind": "offer",
    "Rule": "rule",
    "ScoredPhrase": "objections",
    "Scores": "scores",
    "Secret": "secret",
    "SecretKind": "secret_kind",
    "SecretWord": "secret",
    "Secrets": "secret",
    "Turn": "turns",
    "Unit": "secret",
    "Verdict": "linter",
    "WEIGHTS": "family",
    "Weight": "family",
    "answered": "objections",
    "best_frame": "framing",
    "check_language": "tone",
    "check_names": "name_check",
    "check_objections": "objections",
    "check_phrases": "phrase_check",
    "check_text": "checks",
    "completeness": "objections",
    "concerns_of": "concerns",
    "features": "receptive",
    "find_markers": "marking",
    "fix_text": "linter",
    "frames_of": "framing",
    "gives_orders_to_a_machine": "reported",
    "is_tug_of_war": "turns",
    "lint_text": "linter",
    "longest_pull": "turns",
    "perceived": "framing",
    "receptiveness": "receptive",
    "receptiveness_of": "receptive",
    "score": "scores",
    "top_objections": "objections",
    "word": "wording",
}

__all__ = sorted(_HOMES)  # noqa: PLE0605

__getattr__ = late_names(__name__, _HOMES, globals())
