from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk import documents
from kiosk.browser.dialogs import DialogKind, PageDialog
from kiosk.browser.downloads import DownloadFault
from kiosk.browser.troubles import Trouble, TroubleKind
from kiosk.navigation import Level, Reason, Verdict
from kiosk.ui.buttons import Kind
from kiosk.ui.languages import Languages
from kiosk.ui.refusal import RefusalPage
from kiosk.ui.site import SitePage
from kiosk.ui.site_desk import SiteDesk
from kiosk.ui.site_strips import News, NewsStrip
from kiosk.ui.site_tools import ToolsDesk
from kiosk.ui.site_trouble import UNPROVEN_KINDS
from kiosk.visit.journey import Journey
from kiosk.visit.tray import Tray
from tests.rigs.papers import encoded, letter, locked_pdf, pdf
from tests.ui.page_states_papers import OFFICIAL, sheet_png


@pytest.fixture(autouse=True)
def english(languages: Languages) -> None:
    languages.speak("en")


class Open(NamedTuple):
    host: str


class Menu(NamedTuple):
    place: QPoint
    can_copy: bool
    can_paste: bool


class Received(NamedTuple):
    path: Path
    name: str


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
    stopped = Signal(str)
    given_up = Signal()
    pages_changed = Signal()
    pages_full = Signal()
    found = Signal(int, int)
    menu_asked = Signal(object)
    resend_asked = Signal()
    pages: tuple[Open, ...] = ()
    current = 0

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

    def reload(self, *, resend: bool = False) -> None:
        self.asked.append("reload and send" if resend else "reload")

    def stop(self) -> None:
        self.asked.append("stop")

    def show_page(self, number: int) -> None:
        self.asked.append(f"show {number}")

    def close_page(self, number: int) -> None:
        self.asked.append(f"close {number}")

    def look_for(self, words: str, *, backward: bool = False) -> None:
        self.asked.append(f"look {'back ' if backward else ''}for {words}")

    def copy(self) -> None:
        self.asked.append("copy")

    def paste(self) -> None:
        self.asked.append("paste")

    def try_again(self) -> None:
        self.asked.append("try again")

    def step_back(self) -> None:
        self.asked.append("step back")

    def back_over(self) -> bool:
        self.asked.append("back over")
        return self.can_go_back

    def print_page(self) -> None:
        self.asked.append("print")

    def prove_page(self) -> None:
        self.asked.append("prove")

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
        self.tools = ToolsDesk(self.page, self.view, self.view)

    def receive(self, content: bytes, name: str = "document") -> Path:
        path = self.folder / "document-001.pdf"
        path.write_bytes(content)
        self.view.downloaded.emit(Received(path, name))
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


@pytest.mark.parametrize("kind", UNPROVEN_KINDS)
@pytest.mark.parametrize("level", [Level.STATE, Level.BANK])
def test_nothing_vouches_for_a_site_that_did_not_prove_itself(
    kind: TroubleKind, level: Level, around: Around
) -> None:
    around.view.host_shown.emit(OFFICIAL, level)
    badge, bank = around.page.bar.badge, around.page.bank

    around.view.failed.emit(Trouble(kind=kind, host=OFFICIAL))
    around.view.host_shown.emit(OFFICIAL, level)
    assert badge.words.isHidden()
    assert badge.sign.property("state") == "doubt"
    assert badge.host.accessibleName() == OFFICIAL
    assert bank.isHidden()

    around.view.came.emit()
    assert badge.words.isVisible()
    assert bank.isVisible() == (level is Level.BANK)


def test_nothing_vouches_for_a_site_of_an_exercise(qtbot: QtBot) -> None:
    page = SitePage(QWidget(), practice=True)
    qtbot.addWidget(page)
    page.show_host(OFFICIAL, Level.STATE)

    assert page.bar.badge.words.isHidden()
    assert page.bar.badge.sign.property("state") == "doubt"


def test_a_mail_box_is_not_called_official(around: Around) -> None:
    around.view.host_shown.emit("mail.example", Level.WEBMAIL)

    assert "not a site of the State" in around.page.bar.badge.words.text()


