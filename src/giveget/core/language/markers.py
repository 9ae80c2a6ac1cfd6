"""How is each family of markers spelled? (source: B6.2)

One pattern per line. A space stands for any white space, ``<name>`` for a list in
:mod:`giveget.core.language.word_lists`, and a pattern that begins or ends with a letter matches
whole words only. Repeats are bounded, so that a search takes time linear in the text. The scope
is plain business English: irony, implied threats and other languages are out of reach of a word
list.
"""

from collections.abc import Mapping

from giveget.core.language.family import Family
from giveget.core.language.word_lists import patterns

_FINALITY = r"""
non-negotiable
nonnegotiable
not (?:negotiable|up for (?:negotiation|discussion))
final (?:offer|answer|word|price|position)
best and final
take it or leave it
deal[- ]?breakers?
(?:our|my) (?:last|bottom)[- ](?:offer|line)
(?:that|this) is (?:it|final|as far as <we>(?:'ll| will| can)? go)
no (?:ifs|exceptions|discussion|further discussion|room for (?:negotiation|discussion))
under no circumstances
end of (?:story|discussion)
out of the question
(?:red|hard) line
not (?:going to|gonna) (?:budge|move an inch)
"""

_THREAT = r"""
or (?:else )?<we>(?:'ll| will|'re going to)? (?:walk|leave|cancel|switch)
<we>(?:'ll| will|'re| are|'m| am) (?:going to|ready to|prepared to|about to) <exit>
<we>(?:'ll| will| may| might)(?: have to)? <exit>
(?:go|going|went|look|looking|shop|buy|business) elsewhere
(?:go|going) with (?:someone|somebody) else
(?:go|going) with another (?:vendor|supplier|provider|firm)
(?:go|going) with (?:(?:a|the|your) competitor|the competition)
your (?:biggest |main |closest )?competitors?
or else
cancel (?:our|the|this|my) (?:contract|order|subscription|account|deal|agreement)
never (?:buy|work|sign|do business|order|use|recommend|deal|renew)
(?:the|this) (?:whole )?(?:deal|thing) is off
(?:legal action|take (?:you|this) to court|see you in court|hear from our lawyers?)
leave (?:you|us) no (?:choice|option)
there will be consequences
"""

_BLAME = r"""
you people
your (?:own )?(?:fault|mistake|failure|problem)
you (?:promised|failed|misled|lied|messed up|never|always|keep \w{1,20}ing)
because of (?:you|your (?:team|company|people))
you should have
you(?:'re| are) (?:being|trying to) (?:unreasonable|greedy|difficult|rip)
(?:blame|blaming) you
"""

_OBLIGATION = r"""
<free>\byou (?:must|have to|have got to|'ve got to|had better)
<free>\byou (?:are required to|are obliged to|are expected to)
<free>\byou need to(?! know)
you(?:'ve got to|'d better)
i need you to
just (?:sign|drop|do it|accept|agree|take it|give us|get it done|remove)
<we> (?:insist|demand|expect you to)
"""

_PRESSURE_TIME = r"""
(?:today only|only today|only until (?:today|tonight|midnight|tomorrow))
(?:last|final|only|one) chance
(?:expires?|ends?|gone|void) (?:tonight|today|tomorrow|at midnight|in \d{1,3} hours?)
(?:act|decide|sign|order|respond|reply|buy) now
now or never
before it(?:'s| is) too late
<decide>[^.!?\n]{0,40}? by (?:the )?(?:end of (?:the )?(?:day|business)|eod|cob|tonight)
time is running out
limited[- ]time
(?:won't|will not) last
while (?:it|stocks|supplies) lasts?
"""

_NEGATIVE_EMOTION = r"""
(?:sucks?|sucked|crap|garbage|rubbish|trash|nonsense|bullshit)
(?:terrible|awful|horrible|dreadful|appalling|pathetic|useless|worthless|absurd|insane)
(?:ridiculous|outrageous|unacceptable|insulting|insulted|insult|offensive|shameful)
(?:angry|furious|annoyed|annoying|upset|frustrated|frustrating|disgusted|disgusting)
(?:disappointed|disappointing|disappointment|hate|hated|stupid|worst)
(?:fed up|sick of|rip[- ]?off|a joke|waste of (?:my |our )?(?:time|money))
(?:greedy|dishonest|incompetent|unprofessional)
"""

