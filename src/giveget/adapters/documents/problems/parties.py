"""What can be wrong with authority and alternatives?"""

from giveget.adapters.problem import Problem
from giveget.core.terms.finding import Severity

EMPTY_LIMIT = Problem(
    code="GG080",
    name="limit that limits nothing",
    message="the limit on {term} is empty",
    hint="write `at_most`, `at_least` or `only`, or remove it",
    why="A role is free on every term it has no limit on; an empty limit hides that.",
)
CONTRADICTORY_LIMIT = Problem(
    code="GG081",
    name="limit that contradicts itself",
    message="the limit on {term} {problem}",
    hint="{remedy}",
    why="A limit that no option meets would forbid every answer, the one on the table included.",
)
RATIO_BELOW_ONE = Problem(
    code="GG082",
    name="ratio below 1",
    message="a ratio of {text} would let {role} give more than comes back",
    hint="write 1 or more, or remove the field",
    why="A trade returns at least what it costs; anything less is a concession, and that is "
    "booked with a name and a reason, not allowed in advance.",
)
NARROWER_ABOVE = Problem(
    code="GG083",
    name="higher role with less authority",
    message="{role} may do less on {name} than {lower}, which stands before it",
    hint="list the lowest role first, or widen the limit",
    why="Roles are listed from the lowest to the highest; an ask goes to the first that may agree.",
    severity=Severity.WARNING,
)
NO_WORTH = Problem(
    code="GG084",
    name="alternative without a worth",
    message="{name} {problem}",
    hint="write `value` (what it is worth to us) or `price` (of the same thing elsewhere)",
    why="The walk-away value is computed from what the alternatives are worth.",
)
NO_PRICE_TERM = Problem(
    code="GG085",
    name="price that cannot be compared",
    message="{name} has a price, but the deal has no term of kind price",
    hint="add a term of kind price, or write `value` in place of `price`",
    why="The price elsewhere counts against the price on the table.",
)
