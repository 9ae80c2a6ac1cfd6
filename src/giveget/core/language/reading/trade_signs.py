"""By which words are payment, volume, start and length known?

A plain entry is a set of groups joined by ``&``: the clause has a word of every group (``|`` parts
its words), and none of a group after ``!``; after ``#`` it also needs an amount. An entry that
begins with ``/`` is a pattern for a folded text; its gaps are bounded, so that matching stays
linear. What stands first claims words and amounts first.
"""

from __future__ import annotations

from giveget.core.language.reading.clause_signs import Signs
from giveget.core.language.reading.measures import Measure
from giveget.core.terms import AskKind

_SEATS = (
    "seat|user|licence|unit|headcount|device|site|location|employee|minimum|quantity|"
    "volume|agent|learner"
)
_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|"
    "december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec|q[1-4]"
)

TRADES: Signs = (
    (
        AskKind.BILLING,
        (),
        (
            (
                r"/\b(?:pay|paid|bill|invoice|split)\w*\b[^.;]{0,20}in (?:two|three|four|"
                r"several|\d) (?:parts|payments|stages|steps)\b"
            ),
            (
                "quarterly|monthly|annually|yearly|semi-annually|half-yearly|biannually|"
                "annual|month|quarter & pay|bill|billing|invoice|invoicing|payment|charge|"
                "instalment|installment|spread|split & !net|run|day|next|last"
            ),
            (
                "/(?:quarterly|monthly|annual|yearly|half-yearly|semi-?annual|"
                r"bi-?annual) (?:in (?:arrears|advance)|billing|invoic\w+|payments?|"
                r"pre-?payments?|instal\w+|rates)"
            ),
            r"/\bin (?:\w+ )?(?:equal )?(?:instal?lments|tranches)\b|instal?lments",
            (
                r"/\b(?:debit\w*|charged|invoiced|billed)\b[^.;]{0,12} (?:each|every|per|by the|a) "
                r"(?:month|quarter)\b|\b(?:break|split|divide|chop)\w* (?:up )?(?:the|your|that|it)\b"
                r"[^.;]{0,20}\b(?:into|up|in) (?:\w+ )?(?:smaller|chunks|parts|pieces|portions)\b|"
                r"\b(?:a|one) (?:bill|invoice|debit) (?:a|per|every|each) (?:month|quarter)\b|"
                r"\b(?:yearly|annual|quarterly|monthly) (?:invoices?|bills?)\b|\bspread\b[^.;]{0,20} "
                r"(?:over|across) (?:\w+ )?(?:months|year|quarters)\b"
            ),
            (
                r"/\b(?:pay\w*|prepay\w*|paid|cover)\b[^.;]{0,16}\b(?:whole|full|entire|first|"
                r"the|a) "
                r"year (?:\w+ )?(?:in advance|up[ -]?front|ahead|in one go)\b|\b(?:prepay|pay) "
                r"(?:for )?"
                r"(?:the|a) (?:whole |full |entire )?year\b|\bannual (?:pre-?payment|up-?front)\b|"
                r"\byear(?:ly)? (?:in advance|up[ -]?front)\b"
            ),
            (
                r"/\b(?:be|go|make it|do it|do|at least|on) (?:monthly|quarterly|half-yearly)\b"
                r"(?! (?:\w+ )?(?:call|meeting|report|review|check|update|basis|newsletter))|"
                r"\bone (?:each|every|per|a) (?:month|quarter)\b"
            ),
            (
                "/(?:every|each|per) (?:month|quarter|year|"
                r"six months)\b[^.;]{0,30}(?:bill|invoice|pay)"
            ),
            (
                r"/(?:bill|invoice|pay)\w*\b[^.;]{0,25}(?:every|each|per|"
                "by the) (?:month|quarter|six months)"
            ),
            (
                "/(?:one|single) invoice|several invoices|(?:split|"
                "spread)[^.;]{0,30}(?:invoices|payments|months|year)|(?:quarterly|"
                "monthly|yearly|annually) in advance|how about (?:quarterly|monthly)"
            ),
            r"/(?:bill|invoice|pay)\w*\b[^.;]{0,15}(?:once|twice) (?:a|per) year",
            (
                "/(?:quarterly|monthly) (?:instead|rather|not|would|please)|(?:billing|"
                "invoicing|payment) (?:frequency|rhythm|cycle|interval)|"
                r"month[ -]by[ -]month (?:invoic|bill|pay)\w*|"
                r"pay(?:ing)? month[ -]by[ -]month|(?:pay|bill|charge|invoice)\w* (?:us |"
                "me )?(?:every|each|per) (?:month|quarter)"
            ),
            (
                "/(?:move|switch|go|change) (?:us |it |this |over )?(?:to|"
                r"from \w+ to) (?:quarterly|monthly|annual|yearly)\b(?! (?:contract|term|"
                "commitment|plan))"
            ),
        ),
    ),
    (
        AskKind.PAYMENT,
        (Measure.NET_DAYS, Measure.DAYS),
        (
            r"/(?:percent|%|half|third) (?:in advance|up[ -]?front|beforehand|down)\b(?! to)",
            (
                r"/\b(?:balance|invoice|amount|rest|fee|sum)\b[^.;]{0,20} (?:fall|falls|be|become|"
                r"is|are) due\b|\bcash (?:in advance|on delivery|up[ -]?front)\b|\bpayment runs?\b|"
                r"\badvance payments?\b|\brelax (?:the |your )?(?:advance|payment)|\b(?:days?|weeks?|"
                r"months?|time) to pay\b|\bdown[ -]?payment\b"
            ),
            (
                r"/(?:defer|postpone|delay|push|move|shift|put off|"
                r"hold off)\w* (?:on )?(?:\w+ ){0,3}"
                r"(?:payments?|invoices?|instal\w+)\b|"
                r"(?:payments?|invoices?)\b[^.;]{0,25}(?:defer|postpon|delay|later|"
                r"push)\w*|money down|pay anything|(?:hold|holding|keep|held) back\b|"
                r"withh[eo]ld\w*|retention|retain \S+ (?:percent|%|until)"
            ),
            (
                "/payment (?:term|condition|schedule|window|deadline|period|day|target|"
                "plan)s?|terms of payment|credit terms?"
            ),
            (
                r"/(?:pay|pays|paid(?! period| phase)|paying|wire|transfer|settle)\b[^.;]{0,30}(?:before|"
                r"after|once|only (?:when|after|if)|in full|full amount)|wait \S+ days"
            ),
            (
                "/(?:pay|paid|payable|payment|payments|paying|wire|transfer|invoices?|"
                "settle|due|settlement|billed|"
                r"invoiced)\b[^.;]{0,40}(?:at the (?:very )?end|(?:on|upon|after|at|"
                "until|with|following|once|when) (?:the |your |full )?(?:completion|"
                "delivery|acceptance|project|go-?live|sign-?off|sign(?:ing|ature)|"
                "milestones?|launch|handover|hand-over|work is|job|final|everything|we've|"
                "receipt)|up[ -]?front|in advance|in arrears|later|half|deposit|"
                "milestones?|afterwards|when (?:it's|it is|the|we)|until (?:it|the|we)|"
                "retainer|advance)"
            ),
            (
                "/(?:up[ -]?front|advance|down) payments?|(?:no|without|skip|drop|lower|"
                "smaller|reduce|less) (?:the |an? )?(?:deposit|up-?front|advance|"
                r"down ?payment|prepayment)|deposit|prepay\w*|retainer(?! (?:of|at|for|fee))|"
                "defer(?:red|"
                "ring)? (?:the )?(?:payment|invoice|first)|payment holiday|(?<!for )early payment"
            ),
            (
                "/(?:half|rest|balance|remainder|50%) (?:up-?front|now|on|at|after|when|"
                "once)|pay (?:you )?(?:everything|it all|the whole|in full|later|less up)|"
                "(?:longer|more|extra|extended) (?:time )?(?:payment|to pay)"
            ),
            "#pay|payment|paid|payable|invoice|credit|settle|net|due|term & day|week",
        ),
    ),
    (
        AskKind.VOLUME,
        (Measure.COUNT,),
        (
            (
                f"{_SEATS} & reduce|fewer|less|cut|lower|down|drop|scale|trim|shrink|"
                "minimum|smaller|decrease & !per"
            ),
            (
                r"/\b(?:that|so|as|too|this|quite as) many (?:\w+ )?(?:seats|users|licen[cs]es|units|"
                r"sites|devices|rooms|vans|cars|cases|chairs|copies|places)\b"
            ),
            (
                r"/\b(?:start|begin|go|roll out|"
                r"kick off)(?: off)? (?:with (?:an? )?)?(?:smaller|small|"
                r"fewer)\b|\bsmaller (?:pilot|group|batch|rollout|roll-out|order|package|"
                r"team|scale)\b"
            ),
            (
                "/(?:minimum|committed|guaranteed|smaller|lower|reduced|higher) (?:order|"
                "quantity|volume|commitment|batch)|volume commitment|order (?:quantity|"
                "size)"
            ),
        ),
    ),
    (
        AskKind.START,
        (Measure.DATE, Measure.DAYS, Measure.MONTHS),
        (
            (
                "/(?:start(?! (?:(?:off |out )?with|school|university|college|"
                "work|their|his|her|to)\\b)|kick(?:ing)?[ -]?off|go(?:ing)?[ -]live|"
                "begin(?! with\\b)|commence|launch|first day|joining date|"
                "roll(?:ing)?[ -]?out|starting|beginning|deploy|move in|hand ?over|"
                r"commencement|effective date)(?: date)?\b[^.;]{0,40}\b(?:"
            )
            + _MONTHS
            + (
                r"|next|later|earlier|sooner|weeks?|months?|quarter|delay\w*|back|forward|"
                "the (?:1st|first|beginning|end|start|new)|new year|immediately|mid-?|"
                "early|late|easter|christmas|monday|spring|summer|autumn|fall|winter|"
                r"\d{1,2}(?:st|nd|rd|th))\b"
            ),
            (
                "/(?:delay|push|postpone|defer|bring forward|move|shift|later|earlier|"
                r"change|put back)\w*\b[^.;]{0,25}(?:the |a |our |your )?(?:start|"
                "kick-?off|go-?live|launch|begin|commence|rollout|roll-out|commencement)"
            ),
            (
                r"/\b(?:on[ -]site|available|ready|team|trainers?|people|"
                r"consultants?)\b[^.;]{0,20}\b(?:from|as of) (?:the )?(?:first |1st |"
                "beginning |start |end |middle |mid-?)?(?:of )?(?:"
            )
            + _MONTHS
            + r")\b",
            (
                r"/\bneed (?:you|us|it|them|this|the \w+|to be|everything)(?: \w+){0,2} (?:in|live|"
                r"here|ready|up and running|running|on site|installed|in place|delivered) (?:by|"
                r"before|from|no later than|as of|in) (?:the )?(?:\w+[ -])?(?:of )?(?:"
            )
            + _MONTHS
            + r")\b",
            (
                r"/\b(?:first day|joining|move-?in|entry)(?: date)?\b[^.;]{0,20}\b(?:back|later|to|"
                r"forward|until)\b|\b(?:move|moving) in (?:by|before|from|on|earlier|later)\b"
            ),
            (
                r"/\b(?:contract|lease|agreement|tenancy|project|engagement)\b[^.;]{0,12} (?:kick in|begin|"
                r"start|commence|run from)\b(?! with\b)|\b(?:go-?live|launch|kick-?off|start)\b[^.;]{0,15} (?:slip|"
                r"wait|happen|be moved|be pushed)\b|\bhold off (?:on |with )?(?:the |our )?(?:launch|"
                r"start|go-?live|kick-?off|rollout)\b|\b(?:begin|start) (?:earlier|later|sooner|"
                r"on the)\b"
            ),
            (
                "/(?:start|kick-?off|go-?live|launch|commencement) date|(?:later|earlier|"
                "delayed|deferred) (?:start|kick-?off|go-?live|launch)"
            ),
        ),
    ),
    (
        AskKind.LENGTH,
        (Measure.MONTHS,),
        (
            (
                r"/\b(?:shorter|longer|multi-?year|one-year|annual) (?:option|version|plan|variant|"
                r"offer|alternative)\b|\b(?:sign\w*|commit\w*|tied|locked|bind\w*|"
                r"bound)\b[^.;]{0,25} "
                r"(?:for )?(?:that|so|this|too) long\b"
            ),
            (
                r"/flexib\w+ (?:on|in|with|regarding) (?:the )?(?:\w+ )?(?:term|length|"
                r"duration|commitment)\b"
            ),
            (
                "/(?:term|contract|commitment|lease|agreement|period|"
                r"deal) (?:\w+ ){0,3}(?:too long|too short|shorter|negotiable|long)\b|"
                "long[ -]term (?:commitment|contract|deal)|too long|tied (?:in|up)|"
                "lock(?:ed)?[ -]in for"
            ),
            (
                "/(?:shorter|longer|smaller|different|multi-?year|lower|"
                "reduced) (?:initial |contract |minimum |lease )?(?:term|commitment|"
                r"contract|period|duration|agreement|lease|deal|lock-in)\b|"
                "month[ -]to[ -]month|rolling (?:contract|basis|monthly|month)|"
                "monthly rolling"
            ),
            (
                "/(?:contract|term|agreement|commitment|lease|deal|subscription|"
                "engagement) (?:length|duration|period)|length of (?:the )?(?:contract|"
                "term|agreement|commitment|lease)|(?:annual|yearly|monthly) (?:contract|"
                "term|commitment|agreement|deal|plan)|minimum term|lock-?in(?: period)?|"
                "shorten|locked in|tied (?:in|down)"
            ),
            (
                "#year|month & contract|term|commit|commitment|sign|agreement|deal|lease|"
                "initial|duration|renew|renewal|extend|extension|subscription|engagement|"
                "lock|period|run"
            ),
        ),
    ),
)

