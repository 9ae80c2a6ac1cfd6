"""How does a file or folder become messages and conversations?"""

from giveget.adapters.mailbox.grouping import MAX_ENTRIES
from giveget.adapters.mailbox.loading import Loaded, load_conversations

__all__ = ["MAX_ENTRIES", "Loaded", "load_conversations"]
