"""Which interest stands behind an objection?"""

from __future__ import annotations

from giveget.core.language.listening.nouns import Objection
from giveget.core.language.reading import ActHint, Interest, Reading, Said
from giveget.core.language.reading.clean import folded
from giveget.core.language.reading.sieve import sifted, words_in

# In the order in which they count: what names a reason goes before what only says "too dear".
_SIGNS: tuple[tuple[Interest, str], ...] = (
    (
        Interest.CASH,
        (
            r"\b(?:cash[ -]?flow|cash(?: is| position| reserves)?|liquidity|up[ -]?front|"
            r"in advance|(?:this|in one|single) (?:quarter|payment|go)|working capital|"
            r"spread (?:it|the|out))\b"
            r"|\b(?:payroll|lump sums?|instal?lments?|invoiced for|all (?:of it )?at once|"
            r"short (?:for|of) (?:cash|payroll)|twelve months at once|leave us short|"
            r"(?:whole|full|entire) (?:amount|sum|year|fee)[^.;?!]{0,20}(?:at once|now|up front|in one))\b"
        ),
    ),
    (
        Interest.AUTHORITY,
        (
            r"\b(?:approv\w+|sign(?:ed)? off|sign-off|my (?:boss|manager|cfo|ceo)|(?:the|"
            r"our) (?:board|cfo|ceo|director|committee|management|finance team|procurement)|"
            r"procurement|polic(?:y|ies)|not (?:my|mine|our) (?:call|decision)|get (?:it|this|"
            r"that) (?:past|through)|(?:justify|sell|explain) (?:it|this|that|"
            r"the \w+)?(?: internally| to (?:my|our|the)))\b"
            r"|\b(?:signatures?|(?:my|our|the) (?:\w+ )?(?:boss|manager|directors?|cfo|ceo|coo|president|"
            r"partners?|owners?|shareholders|headquarters|hq|head office|finance (?:team|committee)|treasury|"
            r"executives?|chairman|legal team|auditors?)|(?:finance|audit|steering|works) (?:committee|council)|"
            r"purchasing|not (?:authori[sz]ed|allowed|empowered)|(?:past|through|by) (?:the|our|my|them)|"
            r"(?:wave|get|push|sell) (?:that|this|it) (?:past|through|to|internally)|internally)\b"
        ),
    ),
    (
        Interest.COMPARISON,
        (
            r"\b(?:competitors?|competition|competing|other (?:offers?|quotes?|vendors?|"
            r"suppliers?|providers?|bids?)|another (?:vendor|supplier|provider|quote|offer)|"
            r"elsewhere|alternatives?|cheaper|market (?:price|rate)s?|than (?:others|what others|"
            r"your rivals|last year|before)|others (?:charge|pay|get)|benchmark\w*)\b"
            r"|\bother (?:\w+ )?(?:bids?|quotes?|offers?|proposals?)\b|\b(?:quot(?:ed|es)|charg(?:ed|es)|"
            r"offer(?:ed|s)|do(?:es)? (?:it|this|that|the same) for|asks?|bid)\b[^.;?!]{0,30}\b(?:less|lower|"
            r"half|below)\b|\b(?:down the road|across town|next door|going rate|rivals?|peers?|undercut\w*|"
            r"what (?:others|everyone else|the rest) pay|\d+ ?(?:%|percent) (?:less|lower|cheaper|below|above))\b"
        ),
    ),
    (
        Interest.RISK,
        (
            r"\b(?:risk\w*|liabilit\w+|indemnit\w+|penalt\w+|guarantee\w*|lock(?:ed)?[ -]?in|"
            r"tied (?:in|down|up)|commit(?:ment|ting)?|too long|if (?:it|this|things) (?:fails?|"
            r"goes? wrong|do(?:es)?n't work)|way out|unproven|uncertain\w*|exposure|breach|"
            r"security|compliance)\b"
            r"|\b(?:stuck with|sideways|goes? (?:south|bad)|went wrong|makes? (?:me|us) (?:nervous|uneasy)|nervous|"
            r"tie us|our data|at (?:this|our|that) scale|never been (?:used|tried|done)|"
            r"nobody has (?:used|tried|done)|what (?:happens|if)|bankrupt\w*|go(?:es)? under|safety net|"
            r"for that long|(?:two|three|four|five|ten|\d+)[ -]years?|liable|insur\w+|regulat\w+|audit)\b"
        ),
    ),
    (
        Interest.BUDGET,
        (
            r"\b(?:budgets?|fund(?:s|ing|ed)?|money|afford\w*|out of (?:our )?reach|allocat\w+|"
            r"spend(?:ing)?|savings? target|cost[ -]cutting|cuts?|over what we)\b"
            r"|\b(?:(?:didn't|did not|hadn't|never|haven't) (?:plan|budget|provision)(?:ned|ed)?|unplanned|unbudgeted|"
            r"(?:pot|cost cent(?:re|er)|line item)|(?:nothing|little|only [^.;?!]{0,12}) left|belt[- ]tightening|"
            r"(?:spending|hiring) freeze|savings|more than we (?:have|planned|set aside))\b"
        ),
    ),
    (
        Interest.VALUE,
        (
            r"\b(?:worth|value|benefits?|roi|return|don't (?:see|need|use)|do not (?:see|need|"
            r"use)|why (?:would|should|do) we|what (?:do|would) we get|"
            r"pay(?:ing)? for (?:something|things|what)|understand (?:why|what)|hard to justify|"
            r"not convinced|never use)\b"
            r"|\b(?:(?:wonder|question|struggle|fail|hard|can't|cannot|don't)[^.;?!]{0,25}(?:see|know|understand|"
            r"tell)? ?(?:what|why) (?:we|the|this|it|you|that)|never (?:open|use|need|touch|look)|"
            r"for what is (?:essentially|basically|really)|fancy|nice[- ]to[- ]have|overkill|"
            r"(?:paying|pay) for|buys? us|brings? us|gives? us in return|gain|add(?:s|ed)? little|"
            r"(?:barely|hardly|rarely|seldom) (?:use|need|open)|use (?:only )?(?:half|a fraction))\b"
        ),
    ),
    (
        Interest.TIMING,
        (
            r"\b(?:too (?:early|late|soon)|timing|not (?:now|yet|this (?:year|quarter|month))|"
            r"next (?:year|quarter|fiscal)|(?:right|bad|wrong|good) (?:time|moment)|at the moment|"
            r"no time|priorit\w+|delay\w*|deadline|before (?:the )?(?:summer|christmas|"
            r"year[ -]end)|until)\b"
            r"|\b(?:(?:awkward|inconvenient|busy|busiest|terrible|worst|difficult|hectic) (?:\w+ )?(?:time|moment|"
            r"timing|period|season)|(?:the )?(?:right |best )?moment\b(?= for|$)|isn't the (?:moment|time)|"
            r"reorgani[sz]ation|restructuring|on leave|right now|all hands|peak season|in the middle of|"
            r"after the (?:summer|holidays|move|merger|audit))\b"
        ),
    ),
    (
        Interest.EFFORT,
        (
            r"\b(?:too (?:complicated|complex|much work|difficult)|migrat\w+|switch(?:ing)?|"
            r"implement\w+|training|roll-?out|resources|capacity|workload|set-?up|learning curve|"
            r"integrat\w+|effort)\b"
            r"|\b(?:bandwidth|re-?train\w*|learn (?:yet )?(?:another|a new)|moving (?:everyone|everything|over|all)|"
            r"months of|weeks of|man[- ]?(?:days|hours)|headcount|understaffed|stretched|swamped|overloaded|"
            r"hassle|paperwork|red tape|set(?:ting)? (?:it|this|that) up|change management)\b"
        ),
    ),
    (
        Interest.FIT,
        (
            r"\b(?:doesn't (?:fit|do|support|have|cover|work)|does not (?:fit|do|support|have|"
            r"cover|work)|missing|lacks?|not (?:a|the right) fit|features?|requirements?|"
            r"too (?:big|small|short))\b"
            r"|\b(?:(?:doesn't|does not|don't|do not|can't|cannot|won't) (?:talk to|integrate|connect|handle|run on|"
            r"scale|speak|include|offer|match|meet|export|sync|read)|has no (?:\w+ ){0,2}(?:version|support|"
            r"integration|interface|option|api)|needs? one|not (?:built|made|meant|designed) for|incompatible|"
            r"compatib\w+|(?:falls?|comes?) short|workaround\w*)\b"
        ),
    ),
    (
        Interest.TRUST,
        (
            r"\b(?:trust\w*|references?|track record|bad experience|last time|promised|let down|"
            r"(?:not|isn't|aren't) sure (?:you|about you)|reliab\w+|credib\w+|support (?:was|"
            r"has been))\b"
            r"|\b(?:burn(?:ed|t)|(?:months?|weeks?|days?) late|nothing (?:came|happened|ever)|told (?:us )?the same|"
            r"heard (?:that|this|it) before|broke\w* (?:your|their|a|the)? ?promises?|empty promises|"
            r"missed (?:every|the|your|several|two)|sceptical|skeptical|never (?:got|received|saw|delivered)|"
            r"bad (?:experience|reputation|reviews)\w*|who are you)\b"
        ),
    ),
)