# What contracts are argued about besides, each a kind of its own only to lawyers.
OTHER = (
    r"\b(?:contract language:|permitted use|hosting (?:must|has to|should|in)|hosted in|dbs|in writing that|(?:forbids?|no) pets|"
    r"(?:ip|rights?|title|ownership)\b[^.;]{0,30} pass(?:es)? to|stay on the project|(?:days?|weeks?) (?:of )?(?:holiday|vacation|leave|home office)|(?:annual|parental|paid) leave|home[- ]office|"
    r"(?:days?(?: a week)?|\w+days|time|work(?:ing)?) (?:\w+ ){0,2}from home\b|work(?:ing)? (?:remotely|from)|remote (?:days?|work)|four[- ]day week|sign-?on bonus|signing bonus|"
    r"job title|permission (?:for|to)|(?:your|written) permission|(?:dog|cat|pets?)\b[^.;]{0,25}(?:allowed|lease|permi|keep)|"
    r"(?:keep|have) (?:a|our|my) (?:dog|cat|pets?)|incoterms?|(?:dap|ddp|fca|exw|cif) (?:our|your|my)|governed by|(?:the )?laws? of|"
    r"\w+ law applies|court place|place of jurisdiction|courts? (?:of|in)|police certificate|certificates? of|guarantees? of "
    r"origin|secrecy|step-in right|right (?:for us )?to (?:audit|inspect|practise|practice|sublet|park)|(?:own|our) (?:\w+ )?"
    r"(?:template|paper|msa)|(?:drawings?|moulds?|designs?|results|plans|recipes?|data|photos|artwork|tools?)\b[^.;]{0,40}"
    r"(?:belongs? to us|our property|remain ours|are ours|we own|property of)|code of conduct|copyright|disputes?|company car|home[- ]office (?:days|allowance)|"
    r"right to audit|sub-?contractors?|trademark)\b|"
    r"\b(?:governing law|(?:\w+ )law\b(?= |$|[.?,])|jurisdiction|place of venue|"
    r"arbitration|source[ -]code|intellectual property|\bip\b|ownership|own (?:the|"
    r"all) (?:\w+ )?(?:rights|code|results|data|designs?)|rights? (?:to|in) the|"
    r"data[ -]processing|\bdpa\b|gdpr|right to audit|audit (?:right|clause|your)|escrow|"
    "(?:our|standard|own) (?:standard )?(?:terms(?: and conditions)?|t&cs?|template|"
    r"contract|paper)(?! (?:is|are|length|term))|\bnda\b|non-?disclosure|confidentiality|"
    r"insurance (?:certificate|cover\w*)|most[ -]favou?red|\bmfn\b|change of control|"
    r"assign(?:ment|able)?|subcontract\w*|non-?solicit\w*|background checks?|"
    r"source files?|pen(?:etration)?[ -]?test\w*|"
    r"raw files?|warranty (?:period|clause|of)|right of first refusal|sub-?let\w*|"
    r"renovat\w*|repaint\w*|purchase order|security questionnaire|penetration test|"
    "iso ?27001|soc ?2|payment (?:currency|in (?:euros?|dollars|pounds))|"
    r"invoice(?:d)? in (?:euros?|dollars|pounds|usd|eur|gbp)|working language)\b"
)
