"""Which words do the same work in a sentence that accepts, refuses, promises, presses or objects?

A model that sees classes beside words carries over to words it never met: "the kitty is empty" and
"our grant has run dry" have the same shape. Of several classes the first one written counts where
a sentence is seen as a row of classes; all of them count where it is seen as a bag.
"""

# ruff: noqa: E501  a class is read in one piece

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Final

_CLASSES: Final[Mapping[str, str]] = {
    # Who.
    "WE": "we i me us myself ourselves im",
    "OUR": "our my mine ours",
    "YOU": "you u ya yourself yourselves ye",
    "YOUR": "your yours ur",
    "THEY": "they he she his her their them him it's",
    "SELF": "own house in-house inhouse internal internally",
    "BOSS": "boss chef ceo cfo coo cto board council committee director partner trustee management headquarter hq wife husband spouse mayor minister ministry parent assembly shareholder owner legal procurement purchasing hr dean rector provost supervisor superior chairman chairwoman chair president investor manager treasurer controller captain abbot bishop principal headmaster headmistress governor senate union works grandma grandfather father mother family group commander chief engineer general secretary senior higher-up upstairs executive steering panel jury finance lawyer counsel auditor bank landlord professor curator editor producer regulator authority commission fiance sister brother widow heir accountant bookkeeper",
    "TEAM": "team crew staff colleague people department assistant secretary office employee worker nurse driver teacher volunteer technician fitter surveyor lad guy",
    "RIVAL": "competitor competition rival other another elsewhere alternative bidder incumbent predecessor neighbour neighbor market firm supplier vendor provider company shop agency dealer contractor others somebody someone online outfit bakery garage workshop house broker carrier factory mill brand peer comparable",
    # Money.
    "MONEY": "budget fund funds funding pot kitty purse money cash grant allowance spend spending allocation appropriation treasury means coffer coffers finance financial financially pocket wallet savings funds sum envelope subsidy till resource provision line cost-centre centre center capex opex earmark sanction reserve piggy purse-string allowance wherewithal granted ceiling earmarked aside affordable pension income donations dues",
    "CASHFLOW": "liquidity cash cashflow cash-flow overdraft upfront up-front front advance prepay prepayment pre-finance deposit instalment installment lump payroll salary wage account loan credit cheque bounce receivable invoice outstanding working capital dry drain tide liquid outlay once one-off solvent settle down-payment collateral float",
    "PRICE": "price pricing quote quotation offer figure rate fee tariff cost sum amount total estimate bill charge surcharge premium rent salary number bid proposal percentage commission increase markup margin ask deal",
    "HIGH": "expensive steep pricey dear dearer costly hefty rich exorbitant salty heavy excessive high higher inflated outrageous astronomical ludicrous stiff overpriced hefty eye-watering unaffordable unreasonable daunting ambitious massive enormous huge big bigger double triple brutal upmarket luxury exceedingly extortionate unaffordable hair-raising generous",
    "OVER": "over above beyond exceed exceeds exceeding surpass more than top outside out past overshoot blow burst swallow eat",
    "SHOCK": "ouch wow gulp wince shock shocked stunned surprise surprised aback breath chair gasp swallowed choke choked hmm yikes oof phew jaw eyebrow eyebrows raised blink blinked staggered speechless startled frown frowned flinch cough coughed",
    "DISLIKE": "dislike lukewarm unhappy displeased disappointed disappoint disappointing uncomfortable comfortable unease uneasy reservation reservations qualms misgiving misgivings doubt doubts hesitant reluctant unconvinced convinced thrilled enthusiastic keen problem issue problematic headache sticking sit stomach bother bothers worries displeases unfortunate regrettable difficult tricky awkward hard tough mixed critical jar jars sore bitter pill uphill stretch unfair ask",
    "CUT": "cut slashed slash frozen freeze froze trimmed capped cap shrunk shrink axed reduced halved tight tightened exhausted empty spent gone used dried scraped depleted stretched tapped overspent overdrawn thin lean strapped skint broke maxed squeezed limited limit ceiling",
    "AFFORD": "afford cover fund finance justify swing manage stomach absorb bear stretch carry scrape shoulder stump",
    # Worth.
    "WORTH": "worth value benefit gain return roi use useful usefulness merit point payoff payback pay-back pay advantage improvement difference added justify justified help pays upside outcome result results",
    "DOUBT": "see wonder unclear understand convinced believe struggle fail struggling failing bother why fathom grasp picture tell skeptical sceptical suspect sure question",
    "LITTLE": "little hardly barely rarely seldom never half few fraction nothing once twice bit scarcely tiny marginal handful occasionally",
    "NICE": "nice pretty fancy lovely gold premium deluxe extra add-on bells whistles gadget shiny polished badge",
    # Risk and trust.
    "RISK": "risk risky liable liability penalty crack break breach leak lawsuit ruin bankrupt bankruptcy lose loss danger dangerous exposed exposure backfire insolvency insolvent collapse indemnity damage fire fail failure bust hack hacked stolen chained trapped locked lock-in stuck tied bet gamble unproven untested uncertain uncertainty volatile fluctuate fluctuation crash disaster die unlimited uncapped irreversible exclusivity hostage unprotected naked guarantee warranty insurance insured insurer hook burden fallout catch endanger jeopardise jeopardize stranded vulnerable safeguard",
    "FEAR": "worry worries worried nervous afraid scare scares scared uneasy concern concerned anxious dread fear wary bother trouble troubles troubled night sleep sleepless frighten frightens alarm alarmed apprehensive keeps cautious shudder",
    "IF": "if unless suppose supposing should were case otherwise provided failing absent without whenever else condition assuming",
    "TRUST": "trust promised swore sworn assured assurance assurances told said claimed honoured honored reviews review reputation reference references track record confidence inspire word salt doubt believe credible credibility burned burnt let-down unreliable reliable references suspect rosy story dressed lied lie excuse excuses fool fooled benefit forgotten kept keep date estimate claims sold story blind honest integrity skeptical hotline",
    "BADPAST": "waited late broke broken mess failed lost overran overrun wrong missed disaster leaked cancelled delayed forgot forgotten unanswered ignored botched damaged defective faulty complaint complained double-booked stood crashed outage downtime walked let twice thrice lasted",
    "PASTTIME": "last previous previously earlier ago before yesterday once already past former already since",
    # Time.
    "WEEKDAY": "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun weekend",
    "MONTH": "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec easter christmas xmas summer winter autumn spring fall michaelmas pentecost",
    "NEAR": "tomorrow tmrw tmr tonight today evening morning noon midnight afternoon eod cob",
    "PERIOD": "day week month year quarter hour minute fortnight term semester decade",
    "UNTIL": "by until till before latest later deadline due b4 cut-off cutoff within prior ahead beforehand",
    "ENDS": "ends end expire expires close closes closing lapse lapses terminate terminates shut shuts stops finish finishes over up out runs sail sails sits vote votes decides decide meets meet print press switched final last start starts apply ban window gone useless opens depart departs deadline",
    "URGENT": "urgent urgently asap quickly quick rush priority burning immediately pressing pressed hurry speedy speed soon short delay undue haste prompt promptly earliest time-critical fast swiftly clock ticking tight last-minute critical hurry quicker",
    "EARLY": "early late soon premature moment timing wait slow prematurely untimely meantime yet later after afterwards sooner unfavourable inconvenient ill-timed overdue",
    "SEASON": "season harvest stocktaking audit merger relocation holidays leave busy lambing exam exams elections election inventory rush peak tax fair renovation renovating strike go-live migration reorganisation reorganization restructuring moving move vacation sowing vintage calving festival tourist ski semester crush middle hands swamped snowed",
    # Work.
    "EFFORT": "retrain retraining migrate migrating migration rewrite rewriting retype paperwork training integrate integrating workload bandwidth hassle cumbersome laborious tedious form forms learn relearn re-enter re-certify reconcile bureaucracy red-tape manually manual overtime labour labor rebuild reconfigure convert converting transfer switching change changing changeover rearrange renegotiate resources capacity disrupt disruption hours nightmare picnic trouble burden swamp drown overhaul sort copy teach reprogram administrative admin logistic effort exhausting homework steps mammoth hook hooking wiring anew temp strenuous fiddly time-consuming chore drudgery slog",
    "FIT": "wide narrow deep heavy tall short size fit fits suit suits suited compatible incompatible support supports module feature features language version spec specification integrate integration connect export import offline format pdf xml api interface mismatch tailored designed meant intended voltage dimension dimensions capacity handle handles small large big coarse fine tight standard requirement requirements insists demands demand missing lacks lack option oversized undersized unsuitable overkill work works plug width height length thread diameter compatible sized clashes match matches",
    # Answers.
    "YES": "yes yep yeah yup ok okay alright agreed deal fine sold gladly done perfect aye sure absolutely settled wonderful excellent great brilliant splendid sounds good bingo affirmative shake super lovely ja si right",
    "ACCEPT": "accept accepted accepts approve approved approves concur concurs confirm confirmed agree agrees agreed consent binding order signed countersigned signature signing green light on board acceptable satisfied happy content live convinces convinced taking take book go ahead win proceed sealed aboard adopt adopted endorsed endorse ratified nod thumbs settled sealed",
    "NO": "no nope nah never not none neither nor nothing cannot cant wont dont doesnt isnt nobody non",
    "REFUSE": "refuse refused decline declined declines reject rejected rejects turn turned pass passing unwilling regret regretted rule ruled question veto vetoed oppose opposed against unacceptable impossible no-go withdraw forget unable chance rather possibility position circumstances strike pulled pull sorry afraid unfortunately voted decided budge non-starter nonstarter rebuff",
    "SORRY": "sorry unfortunately afraid regret regretfully sadly alas respect",
    "THREAT": "cancel cancels cancelled leave leaves walk walking terminate switch switches quit withdraw court lawyer lawyers lawsuit sue press public boycott blacklist stop stops strike notice withhold elsewhere claim arbitrator arbitration tribunal complain ombudsman newspaper journalist drop lost loses lose losing regulator escalate evict vacate protest police bailiff media tv social tell replace terminate ditch dump sever bye goodbye farewell enforce invoke bluffing ultimatum consequence consequences final word leave it take-it-or-leave-it hire hiring collect part ways sell sells others somebody refund chargeback tear exit resign suspend hang judge suing litigation police home injunction penalise retaliate abandon desert scrap jump ship pack",
    "PROMISE": "send sends sending call ring get deliver forward return come back write pay wire transfer sign put check talk ask look discuss drop bring share inform notify tell text mail e-mail email phone prepare submit settle arrange order introduce recommend report show test hand keep guarantee undertake promise promised commit ensure see name mark finish complete let reply respond answer confirm raise speak post ship print publish give sort revert update collect fetch dig fill clear feed vouch forward remit courier",
    "WORD": "word promise count guarantee undertake pledge assure assured rely commit commitment vow willing happy glad gladly happily ready prepared pleasure",
    # Questions and modals.
    "ASKW": "what which who whom whose how why where when whether",
    "TELL": "know understand clarify clarification explain elaborate tell advise confirm wonder wondering curious hear learn information interest idea grateful view",
    "WILL": "will shall 'll going gonna intend plan aim",
    "WOULD": "would could might may 'd can",
    "MUST": "must need needs have has require required requires ought obliged got needed requested",
    "BE": "is are be am was were been being",
    # Facts about themselves.
    "HAVE": "own owns hold holds got keep keeps possess have has had operate operates inherited bought left",
    "USE": "use uses using run runs running work rely relies operating operate through via fuelled bookings plan host hosted built based standardised since switched everything throughout software excel sap",
    "UNIT": "people person employee site store cow singer flat building visitor parcel company member pupil student bed seat room vehicle truck bus user patient hectare acre head customer branch warehouse office kindergarten place shop machine tenant guest ship boat plane hive animal sheep pig horse vine tree turnover volume staff tonne litre barrel million thousand hundred household apartment class child children dentist doctor engineer developer desk table musician player runner subscriber reader parishioner soul colleague volunteer",
    "DECIDE": "decide decides decision call say signs signed choice choose chooses approval approves vote votes settles final sign-off jointly mandate empowered competence veto picks pick lies rests power remit entitled authorised authorized permitted nod blessing signature signatures convince",
    "RULE": "policy rule rules principle statute statutes habit always only every everyone all nobody norm standard code practice must custom tradition forbid forbids bylaws charter guideline guidelines require mandatory strictly without exception convention as-a-rule usually generally never award regulation compliance framework mandatory rule tendered allowed guidelines only never",
    "CYCLE": "fiscal financial calendar season board meets sits annual annually budget yearly books term school opens closes runs starts begins drawn plan planning plans stocktaking harvest every each april october quarterly monthly second third",
    "HAS": "workshop crane lab certificate certified certificates licence license fleet forklift kitchen server translator translators tools warehouse trainer store engineers installation machine van generator ramp website parking garage yard equipment scaffolding",
    "COUNT": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen couple grand million lakh crore",
    "SHARE": "percent per cent third quarter half tenth fifth twice double",
    "LESS": "less cheaper lower below under undercut fewer better",
    "REPORT": "he she they wrote heard said read according saying joked union paper news reported article hear apparently told reports rumour",
    "CLAUSE": "clause section paragraph wording annex page article draft text term schedule provision version contract agreement lease",
    "THANKS": "thanks thank thx regards dear hi hello greetings cheers",
}

