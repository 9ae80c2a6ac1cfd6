"""Which sentences are an answer built from?

Each slot has several variants; a playbook may replace those of any slot. Words that start with
``$`` are filled from what the other side may see (:data:`PLACEHOLDERS`), and from nothing else. Of
the variants that can be filled, those that say most are used.
"""

from collections.abc import Mapping

from giveget.core.language.phrase_bank import BANK

# Placeholder → what it says. Those with a capital start a sentence.
PLACEHOLDERS: Mapping[str, str] = {
    "contact": "first name of the person written to",
    "formal": "their name with its title, where it has one: “Ms Weber”",
    "sender": "name of the person who writes",
    "us": "our organisation",
    "them": "their organisation",
    "hello": "the word they greet with: “Hi”, “Dear”",
    "goal": "what they said they want",
    "want": "the same after “you want”",
    "wishes": "what they asked for, after “you'd like”",
    "offered": "what they offered, after “thank you for offering”",
    "quoted": "an ask that fits no term, in their words: “you asked whether we could …”",
    "Quoted": "the same with a capital",
    "topics": "what their asks are about",
    "kept": "what stays as proposed of it",
    "Kept": "the same with a capital",
    "concern": "what worries them, after “I see that”",
    "Their_question": "what they want to know, as “You asked whether …”",
    "query": "the same as “your question”",
    "answer_by": "the day of that answer",
    "gives": "what we do, after “I can”",
    "gets": "what they do, after “if you”",
    "gains": "what they proposed and we accept",
    "reason": "the one stored reason",
    "Reason": "the same with a capital",
    "price": "total price of the package",
    "asked": "the part they want taken out",
    "charge": "the same after “we charge”, where we do: “a licensing fee”, “for the licence”",
    "also_out": "what would be left out with it",
    "instead": "what they would bring themselves",
    "terms": "on which rates: “at our daily rate”",
    "choice_price": "total price of the choice",
    "table_price": "total price of the package on the table",
    "changes": "what a choice changes",
    "count": "how many packages there are to choose from",
    "letter": "A, B or C",
    "question": "what we would like to know",
    "hold_reason": "why time is needed, as a statement",
    "To": "why time is needed, as “To be sure …”",
    "until": "day of the answer",
}

# What a phrase must say to do the work of its slot.
REQUIRED: Mapping[str, frozenset[str]] = {
    "acknowledge.offered": frozenset({"offered"}),
    "yes_if.part": frozenset({"gives", "gets"}),
    "yes_if.trade": frozenset({"gives", "gets"}),
    "no_but.trade": frozenset({"gives", "gets"}),
    "no_but.toward_goal": frozenset({"gives", "gets"}),
    "no_but.ask": frozenset({"gets"}),
    "drop_the_rope.substitute": frozenset({"instead"}),
    "choices.trade": frozenset({"gives", "gets"}),
    "choices.changes": frozenset({"changes"}),
    "hold.time": frozenset({"until"}),
    "questions": frozenset({"question"}),
    "answer.later": frozenset({"answer_by"}),
}


def read_bank(bank: str) -> dict[str, tuple[str, ...]]:
    """Return slot → variants of a text as in :mod:`phrase_bank`.

    A variant is a line; a line that is indented goes on where the one above it ended.
    """
    slots: dict[str, list[str]] = {}
    variants: list[str] = []
    for line in bank.splitlines():
        if line.startswith("["):
            variants = slots.setdefault(line.strip("[]"), [])
        elif line.startswith("  "):
            variants[-1] += " " + line.strip()
        elif line:
            variants.append(line.replace("|", "\n"))
    return {slot: tuple(said) for slot, said in slots.items()}


DEFAULTS: Mapping[str, tuple[str, ...]] = read_bank(BANK)
