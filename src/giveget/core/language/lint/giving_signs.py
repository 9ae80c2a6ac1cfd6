"""How do people give, beyond the word lists of the scores? (source: S4-2, S4-7, S4-16)

One pattern per line over small letters with plain quotes; a space stands for any white space.
Repeats are bounded. Whether a match counts is for :mod:`giveget.core.language.lint.giving`: not
when it is denied, reported, asked, said of others, or tied to something in return.
"""


def _lines(block: str) -> tuple[str, ...]:
    return tuple(line for line in block.splitlines() if line)


# What we would do, did or let them have.
GIVES = _lines(
    r"""
<will> <cut> <gap><money>\b
<will> (?:absorb|swallow|eat|comp|cover|waive|forgo|take care of) (?:it|that|this|them|those|both)\b
<did> ?<cuts> <gap><money>\b(?! (?:would|means|will|could|might|is|does))
you (?:can|may|could)(?: also| just| simply)? (?:skip|forget|ignore|leave out|drop|cross out|keep)(?: about)? (?:[\w'-]{1,15} ){0,4}?<money>\b
<money>,? <will> (?:absorb|swallow|eat|comp|cover|waive|drop|skip|forget|take) (?:it|that|this|them)\b
<will> <give> (?:[\w'-]{1,15} ){0,5}?(?:<amount>[^.!?;]{0,12} (?:off|<off>)|<off>)\b
<will> (?!need|want|like|love|prefer|expect|hear|require|ask|attach|invoice|bill|start|be (?:in|at|there|back)|understand|explain|show|walk|train|serve|deliver|send|share|discuss|talk|look at|see|hear|know|review|meet (?:on|at|in|for|with|them|tomorrow)|call(?! it)|present|prepare|demo|speak|point|ship|save|finish|learn|compare|check|remind|repeat|confirm|keep you|get back|come back|give you (?:a call|an? (?:overview|update|answer|idea|example))|have to|decline|refuse|leave)(?:[\w',-]{1,15} ){0,6}?(?:<amount>(?! (?:days?|weeks?|hours?|minutes|people|users|customers|managers))|<favour>)
<will> (?:meet|match|hit|reach|accommodate|get to|work within|stay within|fit into) (?:your|that|the lower|the reduced) (?:[\w-]{1,12} ){0,2}?(?:price|budget|number|figure|target|offer|request|terms|rate)
<will> (?:take on|assume|carry|shoulder|bear|pay for|pick up) (?:the|your|that|this|all|any|half) (?:[\w'-]{1,15} ){0,3}?(?:risk|costs?|work|bill|tab|expenses?|fees?|difference|freight|travel|migration|integration|shipping|duties|tax|installation|set-?up|training|rest)
<will> (?:let you off|spare you|save you) (?:the|that|this|any|all)\b
<will> (?:sweeten|top up|round (?:it |that |this )?down|put something on top)
<we>(?:'m|'re| am| are|'d be| would be|'ll be| will be|'m quite| could be| can be) (?:fine|ok|okay|happy|comfortable|good|cool|alright|all right|content|at peace|satisfied) (?:with|at|taking|accepting|dropping|waiving|doing|giving) (?:<number>|your|that (?:price|number|figure|rate)|the (?:lower|\d))
<we> (?:don't|do not|wouldn't|won't) (?:mind|object to|have a problem with|have any problem with) (?:dropping|waiving|lowering|reducing|giving|taking|extending|including|adding|skipping|paying|cutting|removing|accepting|covering|your|the lower|a lower|net|a longer)
<did> ?(?:giving|offering|granting|getting|letting|putting|handing) you (?:[\w'-]{1,15} ){0,5}?(?:<favour>|<amount>|price of|old price)
you(?:'ll| will|'d| would| can| may|'re going to| are going to|'re| are)(?: also| then| even| of course| only| just)? (?:get|have|find|receive|see|be getting|be given|enjoy|save|getting|only (?:have to )?pay|only (?:need to )?pay|have to pay only|pay only|pay just|only be charged|be charged only) (?:[\w'%-]{1,15} ){0,4}?(?:<amount>|<favour>|discount|credit)
<thing>(?: \w{1,12}){0,2}?(?:'s| is| are| will be| would be|'ll be)(?: now| then| all| completely| entirely| of course)? (?:free\b(?! (?:of|from|tier|version|trial|plan|on))|yours|gone|waived|forgotten|history|at our (?:own )?(?:cost|expense)|complimentary|a (?:gift|present|freebie)|taken care of|off the (?:bill|invoice|quote))
(?:the|that) (?:[\w-]{1,12} ){0,3}?<thing>\? (?:gone|forget it|forgotten|waived|on us|free|yours|no charge|done)
(?:\A|[,;.] )(?:(?:<ok>|that's <ok>)[,;.]? )?(?:just )?keep the (?:discount|money|credit|difference|rebate|extra|old (?:price|rate)|units?|seats?)
(?:present|gift|freebie|treat|bonus) from (?:us|me|our side|the house)
(?:\A|[,;:.!] )(?:done|sold|deal|agreed|ok|okay|fine|alright)[,;:.!-]* (?:at |for |then )?<amount>
<will> (?:include|put|fold|roll|build|absorb) <gap>(?:in|into|within|for|at) (?:the|that|this|your|our) (?:same |current |existing |agreed )?(?:price|fee|rate|quote|package|deal|budget)
<will> (?:bring|get|take|move|nudge|push) <gap><money> down
(?:your|the|that|this) (?:[\w%.-]{1,12} ){0,3}?(?:<off>|lower (?:price|rate|fee)|special price) (?:has been|have been|is|was|'s|are|will be)(?: now| already)? (?:approved|applied|confirmed|granted|agreed|yours|done|in place|signed off|on its way|included|available to you|secured)
(?:attached|enclosed|here is|here's|here are|please find|find attached|sending you|i've sent|i have sent)[^.?!]{0,40}? (?:quote|offer|invoice|proposal|order form|contract|pricing|price|agreement)s?[^.?!]{0,25}? (?:with|at|including|minus|less|reflecting|showing) [^.?!]{0,20}?(?:<amount>[^.?!;]{0,12} (?:off|<off>|less|lower)|<off>|lower|reduced)
<will> (?:work with|manage|handle|arrange|do|cope with|wait) (?:for )?(?:the |your |about )?<net>
<we> (?:hereby |gladly |happily )?accept\s*(?:$|[.,!])
<did> ?(?:put|placed|booked|posted|entered|issued|raised|sent)(?: you)? (?:an? |the |your )(?:[\w'%$.-]{1,12} ){0,3}?<off>
you(?:'ll)? (?:get|have|save|receive|pay only|only pay) (?:an?other |an? |the |your |our )?(?:[\w-]{1,12} )?(?:<amount>|<off>|<favour>)
<we>(?:'d| could| can| would| might) see (?:us|myself|ourselves|me) (?:going|coming|moving|getting|agreeing|doing|dropping)(?: \w{1,8}){0,3}? <amount>
<we>(?:'ll| will| can| could| would|'d|'re happy to|'re going to)? ?(?:carry|bear|absorb|swallow|pay|cover|shoulder) the (?:costs?|risk|difference|loss|expense|delay)\b
you (?:may|can|could|are free to|'re free to|will be able to|are welcome to) (?:terminate|cancel|exit|leave the contract|get out|return (?:it|them|the|unused|any)|pause|downgrade|reduce (?:the|your) (?:seats|volume|users|licen[cs]es|scope))\b
(?:see to it|make sure|ensure|make certain|guarantee) (?:that )?you(?:'ll| will)? (?:get|have|pay|receive|only pay) (?:[\w'%.-]{1,15} ){0,4}?(?:<favour>|<amount>|<off>)
and (?:get|give|offer|find|send|bring|grant|do) you (?:[\w'%.-]{1,15} ){0,4}?(?:<favour>|<amount>|<off>)
(?:fight|push|lobby|argue|plead|ask) (?:for|internally for) (?:a|your|the|some) (?:[\w-]{1,12} )?(?:<off>|better (?:price|rate)|lower (?:price|rate))
(?:it's|it is|that's|that is) (?:only )?(?:fair|right|reasonable) (?:that )?<we> (?:carry|pay|cover|take|reduce|lower|credit|compensate|give|drop|waive)
<will> (?:drop|bring|take|get|round|cut|lower|reduce|push|set|move|make|put|do|go)(?: it| that| this| the price| the rate| the fee| the total| you| things)?(?: down| back)? (?:to|at|for) (?:<amount>|\d[\d.,]*k?(?=\s*(?:$|[.,;!]|and\b|then|for you|instead|per\b|a\b)))
<will> (?:match|beat|undercut|honou?r) (?:the|their|that|any|your|his|her|this|it\b)
<did> ?(?:asked|told|instructed|arranged for|got|had|made) <gap>to (?:take|waive|drop|remove|reduce|cancel|credit|refund|cut|lower|delete|include|add|apply|give you|send you the (?:lower|new))
<we>(?: also| then| simply| just| gladly| of course| now)? (?:remove|waive|drop|lower|reduce|cut|skip|delete|absorb|cover|refund|credit|halve|throw in|take off|give you|offer you|grant you|scrap|lift|forgo) (?!line|mail|note)<gap>(?:<money>|<amount>|<favour>|<thing>)\b
(?:it's a |a |we have a |you have a |you've got a |got a |then it's a )?deal(?:,)? (?:at|for|on) <number>
<did> ?(?:cutting|knocking|taking|shaving|lopping|cut|knocked|taken|shaved|dropping|deducting|deducted) (?:another |a further |an extra |off )?<amount>[^.?!]{0,15}? ?(?:off|from)\b
<will> (?:give|grant|offer|allow|let) you (?:have )?(?:[\w'-]{1,12} ){0,4}?(?:months?|weeks?|seats?|licen[cs]es?|users|hours|days|workshops?|modules?|credits?) (?:more|extra|free|on top|longer|for (?:free|nothing))
<will> (?:give|grant|allow) you (?:an?other |an? (?:extra|additional|further|free) |extra |more |two |three |some )(?:[\w'-]{1,12} ){0,2}?(?:months?|weeks?|days?|seats?|licen[cs]es?|hours|workshops?|time to pay|users)
<will> (?:extend|prolong|lengthen|double|triple|increase|raise) (?:the|your) (?:[\w'-]{1,12} ){0,2}?(?:trial|warranty|payment|payments|pilot|discount|support|credit|rebate|liability|cap|grace|guarantee|bonus|allowance|free)\b
<will> (?:tear up|write off|rip up|bin|wipe out) (?:the|that|your|this|it)\b
<will> (?:go with|take|do it at|do it for|accept|agree on|give in|go along with) (?:your (?:price|number|figure|terms|way|offer|rate|counter|suggestion on price|proposal)|you on the price|the price you)
<will> (?:only |just )?(?:charge|bill|invoice)(?: you)? (?:only|just|half|nothing|for (?:just |only )?(?:one|two|half|the first))\b
<thing>(?: \w{1,12}){0,2}? (?:is|are|comes?|goes|will come) off(?: (?:the|your) (?:invoice|bill|quote|price))?\s*(?:$|[.,!;]|the|your)
<will> (?:have|get|see) (?:the|that|this|your|it) (?:[\w'-]{1,12} ){0,3}?(?:removed|waived|dropped|deleted|reduced|lowered|taken (?:off|out)|credited|refunded|cancelled|struck)\b
(?:they're|they are|it's|it is|that's|that is|that one is|those are) (?:completely |all |entirely )?(?:free\b(?! to| of)|on us|on the house|included|complimentary|at no cost|gratis|our treat|yours(?: for free)?)\s*(?:$|[.,!;]|for)
consider (?:the|that|it|this|your) (?:[\w'-]{1,15} ){0,3}?(?:included|waived|gone|dropped|done|free|yours|a gift|removed|covered|sorted|settled|agreed)\b
(?:\A|[,;] )(?:(?:<ok>|that's <ok>)[,;.]? )?(?:just )?(?:pay (?:us )?(?:later|in|after|within|whenever|next|at)|take (?:all )?(?:the|your) time to pay)\b
<we> (?:agree|consent|say yes) to (?:the |your |an? )?(?:[\w'-]{1,15} ){0,3}?(?:liability|terms|cap|price|rate|fee|discount|penalt\w+|clause|exit|termination|payment|indexation|exclusivity|change|request|cut|reduction)\b
<will> (?:credit|refund|reimburse|compensate|rebate|comp) you\b
(?:<we> (?:guess|suppose|think|reckon)|fine,?|ok,?|okay,?) <amount> (?:would|will|could|might|is|works)(?: be)?(?: alright| all right| fine| ok| okay| possible| acceptable| doable)?
<will> (?:include|add|provide|throw in|supply|put in) (?:an?other |an? |one |two |three |four |some )(?:more |extra |additional |further |free )(?:[\w'-]{1,15} ?){1,2}
<will> (?:give up|renounce|surrender|let go of|do without|forgo|sacrifice|step back from|back down on|relax|abandon) (?:the|our|on the|that|this|any) <gap>(?:<money>|exclusivity|commitment|minimum|requirement|guarantee|right|clause|lock-?in|term|prepayment|reference)
<will> comp (?:[\w'-]{1,15} ){0,4}?(?:month|week|order|night|year|unit|seat|day)s?\b
<we> (?:managed to (?:get|secure|arrange|negotiate)|got|secured) (?:[\w'%.-]{1,15} ){0,4}?(?:<amount>|<off>|lower|better|approval for)
<will> <give> (?:[\w'%.-]{1,15} ){0,6}?<free>
<did> ?<gives> (?:[\w'%.-]{1,15} ){0,6}?<free>
<did> ?<gives> (?:[\w'%.-]{1,15} ){0,5}?(?:<off>|<amount>|lower (?:rate|price)|(?:partner|volume|old) (?:price|rate))\b
<will> (?:do|offer|go(?: down)? to|go as low as|come(?: down)? to|come down|settle (?:at|for|on|somewhere)|live with|meet you at|make it|say|accept|agree to|call it|let (?:it|you have it|you have this) go for|sell it (?:for|at)|close at|let it be|put you down for|start at|drop to|cut to|charge(?: you)?|take|bring (?:it|that|this)(?: down)? to|get (?:it|that|this|you)(?: down)? to|get you(?: something)? (?:closer|down|nearer) to|stretch to|manage|set (?:it|this) at) (?:(?:an?|the|it|at|for|about|around|another|some|with|up to|down to|maybe|say|just|your|roughly|extra|further|further|full|that|deal|this) ){0,3}<number>
<will> (?:knock|take|shave|lop|chop|trim)(?: off)? (?:[\w'-]{1,15} ){0,3}?(?:<number>|[\w'-]{1,15}) (?:[\w'-]{1,12} ){0,2}?off\b
<will> (?:knock|take|shave|lop|chop|trim)(?: off)? (?:another |a further |an extra |a )?<amount>(?:[\w ]{0,12}) off\b
<will> (?:do|give you|offer you|go|add) (?:an?other |an? )?<amount> (?:more|less|better|lower|cheaper)\b
<will> (?:accept|do|offer|live with|agree to|move to|extend|go with|go to|give you|grant|stretch to|allow) (?:[\w'-]{1,12} ){0,4}?<net>
(?:net[ -]?\d{2,3}|\d{2,3} days?|that (?:price|discount|rate|number)|your (?:price|number|figure|offer|terms|counter|proposal|rate)|<amount>) <agree>(?: (?:for|with|by) (?:us|me))?\s*(?:$|[.,;!]|for us|with us|by us|for me|with me|then)
(?:fine|ok|okay|good|alright|all right|agreed)(?: (?:by|with|for) (?:us|me))?[,.;:-]? (?:\w{1,12} ){0,2}?(?:can|will|may) (?:go|rise|move|be|stay|come) (?:up |down )?(?:to|out|in|at)\b
<we>(?:'d| would|'ll| will)?(?: also| gladly| happily)? (?:accept|agree to|take|agree with|agree on) (?:your|the (?:higher|lower|longer|new|proposed|extended|reduced)) (?!point)<gap>(?:price|offer|counter(?:offer)?|terms?|proposal|figure|number|rate|cap|limit|conditions|fee|payment terms)\b
<we>(?:'re| are|'m| am) (?:<ready>) with (?:you (?:terminating|cancelling|paying|leaving|dropping|keeping|taking|using|skipping)|your (?:price|number|figure|terms|counter|discount|rate)|(?:the|that|a) (?:lower|reduced|discount|longer|higher)\w{0,3})
<we>(?:'ll| will|'d| would|can)?(?: be <ready> to)? (?:make|made|arrange) (?:you )?(?:an? )?(?:special )?(?:exception|special price|special deal|better offer|special arrangement)\b
<we>(?:'ll| will|'d| would| can| could)? bend the rules
<will> (?:make|do) (?:you )?an? (?:exception|special price|better (?:offer|price|deal|rate))\b
(?:consider it|consider that|that's|it's) (?:done|sorted|agreed|settled|yours)\b
(?:\A|[,;:.] )(?:(?:<ok>|<ok>,? <ok>)[,;:.!]? ){0,2}you(?:'ve)? (?:win|convinced me|got me|twisted my arm|talked me into it)\b
(?:\A|[,;] )<ok>[,;:.!]? (?:then |so )?(?:<ok>[,;:.!]? )?(?:it's |that's |final price |at |for |make it |call it |<we> say |say )?<amount>[^.?!]{0,30}(?: then| it is| per \w+| off| more|$)
<amount>(?: it is| then| sounds (?:fine|good|ok)| off it is)\s*(?:$|[.,!])
(?:your wish is my command|my treat|it's on us|it's on me|(?:is|are|comes?|be) (?:entirely |completely |all )?on us\b)
<free>,? (?:it )?(?:comes?|goes) with (?:it|this|the)\b
(?:comes?|come along|thrown in|go|goes) (?:with \w{1,15},? |along,? )?<free>
(?:is|are|stays?|comes?|'s) (?:completely |entirely |all )?(?:free|included) for (?:the first|(?:one|two|three|six|\d{1,2})|you)\b
<amount> (?:months?|weeks?|seats?|licen[cs]es|users|days) free\b
(?:one|two|three|four|five|six|\d{1,2}|first|extra) (?:\w{1,12} )?(?:months?|weeks?|seats?|licen[cs]es|users|days|units|hours) (?:are |is |come |for |will be )?(?:completely )?(?:<free>|on us|on me)
you (?:can|may|could|will|'ll|get to|are welcome to) (?:have|get|keep|take|buy) (?:it|this|that|them|the [\w ]{1,25}?|your [\w ]{1,20}?|everything|all of it) (?:at|for|with) (?:just |only |a |an |the |about )?(?:<number>|<off>|lower|reduced|old|same|<free>)
you (?:can|may|could|'ll|will)(?: also| just)? (?:pay|settle)(?: \w{1,12}){0,4}? (?:<net>|later|in (?:\w{1,10}) (?:instal|days|months)|next (?:year|quarter|month)|whenever|at the end)
you (?:don't|do not|won't|will not|needn't)(?: have to| need to)? pay (?:for|anything|the|a|any|extra|full)
(?:we|i)(?: will|'ll| would|'d| can)? ?(?:not|won't|never|wouldn't) (?:be )?(?:charg(?:e|ing)|bill(?:ing)?|invoic(?:e|ing)) (?:you|your|for|the|any|that|this)
(?:there(?:'s| is| will be| would be|'ll be)|with|so)? ?no (?:extra |additional |further )?(?:charge|fee|cost|invoice|bill) (?:for|to) (?:you|the (?:additional|extra|\w{1,12})|that|this|it|them|those|any)
(?:<will> |(?:\A|[,;.] )(?:just )?)(?:forget|scratch|ignore|skip|scrap|never mind)(?: about)? the (?:[\w'-]{1,15} ){0,3}?(?:<money>|<amount>|\w{1,4}k?)\b
\bso (?:just )?forget (?:about )?(?:the|that|it)\b
(?:new|revised|updated|reduced|lower|final|special|your) (?:price|rate|fee|quote|total|figure|cost)s?(?: for you)?(?: is| will be| would be| comes to|:) (?:now )?<amount>[^.?!]{0,30}(?:instead of|down from|rather than|as (?:you )?requested|as (?:you )?asked|that includes)
(?:revised|updated|new|amended|attached|sending)[^.?!]{0,50} (?:with|showing|reflecting|at|including) (?:a|an|the|your) (?:[\w%-]{1,12} ){0,3}?(?:lower|reduced|reduction|discount(?:ed)?|cheaper|better|improved) ?(?:rate|price|fee|you|\w{0,8})
(?:down from|instead of the usual|in place of the usual|rather than the usual) <amount>
(?:revised|brought|cut|lowered|reduced|dropped|dropping|adjusted|taken) (?:[\w'-]{1,15} ){0,4}?(?:down )?to <amount>
(?:my|our) (?:best|lowest|special|final) (?:price|offer|rate)(?: for you)?(?: is|:| would be) <number>
(?:no increase|flat renewal|renewal to flat|keep(?:ing)? (?:it|the price) flat|(?:leave|keep|hold|honou?r)(?: \w{1,10}){0,3}? (?:as|at|to)? ?(?:last year|the old|this year|the current|the existing)(?:'s)?(?: (?:price|rate|level))?)
<will> (?:hold|honou?r|keep|leave|stay (?:at|with)|go back to|stick (?:to|with)) (?:[\w'-]{1,15} ){0,4}?(?:last year|old|previous|current|existing|same|original|introductory|launch)(?:'s)? ?(?:price|rate|fee|pricing|terms|level)?
(?:<will> )?(?:push|move|defer|delay|postpone) (?:[\w'-]{1,12} ){0,3}?(?:payment|invoice|instal?ment|due date|billing)s?(?: \w{1,10}){0,2}? (?:out|back|to|until|by|into)\b
<will> (?:take|tak|leave|strike|cut|have|get|throw) (?:[\w'-]{1,15} ){1,6}?(?:out|off|away|removed|deleted|waived|dropped|reduced|lowered)(?: of)?\b
<will> (?:upgrade|bump|move|switch) you(?:r \w{1,12})? (?:up )?(?:to|onto|for)\b[^.?!]{0,60}(?:price of|same price|<free>|no (?:extra )?(?:cost|charge)|cost of)
(?:exclusivity|the (?:minimum|clause|commitment|fee|penalty|uplift|deposit|increase|cap|limit|notice)|liability|indexation)(?: \w{1,12}){0,3}? (?:is|are|can (?:go|be)|will (?:go|be)|gets?)(?: now)? (?:off the table|gone|waived|dropped|removed|history|reduced|lowered|lifted|cancelled|uncapped|up to|capped at)
<will> (?:put you down|pencil you in|book you in|sign you up|set you up) (?:for|at|with) (?:a |an )?<amount>
<will> (?:throw|toss|chuck|bundle|put|slip|fold|fit) (?:[\w'-]{1,20} ){0,6}?in\b(?! touch| order| place| writing| context| a call)
<will> (?:throw|toss|chuck|bundle) in\b
(?:<will> )?go halves\b
at (?:a |our |the )?(?:<off>|discounted|reduced|partner|volume|old|staff|friends) (?:price|rate|pricing)\b[^.?!]{0,20}(?:for you|even though|from now|anyway)
giving you (?:the|our|a|an) (?:[\w-]{1,15} ){0,3}?(?:price|rate|<off>|discount)
<amount> (?:off|less|discount|reduction|credit) (?:for you|for the (?:trouble|delay)|as a (?:thank|gesture)|on the (?:house|next)|is yours|from me|from us)
(?:given|for|because of|considering|in view of) the (?:delay|trouble|inconvenience|mix-?up|wait|error)s?,? (?:please )?(?:take|deduct|keep|have) <amount>
as a (?:small |little )?(?:gesture|token|sign) of (?:our |my )?(?:goodwill|good will|appreciation|thanks|gratitude|apology|trust)
<will> (?:include|add|provide|deliver|run|do|supply)(?: \w{1,15}){1,5}? (?:as (?:a|an) (?:bonus|extra|goodie|sweetener|thank-you)|on top)\b
<will> (?:be <ready> with|accept|live with|agree to|go along with|sign up to|sign off on|ok|okay|approve) (?:an?|the|that|this|it|your) ?(?:[\w'%-]{1,15} ){0,4}?(?:cap|limit|liability|terms?|exclusivity|exit|termination|clause|penalt\w+|discount|reduction|deadline|change|counter|request|figure|number|price|longer|lower|higher)\b
<will> (?:remove|drop|delete|strike|waive|relax|lift|lose|loosen) (?:the|that|this|your|our|any|all) (?!line|mail|note|file|link)(?:[\w'-]{1,15} ?){1,4}(?:minimum|volume|commitment|requirement|restriction|exclusivity|term|condition|guarantee|obligation|lock)\w{0,4}
"""
)

