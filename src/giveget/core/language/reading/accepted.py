"""Does a sentence say that the matter is settled, so that terms it names are only repeated?"""

from __future__ import annotations

from giveget.core.language.reading.sieve import sifted

_PAPER = (
    r"(?:contract|agreement|order|offer|quote|quotation|proposal|order form|purchase order|po|deal|"
    r"lease|copy|version|paperwork|documents?|renewal|terms)"
)
_DONE = (
    rf"\b{_PAPER}(?: [\w#]+){{0,4}} (?:is|are|has been|have been|was|were|got) (?:now |already |"
    r"just |all |fully |duly )?(?:signed|approved|accepted|countersigned|executed|confirmed|"
    r"attached|final\w*|in place|through)\b|"
    r"\b(?:attached|enclosed)(?: \w+)? (?:is|are|the|our|please find)? ?(?:the |our |a "
    r")?(?:fully )?"
    rf"(?:signed|countersigned|executed|{_PAPER})\b|"
    r"\b(?:signed|countersigned|executed) (?:copy|contract|agreement|version|lease|order|quote|"
    r"pdf)\b"
    r"|\b(?:we|i)(?: hereby| gladly| happily| are happy to|'m happy to| am happy to| are "
    r"pleased to|"
    r" would like to| can|'re delighted to)? (?:accept|confirm) (?:your|the|all|this|everything|"
    r"it)\b|"
    r"\bagreed on (?:all|every)|\bapproved (?:this morning|today|yesterday|as (?:it )?stands?|"
    r"everything|in full)|\b(?:has|have) (?:now )?(?:signed off|approved (?:the|it|your|our))|"
    r"^\W*(?:great,? |perfect,? |ok(?:ay)?,? |hi \w+,? |yes,? |all )?(?:agreed|confirmed|approved|"
    r"accepted|deal|works for (?:us|me)|that works|sounds good|all good)\b(?!,? but)|"
    r"\b(?:all|everything) (?:as )?(?:agreed|discussed)\b|\bwe have a deal\W*$|"
    r"\bjust (?:to )?confirm\w*\b|\b(?:to|for) (?:confirm|recap|summari[sz]e) (?:what we|our)"
)


def accepts(text: str, span: tuple[int, int], lets: int = -1) -> bool:
    """Whether a sentence of a folded text accepts or confirms what is on the table.

    Terms that stand in such a message without any word of a wish are repeated, not asked for.
    Source: S0-11.
    """
    done = sifted(_DONE)
    if not lets & done.bit:
        return False
    return done.search(text[slice(*span)], 0, span[1] - span[0], lets) is not None
