"""Files that a site gives: PDF and pictures, checked by content, in the visit's folder.

Names are ours, sizes are bounded, and what a file is called or said to be by the site
counts for nothing.
"""

import logging
from dataclasses import dataclass
from enum import Enum
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWebEngineCore import QWebEngineDownloadRequest

from kiosk.browser.gate import Gate
from kiosk.browser.names import plain_name

log = logging.getLogger(__name__)

MIB = 1024 * 1024
_State = QWebEngineDownloadRequest.DownloadState


class FileKind(Enum):
    """What may be received; the value is the ending of our name for it."""

    PDF = "pdf"
    PNG = "png"
    JPEG = "jpg"
    TIFF = "tif"


_FIRST_BYTES = (
    (b"%PDF-", FileKind.PDF),
    (b"\x89PNG\r\n\x1a\n", FileKind.PNG),
    (b"\xff\xd8\xff", FileKind.JPEG),
    (b"II*\x00", FileKind.TIFF),
    (b"MM\x00*", FileKind.TIFF),
)
# What servers put before a document without meaning to: a mark of UTF-8, empty lines.
# Nothing else: a program with a document inside is a program.
_BEFORE = b"\xef\xbb\xbf \t\r\n"
_START = 64  # bytes that are looked at


class DownloadFault(Enum):
    """Why a file did not come. The values are what `download_refused` says."""

    NOT_OFFICIAL = "not-official"
    KIND = "kind"
    TOO_LARGE = "too-large"
    TOO_MANY = "too-many"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Download:
    """A file that came whole: where it is, what it is, its size in bytes.

    `name` is what the site calls it, made plain; its place has a name of ours.
    """

    path: Path
    kind: FileKind
    size: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much a visit may receive. Sizes in bytes."""

    one_file: int = 20 * MIB
    all_files: int = 100 * MIB
    at_once: int = 3


class Downloads(QObject):
    """Receives the files of one visit into its folder."""

    downloaded = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        folder: Path,
        gate: Gate,
        limits: Limits | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._gate = gate
        self._limits = limits or Limits()
        self._numbers = count(1)
        self._received = 0
        self._running: dict[QWebEngineDownloadRequest, DownloadFault | None] = {}

    def ask(self, request: QWebEngineDownloadRequest) -> None:
        """Receive a file, or turn it away before its first byte is written."""
        fault = self._fault(request)
        if fault is not None:
            request.cancel()
            self._refuse(request, fault)
            return
        request.setDownloadDirectory(str(self._folder))
        request.setDownloadFileName(f"document-{next(self._numbers):03}.part")
        self._running[request] = None
        request.receivedBytesChanged.connect(self._on_bytes)
        request.isFinishedChanged.connect(self._on_finished)
        request.accept()

    def end(self) -> None:
        """Stop what is still coming."""
        for request in list(self._running):
            request.cancel()

    def _fault(self, request: QWebEngineDownloadRequest) -> DownloadFault | None:
        if request.isSavePageDownload():
            return DownloadFault.KIND
        if not self._gate.file(request.url()).allowed:
            return DownloadFault.NOT_OFFICIAL
        if request.totalBytes() > self._limits.one_file:
            return DownloadFault.TOO_LARGE
        if (
            len(self._running) >= self._limits.at_once
            or self._received >= self._limits.all_files
        ):
            return DownloadFault.TOO_MANY
        return None

    def _on_bytes(self) -> None:
        request = self._sender()
        if request.receivedBytes() > self._limits.one_file:
            self._running[request] = DownloadFault.TOO_LARGE
            request.cancel()

    def _on_finished(self) -> None:
        request = self._sender()
        if not request.isFinished() or request not in self._running:
            return
        fault = self._running.pop(request)
        path = self._folder / request.downloadFileName()
        if request.state() is _State.DownloadCompleted and fault is None:
            fault = self._keep(path, plain_name(request.suggestedFileName()))
        else:
            path.unlink(missing_ok=True)
            fault = fault or DownloadFault.FAILED
        if fault is not None:
            self._refuse(request, fault)

    def _keep(self, path: Path, name: str) -> DownloadFault | None:
        size = path.stat().st_size
        self._received += size
        with path.open("rb") as file:
            kind = _kind(file.read(_START))
        if kind is None or size > self._limits.one_file:
            path.unlink()
            return DownloadFault.KIND if kind is None else DownloadFault.TOO_LARGE
        kept = path.rename(path.with_suffix(f".{kind.value}"))
        self.downloaded.emit(Download(kept, kind, size, name))
        return None

    def _refuse(self, request: QWebEngineDownloadRequest, fault: DownloadFault) -> None:
        log.info("not received (%s): %s", fault.value, request.url().host())
        self.refused.emit(fault)

    def _sender(self) -> QWebEngineDownloadRequest:
        request = self.sender()
        assert isinstance(request, QWebEngineDownloadRequest)  # noqa: S101 - only they are connected
        return request


def _kind(start: bytes) -> FileKind | None:
    start = start.lstrip(_BEFORE)
    for first, kind in _FIRST_BYTES:
        if start.startswith(first):
            return kind
    return None
