"""By which words is a part taken out, put in or wanted for free, whatever the part is called?

Patterns for folded text; a match is enough, no part has to be known by name. Gaps are bounded.
"""

from __future__ import annotations

_PAPER = r"(?:list|quote|quotation|offer|contract|order|sheet|scope|schedule|proposal|lot)"
_NP = (
    r"(?:the|that|this|your|our|any|all|those|these|an?|item|position|line|annex|section)\b"
    r"[^.;:?!,]{1,45}?"
)
_OFFER = (
    r"(?:quote|quotation|offer|proposal|package|estimate|scope|list|tender|bid|draft|statement of work|"
    r"service|job|plan|specification|sow)"
)
_TO = r"(?:can|could|may|should|must|has to|have to|needs? to|would|will|shall|ought to|to|is to|are to)"
_OUT = (
    r"(?:deleted|removed|dropped|left (?:out|off)|taken (?:out|off)|struck(?: out| off)?|cancelled|canceled|"
    r"omitted|excluded|withdrawn|scrapped|stripped(?: out)?|crossed out|skipped|cut)"
)
_DONE = (
    r"(?:done|carted away|handled|fitted|sanded|cleaned|repaired|painted|installed|moved|removed as part|"
    r"looked after|replaced|tested|serviced|mown|cut|built|delivered|collected|translated|printed|trained)"
)

