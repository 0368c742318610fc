"""What a check found, before it is told where it stands."""

from dataclasses import dataclass

from kiosk.catalogue.written import Path


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found. Items are named by identifier in the path, or by index."""

    path: Path
    message: str
    warning: bool = False
