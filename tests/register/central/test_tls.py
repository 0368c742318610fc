"""A centre on the network: both show a certificate, and the names are compared."""

import shutil
import socket
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from kiosk.register.central import CentralError, CentralFault
from kiosk.register.central.centre import Centre
from tests.register.central.conftest import CENTRE, sent
from tests.rigs.postgres import OWNER, Postgres
from tests.rigs.tls import Authority


@dataclass(frozen=True)
class Office:
    """A centre that is reached by TLS only, and the authorities around it."""

    server: Postgres
    port: int
    ours: Authority
    foreign: Authority
    place: Path  # of the server's certificate and key

    def address(
        self,
        *,
        client: tuple[Path, Path] | None,
        host: str = "localhost",
        login: str = "poste_01",
        root: Path | None = None,
        mode: str = "&sslmode=verify-full",
    ) -> str:
        query = f"sslrootcert={root or self.ours.file}{mode}"
        if client is None:  # else libpq looks at home
            query += f"&sslcert={self.place}/none.crt&sslkey={self.place}/none.key"
        else:
            query += f"&sslcert={client[0]}&sslkey={client[1]}"
        return f"postgresql+psycopg://{login}@{host}:{self.port}/{CENTRE}?{query}"

    def shows(self, certificate: tuple[Path, Path]) -> None:
        """Have the server show another certificate from now on."""
        for file, name in zip(certificate, ("server.crt", "server.key"), strict=True):
            shutil.copy(file, self.place / name)
        self.server.reload()


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tls")
    ours, foreign = Authority(folder, "ours"), Authority(folder, "foreign")
    for file, name in zip(
        ours.issue("localhost", host="localhost"),
        ("server.crt", "server.key"),
        strict=True,
    ):
        shutil.copy(file, folder / name)
    revoked = ours.issue("poste_revoked")
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = {
        "listen_addresses": "'localhost'",
        "port": str(port),
        "ssl": "on",
        "ssl_cert_file": f"'{folder}/server.crt'",
        "ssl_key_file": f"'{folder}/server.key'",
        "ssl_ca_file": f"'{ours.file}'",
        "ssl_crl_file": f"'{ours.revoke(revoked[0])}'",
    }
    access = (
        "# by the network: nothing without TLS, and no login by another's certificate\n"
        "hostssl all all samehost cert\n"
    )
    with NetworkPostgres(port, settings, access) as server:
        server.run("postgres", f"CREATE DATABASE {CENTRE}")
        with Centre(server.address(CENTRE)) as centre:
            centre.initialise()
        for login in ("poste_01", "poste_02", "poste_revoked"):
            server.run("postgres", f"CREATE ROLE {login} LOGIN IN ROLE kiosk_station")
        yield Office(server, port, ours, foreign, folder)


class NetworkPostgres(Postgres):
    """The rig's own connections go through the socket, which has the port's name."""

    def __init__(self, port, settings, access):
        super().__init__(settings=settings, access=access)
        self._port = port

    def address(self, database, login=OWNER):
        return f"{super().address(database, login)}&port={self._port}"

    def connected(self, database, login=OWNER):
        return psycopg.connect(
            host=str(self.folder),
            port=self._port,
            dbname=database,
            user=login,
            autocommit=True,
        )

    def start(self):
        hba = self.folder / "data/pg_hba.conf"
        kept = [
            line
            for line in hba.read_text().splitlines()
            if not line.startswith("host ")  # initdb lets loopback in without TLS
        ]
        hba.write_text("\n".join(kept) + "\n")
        super().start()


def fault_of(path, address):
    with Centre(address) as centre, pytest.raises(CentralError) as wrong:
        sent(path, centre)
    return wrong.value.fault


@pytest.fixture
def poste(office):
    return office.ours.issue("poste_01")


