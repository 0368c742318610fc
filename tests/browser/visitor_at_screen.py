"""A visitor in front of a view: opens, clicks and types by real events."""

import json
from typing import Any

from https_rig import HOST
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEnginePage
from pytestqt.qtbot import QtBot

from kiosk.browser.view import SiteView


class Visitor:
    def __init__(self, qtbot: QtBot, view: SiteView) -> None:
        self._qtbot = qtbot
        self.view = view

    @property
    def page(self) -> QWebEnginePage:
        page: QWebEnginePage = self.view.findChild(QWebEnginePage)
        return page

    def opens(self, path: str, host: str = HOST) -> None:
        with self._qtbot.waitSignal(self.page.loadFinished, timeout=10_000):
            self.view.open(f"https://{host}{path}")

    def runs(self, script: str) -> Any:
        """Run a script of the test in the page and give its value."""
        answers: list[Any] = []
        self.page.runJavaScript(script, 0, answers.append)
        self._qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
        return answers[0]

    def starts(self, script: str) -> None:
        """Run a script that may never end."""
        self.page.runJavaScript(script)

    def sees(self, script: str) -> None:
        """Wait until a script of the test gives true."""
        self._qtbot.waitUntil(lambda: self.runs(script) is True, timeout=10_000)

    def clicks(
        self, selector: str, button: Qt.MouseButton = Qt.MouseButton.LeftButton
    ) -> None:
        # nobody clicks before they see, and the engine finds nothing there before
        self.runs("requestAnimationFrame(() => requestAnimationFrame(() => seen = 1))")
        self.sees("window.seen === 1")
        box = json.loads(
            self.runs(
                f"JSON.stringify(document.querySelector({selector!r})"
                ".getBoundingClientRect())"
            )
        )
        middle = QPoint(
            round(box["x"] + box["width"] / 2), round(box["y"] + box["height"] / 2)
        )
        QTest.mouseClick(self.surface, button, pos=middle)

    def types(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(self.surface, key, held)

    @property
    def surface(self) -> Any:
        """The widget of the engine that takes the events."""
        return self.view.focusProxy().focusProxy()
