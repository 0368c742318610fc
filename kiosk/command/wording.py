"""What the command says, in plain English, when a device or a document says no."""

from kiosk.devices import Fault
from kiosk.documents import DocumentFault

_DEVICE = {
    Fault.ABSENT: "no {device} answers; check its name, its cable and its switch",
    Fault.FORBIDDEN: "this user may not open the {device}; give it the right to",
    Fault.BUSY: "the {device} is busy; wait a moment and start again",
    Fault.NO_PAPER: "the {device} has no paper; put some in",
    Fault.JAM: "a sheet is stuck in the {device}; open it and take the sheet out",
    Fault.COVER_OPEN: "a cover of the {device} is open; close it",
    Fault.NO_INK: "the {device} has no ink or toner left; put some in",
    Fault.STALLED: "the {device} does not go on; look at its display and its queue",
    Fault.PAUSED: (
        "the {device} is paused or takes no jobs; see to it, then start it again: "
        "cupsenable, cupsaccept"
    ),
    Fault.HELD: "the job is held back; see what `lpstat -l -o` says of it",
    Fault.TOO_LONG: "there are more pages than allowed; take fewer at a time",
    Fault.UNREADABLE: "the document cannot be read; get it again",
    Fault.BROKEN: "the {device} does not work; switch it off and on, then try again",
}

_DOCUMENT = {
    DocumentFault.EMPTY: "has no pages; check where it came from",
    DocumentFault.NOT_A_DOCUMENT: "is no PDF, PNG, JPEG or TIFF; save it as one",
    DocumentFault.PROTECTED: "is protected by a password; save it without one",
    DocumentFault.DAMAGED: "is damaged; get it again",
    DocumentFault.CANNOT_FIT: (
        "would not be legible at this size; take fewer pages or a larger size"
    ),
    DocumentFault.TOO_LARGE: "is too large to work with; give a smaller one",
    DocumentFault.TOO_MANY_PAGES: "has too many pages; split it",
}


def device_says(fault: Fault, device: str) -> str:
    """Say what is wrong with a "scanner" or "printer", and what to do."""
    return _DEVICE[fault].format(device=device)


def document_says(fault: DocumentFault) -> str:
    """Say what is wrong with a document, behind its name, and what to do."""
    return _DOCUMENT[fault]
