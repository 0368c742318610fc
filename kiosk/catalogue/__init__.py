"""The procedures a visitor can do here: loaded, checked and found. No Qt."""

from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.deadlines import DateRule, Meaning, Standing, Window
from kiosk.catalogue.load import Examined, examine, load
from kiosk.catalogue.models import (
    Category,
    Choice,
    Contact,
    Cost,
    GuideAnswer,
    GuideQuestion,
    Online,
    Paper,
    Platform,
    Procedure,
    Shortcuts,
    Statement,
    Upload,
)
from kiosk.catalogue.needs import TOLD_APART, Need, bank_card, needs
from kiosk.catalogue.problems import (
    CatalogueError,
    NotInCatalogueError,
    Problem,
    UnreadableCatalogueError,
)
from kiosk.catalogue.questions import Answer, DateQuestion, next_day
from kiosk.catalogue.source import examine_for, load_for
from kiosk.catalogue.texts import Fact, Level, Texts

__all__ = [
    "TOLD_APART",
    "Answer",
    "Catalogue",
    "CatalogueError",
    "Category",
    "Choice",
    "Contact",
    "Cost",
    "DateQuestion",
    "DateRule",
    "Examined",
    "Fact",
    "GuideAnswer",
    "GuideQuestion",
    "Level",
    "Meaning",
    "Need",
    "NotInCatalogueError",
    "Online",
    "Paper",
    "Platform",
    "Problem",
    "Procedure",
    "Shortcuts",
    "Standing",
    "Statement",
    "Texts",
    "UnreadableCatalogueError",
    "Upload",
    "Window",
    "bank_card",
    "examine",
    "examine_for",
    "load",
    "load_for",
    "needs",
    "next_day",
]
