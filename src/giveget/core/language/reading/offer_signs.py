"""By which words is it known beyond doubt that a clause offers something of theirs?

Every entry is one pattern for a folded text. Gaps are bounded, so that matching stays linear.
``PLEDGES`` are those of anybody, ``SALES`` those of one who sells.
"""

from __future__ import annotations

_OURS = (
    r"(?:our|my) (?!budget|price|rate|target|limit|offer|counter|number|ask|proposal|lawyer|legal|"
    r"procurement|policy|auditor)(?:(?!you\b|we\b|i\b|that\b|who\b)[a-z'-]+ ){0,2}?(?!you\b|we\b|i\b|that\b|who\b)"
    r"[a-z'-]+"
)
_BUYER = (
    rf"(?:we|i|{_OURS}|the (?:\w+ )?(?:buyer|client|customer|tenant|board|committee|municipality|town|city|"
    r"university|purchaser|lessee|council|association|company|owners?|partners))"
)
_READY = (
    r"(?:happy|glad|willing|prepared|ready|open|pleased|delighted|authori[sz]ed|able|in a position|"
    r"free|flexible)"
)
_DO = (
    r"(?:sign|commit|extend|go|renew|pay|prepay|give|provide|offer|act|take|refer|introduce|"
    r"recommend|increase|order|buy|expand|add|host|speak|serve|move|put|double|bring|guarantee|let|"
    r"write|publish|record|book|purchase|raise|transfer|wire|settle|send|stay|bind|shift|tell|show|"
    r"mention|post|share|start|begin|leave|grant|stretch|place|switch|consolidate|say|appear|talk|"
    r"be (?:your|a|an|on|happy|glad|flexible))"
)
_PAID = (
    r"(?:money|prepayment|payment|cash|full (?:amount|sum|price)|rest|whole|balance|lot|signature|"
    r"order|commitment|down ?payment|deposit)"
)
_PRAISE = (
    r"(?:review|testimonial|write-up|reference|recommendation|stars|logo|case study|story|quote|"
    r"referral|introduction|video|mention|photo)"
)

