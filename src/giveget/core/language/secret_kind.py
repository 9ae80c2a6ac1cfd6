"""Which kinds of secret are there?"""

from enum import StrEnum


class SecretKind(StrEnum):
    """What a secret tells; each kind has its own finding."""

    WALKAWAY = "walkaway"
    COST = "cost"
    LIMIT = "limit"
    BELIEF = "belief"
    NEED = "need"
