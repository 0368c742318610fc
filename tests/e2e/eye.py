"""Sees the screen as a screen reader does (AT-SPI). Run by Debian's own Python.

Each line of stdin is a JSON question, each line of stdout its answer:
{"name": regular expression, "role": name or null, "seconds": patience,
 "moved_from": a box or null, where it is no more once the page has scrolled}
-> {"found": true, "name": …, "role": …, "box": [x, y, width, height], "text": …}
{"all": true} -> {"seen": [[role, name], …]} of all that shows.
{"boxes": role} -> {"boxes": [[name, box], …]} of all that shows with this role.
{"focus": true, "other_than": node or null, "seconds": patience}
-> what has the focus, as above, with its "node"; once it is another than that one.
"""

import json
import re
import sys
import time
from collections.abc import Iterator

import pyatspi
from gi.repository import GLib

_LOOK_S = 0.1
_FOCUS_S = 0.02
_FOCUSED = "object:state-changed:focused"
# Windows and pages say that they are focused, besides what is focused in them.
_NEVER = frozenset({pyatspi.ROLE_FRAME, pyatspi.ROLE_WINDOW, pyatspi.ROLE_APPLICATION})
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


class Focus:
    """Who has the focus, as a screen reader follows it: by what is said of it.

    A menu is a window of its own that no walk through the tree meets.
    """

    def __init__(self) -> None:
        self._last: pyatspi.Accessible | None = None
        pyatspi.Registry.registerEventListener(self._on_event, _FOCUSED)

    def hear(self) -> None:
        """Take in what was said since the last time."""
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)

    def now(self) -> dict[str, object] | None:
        """Give who was said to get it last; while nobody was, who says to have it.

        The page of a site says so for ever, and states are remembered too long here.
        """
        told = self._told(self._last) if self._last is not None else None
        if told is None:
            focused = filter(has_focus, everything())
            told = next(filter(None, map(self._told, focused)), None)
        return told

    def _told(self, node: pyatspi.Accessible) -> dict[str, object] | None:
        told = describe(node)
        if told is None:
            return None
        return told | {"node": identity(node), "showing": shows(node)}

    def _on_event(self, event: object) -> None:
        if event.detail1:
            self._last = event.source


def has_focus(node: pyatspi.Accessible) -> bool:
    try:
        states = node.getState()
        framed = node.getRole() in _NEVER
    except _GONE:
        return False
    return bool(states.contains(pyatspi.STATE_FOCUSED)) and not framed


def has_role(node: pyatspi.Accessible, question: dict[str, object]) -> bool:
    told = role_and_name(node)
    return told is not None and told[0] == question["boxes"]


def identity(node: pyatspi.Accessible) -> str:
    try:
        return f"{node.get_process_id()} {node.path}"
    except _GONE:
        return ""


def shows(node: pyatspi.Accessible) -> bool:
    try:
        return bool(node.getState().contains(pyatspi.STATE_SHOWING))
    except _GONE:
        return False


def focus(question: dict[str, object], focused: Focus) -> dict[str, object]:
    deadline = time.monotonic() + float(question["seconds"])
    while True:
        focused.hear()
        told = focused.now()
        if told and told["node"] != question.get("other_than"):
            return told
        if time.monotonic() > deadline:
            return told or {"found": False}
        time.sleep(_FOCUS_S)


def answer(question: dict[str, object], focused: Focus) -> dict[str, object]:
    if question.get("focus"):
        return focus(question, focused)
    if question.get("boxes"):
        told = [describe(node) for node in everything() if has_role(node, question)]
        return {"boxes": [[each["name"], each["box"]] for each in told if each]}
    if question.get("all"):
        return {"seen": [told for told in map(role_and_name, everything()) if told]}
    deadline = time.monotonic() + float(question["seconds"])
    while True:
        found = look(question["name"], question.get("role"))
        moved = not found or found["box"] != question.get("moved_from")
        if (found and moved) or time.monotonic() > deadline:
            return found or {"found": False}
        time.sleep(_LOOK_S)


follower = Focus()
for line in sys.stdin:
    sys.stdout.write(json.dumps(answer(json.loads(line), follower)) + "\n")
    sys.stdout.flush()
