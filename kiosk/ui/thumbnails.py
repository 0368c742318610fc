"""Small pictures of the papers in the tray, made off the GUI thread."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QTransform

from kiosk import documents
from kiosk.devices import Ticket
from kiosk.devices.lane import Lane
from kiosk.visit.tray import Paper

WIDTH_PX = 360


class Thumbnails(QObject):
    """Keeps the picture of each paper's first page, once it is made."""

    made = Signal(int)  # the paper's number

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._pictures: dict[int, QImage] = {}
        self._tried: set[int] = set()
        self._wanted: list[Paper] = []
        lane.arrived.connect(self._on_picture)
        lane.done.connect(self._go_on)
        lane.stopped.connect(self._go_on)
        lane.failed.connect(self._go_on)

    def picture(self, number: int) -> QImage | None:
        return self._pictures.get(number)

    def ask(self, papers: Sequence[Paper]) -> None:
        """Make those that are missing; `made` tells each."""
        self._wanted = [paper for paper in papers if paper.number not in self._tried]
        self._go_on()

    def _go_on(self) -> None:
        if self._lane.busy or not self._wanted:
            return
        papers, self._wanted = self._wanted, []
        self._tried.update(paper.number for paper in papers)
        self._lane.run(partial(_draw, papers))

    def _on_picture(self, drawn: tuple[int, documents.Picture]) -> None:
        number, picture = drawn
        self._pictures[number] = as_image(picture)
        self.made.emit(number)


def as_image(picture: documents.Picture) -> QImage:
    """Give Qt its own copy of a picture's dots."""
    return QImage(
        picture.rgb,
        picture.width,
        picture.height,
        picture.width * 3,
        QImage.Format.Format_RGB888,
    ).copy()


def turned(picture: QImage, quarters: int) -> QImage:
    """Turn it clockwise, by quarters."""
    if not quarters:
        return picture
    quarter = QTransform().rotate(90 * quarters)
    return picture.transformed(quarter, Qt.TransformationMode.FastTransformation)


def _draw(
    papers: Sequence[Paper], ticket: Ticket
) -> Iterator[tuple[int, documents.Picture]]:
    for paper in papers:
        if ticket.cancelled:
            return
        # A paper that cannot be drawn, or that is gone by now, has no picture.
        with suppress(documents.DocumentError, OSError):
            first = paper.parts[0].read_bytes()
            yield paper.number, documents.thumbnail(first, WIDTH_PX)
