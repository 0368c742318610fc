"""Printing into a folder leaves whole, private files or none."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.devices import DeviceError, Fault, PrintRequest
from kiosk.devices.folder import FolderPrinter
from tests.fakes import HandTicket
from tests.rigs.papers import pdf


def print_into(folder: Path) -> None:
    list(FolderPrinter(folder).print(pdf(), PrintRequest(), HandTicket()))


@contextmanager
def full_disk() -> Iterator[None]:
    """Let no file grow. Not a fixture: pytest's own report may go to a file."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_print_is_readable_by_its_user_only(tmp_path: Path) -> None:
    print_into(tmp_path / "new" / "folder")

    [file] = (tmp_path / "new" / "folder").iterdir()
    assert file.stat().st_mode & 0o777 == 0o600


def test_two_prints_are_two_files(tmp_path: Path) -> None:
    print_into(tmp_path)
    print_into(tmp_path)

    assert len(list(tmp_path.iterdir())) == 2


def test_a_full_disk_leaves_no_half_of_a_print(tmp_path: Path) -> None:
    with pytest.raises(DeviceError) as told, full_disk():
        print_into(tmp_path)

    assert told.value.fault is Fault.BROKEN
    assert list(tmp_path.iterdir()) == []


def test_a_file_for_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(DeviceError) as told:
        print_into(tmp_path / "file")

    assert told.value.fault is Fault.BROKEN
