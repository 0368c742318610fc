"""The launcher, with real processes at the other end of real links."""

import errno
import os
import socket
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Timer
from time import monotonic, sleep

import psutil
import pytest

from kiosk.visit import launcher as launcher_module
from kiosk.visit.launcher import (
    Launcher,
    LauncherError,
    VisitProcess,
    visit_environment,
)
from kiosk.visit.runtime import RuntimeFolder

ACTOR = Path(__file__).with_name("actor.py")
ROOT = Path(__file__).parents[2]


class Stage:
    """Runs the launcher over a list of deeds, one for each process it starts."""

    def __init__(self, folder: Path) -> None:
        self.runtime = RuntimeFolder(folder / "runtime")
        self.runtime.path.mkdir()
        self.diary = folder / "diary"
        self.diary.touch()
        self.closings: list[list[str]] = []  # what was said before each
        self.started = 0

    def play(
        self, *deeds: str, until: int = 0, starts: int = 0, seconds: float = 20
    ) -> None:
        """Run until the diary has `until` lines, or for so many seconds.

        `starts`: stop when so many processes were started.
        """
        rest = iter(deeds)

        def command(folder: Path, link: int) -> tuple[list[str], dict[str, str]]:
            self.started += 1
            words = [str(folder), str(link), next(rest, "wait"), str(self.diary)]
            environment = {"PYTHONPATH": str(ROOT), "PATH": os.environ["PATH"]}
            return [sys.executable, str(ACTOR), *words], environment

        stage = Launcher(command, self.runtime, self.close)
        watch = Timer(0.05, self._look, (stage, until, starts))
        watch.start()
        try:
            stage.run(stop_after_s=seconds)
        finally:
            watch.cancel()

    def close(self) -> None:
        sleep(0.3)  # what was ordered before has been heard by then
        self.closings.append(self.said())

    def notes(self) -> list[tuple[int, str, str]]:
        lines = [line.split() for line in self.diary.read_text().splitlines()]
        return [(int(pid), said, code) for pid, said, code in lines]

    def said(self) -> list[str]:
        return [said for _, said, _ in self.notes()]

    def _look(self, stage: Launcher, until: int, starts: int) -> None:
        written = bool(until) and len(self.notes()) >= until
        if starts and self.started >= starts:
            sleep(0.5)  # the others have done by then what they do
            written = True
        if written:
            stage._stopping = True
        else:
            again = Timer(0.05, self._look, (stage, until, starts))
            again.daemon = True
            again.start()


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path)
    yield stage
    left = [pid for pid, _, _ in stage.notes() if psutil.pid_exists(pid)]
    alive = [pid for pid in left if psutil.Process(pid).status() != "zombie"]
    assert alive == []
    assert list(stage.runtime.path.iterdir()) == []


def test_a_visit_that_ends_is_followed_by_the_next(stage: Stage) -> None:
    stage.play("end", until=3)

    assert stage.said() == ["show", "show-erasing", "erased"]
    first, second, third = (pid for pid, _, _ in stage.notes())
    assert first != second
    assert second == third


def test_the_next_visit_begins_only_when_the_last_is_closed_in_the_register(
    stage: Stage,
) -> None:
    stage.play("end", until=3)

    at_start, after_visit, _at_stop = stage.closings
    assert at_start == []
    assert after_visit == ["show", "show-erasing"]  # and not yet "erased"


