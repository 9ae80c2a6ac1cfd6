"""How do people give, trade and press in chats, in formal letters and in speech?

More lines for the tables of :mod:`giving_signs` and :mod:`saying_signs`, written in the same way.
"""


def _lines(block: str) -> tuple[str, ...]:
    return tuple(line for line in block.splitlines() if line)


GIVES = _lines(
    r"""
(?:my|our) (?:gift|treat|present|compliments)\b(?! (?:shop|card))
<we> (?:shall|will|would|do|are going to|'ll) not (?:be )?(?:charg(?:e|ing)|bill(?:ing)?|invoic(?:e|ing))\b
\b(?:for|to) our (?:own )?account\b
consider (?:the|that|it|this|your) (?:[\w'-]{1,15} ){0,3}?(?:cancelled|lifted|void|off|written off|reversed|halved|granted|approved)\b
<will> let you (?:have|keep|use|take|pay|get) <gap>(?:rates?|terms|<money>|<thing>|<amount>)\b
<will> (?:zero(?: out)?|nil|null|void|nullify|blank out|dispense with|abstain from|renounce|desist from|refrain from charging) <gap>(?:<money>|line|item|position)
<will> (?:knock|take|cross|strike|leave|keep|get|put|pull) <gap>(?:<money>|<thing>)(?: line| item)? (?:off|out|aside|to one side)\b
(?:\A|[,;:] )(?:<ok>[,;:.!]? )?\d{1,2} off(?: then| it is)?\s*(?:$|[,.;!])
(?:your|the|that|this) (?:[\w-]{1,12} ){0,3}?(?:<money>|<thing>) (?:has|have) (?:now |just |already |hereby )?been (?:waived|removed|reduced|credited|refunded|dropped|lifted|cancelled|deleted|halved|lowered|discounted|written off)
<we> (?:hereby |herewith |expressly |naturally |voluntarily |duly )(?:waive|drop|grant|concede|accord|renounce|cancel|reduce|lower|extend|bear|refund|credit|allow) <gap>(?:<money>|<amount>|<favour>|<thing>)\b
(?:it's|it is|that's|that is|would be|not) (?:not a|no|never a) (?:problem|issue|bother|trouble|big thing)(?: for (?:us|me))? (?:to|if <we>) (?:leave (?:out|off)|waive|drop|lower|reduce|skip|cut|add|include|throw in|extend|remove|give you|credit|refund|cover) <gap>(?:<money>|<amount>|<favour>|<thing>)\b
see (?:any |a |no )?(?:reason )?why <we> (?:shouldn't|should not|couldn't|can't|wouldn't) (?:<give>|<cut>|meet|match|take|accept) <gap>(?:<money>|<amount>|<favour>|<thing>|tier|price|extra)
\b(?:no|zero) (?:set-?up|onboarding|delivery|freight|handling|implementation|installation|cancellation|joining|booking|service|licen[cs]e|licensing) (?:fees?|costs?|charges?) (?:this time|for you|then|at all|from us|this year|on this one)
(?:with|accept (?:it|this|that) with) (?:our|my) compliments\b
(?:goes?|comes?|runs?|is|are|be|bill(?:ed)?|charged?|invoiced?|yours|you|it|that|them) (?:out )?at (?:our (?:own )?)?cost(?: price)?(?:,|\.|$|;)(?! (?:of|per))
<we>(?: just| simply| then|'d|'ll| will| would| could)* (?:go with|take|accept|do|live with|settle for) your (?:<number>|\d[\d.,]*k?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w{3,5})?)\b
<will> (?:take|wear|eat|carry|swallow|absorb|stand) (?:that|the|this) (?:hit|loss|shortfall|gap|haircut)\b
<will> (?:grant|concede|accord|afford|allow|extend to) (?:to )?you (?:an? |the |our |some )?(?:[\w-]{1,12} ){0,3}?(?:reduction|rebate|concession|extension|grace|abatement|preference|remission|deferral|relief|allowance|months?|weeks?|days?)
(?:forget|never mind|scrap|skip|don't worry about) (?:about )?(?:the|that|this) (?:[\w-]{1,12} ){0,2}?(?:<money>|overage|excess|difference|rest|remainder|shortfall)\b
"""
)
TRADES = _lines(
    r"""
\b[\w-]{0,12}free\b(?! (?:to|of|from|time|slot|to choose)\b)
\b(?:is|are|be|comes?|gets?) (?:\w{1,10} )?(?:included|waived|yours|halved|cancelled|doable|thrown in)\b
\b(?:can|could|would|may|might|will) (?:go\b|fall away|disappear|drop out|be (?:dropped|removed|lifted|waived|cancelled|softened|shortened|lowered|reduced|extended|added|included|halved))
\b(?:rate|price|plan|terms?|discount|fee|offer|clause)s?\b[^.!?]{0,30}? (?:works|holds|applies|stands|stays|remains)\b
\b(?:for|to) our (?:own )?account\b
\bat (?:the |your )?(?:same|old|annual|current|present|half the|lower|previous) (?:price|rate|fee|terms)\b
<we>(?:'ll| will|'d| would| can| could)? (?:cancel|drop|waive|lift|halve|add|include|extend|lower|soften) (?:the|your|that|a|an)\b
\bfor nothing\b|\bon the house\b
\b(?:get|bring|move|take|push|set|cut) (?:the |your |that )?(?:[\w-]{2,15} ){1,2}?(?:down )?to (?:zero|nil|nothing|0|half)\b
\A(?:happy|glad|pleased|willing|ready|fine) (?:to|with)\b
\bcosts? you (?:nothing|less|only)\b
\b(?:dispense with|forgo|renounce|do without)\b
\b(?:conceivable|imaginable|thinkable|feasible|within reach|achievable|attainable|on the table|possible|open to (?:us|me)|negotiable|yours)\b
\b(?:net[ -]?\d{2,3}|\d{2,3}[ -]days?|(?:thirty|forty-?five|sixty|ninety) days)\b
\bno objections? to\b
\b(?:buys?|gets?|earns?|brings?) you\b
\b(?:on us|at our (?:own )?(?:cost|expense))\b
\b(?:rate|price|fee|premium|tariff|charge|discount|rebate|margin) (?:becomes|is|drops|falls|moves|of)\b
\b(?:payment (?:target|terms?|period)|credit period|extension|early exit|break clause|guarantee|warranty|trial)\b
"""
)
# A sentence of this form trades whatever it is about.
FORMS = _lines(
    r"""
\A(?:<ok>[,;:.!]? )?(?:take|buy|order|give|send|bring|commit to|sign|prepay|book|place|pay|move|extend|double|hand|introduce|find)\b[^.?!]{3,60}?(?: and|,)(?: then)? (?:the|your|that) [\w' -]{2,30} (?:is|are|'s) (?:yours|free|on us|included|gone|waived|done)\b
\Alet's (?:swap|trade)\b
\b(?:i|we)(?:'d| would|'ll| can| could)? (?:happily |gladly )?(?:swap|trade) \w
\b(?:lower|reduced|smaller|better|longer|extended|shorter) [\w-]{2,12} and an? (?:longer|larger|bigger|higher|second|firm|shorter) [\w-]{2,12} (?:go|come|belong) together
\A(?:<ok>[,;:.!]? )?(?:take|buy|order|give us|give me|commit to|sign (?:for|up for)|prepay|bring us|book|place|pay|move|extend|double|hand us|leave us)\b(?! (?:your|the|some|a little|all the) time)(?! (?:me|us)? ?(?:a (?:look|call|ring|minute|moment)|until|till))[^.?!]{3,70}?(?: and|,)(?: then)? (?:we|i)(?:'ll|'d| will| would) (?!(?:call|send|see|look|get back|check|forward|be in touch|explain|walk|answer|ring|show|share|update|confirm|come back|let you know|reply|write|talk|have a look|go through|help|know|tell))
\byou (?:take|give|get|do|keep|cover|handle|carry|bring|drop|lend)\b[^.?!,]{2,50}, (?:and )?(?:we|i) (?:take|give|do|keep|cover|handle|carry|bring|drop|add|pay|bear|cut|knock)\b
\bwhat would make [^.?!]{1,30} (?:possible|work|feasible|doable)(?: for (?:us|me))?,? (?:is|would be)\b
\bthen (?:yes,? |yeah,? |sure,? )?(?:we|i) (?:could|can|would) (?:look at|talk about|do|offer|consider|think about|discuss|move|go|agree)\b
"""
)
CONDITIONS = _lines(
    r"""
\b(?:as soon as|once|when|where|whenever) (?:the|your) [\w -]{2,30}? (?:is|are|covers?|reach(?:es)?|becomes?|widens?|rises?|hits?|exceeds?|grows?|passes)\b
\band you (?:stay|sign|pay|commit|order|renew|extend|prepay|bring|book|keep|send|introduce|agree|move|add|handle|cover|drop)\b
\bfor an? (?:deposit|prepayment|reference|case study|commitment|down payment|longer \w{2,12}|second \w{2,12}|standing order|firm \w{2,12}|letter of intent|testimonial|quick \w{2,12})\b
\bfrom (?:\d{1,6}|two|three|four|five|six|ten|twenty|fifty|a hundred) (?:\w{2,12} )?\w{2,12} (?:upwards?|onwards?|on|up)\b
\bfor (?:teams|orders|customers|clients|groups|companies|firms|schools|buyers|those|anyone|contracts|sites) (?:that|who|which|of|above|over|with|from)\b
\b(?:a|an|your) standing order\b
\bon the (?:understanding|premise|proviso|basis|assumption|footing) (?:that|of)\b
\b(?:with|under) the (?:proviso|stipulation|caveat|reservation) (?:that|of)\b
\bprovided that\b
\b(?:presupposes?|presumes?|hangs? on|rests? on|turns? on|stands and falls with|(?:is|are) (?:tied|linked|bound|coupled|pegged) (?:to|with)|goes? hand in hand with|goes? together|come as a pair|come together)\b
\bthat(?:'d| would| will|'ll)? (?:come|comes|go|goes) with\b
\bin (?:that|which) (?:case|event),? (?:we|i|the|you)\b
\bin (?:the )?event (?:that|of)\b
\Afor (?:an?|your|two|three|every|each) [\w '-]{3,40}?,? (?:the|your|that|our) [\w -]{3,40} (?:is|are|costs?|drops?|comes?|falls?|goes|becomes)\b
\b(?:up ?front|in advance|prepaid|a longer \w{1,12}|a second \w{1,12}|volume|signature|commitment) (?:buys|earns|gets|brings|unlocks|opens)\b
\b(?!as\b)(?!(?:requested|asked|mentioned|proposed|suggested|described|noted|raised|written|sent|received|used|required|wanted|quoted|offered)\b)\w{2,12}(?:ed|en) by (?:you|your (?:side|team|people))\b
\bwhat would make [^.?!]{1,30} (?:possible|work|feasible|doable)\b
\bto the extent (?:that )?(?:you|your|the)\b
\b(?:insofar|inasmuch) as\b
\balongside (?:an?|your|the) (?:longer|larger|commitment|order|renewal|reference|second)
\b(?:linked|tied|pegged) to (?:an?|your|the)\b
\bmatched by\b|\bmirrored by\b
\bwith the understanding (?:that|of)\b
\bin case you (?:renew|sign|order|pay|book|commit|extend|buy|agree|take|stay)\w{0,3}\b
\b(?:but|only|and) then (?:we|i)(?:'d| would)? (?:want|need|ask|expect|like)\b
\b(?:but|though|then|and) (?:\w{1,12} )?you(?:'d| would) (?:have|need) to\b
\b(?:upon|on) receipt of (?:an?|the|your) (?:signed|bank|order|deposit|guarantee|advance|prepayment|payment|purchase)\b
\bonce \w{3,12} (?:accepts|signs|agrees|approves|pays|confirms|commits)\b
\bfor groups (?:staying|booking|over|above|from|of)\b
\bin consideration of\b
, in turn,? (?:we|i|you)\b
\bunder the condition\b
"""
)
SAYINGS = {
    "GG103": _lines(r"""
(?:obtain|get|need|seek|have|wait for|await) (?:the )?(?:blessing|green light|go-ahead|nod|okay|ok|consent|sign-?off) (?:of|from|by) (?:my|our|the)
(?:go|turn|appeal)(?: back| up)? to (?:my|our) (?:\w{1,12} )?(?:manager|boss|director|vp|supervisor|cfo|ceo|management|superiors?|leadership|head office)
(?:can't|cannot|couldn't|not able to|unable to) (?:do|decide|approve|grant|settle|sign off|promise)(?: on)? (?:that|this|it) (?:myself|alone|on my own|by myself|without (?:my|our))
"""),
    "GG202": _lines(r"""
(?:not|never|in no way) (?:a )?(?:subject (?:to|of|for)|matter (?:for|of)|topic for|open for) (?:discussion|negotiations?|debate|bargaining)
(?:don't|do not|no point|no use|no sense)(?: even| in)* (?:bother(?:ing)?|try(?:ing)?|ask(?:ing)?)(?: to)?(?: ask(?:ing)?| negotiat(?:e|ing)| haggl(?:e|ing)| push(?:ing)?)?(?: me| us)? (?:for (?:less|more|anything|a discount|a better)|again|any further)
"""),
    "GG203": _lines(r"""
or (?:else )?(?:you can )?forget (?:the|it|about|this|that)
(?:slot|place|spot|seat|unit|date|room|table|stand|allocation|lot)s? (?:goes|will go|go) to (?:someone|somebody|the next|another|a competitor|others)
(?:failure|omission) to \w{3,12}[^.!?]{0,40}? (?:will|shall|may|would) (?:result|lead|entail|cause|mean)
(?:failing|in default of|in the absence of) (?:which|this|that|such),?
"""),
    "GG204": _lines(r"""
(?:incumbent|binding|obligatory|mandatory) (?:up)?on you
you (?:shall|are bound to|are to|are hereby (?:asked|requested|required) to) (?:pay|settle|sign|confirm|accept|order|return|remit)
"""),
    "GG205": _lines(r"""
(?:i|you) (?:wouldn't|would not|shouldn't|should not) wait\b
(?:need|expect|require|want|await|request|demand) (?:an? |your |the )(?:final |written |firm |quick )?(?:answer|confirmation|decision|signature|reply|response|commitment|yes)[^.!?]{0,25}? (?:in the next (?:hour|minutes|few|\d)|(?:by|before|(?:no|not) later than|until|within|till) (?:the hour|noon|midday|tonight|today|tomorrow|midnight|\d{1,2} (?:hours|h|minutes)|an hour|close))
(?:offer|price|discount|deal|quote|rate|promotion)[^.!?]{0,25}? (?:disappears?|vanish(?:es)?|expires?|ends?|lapses?|is gone|closes|is withdrawn) (?:once|when|after|as soon as|the moment|with)
"""),
    "GG206": _lines(r"""
after (?:all|everything)(?: that)? (?:we|i)(?:'ve| have)? (?:done|did) for you
slap in the face
"""),
    "GG220": _lines(r"""
(?:everybody|everyone|every (?:customer|client)|all (?:our|the|my) (?:other )?(?:customers|clients)|(?:the )?others all) (?:just )?(?:signs?|accepts?|agrees?(?: to)?|takes?|pays?) (?:this|it|that|these|them|the (?:terms|contract|price))
"""),
    "GG341": _lines(r"""
(?:two|three|four|five|several|some|many|a few) other (?:families|couples|teams|people|parties|candidates|groups|households|studios|schools)\b[^.!?]{0,40}? (?:viewed|saw|looked|visited|want|wants|asked|called|are|have|bid|offered)\b
"""),
    "GG343": _lines(r"""
(?:seats?|places?|spots?|slots?|stocks?|units?|tickets?|dates?|rooms?) (?:are |is )?(?:vanishing|disappearing|running out|running low|selling out|flying off|almost gone|nearly gone)
"""),
    "GG302": _lines(r"""
(?:we|i) (?:paid|pay|bought (?:it|them|these|this) (?:for|at)) [$€£]?\d[\d.,]*(?: ?\w{1,7})? (?:for|on) (?:these|this|it|them|that|those|each)
(?:nothing|little|no (?:money|profit|margin)|hardly anything|not much)(?: left)? (?:in (?:it|this|that|there) for (?:us|me)|for us in (?:it|this|that))
no (?:margin|profit)(?: left)? (?:for (?:us|me)|in (?:it|this))
"""),
}
