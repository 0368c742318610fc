"""The empty page of the register: all on one sheet, in French, for a pen."""

import subprocess
import sys
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from pytestqt.qtbot import QtBot

from kiosk import documents
from kiosk.register import RegisterError, RegisterFault
from kiosk.ui.languages import Languages
from kiosk.ui.notice import NoticeFacts, full_text
from kiosk.ui.receipt_words import voice_of
from kiosk.ui.register_form import register_form_pdf
from kiosk.ui.sign_in import ClosedPage
from tests.rigs.reading import text_of
from tests.ui.page_states import FACTS, SITE

ROOT = Path(__file__).parents[2]
A4_PT = (595.3, 841.9)


@pytest.mark.parametrize("spoken", ["fr", "en"])
def test_it_is_one_french_a4_page_whatever_the_screen_speaks(
    languages: Languages, compiled: Path, spoken: str
) -> None:
    languages.speak(spoken)

    form = register_form_pdf(SITE, FACTS, voice_of("fr", compiled))

    with pdfium.PdfDocument(form) as document:
        assert len(document) == 1
        assert document[0].get_size() == pytest.approx(A4_PT, abs=0.5)
    told = text_of(form)
    assert "Registre : feuille de secours" in told
    assert "Date Heure Nom Prénoms Signature" in told
    assert f"{SITE.name}, {SITE.station}" in told


def test_the_whole_notice_is_on_it(languages: Languages, compiled: Path) -> None:
    french = voice_of("fr", compiled)

    told = text_of(register_form_pdf(SITE, FACTS, french))

    notice = full_text(FACTS, french).replace("\u00a0", " ")
    assert " ".join(notice.split()) in told
    assert "préfecture d'Essai" in told


def test_a_long_notice_leaves_fewer_lines_and_still_one_page(
    languages: Languages, compiled: Path
) -> None:
    long = NoticeFacts(controller="préfecture d'Essai, " * 60)

    form = register_form_pdf(SITE, long, voice_of("fr", compiled))

    assert documents.page_count(form) == 1


def test_there_is_room_for_a_dozen_people(languages: Languages, compiled: Path) -> None:
    form = register_form_pdf(SITE, FACTS, voice_of("fr", compiled))

    assert _ruled_lines(form) >= 12


def _ruled_lines(form: bytes) -> int:
    """Count the lines across the page, in the middle of the signature column."""
    picture = documents.render(form, 0, 1240)
    x = int(1240 * 0.85)
    dark = [
        picture.rgb[3 * (y * picture.width + x)] < 128 for y in range(picture.height)
    ]
    top = int(picture.height * 0.15)
    return sum(
        now and not before
        for before, now in zip(dark[top:], dark[top + 1 :], strict=False)
        if now
    )


def test_it_is_offered_where_the_register_cannot_be_written(qtbot: QtBot) -> None:
    page = ClosedPage(can_print=True)
    qtbot.addWidget(page)
    page.show_error(RegisterError(RegisterFault.FULL))

    with qtbot.waitSignal(page.form_asked):
        page.form.click()


def test_it_is_not_offered_without_a_printer(qtbot: QtBot) -> None:
    page = ClosedPage()
    qtbot.addWidget(page)

    assert page.form.isHidden()


def test_the_command_writes_it_without_a_screen(tmp_path: Path) -> None:
    site = tmp_path / "site.toml"
    site.write_text(_SITE)
    output = tmp_path / "form.pdf"

    done = subprocess.run(
        [
            *(sys.executable, "-m", "kiosk", "register", "form"),
            *("--output", output, "--site", site),
        ],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{output}: 1 page\n"
    told = text_of(output.read_bytes())
    assert "Point numérique d'essai, poste-02" in told
    assert "préfecture d'Essai" in told


_SITE = """\
[site]
id = "essai"
name = "Point numérique d'essai"
station = "poste-02"
department = "63"
hours = "du lundi au vendredi"
telephone = "0 000"
[notice]
controller = "préfecture d'Essai"
"""
