"""What can be wrong with a term and its options?"""

from giveget.adapters.problem import Problem

UNKNOWN_KIND = Problem(
    code="GG045",
    name="unknown kind of term",
    message="{text} is no kind of term",
    hint="{remedy}",
    why="Each kind has its own unit and its own valuation; `choice` takes anything else, with a "
    "value to each side written down for every option.",
)
NO_OPTIONS = Problem(
    code="GG046",
    name="no options",
    message="{field} is empty",
    hint="write the options, for example {example}",
    why="A term without options cannot be negotiated.",
)
OPTIONS_OF_OTHER_SHAPE = Problem(
    code="GG047",
    name="options of another shape",
    message="the options of kind {kind} are {due}",
    hint="write {example}",
    why="Where each option needs figures of its own, options are fields with a name; elsewhere "
    "they are a list, or a range with from, to and step.",
)
REPEATED_OPTION = Problem(
    code="GG048",
    name="the same option twice",
    message="{label} stands on the menu twice",
    hint="remove one of them",
    why="Options are told apart by what they mean: `2 years` and `24 months` are the same.",
)
BAD_RANGE = Problem(
    code="GG049",
    name="range of options that does not work",
    message="the range {problem}",
    hint="{remedy}",
    why="A range runs from the smaller to the larger value in equal steps and must hit its end.",
)
TOO_MANY_OPTIONS = Problem(
    code="GG050",
    name="too many options",
    message="{field} has {count} options; at most {limit} are allowed",
    hint="take larger steps",
    why="Nobody negotiates in thousandths. A price between two steps can still be asked for.",
)
TABLE_OFF_MENU = Problem(
    code="GG051",
    name="the table is not on the menu",
    message="{label} is not among the options of {term}",
    hint="{remedy}",
    why="The option now on offer must be one of those that can be agreed.",
)
ESTIMATES_DO_NOT_FIT = Problem(
    code="GG052",
    name="estimates that do not fit the options",
    message="{problem}",
    hint="write one amount for each option, such as {example}",
    why="Either every option has an estimate of what it is worth to the other side, or none.",
)
INCOMPLETE_OPTION = Problem(
    code="GG053",
    name="option without its figures",
    message="option {label} {problem}",
    hint="write {example}",
    why="An option that cannot be valued would look free.",
)
DETAILS_DO_NOT_FIT = Problem(
    code="GG054",
    name="details that do not fit",
    message="{term} {problem}",
    hint="{remedy}",
    why="Liability is shared (shares and incidents a year) or capped (amounts and the chance of "
    "one incident); termination is a yearly renewal against a lock, or a right to leave for a "
    "fee. The options and the details must speak of the same.",
)
BAD_TIERS = Problem(
    code="GG055",
    name="price bands that do not work",
    message="the bands {problem}",
    hint="write the bands from small to large, the last one without up_to",
    why="Every quantity must fall into exactly one band.",
)
SECOND_OF_KIND = Problem(
    code="GG056",
    name="two terms for one thing",
    message="{term} is of kind {kind}{of_line}, and so is {first}",
    hint="merge their options into one term",
    why="Two lengths or two payment dates for one deal cannot both hold.",
)
NO_TERMS = Problem(
    code="GG057",
    name="nothing to negotiate",
    message="the deal has no terms",
    hint="add terms; `giveget init` writes examples",
    why="Terms are what can be given and got.",
)
