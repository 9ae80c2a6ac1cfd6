"""What would fighting and conceding bring? The two roads not taken, always valued (S0-19)."""

from __future__ import annotations

from giveget.core.trade.reply import Rejected
from giveget.core.trade.response import FIGHT_TENSION
from giveget.core.trade.situation import Situation


def fight(situation: Situation) -> Rejected:
    """Value holding everything and calling it final.

    Source: GS-1; the stated belief where the deal has one, else the response model at the tension
    of a refusal.
    """
    stated = situation.deal.beliefs.responses.fight
    chance = situation.model.chance(0.0, FIGHT_TENSION) if stated is None else stated
    value = chance * (situation.table.ours - situation.walkaway)
    return Rejected(
        kind="fight",
        expected_value=value,
        because=f"pulling the rope closes with a chance of {chance:.0%} and costs the relationship",
    )


def concede(situation: Situation) -> Rejected:
    """Value granting every ask for nothing, with the precedent it sets (B1.15)."""
    asked = situation.asked
    worth = asked.bare.worth(asked.granted)
    stated = situation.deal.beliefs.responses.concede
    gain = worth.theirs - asked.bare.worth(situation.deal.table).theirs
    chance = situation.model.chance(gain) if stated is None else stated
    value = chance * (worth.ours - situation.walkaway)
    cost = f"{asked.cost_together:,.2f} {situation.deal.currency}"
    because = f"gives away {cost} and gets nothing: a concession with ratio 0"
    if asked.cost_together <= 0:
        because = "nothing was asked that costs us"
    return Rejected(kind="concede", expected_value=value, because=because)
