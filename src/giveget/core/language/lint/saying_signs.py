"""What else must not be said, and in which words? Per code of a rule, one pattern per line.

Written over small letters with plain quotes, like :mod:`giving_signs`.
"""

from collections.abc import Mapping


def _lines(block: str) -> tuple[str, ...]:
    return tuple(line for line in block.splitlines() if line)


# Said in earnest only: a denial in front of it takes it back.
SAYINGS: Mapping[str, tuple[str, ...]] = {
    "GG103": _lines(r"""
(?:talk|speak|check|go back|get back|consult|confer|touch base|clear (?:it|this|that)|confirm|align|discuss (?:it|this|that)?|verify|run (?:it|this|that)) ?(?:internally )?(?:to|with|by|past) (?:my|our|the) (?:\w{1,12} )?(?:manager|boss|bosses|director|vp|supervisor|superiors?|head|sales lead|cfo|ceo|coo|cro|finance|controlling|controller|management|deal desk|leadership|team lead|board|legal|higher-ups|powers that be|people upstairs|owner|partners?|headquarters|hq|head office)\b
(?:run|take|bring|put|pass|escalate|push|kick|hand|raise|float|pitch|present) (?:it|this|that|your (?:request|ask|proposal|offer)|the (?:request|ask)) (?:\w{1,8} )?(?:by|past|to|up to|back to|with|before|in front of) (?:my|our|the) (?:\w{1,12} )?(?:manager|boss|bosses|director|vp|supervisor|superiors?|head|sales lead|cfo|ceo|coo|cro|finance|controlling|controller|management|deal desk|leadership|team lead|board|higher-ups|pricing (?:team|committee|desk)|owner|partners?|headquarters|hq|head office)\b
(?:my|our) (?:\w{1,12} )?(?:manager|boss|director|vp|supervisor|cfo|ceo|management|head of sales|deal desk|leadership|finance(?: team)?|pricing team|board)(?:'ll| will| would|'d| has| have| needs?| must| might| may)(?: \w{1,8}){0,2}? (?:to )?(?:sign off|approve|agree|decide|okay|ok|kill me|have the (?:last|final) (?:say|word)|look at (?:it|this|that)|have a look|be happy|let me|allow|say yes|go for)
get (?:my|our|the) (?:\w{1,12} )?(?:manager|boss|director|vp|supervisor|cfo|ceo|management|leadership|finance|board)(?:'s)?(?: \w{1,8}){0,2}? (?:on board|approval|sign-?off|blessing|okay|ok|to (?:agree|approve|sign|look))
(?:don't|do not|haven't|have no|lack|without)(?: got)?(?: the| any)? (?:authority|authori[sz]ation|mandate|power) (?:to|for)
(?:that|it|this)(?:'s| is)(?: \w{1,10})? (?:above|beyond|outside) my (?:pay ?grade|authority|remit|mandate|limits?)
(?:not|isn't|isnt) (?:mine|my (?:call|decision)|up to me|in my hands|for me to decide)(?: to make| alone)?
(?:out of|isn't in|not in) my hands
(?:need|get|seek|obtain|wait for|waiting for|await|require|requires|needs|pending|subject to|apply for) (?:an? |the |some |internal |management |formal |special |final |further |executive |higher ){0,3}(?:approval|sign-?off|permission|authori[sz]ation|green light|go-ahead|clearance)(?! (?:from|of|by|on) (?:you|your)| on your)
(?:get|have) (?:it|this|that|a discount|the discount|the price|your \w{1,12}) (?:signed off|approved|authori[sz]ed|cleared|okayed|rubber-stamped)
(?:hands are|hand is) tied
(?:check|clear (?:it|this|that)|confirm|align|speak|talk) (?:with|to) (?:finance|legal|management|head office|headquarters|controlling|the team above|upstairs|accounting)\b
(?:that|the|this|every|any) (?:decision|call|discount|question|change|exception)s? (?:sits?|lies?|rests?|is up|is made|are made|is decided|needs? to be (?:made|signed|approved)) (?:with|by|to|higher|above|upstairs|elsewhere)
(?:go|goes|pass|run|get) (?:it |this |that )?through (?:our|an|the|my)(?: \w{1,12})? (?:approval|approvals|sign-?off|committee|pricing|management)
(?:i'm|i am) not the (?:one|person|right person) (?:who|to|that)(?: \w{1,8})? (?:decides?|approves?|agrees?|say|can)
(?:my|our) (?:\w{1,10} )?(?:director|manager|boss|vp|ceo|cfo) (?:decides|does|has to|makes? th\w+ decisions?|calls the shots)
ask (?:around|internally|upstairs|the (?:boss|team|management))(?: \w{1,8}){0,2}? (?:before|first|if|whether|about)
"""),
    "GG202": _lines(r"""
\bfinal,? (?:and )?final\b
(?:as|that's as) (?:far|low|high) as <we>(?:'ll|'m| will| can|'re)? ?(?:can |could |will |willing to |prepared to |able to )?go\b
(?:my|our|the) absolute (?:best|last|final|lowest|maximum) (?:word|offer|price|number|position|answer|proposal)\b
(?:my|our) (?:last|final) (?:word|number|position)\b
(?:,|\.|-) ?period\b
\bfull stop\b
(?:we(?:'re| are)|i(?:'m| am)) (?:done|finished|through) (?:here|talking|negotiating|discussing)
(?:not|won't be|isn't) (?:open (?:to|for)|up for) (?:discussion|debate|negotiation)
(?:no|zero) (?:more )?(?:discussion|debate|negotiation|wiggle room|compromise|exceptions?)\s*(?:$|[.,!])
(?:close|closed|end|ends) (?:of )?(?:the )?(?:discussion|the matter|the conversation|the debate)
(?:my|our|the) (?:offer|price|decision|position) (?:is final|stands and|won't change|will not change|is not going to change)
like it or (?:not|lump it)
(?:offer|price|discount|proposal) (?:won't|will not|cannot|can't) be (?:repeated|improved|changed|extended|matched|negotiated)
(?:we|i) (?:will not|won't|refuse to|are not going to|am not going to|'m not going to) (?:negotiate|discuss (?:it|this|that|price)|budge|move an inch|give an inch|talk about)
"""),
    "GG203": _lines(r"""
(?:or|otherwise|else|then) (?:we|i)(?:'ll|'d| will| would| have to| must|'re going to)? (?:be (?:forced|obliged) to |have to |need to )?(?:give|sell|offer|hand|release|reassign|reallocate|pass) (?:your|the|this|that|it|them)(?: \w{1,10}){0,2}? (?:to|away)
(?:we|i)(?:'ll|'d| will| would)(?: \w{1,8})? (?:give|sell|release|reassign|pass) (?:your|the|this) (?:slot|place|spot|seat|allocation|dates?|price|capacity)(?: \w{1,8}){0,2}? (?:to|away)
you(?:'ll|'d| will| would| may| might| are going to|'re going to)(?: \w{1,8})? (?:regret|be sorry|fall behind|lose (?:out|access|your|the)|be left behind|miss out|suffer|be the one)
(?:we|i)(?:'ll|'d| will| would|'re| are) (?:be )?(?:forced|obliged|compelled|left with no choice but) to
(?:involve|bring in|call|contact|hear from|escalate (?:this )?to|turn (?:it|this) over to) (?:our|my|the|your) (?:lawyers?|attorneys?|solicitors?|legal (?:team|department)|ceo|boss|board|press)
if you (?:don't|do not|won't|refuse to|fail to) (?:accept|sign|agree|pay|decide|respond|answer|renew|order|commit|buy|reply|confirm|come back)[^.!?]{0,40}?,? (?:then )?<we>(?:'ll| will| have to| must| would|'d|'re)
(?:legal (?:steps|proceedings|consequences)|debt collect\w+|terminate your|suspend your|switch off your|shut (?:off|down) your|blacklist\w*|tell (?:everyone|the market|your boss))
(?:we|i)(?:'ll| will|'d| would| may| might| can| are ready to|'re ready to)(?: simply| just)? (?:walk(?: away)?|pull out|pull the plug|withdraw (?:the|our|this) (?:offer|proposal)|stop (?:delivering|supplying|work)|go to your (?:boss|ceo|board))
(?:or|otherwise|else|after (?:that|this)),? (?:the|our|this) (?:price|fee|offer|discount|rate|deal|quote)(?: \w{1,8}){0,2}?(?:'ll| will| would| is going to|'s)? ?(?:goes? up|increases?|doubles?|rises?|be gone|is gone|be withdrawn|be off|is off|disappears?|be (?:pulled|cancelled|void))
"""),
    "GG204": _lines(r"""
(?<!if )(?<!what )(?<!whatever )(?<!all )(?<!everything )you (?:need to|must|have to|are required to|'ve got to|have got to|'d better|had better|are obliged to|are expected to) (?!know\b|have\b|be \w{1,10} (?:about|for)|worry|do anything|decide (?:now|today|anything)|hear|see|say|answer|reply)
(?:i|we) (?:need|want|expect|require|urge) you to (?:sign|decide|accept|agree|pay|commit|confirm|respond|reply|answer|act|understand|move)
(?:you|your team) (?:can't|cannot|can not|shouldn't) (?:just|simply|seriously|possibly)? ?(?:expect|ask|demand|refuse|keep|say no|wait|back out)
(?:sign|accept|take|approve) (?:it|this|the (?:offer|terms|contract|deal))(?: \w{1,8}){0,2}?,? (?:or|otherwise)\b
(?:just|simply) (?:sign|accept|approve|agree|pay)\b
"""),
    "GG205": _lines(r"""
(?:by|before|until|within|till) (?:tonight|midnight|the end of (?:the day|today)|close of business|end of (?:business|day)|eod|cob|noon today|today|the hour)\b(?=.{0,60}(?:offer|price|discount|deal|gone|expire|lapse|withdraw|last|or |otherwise|sign|decide|decision))
(?:sign|decide|your decision|your answer|your signature|accept|commit|say yes)[^.!?]{0,40}? (?:by|before|until|within|till) (?:tonight|midnight|the end of (?:the day|today)|close of business|end of (?:business|day)|eod|cob|today|noon|the hour)\b
(?:offer|price|discount|deal|quote|rate|proposal)[^.!?]{0,25}? (?:expires?|ends?|lapses?|runs out|is gone|disappears|won't be (?:there|available)|is off the table|(?:is )?only (?:valid|good|available)|is valid only|is good only) (?:only )?(?:at|on|in|after|until|till|for|by|this|today|tonight|tomorrow|through)?
(?:today|this week|this month|right now|tonight) only\b
you have (?:until|till|only until|time until) (?:noon|tonight|tomorrow|today|midnight|friday|monday|tuesday|wednesday|thursday|the end of|\w{1,8} o'clock|\d)
\blast call\b
before (?:the |our )?(?:price|prices|rates?|fees?)(?: \w{1,8}){0,2}? (?:go|goes|rise|rises|increase|increases|change|changes|double)
only (?:for )?(?:today|tonight|this week|until (?:today|tonight|tomorrow|midnight|friday|monday|the end of))
(?:this is )?(?:your|the) (?:last|final|only|one) (?:chance|opportunity|shot|call)
(?:be|act|move) (?:quick|fast|quickly)\b
(?:clock is ticking|hurry(?: up)?|don't miss|window (?:is|will be) clos\w+|running out of time|before it's gone|while it lasts|final hours|time-?sensitive|as a matter of urgency|urgently need your (?:answer|decision|signature))
(?:after|from) (?:that|then|friday|monday|today|this week|tomorrow)[^.!?]{0,25}? (?:offer|price|discount|deal)[^.!?]{0,12}? (?:is gone|goes|will be gone|is off|will go|expires|is void|withdrawn|disappears)
"""),
    "GG206": _lines(r"""
(?:this|that|it)(?:'s| is) (?:all |entirely |purely )?(?:on you|your (?:doing|problem|fault|mess|mistake))\b
(?:you|your (?:team|people|side|colleagues?))(?: clearly| obviously| still| again| simply| never| always)? (?:broke|broken|went back on|ignored|refused to|never (?:answer|reply|respond|told|listen)|keep (?:changing|asking|moving|delaying|postponing)|wasted|wast(?:e|ing)|didn't bother|dragged|failed|let us down|misled|moved the goalposts|are stalling|have been stalling|are playing games|are the reason|don't understand|do not understand|don't get it|aren't listening)
(?:because|thanks to|due to) (?:of )?your (?:delay|mistake|failure|indecision|slow|lack of|late|constant|unwilling)\w*
you(?:'d| would) be (?:foolish|mad|crazy|stupid|silly|wrong|an idiot|a fool) (?:to|not to|if)
(?:isn't it|don't you think it's|it's|it is) (?:about |high |really )?time (?:that )?you
you owe (?:us|me)\b
(?:\A|[,;.] )(?:that|this|it)(?:'s| is) (?:simply |just |completely |utterly |totally |frankly )?(?:ridiculous|absurd|outrageous|laughable|insulting|an insult|a joke|nonsense|unacceptable|pathetic)
your (?:offer|proposal|request|price|ask|counter(?:offer)?|behaviou?r|demand)s? (?:is|are|was) (?:\w{1,12} )?(?:an? (?:insult|joke|disgrace|waste)|ridiculous|absurd|insulting|laughable|outrageous|a bad joke|nonsense)
(?:unlike you|you of all people|as usual,? you|once again,? you|yet again,? you|how many times|i already told you|we already told you)
(?:you(?:'re| are)) (?:being |just |simply )?(?:unreasonable|greedy|difficult|unfair|unprofessional|ungrateful|stubborn|impossible|wrong about|wasting|mistaken|naive|cheap|dishonest|playing)
"""),
    "GG220": _lines(r"""
(?:are you |you're |you are )?(?:ready|set|prepared) to (?:sign|close|commit now|go ahead today|pull the trigger|move forward today|place the order (?:now|today))\b
(?:shall|should|can|may|could) <we> (?:just )?(?:send|draw up|prepare|issue|get) (?:\w{1,10} ){0,3}?(?:contract|order form|agreement|paperwork|docusign)(?: \w{1,10}){0,3}? (?:for (?:your )?signature|now|today|to sign|right away|over)
(?:sign|(?:close|finali[sz]e|seal|wrap)(?: up)? (?:this|it|the (?:deal|contract|agreement|order)))(?: \w{1,12}){0,4}? (?:today|now|tonight|right away|right now|this (?:afternoon|morning|evening|week)|before the weekend|by (?:friday|monday|tomorrow|tonight|midnight|the end of the (?:day|week|month|quarter)))\b
(?:get|let's get|let us get) (?:this|it|the (?:deal|contract|ink))(?: \w{1,8}){0,2}? (?:done|signed|over the line|closed|dry|across the line|wrapped up)(?: \w{1,8}){0,2}? (?:today|now|this week|tonight|by friday|this month|tomorrow)?
what(?:'s| is| would it take| will it take| do <we> need to do| can <we> do)(?: \w{1,10}){0,4}? (?:to )?(?:get|have|make|earn|for) (?:you(?:r)?)(?: \w{1,10}){0,3}? (?:sign|signature|over the line|commit|buy|say yes|business today|close|order)
what(?:'s| is) (?:stopping|keeping|preventing|holding) you (?:from|back)
(?:sign (?:right )?here|put your signature|where do (?:i|we) send the contract|can i count on your signature|i'll put you down for|we'll pencil in your signature|do we have a deal\?)
"""),
    "GG221": _lines(r"""
(?:just |simply )?(?:checking|following|circling|reaching|touching|bumping|popping)(?: \w{1,6}){0,2}? (?:in|up|back|out|base)(?: \w{1,8}){0,3}? (?:again|once more|for the (?:\w{1,8}) time|one (?:more|last) time|yet again|on my (?:last|previous|earlier|unanswered))
(?:(?:third|fourth|fifth|sixth|second|umpteenth|3rd|4th|5th) (?:time|attempt|e-?mail|message|reminder|follow-?up))\b
(?:haven't|have not|didn't|did not|still (?:haven't|waiting)) (?:heard|hear|got|received|seen)(?: \w{1,8}){0,3}? (?:from you|back|a reply|an answer|a response|anything)
(?:please|kindly|could you please|can you please) (?:respond|reply|answer|get back to me|call me back|let me know asap|revert)(?: \w{1,8}){0,3}?(?: asap| urgently| today| at last| finally|\s*[.!]?$)
(?:still|eagerly|anxiously|desperately|patiently) (?:waiting|awaiting|hoping)(?: \w{1,8}){0,3}? (?:for|to hear)
(?:tried|trying|called|written|emailed|mailed)(?: to (?:reach|call|contact|get hold of))?(?: to)? you (?:\w{1,8} ){0,3}?(?:times|again|before|repeatedly|all week|for (?:days|weeks))
why (?:don't|aren't|haven't|won't|do) you (?:answer|reply|respond|answering|replying|answered|replied|responded|call|ignore|not)
if (?:i|we) (?:don't|do not) (?:hear|get an answer|get a reply)(?: \w{1,8}){0,2}? (?:from you|back|by)
(?:this is |consider this )?(?:my|the|our) (?:last|final) (?:e-?mail|message|attempt|note|try|reminder)
bump(?:ing)? this (?:up|to the top)
"""),
    "GG224": _lines(r"""
(?:just|only) (?:checking in|following up|circling back|bumping this|pinging you|nudging|wanted to (?:check in|follow up|bump|see if you(?:'ve| have)? (?:got|had|seen|received|read)))
(?:any|is there any|do you have any) (?:news|updates?|word|progress)(?: \w{1,10}){0,4}?(?: yet| on your side| for me)?\s*\?
(?:did|have) you (?:get|got|see|seen|receive|received|read|had a chance to (?:look|read|review|see))(?: \w{1,10}){0,3}? (?:my|our) (?:last|previous|earlier|latest|many|three|two|\w{1,8})? ?(?:e-?mails?|mails?|messages?|calls?|voicemails?|offer|proposal|quote)
"""),
    "GG222": _lines(r"""
\bdesperate(?:ly)?\b
\b(?:begging|beg you|pleading|on my knees)\b
(?:we|i)(?:'d| would)? (?:really |badly |urgently |truly |absolutely |so )*(?:need|must have|have to (?:win|get|close|have)|can't afford to lose|cannot afford to lose|hate to lose)(?: \w{1,10}){0,3}? (?:deal|business|order|signature|contract|account|customer|sale)\b
(?:we|i)(?:'d| would|'ll)? (?:really |truly |so )?(?:hate|can't afford|cannot afford) to lose (?:you|this|your)\b
(?:so|very|really|eternally|deeply|extremely) grateful if you (?:could|would|can|gave|placed|signed)(?: \w{1,8}){0,2}? ?(?:give|place|sign|order|choose|pick|us)
(?:give|giving) (?:us|me) (?:a|one|one more|another|just one) chance
(?:do|done) (?:anything|whatever it takes)(?: \w{1,8}){0,3}? (?:to (?:win|keep|get|earn|save)|for (?:you|your|this))
(?:would|'d) (?:mean|do) (?:the world|so much|a lot)(?: \w{1,8}){0,2}? (?:to|for) (?:me|us)
(?:my job|my bonus|my commission) (?:depends|is on the line|is at stake)|save my (?:quarter|month|year)
(?:please,? please|pretty please|pls pls)
(?:we'd|we would|i'd|i would) (?:love|kill) (?:to have|for|to win|to get) your (?:business|order|logo)
"""),
    "GG223": _lines(r"""
\b(?:final|last),? (?:and |really |absolutely |very )?(?:final|last)\b
\b(?:really|truly|absolutely|definitely|honestly) (?:is |are )?(?:my|our|the) (?:absolute |very |really )?(?:final|last|best and final) (?:offer|price|word|number|proposal)
\bthis time (?:it|this|i|we)(?:'s| is|'m| am|'re| are|'ll)? ?(?:really |truly |actually )?(?:final|mean it|the last)
\b(?:new|second|revised|updated|another|improved|one more) (?:\w{1,8} )?(?:final|last|best and final) (?:offer|price|proposal|number)
\bfinal offer (?:\d|v\d|number|no\.|two)
"""),
    "GG242": _lines(r"""
you always (?:want|try to get|ask for more)\b
all you (?:want|care about|think about|are after|do is)
(?:something|everything|it all) for (?:nothing|free)\b(?=[^.!?]{0,10}[.!?]|$)
(?:squeez(?:e|ing)|milk(?:ing)?|bleed(?:ing)?|nickel[- ]and[- ]dim\w+) (?:us|me)
"""),
    "GG301": _lines(r"""
(?:the |our |my )?(?:lowest|minimum|least|bare minimum|absolute minimum|bottom line)(?: \w{1,10}){0,3}? <we>(?:'d| would| can| could|'ll| will|'re| are)(?: \w{1,10}){0,2}? (?:go|accept|take|do|live with|sign|sell|need|agree)\b
(?:our|my) (?:absolute |very )?(?:minimum|floor|bottom|lowest)(?: \w{1,8})? (?:is|would be|lies|stands)
(?:our|my) (?:bottom line|break-?even|pain threshold|minimum|floor|lower limit|reserve price|target price|plan b|fall-?back)\b
<we> (?:can't|cannot|won't|couldn't|would not|wouldn't) (?:go|sell|sign|accept|do it|drop|agree to)(?: \w{1,8}){0,2}? (?:below|under|less than|lower than|anything (?:below|under))
(?:below|under|less than) (?:that|<amount>),? (?:<we>(?:'d| would|'ll| will)? ?(?:lose|walk|pass|have to|can't|make)|it(?:'s| is) not worth|it makes no sense)
(?:anything|everything) (?:below|under|less than) (?:that|<amount>)
(?:if you say no|without you|if this falls through) <we>(?:'d| would|'ll| will)? (?:have|be|only|just)(?: \w{1,10}){0,3}? (?:nobody|no one|nothing|no other|only|stuck|idle|without)
<we>(?:'ve| have)? (?:got )?no (?:other|alternative|plan b|backup)(?: \w{1,10}){0,2}? (?:buyers?|customers?|options?|offers?|leads?|deals?|bidders?)?
"""),
    "GG302": _lines(r"""
(?:our|my) (?:own |direct |internal |actual |true |unit |gross |net |purchase |production ){1,2}(?:costs?|margins?|profit)\b
(?:our|my) (?:margins?|profit|mark-?up|cost (?:price|base|basis|structure)|purchase price|costs)\b(?=[^.!?]{0,40}(?:is|are|\d|percent|thin|low|high|only|small|good|healthy))
(?:it|that|this|which|each|one|they) (?:only |just |really |barely )?costs? us\b
(?:costs?|cost) (?:us|to us|me) (?:only |just |about |around |next to |almost |practically |hardly |nearly )*(?:<amount>|nothing|pennies|peanuts|anything|\d)
<we> (?:only |just |barely |still |hardly )?(?:make|earn|lose|keep|clear) (?:only |just |about |barely )?(?:<amount>|money|nothing|a (?:lot|good|nice|decent|loss|profit))(?: \w{1,8}){0,3}? (?:on|with|from) (?:this|it|that|you|each|every)?
<we> (?:buy|pay|get|purchase)(?: it| this| them| that)? (?:for|at) <amount>
"""),
    "GG303": _lines(r"""
<we>(?:'m| am|'re| are|'ve been| have been| was| were)? (?:only |just )?(?:allowed|authori[sz]ed|permitted|cleared|approved|able|free) to (?:go|give|offer|discount|do|approve|sign)(?: \w{1,8}){0,3}? (?:to|up to|as far as|until|beyond|above|more than|only)? ?(?:<amount>|that|it)
(?:can't|cannot|can not|not|couldn't|never)(?: \w{1,8}){0,2}? (?:go |give |do |offer )?(?:beyond|above|over|higher than|more than|past|past the|exceed) (?:<amount>|that|this|my|our)(?: \w{1,8}){0,3}? (?:without|unless)
(?:without|unless)(?: \w{1,8}){0,2}? (?:the )?(?:vp|ceo|cfo|director|manager|boss|head of \w{1,10}|board)(?:'s)? (?:approval|ok|okay|sign-?off|signs?|approves?|consent|agrees?)
<we> (?:could|can|might|may) (?:probably |perhaps |maybe )?(?:go|stretch|move)(?: up| down)? to <amount> if (?:<we> )?(?:really |absolutely )?(?:had|have|need|push|i must|pressed|necessary|forced)
(?:my|our) (?:discount |approval |own |personal |maximum |upper )*(?:limit|authority|ceiling|cap|mandate|maximum|max|budget limit)(?: is|:| ends| stops| goes| lies|'s| of)
(?:maximum|max|most|highest) (?:discount )?<we>(?:'m| am|'re| are|'ve| have| can| may| could)(?: \w{1,10}){0,3}? (?:allowed|give|offer|go|do|got|authori[sz]ed|pay|approve)
(?:our|the|my) budget (?:is|goes up to|ends at|allows|for this is|limit is) <amount>
"""),
    "GG304": _lines(r"""
<we>(?:'re| are|'m| am) (?:sure|certain|convinced|confident|betting|assuming|guessing) (?:that )?you(?:'ll|'d| will| would| can| could|'re| are| have| need)(?: \w{1,10}){0,3}? (?:pay|afford|accept|sign|agree|cave|come round|give in|renew|stay)
you(?:'ll| will| would|'d) (?:probably |surely |certainly |likely |end up )(?:pay|accept|sign|agree|give in|cave)
<we> know (?:that )?you(?:'re| are| have| need| can't| don't)(?: \w{1,10}){0,4}? (?:desperate|no (?:other|alternative|choice|time)|budget|afford|under pressure|stuck|deadline|switch)
"""),
    "GG305": _lines(r"""
(?:our|my) (?:quarter|fiscal year|financial year|year|month|half-year)(?:'s)?[ -]?(?:end|ends|closes|target|close|is ending|finishes|is over)\b
(?:it(?:'s| is) (?:nearly |almost )?|(?:before|by|at|for) (?:our|my) )(?:quarter|month|year|fiscal year)[- ]end\b
(?:make|hit|reach|meet|miss|save|close|finish|short of) (?:our|my|the) (?:quarter|quota|number|numbers|target|targets|month|year|forecast|plan|bonus)\b
(?:we|i)(?:'d| would)? (?:really |badly |urgently |absolutely )*(?:need|have) (?:to (?:get|have|close|book|sign)|this|it|the (?:deal|signature|order|contract))(?: \w{1,12}){0,6}? (?:before|by|this|in|until|within) (?:the end of|end of|our|friday|monday|the quarter|quarter|month|year|december|june|march|september|this (?:month|quarter|year)|week)
before (?:the|our) (?:quarter|month|fiscal year|year) (?:closes|ends|is over|is out|finishes)
(?:behind|short|under) (?:on |of )?(?:our |my |the )?(?:quota|target|plan|numbers|forecast)\b
(?:our|my) (?:pipeline|order book|utili[sz]ation|capacity) (?:is|looks) (?:empty|thin|weak|low|dry|slow)
(?:slow|weak|bad|tough|quiet) (?:quarter|month|year|season) (?:for us|on our side|so far)
(?:trainers?|consultants?|team|people|crew|machines?|line)(?: \w{1,8}){0,2}? (?:sitting idle|idle|on the bench|underutili[sz]ed|with nothing to do)
"""),
    "GG306": _lines(r"""
(?:don't|doesn't|does not|do not|isn't|is not|aren't)(?: really| actually| that)? (?:matter|important|a priority|so important|care)(?: \w{1,8}){0,3}? (?:to|for) (?:us|me)\b
<we>(?: really| actually| honestly)? (?:don't|do not) (?:really |actually |much )?(?:care|mind)(?: \w{1,8}){0,2}? (?:about|either way|whether|what|which|if)
(?:what|all|the only thing|the thing) (?:really |actually )?(?:matters|counts|<we> (?:really |actually )?(?:care about|need|want))(?: \w{1,6}){0,3}? (?:most )?(?:to (?:us|me) )?(?:is|are)\b(?! (?:that|how) you)
(?:our|my) (?:top|first|main|only|number one|highest|biggest) (?:priority|concern|interest|need|goal) (?:here |in this deal |on this )?(?:is|are)\b(?! (?:your|you|that you|to (?:help|make|support|get you|give you|find)))
(?:it's|it is|that's) the (?:price|volume|term|reference|cash|logo|length|payment|revenue)(?: \w{1,8}){0,2}? (?:<we> (?:care|want|need|are after)|that (?:counts|matters) (?:to|for) us)
(?:matters?|more important|worth) (?:a lot |far |much )?(?:more|less|most|least) to (?:us|me) than\b
<we>(?:'d| would) (?:rather|prefer to) (?:give|lose|concede|drop)(?: \w{1,8}){0,3}? than\b
(?:easy|cheap|no problem|painless|nothing) for us to (?:give|do|add|offer|concede)
"""),
    "GG341": _lines(r"""
(?:another|other|a different|several|two|three|four|a few|some|many|multiple|\d{1,2}) (?:other )?(?:\w{1,12} )?(?:customers?|clients?|buyers?|companies|company|bidders?|parties|party|vendors?|suppliers?|prospects?|tenants?|firms?|investors?|candidates?)(?: \w{1,10}){0,2}?(?:'ve|'s| is| are| has| have)(?: \w{1,10}){0,3}? (?:offered|offering|waiting|interested in (?:the|this|it|your)|interested|willing to|ready to|lined up|bidding|competing|in line|queuing|prepared to|after it)\b(?! (?:the training|to (?:share|talk|tell|speak|serve|act)))
<we>(?:'ve| have)(?: already| also)? (?:got )?(?:an?other|a (?:better|higher|lower|competing|cheaper|rival|second)|better|competing|other|several|two|three) (?:\w{1,10} )?(?:offers?|bids?|quotes?|proposals?|buyers?|bidders?|deals?)\b(?! (?:for you|attached|ready|in mind|to (?:show|offer|make)))
(?:another|other|more|a different) (?:buyers?|customers?|clients?|bidders?|companies|company|prospects?|party|parties) (?:who|that|which) (?:want|wants|would|will|has|have|is|are|offered|offers|pays?)
(?:several|two|three|some|many|one|both|most) of your (?:\w{1,10} )?(?:rivals|competitors|peers)(?:'ve|'re| are| have| is| has)
<we>(?:'ve| have)? (?:got |already )?(?:an?other|a second|(?:two|three|four|several|some|many) (?:other |more )?|other) ?(?:buyers?|customers?|clients?|bidders?|companies|company|parties|firms) (?:interested|waiting|ready|keen|queuing|lined up|asking for)
<we>(?:'ve| have)? (?:got |already )?(?:an?other|a second|two other|other) (?:buyers?|customers?|clients?|bidders?|companies|company|suppliers?|vendors?|candidates?) who
(?:someone|somebody) else (?:is |has |will |would |wants|'s |'ll |'d )
(?:we're|we are|i'm|i am) (?:also )?(?:talking|speaking|negotiating) (?:to|with) (?:other|another|several|your competitors?|three|two)(?: \w{1,10}){0,2}
"""),
    "GG343": _lines(r"""
only (?:one|two|three|four|five|a few|a couple(?: of)?|\d{1,3}) (?:\w{1,12} )?(?:spots?|slots?|seats?|places?|units?|licen[cs]es?|pieces?|dates?|rooms?|copies)(?: \w{1,8}){0,2}? (?:left|remaining|available|open|at this price)
(?:last|final) (?:few |one |two |three |remaining )?(?:spots?|slots?|seats?|places?|units?)(?: \w{1,8}){0,2}?\b(?! (?:of the|on the agenda))
(?:selling|going|filling|booking)(?: up)? (?:out )?(?:fast|quickly|like hot cakes)
(?:almost|nearly|about to be|soon) (?:sold out|gone|fully booked)
(?:demand is|interest is) (?:huge|enormous|through the roof|exploding|overwhelming)
"""),
}

