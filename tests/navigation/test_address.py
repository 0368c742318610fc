"""Addresses are read as a browser reads them, and nothing makes the reading fail."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.navigation import Address, parse
from kiosk.navigation.address import Place, place


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("https://ants.gouv.fr/", "ants.gouv.fr"),
        ("  https://ANTS.gouv.FR  ", "ants.gouv.fr"),
        ("https://ants.gouv.fr.", "ants.gouv.fr"),
        ("ht\ntps://an\tts.gouv.fr/", "ants.gouv.fr"),
        ("https:\\\\ants.gouv.fr\\x", "ants.gouv.fr"),
        ("https:ants.gouv.fr", "ants.gouv.fr"),
        ("https:///ants.gouv.fr", "ants.gouv.fr"),
        ("https://evil.example\\@ants.gouv.fr/", "evil.example"),
        ("https://ants.gouv.fr@evil.example/", "evil.example"),
        ("https://ants.gouv.fr:80@evil.example/", "evil.example"),
        ("https://evil.example#@ants.gouv.fr", "evil.example"),
        ("https://evil.example?@ants.gouv.fr", "evil.example"),
        ("https://ants%2egouv%2efr/", "ants.gouv.fr"),
        ("https://ants。gouv．fr/", "ants.gouv.fr"),
        ("https://ａｎｔｓ.gouv.fr/", "ants.gouv.fr"),
        ("https://sécu.fr/", "xn--scu-bma.fr"),
        ("https://0x7f.1/", "127.0.0.1"),
        ("https://2130706433/", "127.0.0.1"),
        ("https://[::FFFF:127.0.0.1]/", "[::ffff:7f00:1]"),
        ("https://ants.gouv.fr\u00ad/", "ants.gouv.fr"),
    ],
)
def test_the_host_is_the_one_that_a_browser_would_go_to(text: str, host: str) -> None:
    address = parse(text)
    assert address is not None
    assert address.host == host


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ants.gouv.fr",
        "//ants.gouv.fr",
        "https://",
        "https://a b/",
        "https://ants.gouv.fr:99999/",
        "https://[::1/",
        "https://256.256.256.256/",
        "https://ants%00.gouv.fr/",
        "https://a<b>.fr/",
    ],
)
def test_what_a_browser_cannot_go_to_is_no_address(text: str) -> None:
    assert parse(text) is None


def test_the_parts_of_an_address() -> None:
    assert parse("https://u:p@a.fr:8443/%2e%2e/x?q#f") == Address(
        scheme="https", host="a.fr", port=8443, user_info=True, path="/x"
    )
    assert parse("https://a.fr:443/") == Address(scheme="https", host="a.fr", path="/")
    assert parse("mailto:a@b.fr") == Address(scheme="mailto", path="a@b.fr")


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("ants.gouv.fr", Place.NAMED),
        ("a1.fr", Place.NAMED),
        ("192.168.1.1.example", Place.NAMED),
        ("x.y9", Place.NAMED),
        ("localhost", Place.LOCAL_NAME),
        ("intranet", Place.LOCAL_NAME),
        ("printer.local", Place.LOCAL_NAME),
        ("a.localhost", Place.LOCAL_NAME),
        ("router.home.arpa", Place.LOCAL_NAME),
        ("1.1.1.1", Place.PUBLIC_IP),
        ("[2606:4700:4700::1111]", Place.PUBLIC_IP),
        ("127.0.0.1", Place.LOCAL_IP),
        ("0.0.0.0", Place.LOCAL_IP),  # noqa: S104 - nothing is bound
        ("10.1.2.3", Place.LOCAL_IP),
        ("172.16.0.1", Place.LOCAL_IP),
        ("192.168.1.1", Place.LOCAL_IP),
        ("169.254.169.254", Place.LOCAL_IP),
        ("100.64.0.1", Place.LOCAL_IP),
        ("224.0.0.1", Place.LOCAL_IP),
        ("[::]", Place.LOCAL_IP),
        ("[::1]", Place.LOCAL_IP),
        ("[fe80::1]", Place.LOCAL_IP),
        ("[fd00::1]", Place.LOCAL_IP),
        ("[::ffff:7f00:1]", Place.LOCAL_IP),
        ("[2002:7f00:1::]", Place.LOCAL_IP),
        ("[64:ff9b::7f00:1]", Place.LOCAL_IP),
        ("[unreadable]", Place.LOCAL_IP),
        ("::1", Place.LOCAL_IP),
        ("0x7f.1", Place.LOCAL_IP),
        ("a.127", Place.LOCAL_IP),
        ("1.2.3.0x", Place.LOCAL_IP),
        ("::ffff:127.0.0.1", Place.LOCAL_IP),
        ("2606:4700:4700::1111", Place.PUBLIC_IP),
        ("a_b.example", Place.NAMED),
        ("", Place.NOWHERE),
        ("a*b.gouv.fr", Place.NOWHERE),
        ("a%2ab.gouv.fr", Place.NOWHERE),
        ("a..gouv.fr", Place.NOWHERE),
        (".gouv.fr", Place.NOWHERE),
        ("gouv.fr..", Place.NOWHERE),
        ("été.gouv.fr", Place.NOWHERE),
    ],
)
def test_where_a_host_is(host: str, expected: Place) -> None:
    assert place(host) is expected


@given(st.text() | st.text(alphabet="htps:/\\@.#?[]%0123456789abfrx\t\n\u202e\ud800 "))
def test_no_text_makes_the_reading_fail(text: str) -> None:
    for hostile in (text, "https://" + text, f"https://{text}.gouv.fr/"):
        address = parse(hostile)
        if address is not None:
            assert address.host == address.host.lower()
            assert address.host.isascii()
