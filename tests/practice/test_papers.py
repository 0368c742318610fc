"""What the file field takes, and what it says of the rest."""

import pytest

from kiosk.practice import PaperFault, PracticeServer
from tests.practice.papers import owner_locked_pdf, pdf, picture
from tests.practice.visitor import LICENCE, RESIDENCE, Visitor

NEARLY_TOO_BIG = pdf(size=990_000)
TOO_BIG = pdf(size=1_100_000)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("carte.pdf", pdf()),
        ("carte.pdf", pdf(pages=3)),
        ("carte.pdf", NEARLY_TOO_BIG),
        ("carte.jpg", picture("JPEG")),
        ("nom sans fin", pdf()),
    ],
)
def test_a_readable_paper_is_accepted_whatever_its_name(
    server: PracticeServer, visitor: Visitor, name: str, data: bytes
) -> None:
    visitor.reach_licence_papers()
    page = visitor.send(f"{LICENCE}/demande/3", {}, ("piece_identite", name, data))
    assert page.path == "/demande/resume"
    (file,) = server.received[-1].files
    assert (file.name, file.data, file.fault) == (name, data, None)


@pytest.mark.parametrize(
    ("data", "fault", "words"),
    [
        (b"", PaperFault.EMPTY, "ce fichier est vide"),
        (TOO_BIG, PaperFault.TOO_BIG, "trop lourd (1,1 Mo). La limite est 1 Mo"),
        (b"du texte", PaperFault.WRONG_KIND, "pas un type de fichier accepté"),
        (picture("PNG"), PaperFault.WRONG_KIND, "pas un type de fichier accepté"),
        (pdf(password="secret"), PaperFault.PROTECTED, "protégé par un mot de passe"),
        (owner_locked_pdf(), PaperFault.PROTECTED, "protégé par un mot de passe"),
        (pdf(pages=0), PaperFault.NO_PAGES, "n'a aucune page"),
        (pdf(size=5000)[:3000], PaperFault.UNREADABLE, "ce fichier est abîmé"),
        (b"%PDF-1.7\nrien", PaperFault.UNREADABLE, "ce fichier est abîmé"),
        (picture("JPEG")[:200], PaperFault.UNREADABLE, "ce fichier est abîmé"),
    ],
)
def test_any_other_file_is_refused_with_its_reason(
    server: PracticeServer,
    visitor: Visitor,
    data: bytes,
    fault: PaperFault,
    words: str,
) -> None:
    visitor.reach_licence_papers()
    page = visitor.send(
        f"{LICENCE}/demande/3", {}, ("piece_identite", "carte.pdf", data)
    )
    assert page.path == "/demande/3"
    assert "« carte.pdf » :" in page.text
    assert words in page.text
    received = server.received[-1]
    assert not received.accepted
    assert received.files[0].fault is fault


def test_a_picture_too_vast_to_open_is_refused(
    server: PracticeServer, visitor: Visitor
) -> None:
    vast = picture("JPEG", size=(8000, 7000))
    visitor.reach_licence_papers()
    visitor.send(f"{LICENCE}/demande/3", {}, ("piece_identite", "vaste.jpg", vast))
    (file,) = server.received[-1].files
    assert file.fault is PaperFault.UNREADABLE


def test_no_more_than_ten_papers_are_taken(visitor: Visitor) -> None:
    visitor.reach_residence_papers()
    files = [("pieces", f"{number}.pdf", pdf()) for number in range(11)]
    page = visitor.send(f"{RESIDENCE}/demande/3", {}, *files)
    assert "« 10.pdf » : il y a déjà trop de fichiers" in page.text


def test_a_missing_paper_is_asked_for(visitor: Visitor) -> None:
    visitor.reach_licence_papers()
    page = visitor.send(f"{LICENCE}/demande/3", {}, ("piece_identite", "", b""))
    assert "Il manque un papier" in page.text


def test_a_path_in_a_file_name_is_only_a_label(
    server: PracticeServer, visitor: Visitor
) -> None:
    visitor.reach_licence_papers()
    visitor.send(
        f"{LICENCE}/demande/3", {}, ("piece_identite", "../../etc/carte.pdf", pdf())
    )
    assert server.received[-1].files[0].name == "carte.pdf"
