"""Who wants something from whom, as far as the form of a clause tells?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache


class Force(StrEnum):
    """What a clause does, whatever it is about."""

    DENIAL = "denial"  # we do not need …
    HYPOTHESIS = "hypothesis"  # suppose we asked …
    REPORT = "report"  # somebody said …
    RIVAL = "rival"  # another supplier quoted …
    REFUSAL = "refusal"  # we cannot accept …
    LIMIT = "limit"  # we can only …
    CONDITION = "condition"  # if you …
    INFORMATION = "information"  # what is …? could you send …?
    OFFER = "offer"  # we could sign …
    REQUEST = "request"  # could you …?
    NEED = "need"  # we need …
    CLOSING = "closing"  # … would get us there
    IMPERATIVE = "imperative"  # take …
    AGREEMENT = "agreement"  # … looks good
    PAST = "past"  # you offered …
    NONE = "none"


# How sure a clause of this force is an ask, given that it names something to ask for.
ASKING = {
    Force.REQUEST: 0.93,
    Force.IMPERATIVE: 0.92,
    Force.NEED: 0.92,
    Force.LIMIT: 0.88,
    Force.CLOSING: 0.88,
    Force.CONDITION: 0.86,
    Force.REFUSAL: 0.8,
    Force.RIVAL: 0.65,
    Force.REPORT: 0.4,
    Force.HYPOTHESIS: 0.35,
}

_WE = r"(?:we|i)"
_PRINCIPAL = (
    r"(?:we|i|(?:our|my|the)(?: [a-z]+){1,3}|procurement|finance|legal|purchasing|management|"
    r"accounting|they|he|she)"
)
_SOFT = (
    r"(?: (?:really|also|just|still|therefore|would|will|do|probably|ideally|definitely|simply|"
    r"actually|then|now|currently|certainly|both|all|kindly|only|very much|always))*"
)

_PATTERNS: dict[Force, str] = {
    Force.DENIAL: (
        r"\b(?:do(?:es)? not|don't|doesn't|did not|didn't|not|aren't|isn't|never|no longer|won't)"
        r"(?: really| actually| even| here| currently| to)* (?:need(?:ing)?|want|require|ask(?:ing)?"
        r"(?: you)?(?: for| to)?|look(?:ing)? for|expect(?:ing)?|seek(?:ing)?|after|insist(?:ing)?"
        r"|asked for)\b"
        r"|\bno need (?:for|to)\b|\bnot (?:really )?(?:about|a question of|a matter of)\b"
        r"|\bnot (?:an? )?(?:issue|problem|concern)\b|\b(?:without|instead of) asking\b"
        r"|\bno (?:longer )?(?:interest in|use for)\b"
    ),
    Force.HYPOTHESIS: (
        r"\b(?:suppose|supposing|hypothetically|theoretically|in theory|imagine)\b"
        r"|\bif (?:we|i|they|somebody|someone|our \w+) (?:were to|ever|were|should|had|asked|wanted)\b"
        r"|\bwhat if (?:we|i|they) (?:asked|were|wanted|needed)\b|\bin case (?:we|they)\b"
        r"|\b(?:may|might|could) (?:one day|at some point|eventually|later on|in (?:the )?future)\b"
        r"|\bat some point (?:we|they)\b|\bwould have (?:asked|wanted|needed)\b"
    ),
    Force.REPORT: (
        r"\b(?:he|she|they|who|somebody|someone|people|everyone|boss|cfo|ceo|coo|team|board|"
        r"manager|colleague|colleagues|friend|procurement|finance|legal|director|customer|peer|"
        r"[a-z]+) (?:once |also |already |even )?(?:said|told (?:me|us)|mentioned|wondered|asked "
        r"(?:me |us )?(?:whether|if|about)|thought|suggested that|claims?|claimed|reckons?|"
        r"keeps? saying)\b"
        r"|\b(?:i|we)(?:'ve| have)? (?:heard|read|understood|gather)\b|\brumou?r\b|\bapparently\b"
        r"|\breportedly\b|\bthe article\b"
    ),
    Force.RIVAL: (
        r"\b(?:competitors?|rivals?|another (?:vendor|supplier|provider|firm|agency|company|bidder|"
        r"quote|offer|landlord|studio|freelancer)|other (?:vendors?|suppliers?|providers?|quotes?|"
        r"offers?|bids?|bidders?|firms?)|(?:alternative|competing|second|lower|cheaper) "
        r"(?:vendor|supplier|provider|quote|offer|bid|proposal))\b"
        r"|\b(?:has|have|'ve|just)? ?(?:quoted|offered|bid|pitched|came in at|come in at|coming in "
        r"at|undercut)\b(?! by you)"
    ),
    Force.REFUSAL: (
        rf"\b{_PRINCIPAL}{_SOFT} (?:can't|cannot|can not|won't|will not|couldn't|could not|wouldn't|"
        r"would not|are not able to|aren't able to|are unable to|am not able to|is unable to|are not "
        r"(?:willing|prepared|in a position|comfortable|happy|ready) (?:to|with)|do not|don't|"
        r"doesn't|does not|never)"
        r"(?: be able to| really| simply| possibly)* (?:accept|agree|sign|do|pay|paying|commit|live|approve|"
        r"take|justify|work|allow|be|support|carry|bear|start|go|have|get|see|afford|stretch|"
        r"swallow|wait|lock|tie|absorb|buy|use|cover)\b"
        r"|\b(?:is|are)(?: simply| just)? (?:not acceptable|unacceptable|out of the question|too much|"
        r"a no-go|not possible for us|not going to work|a problem|not workable|a non-starter|"
        r"a (?:red flag|deal-?breaker|showstopper|sticking point|concern))\b"
        r"|\b(?:does not|doesn't|won't|will not) (?:work|fly|fit)\b"
    ),
    Force.LIMIT: (
        rf"\b{_PRINCIPAL}{_SOFT} (?:can|could|have|had|got|pay)(?:'ve)? (?:only|at most|max|up to|no more"
        r" than)\b|\b(?:can't|cannot|can not|won't) (?:go|pay|do|spend|stretch|justify|exceed)"
        r"(?: (?:any|much))?(?: to)? ?(?:above|over|beyond|more|higher|past|further|exceed)?\b"
        r"|\bcannot exceed\b|\b(?:maximum|max|ceiling|limit|budget|cap) (?:is|of|we|for|at|stands|"
        r"allows|was)\b|\b(?:have|got|with|within) (?:a |an |our )?(?:\w+ )?budget\b|\b(?:we|i) only have\b"
        r"|\bonly (?:have|got|pay|spend|budgeted|approved)\b|\bapproved (?:only )?(?:for|up to)\b"
    ),
    Force.CONDITION: (
        r"\b(?:if|provided|providing|as long as|so long as|assuming|on condition|once|when|unless)"
        r"(?: that)? (?:you|we can (?:get|agree|settle|land|do|find|make|have)|we (?:get|agree|"
        r"settle|land|find|got|could (?:get|agree|settle|land|have))|i (?:get|can get)|the|that|this|"
        r"it|there|your|both)\b"
        r"|\b(?:subject to|in exchange for|in return for|conditional on|contingent on|only if|"
        r"provided|against|with) (?=an? |the |your |\d|\$|net)"
    ),
    Force.INFORMATION: (
        r"^(?:and |but |so |also |one more question: ?|quick question: ?)*(?:what|how (?:much|many|"
        r"does|do|is|are|long|would|will|did|can)|when|who|whom|where|which|why|does|did|is|are|was"
        r"|were|has|have) (?!about |if |would it take|there )"
        r"|\b(?:can|could|would|will) (?:you|we|i|someone)(?: please| also| kindly| maybe)* "
        r"(?:send|share|explain|tell|clarify|walk|forward|call|schedule|resend|point|show|speak|"
        r"talk|meet|discuss|chat|see|ask|set up a|elaborate|remind|let (?:me|us) know|check|"
        r"help (?:me|us) understand|jump|arrange|book|attach|ping|connect|review|look)\b"
        r"|\bplease (?:send|share|explain|tell|clarify|forward|call|resend|let (?:me|us) know|"
        r"find|see|note|check|review|attach)\b"
        r"|\bdo you (?:offer|have|support|provide|know|charge|accept|take|usually|normally)\b"
        r"|\b(?:wondering|know|understand|curious|ask|question|clear|sure) (?:what|how|when|who|why|"
        r"whether the|whether it|whether this)\b"
    ),
    Force.OFFER: (
        rf"\b{_WE}(?:'d| would| could| can| will|'ll| are| am|'re|'m| might|'ve)"
        r"(?: also| then| certainly| happily| be| even| gladly| of course| definitely| both| probably"
        r"| in return| all| likely| consider)*"
        r"(?: (?:happy|glad|willing|prepared|ready|open|able|pleased|delighted|fine)(?: to| for us to|"
        r" with))? (?!like\b|need\b|want\b|prefer\b|hope\b|love\b|appreciate\b|expect\b|only\b|ask\b|"
        r"have to\b|require\b)"
        r"(?:sign|signing|commit|committing|agree|extend|extending|go|going|renew|pay|paying|prepay|"
        r"give|provide|offer|be|act|acting|do|take|refer|introduce|recommend|increase|order|buy|"
        r"expand|add|host|join|speak|serve|move|confirm|close|approve|get|make|put|double|bring|"
        r"guarantee|let|allow|write|publish|record|appear|become|stay|accept|place|lock|consolidate|"
        r"handle|cover|deliver|supply|start|announce|switch|wire|transfer|settle|send)\b"
        r"|\bin (?:return|exchange)(?:,| we| i)|\b(?:we|i)'d (?:sign|commit|be (?:happy|willing|open|"
        r"prepared|glad))\b"
    ),
    Force.REQUEST: (
        r"\b(?:can|could|would|will|might|may|shall|should|couldn't|can't|won't|wouldn't) (?:you|we|i|your [a-z]+|"
        r"this|that|it|there|the|these)\b"
        r"|\b(?:any|some) (?:chance|room|flexibility|possibility|way|scope|wiggle|movement|leeway|"
        r"give|slack|option)\b|\bis there (?:any|a|some|room|anything)\b|\banything (?:you|we) can\b"
        r"|\b(?:is|would) (?:it|that|this|there|a|an|the|\d)[^,;?]{0,40}(?:possible|doable|feasible|"
        r"negotiable|an option|conceivable|thinkable|imaginable|on the table|realistic|work|fly|ok|"
        r"okay)\b|\b(?:possible|doable|feasible|negotiable)\?"
        r"|\bare you (?:able|open|willing|prepared|in a position|flexible|ok|okay|happy|fine)\b"
        r"|\bplease\b|\bkindly\b|\bpls\b|\bhow about\b|\bwhat about\b|\bwhat if you\b|\bwhat would it take\b"
        r"|\bdo you (?:think|see|mind|reckon|suppose)\b|\bwould you\b|\b(?:wondering|wonder|see|"
        r"ask|asking|asked|check) (?:if|whether)\b|\blet's (?:say|make|do|call|settle|agree|go|meet|"
        r"split|round|keep|drop|leave|set|start|fix)\b|\bmake (?:it|that)\b|\bcall it\b|\bwhy not\b"
        r"|\bwould appreciate\b|\bappreciate (?:it )?(?:if|an?|some|your)\b|\bgrateful (?:if|for)\b"
        r"|\bwhat can you do\b|\byour best\b"
    ),
    Force.NEED: (
        rf"\b{_PRINCIPAL}(?:'d|'ll|'re|'m|'s)?{_SOFT} (?:needs?|needed|wants?|wanted|requires?|must|has to|have to|"
        r"had to|like|love|expects?|prefers?|insists?|asks? (?:for|you|that)|asking (?:for|you)|requests?|"
        r"requested|proposes?|suggests?|suggested|hope|hoping|seek|demands?|looking (?:for|at|to)|aim|aiming|"
        r"target|hoped|thinking|after|are after|were after|wish|counting on|feel comfortable|"
        r"comfortable|planning on|settle)\b"
        r"|\b(?:needs?|has|have|ought|got) to (?:be|come|go|get|drop|move|cover|include|sit|land|end|start|have|"
        r"say|run|match|reflect|change|stay|happen|sit)\b|\b(?:must|should|shall) (?:be|come|go|include|cover|not|"
        r"get|have|drop|stay|start|carry|bear|remain|apply|run|last|end|say|read)\b"
        r"|\b(?:is|are|be|was|were) (?:required|needed|a must|mandatory|essential|key for us|important|crucial)\b"
        r"|\b(?:our|my|the) (?:target|budget|policy|policies|standard|requirement|condition|number|"
        r"ask|request|proposal|counter(?:-?offer)?|preference|minimum|only ask|one ask|remaining ask|"
        r"last ask|process|rules?|terms)(?: [a-z]+){0,2} (?:is|are|was|would|requires?|says?|would be|remains?|:)"
        r"|\b(?:looking|hoping|asking|aiming|pushing|counting) (?:for|at|on|to)\b|\bwould (?:prefer|like|love|need|"
        r"want|ask|expect)\b|\bit'd be\b|\bwould be (?:great|good|nice|helpful|ideal) (?:if|to)\b"
        r"|\bneed(?:ed|s)?\b(?: from you)?|\bask(?:s)?:|\b(?:the|one|only|last|remaining|my|our) "
        r"(?:thing|point|condition|request|ask|issue)\b[^.]{0,30} (?:is|are|would be)\b|\bwant(?:s|ed)?\b"
    ),
    Force.CLOSING: (
        r"\bwould (?:really |probably |certainly |definitely )?(?:work|help|do it|do the trick|be (?:great|good|"
        r"ideal|perfect|fine|helpful|appreciated|nice|better|easier|enough|fair|acceptable|ok|okay|"
        r"our|more|sufficient|much|reasonable|right|a)|get (?:us|this|it|me|you)|seal|close|make|suit|"
        r"unlock|go a long way|move|settle|bring|allow|let|win|carry|tip|solve)\b"
        r"|\band (?:we have a deal|we've got a deal|we're (?:done|good|in|there)|we are done|we(?:'ll| will|"
        r" can| could|'d)? (?:sign|close|have a deal)|it's (?:a deal|yours|done)|you (?:have|'ve got|got) "
        r"(?:a deal|yourself)|you've got|i(?:'ll| will| can)? sign|deal)\b"
        r"|\b(?:is|are) (?:what we (?:need|want|had in mind)|our (?:number|target|limit|budget|ceiling|"
        r"maximum|preference)|preferred|where we need|the number|more like it|as far as)\b"
        r"|\bworks? better\b|\bgets? (?:us|this|it) (?:there|done|signed|over)\b|\binstead\b|\binstead of\b"
        r"|\brather than\b|\bcan live with\b|\b(?:at|for) (?:most|best)\b|\bor (?:we|i) (?:walk|go|cancel|leave)\b"
    ),
    Force.IMPERATIVE: (
        r"^(?:\W*(?:please|also|then|just|so|kindly|and|ok|okay|but|next|plus|or|now|finally|first|second|"
        r"lastly|pls|simply|either|instead|maybe|perhaps|to)\b,?)*\W*"
        r"(?:take|drop|remove|knock|cut|lower|reduce|make|give|match|cap|hold|lock|freeze|throw|include|"
        r"add|extend|change|move|set|get|bring|meet|beat|sharpen|waive|shave|trim|strip|leave|lose|put|"
        r"shorten|push|bill|invoice|split|start|limit|fix|keep|increase|swap|switch|raise|double|halve|"
        r"sweeten|come|do|say|scrap|delete|exclude|omit|skip|offer|grant|allow|let|delay|postpone|"
        r"reconsider|rework|revise|adjust|round|charge|delay|scale|pull|ditch|axe|replace|forget|"
        r"slash|discount|improve|defer|spread|stretch|accept|go|guarantee|confirm|tie|write|send us a "
        r"(?:better|revised|lower))\b"
    ),
    Force.AGREEMENT: (
        r"\b(?:looks?|sounds?|seems?|works?|is|are|all|reads?) (?:all |really |very |mostly |otherwise |"
        r"generally |pretty |absolutely |just )?(?:good|fine|great|ok|okay|perfect|right|agreed|clear|accepted|"
        r"settled|acceptable|agreeable|in order|approved|signed off)\b|\bworks? for (?:us|me)\b"
        r"|\b(?:fine|happy|ok|okay|comfortable|good|satisfied|pleased|aligned|on board|agree|agreed|"
        r"agreement) (?:with|on|about|to)\b|\bno (?:issues?|problems?|objections?|concerns?|comments?|"
        r"changes?)\b|\b(?:we|i)(?: do| can| also)? (?:accept|agree|confirm|like|love)\b|\b(?:everything|all) else\b"
        r"|\b(?:have|has) been agreed\b|\bagreed\b"
    ),
    Force.PAST: (
        r"\b(?:you|your team|your colleague|your company) (?:already |kindly |recently |had |have )*(?:offered|quoted|"
        r"proposed|gave|sent|mentioned|said|promised|charged|included|granted|agreed|put|wrote|had|got|reduced|"
        r"dropped|made)\b|\b(?:last|previous) (?:year|time|contract|order|month)\b|\byesterday\b|\bused to\b"
        r"|\b(?:we|i) (?:paid|had|signed|asked for|got|received|used|were (?:at|on|paying))\b|\b(?:your|the|this) "
        r"(?:offer|quote|proposal|draft|contract|current \w+|price)(?: [a-z]+)? (?:is|was|says|shows|lists|has|of|at|includes|"
        r"states|covers|already|stands)\b|\bas (?:agreed|discussed|offered|quoted|proposed)\b|\bcurrently\b|\btoday we\b"
        r"|\bthank(?:s| you) for\b"
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cue:
    """A sign of a force and where it stands."""

    force: Force
    start: int
    end: int


@cache
def _pattern(force: Force) -> re.Pattern[str]:
    return re.compile(_PATTERNS[force])


def cues(text: str, start: int, end: int) -> tuple[Cue, ...]:
    """The first sign of every force in a part of a folded text."""
    found = []
    clause = text[start:end]
    for force in _PATTERNS:
        match = _pattern(force).search(clause)
        if match:
            found.append(Cue(force, start + match.start(), start + match.end()))
    return tuple(found)
