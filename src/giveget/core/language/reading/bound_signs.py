"""By which words is it known that a clause refuses, limits or sets a condition?

Every entry is one pattern for a folded text. Gaps are bounded, so that matching stays linear.
"""

from __future__ import annotations

from giveget.core.language.reading.force_names import Force

_OWN = r"(?:our|my|the)(?: [a-z]+){1,3}"
_OTHERS = r"procurement|finance|legal|purchasing|management|accounting|treasury|they|he|she"
_WHO = rf"(?:we|i|{_OWN}|{_OTHERS})"
_WE = r"(?:we|i)"
_ADVERB = (
    "(?: (?:really|also|just|still|therefore|would|will|do|probably|ideally|definitely|"
    "simply|actually|then|now|currently|certainly|both|all|kindly|very much|always|only|"
    "rather|much|generally|normally|usually|typically|strongly|clearly|obviously|"
    "honestly)){0,3}"
)
_NOT_ABLE = (
    "(?:can't|cannot|can not|won't|will not|couldn't|could not|wouldn't|would not|(?:are|"
    "am|is) (?:not|un)(?: ?able| willing| prepared| in a position| comfortable| happy|"
    " ready| allowed)(?: to| with)?|aren't (?:able|willing|prepared|allowed) to|do not|"
    "don't|doesn't|does not|never|can hardly|struggle to|are reluctant to|do not want to|"
    "don't want to|doesn't want to|would rather not)"
)
_VERY = (
    "(?: (?:simply|just|way|far|much|really|still|quite|rather|frankly|definitely|clearly|"
    "a bit|a little|a tad|something of|kind of|going to be)){0,2}"
)
_HURDLE = (
    "(?:red flag|deal-?breaker|show-?stopper|sticking point|concern|hard sell|no-go|blocker|"
    "hurdle|obstacle|non-starter|stumbling block|problem|issue|stretch|headache|worry|big ask|"
    "eternity|big commitment|lot to ask|tall order|tough one|stumbling stone)"
)
_TAKE = (
    "(?:accept|agree|sign|do|pay|paying|begin|commence|launch|kick off|move in|commit|live|"
    "approve|take|justify|work|allow|be|"
    "support|carry|bear|start|go|have|get|see|afford|stretch|swallow|wait|lock|tie|absorb|"
    "buy|use|cover|move|proceed|continue|want to|want (?:you|us|our)|include|name|mention|"
    "appear|guarantee|find|make|keep|put|let|give|recommend|do it)"
)

