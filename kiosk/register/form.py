"""A line of the register as JSON, as a paper form is typed in or a program hands it.

    {"name": "Zzyzx", "first_names": "Essai",
     "signature": {"mode": "stylus", "width": 9000, "height": 4000,
                   "strokes": [[[100, 200], [150, 260]], [[400, 400]]]}}

The signature is in 1/100 mm; it may also be the list of strokes alone. Instead of it
there may be "attested_by": a mediator's id. "record_id" (a UUID), when given, makes
the line be written only once, however often it is handed in.
"""

from dataclasses import dataclass
from uuid import UUID

from kiosk.register import (
    Identity,
    Point,
    RegisterError,
    RegisterFault,
    Signature,
    SignatureMode,
    Stroke,
)

_KEYS = frozenset({"name", "first_names", "signature", "attested_by", "record_id"})
_SIGNATURE_KEYS = frozenset({"mode", "width", "height", "strokes"})


@dataclass(frozen=True, slots=True)
class Form:
    """A line that was checked and can be written."""

    identity: Identity
    signature: Signature
    record_id: UUID | None = None


def read_form(raw: object) -> Form:
    """Check one line. Raises RegisterError (REFUSED), its detail the sentence."""
    if not isinstance(raw, dict):
        raise _refused("a line is a JSON object")
    _known(raw, _KEYS)
    mediator, drawn = raw.get("attested_by"), raw.get("signature")
    if (mediator is None) == (drawn is None):
        raise _refused("give either “signature” or “attested_by”")
    return Form(
        identity=Identity(_text(raw, "name"), _text(raw, "first_names")),
        signature=_attested(mediator) if drawn is None else _signature(drawn),
        record_id=_record_id(raw.get("record_id")),
    )


def _attested(mediator: object) -> Signature:
    if not isinstance(mediator, str):
        raise _refused("“attested_by” is a mediator's id")
    return Signature(mode=SignatureMode.ATTESTED, attested_by=mediator)


def _signature(raw: object) -> Signature:
    if isinstance(raw, list):
        raw = {"strokes": raw}
    if not isinstance(raw, dict):
        raise _refused("a signature is a JSON object with its “strokes”")
    _known(raw, _SIGNATURE_KEYS)
    mode = _mode(raw.get("mode", SignatureMode.STYLUS.value))
    if not mode.drawn:
        return Signature(mode=mode)
    strokes = _strokes(raw.get("strokes"))
    return Signature(
        mode=mode,
        width=_side(raw, "width", strokes, 0),
        height=_side(raw, "height", strokes, 1),
        strokes=strokes,
    )


def _known(raw: dict[str, object], keys: frozenset[str]) -> None:
    # Nothing more about a person is taken than what the register is for.
    for key in raw:
        if key not in keys:
            raise _refused(f"unknown key “{key}”; there are {', '.join(sorted(keys))}")


def _text(raw: dict[str, object], key: str) -> str:
    value = raw.get(key)
    if not isinstance(value, str):
        raise _refused(f"“{key}” is missing, or no text")
    return value


def _record_id(raw: object) -> UUID | None:
    if raw is None:
        return None
    try:
        return UUID(str(raw))
    except ValueError as error:
        raise _refused("“record_id” is no UUID") from error


def _mode(raw: object) -> SignatureMode:
    for mode in SignatureMode:
        if raw == mode.value and mode is not SignatureMode.ATTESTED:
            return mode
    raise _refused("“mode” is stylus, finger, mouse or confirmed")


def _strokes(raw: object) -> tuple[Stroke, ...]:
    if not isinstance(raw, list) or not all(isinstance(each, list) for each in raw):
        raise _refused("“strokes” is a list of lists of points")
    return tuple(tuple(_point(point) for point in stroke) for stroke in raw)


def _point(raw: object) -> Point:
    match raw:
        case [int() | float() as x, int() | float() as y]:
            return _round(x), _round(y)
    raise _refused("a point is [x, y], in 1/100 mm")


def _round(value: float) -> int:
    try:
        return round(value)
    except (ValueError, OverflowError) as error:  # JSON's NaN and Infinity
        raise _refused("a point is [x, y], in 1/100 mm") from error


def _side(
    raw: dict[str, object], key: str, strokes: tuple[Stroke, ...], axis: int
) -> int:
    """Give a frame's side; a signature without one is its own frame."""
    value = raw.get(key)
    if value is None:
        return max((point[axis] for stroke in strokes for point in stroke), default=0)
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise _refused(f"“{key}” is a number, in 1/100 mm")
    return _round(value)


def _refused(what: str) -> RegisterError:
    return RegisterError(RegisterFault.REFUSED, what)
