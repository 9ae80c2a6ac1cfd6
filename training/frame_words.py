"""Which words fill the places of the frames that sentences are put together from?"""

# ruff: noqa: E501  a list is read in one piece

from __future__ import annotations

from collections.abc import Mapping
from typing import Final


def _words(text: str) -> tuple[str, ...]:
    return tuple(one.strip() for one in text.split("/"))


FILLERS: Final[Mapping[str, tuple[str, ...]]] = {
    "we": _words("we/we/I/I/our side/management/the office/the landlord"),
    "will": _words(
        "we'll/I'll/we can/I can/we could/we'd/I'd/we will/we're happy to/I'm glad to/we're prepared to/I'm willing to/we would/let me/let's/we've decided to/we're going to/it's fine, we'll/sure, I'll/ok we'll/very well, we shall"
    ),
    "weak": _words("we could/we'd/I'd/I could/we can/we would be able to/I'd be ready to/we might"),
    "waive": _words(
        "waive/drop/scrap/cancel/skip/forget/remove/leave out/strike out/absorb/swallow/forgo/write off/take off/lift/bear/cover/eat/let go of/dispense with/do away with/cut out/erase/lose/pick up/renounce"
    ),
    "waived": _words(
        "waived/dropped/scrapped/cancelled/removed/left out/struck/absorbed/written off/taken off/lifted/gone/off the bill/forgiven/deleted/not charged/no longer due/on us/taken care of by us"
    ),
    "fee": _words(
        "setup fee/deposit/freight/surcharge/onboarding charge/handling fee/booking fee/late fee/penalty/restocking fee/service charge/call-out charge/delivery cost/packing charge/agency fee/commission/minimum order/cancellation fee/down payment/transport/licence fee/weekend supplement/fuel surcharge/cleaning fee/key money/legal costs/translation fee/storage charge/registration fee/entry fee/corkage/single-room supplement/demurrage/customs charge/travel expenses/mileage/notarial costs/rush fee/indexation/uplift/annual increase/retention/bank guarantee/exclusivity clause/non-compete/auto-renewal/minimum term"
    ),
    "cut": _words(
        "lower/reduce/cut/trim/bring down/halve/shave a bit off/decrease/knock something off/discount/ease/slash/moderate"
    ),
    "price": _words(
        "price/rate/rent/fee/day rate/unit price/premium/tuition/quote/hourly rate/tariff/salary request/commission/interest rate/total/price per head/monthly fee/price per ton/licence/margin/subscription/retainer"
    ),
    "share": _words(
        "5%/3 percent/a tenth/7.5%/twelve percent/a quarter/10 percent/2%/fifteen percent/a fifth/8%/six per cent/20%/a couple of points"
    ),
    "cash": _words(
        "$400/€1,200/£85/300/4,500 euros/fifty quid/two grand/90 dollars/1,150/CHF 600/INR 30,000/eleven hundred/22k/38.50/0.89/9,800"
    ),
    "extra": _words(
        "the training/a second workshop/two more seats/a spare battery/an extra month/the installation/delivery/the advanced module/priority support/breakfast/parking/a third revision/the raw files/the maintenance/an additional week/five more licences/the bracket set/a year of warranty/late checkout/the data migration/the paint job/another coat/the old furniture/a parking bay/staff catering/the filters/the cleaning/samples/a fourth day/the manuals/unlimited changes"
    ),
    "free": _words(
        "for free/at no charge/at no extra cost/free of charge/on the house/without charging it/gratis/as a gift/for nothing/at our expense/within the same price/as a courtesy/as a bonus/complimentary"
    ),
    "days": _words(
        "net 60/90 days/sixty days/45 days/net 90/payment in three instalments/payment after the harvest/payment at year end/quarterly billing"
    ),
    "yes": _words(
        "ok/okay/fine/sure/agreed/done/alright/all right/very well/deal/yes/fair enough/you win/no problem/of course/good/right then"
    ),
    "why": _words(
        "since you've been with us for years/because it matters to you/as you asked/given the budget you mentioned/to keep you happy/as a gesture of goodwill/for the trouble you had/in view of our partnership/seeing how tight things are/after thinking it over/just for you/because it's Christmas/considering the delay"
    ),
    "act": _words(
        "sign for two years/order twice the amount/pay in advance/pay within ten days/take the second lot too/introduce us to your sister company/give us a case study/extend to 36 months/collect the goods yourselves/commit to 500 a month/bring your other branch/move the start to May/drop the penalty clause/accept our terms/do the unpacking/book a weekday/renew before the summer/prepay the year/send us a forecast/act as a reference/handle the permits/give up the exclusivity/let us work on Saturdays/take all three models/guarantee sixty rooms/leave the deposit with us/keep the support with us/agree to direct debit/shorten the warranty/let us use your name"
    ),
    "deed": _words(
        "a two-year term/a larger order/payment in advance/prepayment/a reference/an introduction to your Lyon office/a longer lease/a firm forecast/a case study/a start in May/a second site/exclusivity/an annual commitment/your logo on our site/a standing order/a bank guarantee/full truckloads/a smaller scope/a yearly minimum/a bigger deposit/a testimonial/weekday dates/shorter payment terms/a fixed volume"
    ),
    "they": _words(
        "they/she/he/our supplier/the city/the state/the bank/the hotel/my insurer/the court/your competitor/the old landlord/the airline/the council/the school/another vendor/my phone company"
    ),
    "before": _words(
        "last year/in 2019/two years ago/back then/in spring/under the old contract/when you first signed/for a promotion/once, by mistake"
    ),
    "thing": _words(
        "a call/a coffee/a tour of the plant/the slides/the minutes/directions/a hand with the chairs/a summary/a link to the recording/the drawings/an update on Friday/an answer by Monday/some background/a seat by the window/an overview/the form/access to the folder/the wrong attachment"
    ),
    "boss": _words(
        "my boss/my manager/the director/head office/our finance people/the owner/the board/my supervisor/my partner/the head of sales/legal/the regional manager/our management/the deal desk"
    ),
    "grant": _words(
        "approve it/agree first/say yes to that/sign off on such a price/consent to it/authorise any discount/decide on that/give the green light/allow it"
    ),
    "when": _words(
        "by tonight/by noon/by Friday/today/within two hours/before midnight/by six/this afternoon/by tomorrow/right now/before the weekend/by the end of the day"
    ),
    "gone": _words(
        "the slot is gone/the price goes up/the goods go to someone else/the offer is off/the discount lapses/service stops/we sell it to the next one/the flat goes/you lose your date/your place is given away/we turn to our lawyers/your line stands still"
    ),
    "rivals": _words(
        "two other buyers/another company/several candidates/somebody else/three more families/a competitor of yours/the next customer/other bidders/a firm from Lyon"
    ),
    "firm": _words(
        "venue/agency/supplier/platform/workshop/school/carrier/software/bakery/product/team/clinic/quality/service"
    ),
    "best": _words(
        "the best/the finest/the leading/the most trusted/the cheapest/the fastest/the number one/the most reliable"
    ),
    "nth": _words("third/fourth/fifth/sixth/umpteenth"),
    "empty": _words(
        "stands empty/costs us money every week/has to be sold this month/is overstocked/has no work lined up/needs this order badly/must be full by June"
    ),
    "ward": _words(
        "data/files/luggage/mother/plants/guests/questions/passwords/pets/records/visitors/keys/health"
    ),
    "chat": _words(
        "got it/see you then/see you at four/I'll find it/let's talk on Friday/we'll start without him/I'll be there/let's take the later train/it's in my calendar/that's clear now/I'll ask Ruth/same room as last time/I'll bring the keys/thanks for letting me know/I'll write it up"
    ),
}
