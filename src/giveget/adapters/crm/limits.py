"""How much of an export is read?"""

MAX_ROWS = 2_000_000
"""Rows of one table."""

MAX_COLUMNS = 2_000
"""Columns of one table."""

MAX_CELL = 131_072
"""Characters of one cell; a row with a longer one is left out."""

MAX_BYTES = 2_000_000_000
"""Bytes of a CSV file."""

MAX_WORKBOOK = 1_000_000_000
"""Bytes of an Excel workbook once it is unpacked."""

MAX_HEAD = 40
"""Rows in which the heading is looked for."""

BATCH = 4_096
"""Rows read at a time."""
