"""What has to be known of them before anything is proposed?"""

from __future__ import annotations

from collections.abc import Sequence

from giveget.core.terms import Deal, Funding, Side
from giveget.core.value.valuation import Valuation
from giveget.core.walkaway.anchors import Anchor, anchored_share, anchors_of
from giveget.core.walkaway.discovery import zone_of
from giveget.core.walkaway.of_deal import WalkawayValue
from giveget.desk.limits import sides_of

FUNDING_UNKNOWN = "FUNDING_UNKNOWN"
UNANCHORED_VALUE = "UNANCHORED_VALUE"
UNQUALIFIED = "UNQUALIFIED"

FUNDING_QUESTION = "Which budget is this going to be paid from?"

_ASK_FOR = {
    "authority": "who else takes part in the decision?",
    "need": "what should be different for you afterwards?",
}
_HIGH = 0.5
_HARDLY = 0.05


def missing_of(deal: Deal) -> tuple[str, ...]:
    """Return what must be known of them before a proposal: who decides, what they need.

    Nothing is missing from a deal that says nothing of discovery.

    Source: S3-6.
    """
    if deal.discovery is None:
        return ()
    missing = []
    if not any(one.role == "economic" and one.side == "them" for one in deal.stakeholders):
        missing.append("authority")
    if not deal.goals:
        missing.append("need")
    return tuple(missing)


def questions_for(missing: Sequence[str]) -> tuple[str, ...]:
    """Return what to ask them for what is missing, in words fit for them."""
    return tuple(_ASK_FOR[one] for one in missing)


def reason_to_ask(missing: Sequence[str]) -> str:
    """Return why an answer takes longer while something is missing, in words fit for them."""
    what = "what this has to do for you" if "need" in missing else "whom this has to suit"
    return f"to understand first {what}"


def flags_of(deal: Deal, anchors: Sequence[Anchor], missing: Sequence[str]) -> tuple[str, ...]:
    """Return what speaks against a proposal as things stand.

    Source: S0-3, S0-4, S3-6.
    """
    flags = []
    if _has_no_money(deal):
        flags.append(FUNDING_UNKNOWN)
    if any(anchor.is_unanchored for anchor in anchors):
        flags.append(UNANCHORED_VALUE)
    if missing:
        flags.append(UNQUALIFIED)
    return tuple(flags)


def advice_of(valuation: Valuation, walkaway: WalkawayValue) -> tuple[str, ...]:
    """Return short advice that goes with every proposal, for our eyes only.

    Args:
        valuation: the deal, priced.
        walkaway: what walking away is worth.

    Source: S0-3 (no money), S0-4 (value without a goal behind it), S3-2 (hardly any deal),
    S3-6 (not qualified).
    """
    deal = valuation.deal
    return (*_about_money(deal), *_about_goals(deal), *_about_the_zone(valuation, walkaway))


def advice_on_missing(missing: Sequence[str]) -> str:
    """Return why nothing is proposed yet. Source: S3-6."""
    return f"{UNQUALIFIED}: no proposal before these are known: {', '.join(missing)}"


def _has_no_money(deal: Deal) -> bool:
    return deal.discovery is not None and deal.discovery.funding is Funding.NONE


def _about_money(deal: Deal) -> tuple[str, ...]:
    if not _has_no_money(deal):
        return ()
    return (f"{FUNDING_UNKNOWN}: nobody has money for this yet; ask first: {FUNDING_QUESTION}",)


def _about_goals(deal: Deal) -> tuple[str, ...]:
    """Where goals are written down, most of the price should serve one of them."""
    if deal.side is not Side.SELLER or not deal.goals:
        return ()
    share = 1.0 - anchored_share(anchors_of(deal))
    if share < _HIGH:
        return ()
    words = f"{share:.0%} of the price serves no goal they have stated; ask which it serves"
    return (f"{UNANCHORED_VALUE}: {words}",)


def _about_the_zone(valuation: Valuation, walkaway: WalkawayValue) -> tuple[str, ...]:
    said = valuation.deal.discovery
    sides = None if said is None else sides_of(valuation, walkaway, said)
    if sides is None:
        return ()
    chance = zone_of(sides.theirs, sides.ours).chance
    if chance >= _HARDLY:
        return ()
    return (f"a deal is hardly possible: {chance:.1%} that any price suits both",)
