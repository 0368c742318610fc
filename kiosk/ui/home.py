"""Where a visitor finds their procedure: by words, by shortcut or by theme."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.catalogue import Catalogue, Category, Procedure
from kiosk.ui.buttons import Button, Kind
from kiosk.ui.columns import WIDE_EM, SideBySide
from kiosk.ui.dropdown import DropDown
from kiosk.ui.icons import Icon
from kiosk.ui.labels import Label, NoticeBox, Role, Tone, announce
from kiosk.ui.languages import spoken
from kiosk.ui.page import ColumnPage
from kiosk.ui.search_field import SearchField
from kiosk.ui.tile import Tile
from kiosk.ui.tile_grid import TileGrid

_MOST_SHORTCUTS = 6
_MOST_FOUND = 8
_BESIDE_EM = 42  # with less, a field beside two tiles is too short for a question


class HomePage(ColumnPage):
    """Search, the procedures most asked for, and a menu for each theme."""

    procedure_asked = Signal(str)
    procedure_near = Signal(str)  # it is pressed, and may be asked for
    documents_asked = Signal()
    address_asked = Signal()
    guide_asked = Signal()
    help_asked = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent, em=WIDE_EM)
        self._catalogue = catalogue

        self.title = Label(Role.TITLE)
        self.know = Label(Role.STRONG)
        self.search = SearchField()
        self.guide = Tile(Icon.HELP, trailing=Icon.FORWARD)
        self.call = Tile(Icon.HAND)
        self.guide.clicked.connect(self.guide_asked)
        self.call.clicked.connect(self.help_asked)
        self.nothing = NoticeBox(Tone.INFO)
        self.found_heading = Label(Role.HEADING)
        self.found = TileGrid(most=2, em=20)
        self.themes_heading = Label(Role.HEADING)
        self.themes = TileGrid(most=5, em=10)
        self.shortcuts_heading = Label(Role.HEADING)
        self.shortcuts = TileGrid()
        self._menus = [
            ThemeTile(category, catalogue) for category in _themes(catalogue)
        ]
        for menu in self._menus:
            menu.procedure_asked.connect(self.procedure_asked)
            menu.procedure_near.connect(self.procedure_near)
        self.themes.show_tiles(list(self._menus))
        self._tiles = [
            ProcedureTile(one, catalogue) for one in catalogue.popular(_MOST_SHORTCUTS)
        ]
        for tile in self._tiles:
            tile.procedure_asked.connect(self.procedure_asked)
            tile.procedure_near.connect(self.procedure_near)
        self.shortcuts.show_tiles(list(self._tiles))
        self._ways = self._three_ways()
        self._ways.turned.connect(self._give_way)
        for part in (
            self.title,
            self._ways,
            self.found_heading,
            self.found,
            self.themes_heading,
            self.themes,
            self.shortcuts_heading,
            self.shortcuts,
        ):
            self.column.addWidget(part)
        self.column.addStretch()

        self.documents = Button(Icon.SCAN)
        self.foot.add_start(self.documents)
        self.address = Button(Icon.MAIL, kind=Kind.QUIET)
        self.foot.add_end(self.address)
        self.documents.clicked.connect(self.documents_asked)
        self.address.clicked.connect(self.address_asked)
        self.search.changed.connect(self._on_question)
        self.search.down_asked.connect(self._to_results)
        self._results: list[ProcedureTile] = []
        self.retranslate()

    def _three_ways(self) -> SideBySide:
        """Lay out: who knows what they want, who wants guidance, who wants somebody."""
        alone = QVBoxLayout()
        alone.setSpacing(8)
        alone.addWidget(self.know)
        alone.addWidget(self.search)
        alone.addWidget(self.nothing)
        alone.addStretch()
        self._others = TileGrid(most=2, em=9)
        self._others.show_tiles([self.guide, self.call])
        return SideBySide(alone, self._others, shares=(1, 1), em=_BESIDE_EM)

    @property
    def results(self) -> Sequence["ProcedureTile"]:
        return tuple(self._results)

    @property
    def menus(self) -> Sequence["ThemeTile"]:
        return tuple(self._menus)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Home"))
        self.title.setText(self.tr("What would you like to do?"))
        self.know.setText(self.tr("I know what I want"))
        self.search.retranslate()
        self.guide.setText(self.tr("Guide me"))
        self.guide.show_more(self.tr("One question at a time"))
        self.call.setText(self.tr("I call the mediator"))
        self.call.show_more(self.tr("Somebody comes"))
        self.shortcuts_heading.setText(self.tr("Most asked for"))
        self.themes_heading.setText(self.tr("All procedures, by theme"))
        self.documents.setText(self.tr("Scan or print"))
        self.address.setText(self.tr("Check a link I received"))
        for tile in self._tiles:
            tile.retranslate()
        for menu in self._menus:
            menu.retranslate()
        self._on_question()

    def start_over(self) -> None:
        """Show the whole choice again: another need, or another person."""
        self.search.clear()
        self.body.to_top()

    def start_again(self) -> None:
        self.search.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_question(self) -> None:
        question = self.search.text
        found = (
            self._catalogue.search(question, spoken(), _MOST_FOUND) if question else ()
        )
        self._results = [ProcedureTile(one, self._catalogue) for one in found]
        for tile in self._results:
            tile.show_summary()
            tile.retranslate()
            tile.procedure_asked.connect(self.procedure_asked)
            tile.procedure_near.connect(self.procedure_near)
        self.found.show_tiles(list(self._results))
        self.settle_tab_order()
        self._tell(asked=bool(question))
        self._give_way()
        if question and self.isVisible():
            QTimer.singleShot(0, self, self._to_answer)  # once it has its place

    def _to_answer(self) -> None:
        """Show as much of what was found as there is room for under the field."""
        self.body.show_widget(self._results[0] if self._results else self.nothing)
        self.body.show_widget(self.search)

    def _give_way(self) -> None:
        """Give their place to what was found, where other ways would be between."""
        self._others.setHidden(self._ways.is_stacked and bool(self._results))

    def _tell(self, *, asked: bool) -> None:
        any_found = bool(self._results)
        self.found_heading.setVisible(any_found)
        self.found.setVisible(any_found)
        self.shortcuts_heading.setVisible(not any_found)
        self.shortcuts.setVisible(not any_found)
        self.found_heading.setText(
            self.tr("%n procedure(s) found", "", len(self._results))
        )
        if asked and not any_found:
            self.nothing.say(
                self.tr("Nothing was found for these words."),
                self.tr("Try another word, choose a theme below, or touch Help."),
                aloud=True,
            )
        else:
            self.nothing.say("")
        if any_found and self.isVisible():
            announce(self.found_heading, self.found_heading.text())

    def _to_results(self) -> None:
        if self._results:
            self._results[0].setFocus(Qt.FocusReason.TabFocusReason)
            self.body.show_widget(self._results[0])


class ProcedureTile(Tile):
    """Leads to one procedure's sheet. `procedure_near` comes before: it is pressed."""

    procedure_asked = Signal(str)
    procedure_near = Signal(str)

    def __init__(
        self,
        procedure: Procedure,
        catalogue: Catalogue,
        *,
        kind: Kind = Kind.TILE,
        parent: QWidget | None = None,
    ) -> None:
        icon = Icon(_category(procedure, catalogue).icon)
        in_menu = kind is Kind.ROW
        super().__init__(None if in_menu else icon, kind=kind, parent=parent)
        self._procedure = procedure
        self._summary = False
        self.pressed.connect(self._on_pressed)
        self.clicked.connect(self._on_clicked)

    @property
    def procedure(self) -> str:
        return self._procedure.id

    def show_summary(self) -> None:
        self._summary = True

    def retranslate(self) -> None:
        self.setText(self._procedure.title.text(spoken()))
        if self._summary:
            self.show_more(self._procedure.summary.text(spoken()))

    def _on_pressed(self) -> None:
        self.procedure_near.emit(self._procedure.id)

    def _on_clicked(self) -> None:
        self.procedure_asked.emit(self._procedure.id)


