"""By which further turns of phrase is it known what a message does? For folded text.

Beside :mod:`act_signs`, which holds the plain words.
"""

from __future__ import annotations

_WE = r"\b(?:we|i)"
_DAY = (
    r"(?:(?:the )?\d{1,2}(?:st|nd|rd|th|[./]\d)|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|"
    r"nov|dec)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|month[ -]end|year[ -]end)"
)
_EVERYBODY = (
    r"\b(?:board|management|committee|council|directors?|partners?|owners?|members|lawyers|"
    r"client|family|boss|wife|husband|team|staff|company|association|landlord)"
)

ACCEPT = (
    (
        r"^(?:yes|yep|yeah|ok|okay|all ?right|fine|agreed|done|deal|sold|gladly|sure|very well|"
        r"perfect|settled)(?:[.!]|$|,? (?:then|deal|(?:we|i)(?:'ll| will) (?:take|do|sign|go)|"
        r"(?:we|i)(?:'re| are|'m| am) (?:taking|in\b|going)|let's|lets|let us|please (?:go|send|"
        r"book|start)|book (?:it|me|us)|go ahead|you (?:have|can|win)|\d+))|^(?:ok|okay|yes|fine|"
        r"agreed) (?:for|with|to|on) (?:the|your|that|this)\b"
    ),
    (
        _WE
        + r"(?: can| could|'ll| will) (?:live|work) with (?:it|this|that|the|your|net)\b|"
        + _WE
        + r"(?:'ll| will|'re|'m| are| am) (?:take|taking|going (?:with|for)|go (?:with|for)) (?:it|them|"
        r"this|the|your|option)\b(?! (?:other|next|step))|"
        r"\b(?:suits|convinces|is all right for|is acceptable to) (?:us|me|the)\b"
    ),
    (
        _EVERYBODY
        + r" (?:has|have|had)? ?(?:now |finally )?(?:said yes|agreed to|agrees?\b|accepts?|accepted|"
        r"approved|endorsed|cleared|concurs?|gave (?:it|its|their|the)|given (?:it|its|their|"
        r"the))\b|\b(?:we concur|binding order|it's a yes|a yes from|shake (?:on it|hands)|"
        r"settled then|stands approved|you've (?:convinced|worn) (?:me|us)|nothing stands in the way|"
        r"green light|withdraw my (?:reservations|objections?)|have signed\b|count(?:er)?-?signed)\b"
    ),
)
REFUSE = (
    (
        r"^(?:sorry,? (?:mate,? |but )?|well, )?(?:no|nope|nah|never)(?:[,.!]|$| thanks| thank you)"
        r"(?! (?:problem|worries|rush|doubt))|\b(?:no|never|not) with (?:us|me)\b|\bno,? thank(?:s| you)\b|"
        r"\bis (?:a )?no[.!]?$|: no[.!]?$|, no[.!]$|\ba no (?:from|to)\b|\bsaid no\b"
    ),
    (
        r"\bout of the question\b|\bunder no circumstances\b|\bno-go\b|\bnon-?starter\b|"
        r"\bunacceptable\b|\b(?:is|are)(?:n't| not) acceptable\b|\bunwilling to\b|\bforget it\b|"
        r"\bnothing doing\b|\bnot in a million\b|\bis not on[.!]|\boff limits\b|\bagainst it\b|"
        r"\b(?:voted|decided|are|'re) (?:not to|against)\b|\bnone of (?:it|them|the \w+ \w+) (?:is|are) "
        r"acceptable\b|\bcannot be (?:acceded|granted|accommodated|entertained)\b"
    ),
    (
        _WE
        + r"(?:'ll| will| have to| must|'d| hereby| regret(?:fully)?)? ?(?:have to |must |need to )?"
        r"(?:decline|refuse|reject|oppose)\b|\b(?:is|are|was|were|been|be) (?:rejected|declined|"
        r"refused|denied|turned down|voted down|not approved)\b|" + _EVERYBODY + r" (?:has |have )?"
        r"(?:rejected|refused?|refuses|declined|vetoed|voted (?:it|this|that) down)\b"
    ),
    (
        r"\b(?:am|'m|are|'re|is|isn't|aren't)(?: not)? (?:simply )?(?:not )?(?:willing|prepared|in a "
        r"position|going) to (?:accept|pay|sign|give|agree|assign|take|move|lower|hand|share)\b"
        r"(?<!\bi'm willing to pay)(?<!\bwe're willing to pay)|"
        r"\b(?:won't|will not|shall not|don't|do not|can't|couldn't possibly|cannot) (?:be signing|"
        r"accept|agree|extend|sign that|sign this|accommodate|wish to|do that|give (?:its|our|my))\b|"
        r"\b(?:prefer|rather) not\b|\bsee no (?:possibility|way)\b|\bstrike our name\b|"
        r"\bdid not find a majority\b|\bgoing with (?:someone|somebody|another)\b"
    ),
)
COMMITMENT = (
    (
        r"\b(?:you have|give you|got) (?:my|our) word\b|\bleave (?:it|that) (?:with|to) (?:me|us)\b|"
        r"\brest assured\b|\bcount on (?:me|us|our|my)\b|\bsee to it\b|\btake care of\b(?! yourself)|"
        r"\bget back to you\b|\bsending you\b|\bi stand ready\b|\bwe stand ready\b|"
        r"^(?:will|gonna|shall) (?:check|share|call|send|revert|do|talk|ask|let|get|forward|confirm)\b"
    ),
    (
        r"\b(?:will|shall) (?:be (?:with you|in your|back in your|released|delivered|returned|there)|"
        r"reach (?:you|your)|follow\b|get in touch|be in touch)|\b(?:follows|goes out|go out) "
        r"(?:on|with|by|to you)\b|\byou(?:'ll| will)(?: soon)? (?:have|be hearing|be getting|get)\b|"
        r"\bin your inbox\b"
    ),
    (
        _WE
        + r"(?:'d| would) (?:gladly|happily|be (?:happy|glad|willing|prepared|ready|delighted) to|"
        r"recommend you|open my|open our|name|put|write|act|introduce|commit)\b|"
        + _WE
        + r"(?:'re| are|'m| am) (?:sending|preparing|presenting|meeting|measuring|prepared to|willing to|"
        r"happy to|ready to)\b(?! (?:walk|leave|cancel|go elsewhere))|"
        r"\b(?:in return|in exchange|on our side|for our part)\b[^.;?!]{0,40}\b(?:we|i|our \w+)"
        r"(?:'d|'ll| would| will| can| could)\b|" + _WE + r" could commit\b"
    ),
    (
        r"\bmy (?:assistant|colleague|partner|secretary|team|office)(?: \w+)? (?:will|is sending|takes care|"
        r"is going to|sends)\b|\bour (?:accountant|lawyers?|legal department|people|buyer|team|office|"
        r"treasurer|crew) (?:will|are sending|is sending|would)\b"
    ),
)
DEADLINE = (
    (
        rf"\b(?:on or before|not later than|no later than|latest by|b4|valid until|open until|"
        rf"reserved (?:\w+ ){{0,3}}(?:until|till)|until|till|by|before|on) {_DAY}[^.;?!]{{0,12}}"
        r"(?:at the latest|only\b)|\b(?:on or before|b4) \d"
    ),
    (
        r"\b(?:extremely |very |most |really )?(?:urgent(?:ly)?|time[- ]critical|pressing)\b"
        r"|\bexpedite\b|\bundue delay\b|\bon priority\b|\bas quickly as\b|\bquickly[.?!]?$|"
        r"\bnot much time\b|\b(?:can't|cannot|won't|can not) wait\b|\btime(?:'s| is) running\b|"
        r"\bcut-?off\b|\bneed it (?:today|tomorrow|now|fast|quickly)\b|\bhas to happen fast\b"
    ),
    (
        r"\b(?:must|has to|have to|need(?:s|ed)? to|needs?|should|got to|be)\b[^.;?!]{0,45}"
        r"\b(?:by then|by that (?:day|date|time)|before (?:then|that)|with it|before)[.,;!?]?(?=$| or)"
    ),
    (
        rf"\b(?:after|from|past) {_DAY}\b[^.;?!]{{0,40}}\b(?:won't|can't|cannot|no longer|nobody|no one|closed|"
        r"disregarded|unopened|too late|stay|gone|rejected|ignored)\b|"
        r"\b(?:reach|received|submitted|arrive)\w*\b[^.;?!]{0,30}\bafter \d"
    ),
)
THREAT = (
    (
        r"\b(?:ombudsman|solicitors?|bailiffs?|debt collect\w+|(?:through|in|to|before) (?:the )?courts?|"
        r"arbitrators?|claim damages|go(?:es|ing)? public|bad review|blacklist\w*|boycott\w*|go to the press|"
        r"legal steps|report you)\b"
    ),
    (
        r"\b(?:hand(?:ing)? in (?:my|our) notice|give (?:my |our )?notice|(?:end|termination) of our "
        r"(?:cooperation|relationship|partnership|business)|relationship is over|over between us|"
        r"(?:our )?ways part|lost (?:a|us as a) customer|hanging by a thread|vote with our feet|"
        r"off the list|no contract|(?:won't|will not) be (?:a contract|ordering|renewing|coming back)|"
        r"never (?:get another|order|buy|work with you)|last offer|final word|take it or leave it|"
        r"that or nothing|(?:can|could) live without you|any day)\b"
    ),
    (
        r"\b(?:we|i|they|guests|parents|members|all \w+ of us)(?:'ll| will| would| can| could|'d)? ?(?:simply |"
        r"just |might as well |have to |be compelled to |be constrained to )?(?:cancel|quit|walk out|"
        r"move out|pull out|terminate|switch (?:to|the)|leave (?:the|you)|invoke|withhold|hire "
        r"(?:someone|somebody|your)|stop (?:all|buying|stocking|sending|ordering|the)|blacklist|"
        r"reclaim|end the|retender|rewrite the spec|sell the \w+ to)\b"
    ),
    (
        r"\b(?:bring|do|build|make|take) (?:it|this|that|the \w+|everything) (?:in[- ]house|ourselves|"
        r"myself)\b|\breserve the right to\b|\bno option (?:other )?than\b|\bno choice but\b|"
        r"\bor (?:we're|i'm|you're|it's) (?:off|out|gone|over)\b|\b(?:somebody|someone|anybody) else will\b|"
        r"\b(?:change|replacement) of supplier\b|\bfind a replacement\b|\bdon't make me\b|\bnext step would be\b|"
        r"\blook around\b|\b(?:take|give) (?:my|our) custom\b|\bno \w+,? no deal\b|\b(?:the )?other guy\b"
    ),
)
OBJECTION = (
    (
        r"\b(?:too (?:\w+ )?(?:expensive|high|much|long|short|big|small|large|wide|narrow|heavy|deep|late|early|"
        r"soon|slow|risky|complicated|rich|coarse|little|dear|pricey|steep|tight|far) (?:for|to)|"
        r"(?:far|way|much|awfully|rather|simply|a bit) too|misgivings|qualms|sceptical|lukewarm|"
        r"raised (?:a few |some )?eyebrows|bad taste|sit well|stomach ache|makes? (?:me|us) (?:wince|gulp|"
        r"swallow)|made (?:me|us) (?:wince|gulp|swallow)|not what we (?:had|expected)|expected better|"
        r"excessive|on the high(?:er)? side|a shock\b|is a problem|mixed feelings|price tag)\b"
    ),
    (
        r"\b(?:above my pay grade|hands are tied|no say in|no leeway|not up to me|not empowered|"
        r"not within my|haven't the power|have a veto|has a veto|(?:would|will|won't) (?:never )?(?:wave|sign (?:this|"
        r"that|it)|approve|go along|like it)|never get sign-off|isn't mine to|isn't allowed to|"
        r"convince our|sell (?:that|this|it) to (?:the|my|our)|are against it|front of the)\b"
    ),
    (
        r"\b(?:nobody here is missing|hardly (?:use|touch|need)|what (?:we'd|i'd|we would) gain|the point of|"
        r"where the money goes|makes no sense|return (?:just )?isn't|pay-?back|overkill|do the job|does the job|"
        r"fine without|good enough|so why bother|too good to be true|let down by|heard such|"
        r"no confidence|(?:don't|do not|didn't) (?:believe|trust)|pinch of salt|inspire confidence|"
        r"(?:were|was) not honou?red|promised (?:us|me)\b|swore\b)\b"
    ),
    (
        r"\b(?:nightmare|paperwork|bureaucracy|cumbersome|enough on (?:their|our|my) plate|disrupt|hassle|"
        r"capacity for|have the staff|lack the hands|months of work|(?:take|took|takes) us (?:\w+ )?(?:weeks|months|"
        r"years)|tie(?:s|d)? up|drain|liquidity|overdraft|pre-?finance|a lump sum|cash planning|"
        r"out of pocket|eat our|spending (?:freeze|stop)|is frozen|spoken for|overspent|in the kitty|"
        r"coffers|own funds|cost-saving|not sufficient|doesn't stretch|my allocation)\b"
    ),
    (
        r"\b(?:gamble|at your mercy|(?:leaves?|left) us (?:exposed|dry|naked|short)|expose[sd]?|ruin (?:us|our)|"
        r"bankrupt|be (?:liable|locked in|tied|chained|stuck)|locked in|a security problem|safety net|backfire|"
        r"scares? (?:me|us)|fear being|uneasy|keeps? me up|go(?:es)? under|penalty in)\b|"
        r"\b(?:asks?|charges?|charged|takes|wants|sells? it|does it|do it|came in|work) (?:for |at |only )?"
        r"(?:\d[\d.,]*|half|a third|a quarter)(?: ?(?:%|percent))? ?(?:less|cheaper|lower|below)?(?: for| and|,|\.)"
        r"|\b(?:came in|others|elsewhere) (?:\w+ ){0,2}(?:cheaper|lower|included?|includes)\b|"
        r"\bmost expensive of\b|\b(?:dearer|cheaper) than\b|\bnearer \d|\bthan yours\b|\bbelow yours\b"
    ),
    (
        r"\b(?:doesn't|does not|don't|doesnt|can't|cannot|won't) (?:run on|fit|match|work with|go with|go "
        r"through|get through|reflect|handle|suit)\b|\bincompatible\b|\bisn't approved\b|\bwhich you don't\b|"
        r"\bthere is no way to\b|\bcan't do without\b|\bcollides? with\b|\bpremature\b|\bwrong moment\b|"
        r"\b(?:in the middle of|after|until after) (?:our|an|the) (?:\w+ )?(?:audit|exams|harvest|season|"
        r"stocktaking|go-live|merger|move|christmas|summer)\b|\bwould come too late\b|\bpostponed\b|"
        r"\bother priorities\b|\bask me again\b"
    ),
    (
        r"\b(?:would|could|will|'d) (?:\w+ )?(?:ruin|break|kill|cost|hurt|swamp|drain|disrupt|eat|swallow|blow|"
        r"drown|empty|cripple|sink|damage|jeopardi[sz]e|tear|upset|strain|overwhelm|paralyse) (?:us|me|our|my|"
        r"the|up|everything)\b|\b(?:scares|worries|bothers|frightens|troubles|puts|puzzles|alarms|irritates|"
        r"annoys) (?:me|us)\b|\bleaves (?:us|me) (?:with|without|wondering|exposed|uneasy|cold)\b|"
        r"\byou(?:'re| are|r)? (?:at|want|ask for|charge|come with|came with|asking for) \d|"
        r"\bhere you (?:give|offer|want)\b|\byours (?:isn't|doesn't|is \d|ranks|comes)\b|, not \d[\d,.]*[.]?$"
    ),
    (
        r"\btoo (?!bad\b|kind\b|busy\b|many people\b)(?:[a-z]{3,}) (?:for|to|a|an|in|of|and|on|as|by)\b|"
        r"\b(?:somebody|someone|everybody|we|i|my people)(?:'d| would) (?:have to|need to) (?:re\w+|redo|train|"
        r"teach|learn|hire|borrow|take a loan|explain|justify|defend|pay twice|renegotiate|retype|rewrite|"
        r"pull|convert|move|change)\b|\bwho is going to (?:enter|do|pay|look|train)\b|"
        r"\b(?:i|we) (?:don't|can't|cannot|hardly|barely) (?:see|need|use|think we need|know what we'd)\b"
        r"(?! (?:any|a) (?:problem|reason|issue)| you| him| her| them)"
    ),
    (
        r"\b(?:last time|last (?:year|autumn|summer|season|spring|winter)|once already|twice|in the last "
        r"project)\b[^.;?!]{0,50}\b(?:you|your)\b[^.;?!]{0,50}\b(?:late|wrong|weeks|months|longer|never|nothing|broke|"
        r"failed|forgot|lost|damaged|promised|overran|overrun)\b|\b(?:you|your \w+) (?:never|always) "
        r"(?:kept|came|answered|deliver|delivered|turned up|call|called)\b|\b(?:lied to|let) us\b(?! know| have| "
        r"go| say)|\bhow (?:can|could|am|are|do) (?:i|we) (?:trust|believe|be sure)\b|"
        r"\bwhy should (?:i|we) (?:believe|trust|pay)\b|\bonce bitten\b|\bsold that story\b"
    ),
)