_ENDS: Final = ("'s", "s", "es", "ed", "d", "ing", "ly", "er")


@cache
def _known() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name, words in _CLASSES.items():
        for word in dict.fromkeys(words.split()):
            found[word] = (*found.get(word, ()), name)
    return found


@lru_cache(maxsize=20_000)
def classes_of(word: str) -> tuple[str, ...]:
    """Return the classes of a word in small letters, the first one first; empty for none."""
    known = _known()
    if word in known:
        return known[word]
    if word.endswith("n't"):
        return ("NO",)
    if "'" in word and (found := known.get(word.split("'", 1)[0])):
        end = word.rsplit("'", 1)[1]
        return {"ll": (*found, "WILL"), "d": (*found, "WOULD")}.get(end, found)
    for stem in _stems(word):
        if stem in known:
            return known[stem]
    return ()


def _stems(word: str) -> list[str]:
    """What may be left of a word without its ending."""
    found = []
    for end in _ENDS:
        stem = word.removesuffix(end)
        if stem == word or len(stem) < len("pay"):
            continue
        found += [stem, f"{stem}e", f"{stem}y"]
        if stem[-1] == stem[-2]:
            found.append(stem[:-1])
        if stem[-1] == "i":
            found.append(f"{stem[:-1]}y")
    return found
