"""Buttons and columns: words wrap, nothing is cut, Enter presses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.theme import Contrast
from kiosk.ui.buttons import Button, Kind, look_alike
from kiosk.ui.columns import ScrollColumn
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, NoticeBox, breakable
from kiosk.ui.qr import QrCode
from kiosk.ui.shell import Shell
from kiosk.ui.spacing import as_said, words_size
from kiosk.ui.style import Look
from kiosk.ui.tile import Tile
from kiosk.ui.tile_grid import TileGrid


def test_a_narrow_button_becomes_higher(shell: Shell, qtbot: QtBot) -> None:
    button = Button(Icon.PRINT, kind=Kind.PRIMARY)
    qtbot.addWidget(button)
    button.setText("Imprimer cette fiche de démarche maintenant")
    wide = button.sizeHint().width()

    assert button.heightForWidth(wide // 2) > button.heightForWidth(wide)
    assert button.minimumSizeHint().width() < wide // 2


def test_buttons_of_one_width_have_all_their_pictograms_or_none(
    shell: Shell, qtbot: QtBot
) -> None:
    short, long = Button(Icon.BIN), Button(Icon.RELOAD)
    for button, words in ((short, "Voir"), (long, "Tournersvoter")):
        qtbot.addWidget(button)
        button.setText(words)
        button.ensurePolished()
    for button in (short, long):
        button.resize(long.minimumSizeHint().width(), long.sizeHint().height())
    alone = short.grab().toImage()

    look_alike([short, long])

    assert short.grab().toImage() != alone  # its pictogram is gone, as the other's


def test_enter_and_space_press_a_button(qtbot: QtBot) -> None:
    button = Button()
    qtbot.addWidget(button)
    button.show()

    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        with qtbot.waitSignal(button.clicked):
            qtbot.keyClick(button, key)


def test_every_pictogram_is_drawn_in_the_words_colour(
    shell: Shell, qtbot: QtBot
) -> None:
    for icon in Icon:
        button = Button(icon)
        qtbot.addWidget(button)
        button.resize(80, 80)
        button.ensurePolished()
        ink = button.palette().buttonText().color()
        picture = button.grab().toImage()
        seen = {
            picture.pixelColor(x, y).name() for x in range(80) for y in range(0, 80, 2)
        }
        assert ink.name() in seen, icon


def test_a_tiles_second_line_is_its_description(qtbot: QtBot) -> None:
    tile = Tile(Icon.VEHICLE)
    qtbot.addWidget(tile)

    tile.show_more("Carte grise")

    assert tile.accessibleDescription() == "Carte grise"


def test_tiles_stand_in_as_many_columns_as_find_room(
    shell: Shell, qtbot: QtBot
) -> None:
    grid = TileGrid()
    qtbot.addWidget(grid)
    tiles = [Tile() for _ in range(6)]
    grid.show_tiles(list(tiles))
    tops = []
    for width in (1700, 1000, 400):
        grid.resize(width, 900)
        grid.show()
        QApplication.processEvents()
        tops.append(len({tile.y() for tile in tiles}))

    assert tops == [2, 3, 6]


def test_tiles_stand_in_fewer_columns_rather_than_cut_a_word(
    shell: Shell, qtbot: QtBot
) -> None:
    grid = TileGrid(em=6)
    qtbot.addWidget(grid)
    tiles = [Tile(Icon.HELP, trailing=Icon.FORWARD) for _ in range(4)]
    for tile in tiles:
        tile.setText("Staatsangehörigkeitsangelegenheiten")
    grid.show_tiles(list(tiles))
    grid.resize(800, 900)
    grid.show()
    QApplication.processEvents()

    assert len({tile.x() for tile in tiles}) < 3
    assert all(tile.width() >= tile.minimumSizeHint().width() for tile in tiles)


def test_four_steps_stand_two_by_two_where_three_have_room(
    shell: Shell, qtbot: QtBot
) -> None:
    grid = TileGrid(most=4, em=11, even=True)
    qtbot.addWidget(grid)
    tiles = [Tile() for _ in range(4)]
    grid.show_tiles(list(tiles))
    columns = []
    for width in (1700, 1100, 400):
        grid.resize(width, 900)
        grid.show()
        QApplication.processEvents()
        columns.append(len({tile.x() for tile in tiles}))

    assert columns == [4, 2, 1]


def test_a_long_column_says_that_there_is_more(shell: Shell, qtbot: QtBot) -> None:
    column = ScrollColumn()
    qtbot.addWidget(column)
    for _ in range(40):
        line = Label()
        line.setText("…")
        column.column.addWidget(line)
    column.resize(800, 400)
    column.show()
    QApplication.processEvents()
    bar = column.area.verticalScrollBar()
    assert column.more.isVisible()

    while column.more.isVisible():
        before = bar.value()
        column.more.click()
        QApplication.processEvents()
        assert bar.value() > before

    assert bar.value() == bar.maximum()


def test_an_empty_notice_is_not_there(qtbot: QtBot) -> None:
    box = NoticeBox()
    qtbot.addWidget(box)
    box.show()

    box.say("")

    assert not box.isVisible()


def test_a_long_host_wraps_at_its_dots(qtbot: QtBot) -> None:
    host = "permisdeconduire-ants-gouv-fr.exemple-services-en-ligne.com"
    label = Label()
    qtbot.addWidget(label)
    label.setText(breakable(host))
    label.ensurePolished()
    assert as_said(label.text()) == host
    first, second = (words_size(part, label.font()) for part in host.split(".", 1))

    # “permisdeconduire-ants-gouv-fr.exemple-” would find room in a line
    wide = max(first.width(), second.width()) + 20
    assert words_size(label.text(), label.font(), wide).width() < wide - 10
    assert label.heightForWidth(wide) < 3 * first.height()
    # and where a part has no room, it breaks all the same
    assert label.minimumSizeHint().width() < first.width() * 3 // 4


@pytest.mark.parametrize("address", ["a.gouv.fr", "https://a.gouv.fr/x", "b@a.gouv.fr"])
def test_the_end_of_a_host_is_never_alone_on_a_line(address: str) -> None:
    assert "gouv.fr" in breakable(address)
    assert "a.\u200bgouv" in breakable(address)


def test_a_code_is_black_on_white_in_high_contrast_too(
    shell: Shell, qtbot: QtBot
) -> None:
    code = QrCode()
    qtbot.addWidget(code)
    code.show_address("https://permisdeconduire.ants.gouv.fr/")
    shell.wear(Look(Contrast.HIGH))
    code.resize(code.sizeHint())

    picture = code.grab().toImage()
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    }
    shell.wear(Look())

    assert seen == {"#000000", "#ffffff"}


def test_what_has_the_focus_is_in_sight(shell: Shell, qtbot: QtBot) -> None:
    column = ScrollColumn()
    qtbot.addWidget(column)
    buttons = [Button() for _ in range(30)]
    for button in buttons:
        column.column.addWidget(button)
    column.resize(800, 400)
    column.show()
    column.activateWindow()
    QApplication.processEvents()

    buttons[-1].setFocus()

    qtbot.waitUntil(lambda: not buttons[-1].visibleRegion().isEmpty())
