"""Which catalogue a site uses: the shipped one or a newer signed one, and its own."""

import logging
from collections.abc import Collection
from datetime import date

from kiosk.catalogue.catalogue import Catalogue
from kiosk.catalogue.load import EMBEDDED, Examined, embedded, examine_text
from kiosk.catalogue.local import Local
from kiosk.catalogue.problems import CatalogueError
from kiosk.catalogue.signed import read_signed
from kiosk.settings import CatalogueChoice

log = logging.getLogger(__name__)

_SITE_FILE = "site.toml"


def load_for(
    choice: CatalogueChoice,
    place: str = _SITE_FILE,
    *,
    languages: Collection[str] | None = None,
) -> Catalogue:
    """Give what a site uses. Raises CatalogueError with all problems of its entries.

    `place` names the site file. A signed catalogue that does not hold is passed over
    with a line in the journal: the shipped one is always there. `languages`: those
    that the site offers; none: all.
    """
    examined = examine_for(choice, place, languages=languages)
    if examined.shortcuts is None:
        raise CatalogueError(tuple(str(problem) for problem in examined.problems))
    return Catalogue(examined.shortcuts)


def examine_for(
    choice: CatalogueChoice,
    place: str = _SITE_FILE,
    *,
    today: date | None = None,
    languages: Collection[str] | None = None,
) -> Examined:
    """Look at what a site uses, its own entries among it."""
    local = Local(place, choice.extra, choice.contacts)
    if choice.path.exists():
        newer = _newer(choice, local, today, languages)
        if newer is not None:
            return newer
    return examine_text(
        embedded(), EMBEDDED, today=today, local=local, languages=languages
    )


def edition_in_use(choice: CatalogueChoice) -> int:
    """Give the edition that this site uses, whatever its own entries are."""
    shipped = _edition(_shipped())
    if not choice.path.exists():
        return shipped
    try:
        text = read_signed(choice.path, choice.keys)
        return max(shipped, _edition(examine_text(text, str(choice.path))))
    except CatalogueError:
        return shipped


def passed_over(choice: CatalogueChoice) -> str | None:
    """Say why a signed catalogue that is there is not used; None: nothing is wrong."""
    if not choice.path.exists():
        return None
    try:
        text = read_signed(choice.path, choice.keys)
        problems = examine_text(text, str(choice.path)).problems
    except CatalogueError as error:
        return error.problems[0]
    return str(problems[0]) if problems else None


def _newer(
    choice: CatalogueChoice,
    local: Local,
    today: date | None,
    languages: Collection[str] | None,
) -> Examined | None:
    """Give the signed catalogue when it holds and is newer than the shipped one."""
    place = str(choice.path)
    try:
        text = read_signed(choice.path, choice.keys)
        examined = examine_text(
            text, place, today=today, local=local, languages=languages
        )
    except CatalogueError as error:
        _pass_over(error.problems[0])
        return None
    if examined.shortcuts is None:
        _pass_over(str(examined.problems[0]))
        return None
    if _edition(examined) <= _edition(_shipped()):
        return None
    return examined


def _shipped() -> Examined:
    """Look at the shipped one for its edition: its own languages are enough."""
    return examine_text(embedded(), EMBEDDED, languages=())


def _edition(examined: Examined) -> int:
    return examined.shortcuts.meta.edition if examined.shortcuts is not None else 0


def _pass_over(problem: str) -> None:
    log.error("the shipped catalogue is used, as the signed one is not: %s", problem)
