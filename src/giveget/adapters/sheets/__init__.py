"""How do give/get sheets and quote versions go to spreadsheets and come back?"""

from giveget.adapters.sheets.columns import Role, propose_columns
from giveget.adapters.sheets.problems import PROBLEMS
from giveget.adapters.sheets.reading import ReadSheet, read_sheet
from giveget.adapters.sheets.safe import harmless, restored
from giveget.adapters.sheets.writing import Cell, sheet_bytes

__all__ = [
    "PROBLEMS",
    "Cell",
    "ReadSheet",
    "Role",
    "harmless",
    "propose_columns",
    "read_sheet",
    "restored",
    "sheet_bytes",
]
