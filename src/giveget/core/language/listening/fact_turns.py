"""By which further turns of phrase is it known what they say about themselves? For folded text.

Beside the signs in :mod:`facts`, and looser: a second opinion may take back what they find.
"""

from __future__ import annotations

from giveget.core.language.reading import FactKind

_NUMBER = (
    r"(?:only |just |about |around |some |over |nearly |roughly |almost |more than )?(?:\d[\d,.]{0,15}|two|"
    r"three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|"
    r"seventy|eighty|ninety|a hundred|two hundred|a dozen)"
)
_TAIL = r"[^.;?!]{0,60}"

TURNS: tuple[tuple[FactKind, str], ...] = (
    (
        FactKind.BUDGET,
        (
            r"\b\d[\d,.]{0,15}k?(?: \w+)? (?:aside|to spend|is available|is earmarked|is set aside|in the pot|"
            r"at our disposal)\b|\b(?:granted|approved|allocated|sanctioned|voted) (?:us |me )?"
            r"(?:\w+ )?\d[\d,.]{0,15}|\b(?:our|my|the) (?:\w+ )?(?:ceiling|spend|limit)\b[^.;?!]{0,40}\bis\b|"
            rf"\b(?:we|i) can spend\b{_TAIL}|\bforeseen for\b{_TAIL}|\bset aside \d{_TAIL}"
        ),
    ),
    (
        FactKind.DECIDES,
        (
            r"\b(?:signed|decided|settled|made|approved|picked|chosen) by (?:our|the|two|my)\b"
            rf"{_TAIL}|\b(?:decision|choice|final approval) (?:\w+ ){{0,3}}(?:is mine|lies|rests|shall be)\b"
            rf"{_TAIL}|\bmakes? (?:the|that) (?:final )?(?:decision|call|choice)\b{_TAIL}|\b(?:have|has) the "
            r"last (?:say|word)\b|\b(?:have|has|had|must|needs?) to (?:sign|agree|be signed by|be asked)\b"
            rf"{_TAIL}|\bneeds? (?:the|a second) (?:nod|consent|ok|approval|blessing|signature)\b{_TAIL}|"
            r"\b(?:who|that) (?:decides?|votes on|picks)\b|\b(?:wife|husband|owner|mayor|boss|i|grandma|"
            r"director|office) (?:alone )?(?:decides?|makes that|signs)\b|\bup to the \w+[.]?$"
        ),
    ),
    (
        FactKind.POLICY,
        (
            r"\b(?:by our rules|our (?:rules?|statutes|guidelines|bylaws|house rules|code)|the bylaws|"
            r"principle of the house|that's the rule|it's our (?:rule|habit|custom)|without exception|"
            r"as a public body|in our (?:company|house|firm) (?:nobody|contracts|every)|on principle|"
            rf"mandatory|(?:go|goes) through a tender|by public tender|aren't allowed with us)\b{_TAIL}|"
            rf"\bwe (?:never|only|always) (?:ask|buy|lend|hire|deal|pay|sign)\b{_TAIL}|\ball (?:vendors|"
            rf"suppliers) (?:must|have to)\b{_TAIL}|\bevery supplier (?:must|has to)\b{_TAIL}"
        ),
    ),
    (
        FactKind.CALENDAR,
        (
            r"\b(?:our|the) (?:\w+ ){0,2}(?:season|year|board|council|harvest|exams?|shareholders|orders)\b"
            r"[^.;?!]{0,15}\b(?:runs?|starts?|begins?|sits|meets?|opens?|are placed)\b (?:from|in|every|each|"
            rf"on the|at|around|between){_TAIL}|\b(?:fixed|planned?|drawn up|counted|renewed|stocktaking|"
            rf"budgets?)\b[^.;?!]{{0,25}}\b(?:in|each|every) (?:the first week of )?(?:january|february|march|april|"
            r"june|july|august|september|october|november|december)\b|\b(?:financial|fiscal|school) year\b"
            rf"{_TAIL}"
        ),
    ),
    (
        FactKind.SIZE,
        (
            r"\b(?:we|i) (?:milk|farm|run|handle|employ|manage|look after|ship|print|teach|sell|sold|serve|"
            rf"turn over|process|treat|host|feed|count) {_NUMBER}\b{_TAIL}|\b(?:our|the) (?:\w+ ){{1,2}}(?:has|have|"
            rf"counts?|comprises?|spans?|numbers?|is|prints?) {_NUMBER}\b(?! (?:years?|months?|weeks?|days?|%)){_TAIL}|"
            rf"\bthere are {_NUMBER} (?:of us|\w+ in our|\w+ people)\b|\bour (?:turnover|volume) is\b{_TAIL}|"
            rf"\b{_NUMBER} (?:people|visitors|members|guests|children|parcels|pupils)\b[^.;?!]{{0,12}}\b(?:use|"
            rf"came|come|leave|belong|eat)\b{_TAIL}|\bwe(?:'re| are) (?:a \w+ (?:with|of) )?{_NUMBER} "
            r"(?:people|doctors|partners|families)\b"
        ),
    ),
    (
        FactKind.LACKS,
        (
            r"\bthere(?:'s| is| are|isn't| is not|aren't)(?: no| not a| nobody| no one| a single)?\b"
            r"[^.;?!]{0,30}\b(?:at|in|on|with) (?:our|my|the (?:barn|team|building|office))\b(?<!is a)|"
            r"\b(?:nobody|no one|none|not one) (?:here|in our|on our|of our|in the team|at our|on the board)\b"
            rf"{_TAIL}|\bwe(?:'re| are) (?:without|short of) an?\b{_TAIL}|\bnever had an?\b{_TAIL}|"
            rf"\bhas no\b{_TAIL}|\bdoesn't exist (?:at|in|with)\b{_TAIL}|\bstill have no\b{_TAIL}|"
            rf"\bwe have neither\b{_TAIL}"
        ),
    ),
    (
        FactKind.USES,
        (
            r"\b(?:our|all our|most of our|the whole|everybody here|the fleet|the accounting|the books)"
            r"(?: \w+){0,3} (?:runs?|works?|(?:is|are) (?:kept|done|run|hosted|built|handled|made|heated|fuelled|on)|"
            rf"plan|go|has been|have been) (?:on|in|with|by|through|via)\b{_TAIL}|\bwe (?:heat|schedule|do our "
            rf"\w+|keep our \w+) (?:with|in|on|by|through)\b{_TAIL}|\bwe've been (?:with|on|printing)\b{_TAIL}|"
            rf"\bwe(?:'re| are) (?:on|operating)\b{_TAIL}|\bwe switched to\b{_TAIL}"
        ),
    ),
    (
        FactKind.HAS,
        (
            rf"\b(?:we|i)(?: already)? (?:own|hold|employ)\b{_TAIL}|\b(?:has its own|have our own|our own "
            rf"\w+ (?:does|do|can|could)|our in-house)\b{_TAIL}|\balready (?:have|own|got)\b{_TAIL}|"
            rf"\bwe(?:'re| are) (?:\w+ )?\d* ?(?:certified|registered)\b{_TAIL}|\bi(?:'ve got| have) an?\b "
            rf"(?!question|problem|feeling|doubt|concern|meeting|call|few){_TAIL}|\bthere(?:'s| is) an? \w+"
            r"(?: \w+)? (?:at our|on site|behind (?:our|the))\b"
        ),
    ),
)
