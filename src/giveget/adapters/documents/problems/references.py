"""What can be wrong between the parts of a file?"""

from giveget.adapters.problem import Problem
from giveget.core.terms.finding import Severity

UNKNOWN_TERM = Problem(
    code="GG060",
    name="unknown term",
    message="{name} is no term of this deal",
    hint="{remedy}",
    why="A limit or rule on a term that does not exist protects nothing.",
)
UNKNOWN_LINE = Problem(
    code="GG061",
    name="unknown line",
    message="{name} is no line of this deal",
    hint="{remedy}",
    why="A name that points nowhere is usually misspelt, and what it should price stays free.",
)
UNKNOWN_SUBJECT = Problem(
    code="GG062",
    name="neither a line nor a term",
    message="{name} is neither a line nor a term of this deal",
    hint="{remedy}",
    why="A fact is used when its line or term is asked about; otherwise it is never used.",
    severity=Severity.WARNING,
)
REQUIRES_CYCLE = Problem(
    code="GG063",
    name="lines that require each other",
    message="the line requires itself: {chain}",
    hint="remove one of these requirements, or make the two lines one",
    why="Then none of them could ever be the first to be delivered, and taking one out would "
    "take out all.",
)
EMPTY_REQUIREMENT = Problem(
    code="GG064",
    name="empty requirement",
    message="a set of {field} is empty, so it can never be met",
    hint="write the lines of which one is needed: `[[licence, customer_program]]`, or remove it",
    why="`requires` lists sets; of each set one line must be in the deal.",
)
REPEATED_ID = Problem(
    code="GG065",
    name="the same name twice",
    message="{name} stands here twice",
    hint="give the second one another name, or merge the two",
    why="Roles, facts and rules are found by name.",
)
TABLE_LACKS_LINE = Problem(
    code="GG066",
    name="the table cannot be delivered",
    message="on the table {line} is in, but of {needed} none is",
    hint="put one of them in, or take {line} out",
    why="What is now on offer must be something that can be delivered.",
)
NO_PRECEDENT = Problem(
    code="GG067",
    name="precedent without figures",
    message="{term} sets a precedent, but the deal has no section `precedent`",
    hint="add `precedent: {{renewal_probability: 60%}}`, or remove `precedent: true`",
    why="Without the chance of a renewal the return of a concession costs nothing, which hides it.",
    severity=Severity.WARNING,
)
NOT_IN_PLAYBOOK = Problem(
    code="GG068",
    name="term that the playbook does not have",
    message="{name} is no term of this playbook",
    hint="{remedy}; or leave it, if deals of this playbook have such a term",
    why="The limit or rule counts only in deals which add a term of this name.",
    severity=Severity.WARNING,
)
ENDLESS_PRECEDENT = Problem(
    code="GG069",
    name="precedent that never ends",
    message="a concession would come back at every renewal for ever and cost more than any amount",
    hint="write a renewal_probability or carry_over below 100%, or a rate_per_year above 0%",
    why="Its cost is the sum over all renewals, which must become smaller from one to the next.",
)
