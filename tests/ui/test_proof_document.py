import subprocess
from datetime import UTC, datetime
from itertools import takewhile
from pathlib import Path
from unicodedata import normalize

import pytest
from PIL import Image, ImageChops

from kiosk import documents
from kiosk.browser.proof import SeenPage
from kiosk.documents import DocumentError, DocumentFault
from kiosk.ui.languages import Languages
from kiosk.ui.proof_document import proof_pdf, voices_of_a_proof
from kiosk.ui.receipt_words import Voice, voice_of
from tests.rigs.papers import pdf

ADDRESS = "https://permisdeconduire.ants.gouv.fr/creneaux?departement=63"
SITE = "Point numérique d'Essai"


def seen(address: str = ADDRESS, content: bytes | None = None) -> SeenPage:
    moment = datetime(2026, 11, 25, 14, 32, tzinfo=UTC)
    return SeenPage(pdf() if content is None else content, address, moment)


def voices(folder: Path, *languages: str) -> list[Voice]:
    return [voice_of(language, folder) for language in languages]


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
    return plain(done.stdout.decode())


def in_one_line(text: str) -> str:
    return " ".join(text.split())


def test_it_says_when_where_and_what_in_french(qapp: object, compiled: Path) -> None:
    proof = proof_pdf(seen(), SITE, practice=False, voices=voices(compiled, "fr"))

    told = in_one_line(text_of(proof))
    assert "Page affichée le mercredi 25 novembre 2026 à 14 h 32" in told
    assert ADDRESS in told
    assert f"l'ordinateur public « {SITE} »" in told
    assert "Page 1 sur 1." in told
    assert "Exercice" not in told


def test_the_visitors_language_comes_first_and_french_beneath(
    qapp: object, compiled: Path
) -> None:
    proof = proof_pdf(seen(), SITE, practice=True, voices=voices(compiled, "en", "fr"))

    told = in_one_line(text_of(proof))
    english = told.index("Page shown on Wednesday, November 25, 2026 at 2:32")
    assert english < told.index("Page affichée le mercredi 25 novembre 2026")
    assert "Exercice : ce n'est pas le vrai site." in told


def fonts_of(content: bytes) -> str:
    done = subprocess.run(
        ["pdffonts", "-"], input=content, capture_output=True, check=True
    )
    return done.stdout.decode()


def first_line_of(content: bytes) -> tuple[int, int]:
    """Give how far the ink of the first line is from the left and from the right."""
    page = documents.render(content, 0, 1240)
    picture = Image.frombytes("RGB", (page.width, page.height), page.rgb)
    ink = ImageChops.invert(picture.convert("L")).point(lambda shade: shade // 128)
    rows = [ink.crop((0, row, ink.width, row + 1)).getbbox() for row in range(200)]
    first = next(row for row, box in enumerate(rows) if box)
    line = list(takewhile(bool, rows[first:]))
    assert line
    left = min(box[0] for box in line if box)
    return left, ink.width - max(box[2] for box in line if box)


def test_arabic_is_drawn_from_the_right_and_french_is_there(
    qapp: object, compiled: Path
) -> None:
    arabic = proof_pdf(
        seen(), SITE, practice=False, voices=voices(compiled, "ar", "fr")
    )
    french = proof_pdf(seen(), SITE, practice=False, voices=voices(compiled, "fr"))

    # its letters are drawn in parts, dots apart, so no reader of PDF spells them
    assert "KioskArabic" in fonts_of(arabic)
    assert "KioskArabic" not in fonts_of(french)
    left, right = first_line_of(arabic)
    assert right < left
    left, right = first_line_of(french)
    assert left < right
    told = in_one_line(text_of(arabic))
    assert "Page affichée le mercredi 25 novembre 2026" in told
    assert ADDRESS in told


def test_every_sheet_is_numbered_and_headed(qapp: object, compiled: Path) -> None:
    three = documents.fit([pdf(), pdf(), pdf()], 1_000_000)

    proof = proof_pdf(
        seen(content=three), SITE, practice=False, voices=voices(compiled, "fr")
    )

    sheets = [in_one_line(sheet) for sheet in text_of(proof).split("\f")[:-1]]
    assert len(sheets) == 3
    for number, sheet in enumerate(sheets, start=1):
        assert "Page affichée le mercredi" in sheet
        assert ADDRESS in sheet
        assert f"Page {number} sur 3." in sheet


def test_a_long_address_is_whole_and_an_endless_one_is_cut(
    qapp: object, compiled: Path
) -> None:
    spoken = voices(compiled, "fr")
    long, endless = f"{ADDRESS}&a={'x' * 400}", f"{ADDRESS}&a={'y' * 100_000}"

    whole = text_of(proof_pdf(seen(long), SITE, practice=False, voices=spoken))
    cut = proof_pdf(seen(endless), SITE, practice=False, voices=spoken)

    assert long in "".join(whole.split())
    told = "".join(text_of(cut).split())
    assert f"{endless[:599]}..." in told
    assert "y" * 600 not in told
    assert documents.page_count(cut) == 1
    assert "Page1sur1." in told


def test_what_an_address_says_is_no_markup(qapp: object, compiled: Path) -> None:
    odd = f"{ADDRESS}&a=<b>%3C/p>&lt;"

    proof = proof_pdf(seen(odd), SITE, practice=False, voices=voices(compiled, "fr"))

    assert odd in "".join(text_of(proof).split())


def test_a_page_that_cannot_be_a_pdf_is_told(qapp: object, compiled: Path) -> None:
    with pytest.raises(DocumentError) as told:
        proof_pdf(
            seen(content=b""), SITE, practice=False, voices=voices(compiled, "fr")
        )
    assert told.value.fault is DocumentFault.EMPTY


def test_it_speaks_french_once_to_who_speaks_it(languages: Languages) -> None:
    languages.speak("fr")
    assert [voice.language for voice in voices_of_a_proof()] == ["fr"]
    languages.speak("en")
    assert [voice.language for voice in voices_of_a_proof()] == ["en", "fr"]
