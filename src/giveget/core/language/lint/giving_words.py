"""Which words do the signs of giving share?"""

from collections.abc import Mapping

_LISTS: Mapping[str, str] = {
    # Who gives: we, our people, or "let's".
    "we": r"(?:we|i|(?:my|our) (?:colleagues?|team|office|boss|manager|finance team))",
    "adv": (
        r"(?: (?:probably|maybe|perhaps|also|gladly|certainly|definitely|possibly|even|easily|"
        r"happily|then|now|just|simply|actually|still|surely|absolutely|always|of course|gonna|"
        r"only|personally|quietly|already|both|all|instead|at least|in turn|therefore|immediately|"
        r"gone ahead and|go ahead and|have (?:our|the|my) \w{1,15}|see to it that (?:we|they)))"
        r"{0,2}"
    ),
    "ready": (
        r"(?:happy|glad|pleased|willing|prepared|able|ready|delighted|open|ok|okay|fine|"
        r"comfortable|in a position|disposed|minded|inclined|thrilled)"
    ),
    # "we can", "I'd be happy to", "we have decided to", "let's", "happy to", "sure, will".
    "will": (
        r"(?:(?:<we>(?:'ll|'d| will| would| can| could| shall| may| might)<adv>"
        r"(?: be(?: more than| quite| very)? <ready> to| have to| need to| want to)?"
        r"|<we>(?:'m|'re| am| are)<adv> (?:(?:more than |quite |very )?<ready> to|going to|about to"
        r"|to|here to)"
        r"|<we>(?:'ve| have)<adv> (?:decided|agreed|managed|arranged|been able|got (?:the )?"
        r"(?:ok|okay|approval|permission|sign-?off)) to"
        r"|<we> (?:managed|decided|agreed|suppose <we> (?:can|could)|guess <we> (?:can|could)"
        r"|think <we> (?:can|could)|believe <we> (?:can|could)|propose to|suggest <we>|want to"
        r"|'d like to|would like to|can arrange to|promise to|plan to)(?: to)?"
        r"|let's|let us|let me|allow me to|why don't <we>|how about <we>"
        r"|(?:\A|(?<=[,;.:!] )|(?<=yep )|(?<=yes )|(?<=ok )|(?<=okay )|(?<=yeah )|(?<=sure ))"
        r"(?:(?:<ready>|willing) to|can|will|could|lemme|gonna))<adv>)"
    ),
    # Done or being done: "I've gone ahead and", "we are now", "I'm".
    "did": (
        r"(?:<we>(?:'ve| have)<adv>|<we>(?:'m|'re| am| are)<adv>|(?:just|already|have) |"
        r"<we> (?:went ahead and|took the liberty of)|\A(?:(?:ok|okay|sure|done|fine)[,.;:]? )?)"
    ),
    "money": (
        r"(?:prices?|pricing|fees?|costs?|charges?|rates?|rents?|uplifts?|increases?|retainers?|"
        r"deposits?|penalt(?:y|ies)|minimums?|clauses?|invoices?|bills?|expenses|shipping|freight|"
        r"delivery|postage|amounts?|totals?|quotes?|quotations?|figures?|subscriptions?|premiums?|"
        r"overages?|surcharges?|instal?ments?|balances?|markups?|tolls?|licen[cs]es?|discounts?|"
        r"renewals?|budgets?|onboarding|set-?up|installation|implementation|cancellation|interest|"
        r"indexation|thresholds?|caps?|notice periods?|lock-?ins?|restocking|late fee|commission|"
        r"prepayment|down payment|tax|vat|duty|duties|numbers?)"
    ),
    "cut": (
        r"(?:waive|drop|reduce|lower|cut|slash|remove|delete|scrap|skip|forget(?: about)?|forgo|"
        r"absorb|swallow|eat|comp|credit|refund|halve|discount|trim|shave|knock|strike|cancel|"
        r"freeze|lift|write off|bring down|take (?:off|out|down|away)|get rid of|do away with|"
        r"leave (?:out|off)|bin|ditch|lose|soften|relax|ease|decrease|adjust|improve|split|"
        r"throw out|take care of|look after|pick up|pay|cover|bear|shoulder|subsidi[sz]e|lessen|"
        r"match|beat|undercut|honou?r|hold|keep|lock|cap|reverse|rebate|reimburse|sponsor|fund)"
    ),
    "cuts": (
        r"(?:waived|dropped|reduced|lowered|cut|slashed|removed|deleted|scrapped|skipped|"
        r"absorbed|comped|credited|refunded|halved|discounted|trimmed|shaved|knocked|struck|"
        r"cancelled|canceled|frozen|lifted|written off|brought down|taken (?:off|out|down)|"
        r"matched|adjusted|improved|decreased|revised|updated|capped|"
        r"waiving|dropping|reducing|lowering|cutting|slashing|removing|scrapping|absorbing|"
        r"comping|crediting|refunding|halving|discounting|trimming|shaving|knocking|taking off|"
        r"matching|bringing down|covering|swallowing|eating|freezing|reimbursing|reimbursed)"
    ),
    "give": (
        r"(?:give|offer|grant|add|include|throw in|apply|provide|extend|bundle|upgrade|let you "
        r"have|allow|put in|chuck in|toss in|add in|get you|send you|arrange|issue|authori[sz]e|"
        r"approve|supply|deliver|hand you|fit in|build in|work in|do)"
    ),
    "gives": (
        r"(?:given|giving|offering|granting|adding|including|throwing in|applying|extending|"
        r"bundling|issuing|authori[sz]ing|approving|applied|added|included|granted|extended|"
        r"issued|authori[sz]ed|approved|put in|arranged|secured|got)"
    ),
    "amount": (
        r"(?:(?:[$€£]|usd |eur |gbp |chf )\s?\d[\d.,']{0,12}(?:\s?(?:k|m|grand|million))?"
        r"|\d[\d.,']{0,12}\s?(?:%|percent|per ?cent|pct|k\b|m\b|usd|eur|gbp|chf|euros?|dollars?"
        r"|pounds?|bucks|quid|grand|points?|thousand|million|per |/ ?\w|a (?:seat|user|head|unit"
        r"|day|month|year)|an hour|each\b)"
        r"|\d{1,3}(?:[.,']\d{3}){1,3}(?!\d)|\d{4,9}(?!\d)"
        r"|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|"
        r"fifty)(?:[- ]\w{3,5})? (?:percent|per ?cent|grand|thousand|hundred|bucks|euros|dollars|"
        r"points?)|half price)"
    ),
    # A bare small number is an amount at the end of what is said only.
    "number": r"(?:<amount>|\d{1,3}(?:[.,]\d{1,2})?(?=\s*(?:then|off|for you|instead|$|[.,;!?])))",
    "free": (
        r"(?:(?:free|clear) of (?:any )?charge|for free|on the house|gratis|complimentary|"
        r"(?:at|for) no (?:extra |additional |further |added )?(?:charge|cost|fee)|"
        r"without (?:charging|billing|invoicing)|without (?:any )?(?:extra |additional |further )?(?:charge|cost|fee)|"
        r"(?:as )?my treat|for nothing|at our (?:own )?(?:expense|cost)|free\b)"
    ),
    "off": r"(?:discount|reduction|rebate|price cut|voucher|credit|refund|money off|concession)",
    # Words between a verb and its object; no other phrase begins there.
    "gap": (
        r"(?:(?!(?:before|after|during|until|about|because|when|into|so|if|that)\b)[\w'%.-]{1,15} )"
        r"{0,5}?"
    ),
    # What makes a price or a term better for them.
    "favour": (
        r"(?:lower|reduced|cheaper|better (?:price|rate|deal|number|offer|terms)|old (?:price|rate)|"
        r"(?:your|the) (?:target|desired) (?:price|number|figure|budget)|your budget|discount|"
        r"rebate|voucher|price cut|price break|free of charge|for free|at no (?:extra )?cost|"
        r"without charge|no charge|no cost|half (?:of |the |price)|on us\b|at our (?:own )?(?:cost|"
        r"expense)|gratis|complimentary|for nothing|for the price of|less than list)"
    ),
    # Priced things that are given away as a whole.
    "thing": (
        r"(?:set-?up|fee|onboarding|training|workshop|module|pack|package|add-?on|delivery|"
        r"shipping|freight|migration|integration|support|licen[cs]e|seats?|hours?|days?|months?|"
        r"travel|expenses|maintenance|installation|upgrade|connector|surcharge|deposit|increase|"
        r"uplift|minimum|penalty|clause|report|dashboard|storage|handling|consult\w+|pilot|hardware)"
    ),
    "agree": r"(?:works?|is (?:fine|ok|okay|good|alright|all right|acceptable|no problem|doable))",
    "net": r"(?:net[ -]?\d{2,3}|\d{2,3}[ -]days?|\w{5,7}[ -]days?)",
    "ok": (
        r"(?:ok|okay|k|sure(?: thing)?|yes|yep|yup|yeah|fine|alright|all right|agreed|deal|done|"
        r"great|np|no problem|no worries|very well|fair enough|right|perfect|absolutely|"
        r"of course|certainly|good|well)"
    ),
}


def written_out(block: str) -> tuple[str, ...]:
    """Return the patterns of a block, one per line, with every ``<name>`` written out."""
    while True:
        before = block
        for name, pattern in _LISTS.items():
            block = block.replace(f"<{name}>", pattern)
        if block == before:
            return tuple(line for line in block.splitlines() if line)
