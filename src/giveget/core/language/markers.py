"""How is each family of markers spelled?

Plain business English; irony, implied threats and other languages are out of reach of a word
list. A space stands for any white space, and a pattern that starts or ends with a letter matches
whole words only. Repeats are bounded, so that a search takes time linear in the text.
"""

from collections.abc import Mapping

from giveget.core.language.family import Family

_PRICE_WORD = r"(?:price|pricing|cost|costs|fee|fees|rate|rates|number|figure|quote)"
_WE = r"(?:i|we)"
_WILL = (
    r"(?:'ll|'d| will| can| could| would| shall|'m happy to|'re happy to| am happy to"
    r"| are happy to|'m willing to|'re willing to| am willing to| are willing to"
    r"| can also| could also| will also|'ll also)"
)
_OUR_BOSS = (
    r"(?:my|our) (?:manager|boss|director|vp|supervisor|superior|head of sales|sales lead|cfo|ceo"
    r"|finance(?: team| department)?|management|deal desk|leadership|team lead)"
)
_QUOTE = r"[\"'“”‘’«»]"

PHRASES: Mapping[Family, tuple[str, ...]] = {
    Family.FINALITY: (
        r"(?:non-negotiable|nonnegotiable|not negotiable|not up for (?:negotiation|discussion))",
        r"final (?:offer|answer|word|price|position)",
        r"best and final",
        r"take it or leave it",
        r"deal[- ]?breakers?",
        r"(?:our|my) (?:last|bottom)[- ](?:offer|line)",
        r"(?:that|this) is (?:it|final|as far as (?:i|we)(?:'ll| will| can)? go)",
        r"no (?:ifs|exceptions|discussion|further discussion|room for (?:negotiation|discussion))",
        r"under no circumstances",
        r"end of (?:story|discussion)",
        r"out of the question",
        r"(?:red|hard) line",
        r"not (?:going to|gonna) (?:budge|move an inch)",
    ),
    Family.THREAT: (
        r"or (?:else )?(?:we|i)(?:'ll| will|'re going to)? (?:walk|leave|cancel|switch|go)",
        (
            r"(?:we|i)(?:'ll| will|'re going to| are going to|'re ready to| are ready to"
            r"|'re prepared to| are prepared to| may have to| will have to|'ll have to| have to) "
            r"(?:walk(?: away)?|cancel|switch|pull out|drop you|go to your competitors?)"
        ),
        r"(?:go|going|went|look|looking|shop|buy|business) elsewhere",
        (
            r"(?:go|going) with (?:someone else|somebody else|another (?:vendor|supplier|provider)"
            r"|(?:a|the|your) competitor|the competition)"
        ),
        r"your (?:biggest |main |closest )?competitors?",
        r"or else",
        r"cancel (?:our|the|this|my) (?:contract|order|subscription|account|deal|agreement)",
        r"never (?:buy|work|sign|do business|order|use|recommend|deal|renew)",
        r"(?:the|this) (?:whole )?(?:deal|thing) is off",
        r"(?:legal action|take (?:you|this) to court|see you in court|hear from our lawyers?)",
        r"leave (?:you|us) no (?:choice|option)",
        r"there will be consequences",
    ),
    Family.BLAME: (
        r"you people",
        r"your (?:own )?(?:fault|mistake|failure|problem)",
        r"you (?:promised|failed|misled|lied|messed up|never|always|keep)",
        r"because of (?:you|your (?:team|company|people))",
        r"you should have",
        r"you(?:'re| are) (?:being|trying to) (?:unreasonable|greedy|difficult|rip)",
        r"(?:blame|blaming) you",
    ),
    Family.OBLIGATION: (
        (
            r"(?<!\bif\x20)(?<!\bwhat\x20)\byou (?:must|have to|have got to|'ve got to|had better|'d better"
            r"|are required to|are obliged to|are expected to)"
        ),
        r"you've got to",
        r"you'd better",
        (
            r"(?<!\bif\x20)(?<!\bwhat\x20)(?<!\bwhatever\x20)(?<!\beverything\x20)(?<!\ball\x20)"
            r"\byou need to(?! know| decide later)"
        ),
        r"i need you to",
        r"just (?:sign|drop|do it|accept|agree|take it|give us|get it done|remove)",
        r"(?:i|we) (?:insist|demand|expect you to)",
    ),
    Family.PRESSURE_TIME: (
        r"(?:today only|only today|only until (?:today|tonight|midnight|tomorrow))",
        r"(?:last|final|only|one) chance",
        r"(?:expires?|ends?|gone|void) (?:tonight|today|tomorrow|at midnight|in \d{1,3} hours?)",
        r"(?:act|decide|sign|order|respond|reply|buy) now",
        r"now or never",
        r"before it(?:'s| is) too late",
        r"by (?:the )?(?:end of (?:the )?(?:day|business)|eod|cob|close of business|tonight)",
        r"time is running out",
        r"limited[- ]time",
        r"(?:won't|will not) last",
        r"while (?:it|stocks|supplies) lasts?",
    ),
    Family.NEGATIVE_EMOTION: (
        r"(?:sucks?|sucked|crap|garbage|rubbish|trash|nonsense|bullshit)",
        r"(?:terrible|awful|horrible|dreadful|appalling|pathetic|useless|worthless|absurd|insane)",
        r"(?:ridiculous|outrageous|unacceptable|insulting|insulted|insult|offensive|shameful)",
        r"(?:angry|furious|annoyed|annoying|upset|frustrated|frustrating|disgusted|disgusting)",
        r"(?:disappointed|disappointing|disappointment|hate|hated|stupid|worst)",
        r"(?:fed up|sick of|rip[- ]?off|a joke|waste of (?:my |our )?(?:time|money))",
        r"(?:greedy|dishonest|incompetent|unprofessional)",
    ),
    Family.IRRITATOR: (
        r"generous (?:offer|price|discount|deal|terms|proposal|gesture)",
        r"(?:very |more than )?(?:fair|reasonable) (?:price|offer|deal|terms|proposal)",
        r"(?:quite )?frankly",
        r"with (?:all )?(?:due )?respect",
        r"(?:to be |quite |let me be )(?:perfectly |brutally |completely )?honest",
        r"(?:trust|believe) me",
        (
            r"(?:as|like) (?:i|we)(?:'ve| have)? (?:already )?(?:said|told you|explained|mentioned)"
            r" (?:before|already|many times|repeatedly)"
        ),
        r"as per my (?:last|previous) (?:e-?mail|message)",
        r"once[- ]in[- ]a[- ]lifetime",
    ),
    Family.ABSOLUTE: (
        r"(?:obviously|clearly|undoubtedly|unquestionably|utterly|totally|completely)",
        r"(?:always|never|everyone|everybody|nobody|no one)",
        r"(?:without exception|no way|no doubt)",
        r"absolutely (?:not|no|nothing|must)",
        r"!{2,10}",
        r"(?-i:(?:NOW|NEVER|MUST|NOT|FINAL|TODAY|STOP|ASAP|FREE))",
        r"(?-i:[A-Z]{4,20}(?: [A-Z]{2,20}){1,10})",
    ),
    Family.DENIAL: (
        (
            r"\A(?:no|nope)(?! (?:problem|worries|rush|hurry|pressure|doubt|hard feelings|matter|one"
            r"|later|need|change|changes|more than|less than|fewer))"
        ),
        r"(?:can't|cannot|can not|won't|will not|couldn't|could not|wouldn't|would not)",
        r"(?:unable to|not able to|not possible|impossible)",
        r"(?:disagree|disagreed|refuse|refused|reject|rejected)",
        r"(?:don't|do not|doesn't|does not|didn't) agree",
    ),
    Family.MINIMISER: (r"(?:just|only|simply|merely)",),
    Family.ACKNOWLEDGEMENT: (
        (
            r"(?:i|we) (?:really |fully |do |completely |totally |can )?"
            r"(?:see|understand|hear|appreciate|recogni[sz]e|respect|get)"
            r"(?! what (?:i|we) can| if| whether| a chance| back| in touch| approval)"
        ),
        r"(?:thank you|thanks|many thanks|grateful)",
        r"(?:makes|make) (?:a lot of |perfect |good )?sense",
        r"(?:fair|good|valid|important) (?:point|question|enough|concern|request)",
        r"(?:point taken|understood|noted|that's understandable|understandably)",
        r"it sounds (?:like|as if|as though)",
        r"you(?:'re| are) (?:saying|telling|asking)",
        r"if (?:i|we) understand(?: you)?",
        r"you(?:'ve| have)? (?:told|said to|mentioned to) (?:me|us)",
    ),
    Family.AGREEMENT: (
        r"(?:i|we) (?:fully |completely |do )?agree",
        (
            r"(?:you're|you are|you may be|you might be|that's|that is) (?:absolutely |quite )?"
            r"(?:right|true|correct)"
        ),
        r"\A(?:agreed|exactly|true|absolutely|yes)",
    ),
    Family.CHOICE: (
        r"up to you",
        r"(?:your|yours) (?:call|choice|decision)",
        r"(?:is|are|stays|remains) (?:entirely |completely |fully |all )?yours",
        r"yours to (?:make|decide|choose|take)",
        r"if you(?:'d| would| should)? (?:like|prefer|rather|want|wish|choose|feel like)",
        r"you may or may not",
        r"would you (?:prefer|rather|like)",
        (
            r"(?:which|what)(?: one| way| of the (?:two|three)| version| option)?"
            r" (?:would|do) you (?:prefer|like|rather)"
        ),
        r"(?:whichever|whatever) (?:you|suits|works|fits|way|option|one|version)",
        r"(?:as you (?:like|prefer|wish|see fit))",
        r"feel free",
        r"you (?:decide|choose|be the judge)",
        r"either (?:way|one) (?:is|works|would|suits)",
        r"how would you like",
    ),
    Family.PERMISSION_NO: (
        (
            r"(?:ok|okay|fine|all right|alright|perfectly fine|perfectly ok) (?:for you )?"
            r"(?:to say|with|if you say) ['\"]?no['\"]?"
        ),
        r"(?:a|your) ['\"]?no['\"]? is (?:fine|ok|okay|perfectly|a good answer|welcome|all right)",
        (
            r"(?:may|might|could|would) (?:well )?not be (?:a (?:good |great )?fit|for you|the right"
            r"|right for you|what you)"
        ),
        r"(?:not|n't)(?: look like| seem| seem like| be)? a (?:good |great )?fit",
        r"no (?:pressure|obligation|hard feelings|strings attached)",
        r"(?:you )?(?:don't|do not) (?:have|need) to (?:say|decide|answer|do|reply|sign|take|buy)",
        r"no need to (?:decide|answer|reply|say|choose)",
        r"free to (?:say no|walk|leave|decline|choose|go|decide|pass|turn (?:it|this) down)",
        (
            r"(?:i|we)(?:'d| would|'ll| will)? (?:fully )?(?:understand|respect) (?:it )?if you"
            r" (?:say no|decline|pass|decide|choose|go|prefer)"
        ),
    ),
    Family.NO_SCRIPT: (
        (
            rf"(?:just )?(?:reply|say|write|answer|send|tell me)(?: with| back| me)? {_QUOTE}"
            rf"(?:not now|no|no thanks|no, thanks|pass|stop|not for us|not for me){_QUOTE}"
        ),
        r"(?:just )?(?:reply|say|write|answer)(?: with| back)? (?:not now|no thanks)",
        rf"a (?:simple|short|plain|one-word) {_QUOTE}?no{_QUOTE}? (?:is enough|will do|is fine)",
    ),
    Family.OPTION_PAIR: (
        r"either (?!way|one )[^.!?\n]{1,100}? or",
        r"(?:two|three|both) (?:options|ways|packages|versions|choices|possibilities|routes)",
        r"option (?:a|one|1) (?:or|and) (?:option )?(?:b|two|2)",
    ),
    Family.HEDGE: (
        r"(?-i:may)",
        r"(?:might|maybe|perhaps|possibly|could|probably|presumably|somewhat|roughly)",
        r"(?:i think|i guess|i suppose|it seems|seems to|in my view|sort of|kind of)",
    ),
    Family.FORCED_CLOSE: (
        r"ready to (?:sign|close|commit|move ahead today|buy)",
        r"sign (?:it |this |the contract |up )?(?:today|now|tonight|this week|right away)",
        (
            r"(?:i|we)(?:'ll| will| can)? (?:go ahead and )?send(?: you)?(?: over)? the"
            r" (?:contract|agreement|paperwork)"
        ),
        (
            r"(?:shall|should|can) (?:i|we) send(?: you)?(?: over)? the (?:contract|agreement"
            r"|paperwork)"
        ),
        r"(?:close|wrap)(?: this| it| the deal)?(?: up)? (?:today|tonight|this week)",
        r"what (?:would|will) it take (?:to|for you to) (?:get you to )?(?:sign|close|commit)",
        r"get (?:this|it|the contract) signed (?:today|now|this week)",
        r"(?:when|how soon) can (?:i|we) (?:expect|have|get) (?:your|the) signature",
    ),
    Family.VAGUE_GIVE: (
        rf"(?:see|look at|find out|check) what (?:else )?{_WE} can (?:do|offer|manage|arrange)",
        r"sharpen (?:my|our|the|that) (?:pencils?|numbers?|prices?)",
        r"meet (?:you|each other|me|us)?(?: half-?way| half way| in the middle)",
        r"split the difference",
        r"(?:work|figure|sort) (?:something|this|it) out (?:on|with) (?:the )?" + _PRICE_WORD,
        r"(?:work|figure) something out",
        rf"(?:do|try) (?:something|better|our best|my best) (?:on|about|with) (?:the )?{_PRICE_WORD}",
        (
            rf"see (?:if|whether) (?:there(?:'s| is)|{_WE} (?:can|could)) (?:do better|move|improve"
            r"|get you|find|any|some|something)"
        ),
        r"(?:some|a little|a bit of) (?:wiggle room|flexibility|room to move)",
        rf"{_WE}(?:'re| are|'m| am| can be| could be) flexible",
        rf"find a (?:better {_PRICE_WORD}|way to (?:lower|reduce|improve))",
    ),
    Family.MANAGER_RUN: (
        (
            r"(?:talk|speak|check|go back|get back|run|run it|run this|clear it|clear this|take it"
            r"|take this|raise it|raise this|discuss it|discuss this|ask|bring it|bring this|escalate"
            rf"|escalate this|escalate it|see)(?: to| with| by| past| up to| through)? {_OUR_BOSS}"
        ),
        (
            r"(?:get|obtain|ask for|seek|need|await|wait for|request) (?:an? |the |some |internal |"
            r"management )?(?:approval|sign-?off|permission|authori[sz]ation)"
        ),
        r"get (?:it|this|that) approved",
        r"(?:above|beyond) my (?:pay grade|authority)",
        r"(?:not|n't) (?:authori[sz]ed|allowed) to",
    ),
    Family.GIVE_VERB: (
        (
            rf"{_WE}{_WILL} (?:do|offer|take|knock|lower|reduce|drop|cut|accept|agree to|go|come down"
            r"|match|make it|give|extend|move|set|shave|discount|raise|carry|cap|waive)"
            r"[^.!?\n]{0,60}?(?:\d{1,3}(?:\.\d{1,4})? ?(?:%|percent|per cent)(?: (?:off|discount))?"
            r"|net[- ]?\d{1,3}|discount)"
        ),
        r"(?:give|giving|gave) (?:you|them|him|her|it away)",
        r"(?:throw|throwing|threw)(?: that| this| it)? in",
        (
            r"(?:for free|free of charge|at no (?:extra |additional )?(?:charge|cost)"
            r"|on the house|complimentary)"
        ),
        (
            rf"{_WE}{_WILL} (?:drop|waive|lower|reduce|cut|remove|take (?:off|out)|come down on"
            rf"|skip|forgo|match) (?:the |our |your |that |this )?(?:\w+ ){{0,2}}?{_PRICE_WORD}"
        ),
        (
            rf"{_WE}(?:'re| are|'m| am) (?:waiving|dropping|knocking|lowering|reducing|cutting) "
            rf"(?:off )?(?:the |our )?(?:\w+ ){{0,2}}?{_PRICE_WORD}"
        ),
        (
            rf"\A(?:ok|okay|fine|sure|alright|all right|agreed|deal)[,;:.!]? (?:then,? )?"
            rf"(?:no|without (?:the|a|any)|minus the|we drop the|drop the) (?:\w+ ){{0,2}}?"
            rf"{_PRICE_WORD}"
        ),
        (
            r"you (?:can|may|will|'ll) (?:have|get|keep) (?:it|that|this|them) (?:for nothing"
            r"|at that price|at your price)"
        ),
        r"(?:i|we) accept your (?:price|number|figure|terms)",
    ),
    Family.PRICE_APOLOGY: (
        (
            rf"(?:sorry|apologi[sz]e|apologies|afraid) (?:about|for|that) (?:the|our) (?:high )?"
            rf"{_PRICE_WORD}"
        ),
        (
            r"(?:i|we) (?:know|realise|realize) (?:it's|it is|this is|we're|we are|that's|that is)"
            r" (?:quite |very |a bit |rather |pretty )?(?:expensive|pricey|steep|a lot(?: of money)?"
            r"|not cheap|costly)"
        ),
        rf"unfortunately,? (?:the|our) {_PRICE_WORD}",
    ),
}

# Words that tie a give to something in return. "If you'd like" offers a choice and asks for
# nothing, so it is no condition.
CONDITIONS: tuple[str, ...] = (
    (
        r"if (?:you|they|your|we|both|the)(?!(?:'d| would)? (?:like|prefer|rather|want|wish|have any"
        r"|have question|need anything|choose|agree(?! to)))"
    ),
    r"if (?:it|this|that|there)(?! (?:helps|works|suits|makes|would help|is (?:ok|okay|fine|all)))",
    r"in (?:exchange|return)",
    r"provided",
    r"(?:as|so) long as",
    r"on (?:the )?condition",
    r"against (?:a|an|your)",
    r"once you",
    r"when you (?:commit|sign|pay|agree|move|order|take)",
    r"with your commitment",
    r"subject to your",
)
