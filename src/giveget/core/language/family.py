"""Which families of markers does a text carry, and how much does each count?"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Family(StrEnum):
    """The families of markers. Source: B6.2."""

    FINALITY = "finality"
    THREAT = "threat"
    BLAME = "blame"
    OBLIGATION = "obligation"
    PRESSURE_TIME = "pressure_time"
    NEGATIVE_EMOTION = "negative_emotion"
    IRRITATOR = "irritator"
    ABSOLUTE = "absolute"
    DENIAL = "denial"
    MINIMISER = "minimiser"
    ACKNOWLEDGEMENT = "acknowledgement"
    AGREEMENT = "agreement"
    CHOICE = "choice"
    PERMISSION_NO = "permission_no"
    NO_SCRIPT = "no_script"
    OPTION_PAIR = "option_pair"
    HEDGE = "hedge"
    FORCED_CLOSE = "forced_close"
    VAGUE_GIVE = "vague_give"
    MANAGER_RUN = "manager_run"
    GIVE_VERB = "give_verb"
    PRICE_APOLOGY = "price_apology"


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight:
    """What one marker adds to each score; below zero it works against the score."""

    tension: float = 0.0
    autonomy: float = 0.0
    concession: float = 0.0


WEIGHTS: Mapping[Family, Weight] = {
    Family.FINALITY: Weight(tension=1.2, autonomy=-1.0),
    Family.THREAT: Weight(tension=1.0, autonomy=-0.6),
    Family.BLAME: Weight(tension=0.9),
    Family.OBLIGATION: Weight(tension=0.7, autonomy=-0.8),
    Family.PRESSURE_TIME: Weight(tension=0.6, autonomy=-0.6),
    Family.NEGATIVE_EMOTION: Weight(tension=0.6),
    Family.IRRITATOR: Weight(tension=0.5),
    Family.ABSOLUTE: Weight(tension=0.35),
    Family.DENIAL: Weight(tension=0.25),
    Family.MINIMISER: Weight(tension=0.15),
    Family.ACKNOWLEDGEMENT: Weight(tension=-0.45),
    Family.AGREEMENT: Weight(tension=-0.5),
    Family.CHOICE: Weight(tension=-0.5, autonomy=0.8),
    Family.PERMISSION_NO: Weight(tension=-0.6, autonomy=0.9),
    Family.NO_SCRIPT: Weight(autonomy=0.7),
    Family.OPTION_PAIR: Weight(autonomy=0.6),
    Family.HEDGE: Weight(tension=-0.15, autonomy=0.1),
    Family.FORCED_CLOSE: Weight(autonomy=-0.9),
    Family.VAGUE_GIVE: Weight(concession=1.5),
    Family.MANAGER_RUN: Weight(concession=0.9),
    Family.GIVE_VERB: Weight(concession=0.9),
    Family.PRICE_APOLOGY: Weight(concession=0.8),
}

FREEDOM = (Family.PERMISSION_NO, Family.NO_SCRIPT, Family.CHOICE, Family.OPTION_PAIR)
"""What leaves the other side free."""

PULLING = (
    Family.FINALITY,
    Family.THREAT,
    Family.FORCED_CLOSE,
    Family.PRESSURE_TIME,
    Family.OBLIGATION,
    Family.BLAME,
    Family.NEGATIVE_EMOTION,
    Family.IRRITATOR,
)
"""What pulls on the rope."""
