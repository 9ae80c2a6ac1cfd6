"""Where do the author's own words end and the signature begin?"""

from __future__ import annotations

import pytest

from giveget.adapters.mail.signatures import own_lines

_BODY = "We need 10 % off.\nThat is all."


def own(text: str, sender: str = "Tom Keller <tom@b.example>") -> str:
    return "\n".join(own_lines(text.split("\n"), sender)).rstrip()


@pytest.mark.parametrize(
    "signature",
    [
        "Best regards,\nTom",
        "Kind regards\nTom Keller\nDirector of Operations\n+1 555 0142 | tom@b.example",
        "Thanks,\nTom",
        "-- \nTom Keller\nDirector",
        "Tom",
        "Tom Keller\nwww.brightwater.example\n(555) 346-9947",
        "Viele Grüße\nTom",
        "Mit freundlichen Grüßen\nTom Keller",
        "Cordialement,\nTom",
        "Sent from my iPhone",
        "Cheers, \n\nTom\n\nSent from my iPhone",
        "Von meinem iPhone gesendet",
        "Get Outlook for iOS<https://aka.ms/x>",
        "Best,\nTom\n\nThis e-mail and any attachments are confidential and meant for you only.",
        "CONFIDENTIALITY NOTICE: the contents of this message are for the addressee only.",
        "-Tom",
        "- Tom",
    ],
)
def test_signatures_and_notices_are_cut(signature: str) -> None:
    assert own(f"{_BODY}\n\n{signature}") == _BODY


@pytest.mark.parametrize(
    "text",
    [
        "Thanks,\nthat works for us, and we would like to add two more seats to the order please.",
        "First list:\n- apples\n- pears",
        "Thank you for the offer.",
        "We sent it from my desk, which is easier.",
        "Please send it to Tom\nand then call me back about the price of the second phase.",
        "The fee -- 400 a seat -- is too high.",
    ],
)
def test_own_words_stay(text: str) -> None:
    assert own(text) == text


def test_a_postscript_is_kept() -> None:
    text = own(f"{_BODY}\n\nBest,\nTom\n\nP.S. And net 60, please.")
    assert text == f"{_BODY}\n\n\nP.S. And net 60, please."
