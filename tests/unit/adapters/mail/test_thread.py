"""What did the author write now, and what was written before?"""

from __future__ import annotations

import pytest

from giveget.adapters.mail.thread import newest_and_earlier


def newest(text: str, sender: str = "") -> str:
    return newest_and_earlier(text, sender)[0]


@pytest.mark.parametrize(
    "header",
    [
        "On Tue, 10 Nov 2026 at 16:20, Dana Ruiz <dana@harbour.example> wrote:",
        "On Tue, 10 Nov 2026 at 16:20, Dana Ruiz\n<dana@harbour.example>\nwrote:",
        "On 04/19/2011 07:10 AM, Dana Ruiz wrote:",
        "Am 10.11.2026 um 16:20 schrieb Dana Ruiz <dana@harbour.example>:",
        "Am Di., 10. Nov. 2026 um 16:20 Uhr schrieb Dana Ruiz <dana@harbour.example>:",
        "Le 10 nov. 2026 à 16:20, Dana Ruiz <dana@harbour.example> a écrit :",
        "El mar, 10 nov 2026 a las 16:20, Dana Ruiz (<dana@harbour.example>) escribió:",
        "Il giorno mar 10 nov 2026 alle ore 16:20 Dana Ruiz <d@harbour.example> ha scritto:",
        "Op di 10 nov. 2026 om 16:20 schreef Dana Ruiz <dana@harbour.example>:",
        "Den 10 november 2026 16:20:18, Dana Ruiz (dana@harbour.example) skrev:",
        "W dniu 10.11.2026 o 16:20, Dana Ruiz <dana@harbour.example> napisał(a):",
        "Em ter., 10 de nov. de 2026 às 16:20, Dana Ruiz <d@harbour.example> escreveu:",
        "-----Original Message-----\nFrom: Dana Ruiz\nSent: Tuesday\nTo: Tom\nSubject: RE: x\n",
        "From: Dana Ruiz\nSent: Tuesday, 10 November 2026 16:20\nTo: Tom Keller\nSubject: RE: x\n",
        "*From:* Dana Ruiz\n*Sent:* Tuesday\n*To:* Tom\n*Subject:* RE\n",
        "Von: Dana Ruiz\nGesendet: Dienstag, 10. November 2026 16:20\nAn: Tom\nBetreff: AW: x\n",
        "De : Dana Ruiz\nEnvoyé : mardi 10 novembre 2026 16:20\nÀ : Tom\nObjet : x\n",
        "________________________________\nFrom: Dana Ruiz\nSent: Tuesday\nTo: Tom\n",
        "---- Dana Ruiz wrote ----",
        "2026-11-10 16:20 GMT+03:00 Dana Ruiz <dana@harbour.example>:",
    ],
)
@pytest.mark.parametrize("mark", ["", "> "])
def test_the_quoted_message_is_told_apart(header: str, mark: str) -> None:
    quoted = "\n".join(f"{mark}{line}".rstrip() for line in ["We offer this.", "", "All of it."])
    text, earlier = newest_and_earlier(f"Fine with us.\n\n{header}\n\n{quoted}", "Tom")
    assert text == "Fine with us."
    assert [one.text for one in earlier] == ["We offer this.\n\nAll of it."]
    assert "Dana" in earlier[0].author or "dana@" in earlier[0].author


def test_who_wrote_when() -> None:
    _, (one,) = newest_and_earlier(
        "Hi\n\nOn Tue, 10 Nov 2026 at 16:20, Dana Ruiz <dana@harbour.example> wrote:\n> Hello", ""
    )
    assert (one.author, one.date) == (
        "Dana Ruiz <dana@harbour.example>",
        "Tue, 10 Nov 2026 at 16:20",
    )
    _, (one,) = newest_and_earlier(
        "Hi\n\nAm 10.11.2026 um 16:20 schrieb Dana Ruiz <dana@harbour.example>:\n> Hallo", ""
    )
    assert (one.author, one.date) == ("Dana Ruiz <dana@harbour.example>", "10.11.2026 um 16:20")


def test_a_thread_comes_newest_first() -> None:
    text, earlier = newest_and_earlier(
        "three\n\nOn Tue, 3 Nov 2026, A B <a@x.example> wrote:\n> two\n>\n"
        "> On Mon, 2 Nov 2026, C D <c@x.example> wrote:\n>> one",
        "",
    )
    assert text == "three"
    assert [(one.author.split()[0], one.text) for one in earlier] == [("A", "two"), ("C", "one")]


def test_answers_between_the_quotes_belong_to_the_newest_part() -> None:
    text, earlier = newest_and_earlier(
        "On Tue, 3 Nov 2026, A B <a@x.example> wrote:\n> price?\nTen percent off.\n"
        "> terms?\nNet 60.\n",
        "",
    )
    assert text == "Ten percent off.\nNet 60."
    assert [one.text for one in earlier] == ["price?\nterms?"]


def test_an_answer_below_the_quote() -> None:
    text, earlier = newest_and_earlier("> What do you think?\n\nToo expensive.", "")
    assert text == "Too expensive."
    assert earlier[0].text == "What do you think?"


def test_a_forward_is_marked() -> None:
    text, (one,) = newest_and_earlier(
        "FYI\n\n---------- Forwarded message ---------\nFrom: Tom <tom@b.example>\n"
        "Date: Mon, 2 Nov 2026\nSubject: x\nTo: Dana\n\nWe need 10 % off.",
        "",
    )
    assert text == "FYI"
    assert one.is_forwarded
    assert one.text == "We need 10 % off."
    assert one.author == "Tom <tom@b.example>"


@pytest.mark.parametrize(
    "text",
    [
        "On Monday we will send you the order.\nOn Tuesday you get the rest.",
        "Invitation for an interview:\n\nDate: Wednesday 3, October\nTime: 7:00am\n\nPlease come.",
        "From my point of view: the price is too high.",
        "Please note:\n- one\n- two",
        "He wrote: please take it out.",
    ],
)
def test_ordinary_lines_are_no_markers(text: str) -> None:
    assert newest_and_earlier(text, "") == (text, ())


def test_links_torn_out_of_a_quote_belong_to_it() -> None:
    body = (
        "Fine.\n\nOn Mon, 6 Jan 2025, bob wrote:\n\n> View it (http://example.com/action\n"
        "_nonce=3dd5)\n>\n (http://example.com/c/Yz) >\n> life is short\n"
    )
    text, earlier = newest_and_earlier(body, "")
    assert text == "Fine."
    assert "life is short" in earlier[0].text


def test_a_link_between_arrows_is_no_quote() -> None:
    assert newest_and_earlier("Visit us\n>>> http://www.domain.example <<<\nnow", "")[1] == ()
