"""Files that a page asks for: only papers of this visit, never the file system."""

import logging
import os
import stat
from enum import Enum
from pathlib import Path

from kiosk.browser.waiting import Question

log = logging.getLogger(__name__)


class FileMode(Enum):
    """How many files a page takes."""

    SINGLE = "single"
    MULTIPLE = "multiple"


class FileRequest:
    """A page wants files. Answer or refuse; the page waits until then.

    `accept` is what the page says it takes, as it wrote it: types such as
    `application/pdf` or `image/*`, endings such as `.pdf`. Empty: anything.
    """

    def __init__(
        self, mode: FileMode, accept: tuple[str, ...], host: str, folder: Path
    ) -> None:
        self.mode = mode
        self.accept = accept
        self.host = host
        self._folder = folder
        self._question: Question[list[str]] = Question()

    @property
    def open(self) -> bool:
        return self._question.open

    def answer(self, files: list[Path]) -> None:
        """Hand over papers of this visit.

        Raises ValueError for more files than asked for, and for anything that is not a
        regular file in the visit's own folder: the caller offered what it must not.
        """
        if self.mode is FileMode.SINGLE and len(files) > 1:
            raise ValueError("the page takes one file")
        for file in files:
            _check(file, self._folder)
        self._question.give([str(file) for file in files])

    def refuse(self) -> None:
        """Hand over nothing; the page sees a visitor who changed their mind."""
        self._question.give([])

    def wait(self) -> list[str]:
        """Give the paths chosen; empty when refused."""
        return self._question.wait()


def _check(file: Path, folder: Path) -> None:
    if not file.is_absolute() or ".." in file.parts or not file.is_relative_to(folder):
        raise ValueError("not in the visit's folder")
    # a folder on the way may not be a link either, or it would lead elsewhere
    if file.parent.resolve() != folder.resolve() / file.parent.relative_to(folder):
        raise ValueError("not in the visit's folder")
    try:
        descriptor = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError as error:
        raise ValueError("not a file that can be read") from error
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise ValueError("not a regular file")
    finally:
        os.close(descriptor)
