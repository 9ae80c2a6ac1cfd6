"""Which sentences give orders to a machine instead of telling us something?"""

from __future__ import annotations

import re
from functools import cache

from giveget.core.language.reading.sieve import Group, sifted_group
from giveget.core.terms import Finding, Severity

_RULES = r"(?:rules?|instructions?|guidelines?|prompts?|playbook|guardrails?|restrictions)"
_MACHINE = r"(?:ai|llm|language model|chat ?bot|bot|automated (?:system|assistant)|ai assistant)"
_ORDERS = (
    (
        r"\b(?:ignore|disregard|forget|override|bypass)(?: all| any| every)?(?: of)?"
        rf"(?: your| the| previous| prior| above| earlier| these| those| system){{1,3}} {_RULES}\b"
    ),
    rf"\b(?:ignore|disregard) (?:all|any) {_RULES}\b",
    (
        r"^\W*(?:system|assistant|developer|admin)(?: prompt| message| override|"
        r" instructions?)? ?[:>\]]"
    ),
    r"\b(?:admin|developer|debug|god) mode\b",
    rf"\byou are (?:now )?an? {_MACHINE}\b|\bas an? {_MACHINE}\b",
    rf"\b(?:note|message|instructions?|attention) (?:to|for) (?:the |any |all )?{_MACHINE}s?\b",
    r"\b(?:system|developer) prompt\b|\bnew (?:system )?instructions:",
    r"\bset your (?:authority|limits?|rules|walk-?away)\b",
    r"<\|?(?:system|im_start)|\[/?inst\]",
)
_GOES_ON = (
    r"^\W*(?:and |then |now |please )*(?:accept|approve|grant|set|reply|respond|output|answer|"
    r"confirm|print|write|you must|you will|you are)\b"
)


@cache
def _pattern() -> Group:
    return sifted_group(_ORDERS)


@cache
def _going_on() -> re.Pattern[str]:
    return re.compile(_GOES_ON)


def is_order(sentence: str, *, after_one: bool, lets: int = -1) -> bool:
    """Whether a folded sentence gives orders to a machine.

    Args:
        sentence: its words.
        after_one: the sentence before did, so that "accept 50 %" still belongs to it.
        lets: the patterns that its words let through, see :func:`sieve.words_in`.
    """
    if _pattern().search(sentence, 0, len(sentence), lets):
        return True
    return after_one and _going_on().search(sentence) is not None


def order_found(span: tuple[int, int]) -> Finding:
    """The finding for a sentence that gives orders to a machine; it is read no further."""
    return Finding(
        code="GG650",
        severity=Severity.WARNING,
        message="a sentence that gives orders to a machine was not read as an ask",
        hint="look at it yourself; if they do want it, type it in as an ask",
        start=span[0],
        end=span[1],
    )
