"""What do we offer?"""

from giveget.core.trade.distinct import best_distinct, signature
from giveget.core.trade.frontier import frontier
from giveget.core.trade.objective import (
    Egalitarian,
    ExpectedValue,
    Linear,
    NashProduct,
    Objective,
)
from giveget.core.trade.results import Choice, Found, Frontier, Proof
from giveget.core.trade.search import best
from giveget.core.trade.space import Factor, Implication, Package, Space

__all__ = [
    "Choice",
    "Egalitarian",
    "ExpectedValue",
    "Factor",
    "Found",
    "Frontier",
    "Implication",
    "Linear",
    "NashProduct",
    "Objective",
    "Package",
    "Proof",
    "Space",
    "best",
    "best_distinct",
    "frontier",
    "signature",
]
