"""What can be wrong with the fields of a file?"""

from giveget.adapters.problem import Problem

COMMA = Problem(
    code="GG019",
    name="comma inside braces",
    message="{key} stands alone, because a comma inside {{ }} starts a new field",
    hint='write 42000 for 42,000, or put it into quotes: "42,000"',
    why="`{price: 42,000}` says that the price is 42 and that there is a field 000.",
)
UNKNOWN_FIELD = Problem(
    code="GG020",
    name="unknown field",
    message="{field} is no field of {owner}",
    hint="{remedy}",
    why="A field that nobody reads looks as if it counted. Names must be spelt as in the "
    "reference.",
)
MISSING_FIELD = Problem(
    code="GG021",
    name="missing field",
    message="{owner} lacks the field {field}",
    hint="add `{field}: {example}`",
    why="Without it the deal cannot be priced, and a default would be a guess about your money.",
)
NO_VALUE = Problem(
    code="GG022",
    name="field without a value",
    message="{field} has no value",
    hint="write a value, or remove the field",
    why="An empty field is usually one that was to be filled in later. (In a deal with a playbook, "
    "`~` as the value of an inherited term or section removes it.)",
)
NOT_A_SINGLE_VALUE = Problem(
    code="GG023",
    name="a list or mapping where one value is due",
    message="{field} holds a {found}; one value is due",
    hint="write one value",
    why="The field takes a single number or text.",
)
NOT_A_MAPPING = Problem(
    code="GG024",
    name="fields are due",
    message="{field} must hold fields, each with a name and a value",
    hint="write `{{name: value}}`, or the fields on indented lines",
    why="The field has parts with names of their own.",
)
NOT_A_LIST = Problem(
    code="GG025",
    name="a list is due",
    message="{field} must be a list",
    hint="write `[a, b]`, or each entry on a line that starts with `- `",
    why="The field takes several values, even if there is only one.",
)
UNKNOWN_WORD = Problem(
    code="GG026",
    name="unknown word",
    message="{field} cannot be {text}",
    hint="{remedy}",
    why="The field takes one of a few words.",
)
TOO_MANY_ENTRIES = Problem(
    code="GG027",
    name="too many entries",
    message="{field} has {count} entries; at most {limit} are allowed",
    hint="remove what nobody will negotiate over",
    why="A deal of that size is a mistake, or several deals.",
)
MORE = Problem(
    code="GG029",
    name="many more problems",
    message="{count} more problems are not shown",
    hint="correct the first ones; often many have one cause",
    why="A file with hundreds of problems is usually one with a single problem at its top.",
)
