"""The kinds of values that a site file holds, and what is said of a wrong one."""

import re
from datetime import date
from pathlib import Path
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
)

from kiosk.sentences import fits


class Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


def _absolute(path: Path) -> Path:
    if not path.is_absolute():
        raise ValueError("a path from the root, such as /var/lib/kiosk")
    return path


# No space and no quote: these words become part of the engine's options.
_BARE = re.compile(r"[A-Za-z0-9.:\[\]-]+")


def _host_and_port(address: str) -> str:
    host, _, port = address.rpartition(":")
    if not _BARE.fullmatch(host) or not port.isdecimal() or not 0 < int(port) < 65536:  # noqa: PLR2004 - the last port
        raise ValueError("host:port, such as 127.0.0.1:8443")
    return address


def table(raw: object) -> object:
    if not isinstance(raw, dict):
        raise ValueError('expected names and places: "host" = "address:port"')  # noqa: TRY004 - what pydantic tells on
    return raw


def _database(text: str) -> str:
    if not re.fullmatch(r"postgresql(\+psycopg)?://\S*/\S+", text):
        # What was found is not repeated: there may be a password in it.
        raise ValueError(
            "expected a database such as postgresql+psycopg://riom-01@centre.example/kiosk"
        )
    return text


# strict models take no list for a tuple, and TOML has no tuples
AS_TUPLE = BeforeValidator(lambda raw: tuple(raw) if isinstance(raw, list) else raw)
AbsolutePath = Annotated[
    Path,
    # strict models take no string for a path, and TOML has no paths
    BeforeValidator(lambda raw: Path(raw) if isinstance(raw, str) else raw),
    AfterValidator(_absolute),
]
HostAndPort = Annotated[str, AfterValidator(_host_and_port)]
Proxy = Annotated[
    str,
    fits(
        r"((https?|socks[45])://)?[A-Za-z0-9.:\[\]-]+",
        "a proxy such as http://proxy.example:3128",
    ),
]
Name = Annotated[
    str, fits(r"\*|(\*\.)?[a-z0-9.-]+", "a name such as ants.gouv.fr or *.gouv.fr")
]
Text = Annotated[str, Field(min_length=1, max_length=200)]
# These words become part of SANE's configuration.
ScannerAddress = Annotated[
    str,
    fits(
        r"https?://[A-Za-z0-9.:\[\]-]+(/[A-Za-z0-9._~/-]*)?",
        "a scanner's address such as http://192.168.1.20/eSCL",
    ),
]
Backend = Annotated[
    str, fits(r"[a-z0-9_-]+", "the name of a backend of SANE's, such as genesys")
]
Database = Annotated[str, Field(max_length=500), AfterValidator(_database)]
ShortName = Annotated[
    str,
    fits(r"[a-z0-9]+(-[a-z0-9]+)*", "small letters, digits and - such as 63-riom"),
    Field(max_length=40),
]


def _days_as_text(raw: object) -> object:
    """Write days as JSON does: settings cross to the visit's process as JSON."""
    if isinstance(raw, dict):
        return {key: _days_as_text(value) for key, value in raw.items()}
    if isinstance(raw, list | tuple):
        return [_days_as_text(each) for each in raw]
    return raw.isoformat() if isinstance(raw, date) else raw


Tables = Annotated[
    tuple[dict[str, Any], ...],  # the catalogue's own types check what is in them
    AS_TUPLE,
    BeforeValidator(_days_as_text),
]


def years(what: str, least: int, most: int) -> AfterValidator:
    def check(years: int) -> int:
        if not least <= years <= most:
            span = f"{least} to {most}" if least < most else f"{least}"
            raise ValueError(
                f"{what} for {span} years, not for {years}; see docs/vie-privee.md"
            )
        return years

    return AfterValidator(check)


def none_for_false(raw: object) -> object:
    if raw is False:
        return None
    if raw is True:
        raise ValueError("expected the table [register], or register = false")
    return raw
