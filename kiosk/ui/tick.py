"""A line to tick off, such as a paper one has brought."""

from PySide6.QtWidgets import QWidget

from kiosk.ui.buttons import Kind
from kiosk.ui.icons import Icon
from kiosk.ui.tile import Tile


class Tick(Tile):
    """A large line with a box; anywhere on it ticks it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Icon.BOX, kind=Kind.ROW, parent=parent)
        self.setCheckable(True)
        self.toggled.connect(self._on_toggled)

    def _on_toggled(self, ticked: bool) -> None:
        self.show_icon(Icon.BOX_TICKED if ticked else Icon.BOX)
