"""How does a frontier look as a picture?"""

from giveget.adapters.plots.draw import draw
from giveget.adapters.plots.picture import FrontierPicture, Mark

__all__ = ["FrontierPicture", "Mark", "draw"]
