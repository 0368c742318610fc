"""The lines as rows of text, and as CSV; in French, as offices read them."""

import io
from csv import QUOTE_ALL, writer

from kiosk.register import OpenLine, Outcome, SignatureMode, Verification

HEADINGS = (
    "Numéro",
    "Date",
    "Heure",
    "Nom",
    "Prénom(s)",
    "Identité",
    "Signature",
    "Attestée par",
    "Fin",
    "Issue",
    "Mention",
)
_ERASED = "[effacé]"
_VERIFICATIONS = {
    Verification.DECLARED: "déclarée",
    Verification.SEEN_BY_MEDIATOR: "vue par un médiateur",
}
_SIGNATURES = {
    SignatureMode.STYLUS: "au stylet",
    SignatureMode.FINGER: "au doigt",
    SignatureMode.MOUSE: "à la souris",
    SignatureMode.CONFIRMED: "confirmée au clavier",
    SignatureMode.ATTESTED: "attestée par un médiateur",
}
_OUTCOMES = {
    Outcome.COMPLETED: "terminée",
    Outcome.IDLE: "poste laissé sans activité",
    Outcome.MAXIMUM: "durée maximale atteinte",
    Outcome.CLOSED_BY_STAFF: "close par un agent",
    Outcome.INTERRUPTED: "interrompue",
}
# What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def row(line: OpenLine) -> tuple[str, ...]:
    """Give a line's cells, as they are to be read."""
    identity, signature = line.identity, line.signature
    mentions = []
    if line.rectified:
        mentions.append("nom rectifié")
    if line.limited:
        mentions.append("traitement limité")
    return (
        str(line.number),
        f"{line.at:%d/%m/%Y}",
        f"{line.at:%H:%M}",
        identity.family_name if identity else _ERASED,
        identity.first_names if identity else _ERASED,
        _VERIFICATIONS[identity.verification] if identity else "",
        signed(line),
        (signature.attested_by or "") if signature else "",
        f"{line.ended_at:%H:%M}" if line.ended_at else "",
        _OUTCOMES[line.outcome] if line.outcome else "",
        ", ".join(mentions),
    )


def signed(line: OpenLine) -> str:
    """Say how the person signed."""
    return _SIGNATURES[line.signature.mode] if line.signature else _ERASED


def inert(cell: str) -> str:
    """Give a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.lstrip().startswith(_FORMULA) else cell


def csv(lines: tuple[OpenLine, ...], _site: str) -> bytes:
    """Write CSV as a French spreadsheet opens it: semicolons, UTF-8 with its mark."""
    text = io.StringIO()
    table = writer(text, delimiter=";", quoting=QUOTE_ALL, lineterminator="\r\n")
    table.writerow(HEADINGS)
    table.writerows([inert(cell) for cell in row(line)] for line in lines)
    return text.getvalue().encode("utf-8-sig")
