"""Which of a site's languages cannot be offered: screens or procedures lack them."""

from kiosk import catalogue
from kiosk.settings import Settings
from kiosk.ui.translations import untranslated


def unspoken(settings: Settings) -> tuple[str, ...]:
    """Say which offered languages speak only half, a line each.

    Raises CatalogueError when the site's catalogue does not hold.
    """
    offered = settings.languages.offered
    spoken = catalogue.load_for(settings.catalogue, languages=offered).languages
    half = untranslated(offered)
    if half or set(offered) <= set(spoken):
        return half
    told = catalogue.load_for(settings.catalogue).languages  # to say them all
    return tuple(
        f"languages.offered: the procedures are not told in “{code}”; they are in"
        f" {', '.join(told)}"
        for code in offered
        if code not in told
    )
