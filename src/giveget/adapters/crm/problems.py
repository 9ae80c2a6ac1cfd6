"""What can be wrong with an export, and what should be done about it?"""

from __future__ import annotations

from giveget.adapters.problem import error_of as _error
from giveget.adapters.problem import note_of as _note
from giveget.adapters.problem import warning_of as _warning

CANNOT_READ = _error(
    "GG611",
    "file cannot be read",
    "the export cannot be opened ({reason})",
    "check the name of the file, or export it again",
)
EMPTY = _error(
    "GG612",
    "file is empty",
    "there are no deals in it ({what})",
    "export the deals again, or name the file they are in",
)
OTHER_KIND = _error(
    "GG613",
    "file of another kind",
    "this is {what}, not a table of deals",
    "export the deals as CSV or Excel (.xlsx)",
)
NO_HEADING = _error(
    "GG614",
    "no heading",
    "no row names the columns",
    "put the names of the columns into the first row: name, stage, amount, close date …",
)
NOT_A_PIPELINE = _error(
    "GG615",
    "not a pipeline",
    "no column tells which deals were won, lost or are open; the columns are {columns}",
    "name the columns in a mapping file ({mapping}), for example `stage: {example}`",
)
MISSING_COLUMN = _error(
    "GG616",
    "column is missing",
    "the mapping says {role} is in column {column!r}, which the export does not have",
    "the columns are {columns}",
)
BAD_MAPPING = _error(
    "GG617", "mapping cannot be read", "the mapping cannot be used: {reason}", "{hint}"
)
WRONG_NAME = _warning(
    "GG618",
    "name and content differ",
    "in spite of its name this is {what}; it was read as such",
    "rename the file to {suffix}",
)
ENCODING = _warning(
    "GG619",
    "letters are uncertain",
    "the text is not UTF-8; it was read as {encoding}",
    "if letters look wrong, save it as UTF-8 or write `encoding:` into the mapping",
)
ROW_WIDTH = _warning(
    "GG620",
    "row of another width",
    "the row has {cells} cells, the heading has {columns}; {done}",
    "look for a delimiter or a line end inside a cell without quotes",
)
GIANT_CELL = _warning(
    "GG621",
    "cell too large",
    "a cell is longer than {limit:,} characters; its row was left out",
    "look for a quote that is opened and never closed",
)
DUPLICATE = _warning(
    "GG622",
    "duplicate",
    "the same deal as row {other} ({id}); {kept}",
    "export each deal once",
)
TWINS = _note(
    "GG623",
    "rows that are equal",
    "{count} rows are equal to an earlier one in every column; without an id they may be deals "
    "of their own, and were kept",
    "export the id of the deal as well",
)
DELETED = _note("GG624", "deleted deal", "the CRM has marked this deal as deleted; left out")
NOTHING_LEFT = _error(
    "GG625",
    "nothing left",
    "none of the {count} rows can be used: {reasons}",
    "see what was dropped and why; to use deleted deals write `keep_deleted: true` into a file "
    "{mapping} beside the export",
)
AMOUNT_UNREADABLE = _warning(
    "GG626",
    "amount cannot be read",
    "{value!r} is not an amount; the deal stays, without it",
    "write it like 12500 or 12,500.00",
)
AMOUNT_NEGATIVE = _warning(
    "GG627",
    "amount is negative",
    "the amount {value!r} is below zero; the deal stays, without it",
    "write credits and refunds elsewhere: a deal's size is zero or more",
)
NUMBER_FORMAT = _warning(
    "GG628",
    "thousands or decimals",
    "{value!r} could be read in two ways; every such value was read with "
    "{mark!r} between thousands",
    'write `numbers: {{{column}: "{other}"}}` into the mapping if it separates decimals',
)
MIXED_CURRENCIES = _warning(
    "GG629",
    "currency without a rate",
    "the amount is in {currency}, all others in {main}, and no rate is given; an open deal "
    "is left out, a won or lost one still counts for the odds",
    "say how many {main} one {currency} is worth: on the command line `--rate {currency}=…`, or in "
    "the deal `pipeline: {{rates: {{{currency}: …}}}}`",
)
CURRENCY_MARK = _warning(
    "GG630",
    "currency is uncertain",
    "{mark!r} stands for several currencies; {done}",
    "write `currency: {example}` into the mapping",
)
DATE_UNREADABLE = _warning(
    "GG631",
    "date cannot be read",
    "{value!r} is not a date{order}; the deal stays, without it",
    "write it like 2026-03-31",
)
DATE_ORDER = _warning(
    "GG632",
    "day or month",
    "no value says whether day or month comes first (as in {value!r}); read as {order} "
    "because {why}",
    "write `dates: {{{column}: {other}}}` into the mapping if this is wrong",
)
FUTURE_DATE = _warning(
    "GG633",
    "date in the future",
    "the deal is {outcome}, but the day it {happened}, {value}, lies after {limit}; the deal "
    "stays, without the date",
    "correct the date, or the stage if the deal is still open",
)
CLOSED_BEFORE_CREATED = _warning(
    "GG634",
    "closed before it was created",
    "closed on {value}, created on {created}; the deal stays, without the day it was created",
    "deals entered afterwards tell nothing about how long a deal takes",
)
PROBABILITY = _warning(
    "GG635",
    "probability out of range",
    "{value!r} is not a probability between 0 and {top}; the deal stays, without it",
    "write it as 0…1 or 0…100 in the whole column",
)
STAGE_MISSING = _warning(
    "GG636",
    "stage is missing",
    "the row has no stage and nothing else says how the deal stands; counted as open",
    "fill in the stage",
)
OUTCOME_UNCLEAR = _warning(
    "GG637",
    "outcome is unclear",
    "{value!r} does not say whether the deal was won or lost; {done}",
    "write under `outcomes:` in the mapping what it means: won, lost or open",
)
OUTCOME_CONFLICT = _warning(
    "GG638",
    "outcome contradicts itself",
    "{first} says {one}, {second} says {other}; read as {one}",
    "correct the deal in the CRM",
)
ONLY_OPEN = _warning(
    "GG639",
    "only open deals",
    "all {count} deals are open: the file says nothing about how often a deal is won",
    "export closed deals as well, won and lost, of the last two or three years",
)
ONE_CLOSED = _warning(
    "GG640",
    "one closed deal",
    "only one deal is closed: no odds can be learned from it",
    "export closed deals as well, won and lost, of the last two or three years",
)
ALL_WON = _warning(
    "GG641",
    "all won",
    "all {count} closed deals are won: lost ones are missing, or are not marked",
    "export lost deals as well; without them every deal would look certain",
)
ALL_LOST = _warning(
    "GG642", "all lost", "all {count} closed deals are lost", "export won deals as well"
)
FORMULA = _note(
    "GG643",
    "formula in a cell",
    "{value!r} looks like a formula; it is kept as text and never computed",
)
BROKEN_ROW = _warning(
    "GG644",
    "row cannot be split",
    "the row cannot be split into cells ({reason}); it was left out",
    "look for a quote that is opened and never closed",
)
TOO_LARGE = _error(
    "GG645",
    "too large",
    "the table has {what}; at most {limit} are read",
    "export fewer years, or fewer columns",
)
NO_AMOUNT = _warning(
    "GG646",
    "no amounts",
    "{what}",
    "odds can be learned all the same; the value of walking away needs the size of open deals",
)
UNMATCHED = _warning(
    "GG647",
    "table does not fit",
    "{count} of {total} entries of column {column!r} are not in {table}",
    "export both tables on the same day",
)
DAYS = _warning(
    "GG648",
    "number of days cannot be read",
    "{value!r} is not a number of days; the deal stays, without it",
    "write whole days, zero or more",
)
NO_OUTCOME = _warning(
    "GG649",
    "no outcome",
    "no column tells which deals were won or lost; all {count} are counted as open",
    "export the stage or the status as well",
)
CHANCE_STYLE = _warning(
    "GG651",
    "chances written in several ways",
    "{value!r} {how} ({because})",
    "write every chance of the column in the same way, such as 50%",
)
OTHER_CURRENCY = _error(
    "GG652",
    "export in another currency",
    "the amounts are in {currency}, the deal is in {deal}, and no rate is given",
    "say how many {deal} one {currency} is worth: on the command line `--rate {currency}=…`, or in "
    "the deal `pipeline: {{rates: {{{currency}: …}}}}`",
)
UNKNOWN_OWNER = _error(
    "GG653",
    "owner is unknown",
    "no deal belongs to {owner!r}; {known}",
    "{instead}",
)
