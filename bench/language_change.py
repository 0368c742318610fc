"""How soon the screen speaks another language, on the pages where people change it.

usage: xvfb-run -s "-screen 0 1920x1080x24" python -m bench.language_change [CHANGES]

As an ordinary user: the engine's sandbox is on. A whole visit stands there with all its
pages; on each page each language changes to each other one (or only the first CHANGES
of these ways), Arabic with its mirrored layout. Printed are the milliseconds until all
is painted anew, and the same for a peer in the same process: a bare window of as many
labels and buttons as the page has, which takes its words from the same translations.
The house's figure is 100 ms.
"""

import json
import sys
from collections.abc import Iterator
from itertools import permutations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from bench.painted import Took, Window, ratio, summary
from bench.whole_visit import LANGUAGES, SIZE, application, settings, whole_visit
from kiosk.ui.app import App
from kiosk.ui.languages import Languages

PROCEDURE = "anef-renouvellement"  # the longest sheet
_WORDS = ("What would you like to do?", "Guide me", "All procedures, by theme")
_COLUMNS = 5


class Bare(QWidget):
    """As many labels and buttons as a page has, and nothing else."""

    def __init__(self, labels: int, buttons: int) -> None:
        super().__init__()
        self._parts: list[QLabel | QPushButton] = [
            *(QLabel() for _ in range(labels)),
            *(QPushButton() for _ in range(buttons)),
        ]
        grid = QGridLayout(self)
        for place, part in enumerate(self._parts):
            grid.addWidget(part, place // _COLUMNS, place % _COLUMNS)
        self.retranslate()
        self.setFixedSize(*SIZE)

    def retranslate(self) -> None:
        for place, part in enumerate(self._parts):
            words = _WORDS[place % len(_WORDS)]
            part.setText(QCoreApplication.translate("HomePage", words))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def main(most: int | None) -> None:
    changes = [*_changes()][:most]
    with application(settings()) as program:
        ours: dict[str, list[Took]] = {}
        sizes: dict[str, tuple[int, int]] = {}
        with whole_visit(program, settings()) as visit:
            window = Window(program, visit.shell)
            for name in _shown(visit):
                window.settle()
                sizes[name] = _seen(visit.shell)
                ours[name] = [
                    window.took(lambda code=code: visit.shell.speak(code))
                    for code in changes
                ]
        for name, took in ours.items():
            peer = bare(program, sizes[name], changes)
            figures = {
                "bench": "language_change",
                "page": name,
                "labels_and_buttons": sum(sizes[name]),
                "changes": len(took),
                **summary("kiosk", took),
                **summary("peer", peer),
                "ratio_of_work": ratio(took, peer),
            }
            print(json.dumps(figures))


def _changes() -> Iterator[str]:
    """Give a walk through the languages in which each follows each other one once."""
    left = set(permutations(LANGUAGES, 2))
    now = LANGUAGES[0]
    while left:
        # Never stuck: the walk goes on where most ways are still open.
        ways = [b for a, b in left if a == now]
        if not ways:
            now = max(LANGUAGES, key=lambda code: sum(a == code for a, _ in left))
            yield now
            continue
        on = max(ways, key=lambda code: (sum(a == code for a, _ in left), code))
        left.remove((now, on))
        now = on
        yield now


def _shown(visit: App) -> Iterator[str]:
    """Bring one page after the other into sight, and name it."""
    walk = visit.walk
    walk.begin_at(visit.greeting)
    yield "greeting"
    walk.begin_at(visit.sign_in)
    yield "sign-in"
    visit.shell.show_visit_buttons(shown=True)
    walk.begin_at(walk.home)
    yield "home"
    walk.home.procedure_asked.emit(PROCEDURE)
    yield "sheet"
    walk.home.documents_asked.emit()
    yield "papers"
    visit._counter.papers_page.scan_asked.emit()  # noqa: SLF001 - as its button does
    yield "scan"


def _seen(window: QWidget) -> tuple[int, int]:
    labels, buttons = window.findChildren(QLabel), window.findChildren(QPushButton)
    return sum(map(_is_seen, labels)), sum(map(_is_seen, buttons))


def _is_seen(widget: QWidget) -> bool:
    return not widget.visibleRegion().isEmpty()


def bare(
    program: QApplication, size: tuple[int, int], changes: list[str]
) -> list[Took]:
    languages = Languages(program, LANGUAGES)
    page = Bare(*size)
    window = Window(program, page)
    page.show()
    took = [window.took(lambda code=code: languages.speak(code)) for code in changes]
    languages.silence()
    page.close()
    page.deleteLater()
    return took


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else None)
