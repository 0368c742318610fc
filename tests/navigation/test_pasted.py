"""The links in a message, however it is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.navigation import links, parse
from kiosk.navigation.pasted import LONGEST_TEXT


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ants.gouv.fr", ["https://ants.gouv.fr"]),
        ("  ants.gouv.fr/x  ", ["https://ants.gouv.fr/x"]),
        ("WWW.Ants.Gouv.FR.", ["https://WWW.Ants.Gouv.FR"]),
        ("http://ants.gouv.fr", ["http://ants.gouv.fr"]),
        ("HTTPS://ants.gouv.fr/x?y=1.", ["HTTPS://ants.gouv.fr/x?y=1"]),
        ("ants.gouv.fr:8443", ["https://ants.gouv.fr:8443"]),
        ("https:\\\\evil.example\\@ants.gouv.fr", None),
        ("https:evil.example", ["https:evil.example"]),
        (
            "ANTAI : amende impayée de 35€.Réglez ici:https://amendes-gouv.fr/p, merci",
            ["https://amendes-gouv.fr/p"],
        ),
        ("Votre colis (laposte.fr/suivi) attend", ["https://laposte.fr/suivi"]),
        ("Voir «www.ameli.fr».", ["https://www.ameli.fr"]),
        ("Allez sur ameli-carte.fr\npour finir", ["https://ameli-carte.fr"]),
        ("Dossier complet.Voyez https://a.fr", ["https://a.fr"]),
        ("https://a.fr puis b.fr/x", ["https://a.fr", "https://b.fr/x"]),
        ("https://a.fr https://a.fr", ["https://a.fr"]),
        ("amélï-santé.fr/x", ["https://amélï-santé.fr/x"]),
        ("ants。gouv。fr/x", ["https://ants。gouv。fr/x"]),
        ("ants.gouv.fr@evil.example/x", ["https://ants.gouv.fr@evil.example/x"]),
        ("https://ants.gouv.fr@evil.example", ["https://ants.gouv.fr@evil.example"]),
        ("contact@essai.example", []),
        ("Bonjour, votre dossier est prêt", []),
        ("Il est 8.30 et c'est 35.50€", []),
        ("et/ou", []),
        ("localhost", []),
        ("javascript:alert(1)", []),
        ("", []),
    ],
)
def test_which_links_are_found(text: str, found: list[str] | None) -> None:
    expected = [text] if found is None else found
    assert list(links(text)) == expected


def test_a_link_that_may_be_cut_is_none() -> None:
    """A cut host may be another, official one."""
    room = LONGEST_TEXT - len("https://ants.gouv.fr")
    cut = " " * room + "https://ants.gouv.fr" + ".evil.example/"
    assert links(cut) == ()
    assert links(cut[:LONGEST_TEXT]) == ()


@given(st.text() | st.text(alphabet="htps:/\\@.#?[]%019abfrx\t\n\u202e\ud800-é «»"))
def test_no_text_makes_it_fail(text: str) -> None:
    for hostile in (text, f"x {text}", f"https://{text}"):
        for link in links(hostile):
            parse(link)


@pytest.mark.parametrize(
    "text", ["a" * 10_000, "a." * 5_000, "a-" * 5_000, ":" * 9_999]
)
def test_a_long_word_takes_no_long_time(text: str) -> None:
    assert all(link.startswith("https://") for link in links(text))
