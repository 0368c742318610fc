"""G03, J12, J13, F07: our own pages lead nowhere, in every state they can be in."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QTextBrowser,
    QWidget,
)

import kiosk
from kiosk.ui.languages import Languages
from kiosk.ui.shell import Shell
from tests.ui.page_states import every_state
from tests.ui.speech import compile_languages, forget_deleted

STATES = every_state()
_SELECTS = (
    Qt.TextInteractionFlag.TextSelectableByMouse
    | Qt.TextInteractionFlag.TextSelectableByKeyboard
    | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
)
# What a field of ours may offer for the words in it.
_EDITS = {"Undo", "Redo", "Cut", "Copy", "Paste", "Delete", "Select All"}
# Never for a visitor: a path, a name of the machine's inside, an error's own words.
_NOT_SAID = ("/home/", "/usr/", "/etc/", "/run/", "Traceback", "Error:", ".py")
# Of who sets a kiosk up, in a session of their own; no visitor comes there.
_NO_VISITORS = "scan-setup"
# Windows of Qt's that show the disk, other printers, or another way in.
_DIALOGS = {
    "QFileDialog", "QPrintDialog", "QPageSetupDialog", "QPrintPreviewDialog",
    "QMessageBox", "QInputDialog", "QColorDialog", "QFontDialog", "QErrorMessage",
    "QDesktopServices", "QFileSystemModel", "QWebChannel", "QTextBrowser",
    "QSystemTrayIcon", "QProcess", "QTcpServer",
    "QLocalServer", "webbrowser",
}  # fmt: skip


# espeak-ng with arguments of ours; the words go in by its standard input.
# aplay: two notes of ours go in the same way. Both are ended by the third.
_KNOWN = {
    ("voice.py", "QProcess"),
    ("chime.py", "QProcess"),
    ("sound_process.py", "QProcess"),
}
_WAY_OUT = "F6"  # leads out of a site and back into it, nowhere else


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compile_languages(tmp_path_factory.mktemp("locale"))


@pytest.fixture
def shell(qapp: QApplication, words: Path) -> Iterator[Shell]:
    languages = Languages(qapp, ("fr", "en"), words)
    shell = Shell(qapp, languages, "Point numérique d'Essai")
    shell.resize(1920, 1080)
    yield shell
    shell.close()
    shell.deleteLater()
    languages.silence()
    forget_deleted()


def test_no_page_leads_anywhere_but_to_our_own_pages(shell: Shell) -> None:
    """Shown once each: dressing them all takes its time."""
    shell.speak("en")
    problems: list[str] = []
    for state, make in STATES.items():
        if state.startswith(_NO_VISITORS):
            continue
        shell.show_page(make())
        shell.show()
        found = (*links(shell), *keys(shell), *opened_by_keys(shell), *menus(shell))
        problems += [f"{state}: {problem}" for problem in found]
    assert problems == []


def links(shell: Shell) -> Iterator[str]:
    for label in shell.findChildren(QLabel):
        if label.openExternalLinks() or label.textInteractionFlags() & _SELECTS:
            yield f"a text to follow or to select: {label.text()!r}"
        if "<" in label.text() and label.textFormat() is not Qt.TextFormat.PlainText:
            yield f"marks in a text: {label.text()!r}"
        said = label.text() + label.toolTip() + label.accessibleName()
        yield from (f"says {word}: {said!r}" for word in _NOT_SAID if word in said)
    for browser in shell.findChildren(QTextBrowser):
        yield f"a browser of texts: {browser.objectName()}"


def keys(shell: Shell) -> Iterator[str]:
    for shortcut in shell.findChildren(QShortcut):
        if shortcut.key().toString() == _WAY_OUT:
            continue
        yield f"a key of its own: {shortcut.key().toString()}"
    for action in shell.findChildren(QAction):
        if not action.shortcut().isEmpty():
            yield f"a key of its own: {action.shortcut().toString()}"


def opened_by_keys(shell: Shell) -> Iterator[str]:
    control = Qt.KeyboardModifier.ControlModifier
    for target in [shell, *focusable(shell)[:1]]:
        for key in _KEYS:
            if not isinstance(target, QLineEdit):  # its menu is looked at below
                QTest.keyClick(target, key)
        for letter in "OPSNWQ":
            QTest.keyClick(target, getattr(Qt.Key, f"Key_{letter}"), control)
    yield from (f"opened: {window}" for window in windows() if window is not shell)
    if not shell.isVisible():
        yield "the window is gone"


def menus(shell: Shell) -> Iterator[str]:
    for widget in focusable(shell):
        place = widget.rect().center()
        QApplication.sendEvent(
            widget,
            QContextMenuEvent(
                QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place)
            ),
        )
        for menu in [window for window in windows() if isinstance(window, QMenu)]:
            words = {
                action.text().replace("&", "").partition("\t")[0]
                for action in menu.actions()
                if not action.isSeparator()
            }
            if words - _EDITS:
                yield f"the menu of a {type(widget).__name__} offers {words - _EDITS}"
            menu.close()


_KEYS = (
    Qt.Key.Key_F1, Qt.Key.Key_F5, Qt.Key.Key_F10, Qt.Key.Key_F11, Qt.Key.Key_F12,
    Qt.Key.Key_Menu, Qt.Key.Key_Help,
)  # fmt: skip


def focusable(shell: Shell) -> list[QWidget]:
    return [
        widget
        for widget in shell.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
    ]


def windows() -> list[QWidget]:
    return [w for w in QApplication.topLevelWidgets() if w.isVisible()]


def names_in(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name):
                names.add(name)
            case ast.Import(names=aliases) | ast.ImportFrom(names=aliases):
                names |= {alias.name for alias in aliases}
            case _:
                continue
    return names


def test_no_room_knows_a_dialog_or_a_door_of_qts() -> None:
    used = {
        (path.name, name)
        for path in Path(kiosk.__file__).parent.rglob("*.py")
        for name in names_in(path) & _DIALOGS
    }
    assert used == _KNOWN
    assert "QWidget" in names_in(Path(kiosk.__file__).parent / "ui" / "shell.py")
