"""By which turns of phrase is a price said to be too high, or a better one wished for?

Patterns for folded text, besides those of :mod:`price_signs`; gaps are bounded.
"""

from __future__ import annotations

_SUM = (
    r"(?:price|pricing|rate|rates|number|figure|quote|quotation|cost|costs|fee|fees|rent|total|sum|amount|"
    r"premium|tariff|cpm|offer|proposal|bid|salary|pay|package|commercials|money|bill)"
)
_HIGH = (
    r"(?:steep|dear|pricey|high|hefty|salty|rich|stiff|painful|ambitious|sporty|heavy|expensive|costly|"
    r"excessive|cheeky|generous to yourselves|over the top|too much)"
)

TURNS = (
    (
        r"\b(?:bit of a|quite a|some|a) shock\b|\b(?:fee|price|rate|quote|rent|bill) is rich\b|\bstuck is the (?:money|price)\b|\b(?:price|"
        r"premium|fee|rate|rent|offer|quote|terms) (?:could|should|might|would need to|has to|needs to|must) be (?:\w+ )?(?:more "
        r"attractive|better|lower|sharper|keener|friendlier|smaller|less)\b|\bmeet (?:me|us) a (?:little|bit|touch) on\b|\bwhere could you "
        r"(?:get|go|come) (?:to|down)\b|\b(?:charges?|fees?|price|rate|cost|rent)s? (?:is |are )?too (?:high|much|steep)\b|\bjump with "
        r"nothing\b|\b(?:percent|%) jump\b"
    ),
    (
        rf"\b(?:air|fat|slack|water|padding|cushion|margin)\b[^.;]{{0,15}} in (?:it|that|there|this|these|those|the|"
        rf"your)(?: \w+)?(?: {_SUM})?\b"
    ),
    r"\bsomething (?:must|has to|needs to|should|will have to) (?:move|give|change|happen)\b",
    (
        r"\b(?:not in line with|above|over|beyond|off|out of line with|way above) (?:the |current )?market(?: level| rate|"
        r" price)?s?\b"
    ),
    r"\bcommercially\b[^.;]{0,45}\b(?:third|second|last|behind|place|gap)\b|\b(?:gap|distance) (?:in|on) price\b",
    (
        rf"\bstrikes? (?:me|us) as (?:\w+ )?{_HIGH}\b|\b(?:rather|really|a bit|bit|far too|too|very|quite|pretty|awfully|"
        rf"somewhat|a little|become|find it|it's|still) {_HIGH}\b(?! (?:of|risk|quality|season|level|time|bar|priority|mr|"
        r"ms|to (?:me|us),|sir|madam|school|street))"
    ),
    (
        r"\bdear(?:er|est)\b|\bpric(?:ier|iest)\b|\bsteep (?:one|for)\b|\bon the higher side\b|^\W*ouch\b|\bcheap(?:er)? it "
        r"(?:is not|ain't|isn't)\b"
    ),
    (
        rf"\b(?:can't|cannot|couldn't|won't|hard to|unable to|never|no way to) (?:sell|defend|explain|justify|take|get|"
        rf"stomach|digest|present|show|carry) (?:that|this|such an?|the|your|these) (?:\w+ )?{_SUM}\b"
    ),
    (
        r"\b(?:what|whats|what's)(?: is)? (?:ur|your|the) (?:very )?(?:lowest|best|cheapest|bottom)\b|\b(?:ur|your) "
        r"(?:lowest|rock[- ]bottom)\b"
    ),
    (
        rf"\b(?:friendlier|kinder|gentler|nicer|softer|more modest|keener|visibly better|smaller|sweeter|fairer|saner|"
        rf"leaner|more sensible|better|tighter|thinner) (?:\w+ )?{_SUM}\b|\bkinder on (?:the )?price\b|\ba bit kinder\b"
    ),
    (
        rf"\b{_SUM} (?:needs?|could use|wants|deserves|requires) (?:some |a bit of |more )?(?:work|attention|another look|"
        r"trimming|a haircut|a rethink)\b"
    ),
    (
        r"\bdo (?:your|the) sums again\b|\blook (?:again|once more) at (?:the|your) (?:\w+ )?(?:price|premium|rate|fee|"
        r"figure|number|quote|cost)s?\b|\b(?:carved|set|cast) in stone\b|\bsharpen your pencil\b|\bback to the "
        r"(?:calculator|drawing board)\b"
    ),
    (
        r"\b(?:came|come|comes|coming) in (?:well |far |way |quite a bit |clearly |a good bit |some way )?(?:below|under|"
        r"cheaper|lower|beneath)\b|\b(?:well|far|way|clearly|considerably) (?:below|under|cheaper than|less than|lower than) "
        r"(?:you|yours|your)\b|\b(?:undercut|undercuts|beat|beats) you\b"
    ),
    (
        r"\b(?:exceeds?|more than|above|beyond|over) what (?:the|we|our|i|my|anyone|others|they) \w+\b(?=[^.;]{0,40})"
        r"(?<!need)(?<!asked)"
    ),
    (
        r"\bfell off (?:her|his|my|their|our|the) chairs?\b|\b(?:eyes|jaws?)\b[^.;]{0,15} (?:watered|dropped)\b|\bheart "
        r"attack\b|\b(?:made|makes) (?:my|our|the) [^.;]{2,20} (?:choke|gulp|wince|blink|faint|laugh|gasp|swallow)\b|"
        r"\bstarted shouting\b"
    ),
    r"\bmargins?\b[^.;]{0,30}\b(?:thin|tight|paper|squeezed|razor|gone)\b|\bevery cent counts\b",
    (
        rf"\b{_SUM} (?:\w+ )?(?:will|would|is going to|can|could|does|do)(?: not|n't)(?: \w+)? (?:survive|fly|pass|get past|"
        r"get through|make it|hold up|work for)\b|\bwon't survive the\b"
    ),
    (
        r"\b(?:that's|it's|is|thats) (?:quite |such |just |an awful |rather )?a lot for\b|\ba lot for (?:\d|such|what|an? |"
        r"this|so|one|two)"
    ),
    (
        r"\b(?:move|come) up (?:a (?:bit|little|touch) )?(?:on|in|with) (?:the )?(?:salary|pay|base|price|money|rate)\b|\bstep "
        r"down from where\b|\banything you (?:could|can) do (?:there|on|about)\b|\bdo something (?:about|on|with) the "
        r"(?:rate|price|fee|cost|money|rent)\b"
    ),
    (
        rf"\b(?:reconsider|revisit|rethink|soften|revise|re-?calculate|improve|review)\b[^.;]{{0,15}}\b{_SUM}\b|\bimprove it\b|"
        r"\bimprove your (?:bid|offer|position|commercials)\b|\bcommercial part\b"
    ),
    rf"\b{_SUM}s?\b[^.;]{{0,25}} (?:has not|hasn't|have not|haven't|never|not) (?:followed|come down|dropped|moved down)\b",
    (
        r"\b(?:is|are|'s|not) cheap\b(?! (?:talk|and))|\bcosts? (?:too much|a fortune|an arm|the earth)\b|\ba fortune\b|"
        r"\bday(?:light)? robbery\b|\brip-?off\b|\bburns? a hole\b|\bmost expensive\b"
    ),
    (
        r"\bcan (?:one|we) talk about (?:it|the price|money)\b|\b(?:what|how much) (?:can|could|would) you (?:do|give) (?:me|us) "
        r"(?:on|for)\b|\bmeet (?:me|us) (?:somewhere|halfway|in between)\b"
    ),
    (
        r"\b(?:more|higher) than (?:i|we) (?:\w+ )?(?:wanted|planned|meant|intended|hoped|had hoped|was going|were going|had|have|"
        r"can|could|bargained|reckoned|like|would like|care|budgeted|allowed)(?: to)?(?: spend| pay| put)?\b|\bover the odds\b|"
        r"\btop dollar\b|\barm and a leg\b|\b(?:a bit|a little|rather) much\b(?= (?:for|to)\b| ?[.,;?!]|$)|\bhard pill\b"
    ),
    (
        r"\b(?:gave|gives|give) (?:me|us|him|her|them) pause\b|\brais\w+ (?:an )?eyebrows?\b|\btook (?:my|our|her|his) breath\b|"
        r"\bout of (?:our|my) (?:league|depth|reach)\b|\bthrough the roof\b|\bsky-?high\b|\bhit the roof\b|\boverpriced\b|"
        r"\btoo rich for\b|\bgap between us\b|\bprice gap\b|\beats? up (?:our|my|the|all)\b|\bmakes no sense at\b"
    ),
    (
        r"\b(?:quoted|offered|charged|paid|paying|pays?|got|found|asks?|charges?|wants?) (?:\w+ )?(?:a lot|considerably|far|much|way|"
        r"quite a bit|significantly|noticeably|clearly|rather|a good deal|well) (?:less|lower|below|under)\b|\bcosts? (?:about |"
        r"roughly |only |just )?half\b|\bfor half (?:that|of that|the money|the price|as much)\b|\bhalf the price\b"
    ),
    (
        r"\b(?:start|starts|starting|begin|begins|beginning) with an? (?:\d|one|two|three|four|five|six|seven|eight|nine)\b|"
        r"\bone digit (?:less|fewer)\b|\b(?:do|cut|strike) (?:me|us) a deal\b|\b(?:do|find) something for (?:us|me)\b(?! to)|"
        r"\bsoften the blow\b|\btake the edge off\b|\bless painful\b|\bspecial (?:price|rate|offer)\b|\b(?:friends?|family|insider|"
        r"loyal|old|regular) (?:customers?'? )?(?:price|rate)\b|\bdiscretion on\b"
    ),
    (
        r"\bbudget (?:won't|will not|doesn't|does not|can't|cannot) (?:stretch|allow|cover|take|support)\b|\bbudget (?:is|was|has been|"
        r"got) (?:\w+ )?(?:limited|modest|small|tight|frozen|capped|cut|slashed|what it is|gone)\b|\b(?:don't|do not) have (?:that|"
        r"this) (?:kind of |much |sort of )?money\b|\bcan't go that (?:high|far)\b|\b(?:cash-)?strapped\b|\bevery (?:penny|cent|euro|"
        r"pound) counts\b|\bshoestring\b|\bit's (?:only |just |really )?(?:the|about) (?:price|money|cost)\b"
    ),
    (
        r"\b(?:price|rate|fee|rent|premium|bill|cost)s? (?:has|have|had)? ?(?:gone|went|jumped|risen|rose|shot|crept|climbed) (?:up|by|"
        r"since|again)?\b(?=[^.;]{0,40}(?:why|since|last year|again|so much|a lot|\?|%))|\b(?:above|over|higher than) (?:the )?"
        r"(?:benchmark|average|industry|going rate|list)\b|\bin line with (?:the )?(?:market|benchmark|others|our other)\b|"
        r"\bout of step\b|\bbetter value\b"
    ),
)
