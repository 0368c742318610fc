"""What a link would dial or write to, and nothing that it would say."""

import pytest

from kiosk.navigation import Jotting, Means, to_note


@pytest.mark.parametrize(
    ("address", "means", "text"),
    [
        ("mailto:contact@essai.example", Means.E_MAIL, "contact@essai.example"),
        ("MAILTO:a@b.fr?subject=x&body=y", Means.E_MAIL, "a@b.fr"),
        ("mailto:a%40b.fr", Means.E_MAIL, "a@b.fr"),
        ("tel:0473000000", Means.TELEPHONE, "04 73 00 00 00"),
        ("tel:04.73.00.00.00", Means.TELEPHONE, "04 73 00 00 00"),
        ("tel:+33-4-73-00-00-00", Means.TELEPHONE, "+33473000000"),
        ("tel:3939", Means.TELEPHONE, "3939"),
        ("tel:3939;phone-context=+33", Means.TELEPHONE, "3939"),
        ("sms:3939?body=x", Means.TELEPHONE, "3939"),
    ],
)
def test_what_is_noted(address: str, means: Means, text: str) -> None:
    assert to_note(address) == Jotting(means, text)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "https://ants.gouv.fr/",
        "contact@essai.example",
        "mailto:",
        "mailto:?to=a@b.fr",
        "mailto:a@b.fr,c@d.fr",
        "mailto:Call 0800 now@b.fr",
        "mailto:a@b.fr%0ABcc:c@d.fr",
        "mailto:a@\u202eb.fr",
        "mailto:" + "a" * 100_000 + "@b.fr",
        "mailto:" + "a@b." * 100_000,
        "tel:",
        "tel:call-me",
        "tel:" + "0" * 100_000,
        "tel:*%2306%23",
        "javascript:alert(1)",
    ],
)
def test_what_is_not(address: str) -> None:
    assert to_note(address) is None