REMOVE_PARTS = (
    (
        r"\b(?:isn't|aren't|won't be|wouldn't be|no longer) (?:needed|required|needing|necessary|wanted)\b|\b(?:we|i) "
        r"(?:won't|will not|wouldn't) be (?:needing|using|wanting|taking)\b|\bno longer (?:want|need|require|use) (?:the|your|any|that)\b|"
        r"^\W*(?:and |so |therefore |it |which |this |that )+(?:should|can|must|may|could|has to|is to) be (?:removed|deleted|taken out|"
        r"struck|dropped|left out|cancelled|crossed out)\b|\b(?:this|that) (?:position|item|line|one|part) you can (?:delete|drop|cancel|"
        r"remove|leave)\b|\b(?:is|are) withdrawn\b|\btake out ourselves\b|\bcan go too\b|\bgot (?:already|that already)\b"
    ),
    (
        r"\b(?:can|could|we'll|i'll|we|i|we'd|i'd) (?:easily |well |gladly |rather )?(?:do|live|manage|go|get by|survive) without (?:the|it|them|your|those|this)\b(?! (?:discount|price))|\b(?:don't|do not|no need to) bother with\b|\b(?:we'll|i'll|we|i|we'd|i'd) "
        r"(?:like to |rather )?pass on (?:the|that)\b|\bgive the [^.;,]{2,30} a miss\b|\bsurplus to\b|\b(?:is|are|seems?) (?:\w+ )?(?:superfluous|redundant|"
        r"unneeded|unnecessary|overkill|dispensable)\b|\b(?:cross|scratch|strike) (?:out |off )?(?:the|that|this) (?!deal|surface)|"
        r"\btake (?:the|that|this|it|them) (?:[^.;,]{2,30} )?off (?:the |my |our )?(?:quote|list|bill|order|invoice|offer|table)\b"
    ),
    (
        r"\bonly the [^.;,]{2,30}, (?:not|without|no)\b|\beverything (?:but|except|apart from|bar) the\b|\ball but the\b|\bmore than (?:we|"
        r"i) need\b|\b(?:bare[- ]bones|stripped[- ]down|slimmed[- ]down|basic|lighter|leaner|smaller) (?:version|package|scope|offer|"
        r"variant|option)\b|\breduc\w+ (?:the |your )?scope\b|\b(?:not relevant|irrelevant|doesn't apply|does not apply) (?:for|to) "
        r"(?:us|me)\b|\bnot interested in (?:the|that|your|any) (?!deal|contract)|\b(?:never|hardly|rarely|don't|do not) use (?:the|it|"
        r"that)\b(?=[^.;]{0,40}(?:so|out|drop|remove|off|pay|[.]|$))|\bno [a-z -]{3,25}, (?:please|thanks?|thank you)\b"
    ),
    (
        r"\b(?:we|i)(?:'ve| have)? (?:got |have )?(?:someone|somebody|people|our own (?:\w+ )?(?:team|people|guy|person|\w+er|\w+or)|a "
        r"(?:cousin|friend|neighbou?r|colleague)) (?:for|who (?:does|do|can|will|handles?)) (?:that|it|this|the)\b|\b(?:we|i)(?:'ll| "
        r"will|'d| would| can|'d rather)? (?:rather )?(?:do|paint|install|fit|clean|carry|assemble|fetch|collect|translate|print|"
        r"organi[sz]e|arrange|bring|move|dispose of) [^.;]{2,35} (?:ourselves|myself|on our own|in-?house)\b"
    ),
    rf"\b{_NP} {_TO} be {_OUT}\b(?! (?:by|to|from \d))",
    (
        r"\b(?:the|that|this|your|those|these) (?!price|rate|cost|fee|rent|number|figure|total)[^.;:?!,]{2,40}? "
        r"(?<!we )(?<!i )(?<!you )(?<!they )(?<!he )(?<!she )(?<!it )(?<!who )(?:can|could|should|must|has to|"
        r"have to|needs? to) (?:go|disappear|fall away|stay out|drop out)\b"
        r"(?! (?:to|up|on|over|out|through|ahead|down|lower|live|back|with|for|into|by|beyond|below|above|home))"
    ),
    r"\bleave (?:the |that |this |all )[^.;?!,]{2,40}? (?:to|with) (?:us|me)\b",
    (
        r"\b(?:is|are|will be|gets?|get) (?:done|handled|looked after|taken care of|covered|carried out) by "
        r"(?:our|my|the (?:venue|landlord|in-house|other|works))\b"
    ),
    r"\bof no (?:interest|use) to (?:us|me)\b|\bnot for (?:us|me)\b|\bno (?:place|business) in\b|\bone too many\b",
    r"\bno point in (?:you |your )?(?:selling|quoting|charging|offering|including)\b|\bprice it away\b",
    r"\b(?:we|i)(?:'ve| have)? already (?:have|got|own|hold) (?:that|it|one|our own)\b",
    r"\bwhat (?:we|i)'d (?:ever )?do with\b|\bhas no use for\b",
    r": (?:is |are )?(?:not needed|out|delete|drop|remove|cancel|no thanks?|not required)\b(?! of)",
    r"\b(?:is|are|be) (?:not|no longer) (?:needed|required|wanted|necessary)\b",
    r"\b(?:bought|procured|purchased|sourced|ordered|organi[sz]ed) (?:separately|elsewhere|locally|by ourselves)\b",
    r"\bwithdraw (?:item|position|line|the)\b|\bstruck off\b|\bdeduct the (?!discount|vat|amount)[a-z]",
    (
        r"\b(?:re-?quote|quote|price|offer|send|calculate|same|order|confirmed|book)\b[^.;?!]{0,35}\b(?:minus|less|ex|"
        r"without|excluding|leaving out) (?!vat|tax|delay|any|notice|a )[a-z]"
    ),
    (
        r"^\W*(?:and |but |so |only |just |please )*without (?:the|any|a|your) (?!need|risk|help|approval|usual|"
        r"discount|consent|doubt|question|prejudice|cap|limit|ceiling|price|further|delay|obligation|ramp|hurry)"
        r"[a-z-]+"
    ),
    r"\bwith (?:the|your) [^.;,]{2,35} (?:left out|taken out|removed|gone|dropped)\b",
    r"\bswap (?:the|that|your|our) [^.;]{2,40} for (?:the|an?|two|three|some|\w+ days)\b(?! (?:\d|[$€£]))",
    r"^\W*not the [^.;,]{2,30} but the\b|\bjust the [^.;,]{2,30}(?: then| and nothing else)\b",
    (
        r"\b(?:don't|do not|won't|will not|wouldn't|would not) (?:rent|take|order|book|buy) (?:it|that|them|the [a-z]+) "
        r"with (?:it|this)\b|\bwould not rent with\b|\bskip (?:it|the)\b|\bdo(?:es)? (?:that|it) (?:ourselves|itself|"
        r"himself|themselves|in-house)\b"
    ),
    (
        r"\bour (?:own )?(?:\w+ )?(?:lorries|vans|mechanics|people|staff|team|interns|technicians?|crew|guys|uncle|"
        r"brother|husband|wife|electrician|painter|designer|lawyer|carpenter) (?:will|can|do|does|already|would) "
        r"(?:\w+ )?(?:collect|do|does|handle|take care|paint|install|carry|look after|that|it)\b"
    ),
    (
        rf"\b(?:taken|struck|crossed|dropped|left|deleted|removed|go|come|fall|drop)(?: off| out)?(?: from| of| off)? "
        rf"(?:the|your|this|our) (?:\w+ )?{_PAPER}\b|\b(?:the|that|this|your|those|these) (?!price|rate|cost|fee|rent|bill|total)[^.;:?!,\d]{{2,40}}? (?:can|may|could|should|must) (?:well |also )?come off\b"
    ),
    r"\b(?:that|which) (?:we|i|nobody|no one) (?:really |actually |certainly |honestly )?(?:don't|do not|doesn't|won't) (?:want|need|require|use|order)\b",
)
ADD_PARTS = (
    (
        r"\b(?:should|must|has to|have to|needs? to|would have to) (?:also )?(?:stay in (?:it|there|the (?:price|rate|offer|quote|scope|package|contract))|be in it|belong to it|be "
        r"in there|come with (?:it|the)|be covered by the (?:sum|price|fee|rate)|be (?:translated|cleaned|painted|done|checked|moved|"
        r"collected|delivered|fitted) (?:as well|too|also))\b|\b(?:comes?|came) with the [a-z]+$|\balso please (?:make|do|put|add|include|"
        r"fit|paint|clean|bring)\b|\bis added to lot\b|\b(?:be|is) (?:translated|cleaned|painted|checked|collected|fitted) as well\b"
    ),
    (
        r"\bwhile you(?:'re| are) (?:at it|there|on site|here)\b|\b(?:at|in) the same (?:time|go|visit|trip)\b(?=[^?]*\?)|\byou (?:forgot|"
        r"left out|overlooked|missed) (?:the|our|a|to (?:include|quote|add|list))\b|\b(?:was|were|got|been) (?:forgotten|left out|"
        r"overlooked)\b|\bnowhere (?:mentioned|to be (?:found|seen)|in (?:the|your))\b|\b(?:can't|cannot|couldn't|don't) (?:see|find) "
        r"(?:the|any|our|a) [^.;,]{2,35} (?:in|on|anywhere)\b|\bdon't forget the\b|\bmake sure (?:that )?(?:the|our|all) [^.;,]{2,40} "
        r"(?:is|are) (?:in|included|covered|part)\b"
    ),
    (
        r"\b(?:we|i)(?:'d| would)? (?:also|additionally) (?:need|want|like|expect|require|wish)(?: to (?:have|see|get|add|include))? (?:an?|"
        r"the|two|three|some|our|your)\b(?! (?:discount|price|better|lower|cap|clause|right|reduction|guarantee))|\bon top of that,? (?:we|"
        r"i) (?:need|want|would)\b|\bextend (?:the |it |this |your )?(?:scope|order|contract|service|package|offer)? ?to (?:include|"
        r"cover|the|our)\b(?! (?:end|next|\d))|\b(?:take|look) (?:over|after|on|care of) [^.;,]{2,35} (?:too|as well|also)\b|\bcomplete "
        r"with\b|\bequipped with\b|\bwith [^.;,]{2,30} (?:as standard|on top|thrown)\b|\bas an (?:extra|add-on|additional)\b"
    ),
    (
        r"\b(?:would|must|should|will|has to|have to|needs? to|ought to) (?:have to )?(?:be|come|go) part of\b"
        r"(?! (?:the price|by|before|place|writing|line|touch|advance|full|force|the (?:region|range|middle)|order|\d|euros|dollars))"
    ),
    (
        rf"\b{_OFFER}\b[^.;,]{{0,20}}\b(?:has no|lacks|leaves out|left out|(?:does not|doesn't|should also|must also|"
        r"needs to|has to|should) (?:include|contain|mention|cover|name|comprise)|is missing|misses|is incomplete)\b"
    ),
    r"\b(?:what(?:'s| is)? (?:missing|i'm missing|we're missing|we miss|i miss|i am missing))\b|\bmissing for (?:us|me)\b",
    rf"\bdon't (?:see|find) (?:the|any|an?) [^.;]{{2,40}} (?:in|on) (?:the|your) {_OFFER}\b|\bit belongs (?:there|in)\b",
    rf"\bneeds? (?:the|an?|our) [^.;,]{{2,30}} in (?:there|it|the {_OFFER})(?: too| as well| also)?\b",
    (
        r"\bnot (?:yet )?(?:covered|included|mentioned|quoted|listed|in (?:the|your) (?:offer|quote|proposal|price))\b"
        r"(?=[^.;]{0,12}(?:,|and|but)[^.;]{0,20}(?:has to|should|must|needs))"
    ),
    rf"\b(?:want|like|need|expect|prefer)(?: to (?:have|see))? {_NP} (?:to be )?{_DONE}\b",
    (
        rf"\b(?:want|like|need|expect|have|get|do|add|include|cover|quote|paint|clean|prune|build|take on) {_NP} (?:too|as "
        r"well|also|done by you|handled by you|in the same (?:contract|order|price)|as part of|in the contract|in (?:with )?"
        r"it)\b(?! (?:long|much|expensive|high|late|early|short|low|small|big))"
    ),
    (
        r"\b(?:can|could|would|will) (?:you|u|she|he|they|your \w+) (?:please )?also (?!confirm|send|tell|explain|let|"
        r"share|lower|reduce|drop|give us a|check|clarify|be|sign|agree|accept|waive)[a-z]+"
    ),
    (
        r"\b(?:can|could|would|will) (?:you|u|she|he|they|your \w+) (?!do (?:that|it|this|the same)\b)[^.;?]{3,40} (?:also|too|as well|along with)\b(?= ?(?:"
        r"[?.]|$|the ))"
    ),
    r"\b(?:as part of|part of|within) the (?:job|work|scope|deal|package|service|contract|visit|price|order|flat rate)\b",
    (
        r"\b(?:be |to be )?(?:incorporated|written|put|taken up|worked|folded|added|brought) (?:in|into|to) the (?:scope|"
        r"contract|agreement|offer|services?|order|lease|quote|list|package)\b|\bto be added\b|(?:^|\W)add: |\b(?:in |into )"
        r"the contract as well\b"
    ),
    r"\bwith (?:the |an? |two |our |winter )?[a-z -]{3,30} (?:included|fitted|thrown in|in it)\b",
    r"\b[a-z]{3,20} (?:included|fitted)(?:,| and\b)",
    r"\bstretch to (?:the |two |our )[^.;]{2,40} as well\b|\bshould (?:also )?(?:name|cover|comprise) (?:the|our)\b",
    (
        rf"\b(?:has|have|needs?|ought) to be (?:in|part of) (?:it|there|the {_OFFER}|phase \w+)\b|\bhas to be part\b|"
        rf"\bbe part of (?:it|the {_OFFER})\b|\bput (?:that|it|them|this) in(?:to)?\b(?! (?:writing|perspective|context|an? "
        r"(?:mail|email|word)|order))"
    ),
    r"\bdo the (?:front |back |second |other )?[a-z]+ too\b|\bplease also (?:put in|add|include|do|quote|paint|cover)\b",
)
# It is, or shall be, inside something that names the whole.
INSIDE_PARTS = (
    (
        r"\b(?:belongs?|contained|coming|comes?|remains?|stays?|be|falls?|sits?|goes?|runs?)(?: part)? "
        r"(?:to|in|inside|within|under|of) (?:the|your|our) (?:\w+ ){0,2}(?:rate|rent|fee|sum|tariff|standard price|"
        r"monthly price|package|job|scope|service)\b"
    ),
)
_NOTHING = (
    r"(?:for nothing|free of charge|(?<!t be )for free|at no (?:extra |additional |further )?(?:cost|charge)|no (?:extra )?charge|"
    r"on the house|without (?:a line|anything|any entry) on (?:the|any|our) (?:invoice|bill)|rent[- ]free|gratis|"
    r"free of cost|without (?:extra|additional|further) (?:cost|charge|payment)s?|at your (?:cost|expense)|chuck\w* in|"
    r"as (?:a |an )?(?:gift|present|extra gift|freebie|goodwill))"
)
FREE_PARTS = (
    (
        r"\b(?:do not|don't|please not|not to|never) (?:charge|bill|invoice) (?:it|that|us|me|for)\b|\b(?:be|again be|remain|stay) free for "
        r"(?:us|the|our|me)\b|\bgift of the house\b|\bwithout (?:hire|rent|paying rent)\b|\b(?:that|this|it) to be waived\b|\bbe waived\b"
    ),
    (
        r"\b(?:shouldn't|should not|don't want to|won't|not going to|do not want to|needn't|not) (?:have to )?pay (?:extra |anything |"
        r"more |again |separately )?for\b|\bpay nothing\b|\b(?:your treat|your shout|on your (?:dime|nickel|tab))\b|\bfoot the bill\b|"
        r"\bpick up the (?:tab|bill|cost)\b|\b(?:cover|bear|absorb|swallow|take over|take on) the (?:\w+ ){0,2}(?:costs?|fees?|bill|"
        r"charges?|postage|freight|shipping|delivery|transport|travel|expenses)\b|\bas compensation\b|"
        r"\binto the bargain\b|\bmake (?:it|that|the \w+) free\b|\bno extra for\b|"
        r"\bno surcharge\b|\bwithout (?:a |any )?surcharge\b|\bdon't (?:charge|bill|invoice) (?:me|us)? ?(?:for|extra)\b|\bwaiv\w+\b"
    ),
    (
        r"\b(?:delivery|shipping|freight|postage|carriage|transport|travel|installation|assembly|set-?up|fitting|parking|training|"
        r"breakfast|insurance|cleaning|disposal|packaging|customs) (?:should be |must be |to be |is |being )?(?:included|inclusive|"
        r"for free|in the price|on you|at your)\b(?! (?:in (?:the|your) (?:scope|contract|service)))|\bprice (?:should|must|has to|"
        r"needs to|to) include (?:the )?(?:delivery|shipping|transport|freight|vat|installation|fitting|set-?up|travel)\b|"
        r"\binclusive of (?:delivery|shipping|freight|installation|transport)\b"
    ),
    rf"\b{_NOTHING}\b(?! (?:again|lost|now|downloads?|trials?|access|shipping|samples?|at|on))",
    (
        r"\b(?:doesn't|does not|shouldn't|should not|won't|will not|wouldn't|would not|must not|not|needn't|can't) cost "
        r"(?:us |me )?(?:anything|extra|a (?:cent|penny|thing)|money|more)\b|\bcosts? (?:us|me|you us)? ?nothing\b"
    ),
    r"(?<!will )\b(?:not|n't) (?:to )?(?:be |being |get )?(?:charged|billed|invoiced)(?: for| separately| extra| on top|[?.,]|$)",
    (
        r"\b(?:is|are|was|be|move|lesson|delivery|lunch|coffee|trip|hour) on (?:you|your tab|your side|the house)\b"
        r"(?! (?:to|now|for))"
    ),
    (
        r"\bwon't show up on (?:any|the|our) (?:invoice|bill)\b|\bno corkage\b|\bno (?:call-?out|delivery|set-?up|booking|"
        r"cleaning|admin|joining|handling|agency|transport|parking) (?:fee|charge|cost)s?\b"
    ),
    (
        r"\b(?:one|two|three|four|six|first|second|a|last) (?:months?|weeks?|nights?|lessons?|years?|visits?)(?:' rent)? "
        r"(?:rent )?free\b|\bthrown in\b|\bthrow(?:ing)? (?!us|me|out|it out)[^.;,]{1,40}? in\b(?! the (?:towel|bin))"
    ),
    r"\b(?:those|these|that|they|costs?|fees?) (?:is|are|would be|should be) for you\b|\b(?:with|and|plus|want|need|expect|get) free (?!of|time|to|from|market|hand|day|agent|will|week|afternoon)[a-z]+",
    r"\bcomes? with (?:it|the \w+)(?:,| for| without)[^.;]{0,20}(?:free|line|charge)|\bate for free\b",
    r"\bstrike the \S+ for\b|\b(?:drop|waive|forget|skip|lose|remove) the (?:\w+ ){0,2}(?:charge|surcharge|fee)\b",
)
# A match with one of these is no part.
NO_PARTS = (
    r"\b(?:us a|day off|price|rate|rent|discount|cap|limit|clause|liability|exclusiv\w*|renewal|increases?|uplift|"
    r"deadline|call|meeting|minute|mail|email|question|idea|invoice|deposit|notice|penalt\w*|budget|reference|logo|"
    r"name|address|calendar|thread|file|link|comment|attachment|copy of|order (?:no|number)|report to|contract period|"
    r"exclusion|indemnit\w*|governing|law|wait|parcel|boss|colleague|meetings?|appointment|sentence|paragraph|"
    r"auto-renew\w*|agreement|term|terms|prepayment|payment|instal\w*|advance|testimonial|case study|sla|uptime|"
    r"response|non-compete|jurisdiction)\b"
)
