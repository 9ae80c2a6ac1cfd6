"""By which words is it known what a message does? Patterns for folded text, gaps bounded."""

from __future__ import annotations

_DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTHS = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)"
)
_WHEN = (
    rf"(?:(?:the )?(?:end|close|middle|start|beginning|first|last day) of (?:the |this |next |our )?\w+|end of \w+|eod|eow|cob|"
    rf"close of business|(?:this |next |coming )?{_DAYS}|tomorrow|tonight|today|midnight|noon|(?:this |next )(?:week|month|"
    rf"quarter|weekend)|(?:the )?weekend|(?:the )?holidays|christmas|easter|new year|year[ -]end|quarter[ -]end|month[ -]end|"
    rf"(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)?(?: {_MONTHS})?(?!\d|%| ?%| percent| per cent| ?days| ?months)|{_MONTHS}\b(?: \d{{1,2}})?|"
    r"\d{1,2}[:.]\d{2}|\d{1,2} ?(?:am|pm)|q[1-4]|our (?:board|fiscal|budget)\b[a-z ]{0,20})"
)
DEADLINE = (
    rf"\b(?:by|before|until|till|no later than|not later than|at the latest by|latest by) (?:the )?{_WHEN}\b",
    r"\b(?:within|in) the next (?:few |\w+ )?(?:hours?|days?|week)\b|\bwithin (?:24|48|72) hours\b",
    r"\b(?:offer|quote|proposal|budget|approval|window|funds?|po) (?:\w+ ){0,3}(?:expires?|ends?|closes?|lapses?|runs? out)\b"
    rf"(?: (?:on|at|by) )?(?:(?:the )?{_WHEN})?",
    r"\bdeadline\b[^.;?!]{0,40}|\b(?:today|tonight|this week) only\b|\bat the latest\b|\blast (?:day|chance)\b|\basap\b",
)
THREAT = (
    r"\bor (?:else\b|(?:we|i)(?:'ll| will| have to|'d| would)? (?:walk|go|cancel|leave|look|take|move|stop|terminate|drop|"
    r"switch|sign with|buy|pull|are (?:out|gone|done)|need to look|must look))\b[^.;?!]{0,60}",
    r"\botherwise(?:,)? (?:we|i|the deal|there|this|it)\b[^.;?!]{0,80}",
    r"\b(?:go|going|move|switch|turn|sign)(?:ing)? (?:with|to) (?:a |an |the |your |another |one of your )?(?:competitors?|competition|"
    r"rival|other (?:vendor|supplier|provider)|different (?:vendor|supplier|provider)|alternative)s?\b",
    r"\b(?:look|go|buy|shop|sign) elsewhere\b|\btake our business\b[^.;?!]{0,30}|\b(?:will|have to|going to|ready to|prepared to) "
    r"walk(?: away)?\b|\bwe walk\b|\bwalk away from (?:this|the|it)\b",
    r"\b(?:this is )?(?:our |my |the )?(?:final|last|best and final) offer\b|\btake it or leave it\b|\bnon-?negotiable\b|\bdeal[ -]?breaker\b|\bthe deal is "
    r"(?:off|dead)\b|\bno deal\b|\bthis is our final\b|\blast chance\b|\bnot (?:up for )?(?:negotiation|negotiable)\b",
    r"\b(?:we|i)(?:'ll| will| shall|'d| would) (?:have to |need to |be forced to |simply |just )?(?:cancel|terminate|walk|leave|stop "
    r"(?:the|our|all)|switch|look (?:at|for|into) (?:other|alternatives)|go with|reconsider (?:the|our|whether)|not (?:renew|sign|"
    r"proceed|continue)|drop (?:you|the project)|end the)\b",
    r"\b(?:forced|obliged|compelled) to (?:look|cancel|reconsider|switch|go)\b|\bunless you\b[^.;?!]{0,80}\b(?:we|i)(?:'ll| will| won't|"
    r" cannot| can't)\b",
)
THANKS = (r"\b(?:thank(?:s| you)|thx|many thanks|much appreciated|cheers for|grateful for)\b",)
ACCEPT = (
    r"\b(?:we|i)(?:'ll| will| can| do| hereby| are happy to| would like to)? (?:accept|agree|approve|confirm)\b(?! to disagree)",
    r"\b(?:looks?|sounds?) (?:all |very |really )?(?:good|great|fine|perfect)\b|\bworks for (?:us|me)\b|\b(?:all|is|are) agreed\b",
    r"\b(?:let's|we(?:'d| would) like to|happy to|ready to|please) (?:go ahead|proceed|move forward|sign)\b|\bwe have a deal\b(?<!and we "
    r"have a deal)|\bdeal!|\bgo ahead\b|\bsigned (?:copy|contract|order)\b|\b(?:it's|that's) a (?:deal|yes)\b|\bapproved\b",
    r"\b(?:is|are) (?:fine|ok|okay|acceptable|good)(?: with| for| by)? ?(?:us|me)?\b|\bno (?:changes|objections|issues|comments)\b",
)
REFUSE = (
    r"\b(?:we|i) (?:can't|cannot|can not|won't|will not|are (?:not|un)able to|aren't able to|couldn't|are not (?:willing|prepared|"
    r"ready) to|do not|don't) (?:accept|agree|sign|approve|do (?:this|that|it)|pay|commit|proceed|go ahead|support|live with)\b",
    r"\b(?:not acceptable|unacceptable|out of the question|no-go|have to (?:decline|pass|reject)|must (?:decline|reject)|reject(?:ed)?|"
    r"we decline|not going to happen|off the table|a non-starter|won't work|doesn't work|does not work)\b",
    r"^(?:no|nope|sorry, no|unfortunately not|i'm afraid not)\b(?! (?:problem|worries|rush|need|issue|changes?|objections?|longer|later))",
)
COMMITMENT = (
    r"\b(?:we|i)(?:'ll| will| shall| promise to| commit to| undertake to) (?:also |then |certainly |make sure to |happily )?(?:sign|send|pay|"
    r"get back|let you know|confirm|come back|forward|put|have|issue|take|return|walk|share|introduce|order|be in touch|arrange|provide|"
    r"prepare|check|talk|speak|present|push|close|wire|transfer|approve|process|review)\b",
    r"\b(?:we|i) can (?:sign|send|close|issue|have (?:it|this) signed|get (?:it|this) (?:signed|approved))\b",
    r"\byou(?:'ll| will) (?:have|get|receive|hear)\b",
)
OBJECTION = (
    r"\b(?:concern(?:s|ed)?|worr(?:y|ied|ies)|hesitat\w+|reservations?|doubts?|sceptical|skeptical|not (?:sure|convinced|comfortable|"
    r"happy)|unhappy|disappoint\w+|struggl\w+|hard to (?:justify|sell|explain)|sticking point|problem (?:is|with)|issue (?:is|with)|"
    r"stumbling block|don't see (?:the|why|how|any)|do not see (?:the|why)|why (?:would|should|do) we|not worth|no longer (?:covers?|"
    r"works?)|don't understand why|beyond our|exceeds?|too (?:expensive|high|much|long|short|risky|steep|costly|complicated|late|early|big)|"
    r"over (?:our )?budget|above (?:our )?budget|(?:not|isn't|aren't) (?:in|within) (?:our |the )?budget|don't have (?:the )?budget|cheaper|"
    r"out of (?:our )?(?:reach|budget)|doesn't fit|does not fit|a stretch|on the high side|expensive|steep|pricey)\b",
)
SPECIALIST = (
    r"\blegal(?= and (?:procurement|purchasing|finance))|\b(?:procurement|purchasing(?: department| team)?|strategic sourcing|sourcing team|category manager|head of purchasing|"
    r"(?:our |the |their )?legal (?:department|team|counsel|colleagues|review|side|people|folks)|(?:our |from |with |to |by )legal\b"
    r"(?! entity| action| name| reasons?| fees?)|legal (?:asks?|needs?|wants?|says?|insists?|finished|will|has|have|is|requires?|won't)|"
    r"(?:general |in-house |outside )?counsel|lawyers?|attorneys?|solicitors?|compliance (?:team|officer|department)|contracts (?:team|"
    r"department|manager)|(?:info)?sec(?:urity)? team|buying group|purchasing consultant)\b",
)
