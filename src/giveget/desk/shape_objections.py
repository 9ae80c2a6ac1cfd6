"""Which keys does the JSON of the objections have?"""

from __future__ import annotations

from giveget.core.language import AnsweredObjection, ScoredPhrase
from giveget.desk.objections import ObjectionsResult
from giveget.desk.shape_plain import Json, amount, ratio


def objections_shape(result: ObjectionsResult) -> Json:
    """Return the document that ``giveget objections --json`` prints."""
    return {
        "playbook": result.title,
        "currency": result.currency,
        "objections": [_objection(one) for one in result.top],
        "valid": result.valid,
        "needed": result.needed,
    }


def _objection(one: AnsweredObjection) -> Json:
    return {
        "id": one.objection.id,
        "times": one.objection.times,
        "value": amount(one.objection.value),
        "weight": amount(one.objection.weight),
        "phrases": [_phrase(phrase) for phrase in one.phrases],
    }


def _phrase(phrase: ScoredPhrase) -> Json:
    return {
        "text": phrase.text,
        "own": phrase.is_own,
        "valid": phrase.is_valid,
        "tension": ratio(phrase.scores.tension),
        "autonomy": ratio(phrase.scores.autonomy),
        "concession": ratio(phrase.scores.concession),
    }