_IRRITATOR = r"""
generous (?:offer|price|discount|deal|terms|proposal|gesture)
(?:very |more than )?(?:fair|reasonable) (?:price|offer|deal|terms|proposal)
(?:quite )?frankly
with (?:all )?(?:due )?respect
(?:to be |quite |let me be )(?:perfectly |brutally |completely )?honest
(?:trust|believe) me
(?:as|like) <we>(?:'ve| have)? (?:already )?(?:said|told you|explained) (?:before|already)
as per my (?:last|previous) (?:e-?mail|message)
once[- ]in[- ]a[- ]lifetime
"""

_ABSOLUTE = r"""
(?:obviously|clearly|undoubtedly|unquestionably|utterly|totally|completely)
(?:always|never|everyone|everybody|nobody|no one)
(?:without exception|no way|no doubt)
absolutely (?:not|no|nothing|must)
!{2,10}
(?-i:(?:NOW|NEVER|MUST|NOT|FINAL|TODAY|STOP|ASAP|FREE))
(?-i:[A-Z]{4,20}(?: [A-Z]{2,20}){1,10})
"""

_DENIAL = r"""
\A(?:no|nope)(?! (?:problem|worries|rush|hurry|pressure|doubt|hard feelings|matter|one|later))
(?:can't|cannot|can not|won't|will not|couldn't|could not|wouldn't|would not)
(?:unable to|not able to|not possible|impossible)
(?:disagree|disagreed|refuse|refused|reject|rejected)
(?:don't|do not|doesn't|does not|didn't) agree
"""

_ACKNOWLEDGEMENT = r"""
<we> (?:really |fully |do |completely |can )?(?:see|understand|hear|appreciate|respect)<not_seek>
<we> (?:really |fully |do |completely |can )?(?:recogni[sz]e|get (?:it|that|your|where))
(?:thank you|thanks|many thanks|grateful)
(?:makes|make) (?:a lot of |perfect |good )?sense
(?:fair|good|valid|important) (?:point|question|enough|concern|request)
(?:point taken|understood|noted|that's understandable|understandably)
it sounds (?:like|as if|as though)
you(?:'re| are) (?:saying|telling|asking)
if <we> understand(?: you)?
you(?:'ve| have)? (?:told|said to|mentioned to) (?:me|us)
"""

_AGREEMENT = r"""
<we> (?:fully |completely |do )?agree
you(?:'re| are| may be| might be) (?:absolutely |quite )?(?:right|correct)
that(?:'s| is) (?:absolutely |quite )?(?:right|true|correct)
\A(?:agreed|exactly|true|absolutely|yes)
"""

_CHOICE = r"""
up to you
(?:your|yours) (?:call|choice|decision)
(?:is|are|stays|remains) (?:entirely |completely |fully |all )?yours
yours to (?:make|decide|choose|take)
if you(?:'d| would| should)? (?:like|prefer|rather|want|wish|choose|feel like)
you may or may not
would you (?:prefer|rather|like)
(?:which|what)(?: one| way| version| option)? (?:would|do) you (?:prefer|like|rather)
which of (?:the|these) (?:two|three) (?:would|do) you (?:prefer|like|rather)
(?:whichever|whatever) (?:you|suits|works|fits|way|option|one|version)
as you (?:like|prefer|wish|see fit)
feel free
you (?:decide|choose|be the judge)
either (?:way|one) (?:is|works|would|suits)
how would you like
"""

