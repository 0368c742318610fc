"""Whoever sets a kiosk up sees the scanners there are, and what to write."""

from collections.abc import Iterator
from functools import partial
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kiosk.devices import DeviceError, Fault, Ticket
from kiosk.devices.lane import Lane
from kiosk.devices.sane_discovery import NETWORK, FoundScanner, Looking, discover
from kiosk.ui.languages import Languages
from kiosk.ui.scan_setup import Search, SetupDesk, SetupPage

USB = FoundScanner("genesys:libusb:001:004", "Zzyzx", "Essai 200")
NET = FoundScanner("Zzyzx du couloir", address="http://192.0.2.7/eSCL")


class Setup:
    def __init__(self, qtbot: QtBot, search: Search) -> None:
        self.page = SetupPage()
        self.lane = Lane("discovery")
        self.desk = SetupDesk(self.page, self.lane, search)
        qtbot.addWidget(self.page)
        self.page.show()

    def words(self) -> str:
        labels = self.page.found.findChildren(QLabel)
        return "\n".join(label.text() for label in labels)


@pytest.fixture(autouse=True)
def english(languages: Languages) -> None:
    languages.speak("en")


def test_each_scanner_comes_with_the_lines_to_write(qtbot: QtBot) -> None:
    def search(ticket: Ticket) -> Iterator[Looking | FoundScanner]:
        yield Looking("genesys")
        ticket.progress(0.5)
        yield USB
        yield Looking(NETWORK)
        yield NET

    setup = Setup(qtbot, search)
    with qtbot.waitSignal(setup.lane.done):
        setup.desk.search()

    assert "Zzyzx Essai 200" in setup.words()
    assert '[scanner]\ndevice = "auto"\nbackends = ["genesys"]' in setup.words()
    assert '[scanner]\naddress = "http://192.0.2.7/eSCL"' in setup.words()
    assert not setup.page.progress.isVisible()
    assert not setup.page.none.isVisible()


def test_it_is_seen_where_is_searched_and_how_far(qtbot: QtBot) -> None:
    goes_on = Event()

    def search(ticket: Ticket) -> Iterator[Looking | FoundScanner]:
        ticket.progress(0.25)
        yield Looking("genesys")
        goes_on.wait(10)

    setup = Setup(qtbot, search)
    setup.desk.search()
    qtbot.waitUntil(lambda: "genesys" in setup.page.status.text())

    assert setup.page.progress.isVisible()
    assert setup.page.progress.value() == 25
    assert not setup.page.again.isEnabled()
    with qtbot.waitSignal(setup.lane.done):
        goes_on.set()


def test_nothing_found_says_what_to_look_at_and_searches_again(qtbot: QtBot) -> None:
    finds: list[FoundScanner] = []

    def search(_ticket: Ticket) -> Iterator[Looking | FoundScanner]:
        yield from finds

    setup = Setup(qtbot, search)
    with qtbot.waitSignal(setup.lane.done):
        setup.desk.search()
    assert setup.page.none.what == "No scanner was found."

    finds.append(NET)
    with qtbot.waitSignal(setup.lane.done):
        qtbot.mouseClick(setup.page.again, Qt.MouseButton.LeftButton)

    assert not setup.page.none.isVisible()
    assert "couloir" in setup.words()


def test_a_search_that_fails_says_so(qtbot: QtBot) -> None:
    def search(_ticket: Ticket) -> Iterator[Looking | FoundScanner]:
        raise DeviceError(Fault.BROKEN, "gone")
        yield NET

    setup = Setup(qtbot, search)
    with qtbot.waitSignal(setup.lane.failed):
        setup.desk.search()

    assert "did not come to its end" in setup.page.none.what


def test_the_scanner_of_sane_s_tests_is_found_for_real(qtbot: QtBot) -> None:
    setup = Setup(qtbot, partial(discover, places=("test",)))

    with qtbot.waitSignal(setup.lane.done, timeout=20_000):
        setup.desk.search()

    assert 'device = "test:0"' in setup.words()
