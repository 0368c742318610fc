"""Whatever a site calls a file, its name here is plain."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.browser.names import LONGEST, plain_name


@pytest.mark.parametrize(
    ("suggested", "name"),
    [
        ("justificatif-domicile.pdf", "justificatif-domicile"),
        ("Récépissé de la demande n° 12.PDF", "recepisse-de-la-demande-n-12"),
        ("cœur.jpeg", "coeur"),
        ("reçu.pdf.exe", "recu-pdf"),
        ("../../.config/autostart/x.desktop", "x-desktop"),
        ("..\\..\\setup.exe", "setup"),
        ("recu\u202efdp.exe", "recu-fdp"),
        ("إيصال.pdf", "document"),
        ("", "document"),
        (".", "document"),
        ("..", "document"),
        ("con\n\x00.pdf", "con"),
        ("a" * 300 + ".pdf", "a" * LONGEST),
        ("-rf.pdf", "rf"),
    ],
)
def test_names_are_made_plain(suggested: str, name: str) -> None:
    assert plain_name(suggested) == name


@given(st.text(max_size=400))
def test_every_name_is_plain(suggested: str) -> None:
    name = plain_name(suggested)

    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name)
    assert len(name) <= LONGEST
