"""How far did each closed deal come before it ended?

An export says where a deal stands now. For a closed deal that helps only when its stage is the one
it was lost in, and not merely "closed lost". Then a deal lost in the third stage had reached the
first three, a deal that was won had reached all, and the chance from a stage on is the share of
wins among the deals that reached it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from giveget.core.walkaway.pipeline import Outcome, Pipeline

_KNOWN = 0.5


@dataclass(frozen=True, slots=True)
class Rungs:
    """Each stage a closed deal reached, one row per deal and stage.

    Args:
        deals: place of the deal in the pipeline.
        reached: the stage.
    """

    deals: NDArray[np.intp]
    reached: tuple[str, ...]


def climb(pipeline: Pipeline) -> Rungs | None:
    """Return what the stages of the lost deals tell; None when they do not say how far it went."""
    heights = {stage: height for height, stage in enumerate(pipeline.stages)}
    lost = [o for o in pipeline.opportunities if o.outcome is Outcome.LOST]
    known = sum(o.stage in heights for o in lost)
    if not lost or len(heights) < 2 or known < _KNOWN * len(lost):
        return None
    deals: list[int] = []
    reached: list[str] = []
    for place, opportunity in enumerate(pipeline.opportunities):
        match opportunity.outcome:
            case Outcome.OPEN:
                continue
            case Outcome.WON:
                stages = pipeline.stages
            case Outcome.LOST:
                height = heights.get(opportunity.stage)
                stages = ("",) if height is None else pipeline.stages[: height + 1]
        deals.extend([place] * len(stages))
        reached.extend(stages)
    return Rungs(np.array(deals, np.intp), tuple(reached))
