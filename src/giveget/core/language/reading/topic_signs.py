"""By which words is a kind of ask known?

A plain entry is a set of groups joined by ``&``: the clause has a word of every group (``|`` parts
its words), and none of a group after ``!``; after ``#`` it also needs an amount. An entry that begins with ``/`` is a pattern for a
folded text; its gaps are bounded, so that matching stays linear.
"""

from __future__ import annotations

from giveget.core.language.reading.quantities import Measure
from giveget.core.terms import AskKind

_RISE = (
    "increase|uplift|escalation|escalator|rise|indexation|index|inflation|cpi|rpi|raise|hike|escalate"
)
_PRICE = "price|rate|fee|cost|rent|number|figure|quote|charge|pricing|total|amount|premium"
_SEATS = (
    "seat|user|licence|unit|headcount|device|site|location|employee|minimum|quantity|volume|agent|learner"
)
_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|"
    "apr|jun|jul|aug|sept?|oct|nov|dec|q[1-4]"
)
_RESTRAIN = "sell|supply|work|working|selling|supplying|serve|serving|offer|offering|engage|design"

# In the order in which they claim words and amounts: what is special before what is common.
TOPICS: tuple[tuple[AskKind, tuple[Measure, ...], tuple[str, ...]], ...] = (
    (
        AskKind.UPLIFT_CAP,
        (Measure.PERCENT,),
        (
            f"cap|limit|ceiling|maximum|max|exceed|restrict|tie|link & {_RISE} & !liability|liable|damage",
            r"/(?:increase|uplift|escalat\w+|rise|indexation|raise|hike|go up)\w*\b[^.;]{0,40}(?:no more than|at most|"
            r"up to|max|above|more than|beyond|limited|capped)",
            r"/(?:no more than|at most|not more than|maximum(?: of)?|up to)[^.;]{0,20}(?:increase|uplift|rise|escalation|"
            r"per year|a year|per annum|annually|each year)",
            r"/(?:no|without|zero|any|waive|remove|drop|delete|strike) (?:the |an? |any )?(?:annual |yearly |automatic |"
            r"price |rent |rate |fee |renewal |indexation ){0,3}(?:increases?|uplifts?|escalat\w+|indexation|rises?)",
            r"/(?:annual|yearly|renewal|rent|automatic|price) (?:increase|uplift|escalat\w+|indexation|rise|hike|jump|adjustment)s?|"
            r"(?:increases?|uplifts?) (?:per|a|each) year|(?:prices?|rates?|rent|fees?) (?:\w+ ){0,2}(?:go|goes|going|rise|rises|rising|climb)(?: up)?",
        ),
    ),
    (
        AskKind.PRICE_LOCK,
        (Measure.MONTHS,),
        (
            f"lock|freeze|frozen & {_PRICE}|renewal|this",
            r"/(?:commit|stick|agree) to (?:the |this |your )?(?:current |same |present |today's )?(?:price|rate|rent)s?\b|(?:renew|extend|reorder) "
            r"(?:\w+ )?at (?:the same|this|today's|the current) (?:price|rate|rent)",
            r"/price[ -](?:hold|lock|protection|guarantee|freeze)|rate[ -](?:lock|freeze|guarantee)|price stability",
            r"/(?:hold|keep|guarantee|maintain|protect|fix|honou?r|secure|peg)(?:ing|ed|s)? (?:the |this |that |these |"
            r"those |our |your |same |current |today's |unit ){0,4}(?:prices?|rates?|pricing|rent|fees?|numbers?|figures?)\b",
            r"/(?:prices?|rates?|pricing|rent|fees?) (?:\w+ ){0,4}(?:fixed|held|locked|guaranteed|frozen|unchanged|stable|"
            r"protected|flat|stay(?:s|ing)? (?:the same|flat|put|where)|remain(?:s|ing)?|constant)",
            r"/(?:want|need|like|get|have|give us|expect) (?:the same|today's|this year's|the current) (?:prices?|rates?|rent|pricing)\b(?! as)",
            r"/(?:prices?|rates?|rent|fees?)\b[^.;]{0,25} (?:stays?|remains?) (?:the same|where it is|as it is|at this level|put)",
            r"/(?:same|this|today's) (?:prices?|rates?|pricing|rent|fees?) (?:\w+ ){0,5}(?:renewal|renew|second|third|next|"
            r"following|extension|years?)",
            r"/(?:fixed|flat|stable|firm|frozen) (?:prices?|rates?|pricing|rent) (?:\w+ ){0,3}(?:for|over|through|"
            r"throughout|until|across|during)",
        ),
    ),
    (
        AskKind.LIABILITY,
        (Measure.PERCENT, Measure.MONEY, Measure.MONTHS),
        (
            "liability|liable|indemnity|indemnify|indemnification|uncapped",
            r"/50[ /]50",
            "damage & cap|limit|unlimited|carry|cover|pay|bear|consequential|all",
            "risk|incident|loss|breakage|shrinkage|damages & carry|bear|shift|assume|share|absorb|transfer|shoulder|sit|lie",
        ),
    ),
    (
        AskKind.TERMINATION,
        (Measure.MONTHS, Measure.DAYS),
        (
            "terminate|termination",
            r"/\b(?:an?|the) exit\b|renew(?:s|ed|al)? automatically|not (?:auto-?)?renew\b|(?:able|free|right|possible|want|allowed|option) to (?:\w+ )?(?:cancel|leave(?! work| the office| school| behind)|"
            r"exit|terminate|quit|walk|opt out|get out|pull out)\b|leave early",
            r"/(?:break|exit|opt-?out|out|walk-?away|escape|cancellation|termination) (?:clause|right|option|window|point|"
            r"provision|date)s?",
            r"/\b(?:way|ways|ability|able|option|right|freedom|possibility|flexibility|chance) (?:out\b|to (?:exit|leave|"
            r"cancel|get out|walk|stop|end|opt out|pull out|step out|quit|break))",
            r"/(?:get out|opt out|pull out|step out|back out|bail out|walk away) (?:of (?:the|this|it)|after|at|early|any ?time|if|when|before)",
            r"/(?:cancel|exit|leave|end|stop|quit|break) (?:the |this |our )?(?:contract |agreement |lease |deal |"
            r"subscription |early |it ){0,2}(?:at any time|any ?time|after|early|with|on|at|before|if|for convenience|"
            r"without penalty|whenever|once)",
            r"/notice period|(?:months|days|weeks)'? notice|auto-?renew\w*|automatic(?:ally)? renew\w*|for convenience|"
            r"early exit|exit fee|cancellation (?:fee|terms|policy|charge)|get-out|(?:exit|out|leave) after|\ban out\b|"
            r"silent renewal|evergreen",
        ),
    ),
    (
        AskKind.EXCLUSIVITY,
        (Measure.MONTHS,),
        (
            "exclusive|exclusivity|exclusively & !tax|vat|gst",
            "sole & supplier|vendor|provider|right|agent|distributor|partner|customer",
            rf"/(?:not|n't|never|no|stop|refrain from) (?:to )?(?:{_RESTRAIN})\b[^.;]{{0,40}}(?:competitors?|rivals?|other \w+ in|anyone "
            r"else|anybody else|others?|else in|competing|same (?:town|city|market|industry|sector))",
            r"/non-?compete|\bthe only \w+ (?:you|that you|in)\b|\bno other \w+ (?:gets?|receives?|may|can|uses?|should|will)\b|work only (?:for|with) us",
        ),
    ),
    (
        AskKind.SERVICE_LEVEL,
        (Measure.PERCENT, Measure.DAYS),
        (
            "sla|uptime",
            "service & level|credit",
            r"/(?:response|resolution|reaction|recovery|restore|turnaround|fix|support) times?",
            r"/24[ /x]7|(?:a|r)ound the clock|guaranteed availability|system availability|availability (?:of|guarantee|"
            r"above|to)|service credits?|support (?:hours|on|at night|outside)|weekend support|same-day|dedicated (?:support|account|csm|customer success|contact)|"
            r"named contact|\brto\b|\brpo\b|hour response|priority support",
            "penalty & late|miss|breach|downtime|fail|delay|outage|level",
            "respond|response|reply|resolve & hour|minute|day",
            "credit & down|outage|expect|downtime",
        ),
    ),
    (
        AskKind.REFERENCE,
        (),
        (
            "testimonial",
            r"/case[ -]stud(?:y|ies)|success stor(?:y|ies)|press release|logo\b|customer (?:story|quote)|co-?marketing|joint "
            r"webinar|reference (?:call|customer|client|site|visit|case)s?|(?:a|as|your|our|public|be|being|named|any|two|"
            r"three|some|more|no|for|provide|give) references?\b(?! (?:to|number))|references from",
            r"/use (?:of )?our name|name us|name (?:in|on) (?:your|the) (?:website|marketing|list)|name (?:\w+ ){0,3}(?:appear\w*|used|shown|mentioned)|publicity|mention us|quote us|"
            r"(?:in|from) your portfolio|mention(?:ed)? (?:us|on your|in your)|introduce (?:you|us)|publish (?:the|our|this)",
            r"/\b(?:introduc\w+|refer(?:ring)?|recommend(?:ing)?) (?:you|us|your|our)\b|\bintroductions? to\b|\b(?:two|three|some|few) introductions?\b|"
            r"\breferrals?\b",
        ),
    ),
    (
        AskKind.BILLING,
        (),
        (
            "quarterly|monthly|annually|yearly|semi-annually|half-yearly|biannually|annual|month|quarter & pay|bill|billing|"
            "invoice|invoicing|payment|charge|instalment|installment|spread|split & !net|run",
            r"/(?:quarterly|monthly|annual|yearly|half-yearly|semi-?annual|bi-?annual) (?:in (?:arrears|advance)|billing|"
            r"invoic\w+|payments?|pre-?payments?|instal\w+|rates)",
            r"/\bin (?:\w+ )?(?:equal )?(?:instal?lments|tranches)\b|instal?lments",
            r"/(?:every|each|per) (?:month|quarter|year|six months)\b[^.;]{0,30}(?:bill|invoice|pay)",
            r"/(?:bill|invoice|pay)\w*\b[^.;]{0,25}(?:every|each|per|by the) (?:month|quarter|six months)",
            r"/(?:one|single) invoice|several invoices|(?:split|spread)[^.;]{0,30}(?:invoices|payments|months|year)|(?:quarterly|monthly|yearly|annually) in advance|how "
            r"about (?:quarterly|monthly)",
            r"/(?:bill|invoice|pay)\w*\b[^.;]{0,15}(?:once|twice) (?:a|per) year",
            r"/(?:quarterly|monthly) (?:instead|rather|not|would|please)|(?:billing|invoicing|payment) (?:frequency|rhythm|cycle|interval)|"
            r"pay(?:ing)? month by month|(?:pay|bill|charge|invoice)\w* (?:us |me )?(?:every|each|per) (?:month|quarter)",
            r"/(?:move|switch|go|change) (?:us |it |this |over )?(?:to|from \w+ to) (?:quarterly|monthly|annual|yearly)\b"
            r"(?! (?:contract|term|commitment|plan))",
        ),
    ),
    (
        AskKind.PAYMENT,
        (Measure.NET_DAYS, Measure.DAYS),
        (
            r"/(?:hold|holding|keep|held) back\b|withh[eo]ld\w*|retention|retain \S+ (?:percent|%|until)",
            r"/payment (?:term|condition|schedule|window|deadline|period|day|target|plan)s?|terms of payment|credit terms?",
            r"/(?:pay|pays|paid|paying|wire|transfer|settle)\b[^.;]{0,30}(?:before|after|once|only (?:when|after|if)|in full|full amount)|wait \S+ days",
            r"/(?:pay|paid|payable|payment|payments|paying|wire|transfer|invoices?|settle|due|settlement|billed|invoiced)\b[^.;]{0,40}"
            r"(?:at the (?:very )?end|(?:on|upon|after|at|until|with|following|once|when) (?:the |your |full )?(?:completion|"
            r"delivery|acceptance|project|go-?live|sign-?off|sign(?:ing|ature)|milestones?|launch|handover|hand-over|work is|"
            r"job|final|everything|we've|receipt)|up[ -]?front|in advance|in arrears|later|half|deposit|milestones?|"
            r"afterwards|when (?:it's|it is|the|we)|until (?:it|the|we)|retainer|advance)",
            r"/(?:up[ -]?front|advance|down) payments?|(?:no|without|skip|drop|lower|smaller|reduce|less) (?:the |an? )?(?:deposit|"
            r"up-?front|advance|down ?payment|prepayment)|deposit|prepay\w*|retainer|defer(?:red|ring)? (?:the )?(?:payment|"
            r"invoice|first)|payment holiday|early payment",
            r"/(?:half|rest|balance|remainder|50%) (?:up-?front|now|on|at|after|when|once)|pay (?:you )?(?:everything|it all|the "
            r"whole|in full|later|less up)|(?:longer|more|extra|extended) (?:time )?(?:payment|to pay)",
            "#pay|payment|paid|payable|invoice|credit|settle|net|due|term & day|week",
        ),
    ),
    (
        AskKind.VOLUME,
        (Measure.COUNT,),
        (
            f"{_SEATS} & reduce|fewer|less|cut|lower|only|down|drop|scale|trim|shrink|minimum|smaller|decrease & !per",
            r"/(?:minimum|committed|guaranteed|smaller|lower|reduced|higher) (?:order|quantity|volume|commitment|batch)|volume "
            r"commitment|order (?:quantity|size)",
        ),
    ),
    (
        AskKind.START,
        (Measure.DATE, Measure.DAYS, Measure.MONTHS),
        (
            r"/(?:start|kick(?:ing)?[ -]?off|go(?:ing)?[ -]live|begin|commence|launch|roll(?:ing)?[ -]?out|starting|beginning|"
            r"deploy|move in|hand ?over|commencement|effective date)(?: date)?\b[^.;]{0,40}\b(?:" + _MONTHS + r"|next|later|"
            r"earlier|sooner|weeks?|months?|quarter|delay\w*|back|forward|the (?:1st|first|beginning|end|start|new)|new year|"
            r"immediately|mid-?|early|late|monday|spring|summer|autumn|fall|winter|\d{1,2}(?:st|nd|rd|th))\b",
            r"/(?:delay|push|postpone|defer|bring forward|move|shift|later|earlier|change|put back)\w*\b[^.;]{0,25}(?:the |a |our "
            r"|your )?(?:start|kick-?off|go-?live|launch|begin|commence|rollout|roll-out|commencement)",
            r"/(?:start|kick-?off|go-?live|launch|commencement) date|(?:later|earlier|delayed|deferred) (?:start|kick-?off|"
            r"go-?live|launch)",
        ),
    ),
    (
        AskKind.LENGTH,
        (Measure.MONTHS,),
        (
            r"/(?:term|contract|commitment|lease|agreement|period|deal) (?:\w+ ){0,3}(?:too long|too short|shorter|negotiable|long)\b|long[ -]term (?:commitment|contract|deal)|"
            r"too long|tied (?:in|up)|lock(?:ed)?[ -]in for",
            r"/(?:shorter|longer|smaller|different|multi-?year|lower|reduced) (?:initial |contract |minimum |lease )?(?:term|"
            r"commitment|contract|period|duration|agreement|lease|deal|lock-in)\b|month[ -]to[ -]month|rolling (?:contract|"
            r"basis|monthly|month)|monthly rolling",
            r"/(?:contract|term|agreement|commitment|lease|deal|subscription|engagement) (?:length|duration|period)|length of "
            r"(?:the )?(?:contract|term|agreement|commitment|lease)|(?:annual|yearly|monthly) (?:contract|term|commitment|"
            r"agreement|deal|plan)|minimum term|lock-?in(?: period)?|shorten|locked in|tied (?:in|down)",
            "#year|month & contract|term|commit|commitment|sign|agreement|deal|lease|initial|duration|renew|renewal|extend|"
            "extension|subscription|engagement|lock|period|run",
        ),
    ),
)

