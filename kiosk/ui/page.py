"""What every page of the kiosk does."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """Shows what it is told and says what the visitor asked. Decides nothing."""

    def retranslate(self) -> None:
        """Set every text anew, the accessible names too."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
