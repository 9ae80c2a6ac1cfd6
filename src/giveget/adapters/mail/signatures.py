"""Where do the author's own words end and the signature begin?"""

from __future__ import annotations

import re
from functools import cache

_JUDGED = 500  # characters by which a line is judged
_LONGEST = 15  # lines of a signature after its closing words


@cache
def _device_pattern() -> re.Pattern[str]:
    return re.compile(
        (
            r"\s*-{0,3}\s*(?:sent (?:from|via|on|using) (?:my |the )?(?!my desk|the (?:office|"
            r"road))(?:\w[\w .'’-]{0,40}?)(?:iphone|ipad|android|galaxy|samsung|blackberry|"
            "mobile|phone|tablet|outlook|device|mail|acompli|huawei|pixel|nokia|smartphone|"
            r"proton\w*|yahoo|gmail)[^.]{0,80}\.?|sent (?:from|via) (?:iphone|ipad|android|"
            r"outlook|mail|gmail|yahoo|proton\w*|blackberry|mobile|samsung)\b.{0,80}|"
            r"get outlook for .{0,60}|(?:von mein\w+|gesendet von|envoy[ée] de|enviado desde|"
            "inviato da|verzonden vanaf|skickat från|sendt fra) .{2,60}|"
            r"sent from my (?:\w+ ){0,3}\w+)\s*$"
        ),
        re.IGNORECASE,
    )


@cache
def _closing_pattern() -> re.Pattern[str]:
    return re.compile(
        (
            r"\s*(?:(?:(?:with |many |much |my )?(?:kind(?:est)?|best|warm(?:est)?|friendly|"
            "sincere|good)(?: personal)? (?:regards|wishes|greetings)|regards|best|"
            "all the best|cheers|sincerely(?: yours)?|yours(?: (?:sincerely|faithfully|"
            "truly))?|thanks|thank you|many thanks|thanks (?:again|in advance|so much|a lot|"
            "very much|and (?:best|kind) regards)|thx|br|kr|rgds|talk soon|speak soon|"
            "cordially|respectfully|warmly|take care|looking forward|have a (?:great|nice|"
            "good) (?:day|week|weekend|evening)|mit (?:freundlichen|besten|"
            "herzlichen) gr[üu](?:ß|ss)en|(?:viele|beste|liebe|sch[öo]ne|"
            "herzliche) gr[üu](?:ß|ss)e|freundliche gr[üu](?:ß|ss)e|gr[üu](?:ß|ss)e|mfg|lg|vg|"
            "cordialement|bien (?:cordialement|à vous)|sinc[èe]res salutations|"
            "saludos(?: cordiales)?|atentamente|un saludo|cordiali saluti|distinti saluti|"
            "met vriendelijke groet(?:en)?|vriendelijke groet(?:en)?|groeten|"
            "med v[äe]nlig(?:a|e)? h[äi]lsning(?:ar)?|med venlig hilsen|mvh|atenciosamente|"
            r"pozdrawiam|z poważaniem)[,.! ]*(?:\|.*)?)$"
        ),
        re.IGNORECASE,
    )


@cache
def _notice_pattern() -> re.Pattern[str]:
    return re.compile(
        (
            r"\s*[*_]*(?:this (?:e-?mail|message|communication|transmission)(?: \(?(?:and|"
            r"including|together)\b[^.]{0,80})?,? (?:is|are|may|contains?|"
            r"has)\b[^.]{0,120}(?:confidential|privileged|intended)|the (?:information|"
            "contents?) (?:contained )?(?:in|of) this (?:e-?mail|message|communication)|"
            r"confidential(?:ity)?(?: notice| note)?\s?[:.]|disclaimer\s?[:.]?$|(?:legal |"
            "privacy )?disclaimer:|if you (?:are not the intended|have received this)|"
            "(?:please )?consider the environment|before printing|p(?:lease)? think (?:before|"
            "of the environment)|diese e-?mail (?:enth[äa]lt|ist|kann)|ce (?:message|"
            "courriel)[^.]{0,60}confidentiel|caution: (?:this )?(?:email|external)|"
            r"registered (?:office|in england)|unsubscribe\b|to unsubscribe|"
            r"you received this (?:message|email) because|virus-free\.|"
            "this email has been (?:checked|scanned))"
        ),
        re.IGNORECASE,
    )


@cache
def _contact_pattern() -> re.Pattern[str]:
    return re.compile(
        (
            r"(?:\+?\(?\d[\d ()./-]{6,}\d|\b[\w.+-]+@[\w-]+\.[\w.]+|\bhttps?://|\bwww\.|"
            r"\b(?:phone|tel|mobile|cell|fax|mob|direct|office|t|m|p|e|w)\s?[:.|]\s?\S|"
            r"linkedin|\b(?:gmbh|inc\.|ltd\.?|llc|b\.v\.|s\.a\.)\b)"
        ),
        re.IGNORECASE,
    )


