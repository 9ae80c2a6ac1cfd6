"""Which words do the same work in a sentence that gives, trades or pulls?

A model that sees classes beside words carries over to words it never met: "we'll waive the fee"
and "I'd scrap the deposit" have the same shape.
"""

# ruff: noqa: E501  a class is read in one piece

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

_CLASSES: Final[Mapping[str, str]] = {
    "WE": "we i me my us our ourselves myself ours we'll i'll we've i've we'd i'd i'm we're lemme let's management office house mine",
    "YOU": "you your yours you'll you'd you've you're u ur yourself yourselves ya buyer",
    "THEY": "they he she his her their him them they'd they've he'd she'd supplier competitor competitors",
    "LOWER": "lower reduce cut trim shave knock slash decrease discount cheapen undercut halve halved drop dropping come down lowered less cheaper off below fall minus",
    "WAIVE": "waive skip forgo forego forgive forgiven scrap cancel remove strike struck struckout renounce lift write delete lose erase dispense withdraw withdrawn disappear lapse exempt spare excuse uncharged unbilled",
    "ADD": "add include throw chuck toss extend upgrade sweeten bump top double prolong lengthen extra additional additionally another bonus stretch supplement enlarge widen",
    "BEAR": "absorb cover bear eat swallow carry stand shoulder foot reimburse refund credit compensate deduct pay",
    "FREE": "free gratis complimentary gift treat courtesy nothing favour favor goodwill freebie",
    "GRANT": "give grant offer allow accord provide concede let put make get do go hand spend afford accommodate entitle qualify receive earn enjoy permit",
    "HOLD": "keep hold honour honor match freeze frozen cap guarantee maintain beat",
    "TAKE": "accept agree ok okay agreed deal done acceptable alright sure yes yeah yep yup aye fine works settle confirm confirmed approve approved live so be granted k sorted",
    "BEND": "flexible flexibility wiggle leeway manoeuvre maneuver sharpen pencil bend budge stretchy arrange figure something somewhat bit touch better work room closer yield relent",
    "VALUE": "price rate fee cost charge surcharge tariff premium rent quote figure number bill invoice amount budget salary base commission margin total rebate reduction deposit retainer penalty handling freight shipping delivery postage setup set-up onboarding installation commissioning training toll markup increase uplift minimum excess sum",
    "TERM": "day week month year payment term notice warranty guarantee contract instalment net credit retention liability cap clause renewal billing notice-period",
    "IF": "if provided providing assuming unless conditional condition subject should were suppose supposing contingent precondition presuppose presumes assume case",
    "WHEN": "when once upon after until till soon moment where whenever whoever anyone",
    "FOR": "for against with return exchange swap trade turn consideration combine combination combined together bundle bundled plus based basis",
    "ONLY": "only long otherwise require requires needs takes presumes depends depend",
    "THEN": "then and",
    "COMMIT": "sign order book commit commitment buy prepay prepayment upfront renew renewal refer reference volume quantity multi-year agreement advance logo testimonial introduction intro referral forecast exclusivity signature prepaid annual annually yearly guarantor bond choose take collect purchase case-study join extend-term ship",
    "NOT": "not no never cannot can't won't unfortunately sorry unable regret nope nah don't doesn't isn't aren't wouldn't couldn't impossible afraid without nor neither needn't",
    "ASK": "what which who how why where whose",
    "MODAL": "will would could can may might shall 'll gonna",
    "BE": "is are was be been being am it's that's there's",
    "PAST": "said told wrote mentioned asked requested demanded quoted was were had did yesterday last went sent arrived received",
    "BOSS": "manager boss director vp chairman partner wife husband gaffer supervisor finance committee superior ceo cfo owner legal landlord",
    "SPEED": "today now tomorrow hurry expires deadline urgent quick tonight immediately noon midnight ends before by soon fast this",
    "FINAL": "final last lowest best bottom floor ceiling absolute end period nobody never-ever maximum cap-off penny word least utmost",
    "PUSH": "must obliged need needs insist expect demand desperate badly really honestly frankly seriously surely everyone nowhere crazy mad unreasonable insult generous fair more-than-fair waste waiting remind reminder reminded still",
    "HALF": "half halfway middle midpoint split between",
    "CHANGE": "instead rather than from now onwards longer anymore revised updated adjusted corrected new applied",
    "HELP": "help call meeting send share talk look chat demo visit schedule invite attached attach",
    "THANK": "thank thanks please kindly hello hi dear regards cheers welcome glad happy pleased delighted",
    "SMALL": "um uh er like well right okay-so hmm so-so",
    "GOOD": "seat licence license module support training workshop parking storage transport travel travelling carriage packing packaging labour labor disposal fuel cleaning maintenance migration integration insurance repair warehouse battery manual tool tooling hardware software hosting service session hour lesson room night breakfast drinks meal snack menu catering desk car laptop bay cellar furniture equipment machine sample spare part unit piece pallet carton crate roll litre kilo item goods stock edition package plan tier feature analytics coaching consulting consultancy design revision round garden kitchen carpet flooring paint painting loading unloading assembly fitting alteration band flowers decoration projector stage stand banner advert ad slot placement listing subscription user account bandwidth data calibration inspection audit check-up call-out callout scaffold scaffolding crane digger skip haulage customs duty vat tax demurrage interest indexation retention prepayment",
    "DOC": "list file link copy report sheet folder attachment document minutes agenda slides slide photo picture drawing page form table summary overview recording certificate brochure catalogue calendar invitation questionnaire survey statement receipt version draft note letter mail email message newsletter text article annex appendix section paragraph passport password address code website portal screenshot scan print printout protocol whitepaper datasheet transcript map directions background information info details feedback answer reply response question comment news",
    "DATE": "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december spring summer autumn winter quarter morning evening afternoon weekend weekday fortnight season o'clock lunchtime holiday holidays easter christmas time date",
    "ORG": "state city council ministry court bank insurer hotel railway airline museum school union library police hospital university government agency authority bakery shop club embassy airport canteen reception printer courier driver doctor dentist electrician plumber painter fitter architect forwarder administrator tenant tenants children pupils students passengers members guests visitors employees staff neighbour neighbours colleague colleagues intern team",
    "LIFE": "coffee tea lunch dinner cake beer bus train taxi flight bike umbrella door window gate key lift elevator stairs lobby picnic film play concert cinema book chair dog cat baby party trip tour hike weather rain noise water plants heating light toilet coat badge microphone webinar talk choir exhibition conference seminar class exam course",
    "HEAR": "understand understood hear heard sounds appreciate appreciated recognise recognize acknowledge realise realize aware grasp gather see mean meant matters matter important worry worries concern concerned feel feels",
    "WISH": "wish wished wishes request requests proposal proposed suggestion suggested counterproposal prefer preferred preference desired desire want wanted terms counter idea counteroffer way like liked comments",
    "LONGER": "longer larger bigger higher firm firmer broader wider earlier second double doubled doubling whole sole exclusive multi full guaranteed standing framework shorter smaller slimmer later fewer",
    "FEASIBLE": "possible feasible doable conceivable thinkable imaginable achievable workable attainable justified reachable realistic viable manageable reach within",
    "CAUSE": "because since considering given view light reason owing hereby accordingly therefore respect token gesture spirit patience loyal loyalty",
    "LEAK": "break-even breakeven breakpoint lose losing survive survival cash-flow cashflow idle empty ruin quota pipeline rival rivals bidder bidders queue elsewhere someone somebody",
    "SURE": "always never everybody anyone ever again stop fault blame wasted foolish ridiculous absurd serious joke excuse kidding regret regrets",
    "POLITE": "kindly gladly happily hereby herewith respectfully sincerely accordingly truly certainly absolutely naturally surely compliments",
    "SAY": "say says tell explain explained show shows mention note forward print read write compare check checking look looking find found ring join invite register enter turn press open close wait walk drive meet",
    "GO": "goes going gone become becomes stays stay remain remains leave left runs run start starts begin begins arrive arrives",
    "ALLMONEY": "quid bucks grand euro euros dollar dollars pounds cent cents francs rupees percent percentage fifty-fifty money cash card cheque transfer",
}
_ENDS: Final = ("ies", "es", "ed", "ing", "s", "d")
_LONGEST: Final = 24


def _pairs() -> Iterator[tuple[str, str]]:
    for name, words in _CLASSES.items():
        for word in words.split():
            yield word, name


@cache
def _class_by_word() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for word, name in _pairs():
        found.setdefault(word, name)
    return found


def class_of(word: str) -> str:
    """Return the class of a word in small letters; empty when it has none."""
    known = _class_by_word()
    if word in known:
        return known[word]
    if word.endswith("n't"):
        return "NOT"
    if "'" in word:
        return known.get(word.split("'", 1)[0], "")
    for end in _ENDS:
        if len(word) > len(end) + 2 and word.endswith(end):
            stem = word[: -len(end)]
            for one in (
                stem,
                f"{stem}e",
                f"{stem}y",
                stem[:-1] if stem[-1:] == stem[-2:-1] else stem,
            ):
                if one in known:
                    return known[one]
    return ""
