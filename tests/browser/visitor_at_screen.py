"""A visitor in front of a view: opens, clicks and types by real events."""

import json
from itertools import cycle
from typing import Any

from PySide6.QtCore import QPoint, Qt, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEnginePage
from pytestqt.qtbot import QtBot

from kiosk.browser.view import SiteView
from tests.browser.https_rig import HOST, HttpsServer


class Visitor:
    def __init__(self, qtbot: QtBot, view: SiteView) -> None:
        self._qtbot = qtbot
        self.view = view

    @property
    def page(self) -> QWebEnginePage:
        """The page in sight."""
        return self.view.focusProxy().page()

    def opens(self, path: str, host: str = HOST) -> None:
        """Open an address as our own pages do."""
        whole = {"check_params_cb": lambda percent: percent == 100, "timeout": 10_000}
        with self._qtbot.waitSignal(self.view.loading, **whole):
            self.view.open(f"https://{host}{path}")
        self.sees("document.readyState === 'complete'")

    def opens_two(self, official: HttpsServer, first: str = "first") -> QWebEnginePage:
        """Open a page with these words and another over it; give the one below."""
        official.show("/", first)
        official.show("/second", "second")
        self.opens("/")
        below = self.page
        self.opens("/second")
        return below

    def goes(self, path: str, host: str = HOST) -> None:
        """Go on to an address in the page in sight, as a link does."""
        with self._qtbot.waitSignal(self.page.loadFinished, timeout=10_000):
            self.starts(f"location = 'https://{host}{path}'")

    def runs(self, script: str) -> Any:
        """Run a script of the test in the page and give its value."""
        answers: list[Any] = []
        self.page.runJavaScript(script, 0, answers.append)
        self._qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
        return answers[0]

    def starts(self, script: str) -> None:
        """Run a script that may never end."""
        self.page.runJavaScript(script)

    def awaits(self, signal: SignalInstance) -> Any:
        """Wait, at the end of a `with`, for a signal of the view."""
        return self._qtbot.waitSignal(signal, timeout=10_000)

    def sees(self, script: str) -> None:
        """Wait until a script of the test gives true."""
        self._qtbot.waitUntil(lambda: self.runs(script) is True, timeout=10_000)

    def clicks(
        self, selector: str, button: Qt.MouseButton = Qt.MouseButton.LeftButton
    ) -> None:
        self.sees(f"document.querySelector({selector!r}) !== null")
        place = self._pointed_at(selector)
        QTest.mouseClick(self.surface, button, pos=place)

    def _pointed_at(self, selector: str) -> QPoint:
        """Move there until the page has noticed: right after a load it does not yet."""
        hovered = f"document.querySelector({selector!r}).matches(':hover')"
        steps = cycle((QPoint(0, 0), QPoint(1, 0)))
        place = QPoint()

        def noticed() -> bool:
            nonlocal place
            place = self._middle_of(selector)  # anew: the page may move meanwhile
            QTest.mouseMove(self.surface, place + next(steps))
            return self.runs(hovered) is True

        self._qtbot.waitUntil(noticed, timeout=10_000)
        return place

    def _middle_of(self, selector: str) -> QPoint:
        box = json.loads(
            self.runs(
                f"JSON.stringify(document.querySelector({selector!r})"
                ".getBoundingClientRect())"
            )
        )
        return QPoint(
            round(box["x"] + box["width"] / 2), round(box["y"] + box["height"] / 2)
        )

    def types(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        self.view.activateWindow()
        self.surface.setFocus()
        self._qtbot.waitUntil(self.surface.hasFocus)
        QTest.keyClick(self.surface, key, held)

    @property
    def surface(self) -> Any:
        """The widget of the engine that takes the events."""
        return self.view.focusProxy().focusProxy()
