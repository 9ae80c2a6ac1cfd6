"""Which lists of words do the patterns of the markers share?"""

from collections.abc import Mapping

_LISTS: Mapping[str, str] = {
    "exit": "(?:walk(?: away)?|cancel|switch|pull out|drop you|leave you|go to your competitors?)",
    "free": r"(?<!\bif\x20)(?<!\bwhat\x20)(?<!\bwhatever\x20)(?<!\beverything\x20)(?<!\ball\x20)",
    "not_seek": "(?! what <we> can| if| whether| you (?:at|on|then|soon))",
    "fine": "(?:ok|okay|fine|sure|alright|all right|agreed|deal|perfectly fine|perfectly ok)",
    "decline": "(?:say no|decline|pass|decide|choose|go|prefer)",
    "reply": "(?:reply|say|write|answer|send|tell)",
    "contract": "(?:contract|agreement|paperwork)",
    "seek": "(?:get|obtain|ask for|seek|need|await|wait for|request)",
    "concede": (
        "(?:do|offer|take|knock|lower|reduce|drop|cut|accept|agree to|go|come down|match|make it"
        "|give|extend|move|set|shave|discount|raise|carry|cap|waive)"
    ),
    "cut": (
        "(?:drop|waive|lower|reduce|cut|remove|take (?:off|out)|come down on|skip|forgo|match)"
    ),
    "cutting": "(?:waiving|dropping|knocking(?: off)?|lowering|reducing|cutting)",
    "very": "(?:quite |very |a bit |rather |pretty )",
    "dear": "(?:expensive|pricey|steep|a lot(?: of money)?|not cheap|costly)",
    "decide": "(?:need|decide|decision|sign|answer|reply|respond|confirm|confirmation)",
    "news": (
        " (?:a call|a ring|an update|an answer|an overview|an idea|an example|a demo|a quote|a hand"
        "|a choice|a heads-up|my|more (?:detail|details|information|time)|details|information"
        "|feedback|the (?:details|choice|numbers|figures|background))"
    ),
    "not_you": r"(?<!\byou\x20)(?<!\bmay\x20)(?<!\byou'll\x20)",
    "courtesy": (
        "(?:'d| would)? (?:like|prefer|rather|want|wish|have any|have question|need anything"
        "|choose|agree(?! to))"
    ),
    "we": "(?:i|we)",
    "can": (
        "(?:'ll|'d| will| can| could| would| shall|'m happy to|'re happy to| am happy to"
        "| are happy to|'m willing to|'re willing to| am willing to| are willing to"
        "| can also| could also| will also|'ll also)"
    ),
    "price": "(?:price|prices|pricing|cost|costs|fee|fees|rate|rates|number|figure|quote)",
    "boss": (
        "(?:my|our) (?:manager|boss|director|vp|supervisor|superior|head of sales|sales lead|cfo"
        "|ceo|finance|management|deal desk|leadership|team lead)"
    ),
    "share": "\\d{1,3}(?:[.,]\\d{1,4})? ?(?:%|percent|per cent)(?: (?:off|discount))?",
    "quote": "[\"']",
}


def patterns(block: str) -> tuple[str, ...]:
    """Return the patterns of a block, one per line, with every ``<name>`` written out."""
    for name, pattern in _LISTS.items():
        block = block.replace(f"<{name}>", pattern)
    return tuple(line for line in block.splitlines() if line)
