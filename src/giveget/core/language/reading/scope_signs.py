"""By which words is something taken out, put in or wanted for free?

Patterns for a folded text; the group ``x`` is what it is about. Gaps are bounded.
"""

from __future__ import annotations

_X = r"(?P<x>[^.;?!]{1,60})"
_X_SHORT = r"(?P<x>[^.;?!]{1,50}?)"
_X_BEFORE = r"(?P<x>[^.;?!,]{2,50}?)"
_NO = r"(?:do not|don't|doesn't|does not|won't|no longer|not going to|aren't going to)"

REMOVE = (
    r"\b(?:can|could|should|would|may) "
    + _X_SHORT
    + (
        " be (?:removed|taken (?:out|off|away)|dropped|left (?:out|off)|cut|deleted|excluded|"
        r"stripped out|scrapped|omitted|struck|skipped)\b"
    ),
    r"\b(?:rather|prefer|like)(?: \w+)? not (?:to )?(?:have|see|get) "
    + _X_SHORT
    + r" in (?:there|it|the)\b",
    (
        r"\b(?:nix|kill|bin|ax|axe|chop|ditch|park|shelve|junk|discard|cancel|waste no money on) "
        r"(?P<x>(?:the|that|this|your|any|all) [^.;?!]{1,50})"
    ),
    r"\b(?:require|requote|quote|offer|price|send|proposal|"
    r"version)\w* (?:\w+ ){0,3}(?:without|excluding|ex|less|minus) " + _X,
    r"\b(?:never (?:really |actually )?used?|no need for) " + _X,
    r"\b(?:want|like|need|have|prefer) "
    + _X_SHORT
    + r" (?:gone|removed|taken off|taken out|deleted)\b",
    r"\b(?:won't|will not|not going to|not willing to) pay for " + _X,
    (
        r"\b(?:take|taking|leave|leaving|strip|stripping|carve|carving|cut|cutting|pull|"
        "pulling|knock|throw|leav) "
    )
    + _X_SHORT
    + r"(?<![%\d]) (?:out|off)\b(?! of (?:pocket|the way|after))",
    (
        r"\b(?:take|taking|leave|leaving|strip|stripping|carve|carving|cut|cutting|pull|"
        "pulling) (?:out|off) "
    )
    + _X,
    (
        r"\b(?:remov|strik|delet|exclud|omit|scrap|eliminat|ditch|ax|drop|skip|los|forgo|"
        r"forego|unbundl|subtract|descop)(?:e|ing|ting|ping|ed|ped)?\b (?!to\b|down\b|by\b|"
        r"from\b|it (?:from|to|by|down)\b)"
    )
    + _X,
    r"\b"
    + _X_BEFORE
    + (
        " (?:isn't|is not|aren't|are not) (?:something|anything|what) (?:we|"
        r"i) (?:really )?(?:need|want|require|use)\b"
    ),
    r"\b" + _X_BEFORE + r" (?:comes|come|goes|stays) (?:out|off)\b(?! (?:to|of|at|as))",
    r"\b(?:don't|do not|never|not) (?:include|add|bundle|put|quote) " + _X,
    r"\b(?:i'd|i would|we'd|we would|we'll|let's) leave " + _X_SHORT + r" (?:to|for) (?:our|my)\b",
    (
        r"\b(?:get rid of|do without|go without|live without|dispense with|opt out of|"
        r"de-?scope|without(?! (?:it|that|this|them) [^.;]{1,50}(?:not|n't|no|nothing|never)\b)|minus|excluding|cancel) "
    )
    + _X,
    r"\bcut (?P<x>(?:the|that|this) [^.;?!]{1,50})",
    r"\b" + _NO + r"(?: really| actually| think we){0,2} (?:need|require|want|use) "
    r"(?!to\b|you\b|any(?:thing)? (?:more|further|else)\b|more\b|anything\b|another\b)" + _X,
    r"\b"
    + _X_BEFORE
    + (
        " (?:has|have|needs?|must|should|can|could|would)(?: to)? (?:come out|go|"
        "be (?:removed|taken out|dropped|left out|cut|deleted|excluded|stripped out|"
        r"scrapped|out)|disappear|come off)\b(?! (?:down|to|up|lower|back))"
    ),
    (
        r"\b(?:with|less) (?P<x>(?:the|that|your) [^.;?!]{1,40}?) (?:removed|out|"
        r"taken out|left out|dropped)\b"
    ),
    r"\b"
    + _X_BEFORE
    + (
        " (?:is|are|isn't|aren't) (?:not |no longer )?(?:really )?(?:relevant|needed|"
        "required|necessary|of (?:use|"
        r"interest))\b(?<!is needed)(?<!are needed)(?<!is required)(?<!are required)(?<!is "
        "necessary)(?<!are necessary)(?<!is relevant)(?<!are relevant)"
    ),
    r"\b"
    + _X_BEFORE
    + (
        " (?:is|are) (?:not needed|unnecessary|superfluous|not necessary|surplus|"
        r"redundant|not required)\b"
    ),
    r"\b"
    + _X_BEFORE
    + " (?:that|which) (?:we|i) "
    + _NO
    + r"(?: really)? (?:need|require|want|use)\b",
    (
        r"\b"
        + _X_BEFORE
        + (
            " (?:is|are) (?:something|what|things?|the part) (?:that )?(?:we|i)(?:'d|"
            " would)?(?: like| want| prefer)?(?: to)? (?:leave out|drop|remove|skip|cut|"
            r"do without|live without)\b"
        )
    ),
    r"\b(?:won't|will not) be (?:need|us)ing " + _X,
    r"\b(?:rather|prefer) not (?:to )?(?:have|take|buy|pay for|include) " + _X,
    r"\bdon't think (?:we|i)(?:'ll| will| would)? (?:need|be using|use|want) " + _X,
    r"\bforget(?: about)? " + _X,
    (  # "item 4, the data import, is not needed": the clause begins after its subject
        r"^\W*(?P<x>)(?:(?:is|are) (?:not|no longer) (?:really )?(?:needed|required|necessary)|isn't "
        r"(?:needed|required|necessary)|(?:can|could|should|must|may|has to|needs to) (?:be (?:deleted|"
        r"removed|dropped|left out|taken out|skipped|cut|scrapped|struck)|come out|come off|fall away))\b"
    ),
    r"\b"
    + _X_BEFORE
    + (
        r" (?:is not|isn't|are not|aren't|is hardly) (?:something|anything|a thing|what|things) "
        r"(?:that )?(?:we|i)(?:'d|'ll| would| will)? (?:ever |really |want to |be |like to |care to )*"
        r"(?:pay|paying|spend|buy|take|order)\b"
    ),
    r"\b"
    + _X_BEFORE
    + (
        r" (?:can|could|may|should|will|would) (?:fall away|be left off|go away|be ignored|drop out|"
        r"stay out|be crossed out|be struck off|be taken off)\b"
    ),
    r"\b"
    + _X_BEFORE
    + r" (?:won't|will not|wouldn't|would not) be (?:needed|required|necessary|used)\b",
    (
        r"(?:^|[,;:.] ?|\bso |\band |\bthen )(?:please |kindly |just |can you |could you |so |"
        r"you can |you could )+(?:remove|delete|drop|skip|omit|exclude|cancel|scrap|requote "
        r"without|quote without)(?P<x>(?= ?(?:$|[.,!?])))"
    ),
    r"\b(?:want|take|need|order|buy|have) everything (?:but|except(?: for)?) " + _X,
    r"\bno need to (?:charge|bill|invoice) (?:us|me) for " + _X,
    r"\b(?:happy|fine|ok|okay) without " + _X,
    (
        r"\b(?:apart from|except(?: for)?|other than|aside from) (?P<x>(?:the|your|this|that) "
        r"(?:[a-z-]+ ){0,3}(?:fee|surcharge|charge|cost)s?)\b"
    ),
    r"\b(?:handle|do|run|cover|deliver|organi[sz]e|manage) "
    + _X_SHORT
    + r" (?:ourselves|in-?house|on our own|internally)\b",
)
FREE = (
    (
        r"\b(?:shouldn't|should not|don't want to|do not want to|"
        "no need to) (?:have to )?pay (?:extra |anything )?for "
    )
    + _X,
    r"\b(?:throw|throwing|thrown|toss|tossing) in " + _X,
    r"\bthrow(?:ing)? " + _X_SHORT + r" in\b",
    (
        r"(?P<x>[^.;?!]{0,60}?)\b(?:for free|free of charge|at no (?:extra |additional |"
        "added )?(?:cost|charge)|without (?:extra |additional |any |a )?(?:charge|cost)|"
        "on the house|gratis|complimentary|at your (?:cost|expense)|no charge|for nothing|"
        "at zero cost|included in the price|as a (?:bonus|freebie|goodwill gesture|"
        r"sweetener))\b"
    ),
    r"\bfree (?P<x>(?!to\b|of\b|from\b|up\b|time\b|on \w+day)[^.;?!]{1,40})",
    r"\bwaiv(?:e|ing|ed) " + _X,
    r"\b(?P<x>[^.;?!]{2,40}?) (?:for )?free\b(?= ?$|[.,!?]| for| in the| of charge)",
    r"(?P<x>[^.;?!]{0,60}?)\b(?:without paying (?:extra|more)|at no extra|without additional)\b",
    r"\b" + _X_BEFORE + r" (?:be |to be )?waived\b",
    (
        r"(?P<x>[^.;?!]{2,60}?) (?:to be|be|is|are|comes?|stays?|goes?|should be|for) free\b"
        r"(?! (?:to|of|from|on|up)\b)"
    ),
    (
        r"(?:\bnot|n't|\bnever|\bdon't want to|\bwithout being) (?:be |being |get |"
        r"getting )?(?:charged|"
        r"billed|invoiced) (?:extra |anything |separately )?for "
    )
    + _X,
    (
        r"\b(?:comp|gift|spot|treat us to) (?:us |me )?(?P<x>(?:the|a|an|two|three|\d+|"
        r"our) [^.;?!]{1,40})"
    ),
    (
        r"\b(?:cover|absorb|pick up|swallow|eat|bear|take on|shoulder|foot) (?P<x>(?:the|our|your|"
        r"any|all) [^.;?!]{1,40}?(?:costs?|fees?|expenses|charges?|bill))\b"
    ),
    (r"\b(?:goodwill|gesture)\b[^.;?!]{0,40}\b(?:cover|include|add|give|provide|do|offer) ") + _X,
    r"\b(?:skip|avoid|without|not) paying (?:for )?" + _X,
    (
        r"\b(?:you|you'd|you'll|you to|you should|you could) (?:cover|pay for|pay|absorb|take over|"
        r"bear|carry) (?P<x>(?:for )?(?:the |our |any |all |your )?(?:\w+ )?(?:shipping|delivery|"
        r"freight|travel\w*|transport\w*|postage|customs|installation|handling|moving|"
        r"relocation|postage|courier)\b[^.;?!]{0,20})"
    ),
    (
        r"\b" + _X_BEFORE + r" (?:should |must |ought to |to )?(?:be |is |are )?(?:part of|"
        r"covered by|"
        r"contained in|in) (?:the|that|your) price\b(?! list)"
    ),
    (
        r"\bno (?P<x>(?:set-?up|onboarding|implementation|admin\w*|activation|service|delivery|"
        r"installation|handling|booking|joining|registration) (?:fees?|charges?|costs?))\b"
    ),
    r"\b" + _X_BEFORE + r" (?:(?:should |must |could |would |to )?be|was|were|is|are) on you\b",
    r"(?:\bnot|n't) (?:charge|bill|invoice) (?:us |me )?(?:extra |anything )?for " + _X,
)
ADD = (
    r"\b"
    + _X_BEFORE
    + (
        r" (?:has to|have to|must|should|needs? to|ought to|to|could|can|would|shall) (?:also )?"
        r"(?:be|come|form|go) (?:included )?(?:in|into|part of|within|with|inside|built into|written "
        r"into|covered by) (?:the|your|our|that|this) (?:\w+ )?(?:plan|package|offer|scope|contract|"
        r"bundle|quote|fee|rate|rent|lease|licen[cs]e|agreement|subscription|proposal|deal|standard)\b"
    ),
    (
        r"\bmiss(?:ing)? "
        + _X_SHORT
        + r" (?:in|from|on) (?:the|your|this) (?:\w+ )?"
        + r"(?:offer|quote|proposal|quotation|list|scope|package|contract)\b"
    ),
    r"\bput (?P<x>(?:the|a|an|our|some|two) [^.;?!]{1,40}?) in\b(?= and|[.,!?]|$)",
    r"\b(?:quote|offer|price|fee|contract|package) (?:\w+ )?(?:should|must|has to|needs to) (?:also )?"
    r"(?:cover|include|contain|comprise) " + _X,
    r"\bwant " + _X_SHORT + r" (?:built|folded|rolled|baked|written) into\b",
    (
        r"\b(?:add|adding|include|including|bundle|bundling|put|get|have|need|want|like|"
        "cover|covering|require|expect|extend|fold|build)(?:s|ed)?(?: (?:in|also|to see|"
        "you to|to|to have|to add|"
        "to include)){0,3} (?P<x>[^.;?!]{1,60}?)(?: (?:in the (?:package|scope|"
        "price|deal|contract|offer|bundle|quote)|in|"
        "included|as well|too|added|on top|in the (?:package|scope|price|deal|"
        r"contract))\b|$|[.?!,])"
    ),
    r"\b(?:take care of|extend(?: the scope)? (?:to|with)|come with|comes with) " + _X,
    r"\b(?:miss|missing|comprise|contain)(?:es|s)? " + _X,
    r"\b"
    + _X_BEFORE
    + (
        " (?:to be |be |should be |must be |needs to be |is )?(?:included|added|"
        r"part of (?:the|it)|thrown in|in scope|bundled)\b"
    ),
    (
        r"\b"
        + _X_BEFORE
        + (
            r" (?:is|are|seems?(?: to be)?) (?:still )?(?:missing|not (?:in|on|"
            r"part of) (?:the|your))\b"
        )
    ),
)
# Verbs after which an unknown noun is a part of the deal.
SURE_ADD = (
    r"\b(?:add|adding|include|included|including|bundle|extend|missing|built|folded|"
    r"rolled|baked|written)\b|^.{2,70} (?:be|come|form|go) (?:included )?(?:in|into|part|within|with|"
    r"inside)\b|\bput the .{2,40} in$|\b(?:should|must|has to|needs to) (?:also )?(?:cover|contain|"
    r"comprise)\b|"
    r"\bin the (?:package|scope|deal|offer|price|contract|bundle|quote)\b|\bincluded$"
)
SURE_REMOVE = (
    r"\b(?:remov\w+|nix|kill|not (?:to )?(?:have|see)\b.{1,40}\bin\b|take out|taking out|"
    r"leave out|leaving out|strike|delete|exclude|omit|"
    r"scrap|drop|skip|lose|cancel the (?!project|contract|order|deal|"
    r"agreement|subscription|meeting|call|appointment|booking|whole)|no need for|strip out|don't need|do not need|something|away|"
    r"needed|required)\b|\b(?:take|leave|"
    r"strip)\b.{1,40}\bout\b"
)
ANY_THING = (
    " ?(?:(?:and|or|also) )?(?:an?|the|our|your|any|some|two|three|one|another|this|that|these|"
    r"those) (?:[a-z-]+ ){0,2}?[a-z-]{4,}\b"
)
# What may be free besides.
FREE_THINGS = (
    r"\b(?:trial|(?:first|second|third|one|two|three|\d+|extra|additional|free) (?:months?|"
    r"years?|weeks?|quarters?)|months?|seats?|users?)\b"
)
# How something shall be done, not a part that comes out.
WITHOUT_FEE = r"without (?:an? |any )?(?:[a-z-]+ )?(?:fees?|charges?|costs?|penalt\w+)\b(?! for)"
# Words that say that something is free, whatever it is.
SURELY_FREE = (
    r"\b(?:free of charge|at no (?:extra |additional |added )?(?:cost|charge)|on the house|"
    r"gratis|complimentary|without paying extra|without charge|throw in|toss in)\b"
)
# Words that say that something comes on top of what is there.
SURELY_ADD = (
    r"\b(?:add|includ|bundl|as well|in scope|on top|part of|also (?:need|want|like|have)|"
    r"in the (?:package|deal|offer|price|contract|bundle|quote)|missing|"
    r"additional|extra|another|thrown|too\b|cover|miss|compris|contain|on top|part of|also|"
    "extend|come with|comes with|come in|be in|built into|written into|put)"
)
# A clause without one of these needs no closer look.
HINT_REMOVE = (
    r"\b(?:tak|leav|strip|carv|cut|pull|knock|nix|kill|bin|ax|chop|park|shelv|junk|discard|throw|remov|strik|delet|exclud|omit|scrap|"
    "eliminat|ditch|ax|drop|skip|los|forgo|forego|unbundl|subtract|descop|de-scop|don't|"
    "do not|does|never|not|without|rather|prefer|minus|excluding|cancel|get rid|opt out|"
    r"won't|no longer|aren't|isn't|come|comes|coming|go\b|out\b|need|forget|everything|"
    "no need|handl|ourselves|in-?house|on our own|internally|disappear|superfluous|"
    "surplus|redundant|unnecessary|dispens|run|deliver|organi|manag)"
)
HINT_FREE = (
    r"\b(?:pay|throw|toss|free|comp|gift|spot|cover|absorb|pick up|swallow|eat|bear|shoulder|"
    r"foot|billed|invoiced|gesture|fees?|charge|cost|house|gratis|complimentary|on you|"
    r"nothing|bonus|"
    "goodwill|sweetener|included in|part of the price|covered by|contained in|in the price|in "
    "your price|waiv|paying extra|paying more|extra|additional|"
    "expense)"
)
HINT_ADD = (
    r"\b(?:add|includ|bundl|put|get|ha[vs]|need|want|lik|cover|requir|expect|extend|fold|"
    "build|part of|scope|miss|compris|contain|take care|come with|comes with|be in|built|written|"
    "bak|roll|inside|within|into)"
)
PRONOUN = (
    r" ?(?:(?:it|them|yours|the one|(?:that|this|the) (?:one|part|line|item|bit|piece|position|section|"
    r"portion|element))\b(?! (?:of|in|for|item))|(?:that|this|these|"
    r"those)\b(?= ?(?:$|[.,;!?]|out|off|from|please|for now|altogether|too|as well|"
    "ourselves|in-?house|internally)))"
)

