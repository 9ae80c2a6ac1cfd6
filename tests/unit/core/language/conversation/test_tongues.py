"""Are languages told apart, and is it said how surely?"""

from __future__ import annotations

import pytest

from giveget.core.language.conversation import tongues_of

_SENTENCES = {
    "en": "Thank you for the offer. We would like to have a lower price for the first year.",
    "de": "Vielen Dank für das Angebot. Wir hätten gern einen niedrigeren Preis im ersten Jahr.",
    "fr": "Merci pour votre offre. Nous aimerions avoir un prix plus bas la première année.",
    "es": "Gracias por la oferta. Nos gustaría tener un precio más bajo para el primer año.",
    "it": "Grazie per l'offerta. Vorremmo avere un prezzo più basso per il primo anno.",
    "nl": "Bedankt voor het aanbod. Wij willen graag een lagere prijs voor het eerste jaar.",
    "pt": "Obrigado pela proposta. Nós gostaríamos de ter um preço mais baixo no primeiro ano.",
    "sv": "Tack för erbjudandet. Vi skulle vilja ha ett lägre pris för det första året.",
    "pl": "Dziękuję za ofertę. Chcielibyśmy uzyskać niższą cenę na pierwszy rok, proszę o kontakt.",
    "tr": "Teklif için teşekkürler. Biz ilk yıl için daha düşük bir fiyat istiyoruz.",
    "ru": "Спасибо за предложение. Мы хотели бы получить более низкую цену.",
    "ja": "ご提案ありがとうございます。初年度の価格を下げていただけますか。",
    "zh": "感谢您的报价。我们希望第一年的价格更低。",
    "ar": "شكرا على العرض. نود الحصول على سعر أقل للسنة الأولى.",
}


@pytest.mark.parametrize("code", _SENTENCES)
def test_one_language(code: str) -> None:
    (tongue,) = tongues_of(_SENTENCES[code])
    assert tongue.code == code
    assert tongue.share == 1.0
    assert 0.2 <= tongue.confidence <= 1.0


def test_several_languages_in_one_message() -> None:
    text = "\n\n".join((_SENTENCES["de"], _SENTENCES["de"], _SENTENCES["en"]))
    found = tongues_of(text)
    assert [tongue.code for tongue in found] == ["de", "en"]
    assert found[0].share == pytest.approx(2 / 3, abs=0.1)
    assert sum(tongue.share for tongue in found) == pytest.approx(1.0)


@pytest.mark.parametrize("text", ["", "12,000.00", "👍", "xyzzy"])
def test_nothing_tells(text: str) -> None:
    assert tongues_of(text) == ()


def test_few_words_are_less_sure_than_many() -> None:
    assert tongues_of("the price")[0].confidence < tongues_of(_SENTENCES["en"])[0].confidence
