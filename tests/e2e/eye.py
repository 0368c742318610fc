"""Sees the screen as a screen reader does (AT-SPI). Run by Debian's own Python.

Each line of stdin is a JSON question, each line of stdout its answer:
{"name": regular expression, "role": name or null, "seconds": patience}
-> {"found": true, "name": …, "role": …, "box": [x, y, width, height], "text": …}
{"all": true} -> {"seen": [[role, name], …]} of all that shows.
"""

import json
import re
import sys
import time
from collections.abc import Iterator

import pyatspi
from gi.repository import GLib

_LOOK_S = 0.1
# What a node says when it goes away while it is looked at.
_GONE = (
    AttributeError,
    GLib.GError,
    LookupError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)


def showing(node: pyatspi.Accessible) -> Iterator[pyatspi.Accessible]:
    """Give all that shows, what lies deepest in the tree after its parents."""
    try:
        children = list(node)
        visible = node.getState().contains(pyatspi.STATE_SHOWING)
        visible = visible or node.getRole() == pyatspi.ROLE_APPLICATION
    except _GONE:
        return  # it went away while we looked
    if visible:
        yield node
        for child in children:
            if child is not None:
                yield from showing(child)


def everything() -> Iterator[pyatspi.Accessible]:
    try:
        applications = list(pyatspi.Registry.getDesktop(0))
    except _GONE:
        return
    for application in applications:
        if application is not None:
            yield from showing(application)


def role_of(node: pyatspi.Accessible) -> str:
    """Name its role; Debian 13 says "button" where Debian 12 says "push button"."""
    role: str = node.getRoleName()
    return "push button" if role == "button" else role


def describe(node: pyatspi.Accessible) -> dict[str, object] | None:
    try:
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        name, role = node.name, role_of(node)
        states = node.getState()
        ready = states.contains(pyatspi.STATE_SENSITIVE)
    except _GONE:
        return None
    if box.width <= 0 or box.height <= 0:
        return None
    return {
        "found": True,
        "name": name,
        "role": role,
        "sensitive": ready,
        "box": [box.x, box.y, box.width, box.height],
    }


def role_and_name(node: pyatspi.Accessible) -> list[str] | None:
    try:
        return [role_of(node), node.name]
    except _GONE:
        return None


def look(name: str, role: str | None) -> dict[str, object] | None:
    pattern = re.compile(name)
    for node in everything():
        try:
            fits = pattern.search(node.name or "") is not None
            fits = fits and role in (None, role_of(node))
        except _GONE:
            continue
        told = describe(node) if fits else None
        if told and told["sensitive"]:  # what is greyed cannot be touched
            return told
    return None


def answer(question: dict[str, object]) -> dict[str, object]:
    if question.get("all"):
        return {"seen": [told for told in map(role_and_name, everything()) if told]}
    deadline = time.monotonic() + float(question["seconds"])
    while True:
        found = look(question["name"], question.get("role"))
        if found or time.monotonic() > deadline:
            return found or {"found": False}
        time.sleep(_LOOK_S)


for line in sys.stdin:
    sys.stdout.write(json.dumps(answer(json.loads(line))) + "\n")
    sys.stdout.flush()