_PERMISSION_NO = r"""
<fine> (?:for you )?(?:to say|with|if you say) <quote>?no<quote>?
(?:a|your) <quote>?no<quote>? is (?:a good answer|welcome|<fine>)
(?:may|might|could|would) (?:well )?not be (?:a (?:good |great )?fit|for you|the right|what you)
(?:may|might|could|would) (?:well )?not be right for you
(?:isn't|aren't|wasn't|not)(?: look like| seem| seem like| be)? a (?:good |great )?fit
(?:doesn't|don't) (?:look like|seem|seem like|see) a (?:good |great )?fit
no (?:pressure|obligation|hard feelings|strings attached)
(?:don't|do not) (?:have|need) to (?:say|decide|answer|do|reply|sign|take|buy)
no need to (?:decide|answer|reply|say|choose)
free to (?:say no|walk|leave|decline|choose|go|decide|pass|turn (?:it|this) down)
<we>(?:'d| would|'ll| will)? (?:fully )?(?:understand|respect) (?:it )?if you <decline>
"""

_NO_SCRIPT = r"""
(?:just )?<reply>(?: with| back| me)? <quote>(?:not now|no|no,? thanks|pass|stop|not for us)<quote>
(?:just )?<reply>(?: with| back)? (?:not now|no thanks)
a (?:simple|short|plain|one-word) <quote>?no<quote>? (?:is enough|will do|is fine)
"""

_OPTION_PAIR = r"""
either (?!way|one )[^.!?\n]{1,100}? or
(?:two|three|both) (?:options|ways|packages|versions|choices|possibilities|routes)
option (?:a|one|1) (?:or|and) (?:option )?(?:b|two|2)
"""

_HEDGE = r"""
(?-i:may)
(?:might|maybe|perhaps|possibly|could|probably|presumably|somewhat|roughly)
(?:i think|i guess|i suppose|it seems|seems to|in my view|sort of|kind of)
"""

_FORCED_CLOSE = r"""
ready to (?:sign|close|commit|move ahead today|buy)
sign (?:it |this |the contract |up )?(?:today|now|tonight|this week|right away)
<we>(?:'ll| will| can)? (?:go ahead and )?send(?: you)?(?: over)? the <contract>
(?:shall|should|can) <we> send(?: you)?(?: over)? the <contract>
(?:close|wrap)(?: this| it| the deal)?(?: up)? (?:today|tonight|this week)
what (?:would|will) it take (?:to|for you to) (?:get you to )?(?:sign|close|commit)
get (?:this|it|the contract) signed (?:today|now|this week)
(?:when|how soon) can <we> (?:expect|have|get) (?:your|the) signature
"""

_VAGUE_GIVE = r"""
(?:see|look at|find out|check) what (?:else )?<we> can (?:do|offer|manage|arrange)
sharpen (?:my|our|the|that) (?:pencils?|numbers?|prices?)
meet (?:you|each other|me|us)? (?:half-?way|half way|in the middle)
split the difference
(?:work|figure|sort) (?:something|this|it) out (?:on|with) (?:the )?<price>
(?:work|figure) something out
(?:do|try) (?:something|better|our best|my best) (?:on|about|with) (?:the )?<price>
see (?:if|whether) (?:there(?:'s| is)|<we> (?:can|could)) (?:do better|move|improve|get you|some)
(?:some|a little|a bit of) (?:wiggle room|flexibility|room to move)
<we>(?:'re| are|'m| am| can be| could be) flexible
find a (?:better <price>|way to (?:lower|reduce|improve))
"""

_MANAGER_RUN = r"""
(?:talk|speak|go back|get back) (?:to|with) <boss>
(?:check|clear it|clear this|discuss it|discuss this) with <boss>
(?:run|run it|run this) (?:by|past) <boss>
(?:take|bring|escalate|raise)(?: it| this| that)? (?:up )?(?:to|with) <boss>
(?:ask|see) <boss>
<not_you>\b<seek> (?:an? |the |some |internal |management )?(?:approval|sign-?off)
<not_you>\b<seek> (?:an? |the |some |internal |management )?(?:permission|authori[sz]ation)
get (?:it|this|that) approved
(?:above|beyond) my (?:pay grade|authority)
(?:not|n't) (?:authori[sz]ed|allowed) to
"""

