"""What may lie on the clipboard: words, and no file of this computer."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication


class WordsOnly(QObject):
    """Turns files on the clipboard into words: pasted, a page could read them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._clipboard.changed.connect(self._on_changed)

    def _on_changed(self, mode: QClipboard.Mode) -> None:
        lying = self._clipboard.mimeData(mode)
        if lying is not None and lying.hasUrls():
            self._clipboard.setText(lying.text(), mode)
