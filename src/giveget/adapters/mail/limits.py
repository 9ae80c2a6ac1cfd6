"""How much of a message is read?"""

MAX_BYTES = 10_000_000
"""Largest message, attachments included."""

MAX_LINES = 400_000
"""Lines of the raw message that are parsed."""

MAX_PARTS = 200
"""MIME parts that are looked at."""

MAX_BOUNDARIES = 2_000
"""Lines that may part MIME parts."""

MAX_NESTED = 40
"""Parts of kind multipart or message that a mail may hold."""

MAX_TEXT = 200_000
"""Characters of the body that are kept."""

MAX_HTML = 2_000_000
"""Characters of an HTML body that are parsed."""

MAX_DEPTH = 500
"""Elements within elements of an HTML body."""

MAX_LINE = 20_000
"""Characters of one line of the body that are kept."""

MAX_EARLIER = 50
"""Quoted messages that are told apart."""