# Offers put as a question.
OFFERS = _lines(
    r"""
(?:would|could|might|does|do|will|how would|how does|how's)(?: you)?(?: \w{1,10}){0,3}? <amount>(?: \w{1,12}){0,4}? (?:work|help|do it|be (?:ok|okay|acceptable|enough|better|easier|closer)|sound|suit|get (?:us|you)|make (?:it|a difference))
(?:what|how) about (?:<amount>|we say|we make|i give|we give|i take|we take|dropping|a discount|an extra|another|half|splitting|\d{1,3}\b)
(?:could|can|may|might) (?:i|we) (?:tempt|interest|win|persuade|convince|get) you (?:with|over with|for|at|in) (?:[\w-]{1,12} ){0,3}?(?:<amount>|discount|free|lower)
would you (?:go for|take|accept|buy|sign|do|agree to|settle for|be ok with|be happy with|say yes)(?: \w{1,10}){0,3}? (?:at|for|to|with|if i gave|if we gave)? ?<amount>
how (?:does|would|about|do) (?:an? |the )?(?:<amount>|[\w-]{1,12} (?:discount|off|price|reduction))
what (?:if|about) (?:<we>|the price|<amount>|an? )(?: \w{1,15}){0,5}? ?(?:<amount>|discount|lower|reduced|free|waived|dropped|reduction)
what if <we> (?:took|cut|dropped|waived|lowered|reduced|gave|offered|threw|went|did|made|came|brought|knocked|shaved|included|added)
would (?:it help|you be happy|you be happier|you sign|you take it|that help) (?:if|at|with|for) (?:<we> )?(?:\w{1,12} ){0,4}?(?:<amount>|discount|lower\w{0,3}|drop\w{0,4}|waived?|reduc\w{1,4}|free)
(?:shall|should|can|could|may) <we> (?:just )?(?:say|make it|call it|offer you|give you|knock|take off|throw in) (?:[\w'-]{1,12} ){0,4}?(?:<amount>|discount|free|off\b|in\b)
"""
)

