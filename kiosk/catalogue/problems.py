"""What can be wrong with the catalogue, said so that a person can mend it."""

from dataclasses import dataclass

from kiosk.settings import SettingsError


class CatalogueError(SettingsError):
    """The catalogue does not hold: every problem, a line each."""


class UnreadableCatalogueError(CatalogueError):
    """There is nothing to check: no file, no text, or no YAML in it."""


class NotInCatalogueError(LookupError):
    """Nothing has this identifier. Says the nearest one that exists."""

    def __init__(self, kind: str, name: str, nearest: str | None) -> None:
        super().__init__(kind, name, nearest)
        self.kind = kind
        self.name = name
        self.nearest = nearest

    def __str__(self) -> str:
        hint = f"; did you mean “{self.nearest}”?" if self.nearest else ""
        return f"no {self.kind} is called “{self.name}”{hint}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, and where. A warning does not stop the kiosk."""

    place: str
    message: str
    warning: bool = False

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"
