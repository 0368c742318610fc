"""The engine's widget without a menu of its own and without drops."""

from dataclasses import dataclass

from PySide6.QtCore import QChildEvent, QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWebEngineCore import QWebEngineContextMenuRequest, QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QDialog, QWidget

_DROPS = (
    QEvent.Type.DragEnter,
    QEvent.Type.DragMove,
    QEvent.Type.DragLeave,
    QEvent.Type.Drop,
)
_Edit = QWebEngineContextMenuRequest.EditFlag


@dataclass(frozen=True, slots=True)
class CopyPaste:
    """What can be done at a place of the page, in the screen's own coordinates."""

    place: QPoint
    can_copy: bool
    can_paste: bool


class Screen(QWebEngineView):
    """Shows one page. Asked for a menu, it says what there is to copy or to paste.

    The engine puts its children in and takes them out as it likes, and they take drops
    by themselves; so each is watched from its first moment.
    """

    menu_asked = Signal(object)

    def __init__(self, page: QWebEnginePage, parent: QWidget) -> None:
        super().__init__(page, parent)
        self.setAcceptDrops(False)
        for child in self.findChildren(QWidget):
            self._watch(child)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Never the engine's menu, which can save, open elsewhere, show sources."""
        event.accept()
        request = self.lastContextMenuRequest()
        if request is None:
            return
        flags = request.editFlags()
        menu = CopyPaste(
            event.pos(),
            can_copy=_Edit.CanCopy in flags,
            can_paste=request.isContentEditable() and _Edit.CanPaste in flags,
        )
        if menu.can_copy or menu.can_paste:
            self.menu_asked.emit(menu)

    def childEvent(self, event: QChildEvent) -> None:
        super().childEvent(event)
        child = event.child()
        if event.added() and isinstance(child, QWidget):
            self._watch(child)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _DROPS:
            event.ignore()
            return True
        if event.type() is QEvent.Type.Show and isinstance(watched, QDialog):
            watched.reject()  # such as Qt's own for colours: none is for the public
        return super().eventFilter(watched, event)

    def _watch(self, child: QWidget) -> None:
        child.setAcceptDrops(False)
        child.installEventFilter(self)
