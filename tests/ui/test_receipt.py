from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from pytestqt.qtbot import QtBot

from kiosk import documents
from kiosk.ui.languages import Languages
from kiosk.ui.receipt import ReceiptDesk, ReceiptPage
from kiosk.ui.receipt_document import receipt_pdf
from kiosk.ui.receipt_words import OpenedProcedure, Voice, voice_of
from tests.ui.page_states import catalogue
from tests.ui.page_states_papers import RECEIPT


@pytest.fixture(autouse=True)
def english(languages: Languages) -> None:
    languages.speak("en")


A4_PT = (595.3, 841.9)


def voices(folder: Path, *languages: str) -> list[Voice]:
    """Speak in the source's English, with each language's own dates and titles."""
    return [voice_of(language, folder) for language in languages]


def text_of(pdf: bytes) -> str:
    with pdfium.PdfDocument(pdf) as document:
        text: str = document[0].get_textpage().get_text_bounded()
    # pdfium gives ligatures and line ends as they are drawn
    return " ".join(text.replace("\ufb03", "ffi").split())


@pytest.mark.parametrize(
    "codes",
    [("fr",), ("fr", "en"), ("fr", "ar"), ("fr", "zh"), ("fr", "fa"), ("fr", "ps")],
)
def test_the_receipt_is_one_a4_page(
    qapp: object, tmp_path: Path, codes: tuple[str, ...]
) -> None:
    pdf = receipt_pdf(RECEIPT, voices(tmp_path, *codes))

    with pdfium.PdfDocument(pdf) as document:
        assert len(document) == 1
        assert document[0].get_size() == pytest.approx(A4_PT, abs=0.5)


def test_it_tells_the_day_the_proof_and_what_comes_next(
    qapp: object, tmp_path: Path
) -> None:
    text = text_of(receipt_pdf(RECEIPT, voices(tmp_path, "fr", "en")))

    assert "lundi 23 novembre 2026" in text
    assert "Monday" in text
    assert "K7QF-2M9D-XW4T" in text
    assert "1042" in text
    assert "Remplacer un permis de conduire" in text
    assert "driving licence" in text
    assert "Vous recevez un courriel" in text


def test_many_procedures_still_fit_one_page(qapp: object, tmp_path: Path) -> None:
    many = replace(RECEIPT, procedures=RECEIPT.procedures[:1] * 30)

    pdf = receipt_pdf(many, voices(tmp_path, "fr", "en"))

    assert documents.page_count(pdf) == 1
    assert "Other sites opened: 26" in text_of(pdf)


def test_a_visit_without_procedures_has_a_receipt(qapp: object, tmp_path: Path) -> None:
    none = replace(RECEIPT, procedures=(), pages_scanned=0)

    text = text_of(receipt_pdf(none, voices(tmp_path, "fr")))

    assert "You opened no official site." in text
    assert "Pages scanned" not in text


def test_what_others_wrote_is_no_markup(qapp: object, tmp_path: Path) -> None:
    odd = replace(RECEIPT, site_name="<b>Riom</b> & <i>Thiers")

    assert "<b>Riom</b> & <i>Thiers" in text_of(
        receipt_pdf(odd, voices(tmp_path, "fr"))
    )


def test_its_metadata_say_nothing(qapp: object, tmp_path: Path) -> None:
    with pdfium.PdfDocument(receipt_pdf(RECEIPT, voices(tmp_path, "fr"))) as document:
        told = document.get_metadata_dict()

    assert told["Title"] == told["Creator"] == "point numerique"
    assert told["Author"] == told["Subject"] == told["Keywords"] == ""


def test_its_fonts_travel_with_it(qapp: object, tmp_path: Path) -> None:
    pdf = receipt_pdf(RECEIPT, voices(tmp_path, "fr"))

    assert b"/FontFile2" in pdf or b"/FontFile3" in pdf


def test_the_page_offers_a_paper_that_can_be_printed(qtbot: QtBot) -> None:
    page = ReceiptPage()
    qtbot.addWidget(page)
    desk = ReceiptDesk(page)
    desk.offer(RECEIPT, can_print=True)

    with qtbot.waitSignal(desk.print_asked) as asked:
        page.print.click()

    (what,) = asked.args or []
    assert documents.page_count(what.parts[0]) == what.pages == 1


def test_without_a_printer_the_visit_can_be_finished(qtbot: QtBot) -> None:
    page = ReceiptPage()
    qtbot.addWidget(page)

    ReceiptDesk(page).offer(RECEIPT, can_print=False)

    assert page.print.isHidden()
    assert not page.finish.isHidden()


def test_a_printed_receipt_is_told(qtbot: QtBot) -> None:
    page = ReceiptPage()
    qtbot.addWidget(page)
    page.show_receipt(RECEIPT, can_print=True)

    page.show_printed()

    assert "printed" in page.printed.what
    assert page.finish.text() == "Finish my visit"


def test_what_comes_next_has_its_day_in_both_languages(
    qapp: object, tmp_path: Path
) -> None:
    procedure = catalogue().procedure("permis-perte-vol-deterioration")
    opened = OpenedProcedure(
        title=procedure.title,
        dated=catalogue().from_today(procedure, date(2026, 11, 23)),
    )

    text = text_of(
        receipt_pdf(
            replace(RECEIPT, procedures=(opened,)), voices(tmp_path, "fr", "en")
        )
    )

    assert "samedi 23 janvier 2027" in text
    assert "until Saturday, January 23, 2027" in text
