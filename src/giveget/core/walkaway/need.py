"""How badly do we need a deal?

Need is shown beside the walk-away value and enters no other figure: a slow quarter does not make
an alternative better or worse. Source: principle S0-1.
"""

from giveget.core.value.ranges import require_not_negative, require_positive


def need(quota: float, expected_close: float) -> float:
    """Return the missing share of the quota, from 0 (covered) to 1.

    Args:
        quota: money, above 0.
        expected_close: money expected from the pipeline, 0 or more.

    Raises:
        OutOfRangeError: no quota, or a negative expectation.
    """
    require_positive("quota", quota)
    return max(0.0, quota - require_not_negative("expected_close", expected_close)) / quota
