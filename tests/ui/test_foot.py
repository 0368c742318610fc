"""The strip under a page: nothing in it is squeezed where there is room elsewhere."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.buttons import Button, Kind
from kiosk.ui.foot import Foot
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, Picture, Role
from kiosk.ui.style import Look, dress


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    dress(qapp, Look())


def _way(words: str, kind: Kind = Kind.PLAIN) -> Button:
    way = Button(Icon.CHECK, kind=kind)
    way.setText(words)
    return way


def _shown(foot: Foot, width: int, qtbot: QtBot) -> None:
    qtbot.addWidget(foot)
    foot.resize(width, foot.sizeHint().height())
    foot.show()
    for _ in range(3):
        QApplication.processEvents()


def test_a_short_way_stays_whole_beside_a_long_one(qtbot: QtBot) -> None:
    foot = Foot()
    long = _way("Finir avec les pages gardées")
    short = _way("Numériser", Kind.PRIMARY)
    foot.add_end(long)
    foot.add_end(short)
    _shown(foot, 640, qtbot)

    assert long.y() == short.y()
    assert short.width() >= short.sizeHint().width()
    assert long.sizeHint().width() > long.width() >= long.width_on_two_lines()


def test_ways_that_would_take_three_lines_stand_one_above_the_other(
    qtbot: QtBot,
) -> None:
    foot = Foot()
    long, other = _way("Garder, et ajouter une page"), _way("Recommencer au début")
    foot.add_end(long)
    foot.add_end(other)
    _shown(foot, 420, qtbot)

    assert long.y() < other.y()


@pytest.mark.parametrize(("width", "beside"), [(900, True), (480, False)])
def test_a_sentence_takes_three_lines_beside_a_way_or_stands_above_it(
    qtbot: QtBot, width: int, beside: bool
) -> None:
    foot = Foot()
    words = Label(Role.SMALL)
    words.setText("Les traces de la visite précédente ont été effacées.")
    start = _way("Commencer", Kind.PRIMARY)
    foot.add_start(Picture(Icon.SHIELD))
    foot.add_words(words)
    foot.add_end(start)
    _shown(foot, width, qtbot)

    assert words.heightForWidth(words.width()) <= 3 * words.fontMetrics().height() + 3
    assert (words.geometry().right() < start.x()) is beside
    assert start.height() <= start.heightForWidth(start.width()) + 8
