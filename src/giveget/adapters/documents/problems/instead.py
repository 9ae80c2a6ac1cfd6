"""What can be wrong with alternatives, a pipeline and a discovery?"""

from giveget.adapters.problem import Problem

TWO_NOTHINGS = Problem(
    code="GG086",
    name="doing nothing stated twice",
    message="what doing nothing is worth is already said by {other}",
    hint="keep one of the two",
    why="There is one way of doing nothing; which of two figures counts would be a guess.",
)
NOTHING_TRIED = Problem(
    code="GG087",
    name="doing nothing that has to be tried",
    message="doing nothing has no {field}",
    hint="remove it, or give the alternative another kind",
    why="Doing nothing is there, certain and free; what has to be tried, moved to or created is "
    "an alternative of another kind.",
)
HALF_A_BELIEF = Problem(
    code="GG088",
    name="half a belief",
    message="the limit {problem}",
    hint="write `{{mean: 110000, deviation: 8000}}`, or `one_of` with prices and chances",
    why="A limit without its spread would be taken for a fact, and every figure that follows "
    "from it with it.",
)
CHANCES_DO_NOT_ADD_UP = Problem(
    code="GG089",
    name="chances that do not add up",
    message="the chances add up to {text}",
    hint="make them add up to 100%",
    why="One of the prices is theirs; together they are certain.",
)
NO_ANSWER = Problem(
    code="GG090",
    name="question without an answer",
    message="{name} {problem}",
    hint="write `accuracy` (how often a yes or no is right) or `noise` (how far an amount is off)",
    why="What a question is worth follows from what its answer would tell.",
)
BUYERS_PIPELINE = Problem(
    code="GG091",
    name="pipeline of sales in a deal where we buy",
    message="a pipeline of sales says nothing about buying",
    hint="name other suppliers under `alternatives`",
    why="Deals we may win do not replace what we want to buy.",
)
IMPOSSIBLE_REFUSAL = Problem(
    code="GG092",
    name="refusal that cannot have happened",
    message="{text} cannot have been refused: {problem}, and they never bluff",
    hint="write a `bluff` above 0%, or a `their_limit` that is possible {side} {text}",
    why="A refusal shows that what is believed is wrong, or that they refuse what they could "
    "accept; which of the two would be a guess.",
)
