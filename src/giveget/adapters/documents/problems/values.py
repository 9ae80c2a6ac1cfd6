"""What can be wrong with a single value?"""

from giveget.adapters.problem import Problem

NOT_AN_AMOUNT = Problem(
    code="GG030",
    name="not the value that is due",
    message="{text} {problem}",
    hint="write {write}",
    why="The field takes a number with its unit, such as `3000`, `10%`, `net 30` or `24 months`.",
)
NOT_FINITE = Problem(
    code="GG031",
    name="not a finite number",
    message="{text} {problem}",
    hint="write {write}",
    why="No price is infinite and none is `nan`; such values come from a broken spreadsheet.",
)
AMBIGUOUS = Problem(
    code="GG032",
    name="a number that can be read in two ways",
    message="{text} {problem}",
    hint="write {write}",
    why="42.000 is forty-two in some countries and forty-two thousand in others. It is asked "
    "back, never guessed.",
)
NO_UNIT = Problem(
    code="GG033",
    name="a number without its unit",
    message="{text} {problem}",
    hint="write {write}",
    why="15 could be 15 % or a fraction of fifteen, 2 could be months or years. In a file the "
    "unit is always written.",
)
WRONG_UNIT = Problem(
    code="GG034",
    name="wrong unit",
    message="{text} {problem}",
    hint="write {write}",
    why="The value is meant for another field, or the field for another kind of term.",
)
OTHER_CURRENCY = Problem(
    code="GG035",
    name="mixed currencies",
    message="{text} {problem}",
    hint="write {write}",
    why="Amounts of two currencies cannot be added without a rate, and a rate is a decision "
    "somebody has to take. Convert the amount and note the rate in a comment.",
)
OUT_OF_RANGE = Problem(
    code="GG036",
    name="out of range",
    message="{text} {problem}",
    hint="write {write}",
    why="The number is larger or smaller than the field allows.",
)
NEGATIVE = Problem(
    code="GG037",
    name="negative number",
    message="{text} is below zero",
    hint="write zero or more; a discount is a term, not a negative price",
    why="Prices, costs and quantities are never negative.",
)
NOT_A_CHANCE = Problem(
    code="GG038",
    name="not a probability",
    message="{text} is no probability",
    hint="write a percentage from 0% to 100%",
    why="A chance lies between never and always.",
)
NOT_A_DATE = Problem(
    code="GG039",
    name="not a date",
    message="{text} is no date",
    hint="write year, month and day, such as 2026-01-15",
    why="01/02/2026 is January in one country and February in another.",
)
NOT_A_CURRENCY = Problem(
    code="GG040",
    name="not a currency code",
    message="{text} is no currency code",
    hint="write the three capital letters of ISO 4217, such as USD or EUR",
    why="Signs such as $ stand for many currencies.",
)
NOT_YES_NO = Problem(
    code="GG041",
    name="neither true nor false",
    message="{text} is neither true nor false",
    hint="write true or false",
    why="The field is a switch.",
)
BAD_ID = Problem(
    code="GG042",
    name="not a usable name",
    message="{text} cannot be used as a name",
    hint="use letters, digits, _ - and . only, such as case_study; `name:` takes any text",
    why="Names are typed on the command line (`--ask discount=15%`) and stand in the books.",
)
TOO_LONG = Problem(
    code="GG043",
    name="text too long",
    message="{field} is longer than {limit} characters",
    hint="shorten it",
    why="Texts of a deal are names and clauses. Documents belong into files of their own.",
)
BACKWARD_RANGE = Problem(
    code="GG044",
    name="range the wrong way round",
    message="the range {low} to {high} does not hold {value}",
    hint="write low ≤ value ≤ high",
    why="The range is where the value lies with nine chances in ten.",
)
