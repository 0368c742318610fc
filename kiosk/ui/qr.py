"""A QR code on the screen, for going on at home with one's own telephone."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode

# The standard's margin, in modules: without it telephones do not find the code.
_QUIET_ZONE = 4
_SIDE_EM = 9


class QrCode(QLabel):
    """Black on white whatever the contrast: telephones read nothing else surely."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modules: list[list[bool]] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def modules(self) -> list[list[bool]]:
        return self._modules

    def show_address(self, address: str) -> None:
        """Draw this address. A code of more than 65 modules is hard to photograph."""
        code = QRCode(error_correction=ERROR_CORRECT_M, border=_QUIET_ZONE)
        code.add_data(address)
        self._modules = code.get_matrix()
        self.update()

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height() * _SIDE_EM
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if not self._modules:
            return
        count = len(self._modules)
        # Whole pixels: blurred edges cost the telephone's camera.
        size = max(min(self.width(), self.height()) // count, 1)
        left = (self.width() - size * count) // 2
        top = (self.height() - size * count) // 2
        for row, line in enumerate(self._modules):
            for column, dark in enumerate(line):
                if dark:
                    place = QRect(left + column * size, top + row * size, size, size)
                    painter.fillRect(place, Qt.GlobalColor.black)
