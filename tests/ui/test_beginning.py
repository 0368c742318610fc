"""Every page begins at its top with large letters, and its focus is in sight.

Where what would have the focus is further down, the page itself has it: Tab leads on.
Only a field to write in comes before the title.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.settings import SignatureMode
from kiosk.ui.columns import ScrollColumn
from kiosk.ui.finger_area import FingerArea
from kiosk.ui.guide import GuidePage
from kiosk.ui.languages import Languages
from kiosk.ui.page import ColumnPage, Page
from kiosk.ui.picker import PickerPage
from kiosk.ui.shell import Shell
from kiosk.ui.signing import SigningPage
from kiosk.ui.site import SitePage
from kiosk.ui.style import Look
from tests.ui.page_states import FACTS, catalogue, every_state
from tests.ui.page_states_papers import NAMES, PAPERS
from tests.ui.shown import settle, shown
from tests.ui.speech import forget_deleted

STATES = every_state()


@pytest.fixture(scope="module", params=[(1280, 1024, "fr"), (1024, 768, "ru")])
def shell(
    request: pytest.FixtureRequest, qapp: QApplication, compiled: Path
) -> Iterator[Shell]:
    width, height, language = request.param
    languages = Languages(qapp, ("fr", "ru"), compiled)
    shell = Shell(qapp, languages, "Point numérique d'Essai", look=Look(scale=200))
    shell.speak(language)
    shell.setFixedSize(width, height)
    shell.show()
    shell.activateWindow()
    yield shell
    shell.close()
    shell.deleteLater()
    languages.silence()
    shell.wear(Look())
    forget_deleted()


@pytest.fixture(params=STATES)
def page(request: pytest.FixtureRequest, shell: Shell) -> Iterator[Page]:
    page = STATES[request.param]()
    shell.bar.help.setFocus()
    with shown(shell, page, turns=6):
        yield page


def _focus() -> QWidget:
    now = QApplication.focusWidget()
    assert now is not None
    return now


def _column(page: Page, widget: QWidget) -> FingerArea | None:
    """Give what scrolls and has this widget in it."""
    areas = [column.area for column in page.findChildren(ScrollColumn)]
    return next((area for area in areas if area.isAncestorOf(widget)), None)


def _in_sight(page: Page, widget: QWidget) -> bool:
    area = _column(page, widget)
    if area is None:
        return True
    place = QRect(widget.mapTo(area.viewport(), QPoint()), widget.size())
    seen = area.viewport().rect()
    return seen.top() <= place.top() and place.bottom() <= seen.bottom()


def _scrolled(page: Page) -> bool:
    columns = page.findChildren(ScrollColumn)
    return any(column.area.verticalScrollBar().value() for column in columns)


def test_a_page_begins_at_its_top_with_its_focus_in_sight(page: Page) -> None:
    if isinstance(page, SitePage):
        return  # the site has the focus
    here = _focus()
    if isinstance(here, QLineEdit):
        assert _in_sight(page, here)
        return
    assert not _scrolled(page)
    if not isinstance(here, FingerArea):
        assert _in_sight(page, here)
        return
    assert QAccessible.queryAccessibleInterface(here).text(QAccessible.Text.Name)
    below = here.widget()
    stops = [one for one in below.findChildren(QWidget) if _takes_tab(one)]
    if not stops:
        return  # nothing can be done here now
    QTest.keyClick(here, Qt.Key.Key_Tab)
    settle(6)
    assert _focus() in stops
    assert _reaches(page, _focus())


def _takes_tab(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled()


def _reaches(page: Page, widget: QWidget) -> bool:
    """Whether it is seen, or as much of it as there is room for."""
    area = _column(page, widget)
    higher = area is not None and widget.height() > area.viewport().height()
    return higher or _in_sight(page, widget)


def test_the_keys_scroll_a_page_that_has_the_focus(shell: Shell) -> None:
    page = GuidePage(catalogue())
    with shown(shell, page, turns=6):
        page.keep_focus()

        QTest.keyClick(_focus(), Qt.Key.Key_PageDown)

        assert _scrolled(page)


def test_a_question_about_a_paper_is_seen_from_its_start(shell: Shell) -> None:
    page = PickerPage(NAMES)
    page.show_request("permisdeconduire.ants.gouv.fr", many=False)
    page.show_papers(PAPERS)
    page.show_chosen((1,))
    with shown(shell, page, turns=6):
        page.ask_about(PAPERS[0])
        settle(6)

        assert _starts_in_sight(page, page.question.notice)
        assert _focus() is page.keeper or _in_sight(page, page.question.coarse)


def test_whoever_cannot_sign_is_led_to_the_mediators_field(
    shell: Shell, qtbot: QtBot
) -> None:
    page = SigningPage(SignatureMode.REQUIRED, FACTS)
    with shown(shell, page, turns=6):
        page.other_way.click()

        assert page.mediator.identifier.hasFocus()
        qtbot.waitUntil(lambda: _in_sight(page, page.mediator.identifier))
        assert not page.body.arrow.isVisible()  # it would lie on the field


def _starts_in_sight(page: ColumnPage, part: QWidget) -> bool:
    place = part.mapTo(page.body.area.viewport(), QPoint())
    return 0 <= place.y() < page.body.area.viewport().height() // 2
