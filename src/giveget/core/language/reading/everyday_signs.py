"""By which words do trades, leases, salaries and plain talk name the clauses of a contract?

Patterns for folded text as in :mod:`clause_signs`, by kind; their gaps are bounded, so that matching
stays linear. Those of ``EARLY`` are added to the first topic of their kind, those of ``LATE`` to the
last one.
"""

from __future__ import annotations

from giveget.core.terms import AskKind

_PRICE = (
    r"(?:prices?|pricing|rates?|rent|fees?|tariffs?|premiums?|figures?|quotes?|quotations?|numbers?|"
    r"costs?|charges|salary|it|terms)"
)
_WHOLE = (
    r"(?:whole|full|entire|total|complete|all of (?:it|them)|the lot|rest|half(?: of it)?|money|"
    r"cash|down ?payment|amount|sum|tuition|everything|\d+ ?%|percent)"
)
_AT_ONCE = (
    r"(?:in advance|ahead|up[ -]?front|today|tomorrow|tonight|this evening|right now|on signature|"
    r"straight away|right away|on the spot|in (?:cash|notes|full)|by (?:bank )?transfer|"
    r"before (?:you|the|we|a)|on (?:order|delivery|signing))"
)
_HELPER = (
    r"(?:someone|somebody|technicians?|engineers?|plumbers?|electricians?|mechanics?|fitters?|person|"
    r"human|people|replacements?|spare parts?|call ?backs?|answers?|replies|reply|reaction|repairs?|"
    r"vans?|drivers?|courier|a loaner|substitute|cover|help|support|tickets?|parts?|machine)"
)
_OTHERS = (
    r"(?:shops?|dealers?|distributors?|retailers?|breweries|brewery|manufacturers?|banks?|hotels?|"
    r"agenc(?:y|ies)|clients?|customers?|compan(?:y|ies)|firms?|competitors?|rivals?|restaurants?|"
    r"bars?|cafes?|stores?|schools?|salons?|resellers?|brands?|buyers?|suppliers?)"
)

