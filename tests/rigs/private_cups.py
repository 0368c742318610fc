"""A cupsd of one's own: an ordinary user's, on a free port, with virtual printers."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic, sleep
from typing import Any, Self

CUPSD = "/usr/sbin/cupsd"
_REAL_BIN = Path("/usr/lib/cups")
_START_S = 10.0

_CUPSD_CONF = """\
Listen 127.0.0.1:{port}
LogLevel warn
PageLogFormat
Browsing No
DefaultAuthType None
WebInterface No
PreserveJobHistory 60
PreserveJobFiles No
MaxJobs 100
DefaultPaperSize A4
ErrorPolicy stop-printer
<Location />
  Order allow,deny
  Allow 127.0.0.1
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
{forbidden}  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""

_CUPS_FILES_CONF = """\
ServerRoot {root}/etc
ServerBin {root}/bin
DataDir /usr/share/cups
RequestRoot {root}/spool
TempDir {root}/spool/tmp
CacheDir {root}/cache
StateDir {root}/state
AccessLog {root}/log/access_log
ErrorLog {root}/log/error_log
PageLog {root}/log/page_log
SystemGroup root
SyncOnClose No
SetEnv VIRTUAL_PRINTERS {root}/printers
"""


class PrivateCups:
    """A running cupsd, its queues and its printers, until the `with` ends.

    `.server` is "127.0.0.1:port". Never started as root: cupsd then changes its
    user, and the files it leaves belong to somebody else.
    """

    def __init__(self, folder: Path) -> None:
        if os.geteuid() == 0:
            raise RuntimeError("the private cupsd refuses root: test as a plain user")
        self.root = folder / "cups"
        self.server = ""
        self._process: subprocess.Popen[bytes] | None = None
        self._forbidden = ""

    def __enter__(self) -> Self:
        self._lay_out()
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None:
            self.resume()
            self.stop()

    def start(self) -> None:
        """Start cupsd; after stop() it comes back at the same address."""
        if not self.server:
            self.server = f"127.0.0.1:{_free_port()}"
        conf = _CUPSD_CONF.format(port=self._address[1], forbidden=self._forbidden)
        (self.root / "etc/cupsd.conf").write_text(conf)
        etc = self.root / "etc"
        self._process = subprocess.Popen(
            [CUPSD, "-f", "-c", etc / "cupsd.conf", "-s", etc / "cups-files.conf"],
            stdin=subprocess.DEVNULL,
        )
        wait_until(self._answers, "cupsd answers", _START_S)

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(_START_S)
            self._process = None

    def forbid(self, operation: str) -> None:
        """Start again with an IPP operation that asks for a password."""
        self._forbidden += f"  <Limit {operation}>\n    AuthType Basic\n"
        self._forbidden += "    Require user @SYSTEM\n  </Limit>\n"
        self.stop()
        self.start()

    def hang(self) -> None:
        """Let cupsd accept connections and answer nothing."""
        self._signal(signal.SIGSTOP)

    def resume(self) -> None:
        self._signal(signal.SIGCONT)

    def add_queue(self, name: str, *, ppd: str | None = None, **behaviour: Any) -> None:
        """Add a queue; without a `ppd` the document arrives byte for byte."""
        self.behave(name, **behaviour)
        model = ["-P", ppd] if ppd else ["-m", "raw"]
        self._lpadmin("-p", name, "-E", "-v", f"virtual:/{name}", *model)

    def behave(
        self,
        name: str,
        *,
        reasons: tuple[str, ...] = (),
        seconds: float = 0,
        exit_status: int = 0,
        silent: bool = False,
        keeps_reasons: bool = False,
    ) -> None:
        """Say how the printer behaves from now on, in the middle of a job too.

        `silent`: it does not say how many pages are out. `keeps_reasons`: it does not
        take back what it said was the matter.
        """
        wanted = {
            "reasons": reasons,
            "seconds": seconds,
            "exit": exit_status,
            "silent": silent,
            "keeps": keeps_reasons,
        }
        path = self.root / "printers" / f"{name}.json"
        unfinished = path.with_suffix(".new")
        unfinished.write_text(json.dumps(wanted))
        unfinished.replace(path)

    def pause(self, name: str) -> None:
        self._run("cupsdisable", name)

    def unpause(self, name: str) -> None:
        self._run("cupsenable", name)

    def reject(self, name: str) -> None:
        self._run("cupsreject", name)

    def set_policy(self, name: str, policy: str) -> None:
        """Say what becomes of the queue and the job when the backend fails."""
        self._lpadmin("-p", name, "-o", f"printer-error-policy={policy}")

    def release(self, name: str) -> None:
        """Let the jobs go on that are held."""
        for job in self._asked("lpstat", "-o", name).split("\n"):
            if job:
                self._run("lp", "-i", job.split()[0], "-H", "resume")

    def reasons(self, name: str) -> str:
        """Give what the printer says is the matter, as CUPS' command shows it."""
        return self._asked("lpstat", "-l", "-p", name)

    def printed(self, name: str) -> list[bytes]:
        """Give all that came out of the printer, oldest first."""
        prints = (self.root / "printers").glob(f"{name}-*.pdf")
        return [p.read_bytes() for p in sorted(prints, key=lambda p: p.stat().st_ctime)]

    def spooled(self) -> list[str]:
        """Name every file that is left in the spool."""
        return sorted(
            str(path.relative_to(self.root / "spool"))
            for path in (self.root / "spool").rglob("*")
            if path.is_file()
        )

    @property
    def _address(self) -> tuple[str, int]:
        host, _, port = self.server.rpartition(":")
        return host, int(port)

    def _lay_out(self) -> None:
        for name in ("etc", "bin", "spool/tmp", "cache", "state", "log", "printers"):
            (self.root / name).mkdir(parents=True)
        files = self.root / "etc/cups-files.conf"
        files.write_text(_CUPS_FILES_CONF.format(root=self.root))
        for real in _REAL_BIN.iterdir():
            if real.name != "backend":
                (self.root / "bin" / real.name).symlink_to(real)
        script = Path(__file__).with_name("virtual_printer.py").read_text()
        backend = self.root / "bin/backend/virtual"
        backend.parent.mkdir()
        backend.write_text(f"#!{sys.executable} -I\n{script}")
        backend.chmod(0o755)

    def _answers(self) -> bool:
        assert self._process is not None
        if self._process.poll() is not None:
            log = (self.root / "log/error_log").read_text()
            raise RuntimeError(f"cupsd did not start: {log}")
        with socket.socket() as probe:
            return probe.connect_ex(self._address) == 0

    def _signal(self, number: signal.Signals) -> None:
        if self._process is not None:
            self._process.send_signal(number)

    def _lpadmin(self, *arguments: str) -> None:
        self._run("lpadmin", *arguments)

    def _run(self, command: str, *arguments: str) -> None:
        self._asked(command, *arguments)

    def _asked(self, command: str, *arguments: str) -> str:
        program = shutil.which(command, path="/usr/sbin:/usr/bin:/sbin:/bin")
        assert program is not None, f"{command} is missing: install cups-client"
        done = subprocess.run(
            [program, "-h", self.server, *arguments],
            check=True,
            capture_output=True,
            timeout=_START_S,
            env={**os.environ, "LC_ALL": "C"},
            text=True,
        )
        return done.stdout


def wait_until(true: Callable[[], bool], what: str, within_s: float) -> None:
    """Look again and again, at outside processes that send no signal."""
    end = monotonic() + within_s
    while not true():
        if monotonic() > end:
            raise TimeoutError(f"waited {within_s} s in vain: {what}")
        sleep(0.02)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
