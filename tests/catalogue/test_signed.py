"""A signed catalogue: taken from whom the site trusts, or the shipped one is used."""

import logging
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue import load, load_for
from kiosk.catalogue.load import embedded
from kiosk.catalogue.signed import UntrustedCatalogueError, opened, public_key, sign
from kiosk.catalogue.source import passed_over
from kiosk.settings import CatalogueChoice

OFFICE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
STRANGER = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
KEYS = (public_key(OFFICE),)
SHIPPED = load()

Site = Callable[..., CatalogueChoice]


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """Give a site that has this signed catalogue, or none."""

    def make(content: bytes | None = None, **more: object) -> CatalogueChoice:
        path = tmp_path / "catalogue.signed"
        if content is not None:
            path.write_bytes(content)
        return CatalogueChoice.model_validate(
            {"keys": list(KEYS), "path": str(path), **more}
        )

    return make


def newer(**changes: str) -> bytes:
    """Write the shipped catalogue as a later edition, with some texts changed."""
    edition = f"  edition: {_edition()}\n"
    text = embedded().replace(edition, f"  edition: {_edition() + 1}\n")
    text = text.replace('fr: "Permis perdu, volé ou abîmé"', 'fr: "Permis égaré"')
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new)
    return text.encode()


def _edition() -> int:
    return SHIPPED.edition


def _title(choice: CatalogueChoice) -> str:
    catalogue = load_for(choice)
    return catalogue.procedure("permis-perte-vol-deterioration").title.text()


def test_the_newer_signed_catalogue_is_used(site: Site) -> None:
    assert _title(site(sign(newer(), OFFICE))) == "Permis égaré"


def test_without_one_the_shipped_catalogue_is_used(site: Site) -> None:
    assert _title(site()) == "Permis perdu, volé ou abîmé"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (newer(), "not signed"),
        (b"", "not signed"),
        (sign(newer(), STRANGER), "signed by none of this site's keys"),
        (sign(newer(), OFFICE) + b"\n", "damaged"),
        (sign(newer(), OFFICE)[:-200], "damaged"),
        (b"kiosk-catalogue-1 ed25519 ?\n" + newer(), "its signature is damaged"),
        (sign("é".encode("latin-1"), OFFICE), "not UTF-8"),
        (sign(b"meta: [", OFFICE), "not YAML"),
        (sign(newer(**{"platform: histovec": "platform: histo"}), OFFICE), "platform"),
    ],
)
def test_a_broken_one_is_passed_over_and_told(
    content: bytes, said: str, site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    choice = site(content)

    with caplog.at_level(logging.ERROR):
        assert _title(choice) == "Permis perdu, volé ou abîmé"

    assert said in caplog.text
    assert "the shipped catalogue is used" in caplog.text


def test_an_older_one_than_the_program_brings_is_not_used(site: Site) -> None:
    text = embedded().replace('fr: "Permis perdu, volé ou abîmé"', 'fr: "Vieux"')

    assert _title(site(sign(text.encode(), OFFICE))) == "Permis perdu, volé ou abîmé"


def test_a_site_without_keys_takes_nobodys(site: Site) -> None:
    choice = site(sign(newer(), OFFICE), keys=[])

    assert _title(choice) == "Permis perdu, volé ou abîmé"


def test_the_entries_of_the_site_stand_in_the_newer_one_too(site: Site) -> None:
    choice = site(
        sign(newer(), OFFICE),
        extra=[{"id": "site-prefecture", "title": "Mon site"}],
    )

    catalogue = load_for(choice)

    assert catalogue.procedure("site-prefecture").title.text() == "Mon site"
    assert _title(choice) == "Permis égaré"


def test_a_newer_one_that_the_entries_do_not_fit_is_passed_over(
    site: Site, caplog: pytest.LogCaptureFixture
) -> None:
    spoilt = newer().replace(b"id: tel-solnum\n", b"id: tel-autre\n")
    spoilt = spoilt.replace(b"contact: tel-solnum\n", b"contact: tel-autre\n")
    choice = site(
        sign(spoilt, OFFICE),
        extra=[{"id": "site-prefecture", "contact": "tel-solnum"}],
    )

    with caplog.at_level(logging.ERROR):
        catalogue = load_for(choice)

    assert catalogue.procedure("site-prefecture").contact == "tel-solnum"
    assert "site.toml" in caplog.text


@given(st.binary(max_size=300), st.integers(0, 7))
def test_no_bit_may_change(text: bytes, bit: int) -> None:
    signed = bytearray(sign(b"a" + text, OFFICE))
    signed[-1] ^= 1 << bit

    with pytest.raises(UntrustedCatalogueError):
        opened(bytes(signed), KEYS, "test")


@given(st.text(max_size=300))
def test_what_was_signed_comes_back(text: str) -> None:
    strange = (b64encode(bytes(32)).decode(), public_key(STRANGER))

    assert opened(sign(text.encode(), OFFICE), (*strange, *KEYS), "test") == text


def test_what_is_not_used_is_told_with_its_reason(site: Site) -> None:
    assert passed_over(site()) is None
    assert passed_over(site(sign(newer(), OFFICE))) is None
    assert "not signed" in (passed_over(site(newer())) or "")
    assert "not YAML" in (passed_over(site(sign(b"meta: [", OFFICE))) or "")
