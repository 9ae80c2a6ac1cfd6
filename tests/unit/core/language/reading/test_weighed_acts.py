"""When is a second opinion on what a sentence does heard?"""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from giveget.core.language.conversation import Entry, Place
from giveget.core.language.listening import FactKind, Heard, Interest, hear
from giveget.core.language.reading import Act, Hint, Message, Told, read

_ODD = "The badger sleeps under the hedge."


def _saying(
    acts: Mapping[Act, float] | None = None,
    interests: Mapping[Interest | None, float] | None = None,
    facts: Mapping[FactKind, float] | None = None,
) -> Hint:
    told = Told(acts=acts or {}, interests=interests or {}, facts=facts or {})
    return Hint(act=lambda sentence: told)


def _heard(text: str, hint: Hint) -> Heard:
    return hear(Entry(message=Message.plain(text), place=Place(source="test")), hint=hint)


@pytest.mark.parametrize(
    "act",
    [Act.ACCEPT, Act.REFUSE, Act.COMMITMENT, Act.DEADLINE, Act.THREAT, Act.OBJECTION, Act.QUESTION],
)
def test_a_likely_act_needs_no_sign(act: Act) -> None:
    assert read(Message.plain(_ODD)).acts == ()
    assert read(Message.plain(_ODD), hint=_saying({act: 0.9})).acts == (act,)
    assert read(Message.plain(_ODD), hint=_saying({act: 0.1})).acts == ()


def test_the_words_of_an_act_without_a_sign_are_its_sentence() -> None:
    text = f"Hello there. {_ODD}"
    hint = Hint(
        act=lambda sentence: Told(
            acts={Act.THREAT: 0.9 if "badger" in sentence else 0.0}, interests={}, facts={}
        )
    )
    (said,) = read(Message.plain(text), hint=hint).threats
    assert said.quote == _ODD == text[said.start : said.end]


def test_an_unlikely_act_is_taken_back_in_spite_of_its_sign() -> None:
    text = "We accept the lower cap."
    assert Act.ACCEPT in read(Message.plain(text)).acts
    assert Act.ACCEPT not in read(Message.plain(text), hint=_saying()).acts


def test_without_a_hint_on_acts_signs_decide() -> None:
    text = "We accept the lower cap."
    assert read(Message.plain(text), hint=Hint()) == read(Message.plain(text))


def test_a_second_opinion_names_the_interest_where_it_is_sure() -> None:
    acts, text = {Act.OBJECTION: 0.9}, "The budget is a problem."
    sure = _saying(acts, {Interest.TRUST: 0.8, Interest.BUDGET: 0.1})
    torn = _saying(acts, {Interest.TRUST: 0.5, Interest.BUDGET: 0.4})
    assert [one.interest for one in _heard(text, sure).objections] == [Interest.TRUST]
    assert [one.interest for one in _heard(text, torn).objections] == [Interest.BUDGET]


def test_a_likely_fact_needs_no_sign_and_an_unlikely_one_is_taken_back() -> None:
    (fact,) = _heard(_ODD, _saying(facts={FactKind.HAS: 0.6, FactKind.USES: 0.2})).facts
    assert (fact.kind, fact.quote) == (FactKind.HAS, _ODD)
    assert _heard("We use Salesforce.", _saying(facts={FactKind.USES: 0.5})).facts
    assert not _heard("We use Salesforce.", _saying(facts={FactKind.USES: 0.01})).facts
