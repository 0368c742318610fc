"""A dated proof of a page: made of what is in sight, and nothing of it is kept."""

import subprocess
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from unicodedata import normalize

import pytest
from PySide6.QtCore import QByteArray, QObject
from pytestqt.qtbot import QtBot

from kiosk.browser.proof import SeenPage
from kiosk.browser.view import SiteView
from kiosk.documents import page_count
from kiosk.ui.proof_document import proof_pdf
from kiosk.ui.receipt_words import voice_of
from tests.browser.https_rig import HOST, Rig
from tests.browser.visitor_at_screen import Visitor


def plain(text: str) -> str:
    """Write letters that the font joins (ffi) one by one, and “…” as dots."""
    return normalize("NFKC", text)


def text_of(content: bytes) -> str:
    done = subprocess.run(
        ["pdftotext", "-layout", "-", "-"],
        input=content,
        capture_output=True,
        check=True,
    )
    return " ".join(plain(done.stdout.decode()).split())


def test_a_page_becomes_a_proof_that_can_be_read(
    rig: Rig, visitor: Visitor, folder: Path, qtbot: QtBot
) -> None:
    rig.official.show("/slots", "<h1>No appointment is free</h1>" + "<p>x" * 200)
    visitor.opens("/slots?department=63&name=Zzyzx")
    before = datetime.now().astimezone()
    with qtbot.waitSignal(visitor.view.proof_made) as made:
        visitor.view.prove_page()
    (page,) = made.args
    assert before <= page.moment <= before + timedelta(minutes=1)
    assert page.moment.utcoffset() is not None
    proof = proof_pdf(page, "Essai", practice=False, voices=[voice_of("fr")])
    told = text_of(proof)
    assert page_count(proof) > 1
    assert "No appointment is free" in told
    assert f"https://{HOST}/slots?department=63&name=Zzyzx" in told
    assert f"{page.moment.day} novembre {page.moment.year}" in told
    assert list(folder.iterdir()) == []


def test_a_page_cannot_reach_the_heading(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show(
        "/",
        "<style>@page { size: 300mm 80mm; margin: 0 } body { margin: -200mm 0 }"
        " p { position: fixed; top: -90mm; left: 0; font-size: 40mm }</style>"
        "<p>Page affichée hier<div>seen</div>",
    )
    visitor.opens("/")
    with qtbot.waitSignal(visitor.view.proof_made) as made:
        visitor.view.prove_page()
    (page,) = made.args
    proof = proof_pdf(page, "Essai", practice=False, voices=[voice_of("fr")])
    first = text_of(proof)
    assert first.startswith(("Page affichée le", "Page shown on"))


def test_a_page_that_came_meanwhile_is_not_proved(
    rig: Rig, visitor: Visitor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig.official.show("/", "first")
    rig.official.show("/other", "second")
    visitor.opens("/")
    printed: list[Callable[[QByteArray], None]] = []
    monkeypatch.setattr(
        visitor.page, "printToPdf", lambda made, layout: printed.append(made)
    )
    visitor.view.prove_page()
    visitor.goes("/other")
    with qtbot.waitSignal(visitor.view.proof_made) as made:
        printed[0](QByteArray(b"%PDF-1.4 of the second page"))
    (page,) = made.args
    assert page.address == f"https://{HOST}/"
    assert page.pdf == b""


def test_a_page_that_dies_meanwhile_can_be_proved_later(
    rig: Rig, visitor: Visitor, qtbot: QtBot
) -> None:
    rig.official.show("/", "<p>here")
    visitor.opens("/")
    with qtbot.waitSignal(visitor.view.recovered):
        visitor.view.prove_page()
        visitor.page.kill()
    visitor.sees("document.readyState === 'complete'")
    made: list[SeenPage] = []
    visitor.view.proof_made.connect(made.append)
    visitor.view.prove_page()
    qtbot.waitUntil(lambda: any(page.pdf for page in made))


def test_a_view_that_has_ended_proves_nothing(
    rig: Rig, new_view: Callable[..., SiteView], qtbot: QtBot
) -> None:
    view = new_view()
    visitor = Visitor(qtbot, view)
    rig.official.show("/", "")
    visitor.opens("/")
    made: list[SeenPage] = []
    view.proof_made.connect(made.append)
    view.prove_page()
    page: QObject = visitor.page
    view.end()
    with qtbot.waitSignal(page.destroyed):
        pass
    assert made == []
