"""A view in a process of its own, behind a proxy: says, as JSON, what became of a page.

The engine takes its proxy once and for all when it starts.
usage: python -m tests.browser.proxied SITE_FILE FOLDER ADDRESS
"""

import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.browser.engine import engine_environment
from kiosk.browser.troubles import Trouble
from kiosk.browser.view import SiteView
from kiosk.navigation import Policy
from kiosk.settings import load

_PATIENCE_MS = 30_000


def main(site: Path, folder: Path, address: str) -> None:
    settings = load(site)
    os.environ.update(engine_environment(settings, folder))
    application = QApplication(["proxied", "-platform", "offscreen"])
    view = SiteView(Policy.load(settings, datetime.now(UTC).date()), folder)
    said: dict[str, str] = {}

    def failed(trouble: Trouble) -> None:
        said["failed"] = trouble.kind.value
        application.quit()

    def came() -> None:
        said["came"] = "yes"
        application.quit()

    view.failed.connect(failed)
    view.came.connect(came)
    view.show()
    view.open(address)
    QTimer.singleShot(_PATIENCE_MS, application.quit)
    application.exec()
    print(json.dumps(said), flush=True)  # noqa: T201 - it is what it is for
    view.end()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
