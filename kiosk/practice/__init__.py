"""Practice sites of our own, under real official names, on loopback only.

For training and for tests: nothing here is official, and every page says so.
"""

from kiosk.practice.papers import PaperFault
from kiosk.practice.records import Received, ReceivedFile, Seen, SeenKind
from kiosk.practice.server import PracticeServer

__all__ = [
    "PaperFault",
    "PracticeServer",
    "Received",
    "ReceivedFile",
    "Seen",
    "SeenKind",
]