BOUNDS: dict[Force, tuple[str, ...]] = {
    Force.REFUSAL: (
        rf"\b{_WHO}{_ADVERB} {_NOT_ABLE}(?: be able to| really| simply| possibly){{0,2}} {_TAKE}\b",
        (
            r"\b(?:is|are)(?: simply| just)? (?:not acceptable|unacceptable|not (?:really )?"
            "(?:sufficient|enough|adequate)|insufficient|inadequate|"
            "out of the question|too much|a no-go|not possible for us|not going to work|"
            "a problem|not workable|a non-starter|too long|too short|too early|too late|"
            "too many|too few|too low|an issue|not there yet|not an option|not feasible|"
            "an? (?:red flag|deal-?breaker|showstopper|sticking point|concern|hard sell|"
            r"bit (?:long|much|early|short)))\b"
        ),
        (
            r"\b(?:does not|doesn't|do not|don't|won't|will not|would not|wouldn't|can't|"
            r"cannot) (?:work|fly|fit|be possible|pass|add up)\b"
        ),
        (
            r"\b(?:is not|are not|isn't|aren't) (?:possible|feasible|doable|workable|negotiable)\b|"
            r"\b(?:nobody|no one|none of us) \w+\b"
        ),
        (
            r"\b(?:can't|cannot|won't|couldn't) (?:get|push|"
            r"bring) [^,;.]{2,40} (?:through|approved|past|signed)\b"
        ),
        (
            r"\b(?!(?:it|that|this|which|who|there|what)\b)[a-z]+ (?:won't|can't|cannot|doesn't "
            r"want to|will not|refuses to|isn't going to|isn't prepared to) (?:do|accept|sign|"
            r"agree to|approve|pay|go for|commit to|support|stomach|authorise|authorize)\b|"
            r"\b(?:more|longer|higher|bigger|further|earlier|later) than (?:we|i|our \w+|my \w+)"
            r"(?:'d| would|'re| are)? (?:can|could|want|like|need|able|prepared|willing|ready|"
            r"allowed|comfortable)\b"
        ),
        r"\b(?:hold|holding) back\b|\btie (?:myself|ourselves) down\b|\bnot there yet\b",
        r"\b(?:rather|prefer|like|want|wish)(?: \w+)? not(?: to)?\b|\bhappy without\b",
        (
            r"(?:\b(?:is|are|seems?|feels?|looks?|sounds?|would be|becomes?|remains?)|'s)"
            rf"{_VERY} (?:an? (?:\w+ )?{_HURDLE}|overkill|hard to (?:swallow|sell|justify|"
            "accept|digest)|tough to (?:swallow|sell|justify|accept)|not good enough|"
            "(?:like )?a (?:very |really )?long time|too "
            r"(?:\w+ )?(?:low|slow|much|weak|strict|broad|rigid|big|small|large|tight|"
            r"restrictive|onerous|"
            r"one-sided|vague|long|short|high|late|early)|excessive|one-sided|not acceptable)\b"
        ),
        (
            r"\b(?:isn't|is not|aren't|are not|never) going to (?:work|fly|happen|wash|"
            r"be enough|do it|get (?:through|past|approved))\b"
        ),
        (
            r"(?:\bnot|n't|\bun)(?: really| very| at all)? ?(?:comfortable|happy|ok|okay|keen|"
            "at ease|wild|thrilled|crazy) (?:with|about|on|signing|committing|paying|to)\\b"
        ),
        (
            r"\b(?:bothers?|worries|concerns|kills|troubles|scares) (?:it |this |that )?(?:for )?"
            r"(?:us|me|our|my|the deal)\b|\b(?:problem|issue|obstacle|concern|sticking point|"
            "hurdle|blocker) (?:here |for us |for me |though |now )?(?:is|are|remains)\\b|"
            r"\bnot something (?:we|i|our|my)\b|\bstanding between\b|\bin the way of\b|"
            r"\bstruggl\w+ (?:with|to)\b|"
            r"\b(?:trouble|hard time|difficulty) (?:with|justifying|selling|accepting)\b|"
            r"\bwhat (?:i|we) can't (?:sell|accept|do|get|sign)\b"
        ),
        (
            r"\b(?:won't|can't|doesn't|does not|cannot|will not|do not|don't|wont|cant) "
            r"(?:approve|allow|let|permit|sign off)\b"
        ),
    ),
    Force.LIMIT: (
        r"\b(?:at (?:the )?(?:very )?most|not? longer than|no more than|maximum|max)\b",
        (
            rf"\b{_WHO}{_ADVERB} (?:can|could|have|had|got|pay)(?:'ve)? (?:only|at most|max|"
            r"up to|no more than)\b"
        ),
        (
            r"\b(?:can't|cannot|can not|won't) (?:go|pay|do|spend|stretch|justify|"
            "exceed)(?: any| much)?(?: to)? ?(?:above|over|beyond|more|higher|past|"
            r"further|exceed)\b"
        ),
        (
            r"\bcannot exceed\b|\b(?:maximum|max|ceiling|limit|budget|cap|"
            r"threshold)(?: \w+){0,3} (?:is|of|we|for|at|stands|allows|was)\b"
        ),
        r"\b(?:have|got|with|within) (?:a |an |our )?(?:\w+ )?budget\b|\b(?:we|i) only have\b",
        (
            r"\bonly (?:have|got|get|pays?|spend|budgeted|approved|process(?:es)?|accepts?|"
            r"signs?|buys?|need)\b|\bapproved (?:only )?(?:for|up to)\b"
        ),
        (
            r"\b(?:the )?(?:most|max|maximum|least|minimum) (?:that )?(?:we|i) (?:can|"
            r"could|will|would|may)\b"
        ),
        (
            r"\b(?:is|are|'s) (?:what|all|as (?:far|high|much|low|long) (?:ahead |out )?as|the "
            r"(?:most|best|least|limit|maximum|minimum)|where) (?:we|i|our|my|that|the)\b"
            r"(?! (?:have |had |both )?(?:agreed|discussed|signed|said|settled))|"
            r"\b(?:grant|board|committee|budget|funds?|fund|pot)(?: \w+)? (?:only |just )?(?:leaves?|"
            r"gives?|allows?) (?:us|me)\b|\b(?:anything|everything|all) (?:beyond|above|over|under|"
            r"below|longer than|shorter than|higher than|lower than|more than|less than)\b|\bour "
            r"(?:ceiling|maximum|limit|cap)\b"
        ),
        (
            r"\bthe (?:longest|most|highest|lowest|shortest|maximum|least|best|"
            r"furthest) (?:that )?(?:we|i) (?:can|could)\b|\b(?:left|available|"
            r"remaining) in\b"
        ),
        (
            r"\b(?:longest|most|highest|furthest|shortest) (?:that )?(?:we|i)(?:'d|'ll)\b|"
            r"\b(?:could|can|might) make \S{1,12} work\b|\bsigned off (?:on )?[$€£]?\d|"
            r"\band (?:not|no) (?:a (?:cent|penny|dollar|euro)|more|further)\b|"
            r"\bnot a (?:cent|penny|dollar|euro) more\b|"
            r"(?:\bgot|\bhave|\bhas|'ve|\bgave me|\bgiven)(?: only| just)?(?: got)? "
            r"[$€£]?\d\S{0,9}(?: \w+){0,3} (?:approved|signed off|cleared|released|budgeted|"
            r"allocated|"
            r"earmarked|available|to work with|to spend|to play with|left)\b|"
            r"\b(?:his|her|their) (?:limit|maximum|ceiling|max|cap|budget)\b"
        ),
        (
            rf"\b{_WE} have \S+ ?\S* ?(?:for (?:this|it|that)|in the budget|to spend|"
            r"set aside|available)\b"
        ),
    ),
    Force.CONDITION: (
        (
            r"\b(?:if|provided|providing|as long as|so long as|assuming|on condition|once|"
            "unless)(?: that)? (?:you(?!(?:'d| would)? (?:want(?! us)|like|wish|prefer|continue|"
            "decide|receive|delete|think)\\b)|we can (?:get|agree|settle|land|do|find|make|have)|"
            "we (?:get|agree|settle|land|find|got|could (?:get|agree|settle|land|have))|"
            r"i (?:get|can get|could get)|the|that|this|it|there|your|both)\b"
        ),
        (
            r"\b(?:subject to|in exchange for|in return for|conditional on|contingent on|"
            "only if|provided) "
        ),
        (
            r"^\W*(?:and |but |so )*(?:with|for|at|against) (?:an? |the )?(?:\S{0,3}\d|"
            "half|free|longer|shorter|lower|two|three|four|five|ten|fifteen|twenty)"
        ),
        (
            r"^\W*(?:and |but |so |or |ok |well )*you (?:get|give|do|make|take|throw|drop|knock|cut|"
            r"come|bring|add|include|shave|lower|match|meet|hold|waive|sign|go|find|put|let) (?!me a |"
            r"the (?:idea|picture|point)|in touch|a call)|\bfor (?:that|this|which) (?:we|i)\b|"
            r"\bif there(?:'s| is) (?:a|any) (?:world|way|version)\b"
        ),
    ),
}
