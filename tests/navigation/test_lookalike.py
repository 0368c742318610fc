"""Imitations get the name of what they imitate, and honest names do not."""

from pathlib import Path

import pytest

from kiosk.navigation.lookalike import Lookalikes
from kiosk.navigation.official import load

DATA = Path(__file__).with_name("data")


@pytest.fixture(scope="module")
def lookalikes() -> Lookalikes:
    return Lookalikes(load())


def names(file: str) -> list[str]:
    return (DATA / file).read_text(encoding="utf-8").split()


@pytest.mark.parametrize(
    ("host", "imitated"),
    [
        ("antaigouv.fr", "www.antai.gouv.fr"),
        ("amendes-gouv.fr", "www.amendes.gouv.fr"),
        ("ma-carte-vitale-2023.fr", "www.ameli.fr"),
        ("impots.gouv.fr.x-update.org", "www.impots.gouv.fr"),
        ("permisdeconduire-g0uv.fr", "permisdeconduire.ants.gouv.fr"),
        ("ants-amende.fr", "www.amendes.gouv.fr"),
        ("culturegouv.fr", "www.info.gouv.fr"),
        ("inpots-service.fr", "www.impots.gouv.fr"),
        ("arneli.example", None),
        ("franceconect.example", "franceconnect.gouv.fr"),
        ("аmеlі.example", "www.ameli.fr"),
        ("xn--vrif-ameli-b7a.fr", "www.ameli.fr"),
        ("xn--unreadable-.example", None),
        ("defenseurdesdroits-aide.example", "defenseurdesdroits.fr"),
        ("www.example", None),
        ("restaurants-du-port.example", None),
        ("enfants.example", None),
        ("import-export.example", None),
        ("cafe-de-la-gare.example", None),
        ("gouvieux.example", None),
        ("nord", None),
    ],
)
def test_whom_a_name_imitates(
    lookalikes: Lookalikes, host: str, imitated: str | None
) -> None:
    recalled = lookalikes.imitated(host)
    assert (recalled and recalled.host) == imitated


def test_nine_imitations_in_ten_are_named(lookalikes: Lookalikes) -> None:
    hosts = names("imitations.txt")
    named = [host for host in hosts if lookalikes.imitated(host)]
    assert len(hosts) == 857
    assert len(named) >= 0.9 * len(hosts)


def test_honest_names_are_not_accused(lookalikes: Lookalikes) -> None:
    assert [h for h in names("honest.txt") if lookalikes.imitated(h)] == []


def test_a_very_long_name_takes_no_long_time(lookalikes: Lookalikes) -> None:
    assert lookalikes.imitated("z" * 100_000 + "." + "-".join("z" * 50_000)) is None
