"""How is a goal of theirs said to them? ("You want to open the new site on time")

Goals are written as they come: as a thing ("one partner for all nine sites"), as something to do
("open the new site on time"), or as a sentence.
"""

import re

from giveget.core.language.wording.labels import clause

# Words that start something to do; those that can be a thing as well need an object after them.
_ACTS = """
achieve add adopt automate avoid become begin bring buy close consolidate create cut decide
deliver develop double eliminate enable ensure enter equip expand fill find finish fix get give go
grow halve have hire improve integrate introduce keep know learn let lower maintain make meet
migrate modernise modernize move pass pay prepare prevent protect prove provide put raise reach
reduce renew replace resolve retain roll run save secure sell send serve set shorten show simplify
solve spend standardise standardize stay stop strengthen switch take teach understand unify use
win work
"""
_ACTS_OR_THINGS = """
access book build call change control design free grow help hold host increase launch lead limit
market measure offer open order plan process rent report rest share ship staff start support test
train transfer travel turn update upgrade
"""
_DOING = frozenset(_ACTS.split())
_EITHER = frozenset(_ACTS_OR_THINGS.split())
_OBJECT = re.compile(
    r"(?:the|a|an|all|every|each|our|your|their|its|this|these|new|more|fewer|less|up|on time|"
    r"by|within|before|\d\S*|two|three|four|five|six|ten|people|staff|teams?|managers?|nurses?)\b",
    re.IGNORECASE,
)
_LEAD = re.compile(r"(?:we|i)(?: would|['’]d)? (?:want|like|need|wish|aim|hope)\b ?", re.IGNORECASE)


def goal_of(text: str) -> str:
    """Return the goal as it follows a colon; something to do gets a "to"."""
    said = clause(_LEAD.sub("", text.strip(), count=1))
    said = re.sub(r"\bour\b", "your", said)
    return f"to {said[0].lower()}{said[1:]}" if _is_doing(said) else said


def wanted(text: str) -> str:
    """Return the goal as it follows "you want"; nothing for a whole sentence."""
    return "" if text.strip().endswith(".") and not _LEAD.match(text.strip()) else goal_of(text)


def _is_doing(said: str) -> bool:
    first, _, rest = said.partition(" ")
    if first.lower() in _DOING:
        return bool(rest)
    return first.lower() in _EITHER and _OBJECT.match(rest) is not None
