"""A signature's lines as smooth curves, piece by piece as they are drawn."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from kiosk.ui.ink import Ink, Place

ToScreen = Callable[[Place], QPointF]


class Curves:
    """Joins points by curves through the middles between them.

    What lies before the last middle does not change any more: `more` gives it once, to
    be kept as painted. `end` is the short way from there to the pen.
    """

    def __init__(self, ink: Ink) -> None:
        self._ink = ink
        self._line = 0  # how far `more` has come: this line,
        self._points = 0  # and so many of its points

    def begin_again(self) -> None:
        """Give everything once more."""
        self._line = self._points = 0

    def more(self, to_screen: ToScreen) -> QPainterPath:
        """Give what is new and will stay as it is."""
        path = QPainterPath()
        lines = self._ink.lines
        for number in range(self._line, len(lines)):
            given = self._points if number == self._line else 0
            points = lines[number]
            _add_curve(path, points, given, to_screen)
            if number < len(lines) - 1:  # the pen has left it
                _add_end(path, points, to_screen)
        if lines:
            self._line, self._points = len(lines) - 1, len(lines[-1])
        return path

    def end(self, to_screen: ToScreen) -> QPainterPath:
        """Give the last way to the last point: a dot, too, is seen."""
        path = QPainterPath()
        if self._ink.lines:
            _add_end(path, self._ink.lines[-1], to_screen)
        return path

    def newest(self, to_screen: ToScreen) -> QPainterPath:
        """Give a path around all that the last points have changed."""
        path = QPainterPath()
        if self._ink.lines:
            first, *others = (to_screen(point) for point in self._ink.lines[-1][-3:])
            path.moveTo(first)
            path.lineTo(first)  # or a lone point would have no place
            for point in others:
                path.lineTo(point)
        return path


def _add_curve(
    path: QPainterPath, points: list[Place], given: int, to_screen: ToScreen
) -> None:
    """Add the curve up to the last middle, from where `given` points had led it."""
    first = max(given - 1, 0)
    places = [to_screen(point) for point in points[max(first - 1, 0) :]]
    if first >= len(points) - 1:
        return
    if first == 0:
        path.moveTo(places[0])
        path.lineTo((places[0] + places[1]) / 2)
        places = places[1:]
    else:
        path.moveTo((places[0] + places[1]) / 2)
        places = places[1:]
    for here, there in pairwise(places):
        path.quadTo(here, (here + there) / 2)


def _add_end(path: QPainterPath, points: list[Place], to_screen: ToScreen) -> None:
    last = to_screen(points[-1])
    if len(points) == 1:
        path.moveTo(last)
        path.lineTo(last + QPointF(0.1, 0))
    else:
        path.moveTo((to_screen(points[-2]) + last) / 2)
        path.lineTo(last)
