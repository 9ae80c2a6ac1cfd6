"""In which words do mail programs introduce an earlier message?"""

from __future__ import annotations

import re
from functools import cache


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# "On <date> <person> wrote:" in the languages mail programs speak: (first words, last words).
WROTE = (
    ("on", r"(?:wrote|sent|writes)"),
    ("am", r"(?:schrieb|hat .{1,80} geschrieben)"),
    ("le", r"a [ée]crit"),
    ("el", r"escribi[óo]"),
    ("il", r"ha scritto"),
    ("op", r"(?:schreef|heeft .{1,80} geschreven|het volgende geschreven)"),
    ("den|på", r"skrev"),
    ("em|a", r"escreveu"),
    ("w dniu|dnia|dn\\.", r"(?:napisał(?:\(a\)|a)?|pisze|nadesłał)"),
    ("dne", r"napsal(?:\(a\)|a)?"),
    ("vào", r"đã viết"),
    ("pe|în", r"a scris"),
    ("ti?stai|ke", r"kirjoitti"),
    ("mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so", r"(?:schrieb|wrote)"),
)
FROM = (
    "from|von|de|da|od|van|från|fra|lähettäjä|expéditeur|remitente|mittente|от|gönderen|"
    "kimden|feladó|发件人|差出人|보낸 사람"
)
FIELDS = (
    "sent|date|to|cc|bcc|subject|reply-to|importance|attachments|organi[sz]ation|gesendet|"
    "datum|an|betreff|wichtigkeit|anlagen|envoy[ée]|[àa]|objet|enviado(?: el)?|para|"
    "asunto|fecha|inviato|a|oggetto|data|wysłano|do|temat|dw|verzonden|aan|onderwerp|"
    "skickat|till|ämne|kopia|sendt|til|emne|dato|odesláno|komu|předmět|lähetetty|"
    "vastaanottaja|aihe|отправлено|дата|кому|тема|tarih|kime|konu|发送时间|收件人|主题|送信日時|宛先|件名|"
    "보낸 날짜|받는 사람|제목"
)
DATED = _words(
    "sent date gesendet datum envoyé envoye enviado fecha inviato data wysłano verzonden skickat "
    "sendt dato odesláno lähetetty отправлено дата tarih 发送时间 送信日時"
)
ADDRESSED = _words(
    "to an à a para aan till til do komu subject betreff objet asunto oggetto onderwerp ämne emne "
    "temat předmět кому тема kime konu 收件人 主题 宛先 件名"
)


@cache
def rule_pattern() -> re.Pattern[str]:
    """``-----Original Message-----`` in several languages."""
    return re.compile(
        (
            r"\s*-{2,}\s?(?:original message|reply message|urspr[üu]ngliche nachricht|"
            "antwort nachricht|original-nachricht|oprindelig meddelelse|message d'origine|"
            "mensaje original|messaggio originale|oorspronkelijk bericht|"
            "ursprungligt meddelande|mensagem original|wiadomość oryginalna|"
            r"alkuperäinen viesti|исходное сообщение|original appointment)\s?-{2,}\s*$"
        ),
        re.IGNORECASE,
    )


@cache
def forward_pattern() -> re.Pattern[str]:
    """``---------- Forwarded message ----------`` in several languages."""
    return re.compile(
        (
            r"\s*(?:-{2,}\s?(?:forwarded (?:message|by [^-]{1,120})|"
            "weitergeleitete nachricht|message transf[ée]r[ée]|mensaje reenviado|"
            "messaggio inoltrato|doorgestuurd bericht|vidarebefordrat meddelande|"
            r"mensagem encaminhada|пересылаемое сообщение)\s?-{0,}|"
            r"begin forwarded message\s?:|anfang der weitergeleiteten nachricht\s?:|"
            r"d[ée]but du message (?:transf[ée]r[ée]|r[ée]exp[ée]di[ée])\s?:|"
            r"inizio messaggio inoltrato\s?:|inicio del mensaje reenviado\s?:)\s*$"
        ),
        re.IGNORECASE,
    )
