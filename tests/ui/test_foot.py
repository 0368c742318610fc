"""The strip under a page: nothing in it is squeezed where there is room elsewhere."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.buttons import Button, Kind
from kiosk.ui.foot import Foot
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, Picture, Role
from kiosk.ui.style import Look, dress

_NAME = QAccessible.Text.Name


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    dress(qapp, Look())


def _way(words: str, kind: Kind = Kind.PLAIN) -> Button:
    way = Button(Icon.CHECK, kind=kind)
    way.setText(words)
    return way


@pytest.fixture
def foot(qtbot: QtBot) -> Iterator[Foot]:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    yield Foot(parent=page)
    page.close()


def _resize(foot: Foot, width: int) -> None:
    foot.resize(width, foot.sizeHint().height())
    foot.show()
    for _ in range(3):
        QApplication.processEvents()


def test_a_short_way_stays_whole_beside_a_long_one(foot: Foot) -> None:
    long = _way("Finir avec les pages gardées")
    short = _way("Numériser", Kind.PRIMARY)
    foot.add_end(long)
    foot.add_end(short)
    _resize(foot, 640)

    assert long.y() == short.y()
    assert short.width() >= short.sizeHint().width()
    assert long.sizeHint().width() > long.width() >= long.width_on_two_lines()


def _back() -> Button:
    way = Button(Icon.BACK)
    way.setText("Retour")
    return way


def test_a_way_back_is_its_arrow_where_that_saves_a_row(foot: Foot) -> None:
    back, printed = _back(), _way("Imprimer")
    on = _way("Ouvrir le site officiel", Kind.PRIMARY)
    foot.add_start(back)
    foot.add_end(printed)
    foot.add_end(on)
    _resize(foot, 680)

    assert back.y() == printed.y() == on.y()
    assert back.width() < on.width() / 3
    assert QAccessible.queryAccessibleInterface(back).text(_NAME) == "Retour"

    _resize(foot, 1000)
    assert back.width() >= back.fontMetrics().horizontalAdvance("Retour")


def test_a_foot_comes_to_rest(foot: Foot) -> None:
    """To try an arrow must not ask for the layout, which would try it again."""
    foot.add_start(_back())
    foot.add_end(_way("Imprimer"))
    foot.add_end(_way("Ouvrir le site officiel", Kind.PRIMARY))
    _resize(foot, 680)
    asked = Asked()
    foot.installEventFilter(asked)

    for _ in range(10):
        QApplication.processEvents()

    assert asked.layouts == 0


class Asked(QObject):
    """Counts how often something is to be laid out."""

    layouts = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.layouts += event.type() is QEvent.Type.LayoutRequest
        return super().eventFilter(watched, event)


def test_going_back_keeps_its_words_where_it_is_the_one_thing_to_do(
    foot: Foot,
) -> None:
    back = _back()
    foot.add_start(back)
    foot.add_end(_way("Imprimer"))
    foot.add_end(_way("Ouvrir le site officiel"))
    _resize(foot, 680)
    assert back.width() < 120

    back.show_kind(Kind.PRIMARY)
    _resize(foot, 680)

    assert back.width() >= back.fontMetrics().horizontalAdvance("Retour")


def test_ways_one_above_the_other_are_equally_wide(foot: Foot) -> None:
    on = _way("Anticonstitutionnellement", Kind.PRIMARY)
    other = _way("Anticonstitutionnel")
    foot.add_start(other)
    foot.add_end(on)
    _resize(foot, 400)

    assert other.y() < on.y()
    assert other.width() == on.width()


def test_ways_begin_at_one_edge_where_they_stand_one_above_the_other(
    foot: Foot,
) -> None:
    framed = _way("Anticonstitutionnellement")
    quiet = _way("Anticonstitutionnel", Kind.QUIET)
    foot.add_start(framed)
    foot.add_end(quiet)
    _resize(foot, 420)

    assert framed.y() < quiet.y()
    assert framed.x() == quiet.x()


def test_ways_that_would_take_three_lines_stand_one_above_the_other(
    foot: Foot,
) -> None:
    long, other = _way("Garder, et ajouter une page"), _way("Recommencer au début")
    foot.add_end(long)
    foot.add_end(other)
    _resize(foot, 420)

    assert long.y() < other.y()


@pytest.mark.parametrize(("width", "beside"), [(900, True), (480, False)])
def test_a_sentence_takes_three_lines_beside_a_way_or_stands_above_it(
    foot: Foot, width: int, beside: bool
) -> None:
    words = Label(Role.SMALL)
    words.setText("Les traces de la visite précédente ont été effacées.")
    start = _way("Commencer", Kind.PRIMARY)
    foot.add_start(Picture(Icon.SHIELD))
    foot.add_words(words)
    foot.add_end(start)
    _resize(foot, width)

    assert words.heightForWidth(words.width()) <= 3 * words.fontMetrics().height() + 3
    assert (words.geometry().right() < start.x()) is beside
    assert start.height() <= start.heightForWidth(start.width()) + 8
