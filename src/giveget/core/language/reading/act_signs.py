"""By which words is it known what a message does? Patterns for folded text, gaps bounded."""

from __future__ import annotations

_DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTHS = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_WHEN = (
    "(?:(?:the )?(?:end|close|middle|start|beginning|first|last day) of (?:the |this |"
    r"next |our )?\w+|end of \w+|eod|eow|cob|close of business|(?:this |next |"
    f"coming )?{_DAYS}|tomorrow|tonight|today|midnight|noon|(?:this |next )(?:week|month|"
    "quarter|weekend)|(?:the )?weekend|(?:the )?holidays|christmas|easter|new year|"
    r"year[ -]end|quarter[ -]end|month[ -]end|(?:the )?\d{1,2}(?:st|nd|rd|"
    rf"th)?(?: of)?(?: {_MONTHS})?(?!\d|%| ?%| percent| per cent| ?days| ?months)|"
    rf"{_MONTHS}\b(?: \d{{1,2}})?|\d{{1,2}}[:.]\d{{2}}|\d{{1,2}} ?(?:am|pm)|q[1-4]|"
    r"\d{4}-\d{2}-\d{2}|our (?:board|fiscal|budget)\b[a-z ]{0,20})"
)
DEADLINE = (
    (
        r"\b(?:by|before|until|till|no later than|not later than|at the latest by|"
        rf"latest by) (?:the )?{_WHEN}\b"
    ),
    r"\b(?:within|in) the next (?:few |\w+ )?(?:hours?|days?|week)\b|\bwithin (?:24|48|72) hours\b",
    (
        r"\b(?:offer|quote|proposal|budget|approval|window|funds?|"
        r"po) (?:\w+ ){0,3}(?:expires?|ends?|closes?|lapses?|runs? out)\b(?: (?:on|at|"
        f"by) )?(?:(?:the )?{_WHEN})?"
    ),
    (
        r"\bdeadline\b[^.;?!]{0,40}|\b(?:today|tonight|this week) only\b|"
        r"\bat the latest\b|\blast (?:day|chance)\b|\basap\b|\bas soon as possible\b|"
        r"\btime is (?:short|running out|tight|of the essence)\b|\bclock is ticking\b|"
        r"\brunning out of time\b"
    ),
    (
        r"(?<!year )(?<!quarter )\b(?:closes?|ends?|expires?|lapses?|runs? (?:out|until|till)|"
        r"(?:is|are|falls?) due|terminates?|shuts?|finish(?:es)?|stops?)\b"
        rf"(?: (?:on|at|by|in|with|already))?(?: the)? {_WHEN}\b"
    ),
    (
        r"\b(?:board|committee|management|council|executives?|steering group|directors?|cfo|ceo|"
        r"panel|jury)\b[^.;?!]{0,30}\b(?:meets?|decides?|votes?|sits|convenes?|meeting|session)\b"
        rf"[^.;?!]{{0,15}} {_WHEN}\b"
    ),
    (
        r"\byou(?:'ve got| have|'ll have| will have) (?:only |just |exactly )?(?:\d+|an?|one|two|"
        r"three|four|five|six|seven|ten|a few) (?:more )?(?:working |business )?"
        r"(?:hours?|days?|weeks?|months?)\b"
    ),
)
THREAT = (
    (
        r"\bor (?:else\b|(?:we|i)(?:'ll| will| have to|'d| would)? (?:walk|go|cancel|leave|"
        "look|take|move|stop|terminate|drop|switch|sign with|buy|pull|are (?:out|gone|"
        r"done)|need to look|must look))\b[^.;?!]{0,60}"
    ),
    r"\botherwise(?:,)? (?:we|i|the deal|there|this|it)\b[^.;?!]{0,80}",
    (
        r"\b(?:go|going|move|switch|turn|sign)(?:ing)? (?:with|to) (?:a |an |the |your |"
        "another |one of your )?(?:competitors?|competition|rival|other (?:vendor|"
        r"supplier|provider)|different (?:vendor|supplier|provider)|alternative)s?\b"
    ),
    (
        r"\b(?:look|go|buy|shop|sign) elsewhere\b|\btake our business\b[^.;?!]{0,30}|"
        r"\b(?:will|have to|going to|ready to|prepared to) walk(?: away)?\b|\bwe walk\b|"
        r"\bwalk away from (?:this|the|it)\b"
    ),
    (
        r"\b(?:this is )?(?:our |my |the )?(?:final|last|best and final) offer\b|"
        r"\btake it or leave it\b|\bnon-?negotiable\b|\bdeal[ -]?breaker\b|"
        r"\bthe deal is (?:off|dead)\b|\bno deal\b|\bthis is our final\b|\blast chance\b|"
        r"\bnot (?:up for )?(?:negotiation|negotiable)\b"
    ),
    (
        r"\b(?:we|i)(?:'ll| will| shall|'d| would) (?:have to |need to |be forced to |"
        "simply |just )?(?:cancel|terminate|walk|leave|stop (?:the|our|all)|switch|"
        "look (?:at|for|into) (?:other|alternatives)|go with|reconsider (?:the|our|"
        r"whether)|not (?:renew|sign|proceed|continue)|drop (?:you|the project)|end the)\b"
    ),
    (
        r"\b(?:forced|obliged|compelled) to (?:look|cancel|reconsider|switch|go)\b|"
        r"\bunless you\b[^.;?!]{0,80}\b(?:we|i)(?:'ll| will| won't| cannot| can't)\b"
    ),
    (
        r"\b(?:part ways|go (?:our )?separate ways|pull the plug|back out of (?:this|the|it)|"
        r"call (?:it|this|the (?:deal|project|whole thing)) off|see you in court|"
        r"(?:take|start|consider) legal (?:action|steps)|escalate (?:this|it)|"
        r"fall through|done here|finished here|out of here)\b"
    ),
    (
        r"\b(?:put|take|bring)(?:ting)? (?:this|it|the \w+|everything) (?:back )?(?:out )?(?:to|for) "
        r"(?:re-?)?(?:tender|market|bids?)\b|\bback to (?:the )?market\b|\bre-?tender\b|"
        r"\btest the market\b|\b(?:plenty|lots|dozens|no shortage|enough) of (?:others?|fish|"
        r"companies|vendors|suppliers|providers|firms|alternatives|options)\b|"
        r"\b(?:others|someone else|somebody else|anyone else) (?:who )?(?:will|would|can|could) "
        r"(?:love|happily|gladly|jump|do (?:it|this|that))\b"
    ),
    (
        r"\b(?:take|accept|sign|pick|choose|use|go (?:for|with)) (?:up )?(?:the|an|their|that|our) "
        r"(?:other|competing|rival|cheaper|better|second) (?:offer|bid|quote|proposal|option|vendor|"
        r"supplier|provider|firm|one)\b|\b(?:we'll|we will|have to|forced to|rather|simply) "
        r"(?:renew|stay|stick|continue|remain) with (?:our|the) (?:current|existing|present|old|"
        r"incumbent)\b"
    ),
    (
        r"\byou(?:'ll| will| would|'d| are going to|'re going to| may| could| risk| stand to) "
        r"(?:los(?:e|ing)) (?:us|our|this|the)\b|\blose (?:us|our (?:business|custom|account))\b|"
        r"\byou leave (?:us|me) (?:no|with no|with little) (?:choice|option|alternative|other)\b|"
        r"\b(?:have|see|leaves? (?:us|me)) no (?:other )?(?:choice|option|alternative) but\b"
    ),
    (
        r"\blet (?:the|this|our|it) ?(?:contract|agreement|subscription|licen[cs]e|renewal|deal|"
        r"order|option)?(?: simply| just)? (?:lapse|expire|run out|end|go)\b(?! to| with| on)|"
        r"\b(?:take|move|moving|shift|award|give|giving) (?:our|the|this) (?:\w+ )?(?:business|account|"
        r"spend|order|orders|project|contract|money|custom|volume) (?:elsewhere|to (?:a|an|one|"
        r"another|someone|somebody|your)|away)\b"
    ),
    (
        r"\bor (?:the|this|our) (?:\w+ )?(?:project|order|business|deal|contract|budget|account|job) "
        r"(?:goes|moves|is (?:off|gone|dead|over)|will (?:go|move|be (?:off|gone))|ends|dies)\b|"
        r"\b(?:next|first) (?:call|stop|mail|e-?mail|meeting|conversation)\b[^.;?!]{0,20}\b"
        r"(?:competitors?|competition|rivals?)\b"
    ),
    (
        r"\bno ifs\b|\b(?:that|this|here) is where we stand\b|\b(?:our|your|my|the) (?:last|final) "
        r"word\b(?! (?:is|lies|rests|belongs) (?:with|to))|\b(?:won't|will not|not going to) budge\b|\bas far as (?:we|i)(?: can|'ll| will)? "
        r"go\b|\b(?:stop|halt|suspend|freeze|withhold) (?:all |any |further )?(?:payments?|orders)\b"
    ),
)
THANKS = (r"\b(?:thank(?:s| you)|thx|many thanks|much appreciated|cheers for|grateful for)\b",)
ACCEPT = (
    (
        r"\b(?:we|i)(?:'ll| will| can| do| hereby| are happy to| would like to)? (?:accept|"
        r"agree|approve|confirm)\b(?! to disagree)"
    ),
    (
        r"\b(?:looks?|sounds?) (?:all |very |really )?(?:good|great|fine|perfect)\b|"
        r"\bworks for (?:us|me)\b|\b(?:all|is|are) agreed\b"
    ),
    (
        r"\b(?:let's|we(?:'d| would) like to|happy to|ready to|please) (?:go ahead|proceed|"
        r"move forward|sign)\b|\bwe have a deal\b(?<!and we have a deal)|\bdeal!|"
        r"\bgo ahead\b|\b(?:attached|enclosed|here|find)\b[^.;?!]{0,40}\b(?:counter-?)?signed\b|"
        r"\bsigned (?:copy|contract|order)(?: form)? (?:is )?(?:attached|enclosed|below)\b|"
        r"\bsigned (?:copy|contract|order)[.!]|\b(?:it's|that's) a (?:deal|"
        r"yes)\b|\bapproved\b"
    ),
    (
        r"\b(?:is|are) (?:fine|ok|okay|acceptable|good)(?: with| for| by)? ?(?:us|me)?\b|"
        r"\bno (?:further |more |other |additional )?(?:changes|objections|issues|comments|"
        r"remarks|concerns|reservations)\b(?! (?:about|on|to) (?:your|the) (?:team|people))"
    ),
    (
        r"\b(?:good to go|count (?:us|me) in|got (?:yourself|yourselves) a deal|thumbs up|"
        r"green light|consider it (?:done|agreed|sold|a deal)|you can have (?:the|it|that|your)|"
        r"you win|fair enough, (?:we|i|let's)|let's do (?:it|this|that|business)(?: (?:that|this|your)"
        r" way)?(?=[.!,;]|$| then| -)|let's (?:shake|make it official|seal|close (?:it|this)|"
        r"sign)|(?:we|i)(?:'re| are|'m| am) in(?=[.!]|$)|(?:we|i)(?:'re| are|'m| am) sold|"
        r"wrap (?:it|this) up)\b|\b(?:we|i) have a deal\b(?<!and we have a deal)"
    ),
    (
        r"\b(?:we|i)(?:'re| are|'m| am) (?:all |totally |completely |absolutely |perfectly )?"
        r"(?:on board|(?:fine|ok|okay|good|comfortable|content|satisfied) with)\b|"
        r"\b(?:we|i)(?:'re| are|'m| am) (?:very |quite )?happy with (?:the|this|that|your|these|those)"
        r" (?:\w+ )?(?:terms|offers?|proposal|price|draft|wording|changes|contract|clauses?|version|"
        r"redlines?|language|conditions|number|figure)\b|\bis (?:fine|ok|okay|good|acceptable) by\b|"
        r"\bfine by (?:us|me)\b"
    ),
    (
        r"^(?:agreed|done|sold|deal|accepted)(?=[.!,;:]|$| -)|^(?:yes|yep|yeah|fine|ok|okay|perfect|"
        r"all right|alright|great|excellent),? (?:you can have|we can (?:live|do|accept|agree|go)|"
        r"that (?:works|is fine|will do)|this (?:works|is fine)|let's|we(?:'ll| will) (?:take|sign|do)|"
        r"we have a|it's a deal|go|draw|send (?:us |me )?(?:over )?the (?:contract|papers|paperwork|"
        r"order))\b|\b(?:that|this|it|which) works\b(?! (?:like|on|through|only|best|in|at|as|the|"
        r"until|if|when|because|and))(?=[^?]{0,120}$)"
    ),
    (
        r"\b(?:draw up|prepare|send(?: over| us| me)?) the (?:papers|paperwork|contract|agreement|"
        r"order form|final version)(?: over)?(?: (?:for (?:our |my )?signature|to sign|for "
        r"signing|and (?:we|i)))?(?=[.!,]|$| (?:for|to sign|and we|over))|"
        r"\b(?:we|i)(?:'ll| will) take (?:it|the (?:\w+[- ]){0,2}(?:option|package|plan|deal|offer|"
        r"bundle|term))\b"
    ),
)
REFUSE = (
    (
        r"\b(?:we|i) (?:can't|cannot|can not|won't|will not|are (?:not|un)able to|"
        "aren't able to|couldn't|are not (?:willing|prepared|ready) to|do not|"
        "don't) (?:accept|agree|sign|approve|do (?:this|that|it)|pay|commit|proceed|"
        r"go ahead|support|live with)\b"
    ),
    (
        r"\b(?:not acceptable|unacceptable|out of the question|no-go|have to (?:decline|"
        "pass|reject)|must (?:decline|reject)|reject(?:ed)?|we decline|"
        "not going to happen|off the table|a non-starter|won't work|doesn't work|"
        r"does not work)\b"
    ),
    (
        r"^(?:no|nope|sorry, no|unfortunately not|i'm afraid not)\b(?! (?:problem|worries|"
        "rush|need|issue|changes?|objections?|longer|later|further|more|other|additional|comments?|"
        r"concerns?|doubt|matter|one|ifs))"
    ),
    (
        r"\b(?:(?:have to|must|will|'ll|need to|going to|forced to) (?:say no|turn (?:it|this|that|you|"
        r"your \w+|the \w+) down|refuse|pass)\b(?! (?:it|this|that|them|on|along|the|your))|"
        r"(?:answer|reply|it|that|this)(?:'s| is) (?:a (?:clear |hard |firm )?|still |simply )?no\b"
        r"(?! (?:\w+ ){0,2}(?:problem|longer|more|issue|doubt|secret|surprise|worries|trouble))|"
        r"no can do|no way (?:we|i|that|you|our)|no chance|over my dead body|not a chance)\b"
    ),
    (
        r"\b(?:is|are|was|were|will|would|'s|'re)(?:n't| not|n't be| not be) (?:really |simply |just )?"
        r"(?:something (?:we|i)|an option|possible|on the cards|feasible|viable|workable|doable|"
        r"available to us|for us|in the cards|going to (?:fly|work|happen|do)|good enough|"
        r"enough for us|within our gift|ours to give)\b(?! to (?:attend|join|meet))|"
        r"\b(?:won't|will not) (?:fly|happen|do|cut it)\b(?! (?:until|before|again|so|that|any))|"
        r"\bnot something (?:we|i)(?:'d| can| could| will| would|'re|'ll)?\b"
    ),
    (
        r"^(?:but |and |well, |sorry, |certainly |definitely |absolutely |probably )?not (?:at|for|under|"
        r"with|on|in) (?:that|this|those|these|such|our|my)\b|\b(?:(?:we|i)(?:'d| would)|would) "
        r"(?:rather|prefer) not(?: to)?\b|\b(?:we|i) (?:can't|cannot|can not|won't|"
        r"will not|couldn't|could not) (?:\w+ )?(?:go along|go (?:for|that|any|below|above|beyond|"
        r"higher|lower)|stretch|make (?:that|this|it) work|entertain|offer|give|grant|take (?:that|this|"
        r"it) on|stomach|meet (?:that|this|your)|match|sign up|be (?:moved|part of)|extend|move on)\b|"
        r"\bnot interested\b|\bcannot be (?:accepted|agreed)\b"
    ),
)
_NO_PROMISE = (
    r"not\b|never|have to|need|be\b|want|require|like|prefer|only|likely|probably|still|accept|agree|"
    r"lose|walk|leave|look|go\b|consider|cancel|see\b|know\b|think|believe|feel|expect|struggle|"
    r"understand|find|hate|love|miss|regret|assume|hope|appreciate|remain|stay|own\b|cost|suffer|"
    r"get nowhere|part ways|stick|of course|no longer|soon|have\b(?! (?:it|this|that|the|a|an|our|"
    r"someone|somebody)\b)|pass\b(?! (?:it|this|that|them|on|your|along|the))|say no|ever|"
    r"say\b|admit|tell you that|all\b|try\b|both\b|most|also (?:need|have|be|want)|use\b|"
    r"out\b|end up|run out|default|in\b|on\b|at\b|is\b|a\b|the\b"
)
_DOING = (
    "(?:sign|send|pay|get|let|confirm|come back|forward|put|have|issue|take|return|share|introduce|"
    "order|arrange|provide|prepare|check|talk|speak|present|push|close|wire|transfer|approve|process|"
    "review|call|ring|e-?mail|reply|respond|follow|update|decide|deliver|ship|schedule|set up|finish|"
    "discuss|renew|countersign|write|pass|reach|be with you|go out|be (?:sent|made|signed|issued|paid|"
    "transferred|wired|returned|with you|in touch|there|on its way))"
)
COMMITMENT = (
    (
        r"\b(?:we|i)(?:'ll| will| shall) (?:also |then |certainly |gladly |happily |definitely |"
        rf"personally |make sure to |try to |do our best to )?(?!{_NO_PROMISE})[a-z]{{2,}}"
    ),
    (
        r"\b(?:we|i)(?:'ll| will| shall) be (?:in touch|back|there|sending|paying|signing|issuing|"
        r"returning|happy to|glad to|able to (?:sign|pay|send))\b|\b(?:we|i)(?:'re| are|'m| am) "
        r"(?:going to|planning to|about to|committed to|prepared to|ready to|willing to) "
        rf"(?:{_DOING}|rais|sign|act|serv|refer|bring|ask|run|give|commit|increase|extend)[a-z]*"
    ),
    (
        r"\b(?:we|i) (?:promise|commit|undertake|intend|plan|aim|pledge|guarantee)\b(?! not\b)"
        r"(?= (?:to|you|that|that's|we|i)\b)"
    ),
    (
        r"\b(?:(?:we|i)(?:'d| would) be |(?:we|i)(?:'re| are|'m| am) |^)?(?:happy|glad|pleased|"
        r"delighted) to (?:introduce|refer|act|serve|provide|give|share|speak|write|host|join|pay|"
        r"sign|commit|help|be (?:a |your )?refer\w+|put|make|record|recommend|take part|extend)\b"
    ),
    (
        r"\blet me (?:just |first |quickly )?(?:check|talk|ask|speak|run|find out|get back|come back|"
        r"discuss|confirm|take (?:it|this|that)|raise|look into|clear|sort)\b"
    ),
    (
        r"\b(?:we|i) can (?:sign|send|close|issue|have (?:it|this) signed|get (?:it|"
        r"this) (?:signed|approved))\b(?! up)(?<!something we can sign)(?<!something i can sign)"
    ),
    r"\byou(?:'ll| will) (?:have (?:it|our|the|my|a|an)|get|receive|hear)\b|\byou can (?:expect|count on)\b",
    (
        r"\b(?:our|my) (?:\w+ ){1,2}(?:will|is going to|are going to) "
        rf"{_DOING}\b|\b(?:payment|deposit|money|po|"
        r"purchase order|signature|transfer|order form|documents?|papers) will "
        rf"{_DOING}\b"
    ),
)
OBJECTION = (
    (
        r"\b(?:(?<!or )(?<!any )concern(?:s|ed)?|(?<!n't )(?<!not )worr(?:y|ied|ies)|(?<!n't )"
        r"(?<!not )hesitat\w+|reservations?(?! (?:for|at|on))|doubts?|"
        "sceptical|skeptical|not (?:sure|convinced|comfortable|happy)|unhappy|"
        r"disappoint\w+|struggl\w+|hard to (?:justify|sell|explain)|sticking point|"
        "problem (?:is|with)|issue (?:is|with)|stumbling block|don't see (?:the|why|how|"
        "any)|do not see (?:the|why)|why (?:would|should|do) we|not worth|"
        "no longer (?:covers?|works?)|don't understand why|beyond our|exceeds?|"
        "too (?:expensive|high|much|long|short|risky|steep|costly|complicated|late|early|"
        "big)|over (?:our )?budget|above (?:our )?budget|(?:not|isn't|aren't) (?:in|"
        "within) (?:our |the )?budget|don't have (?:the )?budget|cheaper|"
        "out of (?:our )?(?:reach|budget)|doesn't fit|does not fit|a stretch|"
        "on the high side|expensive|steep|pricey|(?:can't|cannot|can not|couldn't) (?:justify|"
        "afford)|(?:won't|will not|would never|(?:is|are)n't going to|not going to) (?:approve|"
        "sign off|agree to)|not (?:a|our|the) priority|(?:not a good|(?:a )?bad|the wrong) "
        "(?:time|moment|timing)|polic(?:y|ies) (?:doesn't|does not|don't|do not|won't|forbids?)|"
        r"bad experiences?|(?:is|are|would be|remains?) (?:an? )?(?:\w+ )?problem for us|"
        r"(?:cash(?: ?flow)?|money|budgets?) (?:is|are) (?:very |really |quite )?tight)\b"
    ),
    (
        r"\b(?:(?:did not|didn't|never|had not|hadn't|have not|haven't) (?:really )?(?:plan|budget|"
        r"provision|allow)(?:ned|ed)?\b|unbudgeted|unplanned|wasn't in the (?:plan|forecast)|"
        r"only (?:\W?\d[\w,.]* )?left|(?:nothing|no money|no funds|little) left|"
        r"(?:pot|budgets?|funds?|money) (?:is|are) (?:empty|exhausted|spent|used up|gone|frozen|cut)|"
        r"(?:budget|spending|hiring) freeze|belt[- ]tightening|hurts? us|kills? us|short (?:for|of)|"
        r"than (?:our|we|my) [\w ]{0,20}can (?:stomach|take|bear|carry|handle|absorb|manage)|"
        r"(?:hard|easier|difficult|tough|bitter) (?:pill )?to (?:swallow|stomach|digest)|"
        r"not (?:easy|possible) to (?:fund|finance))\b"
    ),
    (
        r"\b(?:(?:fail|struggle|find it (?:hard|difficult)|hard for (?:us|me)|difficult|hard) to (?:see|"
        r"understand|believe|imagine|follow|accept|defend)|(?:wonder|question|can't see|cannot see|"
        r"not clear|unclear) (?:what|why|whether) (?:we|it|this|that|the)|"
        r"(?:will |would )?never (?:open|use|need|touch|look at)|for what is (?:essentially|basically|"
        r"really)|(?:hefty|salty|pricy|overpriced|exorbitant|outrageous|ludicrous|unrealistic|"
        r"sky-high|eye-watering)|big (?:number|ask|figure|step|jump|chunk)|lots? of money|lot to ask|"
        r"(?:took|takes?) (?:our|my) breath|taken aback|shock(?:ed|ing)?|sticker shock|"
        r"surprised (?:by|at|to see) (?:the|your|this)|caught (?:us|me) off guard|(?:much |far |way )?"
        r"more than (?:we|i) (?:expected|had in mind|planned|hoped|thought|pay|paid))\b"
    ),
    (
        r"\b(?:nervous|uneasy|uncomfortable|anxious|wary|scares? (?:me|us)|bothers? (?:me|us)|"
        r"troubles? (?:me|us)|gives? (?:me|us) (?:pause|a headache|headaches)|"
        r"(?:still )?gives us|keeps? (?:me|us) (?:up|awake)|(?:a |our )?(?:big |real )?(?:headache|nightmare)|"
        r"not (?:thrilled|keen|a (?:big )?fan|in love|wild|ideal|great|enough for|what we)|"
        r"(?:don't|do not|didn't) (?:like|love|trust|believe)|can't live with|stuck with|locked in|"
        r"tied (?:to|in|down)|(?:goes|go|went) (?:sideways|south|wrong)|at (?:our|my) own risk)\b"
    ),
    (
        r"\b(?:(?:can't|cannot|can not|couldn't|never|won't|hard to|impossible to|will not|not be able "
        r"to|difficult to|unlikely to) (?:get|wave|push|bring|sell|pass)(?:ing)? (?:this|that|it|the \w+)? "
        r"?(?:past|through|by|to my|to our|internally)|laugh (?:me|us) out|laughed at|"
        r"needs? (?:\w+ ){0,3}(?:signatures?|approvals?)|(?:which )?(?:i|we)(?:'d| would) rather "
        r"(?:avoid|not|skip|spare)|(?:awkward|inconvenient|terrible|worst|difficult|busy) "
        r"(?:time|moment|timing|period)|(?:isn't|is not|not) the (?:right )?(?:moment|time)|"
        r"(?:far|way|much|a bit|a little|rather) too|too soon|all hands|no (?:bandwidth|capacity|"
        r"resources|headcount|appetite|time for|room for)|(?:stretched|understaffed|overloaded|"
        r"swamped|snowed under))\b"
    ),
    (
        r"\b(?:quot(?:ed|es|ing)|offer(?:ed|s|ing)|charg(?:ed|es|ing)|asks?|asked|bid|do(?:es)? (?:it|this|"
        r"that|the same) for|sells? (?:it|this)? ?(?:for|at)) (?:(?:us|me|it|the \w+) )?(?:for )?"
        r"(?:(?:\w+ ){0,2}(?:less|lower|below|under(?:neath)? you)|(?:\d+|half) ?(?:%|percent|per cent|"
        r"the price) ?(?:less|lower|of)?)\b|\b\d+ ?(?:%|percent|per cent) (?:less|lower|below|cheaper|"
        r"more than|above|higher|dearer)\b|\b(?:third|half|quarter|fifth|lot|much|well|far|twice|"
        r"way) (?:above|over|higher than|more than|as much as|as expensive as|dearer than)\b|"
        r"\b(?:above|higher than|dearer than) (?:the |your |all |any )?(?:other|others|competing|"
        r"competitors?|market|going rate|two other)\b|\bundercut\w*\b"
    ),
    (
        r"\b(?:(?:eats?|eat|tie|ties|swallows?|costs? us|takes? us|burns?) (?:up )?(?:\w+ ){0,2}(?:weeks|"
        r"months|capacity|time|days|resources)|too much (?:work|effort|hassle|change|trouble)|"
        r"(?:it|app|tool|product|system|platform|software|module|version|package|offer|solution|plan|"
        r"service|contract|clause|you|report|reporting|dashboard) (?:still |just |simply |currently )?"
        r"(?:doesn't|does not|don't|do not|can't|cannot|won't) (?:\w+ )?(?:talk to|integrate|connect|"
        r"support|cover|work with|run on|handle|fit|meet|match|speak|scale|include|offer|have|come "
        r"with|read|export|sync)|lacks?\b|has no (?:\w+ ){0,2}(?:version|support|integration|"
        r"interface|option|api|function|mode)|is missing|a pity|a shame|"
        r"(?:falls?|fell|come|comes) short)\b"
    ),
    (
        r"\b(?:burn(?:ed|t)(?: (?:us|before|once|by))?\b(?=.{0,40}(?:before|vendor|supplier|by|last|once|us))|"
        r"(?:you|they|vendor|supplier) (?:let|have let) us down|let down|(?:broke|broken|empty) promises?|"
        r"nothing (?:came|happened|ever came)|(?:was|were|came|arrived|shipped|delivered) "
        r"(?:\w+ )?(?:months?|weeks?|days?) late|missed (?:every|the|your|several|two) (?:deadline|date|"
        r"milestone|target)s?|heard (?:that|it|this) before|told (?:us )?the same|"
        r"no (?:references|track record)|nobody has (?:used|tried|done))\b"
    ),
)
SPECIALIST = (
    (
        r"\blegal(?= and (?:procurement|purchasing|finance))|\b(?:procurement|"
        "purchasing(?: department| team)?|strategic sourcing|sourcing team|"
        "category manager|head of purchasing|(?:our |the |their )?legal (?:department|"
        "team|counsel|colleagues|review|side|people|folks)|(?:our |from |with |to |"
        r"by )legal\b(?! entity| action| name| reasons?| fees?)|legal (?:asks?|needs?|"
        "wants?|says?|insists?|finished|will|has|have|is|requires?|won't)|(?:general |"
        "in-house |outside )?counsel|lawyers?|attorneys?|solicitors?|compliance (?:team|"
        "officer|department)|contracts (?:team|department|manager)|"
        r"(?:info)?sec(?:urity)? team|buying group|purchasing consultant)\b"
    ),
)
