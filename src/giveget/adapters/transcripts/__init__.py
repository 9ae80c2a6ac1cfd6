"""Who said what in a call or chat?"""

from giveget.adapters.transcripts.formats import Format, format_of
from giveget.adapters.transcripts.loading import turns_of
from giveget.adapters.transcripts.turn import Turn

__all__ = ["Format", "Turn", "format_of", "turns_of"]
