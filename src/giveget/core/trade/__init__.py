"""What do we offer?"""

from giveget.core.trade.objective import (
    Egalitarian,
    ExpectedValue,
    Linear,
    NashProduct,
    Objective,
)
from giveget.core.trade.search import Choice, Found, Proof, best
from giveget.core.trade.space import Factor, Implication, Package, Space

__all__ = [
    "Choice",
    "Egalitarian",
    "ExpectedValue",
    "Factor",
    "Found",
    "Implication",
    "Linear",
    "NashProduct",
    "Objective",
    "Package",
    "Proof",
    "Space",
    "best",
]
