"""By which words is it known what a message does? Patterns for folded text, gaps bounded."""

from __future__ import annotations

_DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTHS = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_WHEN = (
    "(?:(?:the )?(?:end|close|middle|start|beginning|first|last day) of (?:the |this |"
    r"next |our )?\w+|end of \w+|eod|eow|cob|close of business|(?:this |next |"
    f"coming )?{_DAYS}|tomorrow|tonight|today|midnight|noon|(?:this |next )(?:week|month|"
    "quarter|weekend)|(?:the )?weekend|(?:the )?holidays|christmas|easter|new year|"
    r"year[ -]end|quarter[ -]end|month[ -]end|(?:the )?\d{1,2}(?:st|nd|rd|"
    rf"th)?(?: of)?(?: {_MONTHS})?(?!\d|%| ?%| percent| per cent| ?days| ?months)|"
    rf"{_MONTHS}\b(?: \d{{1,2}})?|\d{{1,2}}[:.]\d{{2}}|\d{{1,2}} ?(?:am|pm)|q[1-4]|"
    r"our (?:board|fiscal|budget)\b[a-z ]{0,20})"
)
DEADLINE = (
    (
        r"\b(?:by|before|until|till|no later than|not later than|at the latest by|"
        rf"latest by) (?:the )?{_WHEN}\b"
    ),
    r"\b(?:within|in) the next (?:few |\w+ )?(?:hours?|days?|week)\b|\bwithin (?:24|48|72) hours\b",
    (
        r"\b(?:offer|quote|proposal|budget|approval|window|funds?|"
        r"po) (?:\w+ ){0,3}(?:expires?|ends?|closes?|lapses?|runs? out)\b(?: (?:on|at|"
        f"by) )?(?:(?:the )?{_WHEN})?"
    ),
    (
        r"\bdeadline\b[^.;?!]{0,40}|\b(?:today|tonight|this week) only\b|"
        r"\bat the latest\b|\blast (?:day|chance)\b|\basap\b"
    ),
)
THREAT = (
    (
        r"\bor (?:else\b|(?:we|i)(?:'ll| will| have to|'d| would)? (?:walk|go|cancel|leave|"
        "look|take|move|stop|terminate|drop|switch|sign with|buy|pull|are (?:out|gone|"
        r"done)|need to look|must look))\b[^.;?!]{0,60}"
    ),
    r"\botherwise(?:,)? (?:we|i|the deal|there|this|it)\b[^.;?!]{0,80}",
    (
        r"\b(?:go|going|move|switch|turn|sign)(?:ing)? (?:with|to) (?:a |an |the |your |"
        "another |one of your )?(?:competitors?|competition|rival|other (?:vendor|"
        r"supplier|provider)|different (?:vendor|supplier|provider)|alternative)s?\b"
    ),
    (
        r"\b(?:look|go|buy|shop|sign) elsewhere\b|\btake our business\b[^.;?!]{0,30}|"
        r"\b(?:will|have to|going to|ready to|prepared to) walk(?: away)?\b|\bwe walk\b|"
        r"\bwalk away from (?:this|the|it)\b"
    ),
    (
        r"\b(?:this is )?(?:our |my |the )?(?:final|last|best and final) offer\b|"
        r"\btake it or leave it\b|\bnon-?negotiable\b|\bdeal[ -]?breaker\b|"
        r"\bthe deal is (?:off|dead)\b|\bno deal\b|\bthis is our final\b|\blast chance\b|"
        r"\bnot (?:up for )?(?:negotiation|negotiable)\b"
    ),
    (
        r"\b(?:we|i)(?:'ll| will| shall|'d| would) (?:have to |need to |be forced to |"
        "simply |just )?(?:cancel|terminate|walk|leave|stop (?:the|our|all)|switch|"
        "look (?:at|for|into) (?:other|alternatives)|go with|reconsider (?:the|our|"
        r"whether)|not (?:renew|sign|proceed|continue)|drop (?:you|the project)|end the)\b"
    ),
    (
        r"\b(?:forced|obliged|compelled) to (?:look|cancel|reconsider|switch|go)\b|"
        r"\bunless you\b[^.;?!]{0,80}\b(?:we|i)(?:'ll| will| won't| cannot| can't)\b"
    ),
)
THANKS = (r"\b(?:thank(?:s| you)|thx|many thanks|much appreciated|cheers for|grateful for)\b",)
ACCEPT = (
    (
        r"\b(?:we|i)(?:'ll| will| can| do| hereby| are happy to| would like to)? (?:accept|"
        r"agree|approve|confirm)\b(?! to disagree)"
    ),
    (
        r"\b(?:looks?|sounds?) (?:all |very |really )?(?:good|great|fine|perfect)\b|"
        r"\bworks for (?:us|me)\b|\b(?:all|is|are) agreed\b"
    ),
    (
        r"\b(?:let's|we(?:'d| would) like to|happy to|ready to|please) (?:go ahead|proceed|"
        r"move forward|sign)\b|\bwe have a deal\b(?<!and we have a deal)|\bdeal!|"
        r"\bgo ahead\b|\bsigned (?:copy|contract|order)\b|\b(?:it's|that's) a (?:deal|"
        r"yes)\b|\bapproved\b"
    ),
    (
        r"\b(?:is|are) (?:fine|ok|okay|acceptable|good)(?: with| for| by)? ?(?:us|me)?\b|"
        r"\bno (?:changes|objections|issues|comments)\b"
    ),
)
REFUSE = (
    (
        r"\b(?:we|i) (?:can't|cannot|can not|won't|will not|are (?:not|un)able to|"
        "aren't able to|couldn't|are not (?:willing|prepared|ready) to|do not|"
        "don't) (?:accept|agree|sign|approve|do (?:this|that|it)|pay|commit|proceed|"
        r"go ahead|support|live with)\b"
    ),
    (
        r"\b(?:not acceptable|unacceptable|out of the question|no-go|have to (?:decline|"
        "pass|reject)|must (?:decline|reject)|reject(?:ed)?|we decline|"
        "not going to happen|off the table|a non-starter|won't work|doesn't work|"
        r"does not work)\b"
    ),
    (
        r"^(?:no|nope|sorry, no|unfortunately not|i'm afraid not)\b(?! (?:problem|worries|"
        "rush|need|issue|changes?|objections?|longer|later))"
    ),
)
COMMITMENT = (
    (
        r"\b(?:we|i)(?:'ll| will| shall| promise to| commit to| undertake to) (?:also |"
        "then |certainly |make sure to |happily )?(?:sign|send|pay|get back|let you know|"
        "confirm|come back|forward|put|have|issue|take|return|walk|share|introduce|order|"
        "be in touch|arrange|provide|prepare|check|talk|speak|present|push|close|wire|"
        "transfer|approve|process|review|call|ring|phone|e-?mail|mail|write|reply|respond|"
        "revert|circle back|follow up|update|decide|deliver|ship|schedule|set up|complete|"
        r"finish|discuss|renew|ask)\b"
    ),
    (
        r"\b(?:we|i) can (?:sign|send|close|issue|have (?:it|this) signed|get (?:it|"
        r"this) (?:signed|approved))\b"
    ),
    r"\byou(?:'ll| will) (?:have|get|receive|hear)\b",
    r"\b(?:we|i) (?:promise|commit|undertake)\b(?! not\b)",
)
OBJECTION = (
    (
        r"\b(?:concern(?:s|ed)?|worr(?:y|ied|ies)|hesitat\w+|reservations?|doubts?|"
        "sceptical|skeptical|not (?:sure|convinced|comfortable|happy)|unhappy|"
        r"disappoint\w+|struggl\w+|hard to (?:justify|sell|explain)|sticking point|"
        "problem (?:is|with)|issue (?:is|with)|stumbling block|don't see (?:the|why|how|"
        "any)|do not see (?:the|why)|why (?:would|should|do) we|not worth|"
        "no longer (?:covers?|works?)|don't understand why|beyond our|exceeds?|"
        "too (?:expensive|high|much|long|short|risky|steep|costly|complicated|late|early|"
        "big)|over (?:our )?budget|above (?:our )?budget|(?:not|isn't|aren't) (?:in|"
        "within) (?:our |the )?budget|don't have (?:the )?budget|cheaper|"
        "out of (?:our )?(?:reach|budget)|doesn't fit|does not fit|a stretch|"
        "on the high side|expensive|steep|pricey|(?:can't|cannot|can not|couldn't) (?:justify|"
        "afford)|(?:won't|will not|would never|(?:is|are)n't going to|not going to) (?:approve|"
        "sign off|agree to)|not (?:a|our|the) priority|(?:not a good|(?:a )?bad|the wrong) "
        "(?:time|moment|timing)|polic(?:y|ies) (?:doesn't|does not|don't|do not|won't|forbids?)|"
        r"bad experiences?|(?:is|are|would be|remains?) (?:an? )?(?:\w+ )?problem for us|"
        r"(?:cash(?: ?flow)?|money|budgets?) (?:is|are) (?:very |really |quite )?tight)\b"
    ),
)
SPECIALIST = (
    (
        r"\blegal(?= and (?:procurement|purchasing|finance))|\b(?:procurement|"
        "purchasing(?: department| team)?|strategic sourcing|sourcing team|"
        "category manager|head of purchasing|(?:our |the |their )?legal (?:department|"
        "team|counsel|colleagues|review|side|people|folks)|(?:our |from |with |to |"
        r"by )legal\b(?! entity| action| name| reasons?| fees?)|legal (?:asks?|needs?|"
        "wants?|says?|insists?|finished|will|has|have|is|requires?|won't)|(?:general |"
        "in-house |outside )?counsel|lawyers?|attorneys?|solicitors?|compliance (?:team|"
        "officer|department)|contracts (?:team|department|manager)|"
        r"(?:info)?sec(?:urity)? team|buying group|purchasing consultant)\b"
    ),
)
