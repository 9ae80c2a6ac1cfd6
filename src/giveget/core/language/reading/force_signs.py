"""By which words is it known what a clause does?

Every entry is one pattern for a folded text. Gaps are bounded, so that matching stays linear.
"""

from __future__ import annotations

from giveget.core.language.reading.force_names import Force

_WE = r"(?:we|i)"
_OWN = r"(?:our|my|the)(?: [a-z]+){1,3}"
_OTHERS = r"procurement|finance|legal|purchasing|management|accounting|treasury|they|he|she"
_WHO = rf"(?:we|i|{_OWN}|{_OTHERS})"
_ADVERB = (
    r"(?: (?:really|also|just|still|therefore|would|will|do|probably|ideally|definitely|simply|"
    r"actually|then|now|currently|certainly|both|all|kindly|very much|always|only|rather|much|"
    r"generally|normally|usually|typically|strongly|clearly|obviously|honestly)){0,3}"
)
_NOT_ABLE = (
    r"(?:can't|cannot|can not|won't|will not|couldn't|could not|wouldn't|would not|"
    r"(?:are|am|is) (?:not|un)(?: ?able| willing| prepared| in a position| comfortable| happy| ready| allowed)"
    r"(?: to| with)?|aren't (?:able|willing|prepared|allowed) to|do not|don't|doesn't|does not|never|"
    r"can hardly|struggle to|are reluctant to|do not want to|don't want to|doesn't want to|would rather not)"
)
_TAKE = (
    r"(?:accept|agree|sign|do|pay|paying|commit|live|approve|take|justify|work|allow|be|support|carry|"
    r"bear|start|go|have|get|see|afford|stretch|swallow|wait|lock|tie|absorb|buy|use|cover|want to|want (?:you|us|our)|include|name|mention|appear|guarantee|"
    r"find|make|keep|put|let|give|recommend|do it)"
)
_SELF = r"(?:'d| would| could| can| will|'ll| are| am|'re|'m| might|'ve)"
_GIVE = (
    r"(?:sign|signing|commit|committing|agree|extend|extending|go|going|renew|pay|paying|prepay|give|"
    r"provide|offer|be|act|acting|do|take|refer|introduce|recommend|increase|order|buy|expand|add|host|"
    r"join|speak|serve|move|close|approve|get|make|put|double|bring|guarantee|let|allow|write|"
    r"publish|record|appear|become|stay|accept|place|lock|consolidate|handle|cover|deliver|supply|start|"
    r"announce|switch|wire|transfer|settle|send|reduce|lower|drop|come|meet|knock|include|throw|hold|"
    r"waive|match|grant|share|name)"
)