def test_the_bar_s_buttons_reach_the_site(around: Around) -> None:
    bar = around.page.bar

    for button in (bar.back, bar.reload, bar.larger, bar.smaller, bar.print, bar.proof):
        button.click()

    assert around.view.asked == [
        "back",
        "reload",
        "zoom 125",
        "zoom 100",
        "print",
        "prove",
    ]


def test_what_is_not_in_sight_cannot_be_proved(around: Around) -> None:
    around.view.failed.emit(Trouble(kind=TroubleKind.SILENT, host=OFFICIAL))
    around.page.bar.proof.click()
    assert around.view.asked == []

    around.view.came.emit()
    around.page.bar.proof.click()
    assert around.view.asked == ["prove"]


def test_a_page_that_was_too_heavy_is_told(around: Around) -> None:
    around.view.recovered.emit("memory")
    assert around.page.news.news is News.TOO_HEAVY

    around.view.stopped.emit("memory")
    assert around.page.news.news is News.STOPPED

    around.view.recovered.emit("hung")
    assert around.page.news.news is News.RECOVERED


def test_a_document_of_the_site_lands_in_the_tray(around: Around, qtbot: QtBot) -> None:
    with qtbot.waitSignal(around.tray.changed):
        path = around.receive(documents.fit([sheet_png(1, 200)], 1_000_000))

    assert around.page.news.news is News.RECEIVED
    assert around.journey.papers_received == 1
    assert not path.exists()
    assert "(1)" in around.page.bar.papers.text()
    (paper,) = around.tray.papers
    with qtbot.waitSignal(around.desk.received_opened, check_params_cb=paper.__eq__):
        around.page.news.yes.click()


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.4 cut short",
        locked_pdf("a secret"),
        encoded(letter(), "JPEG")[:5000],
        b"II*\x00 and no picture",
    ],
)
def test_an_unreadable_document_is_told_and_not_kept(
    around: Around, qtbot: QtBot, content: bytes
) -> None:
    path = around.receive(content)

    qtbot.waitUntil(lambda: around.page.news.news is News.UNREADABLE)
    assert around.tray.papers == ()
    assert not path.exists()


def test_documents_that_come_together_are_all_kept(
    around: Around, qtbot: QtBot
) -> None:
    for number in range(3):
        path = around.folder / f"document-{number}.pdf"
        path.write_bytes(pdf(number + 1))
        around.view.downloaded.emit(Received(path, "recu"))

    qtbot.waitUntil(lambda: len(around.tray.papers) == 3)

    assert [paper.pages for paper in around.tray.papers] == [1, 2, 3]
    assert around.journey.papers_received == 3


def test_a_tiff_of_several_pages_becomes_a_paper_of_as_many(
    around: Around, qtbot: QtBot
) -> None:
    page = letter(827, 1169)
    with qtbot.waitSignal(around.tray.changed):
        around.receive(
            encoded(page, "TIFF", save_all=True, append_images=[page, page]), "acte"
        )

    (paper,) = around.tray.papers
    assert (paper.name, paper.pages) == ("acte", 3)
    assert documents.kind_of(paper.contents()[0]) is documents.Kind.PDF


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


def test_what_a_page_asked_goes_when_another_comes_in_sight(around: Around) -> None:
    question = PageDialog(DialogKind.CONFIRM, OFFICIAL, "Envoyer ?")
    around.view.dialog_shown.emit(question)
    question.refuse()  # as the tab does that goes out of sight

    around.view.pages_changed.emit()

    assert around.page.dialog.isHidden()
    assert around.page.bar.isVisible()


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


def test_a_refused_site_alone_has_a_card_no_higher_than_its_words(
    qtbot: QtBot,
) -> None:
    page = RefusalPage()
    qtbot.addWidget(page)
    page.resize(1280, 1024)
    page.show_refusal("www.example.com", Verdict(False, Reason.NOT_OFFICIAL))
    page.show()
    qtbot.waitExposed(page)

    card = page.refused
    assert card.height() == card.heightForWidth(card.width())


