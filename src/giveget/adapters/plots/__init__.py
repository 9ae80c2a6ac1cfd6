"""How do a frontier, walking away and a discovery look as pictures?"""

from giveget.adapters.plots.discovery import DiscoveryPicture, WorthAsking, draw_discovery
from giveget.adapters.plots.draw import draw
from giveget.adapters.plots.picture import FrontierPicture, Mark
from giveget.adapters.plots.style import Form
from giveget.adapters.plots.walkaway import (
    ReliabilityDot,
    Rung,
    WalkawayPicture,
    draw_walkaway,
)

__all__ = [
    "DiscoveryPicture",
    "Form",
    "FrontierPicture",
    "Mark",
    "ReliabilityDot",
    "Rung",
    "WalkawayPicture",
    "WorthAsking",
    "draw",
    "draw_discovery",
    "draw_walkaway",
]