@cache
def _list_footer_pattern() -> re.Pattern[str]:
    return re.compile(r"\s*_{20,}\s*$|\s*-{20,}\s*$|\s*={20,}\s*$")


@cache
def _postscript_pattern() -> re.Pattern[str]:
    return re.compile(r"\s*p\.? ?(?:p\.? ?)?s\b[.:,\s-]", re.IGNORECASE)


def _names(sender: str) -> frozenset[str]:
    """The ways a sender may sign: first name, full name, initials."""
    name = re.sub(r"<[^>]*>|\"|\(.*?\)", " ", sender)
    if "@" in name:
        name = name.split("@")[0].replace(".", " ").replace("_", " ")
    if "," in name:
        last, _, first = name.partition(",")
        name = f"{first} {last}"
    words = [word for word in name.lower().split() if word.isalpha() or "-" in word or "'" in word]
    if not words:
        return frozenset()
    initials = "".join(word[0] for word in words)
    forms = {
        words[0],
        " ".join(words),
        words[0][0],
        f"{words[0]} {words[-1][0]}",
        f"{words[0]} {words[-1][0]}.",
    }
    return frozenset({*forms, initials} if len(initials) > 1 else forms)


def _is_name_line(line: str, names: frozenset[str]) -> bool:
    text = line.strip().strip("-–—~*/,.!").strip().lower()
    return bool(text) and text in names


def _is_short_tail(lines: list[str]) -> bool:
    """Whether lines look like the lines of a signature: few and short, or contact data."""
    filled = [line for line in lines if line.strip()]
    if len(filled) > _LONGEST:
        return False
    return all(len(line.strip()) <= 70 or _contact_pattern().search(line) for line in filled)


def _is_signature(lines: list[str]) -> bool:
    """Whether what follows closing words is a signature: names and contact data, no sentences."""
    filled = [line.strip() for line in lines if line.strip()]
    if not filled:
        return True
    sentences = [
        line
        for line in filled
        if len(line.split()) > 8
        and not _contact_pattern().search(line)
        and not _notice_pattern().match(line)
    ]
    return len(filled) <= _LONGEST and not sentences


def own_lines(lines: list[str], sender: str = "") -> list[str]:
    """Return the lines without signature, footer and disclaimer; a postscript is kept.

    Args:
        lines: one message without its quotes.
        sender: its author, by whose name a signature without closing words is known.
    """
    judged = [line if len(line) < _JUDGED else line[:_JUDGED].rstrip() for line in lines]
    cut = _cut(judged, _names(sender))
    kept = lines[:cut]
    for place in range(cut, len(lines)):
        if _postscript_pattern().match(judged[place]):
            return [*kept, "", *_until_notice(lines[place:])]
    return kept


def _until_notice(lines: list[str]) -> list[str]:
    for place, line in enumerate(lines):
        if place and (_notice_pattern().match(line[:_JUDGED]) or line.rstrip() == "--"):
            return lines[:place]
    return lines


def _cut(lines: list[str], names: frozenset[str]) -> int:
    end = len(lines)
    for place, line in enumerate(lines):
        if (line.rstrip() == "--" and place < len(lines) - 1) or line == "-- ":
            end = place
            break
        if _notice_pattern().match(line) and place > 0:
            end = place
            break
        if _list_footer_pattern().match(line) and place and _is_short_tail(lines[place:]):
            end = place
            break
    end = _without_devices(lines, end)
    for place in range(max(0, end - 2 * _LONGEST), end):
        if (
            _closing_pattern().match(lines[place])
            and place
            and _is_signature(lines[place + 1 : end])
        ):
            return place
    return _without_bare_name(lines, end, names)


def _without_devices(lines: list[str], end: int) -> int:
    place = end - 1
    while place >= 0 and (not lines[place].strip() or _device_pattern().match(lines[place])):
        if _device_pattern().match(lines[place]):
            end = place
        place -= 1
    return end


def _without_bare_name(lines: list[str], end: int, names: frozenset[str]) -> int:
    """A signature without closing words: the author's name alone, then only contact data."""
    last = end
    while last > 0 and not lines[last - 1].strip():
        last -= 1
    for place in range(last - 1, max(0, last - _LONGEST) - 1, -1):
        line = lines[place]
        if place and _is_name_line(line, names) and _is_signature(lines[place + 1 : last]):
            return place
        if re.match(r"\s*[-–—~] ?[A-Z][\w.' -]{1,30}\s*$", line) and place == last - 1 and place:
            is_list = any(
                re.match(r"\s*[-–—~] ?\S", other) for other in lines[max(0, place - 3) : place]
            )
            return end if is_list else place
        is_contact = bool(_contact_pattern().search(line))
        if line.strip() and not is_contact and len(line.split()) > 6:
            break
    return end
