"""A computer that shares its scanner with others (saned), on loopback."""

import os
import signal
import socket
import subprocess
from pathlib import Path
from typing import Self

import psutil

from tests.rigs.private_cups import wait_until
from tests.rigs.sane_config import TEST_SCANNER, sane_test_config

_SANED = "/usr/sbin/saned"
_PORT = 6566  # sane-port: libsane asks no other


class Saned:
    """Shares SANE's test scanner at an address of its own until the `with` ends."""

    def __init__(self, folder: Path, **options: str) -> None:
        """`options` are test.conf's, as in sane_test_config."""
        self._config = sane_test_config(folder, **options)
        (self._config / "saned.conf").write_text("127.0.0.0/8\n")
        # any address of 127.0.0.0/8 is this computer; tests may run side by side
        high, low = divmod(os.getpid() % 62_500, 250)
        self._address = f"127.66.{high + 1}.{low + 1}"
        self._log = folder / "saned.log"

    @property
    def device(self) -> str:
        return f"net:{self._address}:{TEST_SCANNER}"

    def __enter__(self) -> Self:
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [_SANED, "-l", "-e", "-b", self._address, "-p", str(_PORT)],
                env={"SANE_CONFIG_DIR": str(self._config), "PATH": os.defpath},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        wait_until(self._answers, "saned answers", 10)
        return self

    def __exit__(self, *_: object) -> None:
        for process in (*self.at_work(), psutil.Process(self._process.pid)):
            process.kill()
        self._process.wait()

    def at_work(self) -> list[psutil.Process]:
        """Give the processes that serve somebody now."""
        return psutil.Process(self._process.pid).children(recursive=True)

    def send(self, to_each: signal.Signals) -> None:
        for process in self.at_work():
            process.send_signal(to_each)

    def _answers(self) -> bool:
        with socket.socket() as caller:
            return caller.connect_ex((self._address, _PORT)) == 0
