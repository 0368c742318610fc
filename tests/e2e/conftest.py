"""A whole point numérique on a virtual screen, with its machines and its register."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from kiosk.practice.server import PracticeServer
from tests.e2e.person import Person
from tests.e2e.screen import Screen, virtual_screen
from tests.rigs.private_cups import PrivateCups
from tests.rigs.sane_config import TEST_SCANNER, sane_test_config

ROOT = Path(__file__).parents[2]
PASSPHRASE = "plainly false words"
SITE = """\
[site]
id = "essai"
name = "Point numérique d'essai"
department = "00"
hours = "tous les jours"
telephone = "00 00 00 00 00"

[scanner]
device = "{scanner}"
sane_config = "{sane}"

[printer]
queue = "accueil"
server = "{cups}"

[network]
trusted_ca = ["{authority}"]

[network.resolve]
"*" = "127.0.0.1:{port}"

[register]
path = "{register}"
"""


class Site:
    """One site: its file, its machines, its register, and its kiosk on the screen."""

    def __init__(
        self, folder: Path, screen: Screen, practice: PracticeServer, cups: PrivateCups
    ) -> None:
        self.screen = screen
        self.practice = practice
        self.cups = cups
        self.register = folder / "register.sqlite3"
        self.journal = folder / "journal"
        self._passphrase = folder / "passphrase"
        self._sane = folder / "sane"
        self._passphrase.write_text(PASSPHRASE)
        self.file = folder / "site.toml"
        self.file.write_text(
            SITE.format(
                scanner=TEST_SCANNER,
                sane=sane_test_config(self._sane),
                cups=cups.server,
                authority=practice.ca_file,
                port=practice.port,
                register=self.register,
            )
        )
        done = self.command("register", "init", *self.with_passphrase)
        assert done.returncode == 0, done.stderr
        self._kiosk: subprocess.Popen[bytes] | None = None

    @property
    def with_passphrase(self) -> tuple[str, str]:
        return "--passphrase-file", str(self._passphrase)

    def slow_scanner(self, *, slow: bool) -> None:
        """Let the scanner give its lines one by one, or all at once again."""
        slowly = {"read_delay": "true", "read_delay_duration": "200000"}
        sane_test_config(self._sane, **(slowly if slow else {}))

    def command(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run a subcommand of `kiosk` for this site."""
        return subprocess.run(
            [sys.executable, "-m", "kiosk", *words, "--site", self.file],
            capture_output=True,
            text=True,
            cwd=ROOT,
            check=False,
            timeout=60,
        )

    def start(self) -> None:
        with self.journal.open("ab") as journal:
            self._kiosk = subprocess.Popen(
                [sys.executable, "-m", "kiosk", "run", "--site", self.file],
                env=self.screen.environment,
                cwd=ROOT,
                stdout=journal,
                stderr=journal,
            )
        self.screen.find("^Commencer$|^Start$", seconds=40)
        self.screen.window("^Bienvenue$")

    def stop(self) -> int:
        assert self._kiosk
        self._kiosk.send_signal(signal.SIGTERM)
        return self._kiosk.wait(20)

    def processes(self) -> list[psutil.Process]:
        """Give every process that the launcher has brought forth."""
        assert self._kiosk
        return psutil.Process(self._kiosk.pid).children(recursive=True)

    def visits(self) -> list[psutil.Process]:
        """Give the processes of visits: the one on the screen and the standby."""
        assert self._kiosk
        return psutil.Process(self._kiosk.pid).children()

    def end(self) -> None:
        if self._kiosk and self._kiosk.poll() is None:
            self._kiosk.kill()
            self._kiosk.wait()


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Where pictures of the screen go."""
    folder = Path(os.environ.get("KIOSK_PICTURES", tmp_path / "pictures"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def screen(pictures: Path) -> Iterator[Screen]:
    with virtual_screen(pictures) as screen:
        yield screen


@contextmanager
def running_site(folder: Path, screen: Screen, more: str = "") -> Iterator[Site]:
    """Bring up a site with its machines; `more` is added to its file."""
    with (
        PracticeServer(folder / "practice") as practice,
        PrivateCups(folder / "cups") as cups,
    ):
        cups.add_queue("accueil")
        (folder / "site").mkdir()
        site = Site(folder / "site", screen, practice, cups)
        with site.file.open("a") as file:
            file.write(more)
        site.start()
        try:
            yield site
        finally:
            site.end()
            sys.stderr.write(site.journal.read_text())  # pytest shows it at a failure


@pytest.fixture
def site(tmp_path: Path, screen: Screen) -> Iterator[Site]:
    with running_site(tmp_path, screen) as site:
        yield site


@pytest.fixture
def impatient_site(tmp_path: Path, screen: Screen) -> Iterator[Site]:
    """Bring up a site that ends a visit after the shortest time that is allowed."""
    rules = "[visit]\nidle_s = 30\nwarning_s = 20\n"
    with running_site(tmp_path, screen, rules) as site:
        yield site


@pytest.fixture
def person() -> Person:
    return Person.invented()
