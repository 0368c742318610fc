"""What a point numérique may reach, offers, keeps and says."""

from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from kiosk.sentences import fits
from kiosk.settings.values import (
    AS_TUPLE,
    AbsolutePath,
    Database,
    HostAndPort,
    Name,
    Part,
    Proxy,
    Tables,
    Text,
    table,
    years,
)


class Network(Part):
    """Proxy, more authorities, and names sent elsewhere (practice and tests only)."""

    proxy: Proxy | None = None
    trusted_ca: Annotated[
        tuple[AbsolutePath, ...],
        AS_TUPLE,
    ] = ()
    resolve: Annotated[dict[Name, HostAndPort], BeforeValidator(table)] = Field(
        default_factory=dict
    )
    private_parts: bool = False


class ExtraHost(Part):
    """One more host that this site needs, until a date and for a reason."""

    host: Annotated[
        str,
        fits(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?", "a host such as rdv.mairie.example"),
    ]
    until: date
    reason: Text


class Official(Part):
    extra: Annotated[
        tuple[ExtraHost, ...],
        AS_TUPLE,
    ] = ()


class CatalogueChoice(Part):
    """What this site adds to the catalogue, and whose signed catalogues it takes."""

    extra: Tables = ()
    contacts: Tables = ()
    keys: Annotated[
        tuple[
            Annotated[
                str,
                fits(
                    "[A-Za-z0-9+/]{43}=",
                    "a public key, as kiosk catalogue new-key prints it",
                ),
            ],
            ...,
        ],
        AS_TUPLE,
    ] = ()
    path: AbsolutePath = Path("/var/lib/kiosk/catalogue.signed")


class Durations(Part):
    """How many years what is kept, within the floors and ceilings of the national set.

    A month more is for the purge. kiosk.register.retention makes rules of it.
    """

    names: Annotated[int, years("names are kept", 5, 5)] = 5
    signatures: Annotated[int, years("signatures are kept", 1, 5)] = 1
    consultations: Annotated[int, years("who consulted what is kept", 1, 2)] = 1


class RegisterChoice(Part):
    """Where the register is. A site may have none: `register = false`."""

    path: AbsolutePath = Path("/var/lib/kiosk/register.sqlite3")
    retention: Literal["national"] = "national"
    durations: Durations = Durations()
    two_agents: bool = False
    central: Database | None = None
    remembered: AbsolutePath | None = None


class NoticeChoice(Part):
    """What the register's notice must say of this site; a text of law is not ours."""

    controller: Text | None = None
    basis: Text | None = None
    contact: Text | None = None


class Supervisor(Part):
    panel: Text | None = None
