"""Keeps in sight the field of a page that is being written in."""

from collections.abc import Iterator

from PySide6.QtWebEngineCore import (
    QWebEngineFrame,
    QWebEnginePage,
    QWebEngineScript,
)

_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld
# A page that gets less room keeps its place, and its field may be below the edge then.
# Its room changes a moment after it was asked, perhaps in more than one step.
_SHOW = """
(() => {
  const show = () => {
    const field = document.activeElement;
    if (field && field !== document.body) field.scrollIntoViewIfNeeded(true);
  };
  const later = () => requestAnimationFrame(show);
  addEventListener("resize", later);
  setTimeout(() => removeEventListener("resize", later), 2000);
  show();
})()
"""


def show_field(page: QWebEnginePage) -> None:
    """Scroll to the field with the focus, in whichever frame it is."""
    for frame in _frames(page.mainFrame()):
        frame.runJavaScript(_SHOW, _WORLD.value)


def _frames(frame: QWebEngineFrame) -> Iterator[QWebEngineFrame]:
    yield frame
    for inner in frame.children():
        yield from _frames(inner)
