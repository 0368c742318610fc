"""How high a text is at each width: a layout asks the same again and again."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_POLISHED = Qt.WidgetAttribute.WA_WState_Polished


class Heights:
    """Remembers a widget's heights for as long as its words and its style stay."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._words = ""
        self._known: dict[int, int] = {}

    def forget(self) -> None:
        """Measure anew: for when the letters change, or what stands beside them."""
        self._known.clear()

    def of(self, words: str, width: int, measure: Callable[[int], int]) -> int:
        """Give the height of these words at a width; `measure` is asked once for it."""
        if words != self._words:
            self._words = words
            self._known.clear()
        height = self._known.get(width)
        if height is None:
            height = measure(width)
            if self._widget.testAttribute(_POLISHED):
                self._known[width] = height
        return height