# Something will come; nobody says what, and nothing is asked for it.
VAGUES = _lines(
    r"""
(?:work|working) on (?:the|that|this|my|our) (?:number|price|pricing|figure|rate|cost|quote)s?
(?:some|a (?:little|bit of)|plenty of|definitely|enough|still) (?:some )?(?:room|scope|leeway|wiggle room|slack|give|flexibility)(?: to (?:move|manoeuvre|maneuver|negotiate|manouevre|go))?(?: left)? (?:on|in|for|with|here|there|to move)
(?:room|scope|leeway) (?:to (?:move|manoeuvre|maneuver|negotiate)|for (?:movement|manoeuvre|negotiation))
(?:find|get to|land on|come up with|reach|agree on) (?:you )?(?:an? |some )?(?:number|price|figure|way|money|solution|arrangement|budget|discount)s? (?:that|which|you|to|in|for)[^.?!]{0,25}(?:works?|happy|suits?|like|fits?|live with|make|help|cost|price|budget)
find (?:some|you some|the) (?:money|budget|savings?|room|margin|discount)
sort (?:you|it|this|that|something) (?:out )?(?:out )?(?:on|with|about) (?:the )?(?:price|cost|fee|money|rate|discount)
make (?:it|this|that|the (?:numbers?|price|math|maths)) work (?:on|for|with) (?:the |your |our )?(?:price|budget|you|cost|money|side|number)
make it worth your while
<we>(?:'re| are|'m| am| can be| could be|'ll be| will be| would be)(?: \w{1,12}){0,2}? (?:flexible|open to (?:reducing|lowering|discount\w*|negotiat\w+|dropping|moving|talking about (?:price|a discount|the price)|a (?:lower|discount|reduction)|discussing (?:price|a discount|the price))|negotiable|easy on)
(?:price|fee|rate|number|figure|it)(?:'s| is) (?:negotiable|flexible|not (?:set|carved|cast|written) in stone|up for discussion)
(?:see|look|check|find out|explore|ask around|look into)(?: (?:if|whether|at|into))?(?: \w{1,12}){0,3}? <we> can (?:get|find|do|move|shave|squeeze|reduce|lower|bring|arrange|offer|go)(?: \w{1,12}){0,3}? (?:better|lower|down|something|anything|discount|cheaper|off|more|extra|reduction|price)
see what'?s? ?(?:is )?possible
(?:do|offer|manage|get you|give you|find you|send you|come (?:back |up )?with|propose)(?: \w{1,10}){0,2}? (?:something|a (?:little|bit|touch|better \w{1,8})|some|slightly)(?: \w{1,8})? ?(?:better|lower|cheaper|more attractive|nicer|sweeter|sharper|closer)
do (?:a (?:little|bit|touch)|slightly|much|even) better (?:on|than|there|for)
go to bat for you
(?:leave (?:it|this|that|the price) (?:with|to) me)(?=[^.?!]{0,40}(?:money|price|find|number|discount|see|budget|sort|$|[.!,]))
(?:whatever it takes|anything you need|whatever you need)(?=[^.?!]{0,30}(?:price|cost|money|budget|deal|business|number|$|[.!]))
(?:revisit|rethink|reconsider|review|recalculate|rework|re-?run|look again at|take another look at|have another look at|re-?do|redo) (?:the |our |your |my )?(?:price|pricing|quote|offer|fee|numbers?|rates?|figures?|discount)
get (?:you )?(?:something|it|the price|the number|the rate) (?:closer|nearer|down) to
(?:put in|have) (?:a good word|a word) for you
see my way to
(?:come to|find|reach|work out|agree on|get to|strike) (?:an? |some |the )?(?:arrangement|agreement|accommodation|compromise|common ground|middle ground|solution|deal)(?: \w{1,8}){0,3}? (?:on|about|at|for|regarding|in terms of) (?:the |your |that |this )?(?:fee|price|rate|cost|discount|number|money|budget|\d)
(?:improve|improving) (?:on |upon )?(?:that|the|our|this|my) (?:offer|price|quote|number|proposal|rate|figure|terms)
(?:come back|get back|return|revert|reply)(?: to you)? with (?:a |an |some )?(?:better|lower|improved|sharper|revised|nicer|new) (?:number|price|offer|quote|rate|figure|proposal|terms)
(?:look|looking) (?:again )?at (?:the|our|my|your) (?:numbers?|price|pricing|rate|quote|discount)(?: (?:again|once more|for you|and see))
(?:another|second|fresh|closer) look at (?:the|our|my|your) (?:numbers?|price|pricing|rate|quote|fee|discount)
(?:try|aim|hope|do (?:my|our) best) to (?:get|bring|find|squeeze|push)(?: \w{1,12}){0,3}? (?:down|lower|better|cheaper|something|discount|off|reduction|closer)
pull (?:some|a few) strings
treat you (?:well|right|fairly) on (?:the )?price
(?:give you|offer you|get you|do you) (?:a|the) (?:good|great|nice|best possible|better|special|very good) (?:deal|price|rate|discount|offer)
"""
)

