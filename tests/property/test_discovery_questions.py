"""Nothing of ours is told by a question, whatever it is and however it is written."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from giveget.core.terms import Alternative, AroundPrice, Discovery, Estimate, Inquiry
from giveget.core.value.valuation import Valuation
from giveget.core.walkaway.of_deal import walkaway_of
from giveget.desk.discover import discover
from giveget.desk.secrets import secrets_of
from tests.builders import base_deal

_FORMS = ("{:,.2f} USD", "{:,.0f} USD", "${:,.0f}", "USD {:.2f}")
_AMOUNTS = st.integers(20_001, 900_000)


@given(
    rival=_AMOUNTS,
    ours=_AMOUNTS,
    margin=_AMOUNTS,
    form=st.sampled_from(_FORMS),
    data=st.data(),
)
def test_no_number_of_ours_is_in_a_question_that_is_offered(
    rival: int, ours: int, margin: int, form: str, data: st.DataObject
) -> None:
    said = Discovery(
        their_limit=AroundPrice(110_000, 8_000),
        our_limit=AroundPrice(ours, 6_000),
        margin_if_won=Decimal(margin),
    )
    other = Alternative(id="r", probability=Estimate.point(0.6), value=Estimate.point(float(rival)))
    deal = base_deal(alternatives=(other,), discovery=said)
    secrets = secrets_of(deal, walkaway_of(Valuation(deal, traded=True)))
    # The price on the table is theirs to know, whatever else it may equal.
    amounts = [
        one for one in secrets.numbers if one.unit == "amount" and one.value not in (120_000, 1)
    ]
    told = data.draw(st.sampled_from(amounts))
    inquiry = Inquiry(id="q", text=f"Is {form.format(told.value)} fine?", accuracy=0.9)
    result = discover(
        base_deal(
            alternatives=(other,),
            discovery=Discovery(
                their_limit=said.their_limit,
                our_limit=said.our_limit,
                margin_if_won=said.margin_if_won,
                inquiries=(inquiry,),
            ),
        )
    )
    assert [one.inquiry.id for one in result.withheld] == ["q"]
    assert all(one.inquiry.id != "q" for one in (*result.questions, *result.not_asked))
