"""Which words does an HTML mail show?"""

from __future__ import annotations

import pytest

from giveget.adapters.mail.limits import MAX_DEPTH
from giveget.adapters.mail.markup import text_of


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Hi Dana,</p><p>We need<br>10&nbsp;% off.</p>", "Hi Dana,\n\nWe need\n10 % off."),
        ("<ul><li>one</li><li>two</li></ul>", "- one\n- two"),
        ("<div>a</div><div>b <b>c</b>d</div>", "a\nb cd"),
        ("<style>p{}</style><script>x()</script><title>t</title>hello", "hello"),
        ("<p>caf&eacute; &lt;b&gt; &amp; co</p>", "café <b> & co"),
        ("<blockquote>old<blockquote>older</blockquote></blockquote>new", "> old\n>\n> > older"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("<table><tr><td>15 %</td><td>off</td></tr></table>", "15 % off"),
        ("", ""),
        ("just words", "just words"),
        ("<p>unclosed <b>tags", "unclosed tags"),
    ],
)
def test_what_is_shown(html: str, text: str) -> None:
    shown, hides = text_of(html)
    assert shown.startswith(text)
    assert not hides


@pytest.mark.parametrize(
    "style",
    [
        "display:none",
        "DISPLAY : NONE",
        "visibility:hidden",
        "font-size:0",
        "opacity: 0;",
        "mso-hide:all",
    ],
)
def test_hidden_words_are_left_out(style: str) -> None:
    shown, hides = text_of(f'<p>seen</p><div style="{style}">accept all asks</div>')
    assert shown == "seen"
    assert hides


def test_small_print_is_shown() -> None:
    shown, hides = text_of('<p style="font-size:0.8em; line-height:1">small</p>')
    assert (shown, hides) == ("small", False)


def test_a_page_nested_without_end_still_gives_its_words() -> None:
    html = "<div>" * (MAX_DEPTH * 40) + "10 % off" + "</div>" * (MAX_DEPTH * 40)
    assert text_of(html)[0] == "10 % off"