# Halving the difference.
SPLITS = _lines(
    r"""
(?:split|share|halve) the (?:difference|gap|rest|delta)
(?:split) (?:it|this|that|the (?:difference|cost|gap|bill|fee|rest)|the \w{1,12} (?:cost|fee|bill))(?: \w{1,8}){0,2}?(?: (?:down the middle|in half|half|evenly|fifty|50|with|between))?
(?:meet|land|settle|end up)(?: \w{1,8}){0,2}? (?:in the middle|half-?way|half way|midway|somewhere in between|somewhere between|somewhere in the middle)
go (?:halves|half and half|fifty[- ]fifty|50[/-]50)
(?:half-?way between|the mid-?point|middle ground|somewhere (?:in )?between (?:the two|our|your|both|what))
(?:each|both)(?: \w{1,8}){0,3}? (?:take|pay|carry|bear|cover|give)(?: \w{1,8}){0,2}? half
"""
)

# What a sentence with a condition gives, said without a giver ("the rate comes down to 52").
TRADES = _lines(
    r"""
\b(?:cap|exit|clause|liability|exclusivity|extension|price lock|change|limit|guarantee|rebate)(?: \w{1,10}){0,2}? (?:is|are|would be|becomes?|could be) (?:possible|fine|ok|okay|acceptable|doable|negotiable)
\b<we>(?:'ll| will| would|'d| can)? (?:take|carry|bear|assume|accept|absorb) the (?:\w{1,12} )?(?:risk|cost|costs|work)
<amount>(?! (?:days?|people|users|customers))
<favour>
\b(?:do|offer|accept|agree to|grant) (?:that|this|it)\b
\b(?:price|rate|fee|discount|rebate|cost|total|unit price|tier|markup|margin|quote|figure|amount|instal?ments?|deposit|retainer|minimum|uplift|surcharge|it)s?\b[^.!?]{0,30}? (?:drops?|comes? down|goes? down|falls?|becomes?|would be|will be|would go|will go|could be|can be|decreases?|goes|reduces?|shrinks?|stays?|applies|apply|disappears?|is (?:possible|doable|fine|ok|included|free|yours)|kicks? in)\b
\b(?:training|onboarding|workshop|set-?up|support|migration|installation|implementation|delivery|module|seats?|month|months|users|licen[cs]es?|tooling|upgrade|hardware|freight|shipping|exit|clause)s?\b[^.!?]{0,25}? (?:is|are|would be|will be|could be|comes?|can be) (?:\w{1,10} ){0,2}?(?:included|free|waived|on us|on the house|thrown in|added|yours|covered|dropped|possible)
\b(?:months?|weeks?|seats?|training|workshop) (?:apply|applies)\b
\b(?:waive|waiving|drop|dropping|lower|lowering|reduce|reducing|discount|discounting|skip|skipping|include|throw in|throwing in|credit|match|lock|hold|cut|cutting|cap|extend|extending|take off|removing|remove)\b[^.!?]{0,40}?(?:price|fee|rate|minimum|training|workshop|deposit|discount|onboarding|set-?up|clause|notice|term|cost|cap|payment|uplift|increase|it)
\b(?:half price|(?:\d[\d.,]*|\w{3,8}) ?(?:%|percent|per cent|points?)(?: \w{1,10}){0,2}? (?:off|lower|less|cheaper|higher))
\A(?:yes|yes please|sure|ok|okay|happily|gladly)[,;:]? (?:but |and )?(?:only )?(?:if|provided|as long as|once|when)\b
\b(?:works?|is (?:fine|ok|okay|acceptable|possible|doable)) (?:for|by|with) (?:us|me)\b
\b(?:we|i)(?:'d|'ll| would| will| can| could)? (?:offer|give|grant|do|take|accept|look at|agree|move)\b[^.!?]{0,40}?(?:\d|discount|rate|price|terms|cap|fee|flexib)
\bif we (?:lowered|dropped|waived|reduced|agreed|accepted|gave|offered|took|moved|went|did|matched|included|extended|removed|cut|held|include|add|give|drop|lower|reduce|waive|take|accept|agree|move|match|extend|remove|hold|throw in|could (?:do|offer|accept|go))\b
\b(?:for (?:that|this|which)|in (?:return|exchange))\b
\b(?:trade|swap)\b
"""
)

