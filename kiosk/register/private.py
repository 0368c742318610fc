"""Files that only their owner may read: keys, and the register itself."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.register import RegisterError, RegisterFault

OWNER_ONLY = 0o600

# What the system's errors mean here; whatever is not in the table is BROKEN.
_FAULTS = {
    errno.EEXIST: RegisterFault.EXISTS,
    errno.ENOSPC: RegisterFault.FULL,
    errno.EDQUOT: RegisterFault.FULL,
    errno.EROFS: RegisterFault.READ_ONLY,
    errno.EACCES: RegisterFault.READ_ONLY,
    errno.EPERM: RegisterFault.READ_ONLY,
}


def beside(path: Path, what: str) -> Path:
    """Name a file that goes with a register: register.sqlite3.post-key."""
    return path.with_name(f"{path.name}.{what}")


def create(path: Path, content: bytes = b"") -> None:
    """Make a new file for its owner only, durably and whole. Raises OSError."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        settle(path.parent)
    except OSError:
        path.unlink()
        raise


def replace(path: Path, content: bytes) -> None:
    """Put a new content in place of a file's, whole or not at all."""
    fresh = beside(path, "new")
    with suppress(FileNotFoundError):
        fresh.unlink()  # a power cut left it
    create(fresh, content)
    fresh.replace(path)
    settle(path.parent)


def settle(folder: Path) -> None:
    """Make the names in a folder durable, as fsync makes a content."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def os_faults() -> Iterator[None]:
    """Translate what the system says when a file is made or replaced."""
    try:
        yield
    except OSError as error:
        fault = _FAULTS.get(error.errno or 0, RegisterFault.BROKEN)
        raise RegisterError(fault, f"{error.filename}: {error.strerror}") from error


def read(path: Path, fault: RegisterFault) -> bytes:
    """Read a key file. Raises RegisterError with the fault given."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise RegisterError(fault, f"{path}: {error.strerror}") from error
