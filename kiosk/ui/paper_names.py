"""What a visitor calls each paper: plain words for the tray's file names."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from kiosk.ui.languages import spoken
from kiosk.visit.tray import Origin, Paper

translate = QCoreApplication.translate  # lupdate knows this name; not an alias of it

# The tray's name of a scan that is none of a procedure's papers.
OTHER = "document"


class Texts(Protocol):
    """One text in several languages; a missing one is said in French."""

    def text(self, language: str) -> str: ...


class KnownPaper(Protocol):
    """A paper that a procedure asks for: its id is its name in the tray.

    `only_if` says who needs it; None means everybody.
    """

    @property
    def id(self) -> str: ...

    @property
    def title(self) -> Texts: ...

    @property
    def only_if(self) -> Texts | None: ...


class PaperNames:
    """Knows the titles of the papers that procedures ask for."""

    def __init__(self, known: Iterable[KnownPaper] = ()) -> None:
        self._titles = {paper.id: paper.title for paper in known}

    def kind(self, name: str) -> str:
        """Say what a scan of this name is."""
        title = self._titles.get(name)
        if title is not None:
            return title.text(spoken())
        return translate("PaperNames", "Another paper")

    def title(self, paper: Paper, papers: Sequence[Paper]) -> str:
        """Name one of these papers; the second of a kind has a 2 behind its name."""
        words = self._plain(paper)
        before = [
            other
            for other in papers
            if other.number < paper.number and self._plain(other) == words
        ]
        if not before:
            return words
        numbered = translate("PaperNames", "{name} ({number})")
        return numbered.format(name=words, number=len(before) + 1)

    def _plain(self, paper: Paper) -> str:
        if paper.name in self._titles:
            return self.kind(paper.name)
        match paper.origin:
            case Origin.SITE if paper.name == OTHER:
                return translate("PaperNames", "Document from the site")
            case Origin.SITE:
                words = translate("PaperNames", "Document from the site: {name}")
                return words.format(name=paper.name.replace("-", " "))
            case Origin.KIOSK:
                return translate("PaperNames", "Receipt for your visit")
            case Origin.SCAN:
                return self.kind(paper.name)


def origin_words(origin: Origin) -> str:
    """Say where a paper comes from."""
    match origin:
        case Origin.SITE:
            return translate("PaperNames", "Given by the site")
        case Origin.KIOSK:
            return translate("PaperNames", "Made here")
        case Origin.SCAN:
            return translate("PaperNames", "You scanned it")


def pages_words(count: int) -> str:
    """Say how many pages there are."""
    if count == 1:
        return translate("PaperNames", "1 page")
    return translate("PaperNames", "{count} pages").format(count=count)
