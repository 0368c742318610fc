"""Names without an exercise: other official sites, and false ones."""

from kiosk.practice.exchange import Request, Response
from kiosk.practice.render import Html, fill
from kiosk.practice.views import NEUTRAL, page
from kiosk.practice.words import Phrase

# A paid intermediary, and a name glued together to look official.
PAID_IMITATION = "permis-conduire-express.example"
GLUED_IMITATION = "amendesgouv.fr"


def elsewhere(request: Request) -> Response:
    """Say which official site this would be, and where the exercises are."""
    return page(
        request,
        NEUTRAL,
        Phrase("Il n'y a pas d'exercice ici", "There is no exercise here"),
        _main("elsewhere.html", request),
    )


def imitation(request: Request) -> Response:
    """Say that whoever reads this was let through to a false site."""
    return page(
        request,
        NEUTRAL,
        Phrase("Ceci est un faux site", "This is a false site"),
        _main("imitation.html", request),
    )


def _main(template: str, request: Request) -> Html:
    language = request.language
    exercises = fill("exercises.html", language, lang=language.value)
    return fill(template, language, host=request.host, exercises=exercises)
