"""How does a reply look from the other side of the table?

This is the one way from our numbers to words for them: a reply goes in, and what comes out has no
field for anything of ours.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from giveget.core.language import (
    AskView,
    ChangeView,
    ChoiceView,
    MailView,
    OfferView,
    ReplyKind,
)
from giveget.core.terms import (
    Ask,
    Deal,
    Fact,
    Get,
    Give,
    Per,
    PriceDetail,
    ScopeDetail,
    Side,
    Term,
    TermKind,
)
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

_NO_MAIL = MailView()
_PRICED = frozenset({TermKind.DISCOUNT, TermKind.PRICE, TermKind.SCOPE, TermKind.VOLUME})


def facing(
    deal: Deal,
    asks: Sequence[Ask],
    reply: Reply,
    questions: Sequence[str],
    offered: Sequence[Ask] = (),
    mail: MailView = _NO_MAIL,
) -> OfferView:
    """Return what the other side may learn of a reply.

    Args:
        deal: the deal, asked options on its menu.
        asks: the asks it answers.
        reply: the reply.
        questions: what could not be read for sure and is asked back.
        offered: those of the asks which are better for us than the table.
        mail: how they write, and what was said before.
    """
    view = _facing(deal, [ask for ask in asks if ask not in offered], reply, questions)
    return replace(view, mail=mail, offered=tuple(_ask(deal, ask) for ask in offered))


def _facing(deal: Deal, asks: Sequence[Ask], reply: Reply, questions: Sequence[str]) -> OfferView:
    goal = deal.goals[0].text if deal.goals else None
    known = [ask for ask in asks if ask.term is not None]
    new = [ask for ask in known if ask.to != deal.term(ask.term or "").on_table.label]
    unplaced = [ask for ask in asks if ask.term is None]
    asks = [*new, *unplaced] or known
    views = tuple(_ask(deal, ask) for ask in asks)
    match reply:
        case YesIf(offer=offer, equal=equal) | NoBut(offer=offer, equal=equal):
            moved = {change.term for change in offer.trade.changes}
            return OfferView(
                kind=ReplyKind(reply.kind),
                asks=views,
                gives=_changes(deal, offer.trade.gives),
                gets=_changes(deal, offer.trade.gets),
                price=_new_price(deal, offer),
                choices=tuple(_side_by_side(deal, one) for one in equal),
                reason=_reason(deal, [ask for ask in asks if ask.term not in moved]),
                goal=goal,
                questions=tuple(questions),
                refused=tuple(_ask(deal, ask) for ask in asks if ask.term not in moved),
            )
        case DropTheRope() as drop:
            own = [ask for ask in asks if ask.term == drop.term]
            return OfferView(
                kind=ReplyKind.DROP_THE_ROPE,
                asks=tuple(_ask(deal, ask) for ask in own),
                choices=tuple(_choice(deal, drop, choice) for choice in drop.choices),
                reason=_reason(deal, own),
                goal=goal,
                second_turn=drop.is_second_turn,
                questions=tuple(questions),
                refused=tuple(_ask(deal, ask) for ask in asks if ask not in own),
            )
        case Hold() as hold:
            return OfferView(
                kind=ReplyKind.HOLD,
                asks=views,
                goal=goal,
                hold_reason=hold.reason,
                hold_until=hold.until,
                questions=hold.questions,
            )
        case WalkAway():
            return OfferView(kind=ReplyKind.WALK_AWAY, asks=views, goal=goal)
        case Listen():
            return OfferView(
                kind=ReplyKind.LISTEN, asks=views, goal=goal, questions=tuple(questions)
            )


def _ask(deal: Deal, ask: Ask) -> AskView:
    title = "your point"
    if ask.term is not None:
        title = _title(deal, deal.term(ask.term))
    return AskView(title=title, kind=ask.kind.value, to=ask.to, quote=ask.quote)


def _title(deal: Deal, term: Term) -> str:
    if isinstance(term.detail, ScopeDetail) and not term.name:
        return deal.line(term.detail.line).title
    return term.title


def _changes(deal: Deal, changes: Iterable[Give | Get]) -> tuple[ChangeView, ...]:
    return tuple(_change(deal, one.term, one.before, one.after) for one in changes)


def _change(deal: Deal, term_id: str, before: str, after: str) -> ChangeView:
    term = deal.term(term_id)
    return ChangeView(
        term=term_id,
        kind=term.kind.value,
        title=_title(deal, term),
        before=before,
        after=after,
    )


def _choice(deal: Deal, drop: DropTheRope, choice: OpenChoice) -> ChoiceView:
    changed = choice.package.changed_from(deal.table)
    term = deal.term(drop.term)
    own = term.detail.line if isinstance(term.detail, ScopeDetail) else ""
    # What the other side does not pay for (a consumable that goes with the line) needs no word.
    lost = [line for line in choice.lines_out if line == own or deal.line(line).price > 0]
    lost.sort(key=lambda line: line != own)
    return ChoiceView(
        changes=tuple(
            _change(deal, term_id, deal.table[term_id], choice.package[term_id])
            for term_id in changed
        ),
        lines_out=tuple(deal.line(line).title for line in lost),
        lines_in=tuple(deal.line(line).title for line in choice.lines_in),
        price=_amount(deal, choice.price),
    )


def _side_by_side(deal: Deal, offer: Offer) -> ChoiceView:
    trade = offer.trade
    return ChoiceView(
        changes=_changes(deal, trade.changes),
        gives=_changes(deal, trade.gives),
        gets=_changes(deal, trade.gets),
        price=_new_price(deal, offer),
    )


def _reason(deal: Deal, asks: Sequence[Ask]) -> Fact | None:
    """The one stored fact about what was asked for and stays, if there is one (S0-10).

    Whoever asks for another price speaks of what is priced: of the dearest line there is a fact on.
    """
    about: list[str] = []
    for ask in asks:
        if ask.term is None:
            continue
        term = deal.term(ask.term)
        about.append(ask.term)
        if isinstance(term.detail, ScopeDetail | PriceDetail) and term.detail.line:
            about.append(term.detail.line)
        if term.kind is TermKind.DISCOUNT and deal.side is Side.SELLER:
            dearest = sorted(deal.lines, key=lambda line: -line.total_price)
            about.extend(line.id for line in dearest if line.price > 0)
    facts = {fact.about: fact for fact in reversed(deal.facts) if fact.about}
    return next((facts[one] for one in about if one in facts), None)


def _new_price(deal: Deal, offer: Offer) -> str:
    """The public price where the offer changes it; what is paid apart from it is named as such."""
    # What the offer gains or loses beside the price is in its gives and gets, not in this number.
    kinds = {deal.term(change.term).kind for change in offer.trade.changes}
    return _amount(deal, offer.price) if kinds & _PRICED else ""


def _amount(deal: Deal, value: float) -> str:
    """A price as the quote says it; a mixture of one-off and yearly has no single number."""
    pers = {line.per is Per.ONCE for line in deal.lines if line.price > 0}
    if len(pers) > 1:
        return ""
    text = f"{value:,.2f}".removesuffix(".00")
    return f"{text} {deal.currency}" if True in pers else f"{text} {deal.currency} a year"
