"""The one place where a page is kept waiting for an answer."""

from typing import Generic, TypeVar

from PySide6.QtCore import QEventLoop

T = TypeVar("T")


class Question(Generic[T]):
    """A question of the page that the engine wants answered before it goes on.

    Qt WebEngine asks for files, and for the answers to `confirm` and `prompt`, by a
    call that must return the answer. So this is the kiosk's only nested event loop;
    the screen stays alive in it, and whoever ends the visit ends it by an answer.
    """

    def __init__(self) -> None:
        self._loop: QEventLoop | None = None
        self._answers: list[T] = []

    @property
    def open(self) -> bool:
        return not self._answers

    def give(self, answer: T) -> None:
        """Answer. Only the first answer counts."""
        if self.open:
            self._answers.append(answer)
            if self._loop is not None:
                self._loop.quit()

    def wait(self) -> T:
        """Return the answer, at once when it was given before."""
        self._loop = QEventLoop()
        while self.open:
            self._loop.exec()
        return self._answers[0]
