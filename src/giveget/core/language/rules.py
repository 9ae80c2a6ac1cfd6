"""Which rules must a text for the other side keep?"""

from collections.abc import Mapping

from giveget.core.language.give_rules import GIVE_RULES
from giveget.core.language.honesty_rules import HONESTY_RULES
from giveget.core.language.manner_rules import MANNER_RULES
from giveget.core.language.rule import Rule
from giveget.core.language.secrecy_rules import SECRECY_RULES
from giveget.core.language.speech_rules import SPEECH_RULES

_BY_CODE: Mapping[str, Rule] = {
    rule.code: rule
    for rule in (*SPEECH_RULES, *GIVE_RULES, *MANNER_RULES, *SECRECY_RULES, *HONESTY_RULES)
}
RULES: tuple[Rule, ...] = tuple(_BY_CODE[code] for code in sorted(_BY_CODE))


def has_rule(code: str) -> bool:
    """Whether there is a rule with this code."""
    return code in _BY_CODE


def rule(code: str) -> Rule:
    """Return the rule with this code, which exists."""
    return _BY_CODE[code]