class ThemeTile(Tile):
    """Opens the drop-down menu of one theme's procedures."""

    procedure_asked = Signal(str)
    procedure_near = Signal(str)

    def __init__(
        self, category: Category, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(Icon(category.icon), trailing=Icon.DOWN, parent=parent)
        self._category = category
        self._catalogue = catalogue
        self._procedures = catalogue.in_category(category.id)
        self.dropdown = DropDown(self)
        self._lines: list[ProcedureTile] = []
        self.clicked.connect(self._open)

    @property
    def lines(self) -> Sequence[ProcedureTile]:
        """The menu's lines, once it was opened."""
        return tuple(self._lines)

    def retranslate(self) -> None:
        self.setText(self._category.title.text(spoken()))
        self.setAccessibleDescription(
            self.tr("Opens a menu of %n procedure(s)", "", len(self._procedures))
        )
        for line in self._lines:
            line.retranslate()

    def _open(self) -> None:
        if not self._lines:
            # Not before: hundreds of hidden lines make a change of look slow.
            self._fill()
        self.dropdown.open()

    def _fill(self) -> None:
        for procedure in self._procedures:
            line = ProcedureTile(procedure, self._catalogue, kind=Kind.ROW)
            line.procedure_asked.connect(self.dropdown.close)
            line.procedure_asked.connect(self.procedure_asked)
            line.procedure_near.connect(self.procedure_near)
            line.retranslate()
            self._lines.append(line)
            self.dropdown.add(line)


def _category(procedure: Procedure, catalogue: Catalogue) -> Category:
    return next(one for one in catalogue.categories if one.id == procedure.category)


def _themes(catalogue: Catalogue) -> list[Category]:
    """Give the categories that have procedures: an empty menu helps nobody."""
    return [one for one in catalogue.categories if catalogue.in_category(one.id)]
