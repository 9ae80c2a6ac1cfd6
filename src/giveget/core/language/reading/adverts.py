"""Is a sentence an advertisement, and no wish of a customer?"""

from __future__ import annotations

from giveget.core.language.reading.patterns import compiled
from giveget.core.language.reading.sieve import sifted

_ADVERT = (
    r"\bsave (?:up to|an extra|an additional|big|over|\S{0,2}\d\S* (?:on|off|when|today|now))|"
    r"\b(?:shop|click|order|book|buy|subscribe|upgrade|register|enrol+|act) (?:here|now|"
    r"above|below|"
    r"today)\b|\b(?:coupon|promo(?:tion)?) ?codes?\b|\bunsubscribe\b|\blimited[- ]time\b|"
    r"\boffers? (?:ends?|expires?|valid)\b|\b(?:last|final) (?:day|days|weekend|week|chance|call) "
    r"(?:to|for)\b|\b(?:get|start|claim|grab|try|request|receive|enjoy) your (?:\w+ )?free\b|"
    r"% off (?:\w+ )?(?:all|everything|every|our (?:entire|whole)|any|selected|your (?:first|next)|"
    r"online|the regular)\b|\d ?% on (?:all|everything|selected)\b|\bgiveaway\b|"
    r"\bfree shipping\b.*!|"
    r"\bsign up (?:now|today|here|for our)\b|\bnewsletter (?:subscribers?|readers?)\b|"
    r"\bwe(?:'re| are) offering (?:a |our |you )|\b(?:win|earn|make) (?:up to )?[$€£]\d|"
    r"\bup to \S*\d\S*(?:%)? off\b|\bas low as\b|\bwhile (?:stocks?|supplies) lasts?\b|"
    r"\b(?:black friday|cyber monday|summer sale|winter sale|flash sale)\b|"
    r"\bwe(?:'d| would) like to (?:offer|introduce) you\b|\btake advantage of\b|"
    r"\bcompetitive quotes\b|\bprivacy policy\b|\bintended (?:exclusively|solely|only) for\b|"
    r"\bsole property\b|\b(?:receipt|reminder)\b.{0,20}\b(?:donation|policy)\b"
)
# Who speaks of own wishes does not advertise.
_WISH = (
    r"\b(?:we|i)(?:'d| would|'ll| will)?(?: really| also| still)? (?:need|want|expect|require|ask|"
    r"like (?!to (?:offer|introduce)))|\b(?:could|can|would|will|if) (?:you|we)\b|"
    r"\bplease (?!click|"
    r"visit|complete|note)|\b(?:our|my) (?:budget|boss|cfo|board)\b"
)


def is_advert(sentence: str, lets: int = -1) -> bool:
    """Return whether a folded sentence advertises: it offers to everybody and asks for nothing.

    ``lets`` are the patterns that its words let through, see :func:`sieve.words_in`.
    """
    if sifted(_ADVERT).search(sentence, 0, len(sentence), lets) is None:
        return False
    return compiled(_WISH).search(sentence) is None
