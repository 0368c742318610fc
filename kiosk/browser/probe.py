"""Starts the web engine off screen and says, as JSON, whether it and its sandbox work.

A process of its own (`python -m kiosk.browser.probe`): an engine that does not start
takes its process with it.
"""

import json
import sys

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    qWebEngineChromiumSecurityPatchVersion,
)
from PySide6.QtWidgets import QApplication

_PATIENCE_MS = 20_000
# Chromium's own page about its sandbox says this when every layer is in place.
_GOOD = "You are adequately sandboxed."


class Probe(QWebEnginePage):
    """Asks the engine itself, then ends the application."""

    def __init__(self, profile: QWebEngineProfile) -> None:
        super().__init__(profile)
        self.sandboxed = False
        self.loadFinished.connect(self._on_loaded)
        self.load(QUrl("chrome://sandbox"))

    def _on_loaded(self) -> None:
        self.toPlainText(self._on_text)

    def _on_text(self, text: str) -> None:
        self.sandboxed = _GOOD in text
        QApplication.quit()


def main() -> int:
    application = QApplication(["probe", "-platform", "offscreen"])
    profile = QWebEngineProfile()
    page = Probe(profile)
    QTimer.singleShot(_PATIENCE_MS, application.quit)
    application.exec()
    answer = {
        "sandboxed": page.sandboxed,
        "patched_to": qWebEngineChromiumSecurityPatchVersion(),
    }
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()
    page.deleteLater()
    return 0 if page.sandboxed else 1


if __name__ == "__main__":
    sys.exit(main())