# What contracts are argued about besides, each a kind of its own only to lawyers.
OTHER = (
    r"\b(?:governing law|(?:\w+ )law\b(?= |$|[.?,])|jurisdiction|place of venue|arbitration|source[ -]code|intellectual property|\bip\b|"
    r"ownership|own (?:the|all) (?:\w+ )?(?:rights|code|results|data|designs?)|rights? (?:to|in) the|data[ -]processing|\bdpa\b|"
    r"gdpr|right to audit|audit (?:right|clause|your)|escrow|(?:our|standard|own) (?:standard )?(?:terms(?: and conditions)?|t&cs?|template|"
    r"contract|paper)(?! (?:is|are|length|term))|\bnda\b|non-?disclosure|confidentiality|insurance (?:certificate|cover\w*)|"
    r"most[ -]favou?red|\bmfn\b|change of control|assign(?:ment|able)?|subcontract\w*|non-?solicit\w*|background checks?|"
    r"source files?|raw files?|warranty (?:period|clause|of)|right of first refusal|sub-?let\w*|renovat\w*|repaint\w*|"
    r"purchase order|security questionnaire|penetration test|iso ?27001|soc ?2|payment (?:currency|in (?:euros?|dollars|pounds))|"
    r"invoice(?:d)? in (?:euros?|dollars|pounds|usd|eur|gbp)|working language)\b"
)
