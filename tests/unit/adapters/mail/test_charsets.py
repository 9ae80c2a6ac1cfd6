"""Which characters do these bytes mean?"""

from __future__ import annotations

import pytest

from giveget.adapters.mail.charsets import decoded


@pytest.mark.parametrize(
    ("data", "declared", "text", "is_right"),
    [
        ("Grüße".encode(), "utf-8", "Grüße", True),
        ("Grüße".encode("latin-1"), "iso-8859-1", "Grüße", True),
        ("Grüße".encode(), "iso-8859-1", "Grüße", False),
        ("Grüße".encode("cp1252"), "utf-8", "Grüße", False),
        ("Grüße".encode("cp1252"), "us-ascii", "Grüße", False),
        ("Grüße".encode(), None, "Grüße", True),
        ("Grüße".encode("cp1252"), None, "Grüße", True),
        (b"plain", "x-unknown", "plain", False),
        (b"plain", "zlib", "plain", False),
        (b"plain", "rot13", "plain", False),
        (b"plain", "unicode_escape", "plain", False),
        ("пример".encode("koi8-r"), "koi8-r", "пример", True),
        ("値引き".encode("shift_jis"), "Shift_JIS", "値引き", True),
        (b"", "utf-8", "", True),
    ],
)
def test_right_and_wrong_encodings(
    data: bytes, declared: str | None, text: str, is_right: bool
) -> None:
    assert decoded(data, declared) == (text, is_right)
