"""A PostgreSQL server of one's own: on a Unix socket, gone when the `with` ends."""

import shutil
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

import psycopg

_DEBIAN = Path("/usr/lib/postgresql")
_START_S = 60
OWNER = "kiosk_owner"


class Postgres:
    """Runs as the user who runs the tests; reached only through its socket."""

    def __init__(
        self,
        *,
        durable: bool = False,
        settings: dict[str, str] | None = None,
        access: str = "",
    ) -> None:
        """`durable`: commits wait for the disk, as in an office; tests need not.

        `settings` and the lines of `access` (pg_hba.conf) come to those of the rig.
        """
        self._more, self._access = settings or {}, access
        programs = sorted(_DEBIAN.glob("*/bin"), key=lambda at: int(at.parent.name))
        assert programs, "PostgreSQL is missing: install postgresql"
        self._bin = programs[-1]
        self._durable = durable

    def __enter__(self) -> Self:
        # A socket's path has 107 characters at most: a test's folder may have more.
        self._folder = Path(tempfile.mkdtemp(prefix="kiosk-pg-"))
        self._run(
            "initdb", "--no-sync", "--no-locale", "--encoding=UTF8", "--auth=trust",
            f"--username={OWNER}", f"--pgdata={self._folder / 'data'}",
        )  # fmt: skip
        settings = {
            "listen_addresses": "''",
            "unix_socket_directories": f"'{self._folder}'",
            "fsync": "on" if self._durable else "off",
            "shared_buffers": "'64MB'",
            "max_connections": "40",
            "max_wal_size": "'1GB'",
            "autovacuum": "on" if self._durable else "off",
        } | self._more
        with (self._folder / "data/postgresql.conf").open("a") as file:
            file.writelines(f"{name} = {value}\n" for name, value in settings.items())
        with (self._folder / "data/pg_hba.conf").open("a") as file:
            file.write(self._access)
        self.start()
        return self

    @property
    def folder(self) -> Path:
        """Where its socket is."""
        return self._folder

    def reload(self) -> None:
        """Have it read its certificates anew."""
        self._control("reload")

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.running:
            self.stop()
        shutil.rmtree(self._folder)

    @property
    def running(self) -> bool:
        return (self._folder / "data/postmaster.pid").exists()

    def start(self) -> None:
        self._control("start", f"--log={self._folder / 'log'}")

    def stop(self) -> None:
        """Stop at once, as when the power goes: whoever is connected is cut off."""
        self._control("stop", "--mode=immediate")

    def address(self, database: str, login: str = OWNER) -> str:
        return f"postgresql+psycopg://{login}@/{database}?host={self._folder}"

    def run(self, database: str, statement: str) -> None:
        with self.connected(database) as link:
            link.execute(statement)  # type: ignore[call-overload]

    def ask(self, database: str, question: str) -> list[tuple[object, ...]]:
        with self.connected(database) as link:
            return link.execute(question).fetchall()  # type: ignore[call-overload]

    def connected(
        self, database: str, login: str = OWNER
    ) -> psycopg.Connection[tuple[object, ...]]:
        return psycopg.connect(
            host=str(self._folder), dbname=database, user=login, autocommit=True
        )

    def _control(self, deed: str, *more: str) -> None:
        pgdata = f"--pgdata={self._folder / 'data'}"
        wait = () if deed == "reload" else ("--wait",)
        self._run("pg_ctl", deed, *wait, "--silent", pgdata, *more)

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [self._bin / program, *arguments],
            check=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            timeout=_START_S,
        )
