"""The copies of papers that sites get: written once, each in a folder of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from kiosk import documents
from kiosk.documents import DocumentError, DocumentFault, Kind, Picture
from kiosk.visit.tray import Paper

_ENDINGS = {Kind.PDF: "pdf", Kind.JPEG: "jpg", Kind.PNG: "png"}
# How a page is drawn where only pictures are taken: 200 dots per inch.
_A4_PX = 1654
# One below the other; a longer picture is of no use to anybody.
_MOST_IN_A_PICTURE = 5
_NO_LIMIT = 300_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What a site takes, and what the visitor allows.

    Attributes:
        max_bytes: how large a file may be.
        kinds: which kinds of file, the best first.
        many: several files may stand for one paper, a picture for each page.
        coarse: papers may become hard to read, if they are too large else.
    """

    max_bytes: int
    kinds: tuple[Kind, ...]
    many: bool = False
    coarse: bool = False


class Copies:
    """Makes of papers what sites take. Plain, so that a lane's thread may have it.

    A file that was given to a page must never change, as the page reads it when it
    likes: so each handing over has a folder of its own, and nothing is written twice.
    """

    def __init__(self, folder: Path) -> None:
        """`folder` lies in the visit's own, and is for nothing else."""
        self._folder = folder
        self._numbers = count(1)

    def make(
        self, papers: Sequence[tuple[str, Paper]], taken: Taken
    ) -> Iterator[tuple[Path, ...]]:
        """Write each paper under its name, given without ending; give its files.

        Slow. Raises DocumentError, its `part` the place of the paper that cannot be
        used: CANNOT_FIT when it is too large for the site.
        """
        folder = self._folder / f"{next(self._numbers):03}"
        folder.mkdir(mode=0o700, parents=True)
        for place, (name, paper) in enumerate(papers):
            try:
                contents = _made(paper.contents(), taken)
            except DocumentError as error:
                raise DocumentError(error.fault, error.detail, place) from error
            names = _page_names(name, len(contents))
            yield tuple(
                _write(folder, each, content)
                for each, content in zip(names, contents, strict=True)
            )


def copy_names(papers: Sequence[Paper]) -> dict[int, str]:
    """Name the copies of all papers of a tray, by their numbers.

    The second of a kind has a 2 behind its name. No two names are alike.
    """
    names: dict[int, str] = {}
    for paper in papers:
        name, number = paper.name, 1
        while name in names.values():
            number += 1
            name = f"{paper.name}-{number}"
        names[paper.number] = name
    return names


def _made(parts: Sequence[bytes], taken: Taken) -> list[bytes]:
    """Make the files that stand for a paper, as fine as the site lets them be."""
    if Kind.PDF in taken.kinds:
        return [documents.fit(parts, taken.max_bytes, coarse=taken.coarse)]
    whole = documents.fit(parts, _NO_LIMIT)
    pages = documents.page_count(whole)
    if pages > 1 and taken.many:
        return [_picture([page], taken) for page in _pages(whole, pages)]
    if pages > _MOST_IN_A_PICTURE:
        raise DocumentError(DocumentFault.TOO_MANY_PAGES, f"{pages} in a picture")
    return [_picture(parts, taken)]


def _picture(parts: Sequence[bytes], taken: Taken) -> bytes:
    return documents.fit_picture(
        parts, taken.max_bytes, taken.kinds, coarse=taken.coarse
    )


def _pages(pdf: bytes, pages: int) -> Iterator[bytes]:
    """Draw each page: as wide as A4 if it is upright, and as high if it is across."""
    for page in range(pages):
        picture = documents.render(pdf, page, _A4_PX)
        if picture.width > picture.height:
            across_px = _A4_PX * picture.width // picture.height
            picture = documents.render(pdf, page, across_px)
        yield _pixels(picture)


def _pixels(picture: Picture) -> bytes:
    """Write a picture as one part of a document, without loss."""
    return b"P6\n%d %d\n255\n" % (picture.width, picture.height) + picture.rgb


def _page_names(name: str, files: int) -> list[str]:
    if files == 1:
        return [name]
    return [f"{name}-page-{number}" for number in range(1, files + 1)]


def _write(folder: Path, name: str, content: bytes) -> Path:
    kind = documents.kind_of(content)
    if kind not in _ENDINGS:
        raise ValueError("made something that no site takes")
    path = folder / f"{name}.{_ENDINGS[kind]}"
    with path.open("xb") as file:  # never over another
        file.write(content)
    path.chmod(0o400)
    return path
