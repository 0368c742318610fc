"""What a receipt says of a procedure whose site was opened."""

from datetime import date

from kiosk.catalogue import Catalogue, Procedure
from kiosk.ui.receipt_words import OpenedProcedure


def opened_procedure(
    procedure: Procedure, catalogue: Catalogue, today: date
) -> OpenedProcedure:
    """Tell what comes next, with its days; nothing doubtful as if it were certain."""
    contact = catalogue.contact(procedure.contact) if procedure.contact else None
    dated = catalogue.from_today(procedure, today)
    said = {id(answer.statement) for answer in dated}
    steps = [step for step in procedure.next_steps if id(step) not in said]
    return OpenedProcedure(
        title=procedure.title,
        next_steps=tuple(step.text for step in steps if step.certain),
        unsure=tuple(step.text for step in steps if not step.certain),
        dated=dated,
        address=procedure.address,
        telephone=contact.telephone if contact and not contact.doubtful else None,
    )
