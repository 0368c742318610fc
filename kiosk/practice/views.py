"""The frame that every practice page sits in, with its banner and its locks."""

from dataclasses import dataclass
from http import HTTPStatus

from kiosk.practice.exchange import Request, Response
from kiosk.practice.render import NOTHING, Html, fill
from kiosk.practice.words import Language, Phrase


@dataclass(frozen=True, slots=True)
class Look:
    """How one site presents itself: its own name, never a mark of the State's."""

    name: Phrase
    # Where the name leads.
    home: str = "/"


NEUTRAL = Look(Phrase("Sites d'exercice", "Practice sites"))


def page(
    request: Request,
    look: Look,
    title: Phrase,
    main: Html,
    *,
    email: str = "",
    status: HTTPStatus = HTTPStatus.OK,
    form_hosts: tuple[str, ...] = (),
) -> Response:
    """Answer with one page of a site, in the visitor's language."""
    language = request.language
    account = NOTHING
    if email:
        account = fill("account.html", language, email=email)
    body = fill(
        "layout.html",
        language,
        lang=language.value,
        title=title,
        site=look.name,
        home=look.home,
        languages=_languages(request),
        account=account,
        main=main,
    )
    return Response(status=status, body=body.encode("utf-8"), form_hosts=form_hosts)


def trouble(status: HTTPStatus, language: Language = Language.FRENCH) -> Response:
    """Answer a request that gets no page of a site: what happened, what to do."""
    happened, mend = _TROUBLES.get(status, _TROUBLES[HTTPStatus.BAD_REQUEST])
    # Nothing of the request is shown: there may be nothing sane to show.
    blank = Request(method="GET", host="", path="", language=language)
    main = fill("trouble.html", language, mend=mend)
    return page(blank, NEUTRAL, happened, main, status=status)


def _languages(request: Request) -> Html:
    if not request.path:
        return NOTHING
    other = request.language.other
    return fill("languages.html", request.language, other=other.value)


_BACK = Phrase("Touchez « Retour ».", "Touch “Back”.")
_TROUBLES = {
    HTTPStatus.BAD_REQUEST: (
        Phrase(
            "Le site d'exercice n'a pas compris la demande",
            "The practice site did not understand the request",
        ),
        _BACK,
    ),
    HTTPStatus.NOT_FOUND: (
        Phrase("Cette page n'existe pas", "This page does not exist"),
        _BACK,
    ),
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: (
        Phrase("Vos fichiers sont trop lourds", "Your files are too big"),
        Phrase(
            "Chaque fichier peut peser 1 Mo au plus. Touchez « Retour ».",
            "Each file may be 1 MB at most. Touch “Back”.",
        ),
    ),
    HTTPStatus.MISDIRECTED_REQUEST: (
        Phrase(
            "Il n'y a pas de site d'exercice à cette adresse",
            "There is no practice site at this address",
        ),
        _BACK,
    ),
}