def test_a_look_alike_leads_to_the_official_site(qtbot: QtBot) -> None:
    page = RefusalPage()
    qtbot.addWidget(page)
    verdict = Verdict(False, Reason.LOOKALIKE, None, "ants.gouv.fr")
    page.show_refusal("https://ants-gouv.example.com", verdict)

    assert "looks like ants.gouv.fr" in page.why.what
    assert page.refused_host.accessibleName() == "ants-gouv.example.com"
    assert page.back.property("kind") == Kind.PLAIN.value
    with qtbot.waitSignal(page.official_asked, check_params_cb="ants.gouv.fr".__eq__):
        page.official.open.click()


def test_the_pages_that_are_open_are_shown_when_there_are_several(
    around: Around,
) -> None:
    around.view.pages = (Open(OFFICIAL),)
    around.view.pages_changed.emit()
    assert not around.page.tabs.isVisible()

    around.view.pages = (Open(OFFICIAL), Open("www.laposte.net"))
    around.view.current = 1
    around.view.pages_changed.emit()

    first, second = around.page.tabs.buttons
    assert around.page.tabs.isVisible()
    assert (first.isChecked(), second.isChecked()) == (False, True)
    assert first.accessibleName() == f"Page 1 of 2: {OFFICIAL}"
    first.click()
    around.page.tabs.close_page.click()
    assert around.view.asked == ["show 0", "close 1"]


def test_pages_without_room_for_their_names_are_a_list(around: Around) -> None:
    around.view.pages = tuple(Open(OFFICIAL) for _ in range(5))
    around.view.pages_changed.emit()
    around.page.resize(500, 700)

    assert not any(button.isVisible() for button in around.page.tabs.buttons)
    around.page.tabs.all_pages.click()
    around.page.tabs.list.lines[3].click()  # type: ignore[attr-defined]
    assert around.view.asked == ["show 3"]
    assert not around.page.tabs.list.isVisible()


