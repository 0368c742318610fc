"""The site file: what one point numérique has and wants, typed and checked."""

from kiosk.settings.rules import CatalogueChoice, Network, RegisterChoice
from kiosk.settings.site_file import (
    SETTINGS_FILE,
    SITE_FILE,
    Settings,
    SettingsError,
    from_json,
    load,
    parse,
    read_text,
    to_json,
)
from kiosk.settings.station import (
    Contrast,
    OnScreen,
    PadChoice,
    PrinterChoice,
    ScannerChoice,
    ScreenFacts,
    SignatureMode,
    Site,
    ThemeChoice,
    VisitRules,
)

__all__ = [
    "SETTINGS_FILE",
    "SITE_FILE",
    "CatalogueChoice",
    "Contrast",
    "Network",
    "OnScreen",
    "PadChoice",
    "PrinterChoice",
    "RegisterChoice",
    "ScannerChoice",
    "ScreenFacts",
    "Settings",
    "SettingsError",
    "SignatureMode",
    "Site",
    "ThemeChoice",
    "VisitRules",
    "from_json",
    "load",
    "parse",
    "read_text",
    "to_json",
]
