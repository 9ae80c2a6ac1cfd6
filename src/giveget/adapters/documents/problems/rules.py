"""What can be wrong with rules and conditions?"""

from giveget.adapters.problem import Problem
from giveget.core.terms.finding import Severity

EMPTY_RULE = Problem(
    code="GG070",
    name="empty rule",
    message="the rule names nothing under `{part}`",
    hint="write `when: {{payment: net 60}}` and `then: {{length: at least 24 months}}`",
    why="A rule says: if this option, then that one.",
)
TWO_CONDITIONS = Problem(
    code="GG071",
    name="more than one condition under `when`",
    message="`when` names {count} terms",
    hint="write one rule per term; `then` may name several",
    why="A rule starts from one option of one term, so that a person can follow it.",
)
BAD_CONDITION = Problem(
    code="GG072",
    name="condition that cannot be read",
    message="{text} is no condition",
    hint="write an option, a list of options, `at least 24 months` or `at most net 30`",
    why="A condition is an option of the term, several of them, or a bound.",
)
OPTION_OFF_MENU = Problem(
    code="GG073",
    name="condition on an option that does not exist",
    message="{label} is not among the options of {term}",
    hint="{remedy}",
    why="A misspelt option makes a rule that never applies or can never be kept.",
)
BOUND_ON_WORDS = Problem(
    code="GG074",
    name="bound on options that are words",
    message="the options of {term} are words, which have no order",
    hint="name the options: {remedy}",
    why="At least and at most need numbers.",
)
NEVER_APPLIES = Problem(
    code="GG075",
    name="rule that never applies",
    message="no option of {term} meets the condition {condition}",
    hint="correct the condition, or remove the rule",
    why="A rule that never applies looks like a safeguard and is none.",
    severity=Severity.WARNING,
)
CONTRADICTION = Problem(
    code="GG076",
    name="rules that contradict each other",
    message="with {option} the rules leave no option for {term}",
    hint="{remedy}",
    why="The option stands on the menu, but no package with it is allowed. If that is meant, "
    "remove it from the menu.",
)
TABLE_BREAKS_RULE = Problem(
    code="GG077",
    name="the table breaks a rule",
    message="the table has {when}, so the rule asks for {then}; it has {found}",
    hint="change the table, or the rule",
    why="What is now on offer must be allowed, or no answer could be compared with it.",
)
RULE_LEFT_OUT = Problem(
    code="GG078",
    name="inherited rule that cannot be kept",
    message="the playbook asks for {then} with {when}, but the deal has no such term",
    hint="add the term {then} to the deal, or remove {when} from its options",
    why="The rule of the playbook would be passed over without a word.",
    severity=Severity.WARNING,
)