# Warnings about words that make what we give worth less to them.
DEVALUES: tuple[str, ...] = _lines(r"""
(?:it|that|this)(?:'s| is| would be|'d be) (?:really |actually )?(?:no big deal|nothing|a small thing|peanuts|pennies|not a big deal|not much|just a (?:small|little)|no trouble|easy)(?: for us| to us)?\b
(?:costs?|cost) us (?:next to |almost |practically )?(?:nothing|pennies|peanuts)
(?:only|just) a (?:small|tiny|little|minor|modest|token) (?:discount|reduction|change|concession|amount|thing|fee|extra|increase)
(?:we (?:usually|normally|always|regularly|often)|i (?:usually|always|often)|everybody|everyone|most (?:customers|clients)|nobody) (?:gets?|give|gives|do|does|offer|offers|pays?)(?: \w{1,10}){0,3}? (?:anyway|discount|list|this|that|full price|it)\b
(?:we'd|we would|we were going to|we had to|we have to|i was going to) (?:have )?(?:done|do|give|given|throw|thrown|include|included)(?: \w{1,10}){0,3}? anyway
nobody (?:pays|ever pays) (?:list|full|that)
""")
RANGES: tuple[str, ...] = _lines(r"""
(?:between|from|somewhere between|anywhere from|in the range of) <amount>(?:%| percent)? (?:and|to|or|-) (?:<amount>|\d{1,3} ?(?:%|percent))
\d{1,3} ?(?:-|–|to|or) ?\d{1,3} ?(?:%|percent|per ?cent)
""")
UNASKED: tuple[str, ...] = _lines(r"""
as a (?:small |little )?(?:gesture|token|sign) of
(?:to show|as proof of|to prove|to demonstrate) (?:our|my|how|you|that we)
(?:in|with) the spirit of
(?:because|since|as) (?:you've|you have|you're|you are|it's|it is|we) (?:\w{1,8} )?(?:been |such )?(?:a |such a )?(?:\w{1,8} )?(?:loyal|good|great|valued|long-?standing|quarter|month|year|christmas|black friday|like you|value|appreciate)
(?:to (?:get|keep) (?:this|things|the ball|it) (?:moving|going|rolling)|to sweeten|to make it easier|to speed things up|to help you decide|to get you started|as an incentive|as a sweetener|to celebrate)
(?:good news|great news|guess what|i've gone ahead|i have gone ahead|i took the liberty|we went ahead|unprompted|without you asking|before you (?:even )?ask)
(?:loyalty|goodwill|early[- ]bird|welcome|spring|summer|christmas|special|one-time|introductory) (?:discount|credit|bonus|gift|rebate|offer)
""")
TAKEN_BACK: tuple[str, ...] = _lines(r"""
(?:up to you|your (?:call|choice|decision)|free to (?:say no|choose|decide|decline|walk|go)|no pressure|feel free|you (?:decide|choose)|okay to say no|ok to say no|fine to say no)[^.!?]{0,20}?(?:,| -| –|;)? (?:but|though|however|only|although|yet|just)\b[^.!?]{0,80}?(?:must|have to|need to|has to|by (?:tonight|friday|tomorrow|today|midnight|monday)|regret|expire|gone|walk|final|last chance|disappoint|won't be|otherwise|lose|cancel|hurry|soon|consequence|quick|take it or leave)
(?:no pressure|no rush|take your time),? (?:but|just|only)\b
(?:you can (?:choose|decide)|either)[^.!?]{0,40}?(?:take|accept|sign)(?: it| this)?[^.!?]{0,20}? or (?:leave|we|you|lose|it's|else|walk|forget)
you (?:can|could) (?:always |of course )?(?:say no|refuse|decline)[^.!?]{0,10}?,? but\b
(?:option|choice) (?:a|one|1)[^.!?]{0,60}?(?:no other option|no real choice|only one that)
the choice is yours[^.!?]{0,5}(?:,| -)? (?:but|as long as|if you want to lose)
""")
REFUSALS: tuple[str, ...] = _lines(r"""
\A(?:no(?! (?:objections?|problem|worries|rush|need|pressure|hurry|matter|doubt|issue|trouble)\b)|nope|sorry|unfortunately|i'm afraid|regrettably)\b
\b<we> (?:can't|cannot|can not|won't|will not|couldn't|wouldn't|don't|do not|are not able to|aren't able to|am not able to|'re not able to|'m not able to|are unable to|am unable to|'re unable to|'m unable to|'d rather not|would rather not|have to decline|must decline|'m not in a position to|are not in a position to) ?(?:\w{1,10} ){0,2}?(?:move|reduce|lower|discount|drop|give|offer|do (?:that|it|this|\w{0,4}\d)|accept|agree|go|waive|match|remove|take (?:it|that|the)|extend|change|meet|include|throw|grant|make|provide|be able|hold|sell|cut|come down)
(?:isn't|is not|not) possible\b
(?:price|fee|rate|terms?|it|that) (?:stays?|remains?|will stay|has to stay|is what it is|is fixed)\b
\b(?:that|it|this) (?:doesn't|does not|won't|wouldn't|will not) work for us\b
\b<we>(?:'d| would) have to (?:leave|keep|decline|pass)
""")
HOLDS: tuple[str, ...] = _lines(r"""
<we>(?:'d| would|'ll| will)? ?(?:like|need|want|take|have|prefer)?(?: to)? ?(?:take|have|use|need|some|more|a (?:day|week|few))(?: \w{1,8}){0,4}? (?:until|till|time|days?|week)\b[^.!?]{0,60}(?:answer|properly|think|look|check|reply|respond|prepare|come back|you|$|\.)
you(?:'ll| will) have (?:my|our|an) (?:answer|reply|response|decision) (?:by|on|before|tomorrow|next)
(?:get|come) back to you (?:by|on|before|tomorrow|next|in|within|once|when|with)
(?:answer|reply|respond) (?:you )?(?:by|on|before|next|tomorrow) (?:\w{3,10})
""")