_GIVE_VERB = r"""
<we><can> <concede>[^.!?\n]{0,60}?(?:<share>|net[- ]?\d{1,3}|discount)
(?:give|giving|gave) (?:you|them|him|her|it away)(?!<news>)
(?:throw|throwing|threw)(?: that| this| it)? in
(?:for free|free of charge|on the house|complimentary)
at no (?:extra |additional )?(?:charge|cost)
<we><can> <cut> (?:the |our |your |that |this )?(?:\w{1,30} ){0,2}?<price>
<we>(?:'re| are|'m| am) <cutting> (?:the |our )?(?:\w{1,30} ){0,2}?<price>
\A<fine>[,;:.!]? (?:then,? )?(?:no|without (?:the|a|any)|minus the) (?:\w{1,30} ){0,2}?<price>
\A<fine>[,;:.!]? (?:then,? )?(?:we )?drop the (?:\w{1,30} ){0,2}?<price>
you (?:can|may|will|'ll) (?:have|get|keep) (?:it|that|this|them) for nothing
you (?:can|may|will|'ll) (?:have|get|keep) (?:it|that|this|them) at (?:that|your) price
<we> accept your (?:price|number|figure|terms)
"""

_PRICE_APOLOGY = r"""
(?:sorry|apologi[sz]e|apologies|afraid) (?:about|for|that) (?:the|our) (?:high )?<price>
<we> (?:know|reali[sz]e) (?:it's|it is|this is|we're|we are|that's|that is) <very>?<dear>
unfortunately,? (?:the|our) <price>
"""

# Words that tie a give to something in return. "If you'd like" offers a choice and asks for
# nothing, "if it helps" asks for nothing either: they are no conditions. A plain ask ("Could you
# include it for free?") gives nothing.
_CONDITIONS = r"""
if (?:you|they|your|we|both|the)(?!<courtesy>)
if (?:it|this|that|there)(?! (?:helps|works|suits|makes|would help|is (?:ok|okay|fine|all)))
in (?:exchange|return)
provided
(?:as|so) long as
on (?:the )?condition
against (?:a|an|your)
once you
when you (?:commit|sign|pay|agree|move|order|take)
with your commitment
subject to your
\A(?:could|can|would|will) you
what <we>(?:'d| would) (?:suggest|ask|propose)(?: instead)? is that you
"""


PHRASES: Mapping[Family, tuple[str, ...]] = {
    Family.FINALITY: patterns(_FINALITY),
    Family.THREAT: patterns(_THREAT),
    Family.BLAME: patterns(_BLAME),
    Family.OBLIGATION: patterns(_OBLIGATION),
    Family.PRESSURE_TIME: patterns(_PRESSURE_TIME),
    Family.NEGATIVE_EMOTION: patterns(_NEGATIVE_EMOTION),
    Family.IRRITATOR: patterns(_IRRITATOR),
    Family.ABSOLUTE: patterns(_ABSOLUTE),
    Family.DENIAL: patterns(_DENIAL),
    Family.MINIMISER: ("(?:just|only|simply|merely)",),
    Family.ACKNOWLEDGEMENT: patterns(_ACKNOWLEDGEMENT),
    Family.AGREEMENT: patterns(_AGREEMENT),
    Family.CHOICE: patterns(_CHOICE),
    Family.PERMISSION_NO: patterns(_PERMISSION_NO),
    Family.NO_SCRIPT: patterns(_NO_SCRIPT),
    Family.OPTION_PAIR: patterns(_OPTION_PAIR),
    Family.HEDGE: patterns(_HEDGE),
    Family.FORCED_CLOSE: patterns(_FORCED_CLOSE),
    Family.VAGUE_GIVE: patterns(_VAGUE_GIVE),
    Family.MANAGER_RUN: patterns(_MANAGER_RUN),
    Family.GIVE_VERB: patterns(_GIVE_VERB),
    Family.PRICE_APOLOGY: patterns(_PRICE_APOLOGY),
}

CONDITIONS: tuple[str, ...] = patterns(_CONDITIONS)
