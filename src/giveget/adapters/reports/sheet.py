"""How do rows become a CSV file that spreadsheets open without a question?"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import StringIO


def csv_bytes(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return a CSV file in UTF-8 with a mark that tells Excel so; lines end as RFC 4180 says."""
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(heads)
    writer.writerows(rows)
    return ("\ufeff" + out.getvalue()).encode("utf-8", "replace")
