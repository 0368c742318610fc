"""The PDF one takes home: a number, a few lines, and that it was an exercise."""

import secrets
from dataclasses import dataclass

from kiosk.practice.exchange import Response
from kiosk.practice.pdf import Line, draw
from kiosk.practice.words import Language, Phrase

# Without the letters and figures that are taken for one another.
_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTVWXYZ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What a receipt says. No name: a receipt may be left on a printer."""

    title: Phrase
    number: str
    lines: tuple[tuple[Phrase, Phrase], ...]


def new_number(prefix: str) -> str:
    """Make a file number that no one can guess or misread."""
    letters = "".join(secrets.choice(_ALPHABET) for _ in range(8))
    return f"EX-{prefix}-{letters[:4]}-{letters[4:]}"


def attachment(receipt: Receipt, name: str, language: Language) -> Response:
    """Hand a receipt over as a download."""
    return Response(
        kind="application/pdf",
        body=_drawn(receipt, language),
        headers=(("Content-Disposition", f'attachment; filename="{name}"'),),
    )


def _drawn(receipt: Receipt, language: Language) -> bytes:
    lines = [
        Line(_MARK.text(language), size=20, bold=True, boxed=True),
        Line(receipt.title.text(language), size=24, bold=True, space=60),
        Line(_NUMBER.text(language), size=13, space=50),
        Line(receipt.number, size=26, bold=True, space=34),
    ]
    space = 50
    for label, value in receipt.lines:
        lines.append(Line(label.text(language), size=13, space=space))
        lines.append(Line(value.text(language), size=15, bold=True, space=20))
        space = 36
    lines.append(Line(_WARNING.text(language), size=13, space=60))
    return draw(lines, title=receipt.title.text(language), language=language.value)


_MARK = Phrase(
    "EXERCICE — ce n'est pas un vrai document",
    "EXERCISE — this is not a real document",
)
_NUMBER = Phrase("Numéro de dossier", "File number")
_WARNING = Phrase(
    "Rien n'a été envoyé à l'administration. Ce papier ne donne aucun droit.",
    "Nothing was sent to any office. This paper gives no right.",
)
