"""What may a column of an export mean, and by which headings is it known?"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache


class Role(StrEnum):
    """What a column means."""

    ID = "id"
    NAME = "name"
    ACCOUNT = "account"
    OWNER = "owner"
    STAGE = "stage"
    OUTCOME = "outcome"
    IS_WON = "is_won"
    IS_CLOSED = "is_closed"
    AMOUNT = "amount"
    CURRENCY = "currency"
    CREATED = "created"
    CLOSED = "closed"
    WON_ON = "won_on"
    LOST_ON = "lost_on"
    EXPECTED = "expected_close"
    PROBABILITY = "probability"
    DAYS = "days"
    DELETED = "is_deleted"
    MODIFIED = "modified"


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split("|"))


#: Headings (normalised) that mean a role for sure, the likelier first: HubSpot (screen and API),
#: Salesforce (report and API), Pipedrive (screen and API) and common names, also in German,
#: French and Spanish.
HEADINGS: Mapping[Role, tuple[str, ...]] = {
    Role.ID: _names(
        "opportunity id | deal id | record id | hs object id | opportunity number | id | "
        "opportunity key | deal number | deal key | case safe id | datensatz id | id "
        "opportunity | identifiant | opportunity no | deal no"
    ),
    Role.NAME: _names(
        "opportunity name | deal name | dealname | title | name | opportunity | deal | name "
        "der opportunity | deal title | titel | nom | nom de l opportunite | nom de la "
        "transaction | nombre | nombre de la oportunidad | nombre del negocio | opportunity "
        "title | subject"
    ),
    Role.ACCOUNT: _names(
        "account name | account | company name | associated company | company | organization "
        "| organisation | org name | customer | customer name | client name | accountname | "
        "associated company primary | account id | company id | org id | kunde | firma | "
        "unternehmen | entreprise | societe | compte | nom du compte | cliente | empresa | "
        "cuenta | potential customer | buyer"
    ),
    Role.OWNER: _names(
        "opportunity owner | deal owner | owner | owner name | sales agent | sales rep | "
        "salesperson | rep | seller | account executive | hubspot owner id | owner id | user "
        "id | inhaber der opportunity | inhaber | deal inhaber | zustandig | verkaufer | "
        "proprietaire | proprietaire de la transaction | propietario | owner full name"
    ),
    Role.STAGE: _names(
        "stage | stage name | deal stage | sales stage | dealstage | pipeline stage | "
        "opportunity stage | deal pipeline stage id | stage id | phase | deal phase | "
        "verkaufsphase | etape | phase de la transaction | etapa | fase | stufe"
    ),
    Role.OUTCOME: _names(
        "status | deal status | opportunity status | opportunity result | result | outcome | "
        "deal outcome | win loss | won lost | win lost | ergebnis | statut | estado | "
        "resultado | deal result | state"
    ),
    Role.IS_WON: _names("is won | won | hs is closed won | is closed won | gewonnen | closed won"),
    Role.IS_CLOSED: _names(
        "is closed | closed | hs is closed | is deal closed | is closed numeric | hs is "
        "closed count | geschlossen"
    ),
    Role.AMOUNT: _names(
        "amount | deal amount | opportunity amount | deal value | close value | value | total "
        "value | deal size | contract value | tcv | acv | arr | estimated revenue | est "
        "revenue | revenue | total amount | amount in company currency | amount converted | "
        "betrag | wert | umsatz | auftragswert | dealwert | montant | valeur | importe | "
        "valor | cantidad | price"
    ),
    Role.CURRENCY: _names(
        "currency | amount currency | deal currency code | currency iso code | currency code "
        "| currency of value | value currency | opportunity currency | deal currency | "
        "wahrung | devise | moneda | divisa"
    ),
    Role.CREATED: _names(
        "created date | create date | createdate | created | created on | date created | deal "
        "created | add time | created at | engage date | opened | open date | start date | "
        "creation date | erstelldatum | erstellt am | erstellt | angelegt am | date de "
        "creation | cree le | fecha de creacion | entry date"
    ),
    Role.CLOSED: _names(
        "close date | closedate | closed date | close time | deal closed on | date closed | "
        "closed on | actual close date | closing date | closed at | closed | close | "
        "schlusstermin | abschlussdatum | abgeschlossen am | date de cloture | date de "
        "fermeture | fecha de cierre | end date"
    ),
    Role.WON_ON: _names("won time | won date | date won | won on | gewonnen am | won"),
    Role.LOST_ON: _names("lost time | lost date | date lost | lost on | verloren am | lost"),
    Role.EXPECTED: _names(
        "expected close date | est close date | estimated close date | expected closing | "
        "forecast close date | erwartetes abschlussdatum | date de cloture prevue | fecha de "
        "cierre prevista"
    ),
    Role.PROBABILITY: _names(
        "probability | deal probability | win probability | hs deal stage probability | "
        "probability percent | opportunity probability | likelihood | wahrscheinlichkeit | "
        "probabilite | probabilidad | chance"
    ),
    Role.DAYS: _names(
        "age | opportunity age | days to close | sales cycle | sales cycle days | cycle days "
        "| days open | total days identified through closing | days in pipeline"
    ),
    Role.DELETED: _names(
        "is deleted | deleted | fivetran deleted | archived | is archived | active no"
    ),
    Role.MODIFIED: _names(
        "last modified date | last modified | modified | updated at | update time | system "
        "modstamp | hs lastmodifieddate | last modified on | fivetran synced | zuletzt "
        "geandert | letzte anderung"
    ),
}

#: Words in a heading that point to a role when nothing names it exactly.
HINTS: Mapping[Role, re.Pattern[str]] = {
    Role.ID: re.compile(r"(?:opportunity|opp|deal|record).*\b(?:id|number|no|key)$"),
    Role.NAME: re.compile(r"(?:opportunity|opp|deal).*\b(?:name|title)$"),
    Role.ACCOUNT: re.compile(r"\b(?:account|customer|company|client|organi[sz]ation)\b(?: name)?$"),
    Role.OWNER: re.compile(r"\b(?:owner|sales ?(?:rep|person|agent))\b(?: name)?$"),
    Role.STAGE: re.compile(r"\b(?:stage|phase)$"),
    Role.OUTCOME: re.compile(r"\b(?:status|result|outcome)$"),
    Role.AMOUNT: re.compile(r"\b(?:amount|value|revenue|betrag|wert|umsatz|montant|importe)$"),
    Role.CURRENCY: re.compile(r"\bcurrency\b"),
    Role.CREATED: re.compile(r"\b(?:creat(?:ed|ion)|opened)\b"),
    Role.CLOSED: re.compile(r"\bclos(?:e|ed|ing)\b.*\b(?:date|on|at|time)$"),
    Role.EXPECTED: re.compile(r"\b(?:expected|estimated|forecast)\b.*\bclos"),
    Role.PROBABILITY: re.compile(r"\bprobability\b"),
}

#: Headings by which an export is known as one of a CRM; two are enough.
KINDS: Mapping[str, frozenset[str]] = {
    "salesforce": frozenset(
        _names(
            "account id | created date | currency iso code | fiscal period | fiscal quarter | "
            "forecast category | is won | lead source | next step | opportunity id | "
            "opportunity name | opportunity owner | stage name"
        )
    ),
    "hubspot": frozenset(
        _names(
            "associated company | closedate | create date | createdate | deal name | deal "
            "owner | deal pipeline stage id | deal stage | dealname | dealstage | hs object "
            "id | hubspot owner id | portal id | record id"
        )
    ),
    "pipedrive": frozenset(
        _names(
            "add time | currency of value | deal closed on | deal created | expected close "
            "date | lost time | org name | stage change time | update time | won time"
        )
    ),
}

_ACCENTS = str.maketrans("äöüàâéèêëîïôûùçñáíóú", "aouaaeeeeiiouucnaiou")
_PREFIX = re.compile(r"^(?:property hs|property|deal(?= - )|opportunity(?= - ))\s+")
_CODE = re.compile(
    r"\s*[(\[]?\b(usd|eur|gbp|chf|cad|aud|jpy|cny|inr|sek|nok|dkk|pln|brl|mxn|sgd|nzd|zar)\b[)\]]?$"
)
_MARK = re.compile(r"[$€£¥₹]")


@lru_cache(maxsize=4096)
def normalised(heading: str) -> str:
    """A heading as it is compared: lower case, words apart, no accents, prefixes or units."""
    text = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", heading.strip()[:200]).lower().translate(_ACCENTS)
    text = _PREFIX.sub("", text.replace("_", " ").strip())
    text = re.sub(r"^deal - ", "", text)
    text = _CODE.sub("", text)
    text = re.sub(r"\s*\((?:%|percent|days|numeric|converted)\)$", "", text)
    return re.sub(r"[^a-z0-9]+", " ", text).strip()


def currency_in(heading: str) -> str:
    """The currency a heading names (``"Amount (EUR)"``), as a code or a mark; empty for none."""
    found = _CODE.search(heading.strip().lower().replace("_", " "))
    if found:
        return found[1].upper()
    mark = _MARK.search(heading)
    return mark[0] if mark else ""
