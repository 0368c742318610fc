"""A printer that puts each print into a folder: for training, without paper."""

import os
import secrets
from collections.abc import Iterator
from pathlib import Path

from kiosk.devices import (
    Cancelled,
    DeviceError,
    Fault,
    PrintRequest,
    PrintState,
    PrintStep,
    Ticket,
)
from kiosk.devices.pdf import check


class FolderPrinter:
    """Keeps the prints of this kiosk as PDF files that only its user may read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def print(
        self, pdf: bytes, request: PrintRequest, ticket: Ticket
    ) -> Iterator[PrintStep]:
        check(pdf, request)
        if ticket.cancelled:
            raise Cancelled
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            _keep(pdf, self._folder)
        except OSError as error:
            raise DeviceError(Fault.BROKEN, f"{self._folder}: {error}") from error
        yield PrintStep(PrintState.SENT)
        if request.follow:
            yield PrintStep(PrintState.DONE)

    def purge(self) -> int:
        """Find nothing: a folder has no jobs that wait."""
        return 0


def _keep(pdf: bytes, folder: Path) -> None:
    """Write one more print, whole or not at all."""
    name = f"print-{secrets.token_hex(8)}"
    unfinished = folder / f".{name}"
    opened = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(opened, "wb") as file:
            file.write(pdf)
        unfinished.replace(folder / f"{name}.pdf")
    except OSError:
        unfinished.unlink()
        raise
