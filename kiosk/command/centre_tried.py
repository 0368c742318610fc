"""A central register, reached: what is said when it cannot be, and how it stands."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from kiosk.command import CommandError
from kiosk.register.central import CentralError, CentralFault
from kiosk.register.central.centre import Centre
from kiosk.register.central.place import look
from kiosk.register.schema import open_store

_MENDS = {
    CentralFault.BAD_ADDRESS: "write it as postgresql+psycopg://login@host/database",
    CentralFault.UNREACHABLE: "check the network and the server; nothing is lost,"
    " the next synchronisation goes on from there",
    CentralFault.UNTRUSTED: "check sslrootcert, sslcert and sslkey, their last days,"
    " and the server's name; nothing was sent",
    CentralFault.NOT_LET_IN: "check the login, its password file and pg_hba.conf",
    CentralFault.FORBIDDEN: "grant the login kiosk_station or kiosk_reader",
    CentralFault.NOT_A_CENTRE: "check its name, or make it with"
    " `kiosk register central init`",
    CentralFault.OLDER: "run `kiosk register central init` with this version",
    CentralFault.FROM_THE_FUTURE: "install the newer version of the kiosk",
    CentralFault.BUSY: "try again",
    CentralFault.READ_ONLY: "name the main server, not its copy",
    CentralFault.FULL: "make room on the server's disk; nothing was written",
    CentralFault.REFUSED: "nothing was written; run `kiosk register verify` on the"
    " station, then see docs/registre-central.md",
    CentralFault.UNKNOWN_STATION: "`kiosk register status --central` lists what it has",
    CentralFault.BROKEN: "nothing was written; see the message",
}


@contextmanager
def reached(address: str) -> Iterator[Centre]:
    """Lend a centre; what it says no with is told with its mend."""
    try:
        with Centre(address) as centre:
            yield centre
    except CentralError as error:
        raise CommandError(
            f"register: the centre: {error}; {_MENDS[error.fault]}"
        ) from error


def tried(address: str, path: Path) -> str:
    """Try the centre for real and say how far it is, without changing anything there.

    Raises CommandError, which says the mend, and RegisterError.
    """
    with (
        reached(address) as centre,
        closing(open_store(path)) as store,
        centre.connected() as link,
        link.begin(),
    ):
        seen = look(link, store)
    where = f"{centre.place} answers"
    if not seen.known:
        return f"{where}; it has nothing of this register yet"
    if seen.forked_at is not None:
        return f"{where}; it has other lines from line {seen.forked_at} on"
    if seen.behind:
        return f"{where}; it has lines that are not here ({seen.behind})"
    return f"{where}; lines there: {seen.size}, waiting here: {seen.waiting}"
