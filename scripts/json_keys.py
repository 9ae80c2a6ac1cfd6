"""What does each key mean in the documents that ``--json`` prints?

Keys are paths: ``replies[].gives[].to``. Below a path that ends in ``.*`` stand the deal's own
names. The test of the command reference runs the commands on the examples and compares.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

Keys = Mapping[str, str]

_WALKAWAY: Keys = {
    "walkaway.value": "what no deal is worth, from the alternatives",
    "walkaway.low": "lower end of its 90 % range, as far as the estimates have ranges",
    "walkaway.high": "upper end",
    "walkaway.edge": "who can better afford to walk away, -1 to 1, above 0 we; null when unknown",
    "walkaway.edge_low": "the edge at its lowest for all we know of them",
    "walkaway.edge_high": "the edge at its highest",
    "walkaway.need": "missing share of the quota, 0 to 1; never part of `value`",
    "walkaway.reservation": "the price as good as walking away; null without a price",
    "walkaway.reservation.term": "the price or discount term",
    "walkaway.reservation.number": "the price, or the discount as a fraction",
    "walkaway.reservation.price": "the public price there",
    "walkaway.source": "what the value rests on: alternatives, or the slot the deal takes",
    "walkaway.alternatives": "value of the alternatives alone",
    "walkaway.slot": "what the slot this deal takes is worth to other deals; null if not scarce",
    "walkaway.slots": "how many deals can be taken on, this one included",
    "walkaway.basis": "how the value comes about, one sentence per alternative",
}
_DEAL: Keys = {"deal": "id of the deal", "currency": "ISO 4217 code of all amounts"}
_ASKS: Keys = {
    "asks": "what they ask for, in the order of the message",
    "asks[].id": "a1, a2, …",
    "asks[].term": "id of the term; null when none was recognised",
    "asks[].kind": "kind of that term, else kind of the ask",
    "asks[].ask": "kind of the ask",
    "asks[].to": "the wanted option, normalised; null when not stated",
    "asks[].quote": "their words",
    "asks[].start": "first character of the quote in the newest part of the message",
    "asks[].end": "one past its last character",
    "asks[].late": "it came after everything else was agreed",
    "asks[].hostage": "it came with a threat or deadline and nothing was offered",
    "asks[].confidence": "chance that it was read rightly, 0 to 1",
    "asks[].priced_as": "the option it was priced at; null when it could not be priced",
    "asks[].cost_to_us": "cost of granting it for nothing, precedent included",
    "asks[].cost_now": "the part that falls in this deal",
    "asks[].precedent": "the part that falls in later renewals",
    "asks[].gain_to_them": "estimate of what it is worth to them",
    "asks[].note": "how it was understood, where that is not obvious",
    "asks[].question": "what to ask back; null when it is clear",
}
_PROOF: Keys = {
    "proof.optimal": "whether nothing better was missed",
    "proof.packages": "how many packages that covers",
    "proof.labels": "how many partial packages the search had to keep",
}
_EQUAL_VALUE: Keys = {
    "equal_value": "for an asked discount: what each get alone would pay for",
    "equal_value[].term": "the discount term",
    "equal_value[].get": "the term that pays",
    "equal_value[].to": "its option",
    "equal_value[].value_to_us": "what that get is worth",
    "equal_value[].largest_discount": "largest discount of equal value, as a fraction",
    "equal_value[].largest_discount_without_precedent": "the same if the precedent is ignored",
    "equal_value[].ratio": "ratio of the get to the asked discount",
}


def _changes(at: str) -> Keys:
    lists = {"gives": "changes against us", "gets": "changes for us"}
    keys = {}
    for name, meaning in lists.items():
        keys[f"{at}.{name}"] = meaning
        keys[f"{at}.{name}[].term"] = "id of the term"
        keys[f"{at}.{name}[].from"] = "option on the table"
        keys[f"{at}.{name}[].to"] = "option proposed"
        keys[f"{at}.{name}[].value_to_us"] = "its value to us; below 0 for a give"
        keys[f"{at}.{name}[].value_to_them"] = "estimate of its value to them"
    return keys


def _trade(at: str) -> Keys:
    return {
        **_changes(at),
        f"{at}.cost": "what the gives cost us",
        f"{at}.returned": "what the gets are worth to us",
        f"{at}.ratio": "`returned` over `cost`; null when nothing is given",
        f"{at}.class": "NEGOTIATION, CONCESSION, ASK or TALK",
    }


def _offer(at: str) -> Keys:
    return {
        **_trade(at),
        f"{at}.value_to_us": "our value less that of the table",
        f"{at}.value_to_them": "estimate of theirs less that of the table",
        f"{at}.chance_of_yes": "0 to 1",
        f"{at}.expected_value": "chance of yes times what a yes brings over walking away",
        f"{at}.package.*": "option of every term",
        f"{at}.price": "public price of the package",
        f"{at}.break_even.*": "per get with a number: the number at which it just pays",
    }


def _gains(at: str) -> Keys:
    return {
        f"{at}.value_to_us": "our value less that of the table",
        f"{at}.value_to_them": "estimate of theirs less that of the table",
        f"{at}.ratio": "value of the gets over cost of the gives; null when nothing is given",
        f"{at}.chance_of_yes": "0 to 1",
        f"{at}.expected_value": "chance of yes times what a yes brings over walking away",
    }


_REPLY: Keys = {
    **_DEAL,
    "role": "who answers",
    **_WALKAWAY,
    **_ASKS,
    "cost_together": "cost of granting all asks for nothing, re-priced whole",
    "language.tension": "how hard their text pulls, 0 to 1",
    "language.autonomy": "how free it leaves us, 0 to 1",
    "language.objection": "the term they object to; null when none",
    "questions": "what is unsure and should be asked back",
    **_EQUAL_VALUE,
    "replies": "what can be sent, best first; never a concession",
    "replies[].kind": "yes_if, no_but, drop_the_rope, hold or walk_away",
    **_changes("replies[]"),
    **_gains("replies[]"),
    "replies[].package.*": "option of every term (yes_if, no_but)",
    "replies[].equal": "packages worth the same to us that the text leaves open side by side",
    **_changes("replies[].equal[]"),
    **_gains("replies[].equal[]"),
    "replies[].equal[].package.*": "option of every term",
    "replies[].equal[].price": "public price of the package",
    "replies[].price": "public price of the package (yes_if, no_but)",
    "replies[].choices": "packages left open to them (drop_the_rope)",
    **_changes("replies[].choices[]"),
    "replies[].choices[].value_to_us": "what the package is worth to us",
    "replies[].choices[].over_walkaway": "the same less the walk-away value",
    "replies[].choices[].price": "its public price",
    "replies[].choices[].lines_out": "lines no longer delivered",
    "replies[].choices[].lines_in": "lines that come in, such as their own programme",
    "replies[].choices[].available": "chance that they can take it, 0 to 1",
    "replies[].choices[].package.*": "option of every term",
    "replies[].reason": "why not now (hold)",
    "replies[].until": "day by which the answer comes (hold)",
    "replies[].within_authority": "always true: nothing else is proposed",
    "replies[].needs": "the role that must agree (hold); else null",
    "replies[].text": "the words to send",
    "replies[].why": "reasons, for our eyes only",
    "replies[].findings": "what the check of the words found; no errors",
    "replies[].findings[].code": "stable code",
    "replies[].findings[].severity": "warning or note",
    "replies[].findings[].message": "what it is",
    "replies[].findings[].hint": "what to write instead",
    "replies[].findings[].start": "first character in `text`",
    "replies[].findings[].end": "one past the last character",
    "rejected": "roads not taken; fight and concede always",
    "rejected[].kind": "fight, concede, or the kind of reply that was blocked",
    "rejected[].expected_value": "over walking away; null when blocked before being valued",
    "rejected[].because": "why it was not taken",
    **_PROOF,
}

_SHIFT = {
    "nash_split": "price it would move if gains were split evenly; no promise",
    "alternating_offers": "price it would move in alternating offers; often 0",
}
_WALKING: Keys = {
    **_DEAL,
    **_WALKAWAY,
    "table.price": "public price of the package on the table",
    "table.value_to_us": "what it is worth to us",
    "table.over_walkaway": "the same less the walk-away value",
    "table.temperature": "how good the table is beside walking away, in one word",
    "edge.value": "who can better afford to walk away, -1 to 1; null when unknown",
    "edge.label": "the same in words; null when unknown",
    "edge.low": "the edge at its lowest for all we know of them",
    "edge.middle": "at their median stake; null when unknown",
    "edge.high": "at its highest",
    "edge.mean": "its average; null when unknown",
    "edge.our_stake": "what we give up without this deal",
    "edge.their_stake": "what they give up; null when unknown",
    "edge.by_chance": "the edge as chances to walk away; null when unknown",
    "edge.by_chance.our_chance": "that we walk away, 0 to 1",
    "edge.by_chance.their_chance": "that they do",
    "edge.by_chance.value": "the difference",
    "edge.by_chance.label": "the same in words",
    **{f"edge.buys.{key}": meaning for key, meaning in _SHIFT.items()},
    "edge.sentence": "the edge in one sentence, for our eyes only",
    "next_best": "alternatives worth trying, best first",
    "next_best[].id": "name in the deal file, or of the open deal",
    "next_best[].title": "what people call it",
    "next_best[].kind": "kind of alternative",
    "next_best[].from_pipeline": "whether it is another open deal",
    "next_best[].index": "worth trying while less than this is in hand",
    "next_best[].chance": "that it comes true, 0 to 1",
    "next_best[].worth": "what it is then worth",
    "next_best[].cost": "cost of finding out",
    "next_best[].years": "time until it comes true",
    "next_best[].marginal": "what the walk-away value would lose without it; null if not counted",
    "left_alone": "alternatives not worth trying",
    "left_alone[].id": "its name",
    "left_alone[].title": "how people call it",
    "left_alone[].index": "its index",
    "one_more": "one more alternative like the typical one; null without alternatives",
    "one_more.chance": "that it comes true",
    "one_more.worth": "what it is then worth",
    "one_more.cost": "cost of finding out",
    "one_more.gain": "what it adds to the walk-away value",
    **{f"one_more.{key}": meaning for key, meaning in _SHIFT.items()},
    "curve": "walk-away value by number of alternatives",
    "curve[].count": "how many",
    "curve[].value": "walk-away value with the best of them",
    "curve[].typical": "whether typical ones were added",
    "actions": "ways to create alternatives, best gain per cost first",
    "actions[].id": "name in the deal file",
    "actions[].title": "what people call it",
    "actions[].kind": "kind of alternative it creates",
    "actions[].cost": "what it costs to create",
    "actions[].gain": "what it adds to the walk-away value",
    "actions[].per_cost": "gain over cost",
    "actions[].walkaway": "walk-away value with it",
    **{f"actions[].{key}": meaning for key, meaning in _SHIFT.items()},
    "actions[].net": "gain less cost",
    "actions[].reservation": "the price as good as walking away, with it; null without a price",
    "actions[].reservation.term": "the price or discount term",
    "actions[].reservation.number": "the price, or the discount as a fraction",
    "actions[].reservation.price": "the public price there",
    "farewell": "how to leave courteously; null while the table beats walking away",
    "farewell.text": "the words to send",
    "farewell.tension": "how hard they pull, 0 to 1",
    "farewell.autonomy": "how free they leave the reader, 0 to 1",
    "farewell.concession": "how much they give away, 0 to 1",
    "farewell.findings": "what the check of the words found",
    "pipeline": "what the chances of other open deals rest on; null without `--pipeline`",
    "pipeline.source": "the export",
    "pipeline.deals.closed": "closed deals learned from",
    "pipeline.deals.won": "how many of them were won",
    "pipeline.deals.open": "open deals",
    "pipeline.alternatives": "open deals that count as alternatives",
    "pipeline.expected": "what the open deals are expected to bring",
    "pipeline.base_rate.value": "share of deals won",
    "pipeline.base_rate.low": "the same at the low end of its 90 % range",
    "pipeline.base_rate.high": "the same at the high end",
    "pipeline.has_signal": "whether the columns predict better than that share",
    "pipeline.odds": "how good the chances are on deals kept apart; null when not tested",
    "pipeline.odds.deals": "how many deals were kept apart",
    "pipeline.odds.kept_apart": "which ones: the newest, or every fold in turn",
    "pipeline.odds.since": "first day of the part kept apart; null without dates",
    "pipeline.odds.brier": "Brier score of the chances, 0 is best",
    "pipeline.odds.base_brier": "Brier score of the base rate",
    "pipeline.odds.area": "chance that a won deal has the higher odds of two, 0.5 says nothing",
    **{
        f"pipeline.odds.{name}.{end}": f"{meaning}{end_meaning}"
        for name, meaning in (
            ("skill", "share of the base rate's Brier score that is saved"),
            ("slope", "calibration slope, 1 is right"),
            ("intercept", "calibration intercept, 0 is right"),
        )
        for end, end_meaning in (
            ("value", ""),
            ("low", ", low end of its 90 % range"),
            ("high", ", high end"),
        )
    },
    "pipeline.odds.reliability": "deals kept apart in groups of similar chance",
    "pipeline.odds.reliability[].deals": "how many in the group",
    "pipeline.odds.reliability[].predicted": "their average chance",
    "pipeline.odds.reliability[].won": "share that was won",
    "pipeline.odds.reliability[].low": "low end of that share's 90 % range",
    "pipeline.odds.reliability[].high": "its high end",
    "before_news": "the walk-away value before the message changed a chance; null without news",
    "pipeline.columns": "columns that are used",
    "pipeline.refused": "columns that are not",
    "pipeline.refused[].column": "its name",
    "pipeline.refused[].because": "why",
    "pipeline.sentences": "the same in words",
}

KEYS: Mapping[str, Keys] = {
    "lint": {
        "verdict": "block (an error), warn or ok",
        "class": "CONCESSION, NEGOTIATION, DROP_ROPE, NO_BUT, HOLD or TALK",
        "scores.tension": "how hard it pulls, 0 to 1",
        "scores.autonomy": "how free it leaves the reader, 0 to 1",
        "scores.concession": "how much it gives for nothing, 0 to 1",
        "findings": "in the order of the draft; several drafts stand in `drafts`, each with `file`",
        "findings[].code": "of the rule; `giveget lint --explain CODE` says more",
        "findings[].family": "of the rule",
        "findings[].severity": "error or warning",
        "findings[].start": "first character; null for the whole draft",
        "findings[].end": "one past the last character",
        "findings[].message": "what is wrong",
        "findings[].hint": "what to write instead",
    },
    "demo": {"…": "the same document as `giveget reply`"},
    "init": {
        "folder": "where the workspace is",
        "written": "files that were written, as paths within it",
        "unchanged": "files that were there already with the same content",
    },
    "check": {
        "files": "one entry per file",
        "files[].file": "its name as given",
        "files[].findings": "what was found, in the order of the file",
        "files[].findings[].code": "stable code, see [findings](findings.md)",
        "files[].findings[].severity": "error, warning or note",
        "files[].findings[].file": "file in which it stands (a playbook, for inherited fields)",
        "files[].findings[].line": "1-based; null when it is about the whole file",
        "files[].findings[].column": "1-based; null likewise",
        "files[].findings[].field": "path of the field, such as terms.discount.options",
        "files[].findings[].message": "what is wrong",
        "files[].findings[].hint": "what to write instead",
    },
    "price": {
        **_DEAL,
        **_WALKAWAY,
        **_ASKS,
        "together.cost_to_us": "cost of granting all asks for nothing, re-priced whole",
        "together.cost_now": "the part that falls in this deal",
        "together.precedent": "the part that falls in later renewals",
        "together.gain_to_them": "estimate of what they are worth to them",
        **_trade("granted"),
        **_EQUAL_VALUE,
        "sheet": "the math sheet, block by block",
        "sheet[].title": "what the block is about",
        "sheet[].lines": "its lines",
        "sheet[].lines[].label": "what the line is",
        "sheet[].lines[].amount": "amount, or fraction",
        "sheet[].lines[].unit": "currency code, or `fraction`",
        "sheet[].lines[].note": "where it comes from, or the rule of thumb beside it",
    },
    "trades": {
        **_DEAL,
        **_WALKAWAY,
        **_ASKS,
        "trades": "balanced trades that differ in their gets, best first",
        **_offer("trades[]"),
        "equal": "offers worth the same to us, to leave the choice to them",
        **_offer("equal[]"),
        "steps": "a plan of shrinking steps towards an asked discount",
        "steps[].discount": "discount reached, as a fraction",
        "steps[].price": "public price reached",
        "steps[].get": "term that pays for the step",
        "steps[].to": "its option",
        "steps[].cost_to_us": "what the step costs",
        "steps[].value_to_us": "what the get is worth",
        **_PROOF,
    },
    "frontier": {
        **_DEAL,
        **_WALKAWAY,
        "their_walkaway": "estimate of what no deal is worth to them",
        "table.value_to_us": "what the package on the table is worth to us",
        "table.value_to_them": "estimate of what it is worth to them",
        "table.package.*": "option of every term",
        "points": "every package of the frontier, our best first",
        "points[].value_to_us": "what it is worth to us",
        "points[].value_to_them": "estimate of what it is worth to them",
        "points[].over_walkaway": "our value less the walk-away value",
        "points[].gain_to_them": "their value less that of the table",
        "points[].chance_of_yes": "0 to 1",
        "points[].expected_value": "chance of yes times `over_walkaway`",
        "points[].changes": "terms that differ from the table",
        "points[].package.*": "option of every term",
        "points[].price": "public price",
        "marks.recommended": "index of the point with the highest expected value, no concession",
        "marks.nash": "index of the Nash point; missing when nothing is good for both",
        "marks.egalitarian": "index of the point of equal gains",
        "marks.kalai_smorodinsky": "index of the Kalai-Smorodinsky point",
        "assumed": "what the deal does not state and is a prior",
        **_PROOF,
    },
}
_QUESTION: Keys = {
    "id": "name in the deal file",
    "text": "the question, fit to be asked",
    "gain": "what its answer is worth",
    "cost": "what asking costs",
    "net": "gain less cost",
    "because": "why it is asked, or not",
}
_DISCOVERY: Keys = {
    **_WALKAWAY,
    **_DEAL,
    "zone": "whether a deal exists; null when a limit is unknown",
    "zone.chance": "chance that one exists, 0 to 1",
    "zone.expected_surplus": "what there is to share on average, no deal counted as nothing",
    "zone.surplus_if_any": "the same when a deal exists",
    "limits": "the worst price either side could accept",
    "limits.ours": "ours",
    "limits.ours_low": "ours, low end of its 90 % range",
    "limits.ours_high": "ours, high end",
    "limits.theirs": "theirs, an estimate",
    "limits.theirs_low": "theirs, low end",
    "limits.theirs_high": "theirs, high end",
    "limits.basis": "what the limits rest on, in words",
    "price": "the best single price to name; null when it cannot be said",
    "price.price": "the price",
    "price.chance": "chance that they take it",
    "price.profit": "what it brings over our limit on average",
    "go_on": "whether the deal is worth the effort; null when not stated",
    "go_on.go_on": "whether it is",
    "go_on.win": "chance to win it",
    "go_on.margin": "margin when won",
    "go_on.cost": "cost of going on",
    "go_on.value": "chance times margin less cost",
    "go_on.walkaway_value": "what not making the deal is worth",
    "questions": "questions worth asking, most valuable first",
    **{f"questions[].{key}": meaning for key, meaning in _QUESTION.items()},
    "not_asked": "questions whose answer would not pay for the asking",
    **{f"not_asked[].{key}": meaning for key, meaning in _QUESTION.items()},
    "withheld": "questions whose words would tell something of ours; they are not asked",
    "withheld[].id": "the question",
    "withheld[].findings": "what its words would tell, each with the file and the field",
    "withheld[].findings[].code": "code of the rule it breaks",
    "withheld[].findings[].severity": "error: it is not asked",
    "withheld[].findings[].message": "what its words would tell",
    "withheld[].findings[].hint": "what to do about it",
    "withheld[].findings[].start": "first character in the words of the question",
    "withheld[].findings[].end": "one past the last",
    "withheld[].findings[].source": "the file",
    "withheld[].findings[].field": "the field",
    "below_walkaway": "whether the table is worth less than walking away",
    "evidence": "what refusals so far say about their limit, in words",
    "flags": "FUNDING_UNKNOWN, UNANCHORED_VALUE and the like",
    "qualified": "whether they have a need and the authority to decide",
    "missing": "what is missing for that",
    "ledger.anchored": "share of the price that serves a goal they stated",
    "ledger.goals": "what they want, and what serves it",
    "ledger.goals[].gap": "what goes wrong today",
    "ledger.goals[].objective": "what they want instead",
    "ledger.goals[].lines": "lines that serve it",
    "ledger.lines": "the priced lines, by how far price and stated value lie apart",
    "ledger.lines[].line": "id of the line",
    "ledger.lines[].price_share": "share of the price",
    "ledger.lines[].stated_share": "share of what they said they value",
    "ledger.lines[].gap": "the difference",
    "ledger.lines[].goals": "how many goals it serves",
    "ledger.lines[].unanchored": "whether it serves none",
    "farewell": "an honest note that this is no fit; null while going on is worth it",
    "farewell.text": "the words to send",
    "farewell.tension": "how hard they pull, 0 to 1",
    "farewell.autonomy": "how free they leave the reader, 0 to 1",
    "farewell.concession": "how much they give away, 0 to 1",
    "farewell.findings": "what the check of the words found",
}


def _quoted(at: str, what: str) -> Keys:
    return {
        at: what,
        f"{at}[].quote": "their words",
        f"{at}[].start": "first character of the quote in `text` of the message",
        f"{at}[].end": "one past its last character",
    }


def _dated(at: str, what: str) -> Keys:
    return {
        **_quoted(at, what),
        f"{at}[].day": "the day meant, counted from the date of the message; null when left open",
        f"{at}[].when": "the words that name the day; null when none do",
    }


_READING: Keys = {
    "messages": "the messages in order, conversation by conversation",
    "messages[].from": "who wrote it; null when unknown",
    "messages[].date": "ISO 8601, or as written where it is known from a quote only; null: unknown",
    "messages[].subject": "as written",
    "messages[].conversation": "key of its conversation",
    "messages[].ours": "whether our side wrote it; null when that is not known",
    "messages[].quoted": "it stands only as a quote in a later message",
    "messages[].text": "the newest part only: no quotes, signature or disclaimer",
    "messages[].acts": (
        "what it does: accept, refuse, question, commitment, deadline, threat, objection, thanks"
    ),
    **_quoted("messages[].asks", "changes they want; none for messages of ours"),
    "messages[].asks[].kind": "kind of the ask",
    "messages[].asks[].term": "id of the deal's term; null without a deal, or where none fits",
    "messages[].asks[].to": "the wanted option, normalised; null when not stated",
    "messages[].asks[].confidence": "chance that it was read rightly, 0 to 1; below .5 ask back",
    "messages[].asks[].late": (
        "first raised after the price was on the table, after the rest was agreed, or at the close"
    ),
    "messages[].asks[].hostage": "it came with a threat or deadline and nothing was offered",
    "messages[].asks[].question": "what to ask back; null when it is clear",
    **_quoted("messages[].offers", "what they would do for us"),
    "messages[].offers[].kind": "kind of the change",
    "messages[].offers[].term": "id of the deal's term; null likewise",
    "messages[].offers[].to": "what they offer, normalised",
    "messages[].offers[].conditional": "it stands only if we do something for it",
    "messages[].offers[].confidence": "chance that it was read rightly, 0 to 1",
    **_quoted("messages[].objections", "what they hold against the offer"),
    "messages[].objections[].interest": (
        "what stands behind it: budget, cash, value, risk, authority, timing, comparison, effort, "
        "fit, trust; null when they do not say"
    ),
    **_quoted("messages[].questions", "what they want to know from us"),
    **_dated("messages[].commitments", "what the author promises to do"),
    **_dated("messages[].deadlines", "by when something must happen"),
    **_quoted("messages[].threats", "what happens otherwise"),
    **_quoted("messages[].facts", "what they state about themselves"),
    "messages[].facts[].kind": "has, lacks, uses, budget, size, decides, policy or calendar",
    "messages[].facts[].line": "id of the deal's line it is about; null for none",
    "messages[].refused": "ids of terms they say they do not want or cannot give",
    "messages[].ask_back": "questions to ask back, because the text leaves it unsure",
    "messages[].tension": "how hard it pulls, 0 to 1",
    "messages[].tension_band": "calm, strain or pull",
    "messages[].autonomy": "how free it leaves the reader, 0 to 1",
    "messages[].concession": "how much it gives away for nothing, 0 to 1",
    "messages[].receptiveness": (
        "how open to the other view it sounds, by a trained model: standard deviations of human "
        "ratings, 0 is their average"
    ),
    "messages[].tension_rank": (
        "with --models, a number by which messages are ordered: higher is tenser; no unit; "
        "else null"
    ),
    "messages[].strategies": (
        "with --models, strategies a trained model hears, by their CaSiNo names (small-talk, "
        "self-need, other-need, no-need, elicit-pref, uv-part, vouch-fair, showing-empathy, "
        "promote-coordination, non-strategic)"
    ),
    "messages[].findings": "what could not be read, and sentences that give orders to a machine",
    "messages[].findings[].code": "stable code",
    "messages[].findings[].severity": "error, warning or note",
    "messages[].findings[].message": "what is wrong",
    "messages[].findings[].hint": "what to do",
    "messages[].findings[].start": "first character in `text`; null when it is about all of it",
    "messages[].findings[].end": "one past the last; null likewise",
    "newest": "index of the newest message",
    "agreed": "ids of terms (without a deal: kinds) settled in the newest message's conversation",
    "open": "those asked for and not settled there",
    "tug_of_war": "whether both sides pulled one after the other there",
    "started_by": "who wrote first there; null when unknown",
    "conversations": "the conversations, in the order of `messages`",
    "conversations[].key": "the same in every run over the same source",
    "conversations[].part": "1; more for the further parts of a very long conversation",
    "conversations[].subject": "of its first message, without “Re:”",
    "conversations[].people": "who wrote or was written to",
    "conversations[].first": "index of its first message",
    "conversations[].messages": "how many messages it has",
    "conversations[].started_by": "who wrote first; null when unknown",
    "conversations[].started_by_us": "whether that was our side; null when that is not known",
    "conversations[].agreed": "what is settled",
    "conversations[].open": "what is not",
    "conversations[].tug_of_war": "whether both sides pulled one after the other",
    "conversations[].longest_pull": "messages of the longest run in which both pulled by turns",
}

KEYS = {**KEYS, "read": _READING, "reply": _REPLY, "walkaway": _WALKING, "discover": _DISCOVERY}

_OBJECTIONS: Keys = {
    "playbook": "its title",
    "currency": "of the values; empty when the playbook names none",
    "objections": "those that weigh most, the heaviest first",
    "objections[].id": "name in the playbook",
    "objections[].times": "how often it was heard",
    "objections[].value": "money at stake each time; 1 where the playbook names none",
    "objections[].weight": "times by value",
    "objections[].phrases": "answers to it, our own first",
    "objections[].phrases[].text": "the answer",
    "objections[].phrases[].own": "whether the playbook says it",
    "objections[].phrases[].valid": "whether it leaves them free, does not pull and gives nothing",
    "objections[].phrases[].tension": "0 to 1; at most 0.2 may be said",
    "objections[].phrases[].autonomy": "0 to 1; at least 0.5 may be said",
    "objections[].phrases[].concession": "0 to 1; only 0 may be said",
    "valid": "valid answers, at most two for each objection",
    "needed": "how many there should be",
}
KEYS = {**KEYS, "objections": _OBJECTIONS}


def _total_keys(at: str, what: str) -> Keys:
    """The keys of conceded money by one name."""
    return {
        at: what,
        f"{at}[].name": "the name; `not known` where the words do not say",
        f"{at}[].amount": "money conceded, of those with a price",
        f"{at}[].expected": "the same weighted by confidence",
        f"{at}[].count": "how many concessions",
        f"{at}[].not_priced": "how many of them have no price",
        f"{at}[].rows": "ids of the rows of `evidence`, the largest first",
    }


def _share_keys(at: str, what: str) -> Keys:
    """The keys of a count out of a whole."""
    return {
        f"{at}.count": what,
        f"{at}.of": "out of how many",
        f"{at}.share": "the one over the other, 0 to 1; null without any",
        f"{at}.low": "lower end of its 90 % interval",
        f"{at}.high": "upper end",
    }


def _limit_keys(at: str, what: str) -> Keys:
    """The keys of a look at gives around a limit."""
    return {
        at: what,
        f"{at}[].role": "who may give so much alone",
        f"{at}[].term": "price (a fraction) or payment (days beyond the usual)",
        f"{at}[].at_most": "the limit",
        f"{at}[].width": "how far below still counts as at it",
        f"{at}[].at": "gives at the limit",
        f"{at}[].below": "gives in the width below that",
        f"{at}[].above": "gives in the width above the limit",
        **_share_keys(f"{at}[].share_at", "gives at the limit, of those at it and below"),
        f"{at}[].chance": "of as many at the limit if it drew nothing, 0 to 1",
    }


def _talk_keys(at: str, what: str) -> Keys:
    """The keys of a conversation and its deal."""
    return {
        at: what,
        f"{at}[].subject": "of its first message",
        f"{at}[].people": "addresses of the others, at most five",
        f"{at}[].messages": "how many",
        f"{at}[].first": "day of the first; null when not known",
        f"{at}[].deal": "id of its deal in the export; null without one",
        f"{at}[].score": "how well the best deal fits, 0 to 1",
        f"{at}[].why": "what told",
        f"{at}[].or": "id of a deal that fits nearly as well; null without one",
    }


_AUDIT: Keys = {
    "currency": "ISO 4217 code of all amounts; null when the export names none",
    "messages": "how many were read",
    "conversations": "how many they make",
    "from": "day of the first dated message; null without one",
    "to": "day of the last",
    "us": "domains, addresses or names of our side",
    "us_guessed": "nobody named them: the most frequent domain was taken",
    "conceded.count": "how many concessions",
    "conceded.amount": "their money, of those with a price",
    "conceded.expected": "the same weighted by confidence",
    "conceded.with_precedent": "with later renewals, where deal files tell; null without any",
    "conceded.not_priced": "how many have no price",
    **_total_keys("by.rep", "by who of us wrote most in the conversation"),
    **_total_keys("by.client", "by account of the deal, else by domain"),
    **_total_keys("by.term", "by what was given"),
    **_total_keys("by.deal", "by id of the deal"),
    **_total_keys("by.quarter", "by last day of the quarter, in order"),
    **_total_keys("by.quarter[].largest_deals", "its five largest deals"),
    **_total_keys("by.weeks_before_quarter_end", "by whole weeks left, 0 in the last one"),
    **_total_keys("by.approver", "by who agreed beside the rep, as far as mails say"),
    "asks.count": "asks of theirs",
    **_share_keys("asks.granted", "asks that were granted at least in part"),
    **_share_keys("asks.granted_in_full", "granted in full, of those granted with figures"),
    **_share_keys("asks.halved", "about half granted for nothing, of the same"),
    "asks.median_hours_to_give": "hours from ask to give, the middle one; null without any",
    "second_finals": "ids of what was called final after something had been",
    "never_asked_for": "ids of concessions without an ask before them",
    **_limit_keys("bunching", "gives around each limit of the playbook"),
    **_limit_keys("round_numbers", "the same around round discounts that are no limit"),
    **_share_keys("wins_at_list_price", "deals won in which nothing was given"),
    "flagged_wins": "ids of deals won with three concessions or more",
    **_talk_keys("matched", "conversations with a deal"),
    **_talk_keys("unmatched", "conversations without one"),
    "assumptions": "what was taken for granted, one sentence each",
    "findings": "what could not be read or matched, one sentence each",
    "evidence": "every ask, give, get and concession, in the order of the mailbox",
    "evidence[].id": "conversation and row: 7.2",
    "evidence[].kind": "ask (theirs), give (traded), get or concession (given for nothing)",
    "evidence[].at": "date and time of the message; null when not known",
    "evidence[].deal": "id of the deal; null without one",
    "evidence[].client": "account of the deal, else a domain",
    "evidence[].rep": "who of us wrote most in the conversation",
    "evidence[].approver": "who agreed beside the rep; null where mails do not say",
    "evidence[].term": "price, payment, fees and extras …",
    "evidence[].size": "how much, in `unit`; prices count from our price before",
    "evidence[].unit": "fraction, money off, money, days, months or count; null without a size",
    "evidence[].value": "what it costs beyond what was given before; null without a price",
    "evidence[].precedent": "what it costs at later renewals; null without a deal file",
    "evidence[].priced_by": "the calculation, or why there is none",
    "evidence[].answers": "id of the ask it answers; null when nobody asked",
    "evidence[].final": "its message calls something final",
    "evidence[].confidence": "that it is what it is taken for, 0 to 1",
    "evidence[].quote": "the words",
    "evidence[].file": "where they stand",
    "evidence[].offset": "first byte of the message in the file",
    "evidence[].start": "first character of the quote in the newest part of the message",
}
KEYS = {**KEYS, "audit": _AUDIT}


def _item_keys(at: str) -> Keys:
    return {
        f"{at}[].id": "names it in later moves",
        f"{at}[].term": "id of the term; null for what is no term",
        f"{at}[].from": "option before; null for what is no term",
        f"{at}[].to": "option after; null likewise",
        f"{at}[].words": "in words, for what is no term",
        f"{at}[].value_to_us": "below 0 for a give; null while it is not priced",
        f"{at}[].value_to_them": "estimate; null when there is none",
        f"{at}[].owner": "who brings the get",
        f"{at}[].due": "day it is to arrive; null without one",
        f"{at}[].approver": "who agreed to the give beyond the rep's authority",
    }


_MOVE_KEYS: Keys = {
    "moves": "the moves, in order",
    "moves[].number": "of the move within its deal",
    "moves[].kind": "what it is",
    "moves[].side": "us or them",
    "moves[].at": "when it happened",
    "moves[].by": "the person",
    "moves[].gives": "what we give; in an ask of theirs what they want",
    **_item_keys("moves[].gives"),
    "moves[].gets": "what we get",
    **_item_keys("moves[].gets"),
    "moves[].quote": "the words as written",
    "moves[].reason": "why",
    "moves[].refers_to": "number of the move it answers; null for none",
    "moves[].item": "id of the get it delivers or lets lapse; null for none",
}
_SUMS: Keys = {
    "currency": "ISO 4217 code",
    "given": "what the gives cost us",
    "agreed": "what the gets are worth to us",
    "delivered": "the part of it that has arrived",
    "open": "the part that has not",
    "net": "`agreed` less `given`",
    "ratio": "`agreed` over `given`; null when nothing was given",
    "delivered_ratio": "the same with what arrived",
    "class": "NEGOTIATION, CONCESSION, ASK or TALK",
}
_PRECEDENT = {
    "deal": "id of the deal",
    "client": "whose it is; empty when its file is not known",
    "size": "how far the term moved, in its unit",
    "cost": "to us, as booked",
    "day": "when it was given",
    "is_traded": "whether gets covered it",
}
_BOOKS: Mapping[str, Keys] = {
    "record": {
        "books": "where they are",
        "version": "number of the last move of the deal",
        "hash": "of the chain up to there",
        "repeated": "how many of the moves had been recorded before",
        **_MOVE_KEYS,
        "later": "the part of the gives' cost that falls in later renewals",
        "notes": "how something was understood",
    },
    "ledger": {
        "deal": "id of the deal",
        "currency": "of the amounts",
        "today": "the day that decides what is late",
        "version": "number of the last move",
        "class": "NEGOTIATION, CONCESSION, ASK or TALK",
        "balances": "one per currency",
        **{f"balances[].{key}": meaning for key, meaning in _SUMS.items()},
        "conceded": "what was given for nothing",
        "gives": "every booked give",
        "gives[].move": "number of its move",
        **_item_keys("gives"),
        "gets": "every booked get",
        "gets[].move": "number of its move",
        **_item_keys("gets"),
        "gets[].status": "promised, written, delivered, overdue or lapsed",
        "gets[].arrived": "part that has arrived, 0 to 1",
        "gets[].written": "whether it stands in an agreed document",
        "open_asks": "asks of theirs without an answer",
        "open_asks[].move": "number of the ask",
        "open_asks[].state": "open, or held when the answer was put off",
        "open_asks[].quote": "their words",
        "table": "null while no package was recorded",
        "table.package.*": "option of every term",
        "standing.peer_ratio": "share of events in which we were a peer; null without events",
        "standing.concessions": "how many stand in the books",
        "standing.events": "by number of their move",
        "standing.events[].move": "the move that shows it",
        "standing.events[].stand": "peer or pawn",
        "standing.events[].why": "in words",
        "outcome": "null while the deal goes on",
        "outcome.result": "won, lost or no deal",
        "outcome.tactic": "what was tried",
        "outcome.failed": "what failed",
        "outcome.next_change": "what is done differently next time",
        **_MOVE_KEYS,
        "moves[].proposal": "whether it was proposed and not sent",
        "moves[].corrects": "number of the move it takes the place of; null for none",
        "moves[].struck_by": "number of the correction in its place; null while it stands",
        "precedents.term": "with --precedents: id of the term",
        "precedents.move": "number of the give, or of the ask",
        "precedents.is_given": "whether it is booked, or only asked for",
        "precedents.is_traded": "whether gets covered it",
        "precedents.cost_now": "what it costs in this deal",
        "precedents.at_renewals": "what it costs again at renewals",
        "precedents.whole_cost": "both together",
        "precedents.best_price": "what promises of the best terms cost",
        "precedents.to_client": "as much given to this client before",
        **{f"precedents.to_client[].{key}": meaning for key, meaning in _PRECEDENT.items()},
        "precedents.to_others": "as much given to others",
        **{f"precedents.to_others[].{key}": meaning for key, meaning in _PRECEDENT.items()},
        "books": "with verify: where the books are",
        "tip": "the end of the whole history, to be noted elsewhere; `moves` is then their number",
        "sound": "whether every move is as it was recorded",
        "damage": "what does not hold",
        "damage[].entry": "place in the history, 0 for the history as a whole",
        "damage[].deal": "id of the deal, as far as it can be told",
        "damage[].move": "number of the move, likewise",
        "damage[].kind": "what is wrong",
        "damage[].message": "in words",
    },
    "balance": {
        "deals": "one entry per deal and currency",
        "deals[].deal": "id of the deal",
        **{f"deals[].{key}": meaning for key, meaning in _SUMS.items()},
        "deals[].conceded": "what was given for nothing",
        "deals[].concessions": "how many concessions",
        "deals[].open_gets": "gets that are still to come",
        "deals[].overdue": "those of them that are late",
        "deals[].peer_ratio": "share of events in which we were a peer; null without events",
        "deals[].flagged": "won with three concessions or more, or as a pawn",
        "deals[].review": "with --delivered: the trade with what arrived; null otherwise",
        "deals[].review.promised": "what was agreed",
        "deals[].review.realised": "what arrived, the later the less",
        "deals[].review.lost": "what did not come",
        "deals[].review.ratio": "`realised` over what was given",
        "deals[].review.class": "what the deal was in the end",
        "deals[].review.turned_into_concession": "a trade on paper that was none in the end",
        "deals[].review.gets": "get by get",
        "deals[].review.gets[].id": "of the get",
        "deals[].review.gets[].status": "as of the day",
        "deals[].review.gets[].promised": "as booked",
        "deals[].review.gets[].realised": "what arrived",
        "deals[].review.gets[].days_late": "0 when on time; null when nothing arrived",
    },
    "due": {
        "today": "the day",
        "soon_days": "how many days ahead count as soon",
        "deals": "how many deals were looked at",
        "open_gets": "gets that are still to come",
        "alarms": "the most pressing kind first, then by day",
        "alarms[].kind": "overdue, no owner, due soon, unwritten, offer lapsed or answer due",
        "alarms[].deal": "id of the deal",
        "alarms[].move": "number of the move it comes from",
        "alarms[].item": "id of the get; null when it is about an offer or answer",
        "alarms[].what": "the get in words",
        "alarms[].value_to_us": "what it is worth; null without a get",
        "alarms[].day": "when it was or is due; null without a day",
        "alarms[].days": "from today to that day, below 0 when it has passed",
        "alarms[].owner": "who sees to it",
    },
    "export": {
        "file": "what was written",
        "what": "history, sheet or quotes",
        "rows": "how many rows or moves",
    },
    "import": {
        "columns": "of a sheet: role, with its heading and how sure that is",
        "imported": "moves that were recorded",
        "planned": "moves that are new",
        "repeated": "moves or rows that were there before",
        "others": "rows about other deals, left out",
    },
    "backup": {
        "file": "what was written",
        "moves": "how many moves it holds",
        "tip": "the end of the history, to be noted elsewhere",
    },
    "restore": {
        "books": "what was made",
        "moves": "how many moves it holds",
        "tip": "the end of the history",
    },
}
KEYS = {**KEYS, **_BOOKS}

ERROR: Keys = {
    "error.kind": "input, usage, not_allowed, dependency or defect",
    "error.message": "one sentence",
    "error.findings": "findings with the keys of `check`",
}


def key_paths(value: object, at: str = "") -> Iterator[str]:
    """Yield the path of every key that holds a value of its own, in the notation of this page."""
    match value:
        case dict() if at == "columns":
            yield at
        case dict() if at.endswith(("package", "break_even")):
            yield f"{at}.*"
        case dict():
            for key, inner in value.items():
                yield from key_paths(inner, f"{at}.{key}" if at else key)
        case list():
            yield at
            for inner in value:
                if isinstance(inner, dict):
                    yield from key_paths(inner, f"{at}[]")
        case _:
            yield at