def test_pages_that_are_cut_are_told_apart_by_their_beginnings(
    around: Around,
) -> None:
    hosts = ("permisdeconduire.ants.gouv.fr", "www.immatriculation.ants.gouv.fr")
    around.view.pages = tuple(Open(host) for host in hosts)
    around.view.pages_changed.emit()
    first, second = around.page.tabs.buttons

    first.resize(first.minimumSizeHint().width() * 3 // 2, first.height())
    second.resize(first.size())

    assert "permis" in first.text()
    assert "immat" in second.text()
    assert "gouv" not in first.text() + second.text()


def test_a_question_of_the_site_has_the_room_that_it_needs(around: Around) -> None:
    words = "Votre demande est-elle complète ? " * 40
    around.view.dialog_shown.emit(PageDialog(DialogKind.PROMPT, OFFICIAL, words, ""))
    around.page.resize(400, 900)
    QApplication.processEvents()
    QApplication.processEvents()

    asked = around.page.dialog
    assert asked.quoted.height() > 6 * asked.quoted.fontMetrics().height()
    assert asked.quoted.height() < around.page.height() // 2
    assert asked.yes.y() > asked.field.geometry().bottom()
    assert asked.yes.height() == asked.no.height()


def test_what_is_told_has_half_of_the_width_at_least(around: Around) -> None:
    around.page.resize(700, 900)
    around.page.show_news(News.RESEND)
    QApplication.processEvents()
    QApplication.processEvents()

    told = around.page.news
    assert told.notice.width() >= told.width() // 2
    assert told.yes.height() == told.no.height()


def test_one_page_too_many_is_told(around: Around) -> None:
    around.view.pages_full.emit()

    assert around.page.news.news is News.PAGES_FULL


def test_where_a_page_is_to_be_closed_the_way_to_close_one_stays(
    around: Around,
) -> None:
    around.view.pages = (Open(OFFICIAL),) * 5
    around.view.pages_changed.emit()
    around.page.resize(1000, around.page.bar.height() + 200)
    around.view.pages_full.emit()
    assert around.page.bar.isHidden()
    assert around.page.news.no.text() != "Close"

    around.page.tabs.close_page.click()

    assert around.page.news.news is None
    assert around.view.asked == ["close 0"]


def test_a_form_is_sent_again_only_when_the_visitor_says_so(around: Around) -> None:
    around.view.resend_asked.emit()
    around.page.news.yes.click()  # not to send is what is offered
    assert around.view.asked == []
    assert not around.page.news.isVisible()

    around.view.resend_asked.emit()
    around.page.news.no.click()
    assert around.view.asked == ["reload and send"]
    assert not around.page.news.isVisible()


def test_a_long_load_can_be_stopped(around: Around, qtbot: QtBot) -> None:
    around.view.loading.emit(30)
    qtbot.waitUntil(lambda: around.page.bar.reload.text() == "Stop")
    around.page.bar.reload.click()

    around.view.loading.emit(100)
    assert around.page.bar.reload.text() == "Reload"
    around.page.bar.reload.click()
    assert around.view.asked == ["stop", "reload"]


def test_words_are_looked_for_in_the_page(around: Around, qtbot: QtBot) -> None:
    around.page.bar.search.click()
    strip = around.page.search
    assert strip.isVisible()

    qtbot.keyClicks(strip.field, "ab")
    around.view.found.emit(2, 3)
    assert strip.count.text() == "2 of 3"
    strip.next.click()
    strip.previous.click()
    qtbot.keyClick(strip.field, Qt.Key.Key_Escape)

    assert not strip.isVisible()
    looked = [asked for asked in around.view.asked if asked.startswith("look")]
    assert looked[:4] == [
        "look for a",
        "look for ab",
        "look for ab",
        "look back for ab",
    ]
    assert looked[-1] == "look for "


def test_the_menu_begins_at_its_first_line_that_is_there(around: Around) -> None:
    bar = around.page.bar
    around.page.resize(1900, 900)
    bar.fold.click()

    assert bar.search.hasFocus()
    bar.folded.close()


@pytest.mark.parametrize("width", range(900, 1900, 100))
def test_a_host_wraps_only_where_no_tool_stands_beside_it(
    around: Around, width: int
) -> None:
    bar = around.page.bar
    around.view.host_shown.emit("acs2.exemple-banque-de-paris.example", Level.BANK)
    around.page.resize(width, 900)
    QApplication.processEvents()
    QApplication.processEvents()
    host = bar.badge.host

    beside = bar.reload.isVisible() and bar.reload.y() < host.y() + host.height()
    assert not beside or host.height() < 2 * host.fontMetrics().height()


def test_another_page_ends_the_search(around: Around) -> None:
    around.page.search.begin()

    around.view.host_shown.emit(OFFICIAL, Level.STATE)

    assert not around.page.search.isVisible()


def test_the_bank_is_named_as_long_as_one_is_there(around: Around) -> None:
    around.view.host_shown.emit("acs.bank.example", Level.BANK)
    assert "acs." in around.page.bank.what
    assert "You are at your bank" in around.page.bank.what

    around.view.host_shown.emit(OFFICIAL, Level.STATE)
    assert not around.page.bank.isVisible()


@pytest.mark.parametrize(("row", "done"), [("copy", "copy"), ("paste", "paste")])
def test_the_menu_copies_and_pastes(around: Around, row: str, done: str) -> None:
    around.view.menu_asked.emit(Menu(QPoint(40, 40), True, True))
    menu = around.page.copy_paste
    assert menu.menu.isVisible()

    getattr(menu, row).click()

    assert around.view.asked == [done]
    assert not menu.menu.isVisible()


def test_the_menu_offers_only_what_can_be_done(around: Around) -> None:
    around.view.menu_asked.emit(Menu(QPoint(40, 40), True, False))
    menu = around.page.copy_paste

    assert (menu.copy.isVisible(), menu.paste.isVisible()) == (True, False)
    menu.menu.close()


def test_mail_can_be_asked_for_beside_the_page(around: Around, qtbot: QtBot) -> None:
    with qtbot.waitSignal(around.page.mail_asked):
        around.page.bar.mail.click()


def test_what_is_told_leaves_the_site_its_room(around: Around) -> None:
    page = around.page
    page.show_bank("acs.banque-exemple.example")
    page.resize(1000, 900)
    page.show()
    with_room = page.bank.isVisible()

    page.resize(1000, page.bar.height() + 150)
    short = page.bank.isVisible()
    page.show_news(News.RESEND)
    told_instead_of_tools = page.news.isVisible() and not page.bar.isVisible()
    page.show_news(None)

    assert with_room
    assert not short  # the bar names the bank, too
    assert told_instead_of_tools
    assert page.bar.isVisible()
