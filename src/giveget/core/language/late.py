"""When is a pattern compiled? When it is first used: most texts need few of them, a start none."""

import re
from collections.abc import Callable
from functools import cache, partial

LatePattern = Callable[[], re.Pattern[str]]


def late(pattern: str, flags: int = 0) -> LatePattern:
    """Return what compiles a pattern once, and gives it whenever it is called."""
    return cache(partial(re.compile, pattern, flags))
