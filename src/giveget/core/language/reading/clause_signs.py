"""By which words are the clauses of a contract known?

A plain entry is a set of groups joined by ``&``: the clause has a word of every group (``|`` parts
its words), and none of a group after ``!``; after ``#`` it also needs an amount. An entry that
begins with ``/`` is a pattern for a folded text; its gaps are bounded, so that matching stays
linear. What stands first claims words and amounts first.
"""

from __future__ import annotations

from giveget.core.language.reading.measures import Measure
from giveget.core.terms import AskKind

Signs = tuple[tuple[AskKind, tuple[Measure, ...], tuple[str, ...]], ...]

_RISE = (
    "increase|uplift|escalation|escalator|rise|indexation|index|inflation|cpi|rpi|raise|"
    "hike|escalate"
)
_PRICE = "price|rate|fee|cost|rent|number|figure|quote|charge|pricing|total|amount|premium|tariff"
_RESTRAIN = "sell|supply|work|working|selling|supplying|serve|serving|offer|offering|engage|design"

CLAUSES: Signs = (
    (
        AskKind.PRICE_LOCK,
        (Measure.MONTHS,),
        (
            (
                r"/\b(?:promise|guarantee|assur\w+|ensure|be (?:sure|certain)|commit)\b[^.;]{0,30}"
                r"\b(?:prices?|rates?|rent|fees?|tariff|pricing|it) (?:\w+ ){0,2}?(?:won't|will not|"
                r"wouldn't|doesn't|not) (?:go up|rise|increase|change|move|climb)\b"
            ),
        ),
    ),
    (
        AskKind.LIABILITY,
        (Measure.MONEY,),
        (
            (
                r"#cap & raise|increase|lift|higher|double|up|extend & !price|fee|total|budget|"
                "increases|uplift|rate|cost|spend"
            ),
        ),
    ),
    (
        AskKind.UPLIFT_CAP,
        (Measure.PERCENT,),
        (
            (
                r"/\b(?:increase|rise|uplift|adjustment)s? of [^.;]{1,12}(?:%|"
                r"percent)[^.;]{0,6} (?:at|max)"
            ),
            r"/\bcap (?:on|for|at) (?:the |any |all )?(?:renewals?|annual|yearly|price)\b",
            "renewal|renew & cap|capped|limit|maximum|max|ceiling & !liability|liable|damage",
            (
                r"/\b(?:renewals?|prices?|rates?|rent|fees?|it)\b[^.;]{0,30}(?:go|goes|going|rise|"
                r"rises|increase|increases|climb|"
                r"jump)\w*\b[^.;]{0,15}\b(?:by )?(?:more than|at most|"
                r"no more|max\w*|beyond)\b"
            ),
            (
                "cap|limit|ceiling|maximum|max|exceed|restrict|tie|"
                f"link & {_RISE} & !liability|liable|damage"
            ),
            (
                r"/(?:increase|uplift|escalat\w+|rise|indexation|raise|hike|"
                r"go up)\w*\b[^.;]{0,40}(?:no more than|at most|up to|max|above|"
                "more than|beyond|limited|capped)"
            ),
            (
                "/(?:no more than|at most|not more than|maximum(?: of)?|"
                "up to)[^.;]{0,20}(?:increase|uplift|rise|escalation|per year|a year|"
                "per annum|annually|each year)"
            ),
            (
                r"/\b(?:prices?|rates?|rent|fees?|it)\b[^.;]{0,15}(?:n't|not|never) (?:go up|rise|"
                r"increase|climb|be (?:raised|increased))\b[^.;]{0,12}(?:at all|next year|each year|"
                r"every year|a year|yearly|annually|at renewal|on renewal)|\bflat (?:year|renewal)|"
                r"\bflat\b[^.;]{0,12} year (?:over|on|to|by) year|\byearly step-?ups?\b"
            ),
            (
                "/(?:no|without|zero|any|waive|remove|drop|delete|strike) (?:the |an? |"
                "any )?(?:annual |yearly |automatic |price |rent |rate |fee |renewal |"
                r"indexation ){0,3}(?:increases?|uplifts?|escalat\w+|indexation|rises?)"
            ),
            (
                "/(?:annual|yearly|renewal|rent|automatic|price) (?:increase|uplift|"
                r"escalat\w+|indexation|rise|hike|jump|adjustment|bump|step-?up)s?|(?:increases?|"
                "uplifts?) (?:per|a|each) year|(?:prices?|rates?|rent|"
                r"fees?) (?:\w+ ){0,2}(?:(?:go|goes|going) (?:up|higher)|rise|rises|rising|climb)\b"
            ),
        ),
    ),
    (
        AskKind.PRICE_LOCK,
        (Measure.MONTHS,),
        (
            f"lock|freeze|frozen & {_PRICE}|renewal|this",
            (
                "/(?:commit|stick|agree) to (?:the |this |your )?(?:current |same |"
                r"present |today's )?(?:price|rate|rent)s?\b|(?:renew|extend|"
                r"reorder) (?:\w+ )?at (?:the same|this|today's|the current) (?:price|rate|"
                "rent)"
            ),
            (
                r"/(?:prices?|rates?|rent|pricing|fees?) (?:\w+ ){0,2}?(?:won't|will not|"
                "does not|doesn't|must not|shall not|should not|not) (?:change|move|go up|rise|"
                "increase|"
                "be changed|be raised)"
            ),
            (
                "/(?:price|pricing|cost|rate|fee|rent|budget)[ -](?:hold|lock|protection|guarantee|"
                r"freeze|certainty|stability|predictability|security|assurance)\b|"
                r"same (?:price|rate|fee|rent|terms|conditions|number)? ?as (?:last|this) year\b|"
                r"(?:prices?|rates?|rent|fees?|pricing) as (?:last year|now|today|before)\b"
            ),
            (
                "/(?:hold|keep|guarantee|maintain|protect|fix|honou?r|secure|peg)(?:ing|"
                "ed|s)? (?:the |this |that |these |those |our |your |same |current |"
                "today's |unit |old |existing |agreed |present ){0,4}(?:prices?|rates?|pricing|rent|fees?|numbers?|"
                r"figures?)\b"
            ),
            (
                r"/(?:prices?|rates?|pricing|rent|fees?) (?:\w+ ){0,4}(?:fixed|held|"
                "locked|guaranteed|frozen|unchanged|stable|protected|flat|stay(?:s|"
                "ing)? (?:the same|flat|put|where)|remain(?:s|ing)?|constant)"
            ),
            (
                r"/\bno (?:price|rate|rent|fee)s? (?:changes?|adjustments?|rises|raise)\b|\bcost the same (?:as|price|for|next)|\bprotected (?:from|against) (?:\w+ )?"
                r"(?:increases?|rises?|hikes?)|\b(?:what|price|rate|rent|fees?) we pay (?:now|today|this year)\b|"
                r"\b(?:price|rate|rent|fee|cost)s?\b[^.;]{0,15} (?:stays?|remains?|be|is kept) "
                r"(?:where|what|as) (?:it|they) (?:is|are)\b|\bsame (?:price|rate)s? (?:for|over|"
                r"through|throughout|until|till)\b|\b(?:keep|kept) at (?:the )?(?:today's|this|"
                r"current) (?:level|rate)\b"
            ),
            (
                "/(?:want|need|like|get|have|give us|expect) (?:the same|today's|"
                r"this year's|the current) (?:prices?|rates?|rent|pricing)\b(?! as)"
            ),
            (
                r"/(?:prices?|rates?|rent|fees?)\b[^.;]{0,25} (?:stays?|"
                "remains?) (?:the same|where it is|as it is|at this level|put)"
            ),
            (
                "/(?:same|this|today's) (?:prices?|rates?|pricing|rent|"
                r"fees?) (?:\w+ ){0,5}(?:renewal|renew|second|third|next|following|"
                "extension|years?)"
            ),
            (
                "/(?:fixed|flat|stable|firm|frozen) (?:prices?|rates?|pricing|"
                r"rent) (?:\w+ ){0,3}(?:for|over|through|throughout|until|across|during)"
            ),
        ),
    ),
    (
        AskKind.LIABILITY,
        (Measure.PERCENT, Measure.MONEY, Measure.MONTHS),
        (
            (
                r"/take (?:on )?(?:\w+ ){0,3}risks?\b|(?:losses|damages?|"
                r"risks?)\b[^.;]{0,40}(?:your (?:account|side|responsibility)|on you\b|"
                r"with you\b|yours\b)"
            ),
            "unlimited & !licence|user|access|support|call|storage|data|traffic|seat",
            "liability|liable|indemnity|indemnify|indemnification|uncapped",
            r"/50[ /]50",
            (
                r"/\bcap\b[^.;]{0,30}\b(?:not (?:be )?(?:sufficient|enough|adequate)|insufficient|"
                r"inadequate|too low|far too low)\b|\b(?:negligence|breach|breaches|data loss|damage)\b"
                r"[^.;]{0,30}\bno (?:cap|limit)\b"
            ),
            "damage & cap|limit|unlimited|carry|cover|pay|bear|consequential|all",
            "loss|damage & cover|pay|compensate",
            (
                "risk|incident|loss|breakage|shrinkage|damages & carry|bear|shift|assume|"
                "share|absorb|transfer|shoulder|sit|lie"
            ),
        ),
    ),
    (
        AskKind.TERMINATION,
        (Measure.MONTHS, Measure.DAYS),
        (
            r"/\bopt-?out\b",
            (
                r"/\bexit (?:door|route|path|strategy|ramp)\b|\b(?:want|like|need)(?:ed)?(?:'d)? out\b"
                r"(?! of (?:the|this) (?:scope|price|quote|way))|\b(?:days?|months?|weeks?)'? notice\b|"
                r"\b(?:silent|tacit|automatic) (?:extension|renewal|prolongation)"
            ),
            (
                r"/\b(?:escape (?:hatch|route)|get-out|tacit renewal|silent renewal|bail|"
                r"bail out|get out|walk away|walk out|pull out|step away|back out|pull the "
                r"plug|hand it back|jump ship)\b"
            ),
            (
                r"/\bout (?:early|before|if|after|at any)\b|\b(?:early|an?) (?:exit|out|"
                r"way out|break)\b"
            ),
            "terminate|termination",
            (
                r"/\b(?:an?|the) exit\b|renew(?:s|ed|al)? automatically|"
                r"not (?:auto-?)?renew\b|(?:able|free|right|possible|want|allowed|"
                r"option) to (?:\w+ )?(?:cancel|leave(?! work| the office| school| behind)|"
                r"exit|terminate|quit|walk|opt out|get out|pull out)\b|leave early"
            ),
            (
                "/(?:break|exit|opt-?out|out|walk-?away|escape|cancellation|"
                "termination) (?:clause|right|option|window|point|provision|date)s?"
            ),
            (
                r"/\b(?:way|ways|ability|able|option|right|freedom|possibility|flexibility|"
                r"chance) (?:out\b|to (?:exit|leave|cancel|get out|walk|stop|end|opt out|"
                "pull out|step out|quit|break))"
            ),
            (
                "/(?:get out|opt out|pull out|step out|back out|bail out|"
                "walk away) (?:of (?:the|this|it)|after|at|early|any ?time|if|when|before)"
            ),
            (
                r"/\b(?:cancel|exit|leave|end|stop|quit|break) (?:the |this |"
                "our )?(?:contract |agreement |lease |deal |subscription |early |"
                "it ){0,2}(?:at any time|any ?time|after|early|with|on|at|before|if|"
                "for convenience|without penalty|whenever|once)"
            ),
            (
                r"/(?<!i have a )(?<!have my )(?<!current )notice period|(?:months|days|weeks)'? notice|auto-?renew\w*|"
                r"automatic(?:ally)? renew\w*|for convenience|early exit|exit fee|"
                "cancellation (?:fee|terms|policy|charge)|get-out|(?:exit|out|"
                r"leave) after|\ban out\b|silent renewal|evergreen"
            ),
        ),
    ),
    (
        AskKind.EXCLUSIVITY,
        (Measure.MONTHS,),
        (
            (
                r"/\b(?:nobody|no one|noone|anyone|anybody) else\b[^.;]{0,25}\b(?:sell|offer|"
                r"supply|use|get|have)"
            ),
            "exclusive|exclusivity|exclusively & !tax|vat|gst",
            (
                r"/(?:\bnot|n't|\bnever) (?:want |like |wish )?(?:to )?(?:see |have |find )?"
                r"(?:you|your (?:team|people|product|name))(?: \w+)? (?:at|working (?:for|with|at)|"
                r"selling to|do the same|in bed with)\b"
            ),
            (
                r"/\b(?:you|your team|the agency)\b[^.;]{0,12}(?:don't|do not|won't|will not|not|"
                r"can't|mustn't) (?:to )?(?:do|run|make|take on|take|accept|build|produce|advise|"
                r"represent|approach)\b[^.;]{0,40}\b(?:any|an?) ?other (?:bank|client|customer|"
                r"company|brand|firm|retailer|supplier|hotel|player)"
            ),
            (
                r"/\b(?:your|the|be|be your|as your|as the|our) (?:only|sole) (?:\w+ )?(?:reseller|"
                r"dealer|distributor|stockist|retailer|tenant|shop|store|partner|agent|wedding|client|"
                r"customer|buyer|licensee|ones?)\b|\b(?:don't|do not|not|never|won't) (?:\w+ )?(?:"
                r"supply|sell to|deliver to|work (?:for|with)|serve) (?:our|my|the) (?:\w+ )?"
                r"(?:neighbou?rs?|competit\w+|rivals?|competing)\b"
            ),
            "sole & supplier|vendor|provider|right|agent|distributor|partner|customer",
            (
                "/(?:not|n't|never|no|stop|"
                rf"refrain from) (?:to )?(?:{_RESTRAIN})\b[^.;]{{0,40}}(?:competitors?|"
                r"rivals?|other \w+ in|anyone else|anybody else|others?|else in|competing|"
                "same (?:town|city|market|industry|sector))"
            ),
            (
                r"/\b(?:any|every|no) other (?:hotel|bank|shop|retailer|agency|client|customer|"
                r"company|firm|brand|competitor|school|hospital|restaurant|studio)s?\b|"
                r"non-?compete|\b(?:only|sole) (?:customer|client|partner|supplier|vendor|"
                r"provider|bank|hotel|shop|agency|retailer)\b|\bthe only \w+ (?:you|"
                r"that you|in)\b|\bno other \w+ (?:gets?|receives?|may|can|uses?|should|"
                r"will)\b|work only (?:for|with) us"
            ),
        ),
    ),
    (
        AskKind.SERVICE_LEVEL,
        (Measure.PERCENT, Measure.COUNT, Measure.DAYS),
        (
            "sla|uptime",
            (
                r"/\b(?:technician|engineer|someone|somebody|person|mechanic|expert|help|support)\b"
                r"[^.;]{0,25} (?:on site|here|on the (?:line|phone)|there|out|reachable|available)\b"
                r"[^.;]{0,12}(?:within|in|at)\b|\bpick up\b[^.;]{0,20}\bwithin\b|"
                r"\bpenalt(?:y|ies)\b[^.;]{0,20}\b(?:miss|late|deadline|delay)|\breaction times?\b"
            ),
            r"/\b99[.,]\d{1,3} ?(?:%|percent|per cent)|\b99 ?(?:%|percent|per cent)",
            "service & level|credit",
            r"/(?:response|resolution|reaction|recovery|restore|turnaround|fix|support) times?",
            (
                "/24[ /x]7|(?:a|r)ound the clock|guaranteed availability|"
                "system availability|availability (?:of|guarantee|above|to)|"
                "service credits?|support (?:hours|on|at night|outside)|weekend support|"
                "same-day|dedicated (?:support|account|csm|customer success|contact)|"
                r"named contact|on[ -]call\b|\breachable\b|\b(?:night|evening|"
                r"out-of-hours|after-hours) (?:cover\w*|support)|"
                r"\brto\b|\brpo\b|hour response|priority support"
            ),
            "penalty|penalties & deadline|late|miss|breach|downtime|fail|delay|outage|level",
            (
                "respond|response|reply|resolve|answer|react & hour|minute|day|same-day|"
                "next-day|faster|"
                "quicker|quick|fast"
            ),
            "credit & down|outage|expect|downtime",
        ),
    ),
    (
        AskKind.REFERENCE,
        (),
        (
            r"/reference (?:clause|obligation|requirement)s?\b",
            "testimonial",
            (
                r"/case[ -]stud(?:y|ies)|success stor(?:y|ies)|press release|logo\b|"
                "customer (?:story|quote)|co-?marketing|joint webinar|reference (?:call|"
                "customer|client|site|visit|case)s?|(?:a|as|your|our|public|be|being|"
                "named|any|two|three|some|more|no|for|provide|"
                r"give) references?\b(?! (?:to|number))|references from"
            ),
            (
                "/use (?:of )?our name|name us|name (?:in|on) (?:your|the) (?:website|"
                r"marketing|list)|name (?:\w+ ){0,3}(?:appear\w*|used|shown|mentioned)|"
                "publicity|mention us|quote us|(?:in|from) your portfolio|"
                "mention(?:ed)? (?:us|on your|in your)|introduce (?:you|us)|"
                "publish (?:the|our|this)"
            ),
            (
                r"/\b(?:listed|named|shown|mentioned|presented|featured) as (?:an? |your )?(?:\w+ )?"
                r"(?:customer|client|reference|partner)|\b(?:talk|speak|chat) (?:to|with) (?:\w+ ){0,4}"
                r"(?:existing|current|other|of your) (?:\w+ )?(?:customers?|clients?|users)\b|"
                r"\b(?:introduc\w+|refer(?:ring)?|recommend(?:ing)?) (?:you|us|your|"
                r"our)\b|\bintroductions? to\b|\b(?:two|three|some|few) introductions?\b|"
                r"\breferrals?\b"
            ),
        ),
    ),
)
