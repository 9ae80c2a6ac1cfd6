"""By which words are prices and discounts known? Patterns for folded text, gaps bounded."""

from __future__ import annotations

# Words that take something off.
OFF = (
    r"\b(?:off|minus|between us|apart|discount\w*|reduc\w+|rebate|less|lower\w*|cheaper|"
    r"knock\w*|cut\w*|shav\w+|trim\w*|concession|deduct\w*|drop\w*|come down|coming down|"
    r"go down|down by|slash\w*|price cut|mark-?down|save|savings?|better|below|credit|"
    r"allowance|decrease\w*|price break)\b"
)
# Words that name a discount without a figure: the rates that some get and others do not.
DISCOUNT = (
    r"\b(?:discount\w*|rebate|money off|something off|reduced (?:rate|fee|price|tariff)s?|"
    r"(?:early[- ]?(?:bird|booking|payment|order)|charit(?:y|able)|not[- ]for[- ]profit|non-?profit|"
    r"students?|group|corporate|partner|trade|bulk|loyalty|preferential|concession\w*|academic|"
    r"education\w*|school|government|introductory|off-season|low-season|weekday|midweek|family|"
    r"long[- ](?:stay|term)|launch|friends|wholesale|member\w*|volume|fleet|framework|reseller|"
    r"startup|start-up|senior|resident|insider|staff|employee|quantity)(?:'s|s')? "
    r"(?:rate|price|pricing|fee|tariff|conditions?)s?(?: list)?)\b(?! (?:increase|rise|hike))"
)
# Words that name a price.
PRICE = (
    r"\b(?:price\w*|pricing|quote\w*|rate|fee|cost\w*|rent|total|budget|number|figure|"
    r"amount|sum|invest\w*|match\w*|meet|beat|pay\w*|spend\w*|charge\w*|all[ -]in|bid|"
    r"offer\w*|come (?:down|in|back) (?:to|at|with)|get (?:\w+ ){0,3}(?:down )?to|"
    r"bring (?:\w+ ){0,3}(?:down )?to|down to|land (?:at|on)|at|for|around|under|below|"
    "do|make it|call it|say|settle (?:at|on|for)|close to|nearer|go to|drop to|ceiling|"
    r"worth|capped|take|limit|approval|accept\w*|salary|base|wage|retainer)\b"
)

_OBJECTS = r"(?:price|pricing|rate|number|quote|cost|fee|figure|rent|total)s?"
_ITS = (
    "(?:the |your |that |this |our |these |any |overall |total |headline |annual |"
    "monthly |unit |daily |day |cost ){0,4}"
)
_VERY = (
    "(?: (?:still|just|a (?:bit|little|touch|tad|lot)|quite|rather|too|very|so|simply|way|"
    "well|far|much|somewhat|slightly|really|pretty|currently|frankly|also)){0,3}"
)
_DEAR = (
    "(?:high|higher|expensive|an? (?:obstacle|hurdle|issue|problem|blocker|challenge|"
    "concern)|expensive|steep|pricey|costly|above|over|beyond|outside|more than|out of|"
    "a stretch|hard to (?:justify|swallow|sell)|on the high side|heavy|off|too rich|"
    "out of reach|dear)"
)
_SMALL = (
    "(?: (?:a (?:bit|little|touch)|some|any|us|me|out|there|here|further|down|lower|much|"
    "at all|slightly|again|left|to move|with us|in|is|be|can be|could be|done|you can do|"
    "we can do|once more)){0,4}"
)

