"""The papers of one visit: what was scanned, what the sites gave."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk import documents

# Small letters, figures and hyphens: fit for a file's name anywhere.
_PLAIN = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LONGEST = 60


class Origin(Enum):
    """Where a paper comes from."""

    SCAN = "scan"
    SITE = "site"
    KIOSK = "kiosk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One document: its parts in order (scanned pages, or one file), all in the tray.

    `name` is a plain word fit for a file name, such as `justificatif-domicile`;
    never what the visitor typed. `originals` are the pages as the scanner gave them,
    before anything was made straight: two for both sides of a card.
    """

    number: int
    name: str
    origin: Origin
    parts: tuple[Path, ...]
    pages: int
    originals: tuple[Path, ...] = ()

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

    @property
    def folder(self) -> Path:
        return self._folder

    @property
    def papers(self) -> tuple[Paper, ...]:
        """All papers, the oldest first."""
        return tuple(self._papers.values())

    @property
    def names(self) -> frozenset[str]:
        """The names of all papers: what of a procedure's list is there."""
        return frozenset(paper.name for paper in self._papers.values())

    def add_scan(
        self, name: str, pages: Sequence[bytes], originals: Sequence[bytes] = ()
    ) -> Paper:
        """Keep scanned pages (PNM, PNG or JPEG) as one paper, in the order given.

        What the scanner gave stays beside them until the paper goes, or the visit.
        Raises OSError when there is no room, and keeps nothing then; so `add_file`.
        """
        return self._add(
            name, Origin.SCAN, pages, ".scan", len(pages), originals=originals
        )

    def add_file(
        self, name: str, content: bytes, origin: Origin = Origin.SITE
    ) -> Paper:
        """Keep a document that a site, or the kiosk itself, has made.

        Raises DocumentError when it is no PDF or picture that can be opened.
        """
        kind = documents.kind_of(content)
        if kind is None or kind is documents.Kind.PNM:
            raise documents.DocumentError(documents.DocumentFault.NOT_A_DOCUMENT)
        is_pdf = kind is documents.Kind.PDF
        pages = documents.page_count(content) if is_pdf else 1
        return self._add(name, origin, [content], f".{kind.name.lower()}", pages)

    def remove(self, number: int) -> None:
        """Forget a paper and delete its files."""
        paper = self._papers.pop(number)
        for part in (*paper.parts, *paper.originals):
            part.unlink()
        self.changed.emit()

    def rename(self, number: int, name: str) -> None:
        """Give a paper another name: the visitor says which one of the list it is."""
        self._papers[number] = replace(self._papers[number], name=_plain(name))
        self.changed.emit()

    def _add(
        self,
        name: str,
        origin: Origin,
        contents: Iterable[bytes],
        suffix: str,
        pages: int,
        *,
        originals: Iterable[bytes] = (),
    ) -> Paper:
        name = _plain(name)
        number = next(self._numbers)
        written: list[Path] = []
        try:
            parts = tuple(self._write(number, suffix, contents, written))
            kept = tuple(self._write(number, ".original", originals, written))
        except OSError:
            for path in written:
                path.unlink(missing_ok=True)
            raise
        paper = Paper(
            number=number,
            name=name,
            origin=origin,
            parts=parts,
            pages=pages,
            originals=kept,
        )
        self._papers[number] = paper
        self.changed.emit()
        return paper

    def _write(
        self, number: int, suffix: str, contents: Iterable[bytes], written: list[Path]
    ) -> Iterator[Path]:
        for place, content in enumerate(contents, start=1):
            path = self._folder / f"{number:03}-{place:03}{suffix}"
            written.append(path)  # first: half of it may be there
            path.write_bytes(content)
            yield path


def _plain(name: str) -> str:
    if len(name) > _LONGEST or not _PLAIN.fullmatch(name):
        raise ValueError("a paper's name is small letters, figures and hyphens")
    return name