def test_with_both_certificates_the_lines_arrive(full_path, office, poste):
    with Centre(office.address(client=poste)) as centre:
        assert sent(full_path, centre).size == 8
        with centre.connected() as link, link.begin():
            shown = link.exec_driver_sql(
                "SELECT ssl, version, client_dn FROM pg_stat_ssl"
                " WHERE pid = pg_backend_pid()"
            ).one()
            asked = ("tcp_keepalives_idle", "tcp_keepalives_count", "tcp_user_timeout")
            told = [link.exec_driver_sql(f"SHOW {each}").scalar_one() for each in asked]
    assert tuple(shown) == (True, "TLSv1.3", "/CN=poste_01")
    # A station that falls silent is given up on there, with what it had locked.
    assert told == ["30", "3", "60000"]


def test_verify_full_is_ours_where_the_address_says_nothing(office, full_path, poste):
    quiet = {"client": poste, "mode": ""}
    with Centre(office.address(**quiet)) as centre:
        assert sent(full_path, centre).size == 8
    foreign = office.address(**quiet, root=office.foreign.file)
    assert fault_of(full_path, foreign) is CentralFault.UNTRUSTED


@pytest.mark.parametrize(
    "mode", ["disable", "allow", "prefer", "require", "verify-ca", "nonsense"]
)
def test_nothing_weaker_can_be_chosen(office, poste, mode):
    with pytest.raises(CentralError, match="only sslmode=verify-full is safe") as wrong:
        Centre(office.address(client=poste, mode=f"&sslmode={mode}"))
    assert wrong.value.fault is CentralFault.BAD_ADDRESS


def test_a_host_that_is_named_in_the_query_is_no_way_around():
    with pytest.raises(CentralError, match="verify-full is safe"):
        Centre("postgresql:///kiosk?host=centre.example&sslmode=disable")


@pytest.mark.parametrize("which", ["none", "another authority's", "ended", "revoked"])
def test_a_client_certificate_that_does_not_hold_is_not_let_in(
    full_path, office, which
):
    login = "poste_revoked" if which == "revoked" else "poste_01"
    client = {
        "none": lambda: None,
        "another authority's": lambda: office.foreign.issue(login),
        "ended": lambda: office.ours.issue(login, days=0),
        "revoked": lambda: (
            office.place / "ours-poste_revoked-None-5.crt",
            office.place / "ours-poste_revoked-None-5.key",
        ),
    }[which]()
    address = office.address(client=client, login=login)
    assert fault_of(full_path, address) is CentralFault.UNTRUSTED


def test_a_station_does_not_come_in_by_anothers_certificate(full_path, office):
    address = office.address(client=office.ours.issue("poste_02"))
    assert fault_of(full_path, address) is CentralFault.UNTRUSTED


@pytest.mark.parametrize("which", ["another authority's", "ended", "another name's"])
def test_a_server_that_is_not_the_centre_gets_nothing(full_path, office, poste, which):
    true = office.ours.issue("localhost", host="localhost")
    false = {
        "another authority's": office.foreign.issue("localhost", host="localhost"),
        "ended": office.ours.issue("localhost", host="localhost", days=0),
        "another name's": office.ours.issue("centre", host="centre.example"),
    }[which]
    office.shows(false)
    try:
        assert refused_soon(full_path, office.address(client=poste))
    finally:
        office.shows(true)
        assert_lets_in(full_path, office.address(client=poste))


def refused_soon(path, address):
    """Say whether it comes to be refused: a server reads certificates when it can."""
    for _ in range(200):
        with Centre(address) as centre:
            try:
                sent(path, centre)
            except CentralError as error:
                return error.fault is CentralFault.UNTRUSTED
    return False


def assert_lets_in(path, address):
    for _ in range(200):
        with Centre(address) as centre:
            try:
                sent(path, centre)
            except CentralError:
                continue
            return
    raise AssertionError("the server does not show its certificate again")


def test_the_server_itself_takes_nothing_without_tls(office):
    with pytest.raises(psycopg.OperationalError, match="no encryption"):
        psycopg.connect(
            f"host=localhost port={office.port} dbname={CENTRE} user=poste_01"
            " sslmode=disable"
        )
