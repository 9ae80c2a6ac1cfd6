"""Why is this reply proposed? For our eyes only."""

from __future__ import annotations

from giveget.core.terms import Deal
from giveget.core.trade.break_even import break_even
from giveget.core.trade.reply import (
    DropTheRope,
    Hold,
    Listen,
    NoBut,
    Offer,
    OpenChoice,
    Reply,
    WalkAway,
    YesIf,
)
from giveget.core.trade.response import response_model
from giveget.core.value.asked import Asked
from giveget.core.walkaway.of_deal import WalkawayValue


def why(asked: Asked, walkaway: WalkawayValue, reply: Reply) -> tuple[str, ...]:
    """Return the reasons for a reply, with the numbers behind them."""
    deal = asked.deal
    match reply:
        case YesIf(offer=offer, equal=equal) | NoBut(offer=offer, equal=equal):
            return (*_balance(deal, offer), *_side_by_side(equal), *_assumed(deal))
        case DropTheRope() as drop:
            return tuple(_drop(deal, walkaway, drop))
        case Hold(needs=str(role)):
            return (f"nothing balanced lies inside your limits; the {role} can agree to more",)
        case Hold(questions=questions, reason=reason):
            known = f"time is worth taking here: {reason}"
            return (known, "what they mean is not clear yet") if questions else (known,)
        case WalkAway(because=because) | Listen(because=because):
            return (because,)


def _balance(deal: Deal, offer: Offer) -> tuple[str, ...]:
    trade = offer.trade
    both = f"we gain {_money(deal, offer.gain)}, they gain about {_money(deal, offer.gain_to_them)}"
    if trade.ratio is None:
        return ("nothing is given", both)
    balance = (
        f"gets worth {_money(deal, trade.returned)} pay for gives of {_money(deal, trade.cost)}: "
        f"ratio {trade.ratio:.4f}"
    )
    reasons = [balance, both]
    reasons.extend(
        f"it just balances at {deal.term(term).title} {number:.4%}"
        for term, number in break_even(deal, trade).items()
        if abs(number) < 1
    )
    return tuple(reasons)


def _side_by_side(equal: tuple[Offer, ...]) -> tuple[str, ...]:
    if not equal:
        return ()
    return (f"{len(equal)} packages worth the same to us leave them the choice",)


def _assumed(deal: Deal) -> tuple[str, ...]:
    assumed = response_model(deal).assumed
    return (f"assumed until the deal says more: {'; '.join(assumed)}",) if assumed else ()


def _drop(deal: Deal, walkaway: WalkawayValue, drop: DropTheRope) -> list[str]:
    reasons = ["nothing is given: the choice takes out the line with all that depends on it"]
    if drop.needed_by:
        names = ", ".join(deal.line(line).title for line in drop.needed_by)
        reasons.append(f"cannot be delivered without it: {names}")
    reasons.extend(_sincere(deal, walkaway, choice) for choice in drop.choices)
    if drop.is_second_turn:
        reasons.append("they have no substitute, so only the package on the table is left")
    return reasons


def _sincere(deal: Deal, walkaway: WalkawayValue, choice: OpenChoice) -> str:
    what = "the package on the table"
    if choice.lines_out:
        what = f"without {', '.join(deal.line(line).title for line in choice.lines_out)}"
    return (
        f"{what}: worth {_money(deal, choice.worth.ours)} to us, above walking away "
        f"({walkaway.value:,.2f}), so it can be offered sincerely"
    )


def _money(deal: Deal, value: float) -> str:
    return f"{value:,.2f} {deal.currency}"
