"""How soon the next page is there, for every page in every state.

usage: xvfb-run -s "-screen 0 1920x1080x24" python -m bench.page_change [EVERY]

First each page state of the tests follows the one before it in one window, at 1920 ×
1080, with letters of 100 and of 200 %; then, in a whole visit, a visitor's touches lead
on: from the home page to the sheet of every procedure, and to the menu of every theme.
A sheet is built while the finger lies on its line: its time begins when it is lifted.
Printed are the milliseconds until all is painted. The peer, in the same process and at
the same pages: a bare QStackedWidget that turns to a page of as many labels and
buttons. The house's figure is 50 ms. With EVERY, only each EVERY-th state and line of a
menu.

As an ordinary user: the engine's sandbox is on.
"""

import json
import sys
from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from bench.painted import Took, Window, ratio, summary
from bench.whole_visit import SIZE, application, settings, whole_visit
from kiosk.ui.app import App
from kiosk.ui.languages import Languages
from kiosk.ui.shell import Shell
from kiosk.ui.style import Look
from tests.ui.page_states import every_state
from tests.ui.speech import forget_deleted

SCALES = (100, 200)
# As many states in one window as the kiosk has pages. All 177 would be measured at each
# change: Qt asks every page of a stack for its size.
_PAGES = 25
_COLUMNS = 5
_NAMED = 3  # the slowest that are named


def main(every: int) -> None:
    with application(settings()) as program:
        languages = Languages(program, ("fr",))
        for scale in SCALES:
            states(program, languages, scale, every)
        languages.silence()
        with whole_visit(program, settings()) as visit:
            firsts(program, visit)
            touches(program, visit, every)


def firsts(program: QApplication, visit: App) -> None:
    """Come to each page for the first time in a visit, before anything is asked."""
    visit.shell.show_visit_buttons(shown=True)
    window = Window(program, visit.shell)
    ours: dict[str, Took] = {}
    peer: list[Took] = []
    for page in visit.walk.pages:
        show = partial(visit.walk.begin_at, page)
        ours[type(page).__name__] = window.took(show)
        peer.append(bare(program, page))
    tell("each page of a visit, for the first time", ours, peer)


def states(program: QApplication, languages: Languages, scale: int, every: int) -> None:
    """Turn from each page state to the next, each made beforehand and never shown."""
    ours: dict[str, Took] = {}
    again: dict[str, Took] = {}
    peer: list[Took] = []
    makers = list(every_state().items())[::every]
    for start in range(0, len(makers), _PAGES):
        shell = Shell(program, languages, "Essai")
        shell.wear(Look(scale=scale))
        shell.setFixedSize(*SIZE)
        shell.show()
        window = Window(program, shell)
        made = {name: make() for name, make in makers[start : start + _PAGES]}
        for name, page in made.items():
            ours[name] = window.took(partial(shell.show_page, page))
        for before, after in pairwise(made):
            shell.show_page(made[before])
            again[after] = window.took(partial(shell.show_page, made[after]))
            peer.append(bare(program, made[after]))
        shell.close()
        shell.deleteLater()
        forget_deleted()  # else each new look dresses all that was there before
    tell(f"states at {scale} %, shown for the first time", ours, peer)
    tell(f"states at {scale} %, shown again", again, peer)


def touches(program: QApplication, visit: App, every: int) -> None:
    """Touch what leads on from the home page, as a visitor does."""
    walk, shell = visit.walk, visit.shell
    shell.show_visit_buttons(shown=True)
    window = Window(program, shell)
    sheets: dict[str, Took] = {}
    menus: dict[str, Took] = {}
    homes: dict[str, Took] = {}
    peer: list[Took] = []
    for menu in walk.home.menus:
        walk.begin_at(walk.home)
        menus[menu.text()] = window.took(partial(_touch, menu))
        for line in menu.lines[::every]:
            if not menu.dropdown.isVisible():
                menu.click()
            QTest.mousePress(line, Qt.MouseButton.LeftButton)
            sheets[line.procedure] = window.took(partial(_let_go, line))
            assert walk.sheet.content
            assert walk.sheet.content.procedure == line.procedure
            peer.append(bare(program, walk.sheet))
            homes[line.procedure] = window.took(partial(_touch, shell.bar.home))
        menu.dropdown.close()
    tell("a touch on a line of a menu, until the sheet is there", sheets, peer)
    tell("a touch on a theme, until its menu is there", menus, peer)
    tell("a touch on Home", homes, peer)


def _let_go(widget: QWidget) -> None:
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton)


def _touch(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def bare(program: QApplication, like: QWidget) -> Took:
    """Turn a bare stack to a page of as many labels and buttons as this one shows."""
    stack = QStackedWidget()
    stack.setFixedSize(*SIZE)
    stack.addWidget(QWidget())
    page = QWidget()
    grid = QGridLayout(page)
    parts: list[QLabel | QPushButton] = [
        *(_of(QLabel, each.text()) for each in like.findChildren(QLabel)),
        *(_of(QPushButton, each.text()) for each in like.findChildren(QPushButton)),
    ]
    for place, part in enumerate(parts):
        grid.addWidget(part, place // _COLUMNS, place % _COLUMNS)
    stack.addWidget(page)
    stack.show()
    took = Window(program, stack).took(partial(stack.setCurrentWidget, page))
    stack.close()
    stack.deleteLater()
    forget_deleted()
    return took


def _of(
    kind: Callable[[str], QLabel | QPushButton], words: str
) -> QLabel | QPushButton:
    part = kind(words)
    if isinstance(part, QLabel):
        part.setWordWrap(True)
    return part


def tell(what: str, ours: dict[str, Took], peer: list[Took]) -> None:
    slowest = sorted(ours, key=lambda name: -ours[name].work_ms)[:_NAMED]
    figures = {
        "bench": "page_change",
        "what": what,
        "changes": len(ours),
        **summary("kiosk", list(ours.values())),
        **summary("peer", peer),
        "ratio_of_work": ratio(list(ours.values()), peer),
        "slowest": {name: round(ours[name].work_ms, 1) for name in slowest},
    }
    print(json.dumps(figures, ensure_ascii=False))
    sys.stdout.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
