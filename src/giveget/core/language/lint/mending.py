"""Which words can be taken out or changed without changing what a text says?"""

import re
from collections.abc import Mapping

_START = r"(?:(?<=^)|(?<=[.!?]\s)|(?<=\n))"
# code → pattern and what stands in its place; \1 keeps a part, a capital follows a full stop.
_MENDS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "GG207": (
        (r"\b(?:quite )?frankly,? (?=\w)", ""),
        (r",? (?:quite )?frankly(?=[.,!?;])", ""),
        (r"\bwith (?:all )?(?:due )?respect,? (?=\w)", ""),
        (r"\b(?:to be|let me be) (?:perfectly |brutally |completely |quite )?honest,? (?=\w)", ""),
        (r",? to be (?:perfectly |brutally |completely |quite )?honest(?=[.,!?;])", ""),
        (r"\b(?:trust|believe) me,? (?=\w)", ""),
        (r"\ba (?:very |more than )?(?:generous|fair|reasonable) (?=offer\b)", "an "),
        (r"\ba (?:very |more than )?(?:generous|fair|reasonable) (?=(?:price|offer|deal|proposal))", "a "),
        (r"\b(?:very |more than )?(?:generous|fair|reasonable) (?=(?:price|offer|discount|deal|terms|proposal|gesture)\b)", ""),
        (r"\b(?:very |more than )fair\b(?= price)", ""),
    ),
    "GG230": (
        (r", but (?=\w)", ", and "),
        (r"(?<=[.!?] )(?:But|However|Nevertheless|Nonetheless|That said|Having said that),? (?=\w)", ""),
    ),
    "GG240": (
        (r"\b(?:best-in-class|world-class|market-leading|unrivall?ed|unmatched|unbeatable) ", ""),
    ),
    "GG271": ((r"!{2,}", "."), (r"\?!+", "?")),
}  # fmt: skip


def mend(code: str, text: str, start: int, end: int) -> str | None:
    """Return the text with the words of one finding mended, or None when that is not safe.

    Args:
        code: the rule.
        text: the text.
        start: first character of the finding.
        end: one past its last character.
    """
    for pattern, instead in _MENDS.get(code, ()):
        for match in re.finditer(pattern, text, re.IGNORECASE if code != "GG230" else 0):
            if match.start() <= end and start <= match.end():
                return _joined(text[: match.start()], instead, text[match.end() :])
    return None


def _joined(before: str, instead: str, after: str) -> str:
    """The parts together; a sentence begins with a capital."""
    starts = not before.strip() or before.rstrip()[-1:] in ".!?\n" or before.endswith("\n")
    if not instead and starts and after[:1].islower():
        after = after[0].upper() + after[1:]
    return before + instead + after
