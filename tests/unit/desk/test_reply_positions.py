"""Does an answer respect what they said they cannot give, and what they have themselves?"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import giveget
from giveget.adapters.documents.files import load_deal
from giveget.core.language.reading import Message
from giveget.core.terms import Deal
from giveget.core.trade.reply import NoBut, YesIf
from giveget.desk.reply import ReplyRequest, ReplyResult, reply

_EXAMPLES = Path(giveget.__file__).parent / "examples" / "deals"
_ASK = "We would like 10 % off and net 60."


def deal(name: str) -> Deal:
    found = load_deal(_EXAMPLES / f"{name}.yaml").value
    assert found is not None
    return found


def answered(name: str, text: str) -> ReplyResult:
    message = Message.plain(text)
    return reply(ReplyRequest(deal=deal(name), message=message, today=date(2026, 11, 22)))


def gets(result: ReplyResult) -> set[str]:
    offers = [one.reply.offer for one in result.replies if isinstance(one.reply, (YesIf, NoBut))]
    return {get.term for offer in offers for get in offer.trade.gets}


def test_what_they_cannot_give_is_not_asked_for() -> None:
    assert "introductions" in gets(answered("renewal", _ASK))
    refusing = answered("renewal", f"{_ASK} We cannot do introductions.")
    assert "introductions" not in gets(refusing)
    assert gets(refusing)


def test_what_they_have_is_believed() -> None:
    text = "Please take the licensing fee out. We have a programme of our own."
    result = answered("licence-fee", text)
    assert result.reading is not None
    (line,) = result.reading.available
    assert result.deal.beliefs.available[line] == 1.0
    assert deal("licence-fee").beliefs.available.get(line) != 1.0
