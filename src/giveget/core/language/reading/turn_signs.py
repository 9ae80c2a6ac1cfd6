"""By which turns of plain talk does a clause want, refuse or limit something?

Patterns for a folded text, besides those of :mod:`asking_signs` and :mod:`bound_signs`; gaps are
bounded.
"""

from __future__ import annotations

from giveget.core.language.reading.force_names import Force

_OUR = r"(?:our|house|company|group|the|my|internal|board)"

TURNS: dict[Force, tuple[str, ...]] = {
    Force.NEED: (
        (
            r"^\W*(?:(?:\d+|[a-z])[.)]\W*)?(?!(?:we|i|you|they|it|he|she|this|that|there|who|which|used|going|happy|glad|ready)\b)(?:the |any "
            r"|all |our |your )?[a-z' -]{2,40} to (?:be|remain|stay|include|bear|become|run|apply)\b(?! (?:able|honest|in touch|fair|sure|back|"
            r"there|seen|continued|confirmed))"
        ),
        r"\bshould (?:again |also |now )?(?:be|reach|remain|stay|go|come|have|run|cover|include)\b|\bbecomes \d|\bpasses to us\b",
        (
            r"\b(?:i|we) (?:assume|presume|trust|take it|took it(?! (?:out|off|away|to))|understood that|gather you|expect|suppose you)\b|^\W*(?:presumably|surely|"
            r"it goes without saying|it's understood|it is understood|needless to say|naturally)\b"
        ),
        (
            r"[-=]>|→|\bto read\b|\bshould read\b|[:)] ?(?:please )?(?:delete|strike|remove|drop|add|replace|increase|raise|"
            r"reduce|lower|extend|not acceptable)\b|\bshall (?:be|read|not)\b"
        ),
        (
            r"\b(?:has|have) always (?:had|been|got|given|paid|enjoyed)\b|\b(?:normally|usually|typically|customarily) "
            r"(?:get|gets|have|has|come|comes|receive|includes?)\b"
        ),
        (
            r"\b(?:i|we)(?:'d| would| had| have)(?: \w+)? (?:pencilled in|in mind|reckoned with|set aside)\b|\bpencilled in\b|"
            r"\b(?:i|we) see (?:this|it|us) at\b|\bbottom line (?:now )?reads\b|\bour counter\b"
        ),
        r"\b(?:is|are) governed by\b|\bmust (?:belong|remain|stay|become)\b|\bmakes? me happy\b|\bhere please\b",
        (
            r"\b(?:want|wants|need|needs|like|likes|prefer|prefers|expect|expects) (?:it|them|that|this) (?:gone|out|in|fixed|"
            r"removed|deleted|lifted|raised|written)\b"
        ),
        r"\b(?:be|is|are|get) (?:moved|written|put) in(?:to)? the contract\b|\bwrite (?:that|this|it) (?:down|into)\b",
        r"\bany (?:reduction|discount|rebate|concession|movement|give)\b|\bdo you do (?:anything|something)\b",
    ),
    Force.REFUSAL: (
        (
            r"\b(?:can't|cannot|can not|won't|will not|may not) be (?:changed|moved|altered|adjusted|exceeded|extended|raised|lifted|bent|"
            r"waived|touched)\b"
        ),
        (
            r"\b(?:won't|will not|doesn't|does not|can't|cannot|never|would not|wouldn't) (?:\w+ )?(?:get|go|make it|come|slip) "
            r"(?:past|through|by|ahead)\b|\b(?:won't|will not) (?:pass|wash|do|fly)\b(?! (?:it|that|this|so|my|our|any))"
        ),
        (
            rf"\bagainst {_OUR} (?:\w+ )?(?:rules?|polic\w+|statutes?|by-?laws|guidelines?|principles)\b|\bfrowns? "
            r"(?:on|upon)\b|\b(?:rules?|polic\w+|statutes?|auditors?|lawyers?|legal|board|insurer|bank|charter)\b[^.;]{0,20} "
            r"(?:forbids?|prohibits?|rules? out|bans?|excludes?|(?:do not|don't|does not|doesn't|won't|will not) (?:permit|allow|"
            r"let|accept))\b"
        ),
        (
            r"\b(?:is|are|be) (?:\w+ )?(?:of )?no use to\b|\bhas nowhere to go\b|\bwould be the end of\b|\bwould ruin us\b|"
            r"\b(?:is|are) (?:a joke|a marriage|out of proportion|out of all proportion|too (?:wide|broad|heavy|onerous|far)|"
            r"beyond (?:us|me|what)|more than (?:i'm|we're|i am|we are|i can|we can) |far too)\b|\bscares? (?:us|me|off)\b|"
            r"\bfeels like\b"
        ),
        r"\b(?:not|n't) (?:permitted|allowed|entitled|authori[sz]ed|empowered) to\b|\bmay not (?!be (?:a|an|the)\b)\w+",
        r"\bhave no place\b|\bhas no place\b|\bis no (?:price|deal|option|way)\b",
    ),
    Force.LIMIT: (
        (
            r"\b(?:we|i|he|she|they) (?:calculates?|reckons?|plans?|budgets?) with\b|\b(?:i|we) can (?:just about |only |just )?(?:manage|afford|"
            r"scrape together)\b|\bin the plan for\b|\bfunding available\b|\bi'?d give you\b|\bid give you\b|\bcan go up to\b"
        ),
        (
            r"\b(?:longest|most|highest|furthest|maximum|best) (?:\w+ ){0,4}(?:allows?|permits?|lets?|will bear|authori[sz]es?)\b|"
            r"\bas (?:long|far|high|much|low) as (?:i|we|they|my \w+|our \w+) (?:can|could|will|may|am|are)\b"
        ),
        (
            r"\b(?:is|'s|be) (?:my|our|his|her|their) (?:limit|mandate|maximum|ceiling|max|budget|bottom line)\b|\bthat'?s "
            r"(?:it|all there is|all (?:i|we)|the lot|all i can do)\b|\bnot a (?:penny|cent|euro|pound|dollar) (?:over|more|"
            r"above)\b|\bsanctioned (?:amount|sum|budget)\b|\bis what (?:the|our|my) \w+ (?:will|can|would) (?:stretch|go|rise|"
            r"agree) to\b|\ball (?:i|we) (?:can|could|have)\b"
        ),
        (
            r"\b(?:cannot|can't|could not|couldn't|won't) (?:\w+ )?(?:book|go|sign|order|buy|spend|approve|pay) (?:anything )?"
            r"(?:above|over|beyond|higher)\b"
        ),
        r"\b(?:i've|ive|we've|i have|we have) got (?:[$€£]\d|\d[\d.,]*(?:k\b| (?:quid|pounds|dollars|euros|bucks|grand)))",
    ),
    Force.CLOSING: (
        (
            r"^\W*(?:and )?not (?:the |of |for )?(?:\d|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|two|three|"
            r"four|five|six|seven|eight|nine)(?!\w)|\bthis time and not\b"
        ),
        (
            r"\bworks? (?:for (?:us|me|them) )?at\b|\band (?:i'm happy|i'm yours|we're good|it's ours|(?:it|the \w+) is ours|you "
            r"have my signature|we're done)\b|\bthen (?:i|we) (?:won't|will not|don't) need\b|\bin my (?:book|view|eyes)\b|"
            r"\bwould make (?:me|us|the|it|things|all)\b|\bwhat do you say\b|\bcould that be arranged\b"
        ),
    ),
}
