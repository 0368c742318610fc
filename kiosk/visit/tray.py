"""The papers of one visit: what was scanned, what the sites gave."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk import documents


class Origin(Enum):
    """Where a paper comes from."""

    SCAN = "scan"
    SITE = "site"
    KIOSK = "kiosk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One document: its parts in order (scanned pages, or one file), all in the tray.

    `name` is a plain word fit for a file name, such as `justificatif-domicile`;
    never what the visitor typed.
    """

    number: int
    name: str
    origin: Origin
    parts: tuple[Path, ...]
    pages: int

    def contents(self) -> tuple[bytes, ...]:
        """Give the bytes of each part."""
        return tuple(part.read_bytes() for part in self.parts)


class Tray(QObject):
    """Keeps the visit's papers in its private folder, which goes when the visit ends.

    Every file is named by the tray: a paper's number and name, nothing else.
    """

    changed = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._papers: dict[int, Paper] = {}
        self._numbers = count(1)
        self._uploads = count(1)

    @property
    def folder(self) -> Path:
        return self._folder

    @property
    def papers(self) -> tuple[Paper, ...]:
        """All papers, the oldest first."""
        return tuple(self._papers.values())

    def add_scan(self, name: str, pages: Sequence[bytes]) -> Paper:
        """Keep scanned pages (PNG) as one paper, in the order given.

        Raises OSError when there is no room, and keeps nothing then; so `add_file`.
        """
        return self._add(name, Origin.SCAN, pages, ".png", len(pages))

    def add_file(
        self, name: str, content: bytes, origin: Origin = Origin.SITE
    ) -> Paper:
        """Keep a document that a site, or the kiosk itself, has made.

        Raises DocumentError when it is no PDF or picture that can be opened.
        """
        kind = documents.kind_of(content)
        if kind is None:
            raise documents.DocumentError(documents.DocumentFault.NOT_A_DOCUMENT)
        is_pdf = kind is documents.Kind.PDF
        pages = documents.page_count(content) if is_pdf else 1
        return self._add(name, origin, [content], f".{kind.name.lower()}", pages)

    def remove(self, number: int) -> None:
        """Forget a paper and delete its files."""
        paper = self._papers.pop(number)
        for part in paper.parts:
            part.unlink()
        self.changed.emit()

    def upload_file(self, paper: Paper, max_bytes: int) -> Path:
        """Write the PDF of a paper that a site will take, under its limit in bytes.

        Slow: run it in a lane. Raises DocumentError when it cannot be made to fit.
        Each file is written once, in a folder of its own: a page can no longer read
        a file that changes after it was given.
        """
        pdf = documents.fit(paper.contents(), max_bytes)
        folder = self._folder / "upload" / f"{next(self._uploads):03}"
        folder.mkdir(mode=0o700, parents=True)
        path = folder / f"{paper.name}-{paper.number}.pdf"
        path.write_bytes(pdf)
        return path

    def _add(
        self,
        name: str,
        origin: Origin,
        contents: Iterable[bytes],
        suffix: str,
        pages: int,
    ) -> Paper:
        number = next(self._numbers)
        parts: list[Path] = []
        try:
            for place, content in enumerate(contents, start=1):
                part = self._folder / f"{number:03}-{place:03}{suffix}"
                parts.append(part)
                part.write_bytes(content)
        except OSError:
            for part in parts:
                part.unlink(missing_ok=True)
            raise
        paper = Paper(
            number=number, name=name, origin=origin, parts=tuple(parts), pages=pages
        )
        self._papers[number] = paper
        self.changed.emit()
        return paper
