"""What a page says and asks by alert, confirm and prompt, shown by our own bar."""

from enum import Enum

from kiosk.browser.waiting import Question

_LONGEST_TEXT = 600
# After so many from one page the rest is answered without showing it.
MUTED_AFTER = 3


class DialogKind(Enum):
    ALERT = "alert"
    CONFIRM = "confirm"
    PROMPT = "prompt"


class PageDialog:
    """A few words of a page, to be shown as plain text beside the host's name.

    An alert keeps nobody waiting; of a confirm and a prompt the page waits for
    `accept` or `refuse`.
    """

    def __init__(
        self, kind: DialogKind, host: str, text: str, proposed: str = ""
    ) -> None:
        self.kind = kind
        self.host = host
        self.text = _plain(text)
        self.proposed = _plain(proposed)
        self._question: Question[str | None] = Question()

    @property
    def open(self) -> bool:
        return self._question.open

    def accept(self, text: str = "") -> None:
        """Say yes; to a prompt, with this text."""
        self._question.give(text)

    def refuse(self) -> None:
        """Say no, or close an alert."""
        self._question.give(None)

    def wait(self) -> str | None:
        """Give the text of an accepted prompt, "" of a confirm; None when refused."""
        return self._question.wait()


def _plain(text: str) -> str:
    """Cut to what a bar holds, without signs that hide or turn letters."""
    shown = "".join(
        c for c in text[: 2 * _LONGEST_TEXT] if c.isprintable() or c == "\n"
    )
    return shown[:_LONGEST_TEXT]
