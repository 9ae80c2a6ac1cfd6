"""Which rules must a text for the other side keep?"""

from collections.abc import Mapping

from giveget.core.language.rule import Rule
from giveget.core.language.secrecy_rules import SECRECY_RULES
from giveget.core.language.speech_rules import SPEECH_RULES

RULES: tuple[Rule, ...] = (*SPEECH_RULES, *SECRECY_RULES)

_BY_CODE: Mapping[str, Rule] = {rule.code: rule for rule in RULES}


def rule(code: str) -> Rule:
    """Return the rule with this code, which exists."""
    return _BY_CODE[code]
