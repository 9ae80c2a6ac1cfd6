"""How likely is each open deal to be won, how soon, and what is it worth then?"""

from giveget.core.walkaway.odds.amounts import Amounts, TooFewAmountsError, fit_amounts
from giveget.core.walkaway.odds.apart import ApartKind
from giveget.core.walkaway.odds.chance import Chance, Chances, chance_after
from giveget.core.walkaway.odds.fit import fit_odds
from giveget.core.walkaway.odds.history import RefusalKind, Refused, UnknownColumnError
from giveget.core.walkaway.odds.odds import Odds, Reason
from giveget.core.walkaway.odds.options import MissingReasonError, OddsOptions, Prior
from giveget.core.walkaway.odds.outlook import (
    Assumptions,
    Outlook,
    OutlookDraws,
    Prospect,
    fit_outlook,
)
from giveget.core.walkaway.odds.report import KeptApart, OddsReport, UsedColumn
from giveget.core.walkaway.odds.scores import Estimate, ReliabilityBin, Scores
from giveget.core.walkaway.odds.timing import Timing, TimingDraws, TooFewTimesError, fit_timing

__all__ = [
    "Amounts",
    "ApartKind",
    "Assumptions",
    "Chance",
    "Chances",
    "Estimate",
    "KeptApart",
    "MissingReasonError",
    "Odds",
    "OddsOptions",
    "OddsReport",
    "Outlook",
    "OutlookDraws",
    "Prior",
    "Prospect",
    "Reason",
    "RefusalKind",
    "Refused",
    "ReliabilityBin",
    "Scores",
    "Timing",
    "TimingDraws",
    "TooFewAmountsError",
    "TooFewTimesError",
    "UnknownColumnError",
    "UsedColumn",
    "chance_after",
    "fit_amounts",
    "fit_odds",
    "fit_outlook",
    "fit_timing",
]
