"""By which words is it known that a clause asks for something?

Every entry is one pattern for a folded text. Gaps are bounded, so that matching stays linear.
"""

from __future__ import annotations

from giveget.core.language.reading.force_names import Force

_OWN = r"(?:our|my|the)(?: [a-z]+){1,3}"
_OTHERS = r"procurement|finance|legal|purchasing|management|accounting|treasury|they|he|she"
_WHO = rf"(?:we|i|{_OWN}|{_OTHERS})"
_ADVERB = (
    "(?: (?:really|also|just|still|therefore|would|will|do|probably|ideally|definitely|"
    "simply|actually|then|now|currently|certainly|both|all|kindly|very much|always|only|"
    "rather|much|generally|normally|usually|typically|strongly|clearly|obviously|"
    "honestly)){0,3}"
)

ASKING: dict[Force, tuple[str, ...]] = {
    Force.REQUEST: (
        r"\bare there (?:any|some|other|still)\b",
        (
            r"\b(?:is|are) (?:the|that|your|this|those) [^,;?]{2,40} still (?:available|valid|"
            r"open|possible|on the table|on offer|there|going)\b"
        ),
        (
            r"^\W*(?:and |but |so |also |or )?(?:can|could|would|may|might|will|"
            r"shall)\b(?! (?:be|do)\b)(?= (?:you|u|we|i|it|that|this|there|he|she|they|the|an?|your|our|my|"
            r"any|some|these|those|half)\b|[^.;]*\?)"
        ),
        r"\b(?:maybe|perhaps) you (?:can|could)\b|\byou (?:can|could) (?:still )?do\b",
        (
            r"\b(?:can|could|would|will|might|may|shall|should|couldn't|can't|won't|"
            r"wouldn't) (?:you|we|i|your [a-z]+|this|that|it|there|the|these|half)\b"
        ),
        (
            r"\b(?:any|some) (?:chance|room|flexibility|possibility|way|scope|wiggle|"
            r"movement|leeway|give|slack|option)\b"
        ),
        (
            r"\bis there (?:any|an?|some|room|anything|still)\b|\banything (?:you|"
            r"we) can\b|\banything you could\b"
        ),
        (
            r"\b(?:is|are|would|will) (?:it|that|this|there|an?|the|our|your|"
            r"\S{0,2}\d)[^,;?]{0,60}(?:possible|doable|feasible|negotiable|an option|"
            "conceivable|thinkable|imaginable|on the table|realistic|work|fly|ok|okay|"
            r"apply)\b"
        ),
        (
            r"\b(?:possible|doable|feasible|negotiable)\b[^.]{0,15}\?|"
            r"\bwould [^,;?]{1,50} (?:work|help|fly|do)\b"
        ),
        r"\bare you (?:able|open|willing|prepared|in a position|flexible|ok|okay|happy|fine)\b",
        (
            r"\bplease\b|\bkindly\b|\bpls\b|\bplz\b|\bhow about\b|\bwhat about\b|"
            r"\bwhat if you\b|\bwhat would it (?:take|look)\b|\bwhat would you (?:say|"
            r"offer|charge|quote)\b"
        ),
        r"\bdo you (?:think|see|mind|reckon|suppose)\b|\bwould you\b",
        r"\b(?:wondering|wonder|see|ask|asking|asked|check) (?:if|whether)\b",
        (
            r"\blet's (?:say|make|do|call|settle|agree|go|meet|split|round|keep|drop|leave|"
            r"set|start|fix|begin|scrap|remove|take|cut|skip|stick|sign|try)\b|"
            r"\bmake (?:it|that)\b|\bcall it\b|\bwhy not\b|\bwhy don't (?:you|we)\b"
        ),
        r"\b(?:is|are|would be) (?:doable|possible|feasible|realistic)\b",
        (
            r"\bhow (?:does|do|would|about)\b[^.;]{0,40}\bsound\b|\b(?:on the cards|"
            r"within reach|in the cards)\b|\bwhat (?:can|could) be done\b"
        ),
        (
            r"\bis (?:\S+ ){1,6}(?:ok|okay|fine|an option|alright)\b[^.]{0,30}\?|"
            r"\bdo the same\b|\bis this (?:really )?the best\b"
        ),
        (
            r"\b(?:find|see) a way to\b|\banother look\b|\bwould appreciate\b|"
            r"\bappreciate (?:it )?(?:if|an?|some|your)\b|\bgrateful (?:if|for)\b"
        ),
        (
            r"\bwould it be (?:a problem|an issue|too much|ok|okay|fine|possible|"
            r"all right)\b|\bare we talking\b|\bisn't there\b|\bis there (?:any|no)\b"
        ),
        (
            r"^\W*(?:and |but |so )*do (?:we|i|[a-z]+ (?:customers?|clients?|buyers)) (?:qualify|get|"
            r"receive|deserve)\b|\b(?:is|are|would|was) [^.;]{1,40}\b(?:out of the question|too much "
            r"to ask|asking too much|unthinkable|unreasonable|beyond you|off the table)\b[^.;]{0,20}"
            r"\?|\bcan you (?:wait|help|do)\b|\bwork with (?:us|me)\b|\bthrow us\b|"
            r"\bdon't you\b|\bis \S+(?: \S+){0,4} negotiable\b|\bany chance\b"
        ),
        (
            r"\bwhat can you do\b|\byour best\b|\bbest (?:that )?you can\b|\b(?:would|"
            r"do) you mind\b|\bcould be\b"
        ),
        (
            r"\bhow (?:firm|fixed|final|flexible|negotiable) (?:is|are)\b|\bset in stone\b|"
            r"\bis (?:this|that|it) your (?:best|final|last)\b|\bsee your way\b|\bsurely\b|"
            r"\b(?:could|can) u\b|\bany (?:\w+ )?(?:give|room|way|chance|wiggle|flexibility|"
            r"movement)\b|\bcould you (?:see|live)\b|"
            r"\bstill talk about\b|\bhelp (?:us|me) out\b|\bproposal:|\bcounter-?(?:offer|"
            r"proposal)\b|\bwish ?list\b"
        ),
    ),
    Force.NEED: (
        r"\b(?:was|were|am|are|is|been|be) (?:really |still )?hoping\b",
        (
            r"^\W*(?:we|i|our company|our group|accounts payable|finance) (?:always |usually |"
            r"only |"
            r"generally )?pays? (?:all |our )*(?:suppliers|vendors|invoices|everyone|"
            r"contractors|at the "
            r"end)\b|\b(?:told|asked|instructed|want\w*|expect\w*) (?:me|us) (?:not )?to\b|"
            r"\b(?:not|can't|cannot|never|don't) (?:\w+ ){0,2}(?:come back|go back|return) "
            r"without\b"
        ),
        (
            r"\bexpect the same\b|\b(?:is|be|are) (?:our|my) (?:offer|proposal|counter\w*|"
            r"price|request|ask|terms)\b"
        ),
        (
            r"\b(?:our|my) (?:\w+ )?terms are\b|\b(?:which|that|it|this) (?:makes|leaves (?:us "
            r")?with|leaves|brings us to|takes us to|gets us to|means|"
            r"comes to) (?:only |just |about )?\d+ (?:users|seats|licen[cs]es|units)\b"
        ),
        r"\bours (?:is|are)\b",
        (
            r"\b(?:framework|group contract|agreement|alliance|association|membership|consortium|"
            r"buying group)\b[^.;]{0,20} (?:gives?|grants?|entitles?|guarantees?|stipulates?|provides?) "
            r"(?:us|me)\b|\b(?:we|i)(?:'re| are|'m| am) (?:used to|accustomed to|entitled to|eligible "
            r"for)\b|\b(?:we|i) (?:usually|normally|typically|always|generally) (?:get|receive|pay)\b"
        ),
        r"\bmore comfortable\b|\bfeel (?:better|more)\b",
        (
            rf"\b{_WHO}(?:'d|'ll|'re|'m|'s| was| were)?{_ADVERB} (?:needs?|needed|wants?|wanted|"
            "requires?|must|ha(?:s|ve|d) to|like|love|expects?|prefers?|insists?|"
            "asks? (?:for|you|that)|asked (?:me|us) to|asking (?:for|you)|requests?|"
            "requested|proposes?|suggests?|suggested|hope|hoping|seek|demands?|"
            "looking (?:for(?!ward)|at|to)|aim|aiming|target|hoped|thinking|after|"
            "are after|were after|wish|counting on|feel comfortable|comfortable|"
            "planning on|settle|would only|will only|only accept|count on|rely on|(?:is|"
            r"am|are) looking(?! forward))\b"
        ),
        (
            r"\b(?:needs?|has|have|had|ought|got) to (?!say|admit|confess|go\b(?! to)|"
            r"run\b|talk|discuss|leave\b(?! out)|think|check|speak|thank)\w+"
        ),
        (
            r"\b(?:been|was|were) (?:told|asked|instructed) to\b|\balong the lines of\b|"
            r"\bthinking more\b|\bbring home\b|\bin mind\b"
        ),
        (
            r"\b(?:must|should|shall)(?:n't| not)?\b(?! (?:you|i|we|he|she|they|say|admit|"
            "talk|meet|speak|discuss|catch|confess|arrive|know|also know|have (?:received|"
            r"arrived|been)|be (?:there|back|able|in touch|here)|only take|take)\b)"
        ),
        (
            r"\bmake sure\b|\b(?:open|remaining|outstanding) (?:points?|issues?|items?|"
            r"topics?)\b|\b(?:remarks?|comments?|conditions?|requests?|"
            r"requirements?|asks?|changes)(?: \w+){0,3}$|\bi miss\b|\bunder (?:which|"
            r"these) conditions?\b"
        ),
        (
            r"\b(?:is|are|be|was|were) (?:required|needed|a must|mandatory|essential|"
            r"key for us|important|crucial|requested)\b"
        ),
        (
            r"\b(?:our|my|the) (?:target|budget|policy|policies|standard|requirement|"
            "condition|number|ask|request|proposal|counter(?:-?offer)?|preference|minimum|"
            "process|rules?|terms|group policy|limit)(?: [a-z]+){0,3} (?:is|are|was|"
            r"would|requires?|says?|remains?)\b|\b(?:policy|standard|rule) (?:is|are|"
            r"requires?|says?)\b"
        ),
        (
            r"\b(?:looking|hoping|asking|aiming|pushing|counting) (?:for|at|on|to)\b|"
            r"\b(?:is|are) to be\b"
        ),
        (
            r"\b(?:moved|switched|standardi[sz]ed|changed)(?: \w+){0,3} (?:to|on) (?=net|"
            r"\d|quarterly|monthly)"
        ),
        (
            r"\byou(?:'d| would| will| must| should| shall| need to| have to|"
            r" are to){1,2}(?: have to| need to)? (?!like\b|have a deal)(?:be|carry|bear|"
            "cover|indemnify|give|take|come|do|make|provide|include|pay|accept|agree|drop|"
            r"lower|reduce|remove)\b"
        ),
        (
            r"(?<!\byou )\bwould (?:prefer|like|love|need|want|ask|expect|have to)\b|"
            r"(?<!\byou)(?:'d\b|(?<!\byou ) would\b) (?:rather|prefer|like)\b"
        ),
        (
            r"\bwould be (?:great|good|nice|helpful|ideal) (?:if|to)\b|\bneed(?:ed|"
            r"s)?\b(?: from you)?|\basks?:|(?<!you )(?<!you'd )\bwant(?:s|ed)?\b"
        ),
        (
            r"\b(?:insists? on|demands?|wants|insists|expects|requires|prefers) (?!you\b)|"
            r"\b(?:as )?per (?:our|my|the|company|group) (?:\w+ ){0,2}(?:polic\w+|rules?|"
            r"guidelines?|manual|standards?|process)\b|\b(?:we|i) need|\b(?:we|i)'d want|"
            r"\bdeserves?\b|\b(?:been|was|were) (?:told|asked|author\w+|instructed|advised|given|"
            r"cleared) |\b(?:we|i)(?:'ve| have) (?:agreed|earmarked|reserved|set aside|"
            r"put aside|budgeted) "
            r"[$€£\d]|\b(?:is|are) (?:a |an )?(?:absolute )?(?:must(?:-have)?|"
            r"prerequisite|precondition|condition|requirement)\b|\bneeds? work\b|"
            r"\bonly (?:releases?|settles?|works?)\b|\bpush(?:es|ing)? back\b|"
            r"\bexpect\w* (?:it|this|that|the|some|an?|to see|\S{0,3}\d)"
        ),
        (
            r"\b(?:the|one|only|last|remaining|my|our) (?:thing|point|condition|request|"
            r"ask|issue|remark|comment)\b[^.]{0,30} (?:is|are|would be)\b|"
            r"\bplease note\b|\b(?:kindly )?ask you to\b|\bwe'd\b(?= \d)|"
            r"\bso we need the same\b"
        ),
    ),
    Force.CLOSING: (
        (
            r"\bthat's what (?:it takes|we need|i need)\b|\bwill do\b(?! (?:it|that|this|"
            r"so|the|our|my|an?)\b)"
        ),
        (
            r"\bwould (?:really |probably |certainly |definitely |also |all )?(?:work|help|"
            "do it|do the trick|be (?:great|good|ideal|perfect|fine|helpful|appreciated|"
            "nice|better|easier|enough|fair|acceptable|ok|okay|our|more|sufficient|much|"
            "comfortable|manageable|affordable|doable|feasible|workable|possible|within|"
            "reasonable|right|an?)|get (?:us|this|it|me|you)|seal|close|make|suit|unlock|"
            r"go a long way|move|settle|bring|allow|let|win|carry|tip|solve)\b"
        ),
        (
            r"\band (?:we have a deal|we've got a deal|we're (?:done|good|in|there|"
            "all set)|we are (?:done|in)|we(?:'ll| will| can| could|'d)? (?:sign|close|"
            "have a deal|shake)|it's (?:a deal|yours|done)|you (?:have|'ve got|"
            "got) (?:a deal|yourself)|you've got|(?:i|we)(?:'ll| will| can)? (?:sign|stop|"
            r"walk it|take it)|deal|shake hands|i'm (?:in|happy))\b"
        ),
        (
            r"\b(?:is|are) (?:what we (?:need|want|had in mind)|our (?:number|target|limit|"
            "budget|ceiling|maximum|preference)|preferred|where we need|the number|"
            r"more like it|a yes)\b|\bthis is a yes\b|\bis a yes\b"
        ),
        r"\b(?:will|would|should|is|are)(?: be)? (?:plenty|enough|sufficient|all we need)\b",
        (
            r"\b(?:can|could|might)(?: well| just)? live with\b|\b(?:gets?|get) (?:signed|"
            r"my signature|us over the line)\b"
        ),
        (
            r"\bcount (?:us|me) in\b|\bthen (?:i'm|we're|i am|we are) in\b|\b(?:i'm|we're|"
            r"i am|we are) (?:sold|on board)\b|\beasy yes\b"
        ),
        (
            r"\bthat's (?:my|our) (?:offer|proposal|limit|final|number|position)\b|"
            r"\bto win this\b|\bmakes? (?:my|our) life easier\b"
        ),
        (
            r"\b(?:is|are) (?:as far as|what we had|our preferred|my preferred|the (?:best|"
            r"most|least)|essential|key)\b|\bor nothing\b"
        ),
        (
            r"\b(?:my|the) signature is yours\b|\byou have my vote\b|\bget me to\b|"
            r"\bbe appropriate\b|\bbe easier\b|\bover the line\b"
        ),
        (
            r"\b(?:is|'s) where (?:we|i) (?:have|need|want|must|should)\b|"
            r"\bworks? better\b|\bgets? (?:us|this|it) (?:there|done|signed|over)\b|"
            r"\binstead\b|\binstead of\b|\brather than\b"
        ),
        r"\b(?:seems?|feels?|sounds?|looks?) (?:right|fair|reasonable|about right)\b",
        (
            r"\b(?:works?|suits?) (?:\w+ )?better\b|\bis what works\b|"
            r"\b(?:will|would|'ll) do\b(?=,|\.?$)|\bor nothing\b"
        ),
        r"\b(?:seems|is|would be) fair\b|\bshould (?:be|do) (?:possible|doable|feasible|it)\b",
    ),
    Force.IMPERATIVE: (
        (
            r"^(?:\W*(?:please|also|then|just|so|kindly|and|ok|okay|but|next|plus|or|now|"
            "finally|first|second|lastly|pls|simply|either|instead|maybe|perhaps|to|hi|"
            r"hey|hello|dear)\b,?){0,4}\W*(?:take|promise|ensure|commit|agree|review|"
            "rethink|apply|provide|carry|bear|convert|drop|remove|knock|cut|lower|reduce|"
            "make|give|match|cap|hold|lock|freeze|throw|include|add|extend|change|move|"
            "set|get|bring|meet|beat|sharpen|waive|shave|trim|strip|leave|lose|put|"
            "shorten|push|bill|invoice|split|start|limit|fix|keep|increase|swap|switch|"
            "raise|double|halve|sweeten|come|do(?! you\\b)|say|scrap|delete|exclude|omit|skip|"
            "offer|"
            "grant|allow|let|delay|postpone|reconsider|rework|revise|adjust|round|charge|"
            "kill|nix|bin|lose|cancel|freeze|hold off|scale|pull|ditch|axe|replace|forget|slash|discount|improve|defer|spread|"
            r"stretch|accept|go|guarantee|tie|write|quote|help)\b"
        ),
    ),
}
