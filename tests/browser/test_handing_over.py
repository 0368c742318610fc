"""From the tray to a server: what arrives is what the field takes, whole and small."""

import email
import email.policy
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.browser.uploads import FileRequest
from kiosk.devices.lane import Lane
from kiosk.documents import Kind, kind_of
from kiosk.practice.papers import PaperKind, look
from kiosk.ui.picker import PickerPage
from kiosk.ui.picker_desk import PickerDesk, SiteLimits
from kiosk.ui.thumbnails import Thumbnails
from kiosk.visit.journey import Journey
from kiosk.visit.tray import Paper, Tray
from tests.browser.https_rig import Rig
from tests.browser.visitor_at_screen import Visitor
from tests.rigs.papers import encoded, letter, pdf
from tests.ui.page_states_papers import NAMES

ENDINGS = {Kind.PDF: "pdf", Kind.JPEG: "jpg", Kind.PNG: "png"}
LIMIT = 300_000
ALL_KINDS = tuple(PaperKind)


class Hand:
    """Somebody at the picker, who gives all the papers that are in the tray."""

    def __init__(self, visitor: Visitor, folder: Path, *formats: str) -> None:
        self.tray = Tray(folder / "papers")
        self.page = PickerPage(NAMES)
        self._thumbnails = Thumbnails(Lane("thumbnails", self.page), self.page)
        self._desk = PickerDesk(
            self.page,
            self.tray,
            self._thumbnails,
            Lane("fitting", self.page),
            Journey(),
        )
        self._limits = SiteLimits(LIMIT, formats)
        visitor.view.files_asked.connect(self._on_asked)

    def _on_asked(self, request: FileRequest) -> None:
        self._desk.begin(request, self._limits)
        QTimer.singleShot(0, self._give)

    def _give(self) -> None:
        for paper in self.tray.papers:
            self.page.tile(paper.number).click()
        self.page.give.click()


@dataclass(frozen=True)
class Arrived:
    name: str
    content: bytes


def hand_over(
    rig: Rig, visitor: Visitor, qtbot: QtBot, attributes: str
) -> list[Arrived]:
    """Send a form with a field of these attributes; give what the server got."""
    rig.official.show(
        "/",
        '<p>A paper<form id="f" action="/take" method="post"'
        f' enctype="multipart/form-data"><input id="file" type="file" name="paper"'
        f" {attributes}></form>",
    )
    rig.official.show("/take", "thank you")
    visitor.opens("/")
    visitor.clicks("#file")
    visitor.sees("document.querySelector('#file').files.length > 0")
    with qtbot.waitSignal(visitor.page.loadFinished):
        visitor.starts("document.querySelector('#f').submit()")
    seen = rig.official.seen[-1]
    head = f"Content-Type: {seen.headers['Content-Type']}\r\n\r\n".encode()
    message = email.message_from_bytes(head + seen.body, policy=email.policy.HTTP)
    parts = [part for part in message.iter_parts() if part.get_filename()]
    return [Arrived(str(p.get_filename()), p.get_payload(decode=True)) for p in parts]


def scanned(tray: Tray, name: str = "passeport", pages: int = 1) -> Paper:
    return tray.add_scan(name, [encoded(letter(), "PNG")] * pages)


@pytest.mark.parametrize(
    ("attributes", "kinds"),
    [
        ("", [Kind.PDF]),
        ('accept=".pdf"', [Kind.PDF]),
        ('accept="application/pdf,image/*"', [Kind.PDF]),
        ('accept="image/*"', [Kind.JPEG, Kind.PNG]),
        ('accept="image/*" capture', [Kind.JPEG, Kind.PNG]),
        ('accept=".JPG, .jpeg"', [Kind.JPEG]),
        ('accept="image/png"', [Kind.PNG]),
        ('accept="papers"', [Kind.PDF]),
    ],
)
@pytest.mark.parametrize("source", ["scan", "site"])
def test_a_field_gets_a_file_of_the_kind_it_takes(
    attributes: str,
    kinds: list[Kind],
    source: str,
    rig: Rig,
    visitor: Visitor,
    folder: Path,
    qtbot: QtBot,
) -> None:
    hand = Hand(visitor, folder)
    if source == "scan":
        scanned(hand.tray)
    else:
        hand.tray.add_file("passeport", pdf())

    (arrived,) = hand_over(rig, visitor, qtbot, attributes)

    kind = kind_of(arrived.content)
    assert kind in kinds
    assert arrived.name == f"passeport.{ENDINGS[kind]}"
    assert len(arrived.content) < LIMIT
    assert look(arrived.name, arrived.content, ALL_KINDS).pages == 1


def test_several_papers_and_pages_go_into_a_field_for_several(
    rig: Rig, visitor: Visitor, folder: Path, qtbot: QtBot
) -> None:
    hand = Hand(visitor, folder)
    scanned(hand.tray, pages=2)
    hand.tray.add_file("passeport", pdf())

    arrived = hand_over(rig, visitor, qtbot, 'multiple accept="image/*"')

    assert [file.name for file in arrived] == [
        "passeport-page-1.jpg",
        "passeport-page-2.jpg",
        "passeport-2.jpg",
    ]
    for file in arrived:
        assert len(file.content) < LIMIT
        look(file.name, file.content, (PaperKind.JPEG,))


def test_the_platform_decides_where_the_field_says_nothing(
    rig: Rig, visitor: Visitor, folder: Path, qtbot: QtBot
) -> None:
    hand = Hand(visitor, folder, "jpg", "png")
    scanned(hand.tray, pages=2)

    (arrived,) = hand_over(rig, visitor, qtbot, "")

    assert arrived.name == "passeport.jpg"
    look(arrived.name, arrived.content, (PaperKind.JPEG,))


def test_several_pages_stay_one_pdf(
    rig: Rig, visitor: Visitor, folder: Path, qtbot: QtBot
) -> None:
    hand = Hand(visitor, folder, "pdf", "jpg")
    scanned(hand.tray, pages=3)

    (arrived,) = hand_over(rig, visitor, qtbot, "multiple")

    assert look(arrived.name, arrived.content, (PaperKind.PDF,)).pages == 3
