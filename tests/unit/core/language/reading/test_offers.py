"""What do they offer, and what only looks like an ask?"""

from __future__ import annotations

import pytest

from giveget.core.language.reading import Message, read


def offered(text: str) -> set[tuple[str, str | None]]:
    return {(offer.kind.value, offer.to) for offer in read(Message.plain(text)).offers}


def asked(text: str) -> set[str]:
    return {ask.kind.value for ask in read(Message.plain(text)).asks if ask.confidence >= 0.5}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Buyer is prepared to raise the committed annual quantity to 5,000 units.", "volume"),
        ("Our treasurer is willing to wire a deposit tomorrow.", "payment"),
        ("I'd happily talk to any of your prospects as a reference.", "reference"),
        ("You'd get our logo for your website.", "reference"),
        ("Feel free to mention our name on your website.", "reference"),
        ("In return we would commit to three years.", "length"),
        ("We can come down to 14 euros per sqm.", "price"),
        ("I'm authorised to offer 58,000 euros.", "price"),
        ("Our crew could start earlier, say in May.", "start"),
    ],
)
def test_a_pledge_is_an_offer_and_no_ask(text: str, kind: str) -> None:
    assert kind in {one for one, _ in offered(text)}
    assert kind not in asked(text)


@pytest.mark.parametrize(
    "text",
    [
        "Do you have a case study you could share?",
        "We are happy with 30 days.",
        "We're happy to leave the payment terms as they are.",
        "We would not write you a review.",
    ],
)
def test_what_is_only_asked_kept_or_refused_is_no_offer(text: str) -> None:
    assert not offered(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The chocolate fountain can go, the bride hates it.", "scope_remove"),
        ("Annex B is to be deleted.", "scope_remove"),
        ("We'd want the driveway done as well.", "scope_add"),
        ("I assume the setup costs us nothing.", "free_extra"),
        ("There must be some air left in these day rates.", "vague_price"),
        ("That sum strikes me as steep.", "vague_price"),
        ("No increase during the first two years, please.", "price_lock"),
        ("A deposit is against our house rules.", "payment"),
        ("No other bar in this town should carry your gin.", "exclusivity"),
        ("When the till hangs we need somebody here within two hours.", "service_level"),
        ("Please keep our name out of your brochure.", "reference"),
        ("I would need two days of home office each week.", "other"),
    ],
)
def test_plain_talk_names_the_clause(text: str, kind: str) -> None:
    assert asked(text) == {kind}


@pytest.mark.parametrize(
    "text",
    [
        "My diploma was translated for 85 euros and will reach you by post.",
        "He has worked here for eight years.",
        "If you want more, click below for free download.",
        "Thanks, we are all set.",
    ],
)
def test_facts_ask_for_nothing(text: str) -> None:
    assert not asked(text)