SIGNS: dict[Force, tuple[str, ...]] = {
    Force.DENIAL: (
        r"\b(?:do(?:es)? not|don't|doesn't|did not|didn't|not|aren't|isn't|never|no longer|won't)"
        r"(?: really| actually| even| here| currently| at all){0,3} (?:need(?:ing)?|want(?! to\b| you\b| us\b)|require|"
        r"ask(?:ing)?(?: you)?(?: for| to)?|look(?:ing)? for|expect(?:ing)?|seek(?:ing)?|after|"
        r"insist(?:ing)?|asked for)\b",
        r"\bno need (?:for|to)\b|\bwon't be (?:need|us)ing\b|\bdon't think (?:we|i)(?:'ll| will| would)? (?:need|be using|use|want)\b",
        r"\bnot (?:really )?(?:about|a question of|a matter of|because of|due to)\b",
        r"\b(?:not|no|isn't) (?:an? |the |our |my |really |an? real )*(?:issue|problem|concern|topic|obstacle)\b",
        r"\b(?:without|instead of) asking\b",
        r"\bno (?:longer )?(?:interest in|use for|intention)\b",
    ),
    Force.HYPOTHESIS: (
        r"\b(?:suppose|supposing|imagine)\b(?! (?:we|i) (?:take|sign|commit|order|pay|extend|go|prepay|bring|buy|renew))",
        r"\b(?:hypothetically|theoretically|in theory)\b",
        r"\bif (?:we|i|they|somebody|someone|our \w+) (?:were to|ever|were|should|had|asked|wanted|needed)\b",
        r"\bwhat if (?:we|i|they) (?:asked|were|wanted|needed)\b|\bin case (?:we|they)\b",
        r"\b(?:may|might|could) (?:one day|at some point|eventually|later on|in (?:the )?future)\b",
        r"\bat some point (?:we|they)\b|\bwould have (?:asked|wanted|needed)\b",
        r"\bwe (?:may|might) (?:need|want|ask|have to)\b",
    ),
    Force.REPORT: (
        r"\b(?:he|she|they|who|somebody|someone|people|everyone|boss|cfo|ceo|coo|team|board|manager|"
        r"colleagues?|friend|procurement|finance|legal|director|customer|peer|[a-z]+) "
        r"(?:once |also |already |even )?(?:said|told (?:me|us)|mentioned|wondered|asked (?:me |us )?"
        r"(?:whether|if|about)|thought|suggested that|claims that|claimed|reckons?|keeps? saying)\b",
        r"\b(?:i|we)(?:'ve| have)? (?:heard|read|understood|gather)\b|\brumou?r\b|\bapparently\b",
        r"\breportedly\b|\bthe article\b",
    ),
    Force.RIVAL: (
        r"\b(?:competitors?|rivals?|competition)(?:'s)? (?:\w+ ){0,3}(?:quot\w+|offer\w*|charg\w+|price\w*|bid\w*|"
        r"is|are|came|come|has|have|can|does|do|want\w*|ask\w*|sell\w*|pitch\w*)\b",
        r"\b(?:another|other|second|third|alternative|competing|different|local|the other) (?:vendor|supplier|"
        r"provider|firm|agency|company|bidder|quote|offer|landlord|studio|freelancer|reseller|bid|proposal|"
        r"contractor|shop|designer|consultant)s?\b",
        r"\bthe market (?:price |rate )?(?:is|seems|says|stands)\b|\b(?:market|going) (?:price|rate)\b",
        r"\b(?:has|have|'ve|just|were|was|been|got)? ?(?:quoted|offered|bid|pitched|came in at|come in at|"
        r"coming in at|undercut|came back (?:with|at))\b(?! by you)",
        r"\b(?:quote|offer|bid) from (?!you)[a-z]+",
        r"\b(?:i|we) (?:can|could) (?:get|have|buy) (?:it|this|that|the same) \b[^.;]{0,40}(?:elsewhere|for)\b",
        r"\belsewhere\b",
    ),
    Force.REFUSAL: (
        rf"\b{_WHO}{_ADVERB} {_NOT_ABLE}(?: be able to| really| simply| possibly){{0,2}} {_TAKE}\b",
        r"\b(?:is|are)(?: simply| just)? (?:not acceptable|unacceptable|out of the question|too much|"
        r"a no-go|not possible for us|not going to work|a problem|not workable|a non-starter|too long|too short|"
        r"too early|too late|too many|too few|too low|an issue|not there yet|not an option|not feasible|"
        r"an? (?:red flag|deal-?breaker|showstopper|sticking point|concern|hard sell|bit (?:long|much|early|short)))\b",
        r"\b(?:does not|doesn't|do not|don't|won't|will not|would not|wouldn't|can't|cannot) (?:work|fly|fit|be possible|pass|add up)\b",
        r"\b(?:is|are) not (?:possible|feasible|doable|workable|negotiable)\b|\b(?:nobody|no one|none of us) \w+\b",
        r"\b(?:can't|cannot|won't|couldn't) (?:get|push|bring) [^,;.]{2,40} (?:through|approved|past|signed)\b",
        r"\b(?:hold|holding) back\b|\btie (?:myself|ourselves) down\b|\bnot there yet\b",
        r"\b(?:rather|prefer|like|want|wish)(?: \w+)? not(?: to)?\b|\bhappy without\b",
        r"\bnot (?:comfortable|happy|ok|okay|keen|at ease) (?:with|about)\b",
    ),
    Force.LIMIT: (
        rf"\b{_WHO}{_ADVERB} (?:can|could|have|had|got|pay)(?:'ve)? (?:only|at most|max|up to|no more than)\b",
        r"\b(?:can't|cannot|can not|won't) (?:go|pay|do|spend|stretch|justify|exceed)"
        r"(?: any| much)?(?: to)? ?(?:above|over|beyond|more|higher|past|further|exceed)\b",
        r"\bcannot exceed\b|\b(?:maximum|max|ceiling|limit|budget|cap|threshold)(?: \w+){0,3} (?:is|of|we|for|at|"
        r"stands|allows|was)\b",
        r"\b(?:have|got|with|within) (?:a |an |our )?(?:\w+ )?budget\b|\b(?:we|i) only have\b",
        r"\bonly (?:have|got|get|pays?|spend|budgeted|approved|process(?:es)?|accepts?|signs?|buys?|need)\b|\bapproved (?:only )?(?:for|up to)\b",
        r"\b(?:the )?(?:most|max|maximum|least|minimum) (?:that )?(?:we|i) (?:can|could|will|would|may)\b",
        r"\b(?:is|are|'s) (?:what|all|as (?:far|high|much|low) as|the (?:most|best|least|limit|maximum|minimum)|where) "
        r"(?:we|i|our|my|that|the)\b",
        r"\bthe (?:longest|most|highest|lowest|shortest|maximum|least|best|furthest) (?:that )?(?:we|i) (?:can|could)\b|\b(?:left|available|remaining) in\b",
        r"\band (?:not|no) (?:a (?:cent|penny|dollar|euro)|more|further)\b|\bnot a (?:cent|penny|dollar|euro) more\b",
        rf"\b{_WE} have \S+ ?\S* ?(?:for (?:this|it|that)|in the budget|to spend|set aside|available)\b",
    ),
    Force.CONDITION: (
        r"\b(?:if|provided|providing|as long as|so long as|assuming|on condition|once|unless)(?: that)? (?:you|we can "
        r"(?:get|agree|settle|land|do|find|make|have)|we (?:get|agree|settle|land|find|got|could (?:get|agree|settle|"
        r"land|have))|i (?:get|can get|could get)|the|that|this|it|there|your|both)\b",
        r"\b(?:subject to|in exchange for|in return for|conditional on|contingent on|only if|provided) ",
        r"^\W*(?:and |but |so )*(?:with|for|at|against) (?:an? |the )?(?:\S{0,3}\d|half|free|longer|shorter|lower)",
        r"\bfor (?:that|this|which) (?:we|i)\b",
    ),
    Force.INFORMATION: (
        r"^(?:and |but |so |also |one more question: ?|quick question: ?)*(?:what|how (?:much|many|does|do|is|are|"
        r"long|would|will|did|can)|when|who|whom|where|which|why) "
        r"(?!about |if |[^.;?]{1,40} sound|would it take|would it look|would you (?:say|offer|charge|need|quote)|there |is the (?:best|lowest|"
        r"least)|are the best|can you|could you|don't you|not )",
        r"\b(?:i|we)(?:'ve| have) (?:already )?(?:asked|told|instructed|informed|forwarded|passed)\b",
        r"\blet (?:me|us) have (?:the|a|your)\b",
        r"\b(?:can|could|would|will) (?:you|we|i|someone)(?: please| also| kindly| maybe)? (?:send|share|explain|tell|"
        r"clarify|walk|forward|call|schedule|resend|point|show|speak|talk|meet|discuss|chat|see|ask|set up a|"
        r"elaborate|remind|let (?:me|us) know|check|help (?:me|us) understand|jump|arrange|book|attach|ping|connect|"
        r"review|look)\b",
        r"\bplease (?:send|share|explain|tell|clarify|forward|call|resend|let (?:me|us) know|find|see|note|check|"
        r"review|attach|confirm (?:receipt|that you))\b",
        r"\bdo you (?:offer|have|support|provide|know|charge|accept|take|usually|normally)\b",
        r"\bwould you like\b(?! us\b| me\b)",
        r"\b(?:wondering|know|understand|curious|ask|question|clear|sure) (?:what|how|when|who|why|whether (?:the|it|this))\b",
    ),
    Force.QUESTION: (
        r"^(?:and |but |so |also )*(?:does|did|is|are|was|were|has|have) (?!there |it (?:possible|feasible|ok|negotiable)|"
        r"that (?:your final|negotiable|final)|this negotiable)",
    ),
    Force.OFFER: (
        rf"\b{_WE}{_SELF}(?: also| then| certainly| happily| be| even| gladly| of course| definitely| both| probably"
        r"| in return| all| likely| consider){0,3}"
        r"(?: (?:happy|glad|willing|prepared|ready|open|able|pleased|delighted|fine)(?: to| for us to| with)?)? "
        rf"{_GIVE}\b",
        r"\bin (?:return|exchange)(?:,| we| i)",
        rf"\b{_WE}'d (?:sign|commit|be (?:happy|willing|open|prepared|glad))\b",
        rf"^\W*(?:and |but |so )*(?:happy|glad|willing|prepared|ready|open) to {_GIVE}\b",
        r"\b(?:suppose|say|assuming|if|should) (?:we|i) (?:take|sign|commit|order|pay|extend|go|prepay|bring|buy|renew|introduce|agree)\b",
        r"\bthinking (?:of|about) (?:going|increasing|expanding|taking|signing|extending|adding)\b",
        rf"\b{_WE} offer (?:you )?(?:an? |the |to |\d)|\b{_WE} (?:do not|don't|wouldn't|would not) mind\b|\byou (?:can|could|may) use our\b",
        rf"^\W*(?:and |so |then |or )*{_WE} (?:pay|sign|take|order|commit|renew|extend)\b",
        rf"^\W*(?:and |or |but )*(?:would|could|can|will) (?:also |gladly |happily )?{_GIVE}\b(?! (?:you|it|that|this)\b)",
    ),
    Force.REQUEST: (
        r"\b(?:can|could|would|will|might|may|shall|should|couldn't|can't|won't|wouldn't) (?:you|we|i|your [a-z]+|this|"
        r"that|it|there|the|these|half)\b",
        r"\b(?:any|some) (?:chance|room|flexibility|possibility|way|scope|wiggle|movement|leeway|give|slack|option)\b",
        r"\bis there (?:any|an?|some|room|anything|still)\b|\banything (?:you|we) can\b|\banything you could\b",
        r"\b(?:is|are|would|will) (?:it|that|this|there|an?|the|our|your|\S{0,2}\d)[^,;?]{0,60}(?:possible|doable|feasible|"
        r"negotiable|an option|conceivable|thinkable|imaginable|on the table|realistic|work|fly|ok|okay|apply)\b",
        r"\b(?:possible|doable|feasible|negotiable)\b[^.]{0,15}\?|\bwould [^,;?]{1,50} (?:work|help|fly|do)\b",
        r"\bare you (?:able|open|willing|prepared|in a position|flexible|ok|okay|happy|fine)\b",
        r"\bplease\b|\bkindly\b|\bpls\b|\bplz\b|\bhow about\b|\bwhat about\b|\bwhat if you\b|\bwhat would it (?:take|look)\b|\bwhat would you (?:say|offer|charge|quote)\b",
        r"\bdo you (?:think|see|mind|reckon|suppose)\b|\bwould you\b",
        r"\b(?:wondering|wonder|see|ask|asking|asked|check) (?:if|whether)\b",
        r"\blet's (?:say|make|do|call|settle|agree|go|meet|split|round|keep|drop|leave|set|start|fix|begin|scrap|remove|"
        r"take|cut|skip|stick|sign|try)\b|\bmake (?:it|that)\b|\bcall it\b|\bwhy not\b|\bwhy don't (?:you|we)\b",
        r"\b(?:is|are|would be) (?:doable|possible|feasible|realistic)\b",
        r"\bhow (?:does|do|would|about)\b[^.;]{0,40}\bsound\b|\b(?:on the cards|within reach|in the cards)\b|\bwhat (?:can|could) be done\b",
        r"\bis (?:\S+ ){1,6}(?:ok|okay|fine|an option|alright)\b[^.]{0,30}\?|\bdo the same\b|\bis this (?:really )?the best\b",
        r"\b(?:find|see) a way to\b|\banother look\b|\bwould appreciate\b|\bappreciate (?:it )?(?:if|an?|some|your)\b|\bgrateful (?:if|for)\b",
        r"\bwould it be (?:a problem|an issue|too much|ok|okay|fine|possible|all right)\b|\bare we talking\b|\bisn't there\b|\bis there (?:any|no)\b",
        r"\bcan you (?:wait|help|do)\b|\bwork with (?:us|me)\b|\bthrow us\b|\bdon't you\b|\bis \S+(?: \S+){0,4} negotiable\b|\bany chance\b",
        r"\bwhat can you do\b|\byour best\b|\bbest (?:that )?you can\b|\b(?:would|do) you mind\b|\bcould be\b",
        r"\bstill talk about\b|\bhelp (?:us|me) out\b|\bproposal:|\bcounter-?(?:offer|proposal)\b|\bwish ?list\b",
    ),
    Force.NEED: (
        rf"\b{_WHO}(?:'d|'ll|'re|'m|'s)?{_ADVERB} (?:needs?|needed|wants?|wanted|requires?|must|ha(?:s|ve|d) to|like|"
        r"love|expects?|prefers?|insists?|asks? (?:for|you|that)|asked (?:me|us) to|asking (?:for|you)|requests?|"
        r"requested|proposes?|suggests?|suggested|hope|hoping|seek|demands?|looking (?:for|at|to)|aim|aiming|target|"
        r"hoped|thinking|after|are after|were after|wish|counting on|feel comfortable|comfortable|planning on|"
        r"settle|would only|will only|only accept|count on|rely on|(?:is|am|are) looking)\b",
        r"\b(?:needs?|has|have|had|ought|got) to (?!say|admit|confess|go\b(?! to)|run\b|talk|discuss|leave\b(?! out)|think|check|speak|thank)\w+",
        r"\b(?:been|was|were) (?:told|asked|instructed) to\b|\balong the lines of\b|\bthinking more\b|\bbring home\b|\bin mind\b",
        r"\b(?:must|should|shall)(?:n't| not)?\b(?! (?:you|i|we|he|she|they|say|admit|talk|meet|speak|discuss|catch|confess|arrive|"
        r"know|also know|have (?:received|arrived|been)|be (?:there|back|able|in touch|here)|only take|take)\b)",
        r"\bmake sure\b|\b(?:open|remaining|outstanding) (?:points?|issues?|items?|topics?|questions?)\b|\b(?:remarks?|comments?|conditions?|"
        r"requests?|requirements?|asks?|changes)(?: \w+){0,3}$|\bi miss\b|\bunder (?:which|these) conditions?\b",
        r"\b(?:is|are|be|was|were) (?:required|needed|a must|mandatory|essential|key for us|important|crucial|requested)\b",
        r"\b(?:our|my|the) (?:target|budget|policy|policies|standard|requirement|condition|number|ask|request|proposal|"
        r"counter(?:-?offer)?|preference|minimum|process|rules?|terms|group policy|limit)(?: [a-z]+){0,3} (?:is|are|was|would|"
        r"requires?|says?|remains?)\b|\b(?:policy|standard|rule) (?:is|are|requires?|says?)\b",
        r"\b(?:looking|hoping|asking|aiming|pushing|counting) (?:for|at|on|to)\b|\b(?:is|are) to be\b",
        r"\b(?:moved|switched|standardi[sz]ed|changed)(?: \w+){0,3} (?:to|on) (?=net|\d|quarterly|monthly)",
        r"\byou(?:'d| would| will| must| should| shall| need to| have to| are to){1,2}(?: have to| need to)? (?!like\b|have a deal)"
        r"(?:be|carry|bear|cover|indemnify|give|take|come|do|make|provide|include|pay|accept|agree|drop|lower|reduce|remove)\b",
        r"\bwould (?:prefer|like|love|need|want|ask|expect|have to)\b|\b(?:'d|would) (?:rather|prefer|like)\b",
        r"\bwould be (?:great|good|nice|helpful|ideal) (?:if|to)\b|\bneed(?:ed|s)?\b(?: from you)?|\basks?:|\bwant(?:s|ed)?\b",
        r"\b(?:the|one|only|last|remaining|my|our) (?:thing|point|condition|request|ask|issue|remark|comment)\b[^.]{0,30} "
        r"(?:is|are|would be)\b|\bplease note\b|\b(?:kindly )?ask you to\b|\bwe'd\b(?= \d)|\bso we need the same\b",
    ),
    Force.CLOSING: (
        r"\bwould (?:really |probably |certainly |definitely |also |all )?(?:work|help|do it|do the trick|be (?:great|good|"
        r"ideal|perfect|fine|helpful|appreciated|nice|better|easier|enough|fair|acceptable|ok|okay|our|more|sufficient|"
        r"much|reasonable|right|an?)|get (?:us|this|it|me|you)|seal|close|make|suit|unlock|go a long way|move|settle|"
        r"bring|allow|let|win|carry|tip|solve)\b",
        r"\band (?:we have a deal|we've got a deal|we're (?:done|good|in|there|all set)|we are (?:done|in)|we(?:'ll| will|"
        r" can| could|'d)? (?:sign|close|have a deal|shake)|it's (?:a deal|yours|done)|you (?:have|'ve got|got) (?:a deal|"
        r"yourself)|you've got|(?:i|we)(?:'ll| will| can)? (?:sign|stop|walk it|take it)|deal|shake hands|i'm (?:in|happy))\b",
        r"\b(?:is|are) (?:what we (?:need|want|had in mind)|our (?:number|target|limit|budget|ceiling|maximum|preference)|"
        r"preferred|where we need|the number|more like it|a yes)\b|\bthis is a yes\b|\bis a yes\b",
        r"\b(?:will|would|should|is|are)(?: be)? (?:plenty|enough|sufficient|all we need)\b",
        r"\b(?:can|could|might)(?: well| just)? live with\b|\b(?:gets?|get) (?:signed|my signature|us over the line)\b",
        r"\bcount (?:us|me) in\b|\bthen (?:i'm|we're|i am|we are) in\b|\b(?:i'm|we're|i am|we are) (?:sold|on board)\b|\beasy yes\b",
        r"\bthat's (?:my|our) (?:offer|proposal|limit|final|number|position)\b|\bto win this\b|\bmakes? (?:my|our) life easier\b",
        r"\b(?:is|are) (?:as far as|what we had|our preferred|my preferred|the (?:best|most|least)|essential|key)\b|\bor nothing\b",
        r"\b(?:my|the) signature is yours\b|\byou have my vote\b|\bget me to\b|\bbe appropriate\b|\bbe easier\b|\bover the line\b",
        r"\b(?:is|'s) where (?:we|i) (?:have|need|want|must|should)\b|\bworks? better\b|\bgets? (?:us|this|it) (?:there|done|signed|over)\b|\binstead\b|\binstead of\b|\brather than\b",
        r"\b(?:seems?|feels?|sounds?|looks?) (?:right|fair|reasonable|about right)\b",
        r"\b(?:seems|is|would be) fair\b|\bshould (?:be|do) (?:possible|doable|feasible|it)\b",
    ),
    Force.IMPERATIVE: (
        r"^(?:\W*(?:please|also|then|just|so|kindly|and|ok|okay|but|next|plus|or|now|finally|first|second|lastly|pls|"
        r"simply|either|instead|maybe|perhaps|to|hi|hey|hello|dear)\b,?){0,4}\W*"
        r"(?:take|drop|remove|knock|cut|lower|reduce|make|give|match|cap|hold|lock|freeze|throw|include|add|extend|"
        r"change|move|set|get|bring|meet|beat|sharpen|waive|shave|trim|strip|leave|lose|put|shorten|push|bill|invoice|"
        r"split|start|limit|fix|keep|increase|swap|switch|raise|double|halve|sweeten|come|do|say|scrap|delete|exclude|"
        r"omit|skip|offer|grant|allow|let|delay|postpone|reconsider|rework|revise|adjust|round|charge|scale|pull|ditch|"
        r"axe|replace|forget|slash|discount|improve|defer|spread|stretch|accept|go|guarantee|tie|write|quote|help)\b",
    ),
    Force.AGREEMENT: (
        r"\b(?:looks?|sounds?|seems?|works?|is|are|all|reads?|remain|stay|stays) (?:all |really |very |mostly |otherwise |"
        r"generally |pretty |absolutely |just |perfectly )?(?:good|fine|great|ok|okay|perfect|right|agreed|clear|accepted|settled|"
        r"acceptable|agreeable|in order|approved|signed off|unchanged|as (?:it is|they are|is))\b|\bworks? for (?:us|me)\b",
        r"\b(?:fine|happy|ok|okay|comfortable|good|satisfied|pleased|aligned|on board|agree|agreed|agreement) (?:with|on|"
        r"about|to)\b",
        r"\bno (?:issues?|problems?|objections?|concerns?|comments?|changes?)\b",
        rf"\b{_WE}(?: do| can| also)? (?:accept|agree|confirm|like|love)\b|\b(?:everything|all) else\b|\bthe rest\b",
        r"\b(?:have|has) been agreed\b|\bagreed\b|\bas it stands?\b|\bas they stand\b|\bcan stay as\b",
    ),
    Force.PAST: (
        r"\b(?:you|your team|your colleague|your company) (?:already |kindly |recently |had |have ){0,2}(?:offered|quoted|"
        r"proposed|gave|sent|mentioned|said|promised|charged|included|granted|agreed|put|wrote|had|got|reduced|dropped|made)\b",
        r"\b(?:last|previous) (?:year|time|contract|order|month|week)\b|\byesterday\b|\bused to\b|\bwas (?:paid|sent|signed|"
        r"attended|delivered|booked)\b|\bwere (?:paid|sent|delivered)\b",
        rf"\b{_WE} (?:paid|had|signed|asked for|got|received|used|were (?:at|on|paying)|started|saw|bought|met|spoke|"
        r"talked|sent|looked|went|came|moved|hired|opened|did|made|grew)\b",
        r"\b(?:your|the|this) (?:offer|quote|proposal|draft|contract|current \w+|price|invoice)(?: [a-z0-9]+){0,2} (?:is|was|says|"
        r"shows|lists|has|of|at|includes|states|covers|already|stands)\b",
        r"\bas (?:agreed|discussed|offered|quoted|proposed|before|usual|now|it was)\b|\bcurrently\b|\btoday (?:we|the)\b|\bat the moment\b",
        r"\balready\b|\b(?:i|we) (?:really |do |greatly )?appreciate (?:the|that|how|all)\b|\bas in (?:your|the)\b",
        r"\bthank(?:s| you) (?:so much |very much |again )?for\b",
    ),
}
