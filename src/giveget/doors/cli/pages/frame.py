"""What do all pages about a deal have in common?"""

from __future__ import annotations

from giveget.core.terms import Deal
from giveget.desk.farewell import Farewell
from giveget.doors.cli.paper.page import Block, Card, Letter, Notes, Page, Toned, some


def page_about(deal: Deal, *blocks: Block | None) -> Page:
    """Return a page about a deal, with the blocks that have something to say."""
    return Page(
        title=deal.title or deal.id,
        subtitle=f"{deal.id}, in {deal.currency}",
        blocks=some(*blocks),
    )


def farewell_card(name: str, badge: Toned, farewell: Farewell | None) -> Card | None:
    """Return the words for walking away, or why they are withheld; None if it is not needed."""
    if farewell is None:
        return None
    text = farewell.text.strip()
    withheld = tuple(f"{one.code} {one.message}" for one in farewell.findings)
    return Card(
        name=name,
        title="WALK-AWAY",
        badges=(badge,),
        blocks=(Letter(text) if text else Notes("withheld", withheld),),
    )
