"""The wipe tells what is left; it does not hope."""

import subprocess
import sys
from pathlib import Path

import psutil

from kiosk.visit.wipe import wipe


def child(code: str = "import time; time.sleep(3600)") -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", code], start_new_session=True)


def test_nothing_is_left(tmp_path: Path) -> None:
    folder = tmp_path / "visit"
    (folder / "deep" / "er").mkdir(parents=True)
    (folder / "deep" / "er" / "paper.pdf").write_text("secret")
    process = child()

    done = wipe(process.pid, folder, others=())

    assert done.holds
    assert not psutil.pid_exists(process.pid)
    process.wait()
    assert not folder.exists()


def test_a_process_that_ignores_every_signal_is_killed(tmp_path: Path) -> None:
    process = child(
        "import signal, time\n"
        "for n in (1, 2, 3, 15): signal.signal(n, signal.SIG_IGN)\n"
        "time.sleep(3600)"
    )

    assert wipe(process.pid, tmp_path / "visit", others=()).holds
    assert not psutil.pid_exists(process.pid)
    process.wait()


def test_others_live_on(tmp_path: Path) -> None:
    visit, other = child(), child()

    wipe(visit.pid, tmp_path / "visit", others=(other.pid,))

    assert other.poll() is None
    other.kill()
    other.wait()
    visit.wait()


def test_a_folder_that_cannot_be_removed_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "visit"
    locked = folder / "locked"
    locked.mkdir(parents=True)
    (locked / "paper.pdf").write_text("secret")
    locked.chmod(0o500)
    process = child()

    done = wipe(process.pid, folder, others=())

    assert done.folder_left
    assert not done.holds
    locked.chmod(0o700)
    process.wait()
