"""A scan page with everything around it, and the hand of a visitor."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kiosk.devices import Scanner, ScanRequest
from kiosk.devices.lane import Lane
from kiosk.ui.page import Page
from kiosk.ui.scan import ScanPage
from kiosk.ui.scan_desk import ScanDesk
from kiosk.ui.scan_pages import PageCard, PagesStep
from kiosk.visit.journey import Journey
from kiosk.visit.tray import Paper, Tray
from tests.ui.page_states_papers import NAMES, WANTED
from tests.ui.scans import DPI


class ScanCounter:
    """A scan page on the screen; the visitor touches what is seen, nothing else."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        scanner: Scanner | None,
        *,
        feeder: bool = False,
        duplex: bool = False,
        dpi: int = DPI,
    ) -> None:
        self.qtbot = qtbot
        self.tray = Tray(folder / "tray")
        self.journey = Journey()
        self.page = ScanPage(NAMES)
        self.lane = Lane("scanner")
        self.finishing = Lane("finishing")
        self.desk = ScanDesk(
            self.page,
            self.lane,
            self.finishing,
            scanner,
            tray=self.tray,
            journey=self.journey,
            request=ScanRequest(dpi=dpi),
            feeder=feeder,
            duplex=duplex,
        )
        qtbot.addWidget(self.page)
        self.page.resize(1280, 900)
        self.page.show()

    def begin(self, name: str | None = "passeport") -> None:
        self.desk.begin(WANTED, name)

    def touch(self, button: QPushButton) -> None:
        """Touch a button that is there to be touched."""
        assert button.isVisible(), button.text()
        assert button.isEnabled(), button.text()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def until(self, step: Page) -> None:
        """Wait for a step to be shown."""
        self.qtbot.waitUntil(lambda: self.page.step is step, timeout=10_000)

    def scan(self) -> None:
        """Scan one page and wait until it can be judged."""
        self.touch(self.page.place.scan)
        self.until(self.page.look)
        self.qtbot.waitUntil(self.page.look.finish.isEnabled, timeout=10_000)

    def feed(self, count: int) -> None:
        """Scan all that is in the feeder, and wait for so many pages."""
        self.touch(self.page.place.scan)
        self.until(self.page.pages)
        self.settle(count)

    def settle(self, count: int) -> None:
        """Wait until so many pages are seen in the overview, and none is on its way."""
        pages = self.page.pages
        self.qtbot.waitUntil(
            lambda: len(shown(pages)) == count and not pages.coming.isVisible(),
            timeout=10_000,
        )

    def finish(self, button: QPushButton) -> Paper:
        """Touch what ends the scan, and give the paper it made."""
        with self.qtbot.waitSignal(self.desk.finished, timeout=10_000) as finished:
            self.touch(button)
        (paper,) = finished.args or []
        assert isinstance(paper, Paper)
        return paper


def shown(step: PagesStep) -> list[int]:
    """Give the pages' numbers in the order in which they are seen."""
    cards = [card for card in step.findChildren(PageCard) if card.isVisible()]
    cards.sort(key=lambda each: (each.y(), each.x()))
    return [int(each.look.property("sheet")) for each in cards]


Make = Callable[..., ScanCounter]