EARLY: dict[AskKind, tuple[str, ...]] = {
    AskKind.PRICE_LOCK: (
        r"/\b(?:ought|is|are) not to (?:move|rise|change|go up|increase)\b|\bhold (?:\w+ )?\w+'s (?:price|rate|fee)s?\b|\bno change of (?:tariff|price|rate|rent)s?\b|\bleave it there for\b",
        r"/\b(?:stay|remain|keep)s? in force (?:for|until|through)\b|\bno price (?:movements?|changes?|adjustments?|reviews?)\b|\bleave the (?:\w+ ){0,2}(?:rate|price|rent|fee|tariff)s?(?: per \w+)? (?:where|as|alone|at)\b|\b(?:prices?|rates?|fees?|rent) (?:to|shall|must|should|will|are to|is to) (?:remain|stay|be) (?:unchanged|fixed|firm|frozen|the same|stable|flat)\b",
        r"/\b(?:valid|firm|binding|good|guaranteed|apply|applies) (?:until|till|for|through)\b[^.;]{0,25}(?:year|month|renewal|end)|\bgrandfather\w*\b|\bkeep (?:me|us) on (?:this|the|our|today's)\b|\bhonou?r (?:this|that|the|your) (?:\w+ )?(?:price|rate|quote|offer)\b",
        r"/\b(?:same|identical|this|that) (?:price|rate|rent|fee|terms|conditions)s? (?:next|in the (?:second|following)|at|on|upon|for|when|if) (?:\w+ )?(?:year|renewal|renew|extension|repeat|reorder|additional|extra|further|future|follow-up|later|we (?:re)?order)\w*",
        r"/\b(?:not|n't|never|no) (?:\w+ )?(?:pay|be paying|be charged|cost) more (?:next|later|in (?:year|the)|at renewal|when)\b|\bnot subject to (?:\w+ )?(?:escalation|change|indexation|adjustment|review)\b|\bno (?:nasty |price )?surprises\b|\bno (?:price )?(?:rises|hikes|creep|changes|reviews?) (?:until|before|for|during|over)\b",
        r"/\b(?:future|later|further|additional|follow-on|repeat|extra|new) (?:orders?|seats?|users?|licen[cs]es|units|hires|machines|sites|items|copies)\b[^.;]{0,30}\b(?:at|for|on) (?:the )?(?:same|these|today's|this|current|identical)\b|\b(?:fix|freeze|lock|pin|peg|hold) (?:the|our|that|this|your|my|it)\b[^.;]{0,25}\b(?:until|till|for|over|through|throughout)\b",
        (
            r"/\bno (?:(?:price|rent|rate|fee|further|more|other|new) ){0,2}(?:increases?|rises?|changes?|uplifts?|adjustments?|gri|"
            r"indexation|surprises)\b(?: \w+){0,3} (?:during|for|in|over|within|before|until|in between)\b"
            r"[^.;]{0,20}(?:years?|months?)\b"
        ),
        (
            rf"/\b{_PRICE}\b[^.;,]{{0,35}}\b(?:fixed|frozen|pinned|nailed down|unchanged|held steady|"
            r"not (?:move|change|rise|go up|be touched|be raised)|stand|stay put|hold)\b[^.;,]{0,10}"
            r"(?:$|[.;,]| (?:for|until|till|over|through|throughout|upon|on|during|at|in|while|"
            r"before)\b)(?! (?:on|to) (?:that|this|your))"
        ),
        (
            rf"/\b{_PRICE}\b[^.;,]{{0,20}}\b(?:with no|without(?: any)?|no) change\b|\bno changes? to the "
            r"(?:price|fee|rate|rent|tariff)s?\b|\b(?:leave|keep) the (?:rent|price|rate|fee|tariff|"
            r"premium)s? (?:alone|where|as|at|put|steady)\b"
        ),
        (
            r"/\b(?:at|on) (?:today's|this year's|the same) (?:rate|price|"
            r"tariff|condition|level)s?\b(?! (?:as|for) (?:the|other|last))(?=[^.;]{0,40}(?:$|renew|later|"
            r"extra|further|addition|year|month|[.]))"
        ),
        (
            r"/\b(?:same|today's|this) (?:price|rate|rent|fee)s? as (?:now|today)\b|\bpremium (?:must|may|"
            r"should|shall|to|can) (?:not )?(?:move|change|stay|remain)\b|\bprice (?:hold|promise|freeze|"
            r"guarantee)\b|\b(?:rate|price) (?:i|we) (?:start|begin|sign) on\b"
        ),
    ),
    AskKind.UPLIFT_CAP: (
        r"/\b(?:increase|rise|uplift|readjustment|adjustment|hike) of \S+ ?(?:%|percent|per ?cent)[^.;]{0,30} (?:cannot|can't|not|too|unacceptable|won't|impossible)\b|\b(?:cannot|can't|won't|not)\b[^.;]{0,30} \S+ ?(?:%|percent|per ?cent) (?:increase|rise|uplift|hike)\b|\b(?:fee|rate|rent|price|premium)s?\b[^.;]{0,12} (?:stay|remain)(?:ed)? (?:just |exactly )?(?:where|what|as) (?:it|they) (?:was|were)\b",
        r"/\b(?:keep|hold|limit|restrict|stop) the (?:rise|increase|uplift|jump|hike)\b|\bno (?:to|on) the (?:rise|increase|uplift)\b|\b(?:rise|increase|uplift)s? of any kind\b|\b(?:the )?most (?:it|prices?|rates?|the \w+) (?:can|may|could) (?:go up|rise|increase|climb)\b|\bdo another \S+ years? if\b",
        r"/\b(?:prices?|rates?|rent|fees?|it|premium|charges|increases?|rises?)\b[^.;]{0,20}(?:more|faster|higher|above|beyond|over|exceed\w*)(?: than)? (?:inflation|cpi|rpi|the (?:rate of inflation|index)|\S+ ?(?:%|percent|per ?cent)) (?:a|per|each|every) (?:year|annum)\b|\b(?:faster|more|higher) than (?:inflation|cpi|the (?:consumer )?price index)\b|\b(?:tied|linked|pegged|limited|bound|restricted) to (?:the )?(?:inflation|cpi|rpi|consumer|official|index)\b|\binflation[- ]linked\b|\bin line with inflation\b",
        r"/\b(?:yearly|annual|future|later|renewal|automatic|price|rent) (?:price |rent )?(?:increases?|rises?|adjustments?|hikes?|bumps?)\b[^.;]{0,30}(?:%|percent|per ?cent|max|cap|limit|most|ceiling|out|gone|delete|remove|no more)|\bright to (?:raise|increase|adjust) (?:the )?(?:price|rent|fee|rate)s?\b",
        (
            r"/\b(?:increases?|rises?|uplifts?|step-?ups?|indexation|adjustments?)\b[^.;]{0,15}\b(?:stop\w*|"
            r"end(?:s|ed)?|stay\w*) (?:at|under|below)\b"
        ),
        (
            r"/\b(?:raise|increase|put up|lift) (?:the |our |my |your )?(?:fee|price|rent|rate|charge|"
            r"premium|tariff)s?\b[^.;]{0,25}\b(?:by any|by anything|at will|as you like|by \S+ ?(?:%|percent|"
            r"per ?cent)[^.;]{0,12}(?:at most|max))"
        ),
        (
            r"/\b(?:surcharge|escalation|indexation|increase|adjustment|cpi|rpi)\b[^.;]{0,40}\b(?:ceiling|"
            r"capped|open[- ]ended|without (?:a )?(?:ceiling|cap|limit))\b|\b(?:open[- ]ended|uncapped) "
            r"(?:escalation|increase|indexation|surcharge|adjustment)\b|\bno blank cheque on"
        ),
        (
            r"/\b(?:at most|max(?:imum)?|not more than|no more than|not above) \S+(?: ?%| percent| per ?cent)"
            r"[^.;]{0,6} (?:per|a|each|every) (?:year|annum|yr)\b|(?:%|percent|per ?cent) max(?:imum)? "
            r"(?:per|a|each) (?:year|annum|yr)\b|\bcpi\b"
        ),
    ),
}
LATE: dict[AskKind, tuple[str, ...]] = {
    AskKind.BILLING: (
        (
            r"/\b(?:bill|invoice|debit|charge|account|settlement|statement)\w*\b[^.;]{0,25} (?:by (?:the )?|"
            r"every |each |per |once a )(?:week|month|quarter|year)\b|\b(?:weekly|monthly|quarterly|yearly|"
            r"annual|half-yearly) (?:bills?|invoic\w+|statements?|billing|debits?)\b|\bmonth by month\b"
            r"(?=[^.;]{0,30})|\bbilled (?:weekly|monthly|quarterly|yearly|annually)\b|\b(?:twelve|12|four) "
            r"(?:small(?:er)? )?(?:invoices|bills)\b|\bone (?:bill|invoice) (?:every|each|a|per)\b|"
            r"\bbilling: ?\w|\binvoicing: ?\w"
        ),
    ),
    AskKind.PAYMENT: (
        r"/\b(?:invoices?|payment): ?\S+ (?:becomes|to|->)|\b(?:transfers?|wires?|remits?) (?:\w+ )?(?:only )?\S+ days\b|\bpayment (?:should|must|shall|has to|to) (?:reach|arrive|be (?:made|received|with))\b|\bonly pay (?:you )?in (?:the same )?stages\b|\bsend the invoice only\b|\bpay everything on\b|\bhalf (?:i|we) need (?:when|on|at|before)\b",
        r"/\b(?:days|weeks|months)'? (?:of )?credit\b|\bcredit (?:of|period|for)\b|\bon account\b|\b(?:longer|more time|extra time|later) to (?:pay|settle)\b|\bstage payments?\b|\bpay (?:half|a third|a quarter|part|the rest|the balance|later|less up)\b|\b(?:no|without|smaller|lower|reduced|drop the|waive the|skip the) (?:deposit|down ?payment|prepayment|advance)\b|\bcash[- ]?flow\b(?=[^.;]{0,40}(?:day|pay|month|week))|\bour payment (?:run|cycle|schedule|practice|target)\b",
        r"/\b(?:days|weeks) (?:after|from|following|upon) (?:receipt|the invoice|invoice|invoicing|delivery|completion|certification|pod|acceptance|handover|we receive|the date)\b|[- ]day(?:s')? (?:payment )?terms?\b|\b(?:due|settled?|payable|paid|pays?|release[sd]?|wire[sd]?) (?:\w+ )?(?:in|within|at|after|on) \S+ days\b|\bdays to (?:pay|settle)\b",
        rf"/\b{_WHOLE}\b[^.;?]{{0,30}}\b{_AT_ONCE}\b",
        (
            r"/\bcash (?:in hand|on the (?:table|spot|day)|today|tonight|now)\b|\b(?:bring|brings|put|give you) "
            r"(?:you )?(?:the )?cash\b|\bsettles? up\b|\bmoney (?:is )?(?:up[ -]?front|in your account|in full)\b|"
            r"\b(?:have|see|get) (?:your|the|our) (?:whole |full )?money\b|\bthe cash\b(?! (?:flow|register|desk|cow))|\bin notes\b"
        ),
        (
            r"/\bletter of credit\b|\b(?:released?|release (?:money|funds|payment)s?|ledger runs|we run) (?:on|at|"
            r"after|only)\b[^.;]{0,20}\b(?:days|signed|accept|test)|\brelease (?:money|funds|payment)\b|"
            r"\bin place of the advance\b|\bahead of (?:delivery|completion|the work|it)\b"
        ),
        (
            r"/\b(?:kept?|keep|hold|held)\b[^.;]{0,16} back until\b|\b(?:a )?(?:third|half|quarter) (?:now|on "
            r"(?:signing|order|delivery|completion)|at (?:the end|handover|completion)|when you're done)\b|"
            r"\b(?:last|final|first|other) (?:third|half|quarter|instal?ment) (?:is |to be )?(?:paid|due|payable)"
        ),
        r"/\bpa(?:y|id) (?:you )?(?:the bill )?(?:only )?(?:when|after|once|before|on|within)\b",
        r"/\bmoney (?:is |has )?(?:to be|must be|should be|has to be) (?:here|with us|in)\b|\bpayment at\b",
    ),
    AskKind.TERMINATION: (
        r"/\bcancellation (?:period|notice)\b|\brolls? over (?:by itself|on its own|automatically|every|each)\b|\b(?:renewal|extension)\b[^.;]{0,20} (?:by itself|on its own)\b",
        r"/\bif (?:it|this|things) (?:doesn't|does not|don't|do not) work out\b|\bif we(?:'re| are) (?:unhappy|not (?:happy|satisfied))\b[^.;]{0,30}(?:leave|out|cancel|stop|end)|\bcooling-off\b|\b(?:stop|cancel|quit|leave|end it|get out|hand back) (?:whenever|at any (?:time|point)|any ?time|from one month|monthly|every month|with (?:\w+ )?notice|before the|after \S+ (?:month|year)s?|early)\b|\b(?:special|early|extraordinary) (?:right of )?(?:termination|cancellation|exit)\b|\bdoes not renew\b|\b(?:not|n't) (?:be )?(?:extended?|prolonged|renewed) (?:automatically|by itself|silently)\b",
        "#notice & month|day|week|notice|year & !short|payment",
        (
            r"/\bhand in (?:our |my )?notice\b|\bgive (?:\w+ )?notice\b(?! that)|\b(?:period of notice|notice of "
            r"(?:termination|\w+ days|\w+ months))\b|\bnotice\?{1,3}"
        ),
        (
            r"/\bbreak (?:right|option|clause|at|after)\b|\bthere is no break\b|\blet (?:us |me )?out\b|\blet out of\b|"
            r"\bbe let out\b|\b(?:renews?|renewing|extends?|prolongs?) (?:itself|by itself|silently|tacitly|on its "
            r"own)\b|\bleave (?:the |this |our )?(?:flat|contract|lease|deal|agreement|scheme|tenancy)(?: early)?\b|"
            r"\bgo out of (?:the )?contract\b|\bstuck (?:in|with) (?:this|it|the contract)\b|\bcancel (?:monthly|"
            r"with \w+ days|any ?time|at \w+ days|every)"
        ),
    ),
    AskKind.LIABILITY: (
        r"/\bcap should be the fees of\b|\bif (?:the|it|your|a) (?:\w+ )?breaks?,? (?:it's|that's|it is) on you\b|\bliability: ?not less than\b|\b(?:twice|double|three times) the (?:annual )?(?:contract value|fees|charges|price)\b",
        r"/\b(?:you|supplier|contractor|carrier|seller|landlord|agency|you'd|you'll)(?: \w+){0,2} (?:pay for|make good|cover|bear|carry|answer for|be responsible for|compensate|replace|refund|stand for|be liable for)(?: for)? (?:any |all |the |every |whatever )?(?:\w+ ){0,2}(?:damages?|loss(?:es)?|breakages?|harm|injur\w+|scratch\w*|breaks?|theft)\b|\b(?:bear|carry|accept|take|assume) (?:the )?(?:full |sole |all |entire )?(?:responsibility|liability) (?:for|of)\b|\b(?:bear|carry) (?:the )?(?:full|sole|all|entire) responsibility\b|\b(?:indirect|consequential) (?:loss(?:es)?|damages?)\b|\bcompensation for (?:standstill|downtime|loss|lost|damage)\b|\b(?:limit|cap|ceiling|maximum) (?:on|of|for|to) what you(?:'d| would| will|'ll)? (?:owe|pay)\b|\b(?:goods?|boxes|something|anything|things) (?:gets?|is|are|arrives?) (?:broken|damaged|lost|stolen)\b|\bhold (?:us|me) harmless\b|\binsured (?:for|up to|to)\b|\b(?:insurance|cover) (?:of|up to|for at least) \S+ ?(?:million|m\b)|\b(?:responsib\w+|risk) for (?:any |all )?(?:damage|loss|breakage|accident|injur)\w*",
        (
            r"/\b(?:damages?|loss(?:es)?|breakages?|lost keys|injur\w+|accidents?|breach(?:es)?|theft)\b[^.;]{0,40}"
            r"\b(?:your (?:risk|insurance|account|responsibility|cost)|responsib\w+|carrier's risk|supplier's "
            r"risk|on your insurance|at your (?:risk|cost))|\byou answer for\b|\b(?:is|be|at) (?:your|the "
            r"(?:carrier|supplier|contractor|seller)'s) risk\b"
        ),
        (
            r"/\b(?:your )?insurance (?:should|must|has to|to|shall|will) (?:pay|cover)\b|\bexclusion of (?:\w+ )?"
            r"(?:loss|damage|profit)|\bcap: (?:increase|raise|from|\S+ ?->)|\b(?:one|two|three|\d) times (?:the )?"
            r"(?:annual )?(?:fees|charges)\b|\bcap (?:at|of) \S+(?: ?%| percent)? (?:of|months)|\bhold cover\b|"
            r"\bwe want you to pay for all\b"
        ),
    ),
    AskKind.EXCLUSIVITY: (
        r"/\b(?:work|sell|supply|deliver|cater|play)\w* (?:for|to) no other\b|\bno other \w+(?: \w+){0,5} (?:should|may|must|shall|can) (?:get|have|receive|carry|sell|use|buy)\b",
        r"/\b(?:must|may|shall|will|can) not (?:go|be sold|be offered|be supplied|be shown|be passed|be shared) (?:on )?to\b|\bnot place \w+(?: \w+){0,4} with (?:our|any|other)\b|\b(?:stops?|prevents?|keeps?) (?:me|us|you) from (?:working|selling|supplying|teaching|writing)\b",
        r"/\b(?:only|just|nobody but|no one but) us\b(?=[^.;]{0,30}(?:in|sell|supply|region|town|area|market|sector|$))|\b(?:not|n't|never) (?:\w+ )?(?:sell|supply|offer|deliver|lend|show|rent|let|give|license) (?:it|this|that|them|the same|these|your \w+|the \w+)\b[^.;]{0,15} to (?:any|our|another|others|the|anyone|anybody)\b|\b(?:territor\w+|area|regional) (?:protection|rights?)\b|\bfirst refusal\b|\boff the (?:market|portal|internet|website)\b|\b(?:stop|no(?: more| further| other)?) (?:advertising|showing|viewings?|marketing)\b",
        r"/\b(?:not|n't|never|stop|without|avoid|refrain from) (?:\w+ ){0,2}(?:work|working|deal|dealing|cater|catering|act|acting|design|designing|write|writing|consult|consulting|advise|advising|play|playing) (?:for|with) (?:any |our |another |other |the )?(?:\w+ )?(?:competit\w+|rivals?|others?|else|anyone|anybody|client|firm|company|brand|team|club|school|bank|hotel)\b|\bkeep (?:it|this|that|them) from (?:our|the) (?:competit|rival)\w+|\ball to (?:ourselves|myself)\b|\bonly ones? (?:who|to|that) (?:have|sell|carry|stock|offer|use|get)\b",
        (
            r"/\b(?:nobody|no one|no-one|none) (?:else|but (?:us|you)|other than us)\b|\bno (?:second|other|further) "
            rf"{_OTHERS}\b|\bany other {_OTHERS}\b|\bthe only {_OTHERS} (?:in|that|who|you|with|to)\b|\b(?:don't|do "
            r"not|not|never) (?:to )?(?:take on|work for|supply|sell to|serve|sell)\b[^.;]{0,30}\b(?:other|rival|"
            rf"competing|competit\w+)\b|\b(?:supply|supplying|selling to|serving) (?:the )?other\b"
        ),
        (
            r"/\b(?:territory|market|town|street|region|patch) to (?:ourselves|themselves|us|myself)\b|\bfrom you "
            r"alone\b|\bonly (?:from|through) you\b|\bonly supplier of\b|\bcompetitors? off\b|\bsame (?:\w+ )?"
            r"(?:collection|range|product|design|model)s? (?:in|at) (?:the|another)"
        ),
    ),
    AskKind.SERVICE_LEVEL: (
        r"/\b(?:here|back|looked at|dealt with|answered|done|fixed|repaired|collected) (?:\w+ )?(?:within|in) \S+ (?:hours|days)\b|\bneed (?:it|them|one) (?:the )?next day\b|\b(?:deliver\w*|collect|swap|pick up|ship)(?: \w+){0,2} (?:within|inside) \S+ (?:working |business )?(?:days?|hours?)\b|\b(?:hours?|days?|weeks?) (?:until|before|till) (?:somebody|someone|anybody|a \w+|an engineer) (?:comes?|arrives?|answers?|turns up)\b|\b(?:days?|weeks?) of delivery time\b|\b(?:days?|weeks?) from (?:proof|order|approval) to (?:delivery|dispatch)\b",
        r"/\b(?:somebody|someone|technician|engineer|stand-in|mechanic|plumber|driver|replacement) (?:\w+ ){0,3}(?:the same day|within the day|at night|the next morning|within (?:the |an )?hour)\b|\blate (?:delivery|deliveries|arrival|completion): ?\S|\bturnaround\b[^.;]{0,30}\b(?:to|in|of|within|back)\b[^.;]{0,10}(?:hours?|days?)\b|\bcalls for service credits\b|\b(?:on[- ]time|punctual)\w* [^.;]{0,20}(?:%|percent)|\ba stand-in\b",
        r"/\b(?:back|up and running|running again|repaired|fixed|solved|restored|replaced|answered|collected|replenished|on site|here|delivered) (?:up )?(?:again )?(?:within|in|inside|under|after) (?:\w+ )?(?:\S+ )?(?:hours?|minutes?|working days?|business days?|a day)\b|\b(?:loan(?:er)?|courtesy|replacement|substitute|stand-?in) (?:car|machine|unit|vehicle|van|device|laptop|teacher|cleaner|driver)\b|\b(?:next|same)[- ](?:business |working )?day (?:delivery|response|service|replacement|repair|support|help|answer)|\bout[- ]of[- ]hours\b|\bemergency (?:service|number|line|cover)\b",
        r"/\b(?:for|per) (?:every|each) (?:day|week|hour) (?:of delay|you(?:'re| are)? (?:late|over)|late|the \w+ is late)\b|\b(?:day|week|hour) of delay\b|\b(?:money back|refund|compensation|compensate|penalty|penalties|deduct\w*|fine) (?:if|when|for (?:late|delay|every|each|missed|downtime|no-shows?))|\bif (?:you're|you are|it is|it's|the \w+ (?:is|are|comes?)) late\b|\b(?:error|defect|failure|scrap|reject|complaint|no-show) rates?\b|\bguarantee\w* (?:a |an )?(?:response|turnaround|availability|delivery|uptime|attendance)\b",
        (
            rf"/\b{_HELPER}\b[^.;]{{0,45}}\b(?:within|in|inside|under|after) (?:about |less than )?\S{{1,20}} (?:hours?|"
            r"minutes?|working days?)\b|\b\S{1,20} hours?'? (?:response|reaction|after the call)\b|\bhours? response\b|"
            r"\breaction (?:within|in|of|under)\b|\b\d+ ?h (?:->|response|reaction)|\bresponse: ?\d"
        ),
        (
            r"/\bpenali[sz]ed\b|\bpenalt(?:y|ies) (?:if|for|when|per)\b|\bmake-good\b|\bliquidated damages\b|\bwe get "
            r"credits\b|\bon[- ]time (?:delivery|rate|arrival)|\bavailability\b(?= is what|[^.;]{0,20}(?:%|percent))|"
            r"(?:%|percent) availability\b|\ba (?:named|dedicated|fixed) (?:\w+ )?(?:dispatcher|contact|person|driver|"
            r"manager|engineer|technician)\b"
        ),
        (
            r"/\b(?:somebody|someone|a (?:person|human)) (?:on the phone|who (?:answers|picks up)|at (?:night|weekends?))"
            r"|\banswers? (?:the phone )?at (?:night|weekends?)|\bshifts? get filled\b|\bif you (?:fail|miss|are late)"
            r"\b[^.;]{0,30}(?:credit|penalt|refund|discount)|\b(?:late|missed) (?:trucks?|deliver\w+|collections?|"
            r"slots?)\b[^.;]{0,35}(?:cost|penal|refund|credit)|\bdelivered? (?:in|within) \S+ (?:hours|days)\b|\bin "
            r"\S+ days, not\b"
        ),
    ),
    AskKind.REFERENCE: (
        r"/\b(?:keep|leave|stay|remain|want to be|be) (?:our (?:company |brand )?name out|us out of|anonymous|unnamed|anonymi[sz]ed)\b|\bno (?:publicity|press|mention|logo|photos? of (?:us|our))\b|\bwithout (?:naming|mentioning) us\b|\b(?:talk|speak) to (?:one|two|a couple|some|other|an existing|a few) (?:of your )?(?:other )?(?:customers?|clients?|tenants?|users|parents)\b|\bpress (?:release|mention)\b",
        (
            r"/\b(?:write|leave|post|give)\w* (?:you|your \w+) [^.;]{0,20}(?:review|rating|write-up)s?\b|\b(?:glowing|google|five-star|5-star) (?:review|"
            r"write-up|word|rating)s?\b|\b(?:review|rating)s? on (?:google|trustpilot|your|the|line)\b|\bwrite-up\b|"
            r"\b(?:write|leave|post|do)\w* (?:\w+ ){0,3}(?:a|an) (?:\w+ )?(?:review|write-up|page about you)\b|"
            r"\bput (?:you|them|us|him|her) in touch\b|\bspread the word\b|\bword of mouth\b|\b(?:five|5) stars\b"
        ),
        (
            r"/\brecommend(?:ing)? (?:you|us)\b|\btell (?:all |my |our |the |every |other |your |local ){1,3}(?:\w+ )?"
            r"(?:about you|neighbou?rs|farmers|clients|customers|friends|paper|clubs?|members|dentists)\b|\btell "
            r"other \w+\b|\b(?:your|a) (?:board|banner|sign|sticker|logo)\b[^.;]{0,25}\b(?:our|my) |\b(?:photograph|"
            r"pictures? of|photos? of|film) (?:the finished|our|my)\b|\bvouch for\b|\bendorse you\b"
        ),
        (
            r"/\b(?:quote|statement|video) from our (?:ceo|cfo|managing|director|boss|\w+ manager)\b|\bcustomer story\b|"
            r"\b(?:your|bring) prospects\b|\bvideo testimonial\b|\bhost (?:a |your )?site visits?\b|\bsay a few words\b|\bmy number to "
            r"(?:other|your)\b|\b(?:name|logo|brand)\b[^.;]{0,25}\b(?:brochure|customer list|marketing|website|"
            r"anywhere|publicly|portfolio)\b|\b(?:not|never) be named\b|\bmention the (?:\w+ )?(?:bank|company|"
            r"school|hospital)?'?s? ?name\b|\bhear from us who\b|\bour name (?:doesn't|does not) appear\b|"
            r"\bin (?:your|the) brochure\b|\bspeak (?:with|to) (?:somebody|someone|people) (?:whose|who|you)\b|"
            r"\bsee (?:a|one|some) (?:\w+ )?(?:kitchen|roof|bathroom|garden|house|job|project|installation) you"
        ),
    ),
    AskKind.START: (
        r"/\b(?:from|on|for) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: \w+)?|\w+ \d{1,2}(?:st|nd|rd|th)?|\w+day(?: \w+)?) (?:instead of|rather than|and not|not) (?:the |on |from )?(?:\d|\w+day|january|february|march|april|may|june|july|august|september|october|november|december)|\b(?:begin|start) (?:only )?(?:when|once)\b|\bnot to (?:begin|start) before\b|\bin place of (?:january|february|march|april|may|june|july|august|september|october|november|december)\b",
        (
            r"/\b(?:keys?|first day|entry|handover|moving in|move in|take over (?:the|it|this) \w+|get going|be done|be ready|be finished|"
            r"dug|installed|at my desk|on site|squeeze us in|let us in|be here)\b[^.;]{0,25}\b(?:before|by|from|in|on|"
            r"after|until|early|earlier|sooner|later) (?:the )?(?:\w+ (?:before|after) )?(?:\d{1,2}(?:st|nd|rd|th)?|"
            r"tenth|fifteenth|first|1st|january|february|march|april|may|june|july|august|september|october|"
            r"november|december|easter|christmas|summer|winter|spring|autumn|\w+ holidays|holidays|trade fair|"
            r"season|weekend|monday|communion|next|end|beginning|middle)\b"
        ),
        (
            r"/\b(?:begin|beginning|start|starts|starting|commence|kick off|go live)\b(?! (?:off |out )?(?:with|by)\b)[^.;?]{0,30}\b(?:on the \d|the "
            r"\d|after|before|in (?:january|february|march|april|may|june|july|august|september|october|november|"
            r"december)|from|straight away|right away|any ?time|whenever|earlier|sooner|later|then already|in the "
            r"\w+ season|not before)\b"
        ),
        (
            r"/\b(?:start(?:ing)?|commencement|effective|entry|handover|begin(?:ning)?)(?: date)?:? ?(?:\d{1,2}(?:st|nd|"
            r"rd|th)? \w+|\w+ \d{1,2}) (?:->|instead|rather|not|to)\b|\bdate you begin\b|\b(?:a|one|two|three) "
            r"(?:week|month)s? (?:early|earlier|sooner|later)\b|\b(?:\w+ \d{1,2}(?:st|nd|rd|th)|\d{1,2} \w+) it (?:would|"
            r"will|has) (?:have )?to be\b|\bsubstitute \d{1,2} \w+ for\b"
        ),
    ),
    AskKind.LENGTH: (
        r"/\b(?:shorter|trial|initial|probation\w*|test) (?:period|phase|contract|run|term|commitment)\b|\bmonth[- ]to[- ]month\b|\b(?:commit|sign|bind|tie|lock|contract|book|rent)\w*\b[^.;]{0,20} (?:for (?:so|that|this) long|that far ahead|longer than|beyond)\b|\bno (?:long[- ]term|fixed[- ]term|minimum) (?:contract|commitment|term|tie-in|lock-in)\b|\bwithout (?:a )?(?:long[- ]term|fixed|minimum) (?:commitment|contract|term)\b",
        (
            r"/\b(?:fixed|permanent|unlimited|open-ended|temporary) (?:term|contract|position|tenancy)\b|\bbinds? (?:us|"
            r"me) for\b|\b(?:tie|bind|lock) (?:us|me|ourselves|myself) (?:down |in )?for so long\b|\bmonth by month\b|"
            r"\bterm scares\b|\btying (?:us |me )?(?:in|down)\b|\b(?:extend|renew|prolong|go on|continue|carry on) (?:it |this )?(?:by|for) (?:only |just )?(?:another|one|a)(?: more| further| additional)? (?:year|season|term)\b|\bfeels like a marriage\b"
        ),
        "#run|last|stay|bind|book|sign|lease|tenancy|retain & month|year & !notice|warranty|age|old|ago",
    ),
    AskKind.VOLUME: (
        r"/\b(?:smaller|trial|sample|test|partial|reduced|first) (?:order|batch|quantity|delivery|lot|volume)\b|\bhalf as many\b|\b(?:order|buy|take|need) (?:less|fewer)\b|\btoo many (?:seats|licen[cs]es|units|boxes|users|copies|pieces|rooms|chairs|cases|hours|places|visits)\b",
        (
            r"/\bfewer (?!than\b)\w+|\btake-or-pay\b|\bminimum (?:quantity|order|volume|purchase|off-?take|spend|"
            r"commitment)\b|\bhalve the order\b|\bhalf (?:of )?the (?:order|quantity|firewood|amount)\b|\b(?:extra|more|"
            r"additional) volumes?\b|\bvolumes over to you\b|\b(?:more|extra|additional|further) (?:vans|sites|"
            r"machines|units|stores|branches)\b"
        ),
    ),
}
