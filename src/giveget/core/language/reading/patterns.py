"""How is a pattern compiled once, and only when it is needed?"""

from __future__ import annotations

import re
from functools import cache


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The compiled pattern; compiling at import would cost every start of the command line."""
    return re.compile(pattern)
