"""Files that a subcommand reads and writes: whole, or a readable line and nothing."""

import os
import tempfile
from pathlib import Path

from kiosk.command import CommandError

_MOST_BYTES = 300_000_000
_OURS = 0o600


def read_file(path: Path) -> bytes:
    """Read a whole file. Raises CommandError, which says the mend."""
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            raise CommandError(f"{path}: this is no file; name a file")
        if path.stat().st_size > _MOST_BYTES:
            raise CommandError(f"{path}: larger than 300 MB; give a smaller file")
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise CommandError(f"{path}: there is no such file; check the name") from error
    except IsADirectoryError as error:
        raise CommandError(f"{path}: this is a folder; name the file in it") from error
    except PermissionError as error:
        raise CommandError(
            f"{path}: not readable; give this user the right to read it"
        ) from error
    except OSError as error:
        raise CommandError(f"{path}: cannot be read: {error.strerror}") from error
    if not content:
        raise CommandError(f"{path}: the file is empty; check where it came from")
    return content


def check_output(path: Path) -> None:
    """Say what stands in the way before any work is done. Raises CommandError."""
    if path.is_dir():
        raise CommandError(f"{path}: this is a folder; name a file in it")
    if path.exists() and not path.is_file():
        raise CommandError(f"{path}: this is no plain file; choose another name")
    if not path.parent.is_dir():
        raise CommandError(f"{path.parent}: there is no such folder; make it first")
    if not os.access(path.parent, os.W_OK | os.X_OK):
        raise CommandError(
            f"{path.parent}: not writable; give this user the right or choose another"
        )


def write_whole(path: Path, content: bytes, *, mode: int = _OURS) -> None:
    """Write a file that only its user may read, durably, or leave all as it was.

    `mode` lets others read it, too. Raises CommandError when it cannot be written.
    """
    check_output(path)
    try:
        _replace(path, content, mode)
    except OSError as error:
        raise CommandError(
            f"{path}: cannot be written: {error.strerror}; make room or choose "
            "another folder"
        ) from error


def _replace(path: Path, content: bytes, mode: int) -> None:
    opened, name = tempfile.mkstemp(prefix=".kiosk-", dir=path.parent)
    unfinished = Path(name)
    try:
        with os.fdopen(opened, "wb") as file:
            file.write(content)
            file.flush()
            os.fchmod(opened, mode)
            os.fsync(file.fileno())
        unfinished.replace(path)
    except BaseException:  # a Ctrl-C must not leave half a paper either
        unfinished.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name as durable as the content."""
    opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
