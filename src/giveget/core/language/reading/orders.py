"""Which sentences give orders to a machine instead of telling us something?"""

from __future__ import annotations

import re
from functools import cache

from giveget.core.language.reading.sieve import Group, sifted_group
from giveget.core.terms import Finding, Severity

_RULES = (
    r"(?:rules?|instructions?|guidelines?|prompts?|playbook|guardrails?|restrictions|"
    r"directions|assignments|tasks|context|commands?|directives?)"
)
_MACHINE = (
    r"(?:(?:helpful |evil |neutral |new )?(?:ai|llm|gpt|chat ?gpt|language model|chat ?bot|bot|"
    r"assistant|automated (?:system|assistant)|ai (?:assistant|model|agent)|linux terminal|"
    r"(?:python |sql )?(?:interpreter|compiler)))"
)
_FORGET = r"\b(?:ignore|igmre|disregard|forget|override|bypass|leave behind|don't follow)"
_OLD = (
    r"(?:your|the|previous|prior|above|earlier|preceding|these|those|system|initial|original|"
    r"foregoing|provided|all|any|every|of|about|my|given|past|last|other)"
)
_ANSWER = r"(?:response|reply|answer|output)s?"
_ORDERS = (
    rf"{_FORGET}(?: {_OLD}){{1,6}} (?:\w+ )?{_RULES}\b(?! (?:on|for|about|of|in) )",
    r"\b(?:ignore|disregard) (?:all|any) (?:rules?|instructions?|guidelines?|prompts?|guardrails?)\b",
    (
        r"\b(?:ignore|igmre|disregard|forget)(?: about)? (?:everything|all|anything)(?: of)?"
        r"(?: the)?(?: \w+)? (?:before|above|i (?:have |just )?(?:told|said)|you (?:know|were told|"
        r"have been told)|information|orders|we(?:'ve| have)? (?:talked|discussed))\b"
    ),
    r"\b(?:ignore|igmre|forget) (?:what|waht's|what's|whatever) (?:was |is |i said )?(?:above|before)\b",
    r"^\W*(?:now |please |and )*(?:ignore|forget|disregard) everything\b",
    r"\b(?:ignore|disregard) (?:the )?above (?:and|but|then)\b",
    r"\bnow (?:further |new |other |more )*(?:tasks?|instructions?) (?:are |will )?follow",
    r"\b(?:your|on the|a) (?:new|next|only) task(?: is)?:",
    (
        r"^\W*(?:system|assistant|developer|admin)(?: prompt| message| override|"
        r" instructions?)? ?[:>\]]"
    ),
    r"\b(?:admin|developer|debug|god|dan|jailbreak) mode\b|\bdo anything now\b",
    rf"\byou are (?:now )?an? {_MACHINE}\b|\bas an? (?!assistant){_MACHINE}\b(?!-)|\byou are (?:chat ?)?gpt\b",
    rf"\b(?:pretend|imagine)(?: that)? you(?:'re| are| were) (?:an? )?{_MACHINE}\b",
    (
        r"\b(?:i want you to|you (?:will|must|should) now|now) (?:act|behave|respond|speak) "
        r"(?:as|like) (?:an?|the|if) (?!reference|partner|sponsor|guarantor|pilot|case|broker)"
    ),
    r"\bnow you are (?:an?|ted|xi)\b|\byou are now (?:an? (?!customer|client|partner|member)|called|named)\b",
    rf"\b(?:note|message|instructions?|attention) (?:to|for) (?:the |any |all )?{_MACHINE}s?\b",
    (
        r"\b(?:system|developer) prompts?\b|\bprompt (?:texts?|injection)\b|\b(?:print|show|repeat|"
        r"reveal|spell-? ?check|written|output)\b[^.]{0,60}\b(?:above|your|this|initial) prompts?"
        r"(?! (?:reply|payment|response|attention|action|answer|delivery|service|feedback))"
    ),
    r"\bnew (?:system )?instructions:|\bwhat your (?:initial |first )?instructions (?:were|are)\b",
    r"\bset your (?:authority|limits?|rules|walk-?away)\b",
    r"<\|?(?:system|im_start)|\[/?inst\]|={4,} ?end\b",
    r"\bbase64\b[^.]{0,40}\b(?:decode|string|encoded|-d)\b|\b(?:decode|encode|run|execute)\b[^.]{0,40}\bbase64\b",
    (
        rf"\b(?:in|of|to|into|at the (?:end|start|beginning) of|throughout) (?:your|the) {_ANSWER}"
        r"(?:'s)?\b[^.]{0,60}\b(?:letters?|vowels?|words?|typos|anagrams?|spaces|emojis?|cipher|"
        r"sentence|encouraging|inviting|ads?|link)\b"
    ),
    (
        r"\b(?:replace|substitute|scramble|jumble|rearrange|convert|misspell|reverse|anagram)\b"
        rf"[^.]{{0,40}}\b(?:letters?|vowels?|words?|keywords)\b[^.]{{0,40}}\byour {_ANSWER}"
    ),
    (
        rf"^\W*(?:modify|augment|enhance|render|encode|encrypt|provide) your (?:{_ANSWER}|message)"
        r" (?:to|with|by|using|in|without)\b"
    ),
    (
        r"^\W*(?:include|integrate|add|introduce|remove|use|insert|embed|combine|group|scramble)\b"
        rf"[^.]{{0,90}}\b(?:in|to|from|of|for) your {_ANSWER}\b"
    ),
    rf"^\W*in your {_ANSWER}, (?:suggest|tease|include|mention|recommend|promote|advise|claim)\b",
    # The same in German, as it comes.
    (
        r"\b(?:vergiss|ignorier(?:e|en sie)?|vergessen sie)\b[^.]{0,30}\b(?:alle[sn]?|davor|obigen?|"
        r"vorherigen?|bisherigen?|gesagte[ns]?|anweisungen|auftraege|aufträge|das obige)\b"
    ),
    r"\bdu bist (?:jetzt|nun|ab jetzt) (?:ein|eine|der|die|kein|keine)\b",
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