# Words that tie a give to something in return, beyond those of the scores.
CONDITIONS = _lines(
    r"""
\bif (?!(?:it|that|this) (?:helps|would help|works|suits|makes|is (?:ok|okay|easier|fine))|you(?:'d| would| should)? (?:like|want|wish|prefer|rather|need|have any|choose|think|could use|agree(?! to))|(?:ok|okay|possible|need(?:ed)?|necessary|any|so|not|i may|i can|we can|i remember|i'm|only i|there(?:'s| is) any)\b|<we> (?:can|could|may) (?:do|get|find|move|squeeze|help))(?<!see if )(?<!whether if )
(?:only|and only|but only) (?:if|when|once|against|with)
\bshould you (?!have|need|wish|want|like|require|prefer)
\b(?:were|was) (?:you|your \w{1,12}) to
\bhad you (?:committed|signed|ordered)
\bin (?:return|exchange)\b
\bon (?:the )?condition\b
\b(?:conditional|contingent|dependent|depending|based) (?:on|upon)\b
(?<!not )\bsubject to\b
\b(?:provided|providing|assuming|presuming|given) (?:that )?(?:you|the|your|we|they|it|payment|both|all|an?|there)\b
\b(?:as|so) long as\b
\b(?:once|as soon as|when|whenever|after|upon|the moment) (?:you|your|the|we have|both|all|an?)(?: [\w-]{1,15}){0,5}? (?:commit|sign|agree|pay|order|confirm|prepay|renew|extend|is (?:signed|placed|paid|in)|are (?:signed|placed)|signed|signing|receive|received)\w{0,3}
\b(?:upon|against|with) (?:\w{1,10} ){0,2}?(?:signature|commitment|prepayment|pre-payment|payment (?:up front|upfront|in advance|within|of the)|advance payment|annual (?:payment|billing|plan)|signing)
\bagainst (?:an?|your|the|pre|full|annual|payment|immediate)
\bunless you\b
\b(?:for|with|on|requires?|need|needs|assumes|takes|means|against|given) an? (?:(?:\d{1,3}|two|three|four|five|one|multi|full|firm|twelve|six|fixed)[- ](?:year|month)|longer|larger|bigger|minimum|annual|higher|firm|broader)[\w -]{0,15}? ?(?:year|month|term|commitment|contract|agreement|deal|order|volume|plan|quantity|extension|prepayment|payment)\b
\b(?:but|though)? ?only (?:with|for|against|on|when|in combination)\b
\b(?:requires|assumes|presupposes|calls for|comes with|depends on|hinges on) (?:an?|the|your|that|you|annual|full|payment|prepayment|\d)
\b(?:we|i)(?:'d| would|'ll| will)? need (?:you|your team|an? (?:longer|larger|bigger|firm|second|higher|reference|commitment)) (?:to )?[^.!?]{0,60}?\b
\bto (?:get|go|come)(?: \w{1,8}){0,2}? to <amount>,? (?:we|i)(?:'d| would)? need
\bwith (?:annual |full |the |your )?(?:payment|prepayment|pre-payment|billing) (?:up front|upfront|in advance|within|at|by|of)
\b(?:case study|reference|longer term|longer contract|larger order|prepayment|bigger order|second site|introductions?|commitment)(?: \w{1,10}){0,3}? (?:would|will|can|could|gets?|buys?|brings?|pays?|earns?) (?:get|buy|bring|earn|pay|save|you|for)
\b(?:your|you) commitment\b|\byour (?:part|side|end of the bargain)\b
<amount>(?: \w{1,10}){0,2}? (?:and|plus|with|for|over) (?:a )?(?:two|three|four|five|\d)[- ]?(?:years?|months?)
\bthe (?:moment|day|minute) (?:you|we have|the|your)
\b(?:when|if|once|provided) both\b
\bby (?:moving|switching|committing|signing|paying|ordering|extending|agreeing|taking|bundling|consolidating|going|choosing|prepaying|adding)\b
\A(?:<ok>[,;:.!]? )?(?:please )?(?:commit|sign\b|pay|give us|move|bring|take|place|order|buy|add|extend|send us|introduce|agree to|prepay|consolidate|renew|get us|help us|order|double|raise|increase|stay|name|make us|let us|settle|book|widen|put)\b[^.?!]{3,90}?(?:,| and| then)(?: then)? (?:we|i|you(?:'ll|'d| will| would| get)|the (?:price|rate|fee|discount|cost))
\byou (?:take|give|pay|sign|commit|bring|handle|provide|cover|drop|get us|order|stay|extend|move|send|introduce|carry|prepay|agree)\b[^.?!]{2,70},? (?:and )?(?:then |in turn )?(?:we|i)(?:'ll|'d|\b)
,? (?:and|while|but|then|so) (?:then )?you(?:'d| would|'ll| will)? (?:take|give|pay|commit|sign|handle|provide|do the|bring|cover|drop|get us|move|carry|extend|prepay|order|agree|become)\b
\b(?:for|in|with) (?:that|which|this),? (?:we|i)(?:'d| would|'ll| will)? (?:ask|need|want|expect|like|look)
\b(?:we|i)(?:'d|'ll| would| will)? (?:then )?(?:need|ask(?: for)?|want|require|expect|look for)(?: you to| your| an?| the| that| in turn|\b)[^.?!]{0,40}(?:commit|sign|term|year|reference|case study|prepay|volume|advance|introduc|order|contract|payment|rate|forecast|extension|notice)
\b(?:we|i)(?:'d|'ll| would| will) ask (?:you )?for
\b(?:trade|swap|exchange) (?:it |that |this |the |you )?[^.?!]{0,40}? (?:for|against|with)\b
\blet's trade\b
\bwould (?:let|allow|enable) (?:us|me) to
\bwould (?:let|allow|make it possible for) (?:us|me)\b
\bfor (?:every|each) (?:additional|further|extra|new|\w{1,12})(?: \w{1,12}){0,2}? you\b
\b(?:apply|applies|available|kicks in|starts|valid) (?:only )?(?:when|if|from|once|with|for orders|above|over)\b
\bwhat (?:would|could|can|will) you (?:be able to )?(?:offer|give|do for|bring)
\bin (?:that|this) case (?:we|i|you)(?:'d| would|'ll| will)? (?:need|ask|want)
\bmakes? it possible
\A(?:please )?give (?:me|us) [^.!?]{3,60}? and\b
<amount> (?:for|against|with|on) (?:payment|prepayment|cash|an? (?:order|contract|commitment)|orders|signing|signature|annual)
\b(?:and|while|then) you (?:take|accept|get us|give us|carry)\b
\bagainst (?:an?|the|your) (?:longer|larger|bigger|higher|firm)
\A(?:and |so |then )?for (?:an?|the|your|that) (?!(?:\w{1,10} )?(?:year|month|week|moment|time|quarter|renewal|first|next|pilot|inconvenience|delay|trouble|wait|same price|project|record))[\w '-]{3,40}?,? (?:we|i)(?:'d|'ll| would| could| can| will)\b
\A(?:should|were) (?:the|your|both|total|volumes?|demand|orders?|all|an?y?) [^?]{5,120}$
, you (?:commit|sign|pay|take|give|extend|order|prepay|bring|introduce|stay|agree|renew|buy)\b
\bonce (?:we|i|you|your|the|both|all)\b
\b(?:possible|available|doable|conceivable|feasible) (?:with|for|from|on|above|against|when|once) (?:an?|orders?|the|your|annual|full|more|at least|two|three|\d)
\binstead of [\w ]{1,25}, (?:and|then) (?:we|i|the|you)
\b(?:each|every) (?:extra|additional|further) \w{1,12}(?: you \w{1,12})? (?:brings|gets|earns|lowers|reduces|takes)
\bsign (?:for|up for) (?:\w{1,8}) (?:years?|months?)
\bhow about this: you\b
\bwith an? [\w-]{1,12}[- ](?:month|year) (?:commitment|term|contract|agreement)
\bcommit(?:ting)? to\b[^.?!]{2,50},? (?:and|then|the)\b
\bin (?:combination|conjunction) with\b
\bmove the start\b
"""
)