# What deals commonly consist of, for texts read without a deal.
THINGS = (
    r"licen[cs]\w+|onboarding|training|support|implementation|set-?up|migration|"
    r"integration\w*|modules?|workshops?|maintenance|hosting|consulting|"
    r"customi[sz]ation\w*|dashboards?|analytics|api|travel|documentation|reporting|"
    "reports?|installation|warranty|insurance|delivery|shipping|add-?ons?|packages?|"
    r"features?|coaching|materials?|manuals?|premium|backup\w*|sandbox|sso|connectors?|"
    "storage|certification|audit|revisions?|rounds?|website|design|copywriting|"
    r"photography|photos?|parking|furniture|cleaning|broker\w*|equipment|hardware|phases?|"
    "positions?|milestones?|deliverables?|items?|components?|parts?|sessions?|days?|seats?|trainers?|"
    "program(?:me)?s?|courses?|services?|plugin|extension|environment|testing|monitoring|"
    "assessment|pilot|surveys?|hotline|expenses|fees?|charges?|surcharges?|refit|fit-?out|"
    r"signage|translations?|locali[sz]ation|hours|option|tier|line items?|line \d+|"
    r"kick-?off|on-?site|printing|workbooks?|app|project management|month of \w+|"
    r"months of \w+|deposit box|blog|newsletter|reviews?|visits?|night shift|videos?|"
    "portal|trainers?|mobile (?:app|version)|version|cleansing|logo design|prototype|"
    r"retainer|rollout|upgrade\w*|spare parts?|samples?|tooling|packaging|freight"
)
# What is no part of a deal though the verbs fit: these belong to other kinds.
NOT_THINGS = (
    r"\b(?:us a|off to|day off|price|rate|number|total|quote|discount|rent|cap|limit|"
    r"clause|liability|exclusiv\w*|auto-?renew\w*|increases?|uplift|deadline|call|meeting|"
    "minute|mail|email|question|idea|look|invoice|time|contract|agreement|term|bar|ball|"
    r"subject|case study|logo|reference|deposit|notice|penalt\w*|budget|"
    "programme? in place|commitment|colleague|name|address|calendar|thread|file|link|"
    "comment|attachment|list|note|person|people|boss|manager|team|needs?|help|chance|"
    r"moment|word|sense|point|fact|way|problem|issue|worr\w*|answer|details?|information|"
    r"day of|many|names?|formalit\w+|conditions?|treatment|favou?rs?|changes|adjustments|"
    r"photos?|application|account|paragraph|sentence|passage|wording|article|"
    r"password|message|page|info|example\w*|prohibition|cookies|bill|miracles?|tender|"
    r"(?:more|further) (?:years?|months?))\b"
)
