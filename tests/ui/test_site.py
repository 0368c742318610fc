from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk import documents
from kiosk.browser.dialogs import DialogKind, PageDialog
from kiosk.browser.downloads import DownloadFault
from kiosk.navigation import Level, Reason, Verdict
from kiosk.ui.languages import Languages
from kiosk.ui.refusal import RefusalPage
from kiosk.ui.site import SiteDesk, SitePage
from kiosk.ui.site_strips import News, NewsStrip
from kiosk.visit.journey import Journey
from kiosk.visit.tray import Tray
from tests.ui.page_states_papers import OFFICIAL, sheet_png


@pytest.fixture(autouse=True)
def english(languages: Languages) -> None:
    languages.speak("en")


class Received(NamedTuple):
    path: Path


class FakeSite(QWidget):
    """A site that says what a test tells it to, and notes what it was asked."""

    host_shown = Signal(str, object)
    loading = Signal(int)
    failed = Signal(object)
    came = Signal()
    downloaded = Signal(object)
    download_refused = Signal(str)
    dialog_shown = Signal(object)
    recovered = Signal(str)
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.can_go_back = True
        self.shows = True

    def open(self, address: str) -> None:
        self.asked.append(f"open {address}")

    def back(self) -> None:
        self.asked.append("back")
        self.can_go_back = False  # as the engine says on its way to the first page

    def reload(self) -> None:
        self.asked.append("reload")

    def try_again(self) -> None:
        self.asked.append("try again")

    def step_back(self) -> None:
        self.asked.append("step back")

    def print_page(self) -> None:
        self.asked.append("print")

    def set_zoom(self, percent: int) -> None:
        self.asked.append(f"zoom {percent}")


class Around:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.view = FakeSite()
        self.tray = Tray(folder / "tray")
        self.journey = Journey()
        self.page = SitePage(self.view)
        self.desk = SiteDesk(self.page, self.view, self.tray, self.journey)

    def receive(self, content: bytes) -> Path:
        path = self.folder / "document-001.pdf"
        path.write_bytes(content)
        self.view.downloaded.emit(Received(path))
        return path


@pytest.fixture
def around(qtbot: QtBot, tmp_path: Path) -> Around:
    around = Around(tmp_path)
    qtbot.addWidget(around.page)
    around.page.resize(1600, 900)
    around.page.show()
    qtbot.waitExposed(around.page)
    return around


def test_the_bar_says_whose_site_it_is(around: Around) -> None:
    around.view.host_shown.emit(OFFICIAL, Level.STATE)

    badge = around.page.bar.badge
    assert "Official site of the State" in badge.words.text()
    assert badge.host.accessibleName() == OFFICIAL


def test_a_mail_box_is_not_called_official(around: Around) -> None:
    around.view.host_shown.emit("mail.example", Level.WEBMAIL)

    assert "not a site of the State" in around.page.bar.badge.words.text()


def test_the_bar_s_buttons_reach_the_site(around: Around) -> None:
    bar = around.page.bar

    for button in (bar.back, bar.reload, bar.larger, bar.smaller, bar.print):
        button.click()

    assert around.view.asked == ["back", "reload", "zoom 125", "zoom 100", "print"]


def test_a_document_of_the_site_lands_in_the_tray(around: Around, qtbot: QtBot) -> None:
    path = around.receive(documents.fit([sheet_png(1, 200)], 1_000_000))

    assert around.page.news.news is News.RECEIVED
    assert around.journey.papers_received == 1
    assert not path.exists()
    assert "(1)" in around.page.bar.papers.text()
    (paper,) = around.tray.papers
    with qtbot.waitSignal(around.desk.received_opened, check_params_cb=paper.__eq__):
        around.page.news.yes.click()


def test_an_unreadable_document_is_told_and_not_kept(around: Around) -> None:
    around.receive(b"%PDF-1.4 cut short")

    assert around.page.news.news is News.UNREADABLE
    assert around.tray.papers == ()


@pytest.mark.parametrize("fault", DownloadFault)
def test_every_refused_document_says_why(qtbot: QtBot, fault: DownloadFault) -> None:
    strip = NewsStrip()
    qtbot.addWidget(strip)

    strip.show_news(News.NOT_RECEIVED, why=fault.value)

    is_general = strip.notice.advice.startswith("Try again")
    assert is_general == (fault is DownloadFault.FAILED)


def test_a_confirm_of_the_page_is_answered_in_the_strip(around: Around) -> None:
    dialog = PageDialog(DialogKind.CONFIRM, OFFICIAL, "Envoyer ?")
    around.view.dialog_shown.emit(dialog)
    assert not around.page.dialog.isHidden()

    around.page.dialog.no.click()

    assert dialog.wait() is None
    assert around.page.dialog.isHidden()


def test_a_prompt_of_the_page_gets_what_was_written(around: Around) -> None:
    dialog = PageDialog(DialogKind.PROMPT, OFFICIAL, "Code ?", "12")
    around.view.dialog_shown.emit(dialog)

    around.page.dialog.field.setText("34")
    around.page.dialog.yes.click()

    assert dialog.wait() == "34"


def test_dialogs_come_one_after_the_other(around: Around) -> None:
    first = PageDialog(DialogKind.ALERT, OFFICIAL, "Un")
    second = PageDialog(DialogKind.ALERT, OFFICIAL, "Deux")
    around.view.dialog_shown.emit(first)
    around.view.dialog_shown.emit(second)
    assert around.page.dialog.quoted.words == "Un"

    around.page.dialog.yes.click()

    assert around.page.dialog.quoted.words == "Deux"
    assert (first.open, second.open) == (False, True)


def test_an_exercise_is_told_all_the_time(qtbot: QtBot) -> None:
    page = SitePage(QWidget(), practice=True)
    qtbot.addWidget(page)

    assert "not the real site" in page.practice.what


@pytest.mark.parametrize("reason", Reason)
def test_every_refusal_says_why(qtbot: QtBot, reason: Reason) -> None:
    page = RefusalPage()
    qtbot.addWidget(page)

    page.show_refusal("https://www.example.com", Verdict(False, reason))

    assert page.why.what
    assert page.why.advice


def test_a_look_alike_leads_to_the_official_site(qtbot: QtBot) -> None:
    page = RefusalPage()
    qtbot.addWidget(page)
    verdict = Verdict(False, Reason.LOOKALIKE, None, "ants.gouv.fr")
    page.show_refusal("https://ants-gouv.example.com", verdict)

    assert "looks like ants.gouv.fr" in page.why.what
    with qtbot.waitSignal(page.official_asked, check_params_cb="ants.gouv.fr".__eq__):
        page.open.click()
