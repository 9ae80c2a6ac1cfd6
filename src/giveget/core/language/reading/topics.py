"""What is a clause about?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from giveget.core.language.reading.clauses import Clause
from giveget.core.language.reading.quantities import Measure
from giveget.core.language.reading.words import stem
from giveget.core.terms import AskKind

_P, _M, _N, _D, _L, _C, _T = (
    (Measure.PERCENT,),
    (Measure.MONEY,),
    (Measure.NET_DAYS,),
    (Measure.DAYS,),
    (Measure.MONTHS,),
    (Measure.COUNT,),
    (Measure.DATE,),
)


@dataclass(frozen=True, slots=True)
class Topic:
    """A kind of ask and the words by which it is known.

    Each line of ``signs`` is one way to name it: groups joined by ``&``, each a choice of words
    (``|``); ``!`` before a group forbids its words. A line that begins with ``/`` is a pattern.
    ``measures`` are the amounts it takes, the likeliest first.
    """

    kind: AskKind
    signs: str
    measures: tuple[Measure, ...] = ()


@dataclass(frozen=True, slots=True)
class Sign:
    """One parsed way to name a topic."""

    needs: tuple[frozenset[str], ...]
    never: frozenset[str]
    pattern: re.Pattern[str] | None


_RISE = "increase|uplift|escalation|escalator|rise|indexation|index|inflation|cpi|rpi|raise|hike|escalate"
_PRICE = "price|rate|fee|cost|rent|number|figure|quote|charge|pricing|total|budget|amount|sum|premium"

TOPICS = (
    Topic(
        AskKind.UPLIFT_CAP,
        f"""cap|limit|ceiling|maximum|max|exceed|restrict|capped|tie|link & {_RISE} & !liability|liable|damage
        /(?:increase|uplift|escalat\\w+|rise|indexation|raise|hike|go up)\\b[^.;]{{0,40}}(?:no more than|at most|up to|max|above|more than|beyond|limited|capped)
        /(?:no more than|at most|not more than|maximum(?: of)?|up to)[^.;]{{0,20}}(?:increase|uplift|rise|escalation|per year|a year|per annum|annually|each year)
        /(?:no|without|zero|any|waive|remove|drop|delete|strike) (?:the |an? |any )?(?:annual |yearly |automatic |price |rent |rate |fee |renewal |indexation )*(?:increases?|uplifts?|escalat\\w+|indexation|rises?)
        /(?:annual|yearly|renewal|rent|automatic|price) (?:increase|uplift|escalat\\w+|indexation|rise)s?""",
        _P,
    ),
    Topic(
        AskKind.PRICE_LOCK,
        f"""lock|freeze|locked|frozen & {_PRICE}|pricing|renewal|this
        /price[ -](?:hold|lock|protection|guarantee|freeze)|rate[ -](?:lock|freeze|guarantee)|price stability
        /(?:hold|keep|guarantee|maintain|protect|fix|honou?r|secure|peg)(?:ing|ed|s)? (?:the |this |that |these |those |our |your |same |current |today's |unit )*(?:prices?|rates?|pricing|rent|fees?|numbers?|figures?|terms)\\b
        /(?:prices?|rates?|pricing|rent|fees?) (?:\\w+ ){{0,4}}(?:fixed|held|locked|guaranteed|frozen|unchanged|stable|protected|flat|stay(?:s|ing)? (?:the same|flat|put|as is|where)|remain(?:s|ing)?|constant)
        /(?:same|this|today's) (?:prices?|rates?|pricing|rent|fees?) (?:\\w+ ){{0,5}}(?:renewal|renew|second|third|next|following|extension|years?)
        /(?:fixed|flat|stable|firm|frozen) (?:prices?|rates?|pricing|rent) (?:\\w+ ){{0,3}}(?:for|over|through|throughout|until|across|during)""",
        _L,
    ),
    Topic(
        AskKind.LIABILITY,
        """liability|liable|indemnity|indemnify|indemnification|uncapped
        damage & cap|limit|unlimited|carry|cover|pay|bear|consequential|all & !property
        risk|incident|loss|breakage|shrinkage|damages & carry|bear|shift|assume|share|absorb|transfer|shoulder|split|take & !credit
        /50[ /]50""",
        (Measure.PERCENT, Measure.MONEY, Measure.MONTHS),
    ),
    Topic(
        AskKind.TERMINATION,
        """terminate|termination
        /(?:break|exit|opt-?out|out|walk-?away|escape|cancellation|termination) (?:clause|right|option|window|point|provision|date)s?
        /\\b(?:way|ways|ability|able|option|right|freedom|possibility|flexibility|chance) (?:out\\b|to (?:exit|leave|cancel|get out|walk|stop|end|opt out|pull out|step out|quit|break))
        /(?:get|opt|pull|step|back|bail|walk) (?:out|away) (?:of (?:the|this|it)|after|at|early|any ?time|if|when|before|with)
        /(?:cancel|exit|leave|end|stop|quit|break) (?:the |this |our )?(?:contract |agreement |lease |deal |subscription |early |it )?(?:at any time|any ?time|after|early|with|on|at|before|if|for convenience|without penalty|whenever|once)
        /(?:notice period|months'? notice|days'? notice|weeks'? notice|auto-?renew\\w*|automatic(?:ally)? renew\\w*|for convenience|early exit|exit fee|cancellation (?:fee|terms|policy|charge)|get-out|exit after|out after|leave after|an out\\b|silent renewal|evergreen)""",
        (Measure.MONTHS, Measure.DAYS),
    ),
    Topic(
        AskKind.EXCLUSIVITY,
        """exclusive|exclusivity|exclusively & !tax|vat|gst
        sole & supplier|vendor|provider|right|agent|distributor|partner|customer
        /(?:not|don't|won't|never|no|stop|refrain from) (?:to )?(?:sell|supply|work|working|selling|supplying|serve|serving|offer|offering|engage)\\b[^.;]{0,40}(?:competitors?|rivals?|anyone else|others?|else in|competing)
        /non-?compete""",
        _L,
    ),
    Topic(
        AskKind.SERVICE_LEVEL,
        """sla|uptime|slas
        service & level|credit
        /(?:response|resolution|reaction|recovery|restore|turnaround|fix|support) times?
        /(?:24[ /x]7|around the clock|round the clock|guaranteed availability|system availability|availability (?:of|guarantee|above|to)|service credits?|support hours|business[ -]day response|same-day|dedicated (?:support|account|csm|customer success)|respond within|rto\\b|rpo\\b|hour response)
        penalty & late|miss|breach|downtime|fail|delay|outage|level
        respond|response|reply|resolve & hour|minute""",
        (Measure.PERCENT, Measure.DAYS),
    ),
    Topic(
        AskKind.REFERENCE,
        """testimonial
        /case[ -]stud(?:y|ies)|success stor(?:y|ies)|press release|logo\\b|customer story|customer quote|co-?marketing|joint webinar|reference (?:call|customer|client|site|visit|case)s?|(?:a|as|your|our|public|be|being|named|any|two|three|some|more|no|for|provide|give) references?\\b(?! (?:to|number))|references (?:from|of|in)|use (?:of )?our name|name us|name (?:in|on) (?:your|the) (?:website|marketing|list)|publicity|mention us|quote us""",
    ),
    Topic(
        AskKind.BILLING,
        """quarterly|monthly|annually|yearly|semi-annually|semiannually|half-yearly|instalment|installment|biannually|annual|month|quarter & pay|bill|billing|invoice|invoicing|payment|charge|instalment|installment|instead|spread|split & !net
        /(?:quarterly|monthly|annual|yearly|half-yearly|semi-?annual|bi-?annual) (?:in (?:arrears|advance)|billing|invoic\\w+|payments?|instal\\w+|rates)
        /\\bin (?:\\w+ )?(?:equal )?(?:instal?lments|tranches)\\b|instal?lments
        /(?:every|each|per) (?:month|quarter|year|six months)\\b[^.;]{0,30}(?:bill|invoice|pay)|(?:bill|invoice|pay)\\w*\\b[^.;]{0,25}(?:every|each|per|by the) (?:month|quarter|six months)
        /(?:quarterly|monthly) (?:instead|rather|not|would|please)|(?:move|switch|go|change) (?:us |it |this |over )?(?:to|from \\w+ to) (?:quarterly|monthly|annual|yearly)\\b(?! (?:contract|term|commitment|plan))""",
    ),
    Topic(
        AskKind.PAYMENT,
        """/payment (?:term|condition|schedule|window|deadline|period|day|target|plan)s?|terms of payment|credit terms?|payment days
        /(?:pay|paid|payable|payment|invoice|settle|due|settlement|billed?|invoiced)\\b[^.;]{0,40}(?:at the (?:very )?end|(?:on|upon|after|at|until|with|following|once|when) (?:the )?(?:completion|delivery|acceptance|project|go-?live|sign-?off|milestones?|launch|handover|hand-over|work is|job|final|everything|we've)|up-?front|in advance|in arrears|later|half|deposit|milestones?|on receipt|afterwards|when (?:it's|it is|the work|we)|until (?:it|the|we)|retainer|advance)
        /(?:up-?front|advance|down) payments?|(?:no|without|skip|drop|lower|smaller|reduce|less) (?:the |an? )?(?:deposit|up-?front|advance|down ?payment|prepayment)|deposit|prepay\\w*|retainer|defer(?:red|ring)? (?:the )?(?:payment|invoice|first)|payment holiday|early payment|(?:half|rest|balance|remainder|50%) (?:up-?front|now|on|at|after|when|once)|pay (?:you )?(?:everything|it all|the whole|in full|later|less up)""",
        (Measure.NET_DAYS, Measure.DAYS),
    ),
    Topic(
        AskKind.VOLUME,
        """seat|user|licence|unit|head|headcount|device|site|location|employee|people|quantity|volume|agent|learner|day & reduce|fewer|less|cut|lower|only|down|instead|start|drop|scale|trim|shrink|take|commit|minimum|smaller|half|decrease|need|more|increase|up|add|extra|additional|another
        /(?:minimum|committed|guaranteed|smaller|lower|reduced|higher) (?:order|quantity|volume|commitment|batch)|volume commitment|order (?:quantity|size)|minimum order""",
        _C,
    ),
    Topic(
        AskKind.START,
        """/(?:start|kick(?:ing)?[ -]?off|go(?:ing)?[ -]live|begin|commence|launch|roll(?:ing)?[ -]?out|starting|beginning|deploy|onboarding starts?|move in|hand ?over|deliver(?:y)?|commencement|effective date)(?: date)?\\b[^.;]{0,40}\\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec|q[1-4]|next|later|earlier|sooner|weeks?|months?|quarter|delay\\w*|back|forward|the (?:1st|first|beginning|end|start|new)|new year|immediately|until|mid-?|early|late|monday|spring|summer|autumn|fall|winter|\\d{1,2}(?:st|nd|rd|th))\\b
        /(?:delay|push|postpone|defer|bring forward|move|shift|later|earlier|change|put back)\\w*\\b[^.;]{0,25}(?:the |a |our |your )?(?:start|kick-?off|go-?live|launch|begin|commence|rollout|roll-out|commencement)
        /(?:start|kick-?off|go-?live|launch|commencement) date|(?:later|earlier|delayed|deferred) (?:start|kick-?off|go-?live|launch)""",
        (Measure.DATE, Measure.DAYS, Measure.MONTHS),
    ),
    Topic(
        AskKind.LENGTH,
        """/(?:shorter|longer|smaller|different|multi-?year|lower|reduced) (?:initial |contract |minimum |lease )?(?:term|commitment|contract|period|duration|agreement|lease|deal|lock-in)\\b|month[ -]to[ -]month|monthly rolling|rolling (?:contract|basis|monthly|month)|(?:contract|term|agreement|commitment|lease|deal|subscription|engagement) (?:length|duration|period)|length of (?:the )?(?:contract|term|agreement|commitment|lease)|(?:annual|yearly|monthly) (?:contract|term|commitment|agreement|deal|plan)|minimum term|lock-?in(?: period)?|shorten|locked in|multi-?year|tied (?:in|down)|longer term
        year|month & contract|term|commit|commitment|sign|agreement|deal|lease|initial|duration|renew|renewal|extend|extension|subscription|engagement|lock|period|run""",
        _L,
    ),
)


@cache
def _signs(topic: Topic) -> tuple[Sign, ...]:
    return tuple(_parsed(line.strip()) for line in topic.signs.splitlines() if line.strip())


def _parsed(line: str) -> Sign:
    if line.startswith("/"):
        return Sign((), frozenset(), re.compile(line[1:]))
    groups = [group.strip() for group in line.split("&")]
    needs = tuple(
        frozenset(stem(word.strip()) for word in group.split("|"))
        for group in groups
        if not group.startswith("!")
    )
    never = frozenset(
        stem(word.strip()) for group in groups if group.startswith("!") for word in group[1:].split("|")
    )
    return Sign(needs, never, None)


def sign_of(topic: Topic, text: str, clause: Clause) -> tuple[int, int] | None:
    """The place where a clause of a folded text names the topic, or None."""
    stems = clause.stems
    for sign in _signs(topic):
        if sign.pattern:
            match = sign.pattern.search(text, clause.start, clause.end)
            if match:
                return match.start(), match.end()
        elif not stems & sign.never and all(stems & group for group in sign.needs):
            wanted = frozenset().union(*sign.needs)
            places = [word for word in clause.words if word.stem in wanted]
            return min(w.start for w in places), max(w.end for w in places)
    return None