# Wishes for a better price that name no figure.
VAGUE = (
    r"\b(?:more|be|become|not|less|most|so) competitive\b",
    (
        r"\b(?:quote|offer|proposal|number|price|fee|total)s?\b[^.;]{0,40} north of\b|"
        r"\b(?:hard|difficult|tough|impossible|struggle) to (?:defend|justify|swallow|stomach|get past)\b"
    ),
    (
        r"\b(?:price|pricing|rate|fee|cost|rent|total|quote|number|bill|sum|amount|figure)s?\b"
        r"(?: \w+){0,2} (?:is|are|was|were|'s) (?:\w+ )?(?:making|killing|scaring|giving|putting|"
        r"keeping|hurting|breaking|holding|causing|worrying)\b|"
        r"\bat (?:that|this|the current|your current|these|those) (?:figure|level|number|amount|"
        r"cost|sum|rate|pricing)s?\b|"
        r"\b(?:not|hardly|far from|are you) the cheapest\b|"
        r"\brock[- ]?bottom\b|\b(?:north of|above|over|beyond|higher than|more than|past) (?:of )?"
        r"(?:where|what) (?:we|i|our|my)\b|\bmore than (?:we|i) (?:bargained|hoped|wanted|thought|"
        r"planned|reckoned|counted)\b|"
        r"\bmeet (?:us |me |each other )?(?:somewhere )?in the middle\b|"
        r"\b(?:more )?(?:economical|cost-effective|wallet-friendly|budget-friendly|reasonable) "
        r"(?:\w+ )?(?:offer|proposal|quote|quotation|version|option|price|rate)s?\b"
    ),
    (
        r"\b(?:salary|pay|base|package|offer|compensation|wage|remuneration)\b[^.;]{0,25} (?:is|was|"
        r"be|seems|looks|feels) (?:\w+ ){0,3}(?:higher|lower|low|short of|below|disappointing)\b|"
        r"\b(?:outside|out of) (?:of )?(?:our|my|the) (?:\w+ )?(?:reach|range|budget|bracket|league)\b(?! (?:meeting|round|talks))|"
        r"\bbudgets? (?:got|was|were|has been|have been|is being) (?:slashed|cut|halved|frozen|trimmed|shrunk|"
        r"reduced)\b|\b(?:elephant in the room|sticking point|problem|issue|thing)(?: \w+){0,3}?(?:,|"
        r":| is| remains| was) (?:the |your )?(?:cost|price|money|fee|rent|pricing)s?\b|"
        r"\b(?:cost|price|fee|money|rent|pricing)s? (?:is|was|remains?) (?:\w+ ){0,2}(?:what's|what "
        r"is|the one thing|the (?:only|main|one))\b|"
        r"\btaken aback\b|\b(?:money|price|cost|budget)[- ](?:side|front|wise)\b|"
        r"\b(?:too|bit|little|rather|pretty) (?:rich|steep|salty|stiff)\b|"
        r"\ba lot (?:for what|to pay|to swallow|to spend)\b|\bpay for (?:our|my) (?:whole|entire)\b"
    ),
    (
        r"\b(?:twice|double|triple|(?:two|three) times|(?:significantly|considerably|far|much|way|"
        r"a lot|substantially|quite a bit|well) (?:more than|above|over|higher than)) (?:of )?"
        r"(?:what|as much|our|the|my|all the)\b"
    ),
    (
        r"\b(?:others?|competitors?|quotes?|offers?|bids?|vendors?|alternatives?|suppliers?)\b"
        r"[^.;]{0,25} (?:significantly|considerably|much|far|a lot|substantially|way|clearly|"
        r"noticeably|quite a bit) (?:cheaper|lower|less)\b"
    ),
    (
        r"\bon the (?:high|expensive|steep|pricey) side\b|\bsee what(?:'s| is) possible\b|"
        r"\b(?:fell|fall|falling) off (?:\w+ )?chairs?\b|\bbottom line (?:is|was)\b|"
        r"\b(?:make it|make this) work for (?:a|our|us|my|me)\b|\bfor (?:that|this) (?:\w+ )?"
        r"(?:i|we) (?:can|could) (?:hire|get|buy|have|build|do)\b|\bcan't afford\b|"
        r"\b(?:can't|cannot|can not|couldn't) stretch (?:to|that far|this far|beyond|further|"
        r"any)\b|"
        r"\bexceeds? (?:the |our |my )?(?:amount|budget|limit|funds|sum|range|approv\w+)|"
        r"\b(?:room|scope) for (?:manoeuvre|maneuver|negotiation|improvement)\b|"
        r"\b(?:gulp(?:ed)?|wince[ds]?|winced|flinch(?:ed)?|choked|whistled|balked)\b|"
        r"\b(?:commercially|financially)\b[^.;]{0,25}\b(?:weak\w*|behind|last|stretch|tough|hard)\b"
    ),
    r"\b(?:for|with) that (?:kind|sort|amount) of money\b|\bfor that money\b",
    r"\bthat (?:kind|sort) of (?:money|cash|budget)\b|\b(?:eye-?watering|sticker price)\b",
    (
        r"\b(?:work with (?:us|me)|flexib\w+|leeway|movement|wiggle room|room) (?:on|in|with) "
        r"(?:the )?(?:commercials?|numbers?|economics|money|financials)\b"
    ),
    r"\b(?:sting|pain) (?:out of|less)\b|\bon the money side\b|\bbring (?:it|this|that) down\b",
    r"\b"
    + _OBJECTS
    + (
        " (?:has|have|needs?|must|should) (?:to )?(?:drop|fall|shrink|decrease|go down|"
        r"come down|improve)\b"
    ),
    (
        r"\b"
        + _OBJECTS
        + (
            r"(?: \w+)? (?:is|are|remains?|seems?|'s)(?: (?:an?|the|our|still|really|"
            "simply|just|only|main|big|quite|rather|very|my)){0,3} (?:deal[ -]?breaker|"
            "only thing|showstopper|sticking point|excessive|disproportionate|"
            "unreasonable|prohibitive|hefty|stiff|exorbitant|unaffordable|uncompetitive|"
            r"unrealistic)\b"
        )
    ),
    r"\b(?:excessive|prohibitive|exorbitant|unaffordable|disproportionate)\b",
    (
        (
            r"\b(?:justify|afford|support|defend|swallow|stomach|explain|accept|"
            r"struggl\w+ with|trouble with|unhappy with) (?:this|that|the|your|such an?|"
            r"these) (?:\w+ )?"
        )
        + _OBJECTS
        + r"\b"
    ),
    r"\ba (?:fair|good|little|quite a) bit (?:below|under|less than|lower than|off)\b|\b(?:unreasonable|high|steep|dear|excessive|too much) (?:next to|compared (?:with|to)|against|measured against)\b",
    r"\bgo (?:\w+ )?lower\b|\bcome down\b(?! (?:to|by|on|with) )|\bcome (?:\w+ )?lower\b",
    r"\b(?:review|rethink|recheck|recalculate|reconsider) (?:your|the) (?:\w+ )?"
    + _OBJECTS
    + r"\b",
    (
        r"\b(?:doesn't|does not|not|isn't|won't|don't)\b[^.;]{0,15}(?:fit|within|in|"
        r"match) (?:our|the|my|what) (?:\w+ )?budget\b"
    ),
    r"\b(?:still|are|is|you're|it's)\b[^.;]{0,25}\bhigher than\b",
    (
        r"\b(?:better|more attractive|more competitive|improved|sharper) (?:offer|proposal|"
        r"terms|conditions)\b"
    ),
    r"\b"
    + _OBJECTS
    + r" (?:were|was|could be|would be|to be|be) (?:\w+ )?(?:lower|less|cheaper|smaller|reduced)\b",
    (
        r"\bsharpen(?:ed|ing)? (?:\w+ ){0,3}(?:number|pencil|price|quote|offer|figure|"
        r"pricing|rate|fee|proposal|pen)s?\b"
    ),
    r"\bsharper (?:number|price|pricing|quote|figure|offer|rate)s?\b",
    (
        r"\b(?:better|best|lowest|lower|keener|more (?:competitive|attractive|aggressive|"
        "favou?rable|reasonable)|improved|reduced|sweeter|special|friendlier|smaller|"
        r"(?<!your )revised|competitive|final) (?:\w+ )?(?:price|pricing|rate|number|quote|deal|"
        r"figure|fee|cost|rent)s?\b"
    ),
    (
        r"\b(?:come|coming|go|going|budge|move|moving|work|flexible|flexibility|room|"
        r"leeway|movement|wiggle room|bend|help|give|play|look(?:ing)?|improve\w*|"
        "do (?:any ?thing|something|better|a (?:bit|little) better|more)|best you can do|"
        r"reconsider\w*|revisit\w*|relook|adjust\w*|rework\w*|tweak\w*|better|a bit|"
        "something)"
    )
    + _SMALL
    + " (?:on|in|at|with|about|around|to) "
    + _ITS
    + _OBJECTS
    + r"\b",
    (
        r"\b(?:lower|reduce|drop|cut|bring down|trim|decrease|shave|improve|soften|revise|"
        "adjust|rework|lessen|reconsider|revisit|better)(?:ing)? "
    )
    + _ITS
    + r"(?:"
    + _OBJECTS
    + r"|bill|amount)\b",
    r"\b"
    + _OBJECTS
    + (
        r"(?: \w+){0,3}? (?:needs?|has|have|must|should|ought)(?: to)? (?:come|go|get|"
        r"be) (?:down|lower|cheaper|better)\b"
    ),
    (
        r"\b(?:price|pricing|rate|quote|cost|fee|rent|total|number|figure|it|this|that|"
        r"proposal|offer|investment|bill)s?(?: \w+){0,3}? (?:is|are|were|seems?|looks?|"
        "feels?|was|came (?:in|out)|comes? (?:in|out)|still|remains?)"
    )
    + _VERY
    + " "
    + _DEAR
    + r"\b(?! (?:time|to (?:you|us)|priority|quality|level|standard))",
    r"\b(?:it|that|this)'s"
    + _VERY
    + (
        " (?:expensive|steep|pricey|costly|over (?:our )?budget|on the high side|too much|"
        r"high)\b"
    ),
    (
        r"\b(?:are|is) (?:\w+ )?on the high side\b|\btoo (?:expensive|high|pricey|costly|"
        r"steep|rich|much money)\b|\bmore than (?:i|we) (?:expected|planned|hoped|wanted|"
        r"budgeted|can)\b"
    ),
    (
        r"\b(?:over|above|beyond|outside|exceeds?) (?:our |the |my |what we )(?:budget|"
        r"limit|means|range|planned|expected|have)\w*\b"
    ),
    (
        r"\bsomething off\b|\bbit off\b|\blittle off\b|\bprice (?:reduction|concession|"
        r"break|cut|relief|movement|adjustment|improvement)s?\b|\bon (?:the )?(?:price|"
        r"cost|pricing)(?: side| front)?\b(?= before| and|$|[.?!])"
    ),
    (
        r"\b(?:can't|cannot|can not|couldn't) afford\b|\bsticker shock\b|\bprice-?wise\b|"
        r"\b(?:most|more) expensive\b|\bbest you can do\b"
    ),
    r"\b(?:bring|get|drive|push) "
    + _ITS
    + _OBJECTS
    + r" (?:\w+ )?down\b|\b"
    + _OBJECTS
    + r" (?:have|has) gone up\b|\bset aside for this\b",
    (
        r"\bmoney is tight\b|\bpushback\b[^.;]{0,30}\b(?:total|price|cost|budget|amount|"
        r"number)|\bnumbers? (?:just )?(?:don't|do not|doesn't|does not) (?:work|add up)\b"
    ),
    (
        r"\b(?:on|over) (?:the )?price\b|\bwalk-?away price\b|\ba (?:little|bit|"
        r"touch) (?:lower|cheaper|less)\b|\bprice tag\b|\bat (?:that|this) price\b"
    ),
    (
        r"\bmore affordable\b|\b(?:some|any) fat\b|\btrim\b(?= ?\?|$)|\bcost is (?:hard|"
        r"difficult|tough)\b|\bcloser (?:in|on) price\b|\bfinancially\b"
    ),
    (
        r"\bcosts? (?:us )?too much\b|\ba lot of money\b|\b(?:lot|bit) more than\b|"
        r"\bget (?:this|it|that) cheaper\b"
    ),
    (
        r"\bsqueeze\b|\bbest and final\b|\b(?:any|some) (?:movement|give|slack|leeway|"
        r"wiggle room|savings?)\b|\bmore for (?:our|the) money\b|\bmeet (?:us|me) (?:half|"
        r"in the|part)\w*\b|\banything you (?:can|could) do\b"
    ),
    (
        r"\b(?:make|get|bring) (?:it|this|the (?:price|number|total|quote|deal|fee|"
        r"rate)) (?:\w+ ){0,2}(?:cheaper|down|lower|more affordable|affordable|closer)\b|"
        r"\bcheaper\b|\bsave us\b|\bbudget is tight\b|\btight budget\b"
    ),
    (
        r"\bsame (?:price|rate|deal)s? as\b|\bdo (?:\w+ )?better (?:than|on)\b|"
        r"\bsweeten\w*\b|\bsplit the difference\b|\bprice match\w*\b|\bmates' rates\b|"
        r"\bon the cost side\b|\bhave another look at the pric\w+\b"
    ),
)

