"""Private folders: in memory, ours alone, empty at the start, gone at the end."""

import os
from pathlib import Path

import pytest

from kiosk.visit import runtime
from kiosk.visit.runtime import RuntimeFolder, RuntimeFolderError, runtime_folder


def test_a_visit_gets_a_private_folder_in_memory() -> None:
    with runtime_folder("kiosk-test") as folder:
        visit = folder.new_visit()

        assert visit.stat().st_mode & 0o777 == 0o700
        assert runtime._file_system(visit)
    assert not visit.exists()
    assert not folder.path.exists()


def test_a_second_kiosk_is_refused_and_harms_nothing() -> None:
    with runtime_folder("kiosk-test") as folder:
        visit = folder.new_visit()

        with pytest.raises(RuntimeFolderError, match="already running"):
            runtime_folder("kiosk-test").__enter__()

        assert visit.is_dir()


def test_what_a_killed_kiosk_left_is_removed() -> None:
    with runtime_folder("kiosk-test") as folder:
        path = folder.path
    left = path / "visit-000009"
    left.mkdir(parents=True)
    (left / "paper.pdf").write_text("secret")

    with runtime_folder("kiosk-test"):
        assert not left.exists()


def test_a_machine_without_such_a_place_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runtime, "candidates", lambda: (tmp_path / "nowhere",))

    with pytest.raises(RuntimeFolderError, match="no writable folder in memory"):
        runtime_folder("kiosk-test").__enter__()


@pytest.mark.parametrize("leads_to", ["nowhere", "."])
def test_what_another_has_put_in_its_place_is_told(
    leads_to: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runtime, "place_in_memory", lambda: tmp_path)
    (tmp_path / f"kiosk-test-{os.getuid()}").symlink_to(tmp_path / leads_to)

    with pytest.raises(RuntimeFolderError, match="remove"):
        runtime_folder("kiosk-test").__enter__()


def test_what_a_killed_kiosk_wrote_late_is_no_visitors_folder(tmp_path: Path) -> None:
    late = tmp_path / "visit-000001"
    late.mkdir()
    (late / "canary").write_text("another visitor's paper")

    folder = RuntimeFolder(tmp_path).new_visit()

    assert folder.name == "visit-000002"
    assert list(folder.iterdir()) == []
    assert not late.exists()
