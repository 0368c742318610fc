"""What is done for a person, or asked about them; each time a line says by whom.

Who did it is sealed, like a name; the line itself names nobody.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.register import (
    BodyClass,
    EntryKind,
    Found,
    Identity,
    OpenLine,
    Proof,
    Purpose,
)
from kiosk.register.agents import check_agents
from kiosk.register.body import ident_body
from kiosk.register.keys import Keys
from kiosk.register.log import record_line
from kiosk.register.opening import limited, open_line, open_names
from kiosk.register.pen import Pen

# For these, a limited record is shown too: the person's own right, or the law's.
_SEES_ALL = frozenset({Purpose.RIGHTS, Purpose.REQUISITION})


@dataclass(frozen=True, slots=True)
class Consulted:
    """What was shown, and the line that says who saw it."""

    found: Found
    proof: Proof


def consult(pen: Pen, text: str, keys: Keys, purpose: Purpose) -> Consulted:
    """Search for a name, and write who did and which lines were shown, not the name.

    Nothing is shown when that cannot be written. Raises RegisterError (SECOND_AGENT).
    """
    with pen.store.reading() as session:  # it takes seconds, and visitors must sign
        hidden = frozenset() if purpose in _SEES_ALL else limited(session)
        found = open_names(session, keys).find(session, text, hidden=hidden)
    check_agents(keys, asked=pen.two_agents, records=len(found.entries))
    with pen.store.writing() as session:
        said = {
            "purpose": purpose.value,
            "lines": ",".join(str(entry.number) for entry in found.entries),
        }
        event = pen.event(EntryKind.CONSULTATION, keys, said=said)
        return Consulted(found, pen.append(session, event).proof())


def access(pen: Pen, numbers: Sequence[int], keys: Keys) -> tuple[OpenLine, ...]:
    """Give all that there is on some records, for the person (GDPR art. 15).

    Raises RegisterError (UNKNOWN_RECORD, SECOND_AGENT).
    """
    check_agents(keys, asked=pen.two_agents, records=len(set(numbers)))
    with pen.store.writing() as session:
        lines = tuple(
            open_line(session, record_line(session, number), keys) for number in numbers
        )
        said = {
            "purpose": Purpose.RIGHTS.value,
            "lines": ",".join(str(line.number) for line in lines),
        }
        pen.append(session, pen.event(EntryKind.CONSULTATION, keys, said=said))
        return lines


def rectify(pen: Pen, number: int, identity: Identity, keys: Keys) -> Proof:
    """Give a record another name (GDPR art. 16). The line before stays as it was."""
    with pen.store.writing() as session:
        line = record_line(session, number)
        event = pen.event(EntryKind.RECTIFICATION, keys, target=line)
        body = ident_body(identity, None, by=keys.holder)
        event.plain[BodyClass.IDENT] = body
        return pen.append(session, event).proof()


def limit(pen: Pen, number: int, keys: Keys, *, ended: bool = False) -> Proof:
    """Keep a record and show it no more (GDPR art. 18), or end that."""
    kind = EntryKind.RELEASE if ended else EntryKind.LIMITATION
    with pen.store.writing() as session:
        line = record_line(session, number)
        return pen.append(session, pen.event(kind, keys, target=line)).proof()
