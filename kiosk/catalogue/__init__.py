"""The procedures a visitor can do here: loaded, checked and found. No Qt."""

from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.load import Examined, examine, load
from kiosk.catalogue.models import (
    Category,
    Choice,
    Contact,
    Cost,
    Online,
    Paper,
    Platform,
    Procedure,
    Upload,
)
from kiosk.catalogue.problems import (
    CatalogueError,
    NotInCatalogueError,
    Problem,
    UnreadableCatalogueError,
)
from kiosk.catalogue.texts import Fact, Level, Texts

__all__ = [
    "Catalogue",
    "CatalogueError",
    "Category",
    "Choice",
    "Contact",
    "Cost",
    "Examined",
    "Fact",
    "Level",
    "NotInCatalogueError",
    "Online",
    "Paper",
    "Platform",
    "Problem",
    "Procedure",
    "Texts",
    "UnreadableCatalogueError",
    "Upload",
    "examine",
    "load",
]