def test_a_visit_that_crashes_gives_the_screen_to_the_next(
    stage: Stage, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    stage.play("die", until=3)

    assert stage.said() == ["show", "show-erasing", "erased"]
    assert "died: SIGABRT" in caplog.text
    assert " in act\n" in capfd.readouterr().err  # where it stood


def test_three_crashes_take_the_kiosk_out_of_order(stage: Stage) -> None:
    stage.play("die", "die", "die", until=7)

    assert stage.notes()[-1][1:] == ("out-of-order", "K-01")


def test_the_death_of_a_standby_is_one_crash(stage: Stage) -> None:
    stage.play("end late", "die when warm", "die when warm", until=3)

    assert stage.said() == ["show", "show-erasing", "erased"]


def test_a_visit_and_its_standby_that_die_together_are_replaced_at_once(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Launcher._watch
    died_at: list[float] = []

    def disaster(self: Launcher, visits: Sequence[VisitProcess]) -> list[VisitProcess]:
        if not died_at and all(visit.ready for visit in visits):
            for visit in visits:
                visit.process.kill()
                visit.process.wait()
            died_at.append(monotonic())
        return real(self, visits)

    monkeypatch.setattr(Launcher, "_watch", disaster)

    stage.play(until=3)

    assert stage.said() == ["show", "show-erasing", "erased"]
    assert monotonic() - died_at[0] < launcher_module.SILENCE_S / 2


def test_told_to_stop_while_the_engine_starts_it_stops(stage: Stage) -> None:
    stage.play("slow", starts=1)

    assert stage.said() == []


def test_told_to_stop_while_the_standby_starts_it_stops(stage: Stage) -> None:
    stage.play("end", "slow", starts=2)

    assert stage.said() == ["show"]
    assert stage.started == 2


def test_an_engine_that_starts_no_more_is_said_in_one_line(stage: Stage) -> None:
    broken = ["never ready"] * 99

    with pytest.raises(LauncherError, match="does not start any more"):
        stage.play("end late", *broken)

    assert len(stage.closings) == 2
    assert stage.started < 10  # with a rest between them


def test_a_place_that_is_full_is_said_in_one_line(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_runtime: RuntimeFolder) -> Path:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(RuntimeFolder, "new_visit", full)

    with pytest.raises(LauncherError, match="No space left"):
        stage.play()


def test_a_frozen_screen_is_taken_away_once_it_told_where_it_stood(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(launcher_module, "SILENCE_S", 2.0)

    stage.play("freeze", "end", until=2)

    assert stage.said()[:2] == ["show", "show-erasing"]
    assert " in act\n" in capfd.readouterr().err


def test_a_process_that_flees_its_session_is_found_and_killed(stage: Stage) -> None:
    stage.play("escape", until=4)

    fled = next(pid for pid, said, _ in stage.notes() if said == "fled")
    assert not psutil.pid_exists(fled)


def test_what_cannot_be_erased_takes_the_kiosk_out_of_order(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = launcher_module.wipe

    def failing(leader: int, folder: Path, others: list[int]) -> object:
        done = real(leader, folder, others)
        return type(done)((1,), folder_left=False, seconds=done.seconds)

    monkeypatch.setattr(launcher_module, "wipe", failing)

    stage.play("end", until=3)

    assert stage.notes()[-1][1:] == ("out-of-order", "K-02")


def test_an_engine_that_never_starts_is_said_in_one_line(stage: Stage) -> None:
    with pytest.raises(LauncherError, match="does not start"):
        stage.play("never ready")


def test_a_visit_gets_no_variable_it_does_not_need(tmp_path: Path) -> None:
    own = {
        "DISPLAY": ":7",
        "LD_PRELOAD": "/evil.so",
        "QTWEBENGINE_REMOTE_DEBUGGING": "9222",
        "PYTHONPATH": "/evil",
        "QT_PLUGIN_PATH": "/evil",
        "HOME": "/home/everybody",
    }

    environment = visit_environment(own, tmp_path)

    assert set(environment) == {
        "DISPLAY", "HOME", "TMPDIR", "XDG_RUNTIME_DIR", "LANG", "PATH",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON",
    }  # fmt: skip
    assert environment["HOME"].startswith(str(tmp_path))


def test_a_visit_finds_the_key_of_the_screen_where_x_looks_for_it(
    tmp_path: Path,
) -> None:
    key = tmp_path / "person" / ".Xauthority"
    key.parent.mkdir()
    key.touch()
    own = {"DISPLAY": ":7", "HOME": str(key.parent)}

    assert visit_environment(own, tmp_path)["XAUTHORITY"] == str(key)
    given = visit_environment(own | {"XAUTHORITY": "/run/key"}, tmp_path)
    assert given["XAUTHORITY"] == "/run/key"


def test_a_visit_finds_the_sound_of_the_person_who_is_logged_in(
    tmp_path: Path,
) -> None:
    running = tmp_path / "run"
    (running / "pulse").mkdir(parents=True)
    own = {"XDG_RUNTIME_DIR": str(running)}
    without = visit_environment(own, tmp_path)

    with socket.socket(socket.AF_UNIX) as sound:
        sound.bind(str(running / "pulse" / "native"))
        environment = visit_environment(own, tmp_path)

    assert "PULSE_SERVER" not in without
    assert environment["PULSE_SERVER"] == f"unix:{running}/pulse/native"
    assert environment["XDG_RUNTIME_DIR"] == str(tmp_path)