# After a percent sign: a share of something that is no price.
NOT_A_DISCOUNT = (
    " ?(?:more (?:rent|money|salary|pay|wages|for)|of (?!the (?:price|fee|quote|total|"
    "list|cost|rent|licen|contract|amount|"
    "invoice)|list|price)|sure|certain|clear|growth|margin|jump|hike|surge|more (?:users|traffic|leads|"
    "volume)|there|ready|confident|up-?front|deposit|in advance|on (?:signing|signature|"
    "delivery|completion|acceptance|start)|uptime|availability|up front|now|before|after|"
    "at (?:the )?(?:start|end|signing|kick)|markup|mark-up|vat|tax|interest|increase|rise|"
    "(?:above|over|higher than|more expensive|too))"
)
BARE_OFF = r"\b(?:knock|take|shave|chop|lop|drop|cut|get|give us|do|need|want)\w*\b.{0,60}\boff\b"
# Right before or after an amount of money that is taken off.
OFF_AFTER = (
    "^ (?:(?:came|comes|come|coming|taken|knocked|goes|went) off|(?:needs?|has|have|must|should)(?: to)? (?:come off|go)|off|between us|apart|"
    r"too much|less|discount|cheaper|lower|reduc|rebate|credit|down\b|below|under)"
)
TO_BEFORE = (
    r"\b(?:to|at|match|meet|beat|for|around|under|below) (?:about |around |roughly |just )?$"
)
OFF_BEFORE = (
    r"\b(?:by|off|knock|shave|trim|save us|take|discount of|rebate of|reduction of|deduct|"
    "drop|lose|slash|chop|lop|subtract|remove|come down|"
    "cut|credit of|dropping (?:it|this) by|down by|reduce (?:it|this) by|lower by)(?: a| an)? (?:about |around |another |a further |off |roughly )?$"
)

# Words that together say that the price is a matter: one of each, whatever their order.
PRICE_WORDS = (
    "price pricing rate fee cost rent quote budget offer proposal charge expense money investment "
    "commercials spend spending economics financials tariff number total sum pricetag"
)
LESS_WORDS = (
    "high drop down lower less reduce reduction improve improvement better competitive "
    "flexible flexibility stretch range beyond above tight steep expensive room "
    "negotiable negotiate budge adjust rethink reconsider sharpen tough hard afford "
    "justify cheap cheaper cut trim attractive heavy excessive too over wiggle movement swallow "
    "stomach revisit hefty firm stone obstacle hurdle blocker standing pushback pushing fly twice "
    "double struggle struggling shock choke choked problem issue keener keen leeway slack relief "
    "digest eyewatering eye-watering ouch concern unhappy worried room sting stings hurt hurts"
)
# Of these, the ones that complain by themselves.
COMPLAINTS = (
    "high beyond above tight steep expensive excessive too over stretch range afford justify "
    "hefty obstacle hurdle blocker standing fly twice double struggle struggling swallow stomach "
    "choke choked shock problem issue digest concern sting stings hurt hurts"
)
