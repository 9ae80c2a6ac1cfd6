from giveget.adapters.models.errors import WeightsError
from giveget.adapters.models.inputs import Utterance
from giveget.adapters.models.models import Models
from giveget.adapters.models.ranking import TextRanking

__all__ = ["Models", "TextRanking", "Utterance", "WeightsError"]
