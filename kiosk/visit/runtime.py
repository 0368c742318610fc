"""Where visits live: private folders on a file system in memory."""

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psutil

_IN_MEMORY = frozenset({"tmpfs", "ramfs"})


class RuntimeFolderError(Exception):
    """The kiosk has no place in memory for its visits, or another kiosk has it."""


def candidates() -> tuple[Path, ...]:
    """Name the places in memory an ordinary user may have, the best first."""
    return (Path("/run/kiosk"), Path(f"/run/user/{os.getuid()}"), Path("/dev/shm"))  # noqa: S108 - on tmpfs, and our folder there is private


class RuntimeFolder:
    """Our folder in memory, for us alone (0700); each visit has a folder in it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._numbers = count(1)

    def new_visit(self) -> Path:
        """Make an empty private folder, with a number and nothing else for a name.

        One that is there already is of a kiosk that was killed: the last process of it
        was slow to die, and wrote once more. It goes, and its name is not used again.
        """
        while True:
            name = f"visit-{next(self._numbers):06}"
            try:
                return self.new_folder(name)
            except FileExistsError:
                shutil.rmtree(self.path / name, ignore_errors=True)

    def new_folder(self, name: str) -> Path:
        """Make an empty private folder of the kiosk's own."""
        folder = self.path / name
        folder.mkdir(mode=0o700)
        return folder


@contextmanager
def runtime_folder(name: str = "kiosk") -> Iterator[RuntimeFolder]:
    """Take the kiosk's folder in memory, empty, and remove it at the end.

    What an earlier kiosk left there (after a kill -9) is removed first. Raises
    RuntimeFolderError when there is none or another kiosk is running.
    """
    path = place_in_memory() / f"{name}-{os.getuid()}"
    try:
        path.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise RuntimeFolderError(
            f"{path}: cannot be made ({error.strerror}); remove what is there"
        ) from error
    if path.stat().st_uid != os.getuid() or path.is_symlink():
        raise RuntimeFolderError(f"{path}: belongs to another user; remove it")
    path.chmod(0o700)
    with (path / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise RuntimeFolderError(
                "another kiosk is already running for this user; end it first"
            ) from error
        for leftover in path.iterdir():
            if leftover.is_dir():
                shutil.rmtree(leftover)
        try:
            yield RuntimeFolder(path)
        finally:
            shutil.rmtree(path)


def place_in_memory() -> Path:
    """Find a folder in memory for us. Raises RuntimeFolderError when there is none."""
    for place in candidates():
        if place.is_dir() and os.access(place, os.W_OK) and _file_system(place):
            return place
    places = ", ".join(map(str, candidates()))
    raise RuntimeFolderError(
        f"no writable folder in memory (tmpfs): one of {places} is needed"
    )


def _file_system(path: Path) -> bool:
    """Whether a folder is on a file system in memory."""
    mounts = {
        Path(mount.mountpoint): mount.fstype
        for mount in psutil.disk_partitions(all=True)
    }
    nearest = next(p for p in (path, *path.parents) if p in mounts)
    return mounts[nearest] in _IN_MEMORY
