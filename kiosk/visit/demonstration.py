"""What `kiosk demo` puts in place of a real site: all of it real, none of it kept."""

import json
import os
import secrets
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

from kiosk import catalogue
from kiosk.register.founding import initialise
from kiosk.settings import Settings, parse

# SANE's own test scanner; its A4 page needs a bed longer than the default 200 mm.
_SANE = {
    "dll.conf": "test\n",
    "test.conf": (
        'number_of_devices 1\nmode Color\ndepth 8\ntest-picture "Color pattern"\n'
        "resolution_min 75.0\nresolution_max 1200.0\nresolution_quant 1.0\n"
        "geometry_min 0.0\ngeometry_max 300.0\ngeometry_quant 1.0\n"
    ),
}


class DemonstrationError(Exception):
    """The demonstration cannot be set up: in one line, what and how to mend."""


@dataclass(frozen=True, slots=True)
class Demonstration:
    """A demonstration that is set up: its settings, and the process it started."""

    settings: Settings
    practice_pid: int


@contextmanager
def demonstration(folder: Path) -> Iterator[Demonstration]:
    """Set up practice sites, test scanner, printing folder and throw-away register.

    Args:
        folder: an empty private folder, in memory; removed by the caller.

    Raises DemonstrationError.
    """
    also = [word for host in _other_hosts() for word in ("--also", host)]
    place = folder / "practice"
    practice = subprocess.Popen(
        [sys.executable, "-I", "-m", "kiosk.practice", "--folder", place, *also],
        stdin=subprocess.PIPE,  # it ends when this pipe closes
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        yield Demonstration(_settings(folder, _first_line(practice)), practice.pid)
    finally:
        practice.kill()
        practice.wait()


def _other_hosts() -> list[str]:
    """Name the official hosts without an exercise, which say so in the practice."""
    hosts = {
        host
        for procedure in catalogue.load(languages=()).procedures
        for host in procedure.hosts
    }
    return sorted(host for host in hosts if not host.endswith(".gouv.fr"))


def _first_line(practice: subprocess.Popen[str]) -> dict[str, str]:
    line = practice.stdout.readline() if practice.stdout else ""
    if not line:
        raise DemonstrationError(
            "the practice sites do not start; the lines above say why"
        )
    sites: dict[str, str] = json.loads(line)
    return sites


def _settings(folder: Path, practice: dict[str, str]) -> Settings:
    prints = Path(tempfile.gettempdir()) / f"kiosk-demo-{os.getuid()}"
    try:
        prints.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise DemonstrationError(
            f"{prints}: cannot be made ({error.strerror}); remove what is there"
        ) from error
    if prints.is_symlink() or prints.stat().st_uid != os.getuid():
        raise DemonstrationError(f"{prints}: belongs to another user; remove it")
    register_file = folder / "register.sqlite3"
    initialise(
        register_file,
        site_id="demonstration",
        station="poste-01",
        passphrase=secrets.token_urlsafe(24),  # nobody will read this register
        now=lambda: datetime.now(UTC),
    )
    sane = folder / "sane"
    sane.mkdir(mode=0o700)
    for name, text in _SANE.items():
        (sane / name).write_text(text, encoding="utf-8")
    template = files("kiosk").joinpath("demonstration.toml").read_text(encoding="utf-8")
    # Every name, so that nothing of an exercise ever reaches the world.
    resolve = f'"*" = "127.0.0.1:{practice["port"]}"'
    return parse(
        template.format(
            sane=sane,
            prints=prints,
            register=register_file,
            authority=practice["ca_file"],
            resolve=resolve,
        ),
        "kiosk/demonstration.toml",
    )
