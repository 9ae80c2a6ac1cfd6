"""In which languages is a text written?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

_MAX_CHARACTERS = 20_000
_PASSAGE_WORDS = 6

# The most frequent short words of each language; a word may stand in several.
_COMMON = {
    "en": "the and to of a in is that it for you on with this we be are have not as at from "
    "your can will our would if or by but please was an they i my me do could any there "
    "what so",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als "
    "auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie "
    "einem über so wir ich uns ihr ihre ihnen bitte haben können wenn oder aber kann "
    "vielen dank mir",
    "fr": "de la le et les des en un une du que est pour dans qui par sur au plus pas avec ce "
    "nous vous il sont je ne se votre notre nos vos mais ou si être avons avez cette "
    "merci bonjour à",
    "es": "de la que el en y los se del las un por con no una su para es al lo como más pero "
    "sus le ya o este sí porque esta son nosotros usted muy gracias hola nuestro "
    "tenemos podemos",
    "it": "di che è e la il un a per in una mi sono non con le si da ho ma lo ha come del i "
    "della nel alla più anche gli grazie siamo abbiamo vostra nostro questo se possiamo "
    "buongiorno",
    "nl": "de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar "
    "bij nog wij we ik u uw ons onze kunnen hebben graag naar wordt deze bedankt dit",
    "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas "
    "foi ao das tem seu sua ou quando muito nos já também obrigado nós você podemos "
    "temos este",
    "sv": "och i att det som en på är av för med till den har de inte om ett men var jag från "
    "vi så kan när er vår ni oss tack hej skulle detta eller",
    "da": "og i at det er en til af på for med den der de ikke som et har om men var jeg fra "
    "vi så kan når jer vores os tak hej skal dette eller ville have",
    "no": "og i å det er en til av på for med den som de ikke et har om men var jeg fra vi så "
    "kan når dere vår oss takk hei skal dette eller ville ha",
    "fi": "ja on ei se että en ole oli hän mutta niin kun jos kuin tai me te olemme kiitos "
    "hei voi joka myös ovat sekä mitä tämä sen",
    "pl": "i w na z do się nie to że jest o jak po co od za ale przez dla są czy już tylko "
    "lub oraz my pan pani państwo proszę dziękuję mamy być tym",
    "cs": "a v na se je že z do to o s i pro ve by jako k ale za po si od jsou jsme nebo také "
    "máme prosím děkuji dobrý den této být",
    "tr": "ve bir bu için de da ile çok ne gibi daha olarak en sonra kadar var biz siz değil "
    "mi ama teşekkürler merhaba olan veya lütfen",
    "ro": "de și în la a cu pe care nu o din că pentru este se mai un sunt ca dar sau noi vă "
    "mulțumesc bună avem puteți această",
}
_SCRIPTS = (
    ("ru", "[\u0400-\u04ff]"),
    ("el", "[\u0370-\u03ff]"),
    ("he", "[\u0590-\u05ff]"),
    ("ar", "[\u0600-\u06ff]"),
    ("ja", "[\u3040-\u30ff]"),
    ("ko", "[\uac00-\ud7af]"),
    ("zh", "[\u4e00-\u9fff]"),
    ("th", "[\u0e00-\u0e7f]"),
)


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language of a message.

    Args:
        code: ISO 639-1, e.g. ``"de"``.
        share: fraction of the words in passages of this language, 0–1.
        confidence: how sure the detection is, 0–1.
    """

    code: str
    share: float
    confidence: float


@cache
def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    """For every common word the languages it speaks for, weaker the more they are."""
    languages: dict[str, list[str]] = {}
    for code, words in _COMMON.items():
        for word in dict.fromkeys(words.split()):
            languages.setdefault(word, []).append(code)
    return {
        word: tuple((code, 1.0 / len(codes)) for code in codes) for word, codes in languages.items()
    }


@cache
def _word_pattern() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+")


@cache
def _script_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((code, re.compile(letters)) for code, letters in _SCRIPTS)


def tongues_of(text: str) -> tuple[Tongue, ...]:
    """Return the languages of a text, most used first; empty when nothing tells.

    Languages with Latin letters are told by their most frequent words, paragraph by paragraph; the
    others by their letters. The first 20,000 characters count.
    """
    counts: dict[str, int] = {}
    certainty: dict[str, float] = {}
    for passage in _passages(text[:_MAX_CHARACTERS]):
        words = len(passage.split())
        found = _of_passage(passage)
        if found is None:
            continue
        code, confidence = found
        counts[code] = counts.get(code, 0) + words
        certainty[code] = certainty.get(code, 0.0) + confidence * words
    total = sum(counts.values())
    return tuple(
        Tongue(code, count / total, round(certainty[code] / count, 3))
        for code, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    )


def _passages(text: str) -> list[str]:
    """Paragraphs; those too short to tell are joined to the one before."""
    passages: list[str] = []
    for paragraph in text.split("\n\n"):
        if not paragraph.strip():
            continue
        if passages and len(paragraph.split()) < _PASSAGE_WORDS:
            passages[-1] += f"\n{paragraph}"
        else:
            passages.append(paragraph)
    return passages


def _of_passage(passage: str) -> tuple[str, float] | None:
    if not passage.isascii():
        script = _of_script(passage)
        if script is not None:
            return script
    scores: dict[str, float] = {}
    weights = _weights()
    for word in _word_pattern().findall(passage.lower()):
        for code, weight in weights.get(word, ()):
            scores[code] = scores.get(code, 0.0) + weight
    if not scores:
        return None
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    best, score = ranked[0]
    second = ranked[1][1] if ranked[1:] else 0.0
    margin = (score - second) / score
    evidence = score / (score + 1.5)
    return best, round(margin * evidence, 3)


def _of_script(passage: str) -> tuple[str, float] | None:
    letters = sum(character.isalpha() for character in passage)
    counts = {
        code: sum(1 for _ in pattern.finditer(passage)) for code, pattern in _script_patterns()
    }
    if counts["ja"] and counts["zh"]:
        counts["ja"] += counts.pop("zh")  # Chinese characters between kana are Japanese
    code, count = max(counts.items(), key=lambda item: item[1])
    # A Chinese or Japanese sign is about a word, so it counts more than a Latin letter.
    heavy = 3 if code in ("ja", "zh", "ko") else 1
    others = letters - count
    if not count or count * heavy <= others:
        return None
    return code, round(count * heavy / (count * heavy + others), 3)