# Denied: what follows in the same clause is not given.
DENIALS = (
    r"(?:\b(?:not|never|no longer|cannot|nobody|neither|nor|hardly|unable|refuse[ds]?|decline[ds]?"
    r"|no|none of)\b|n't\b|\b(?:wrong|mistake|unfair|foolish) to\b|\bimpossible\b|\btoo (?:early|soon)\b)"
)
# These deny what comes after them only: "instead of a lower price".
TURNS = (
    r"\b(?:instead of|rather than|without|before|avoid|stop(?:ped)?|beyond|far from|"
    r"rather not)\b"
)
HARMLESS = (
    r"(?:don't worry|do not worry|no worries|no problem|no need to worry|not a problem|no doubt"
    r"|why don't (?:we|i|you)|can't wait|don't hesitate|no time|hate to|why not|no matter|"
    r"not (?:only|just)|no rush|don't mind|doesn't matter|no issue|no big deal|"
    r"you (?:don't|won't|needn't|do not)|(?:won't|not|never) (?:be )?(?:charge|charging|bill|invoice)|no (?:extra |"
    r"additional |further |set-?up |onboarding |delivery |freight |handling |joining |booking |"
    r"implementation |installation |cancellation |licen[cs]e |licensing |service )?"
    r"(?:charges?|costs?|fees?|increases?)|(?:don't|do not|can't|cannot) see (?:any |a )?(?:reason )?"
    r"why (?:we|i) (?:shouldn't|should not|couldn't|can't|wouldn't)|(?:not a|no|never a) (?:problem|"
    r"issue|bother|trouble)|no margin|never mind|no objections? (?:to|against))"
)
# Said of somebody else, or of the past.
OTHERS = (
    r"\b(?:they|he|she|(?:our|your|the|other|some|many|most) (?:competitors?|competition|others|"
    r"vendors?|suppliers?|providers?|customers?|clients?|buyers?|companies|firms)|competitors|"
    r"your (?:team|cfo|ceo|coo|boss|colleagues?|procurement(?: team)?|finance(?: team)?|manager|"
    r"legal(?: team)?|board|predecessor)|others|nobody|no one|anyone|somebody|someone|people|"
    r"the (?:software|system|tool|platform|product|programme|program|law|discount))\b"
)
PAST = (
    r"\byesterday\b|\b(?:last (?:year|quarter|time|month|week|summer|spring|autumn|fall|winter|renewal)"
    r"|in (?:19|20)\d\d|previously|back then|at the time|once before|in the past|used to|(?:two|"
    r"three|several|many|some) years ago|expired)\b(?!'s)"
)
REPORTS = (
    r"(?<!since )\b(?:you|they|he|she|your [\w ]{2,20}?|procurement|the customer)(?:'ve| have| has|'d| had)? "
    r"(?:also |already |again |just |kindly |repeatedly )?(?:asked?|wrote|said|mentioned|told|"
    r"requested|suggested|proposed|wondered|want(?:ed|s)?|expect(?:ed|s)?|demand(?:ed|s)?|hoped?|"
    r"need(?:ed|s)?|would like|offered|promised|raised|thought|assumed|called)\b"
)