PLEDGES = (
    (
        rf"\b{_BUYER}(?:'d|'ll|'re|'m| would| could| can| will| might| are| am| is)?(?: also| even| be|"
        rf" then| certainly| quite){{0,3}} {_READY} (?:to|for us to|about) (?!(?:leave the|keep|see|hear|get|have|"
        r"accept|receive|agree|pay (?:[$€£]|\d|only|no|up to|max)|go (?:to|up to) (?:[$€£]|\d)|"
        r"consider|spend|work|look|meet|learn|know|discuss|explain)\b)"
    ),
    (
        rf"\b{_OURS}(?: would| could| can| will| might|'d|'ll)(?: also| even| then| be able to| gladly| in "
        rf"return){{0,2}} {_DO}\b(?! (?:a discount|the discount|net))"
    ),
    (
        r"\b(?:we|i)(?:'d|'ll| would| will| could| can) (?:gladly|happily|willingly|of course|be glad to|"
        rf"be happy to) {_DO}\b(?! (?:[$€£]|\d))"
    ),
    (
        r"\b(?:we|i)(?:'ll| will) (?:also |then )?(?:give|send|bring|shift|tell|write|recommend|"
        r"introduce|throw in|put|let|transfer|wire|show|move|place|book) (?!you know)"
    ),
    (
        rf"(?<!do )(?<!did )(?<!would )(?<!when )\byou(?:'d| would|'ll| will| may| might)?(?: then| also)? (?:get|have|receive|see) "
        rf"(?:\w+ ){{0,5}}?(?:{_PAID}|{_PRAISE})s?\b"
    ),
    r"\byou(?:'d| would|'ll| will)(?: then| also)? become (?:our|my)\b",
    (
        r"\byou (?:may|might|can|are (?:free|welcome) to) (?:gladly |also |always |of course )?"
        r"(?:bring|hang|photograph|film|take (?:photos|pictures)|put up|start|begin|come|use (?:our|my|"
        r"pictures|photos|the)|put|show|publish|mention|name|quote|count on|rely on|add (?:our|us|my))\b"
        r"(?! (?:the price|prices|more|less|earlier))"
    ),
    r"\bfeel free to (?:use|give|mention|name|quote|show|put|publish|share|add|tell|send people)\b",
    (
        r"\bin (?:exchange|return|turn),? (?:for (?:that|this),? )?(?:we|i|you|our \w+|my \w+)\b"
        r"(?! (?:want|need|expect|ask|should|must|have to|require))"
    ),
    r"\b(?:we|i)(?: can| could| hereby| would)? (?:guarantee|promise|assure) (?:you )?(?!that you\b)",
    (
        r"\b(?:is|are|would be|could be) (?:also )?(?:yours|on the table|no (?:problem|trouble|issue) (?:on|"
        r"from|for|at) (?:our|my|us)|possible (?:on|from|for) (?:our|us)|something (?:our|we|i)\b[^.;]{0,25}"
        r"(?:could|can|would))\b(?! (?:not|n't))"
    ),
    (
        r"\b(?:what|all) (?:we|i)(?:'d| can| could| would)? (?:bring to|put on|offer|give you|contribute)\b"
        r"(?![^.;]{0,20}\?)"
    ),
    (
        r"\b(?:from|on) (?:our|my) (?:side|end|part)\b(?=[^.;?]{0,60}\b(?:would|could|can|possible|"
        r"arranged)\b)|\bfrom us, \b|\b(?:on|for) (?:our|my) part,? (?:we|i)(?:'d| would|'ll| can| could)\b"
    ),
    (
        r"\b(?:would|could|can|will) come from (?:us|our side)\b|\b(?:would|will|could) (?:all )?go through "
        r"you\b|\bwould (?:a|an|the) [^.;?]{3,40} (?:from (?:our|my) side|from us|by us)\b"
    ),
    r"\b(?:would|could|might) earn you\b|\bis worth (?:a|an) [^.;]{3,40} to us\b",
    r"\b(?:we|i) (?:don't|do not|wouldn't|would not) mind \w+ing\b",
    (
        r"^\W*(?:suppose|say|what if|if) (?:we|i) (?:\w+ )?(?:pay|paid|pays|transfer|wire|put (?:the cash|the "
        r"money|my)|settle|prepaid|prepay|sign|signed|take|took)\b(?! (?:less|a lower|later))"
    ),
    (
        r"\b(?:we|i)(?:'d| would|'ll| will| could| can)? (?:also |even |then )*(?:bring|wire|transfer|settle "
        r"up|put in a good word|put (?:you|them|her|him) in touch|spread the word|vouch|bind ourselves|"
        r"commit ourselves|sign up|throw in a)\b(?!ing)"
    ),
    r"\bif (?:the|your) (?:money|cash|full amount|payment)(?: is|'s)? in your (?:account|hands?|pocket)\b",
    (
        r"\bthere(?:'d| would| could| might|'ll| will) be (?:\w+ ){0,3}(?:more|extra|another|further|"
        r"additional) [^.;]{2,30}\bfor you\b"
    ),
    (
        r"\b(?:management|finance|procurement|head office|he|she|they)(?:'d| would| could)(?: also| even| gladly| then)? "
        r"(?:sign|extend|commit|renew|prepay|go (?:straight )?(?:to|for)|(?:do|take|sign for|stay for) another)\b"
        r"(?! (?:a discount|only|if))"
    ),
    r"\b(?:would|could) be of (?:value|use|help|interest) to you\b|\bto sweeten (?:it|this|the deal)\b",
)
SALES = (
    (
        r"\b(?:we|i|our side|my client)(?:'d| can| could| would|'ll| will| may| might)(?: also| even| then)* "
        r"(?:come down|go down|drop|lower|reduce|take) (?:to|the price|our|my|it to|\d+ ?%? off|off)\b"
    ),
    (
        r"\b(?:we|i)(?:'d| can| could| would|'ll| will)(?: also| even| then)* (?:let (?:it|the|you have|him|"
        r"her)|leave (?:it|the \w+) at|part with|knock off|offer you|grant you|give you|do for you)\b"
    ),
    (
        r"\b(?:(?:we|i)(?:'m| am|'re| are) (?:authori[sz]ed|in a position|able|allowed|prepared|happy|glad|"
        r"pleased)|(?:lets|allows) (?:me|us)) (?:to )?offer\b"
    ),
    (
        r"\b(?:is|are) (?:what|all|the best|the most) (?:we|i|my \w+|our \w+)(?: lets? (?:me|us))? (?:can |could "
        r"|would |may )?(?:do|offer|give)(?: for)? (?:you|him|them)\b"
    ),
    r"\bfor you (?:we|i)(?:'d| would|'ll| will| could| can)\b",
    r"\b(?:the )?(?:best|most) (?:we|i|my \w+|our \w+) (?:lets? (?:me|us) |can |could )?offer\b",
    (
        r"\bour (?:crew|team|people|side|technicians?|engineers?|drivers?|fitters?|consultants?|workshop) "
        r"(?:would|could|can|will)(?: even| also)? (?:promise|start|begin|be with you|come|deliver)\b"
    ),
    (
        r"\b(?:we|i)(?:'d| can| could| would|'ll| will) [^.;?]{0,30}(?:out of our (?:quote|offer|proposal)|from "
        r"our (?:quote|offer|proposal))\b"
    ),
    r"\b(?:we|i)(?:'d| can| could| would|'ll| will) let you (?:begin|start|move in|in)\b",
)
