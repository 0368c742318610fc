"""Reads what a form sent: both encodings, everything bounded, no temporary file."""

import re
from http import HTTPStatus
from urllib.parse import parse_qsl

from kiosk.practice.exchange import File, RefusedError

MAX_BODY = 16_000_000
_MAX_PARTS = 60
_MAX_PART_HEADER = 4096
_MAX_TEXT = 500
_MAX_NAME = 80
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+")
_PARAMETER = re.compile(r';\s*(name|filename)="([^"\r\n]*)"', re.IGNORECASE)
_BOUNDARY = re.compile(r'boundary="?([0-9A-Za-z\'()+_,./:=? -]{1,70})"?\s*(?:;|$)')

Form = tuple[dict[str, str], tuple[File, ...]]


def read_form(kind: str, body: bytes) -> Form:
    """Give a form's fields and files. Of a field sent twice, the last word counts.

    Raises RefusedError when it is not a form, or not a sane one.
    """
    name = kind.partition(";")[0].strip().lower()
    if name == "application/x-www-form-urlencoded":
        return _read_pairs(body), ()
    if name == "multipart/form-data":
        return _read_parts(kind, body)
    raise RefusedError(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)


def read_query(query: str) -> dict[str, str]:
    """Give the words after an address's question mark. Raises RefusedError."""
    try:
        pairs = parse_qsl(
            query, keep_blank_values=True, max_num_fields=_MAX_PARTS, errors="replace"
        )
    except ValueError as error:
        raise RefusedError(HTTPStatus.BAD_REQUEST) from error
    return {clean(name): clean(value) for name, value in pairs}


def clean(text: str) -> str:
    """Take out what no one types: controls, bidirectional tricks, endless text."""
    return _CONTROLS.sub(" ", text)[:_MAX_TEXT].strip()


def _read_pairs(body: bytes) -> dict[str, str]:
    return read_query(body.decode("utf-8", errors="replace"))


def _read_parts(kind: str, body: bytes) -> Form:
    boundary = _BOUNDARY.search(kind)
    if boundary is None:
        raise RefusedError(HTTPStatus.BAD_REQUEST)
    mark = b"\r\n--" + boundary[1].encode("ascii")
    # The first mark has no line before it.
    pieces = (b"\r\n" + body).split(mark, _MAX_PARTS + 1)
    if len(pieces) == 1 or not pieces[-1].startswith(b"--"):
        raise RefusedError(HTTPStatus.BAD_REQUEST)
    fields: dict[str, str] = {}
    files: list[File] = []
    for piece in pieces[1:-1]:
        name, filename, data = _read_part(piece)
        if filename is None:
            fields[name] = clean(data.decode("utf-8", errors="replace"))
        elif filename or data:  # a file field left empty sends neither
            files.append(File(name, filename, data))
    return fields, tuple(files)


def _read_part(piece: bytes) -> tuple[str, str | None, bytes]:
    head, found, data = piece.partition(b"\r\n\r\n")
    if not found or len(head) > _MAX_PART_HEADER:
        raise RefusedError(HTTPStatus.BAD_REQUEST)
    parameters = _parameters(head.decode("utf-8", errors="replace"))
    if "name" not in parameters:
        raise RefusedError(HTTPStatus.BAD_REQUEST)
    filename = parameters.get("filename")
    if filename is not None:
        filename = _label(filename)
    return clean(parameters["name"]), filename, data


def _parameters(head: str) -> dict[str, str]:
    for line in head.split("\r\n"):
        if line.lower().startswith("content-disposition:"):
            # Browsers write a quote inside a name as %22 (WHATWG form encoding).
            found = _PARAMETER.findall(line)
            return {key.lower(): value.replace("%22", '"') for key, value in found}
    return {}


def _label(filename: str) -> str:
    return clean(re.split(r"[/\\]", filename)[-1])[-_MAX_NAME:]
