"""The phrase bank: complete, clean, and replaceable by a playbook."""

from dataclasses import replace

import pytest

from giveget.core.language import RULES, check_phrases, check_text, score, word
from giveget.core.language.phrases import DEFAULTS, PLACEHOLDERS, REQUIRED
from giveget.core.language.wording.fill import is_usable, placeholders
from tests.unit.core.language.samples import DROP_THE_ROPE, OFFERS, SECRETS, SELLER, TRADE


def test_every_default_can_be_used() -> None:
    assert all(is_usable(slot, phrase) for slot, said in DEFAULTS.items() for phrase in said)
    assert REQUIRED.keys() <= DEFAULTS.keys()


def test_the_defaults_pass_their_own_gate() -> None:
    assert check_phrases(DEFAULTS) == ()


def test_every_placeholder_is_used_or_worth_having() -> None:
    used = {name for said in DEFAULTS.values() for phrase in said for name in _names(phrase)}
    assert PLACEHOLDERS.keys() - used == {"them", "topics"}


def _names(phrase: str) -> frozenset[str]:
    names = placeholders(phrase)
    assert names is not None
    return names


@pytest.mark.principle("S0-32", "S0-33")
def test_two_phrases_or_more_for_dropping_the_rope_each_calm_and_free() -> None:
    said = DEFAULTS["drop_the_rope.choice"]
    assert len(said) >= 2
    for phrase in said:
        scores = score(phrase.replace("$asked", "the licensing fee"))
        assert (scores.tension, scores.concession) == (0, 0)
        assert scores.autonomy >= 0.5


def test_a_playbook_replaces_a_slot() -> None:
    own = replace(SELLER, phrases={"close": ("Over to you, $contact: it's your call.",)})
    assert "Over to you, Dana: it's your call." in word(own, TRADE)


@pytest.mark.parametrize(
    ("slot", "phrase", "code"),
    [
        ("yes_if.trade", "I can $give if you $get.", "GG330"),
        ("close", "That is $ 500 less; it's your call.", "GG330"),
        ("yes_if.trade", "Yes, I can $gives.", "GG331"),
        ("farewell", "Bye.", "GG332"),
    ],
)
def test_a_faulty_phrase_is_found_and_passed_over(slot: str, phrase: str, code: str) -> None:
    assert code in [finding.code for finding in check_phrases({slot: (phrase,)})]
    assert word(replace(SELLER, phrases={slot: (phrase,)}), TRADE) == word(SELLER, TRADE)


def test_the_examples_of_the_rules_about_phrases() -> None:
    of = {rule.code: rule for rule in RULES}
    for code in ("GG330", "GG331"):
        bad = check_phrases({"yes_if.trade": (of[code].bad,)})
        assert code in [finding.code for finding in bad]
        assert check_phrases({"yes_if.trade": (of[code].good,)}) == ()
    assert [f.code for f in check_phrases({of["GG332"].bad: ("Bye.",)})] == ["GG332"]
    assert check_phrases({of["GG332"].good: ("It's your call.",)}) == ()


def test_a_dollar_sign_is_written_twice() -> None:
    own = replace(SELLER, phrases={"close": ("In $$ as before; it's your call.",)})
    assert check_phrases(own.phrases) == ()
    assert "In $ as before" in word(own, TRADE)


def test_a_phrase_that_cannot_be_filled_gives_way() -> None:
    own = replace(SELLER, phrases={"close": ("By $until, please; it's your call.",)})
    assert word(own, TRADE) == word(SELLER, TRADE)


def test_a_playbook_phrase_cannot_smuggle_a_concession() -> None:
    close = "And I'll see what we can do; it's your call."
    own = replace(SELLER, phrases={"drop_the_rope.close": (close,)})
    text = word(own, DROP_THE_ROPE)
    found = check_text(text, view=own, offer=DROP_THE_ROPE, secrets=SECRETS)
    assert "GG102" in [finding.code for finding in found]


@pytest.mark.parametrize("variant", range(6))
def test_every_variant_of_every_answer_is_clean(variant: int) -> None:
    for offer in OFFERS:
        text = word(SELLER, offer, variant=variant)
        assert check_text(text, view=SELLER, offer=offer, secrets=SECRETS) == ()
