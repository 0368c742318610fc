"""A QR code on the screen, for going on at home with one's own telephone."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode

from kiosk.ui.style import PAPER

# The standard's margin, in modules: without it telephones do not find the code.
_QUIET_ZONE = 4
_SIDE_EM = 9
# Telephones read all eight. To try each and take the most even one takes as long as
# the rest of a page.
_MASK = 2


class QrCode(QLabel):
    """Black on white whatever the contrast: telephones read nothing else surely."""

    def __init__(
        self, *, side_em: int = _SIDE_EM, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._side_em = side_em
        self._modules: list[list[bool]] = []
        self._picture = QImage()  # one pixel a module
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def modules(self) -> list[list[bool]]:
        return self._modules

    def show_address(self, address: str) -> None:
        """Draw this address. A code of more than 65 modules is hard to photograph."""
        self.show_text(address)

    def show_text(self, text: str) -> None:
        """Draw any text, such as a day for a calendar."""
        code = QRCode(
            error_correction=ERROR_CORRECT_M, border=_QUIET_ZONE, mask_pattern=_MASK
        )
        code.add_data(text)
        self._modules = code.get_matrix()
        self._picture = _picture(self._modules)
        self.update()

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height() * self._side_em
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), PAPER)
        if not self._modules:
            return
        count = len(self._modules)
        # Whole pixels: blurred edges cost the telephone's camera.
        size = max(min(self.width(), self.height()) // count, 1)
        left = (self.width() - size * count) // 2
        top = (self.height() - size * count) // 2
        place = QRect(left, top, size * count, size * count)
        painter.drawImage(place, self._picture)


def _picture(modules: list[list[bool]]) -> QImage:
    side = len(modules)
    shades = bytes(0 if dark else 255 for line in modules for dark in line)
    picture = QImage(shades, side, side, side, QImage.Format.Format_Grayscale8)
    return picture.copy()  # else it would look into `shades`, which goes
