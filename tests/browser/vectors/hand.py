"""What a visitor's hand does beyond a plain click: other buttons, wheels, keys."""

import json
from itertools import cycle

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.browser.visitor_at_screen import Visitor

_NONE = Qt.KeyboardModifier.NoModifier


class Hand:
    """Points at parts of the page and does there what is asked."""

    def __init__(self, visitor: Visitor, qtbot: QtBot) -> None:
        self._visitor = visitor
        self._qtbot = qtbot

    def place(self, selector: str) -> QPoint:
        box = json.loads(
            self._visitor.runs(
                f"JSON.stringify(document.querySelector({selector!r})"
                ".getBoundingClientRect())"
            )
        )
        return QPoint(
            round(box["x"] + box["width"] / 2), round(box["y"] + box["height"] / 2)
        )

    def points(self, selector: str) -> QPoint:
        """Move there until the page has noticed; give the place."""
        place = self.place(selector)
        hovered = f"document.querySelector({selector!r}).matches(':hover')"
        steps = cycle((QPoint(0, 0), QPoint(1, 0)))

        def noticed() -> bool:
            QTest.mouseMove(self._visitor.surface, place + next(steps))
            return self._visitor.runs(hovered) is True

        self._qtbot.waitUntil(noticed, timeout=10_000)
        return place

    def clicks(
        self,
        selector: str,
        button: Qt.MouseButton = Qt.MouseButton.LeftButton,
        held: Qt.KeyboardModifier = _NONE,
    ) -> None:
        QTest.mouseClick(self._visitor.surface, button, held, self.points(selector))

    def turns_the_wheel(self, steps: int, held: Qt.KeyboardModifier = _NONE) -> None:
        middle = QPointF(self._visitor.surface.rect().center())
        event = QWheelEvent(
            middle,
            self._visitor.surface.mapToGlobal(middle),
            QPoint(),
            QPoint(0, 120 * steps),
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self._visitor.surface, event)

    def presses(self, key: Qt.Key, held: Qt.KeyboardModifier = _NONE) -> None:
        """Press a key. Not by QTest, which knows no keys of large keyboards."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self._visitor.surface, QKeyEvent(kind, key, held))