def interest_in(text: str, start: int, end: int) -> Interest | None:
    """Return the interest that a part of a folded text names first in rank, or None."""
    lets = words_in(text[start:end])
    for interest, pattern in _SIGNS:
        if sifted(pattern).search(text, start, end, lets):
            return interest
    return None


def objections_of(
    text: str, reading: Reading, hint: ActHint | None = None
) -> tuple[Objection, ...]:
    """Return the objections of a reading with the interest behind each.

    An objection that gives no reason takes the one of the next sentence that does, as long as no
    other objection stands between: "It is too expensive. The budget was cut."

    Args:
        text: the message's text.
        reading: what it says.
        hint: a second opinion on what a sentence does; it names the reason where it is sure.

    Source: S0-7.
    """
    if not reading.objections:
        return ()
    smooth = folded(text).replace("\n", " ")
    found = []
    followers = [*(one.start for one in reading.objections[1:]), len(text)]
    for said, following in zip(reading.objections, followers, strict=True):
        interest = _interest_of(smooth, said, hint)
        if interest is None:
            interest = interest_in(
                smooth, said.end, max(said.end, min(following, said.end + _NEAR))
            )
        found.append(Objection(quote=said.quote, start=said.start, end=said.end, interest=interest))
    return tuple(found)


def _interest_of(smooth: str, said: Said, hint: ActHint | None) -> Interest | None:
    """The reason by its signs or, where that is likelier by far, by the second opinion."""
    by_signs = interest_in(smooth, said.start, said.end)
    if hint is None:
        return by_signs
    chances = hint(smooth[said.start : said.end]).interests
    best = max(chances, key=chances.__getitem__, default=by_signs)
    mine = chances.get(by_signs, 0.0)
    return best if chances.get(best, 0.0) > _SURER * mine else by_signs


_SURER = 2.0  # times as likely
_NEAR = 160  # characters in which a reason still belongs to the objection before
