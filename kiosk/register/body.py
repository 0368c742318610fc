"""What the two sealed bodies of a line say, as JSON text and back."""

import hashlib
from base64 import b64decode, b64encode
from collections.abc import Mapping
from uuid import UUID

from kiosk.register import (
    BodyClass,
    Identity,
    Notice,
    RegisterError,
    RegisterFault,
    Signature,
    SignatureMode,
    Verification,
)
from kiosk.register.chain import canonical, read_json
from kiosk.register.ink import pack, unpack

Bodies = dict[BodyClass, bytes]


def bodies(
    record_id: UUID, identity: Identity, signature: Signature, notice: Notice | None
) -> Bodies:
    """Write what a record says, before it is sealed. Raises RefusedError."""
    signed = statement(record_id, identity, notice)
    return {
        BodyClass.IDENT: ident_body(identity, notice),
        BodyClass.SIGN: sign_body(signature, signed),
    }


def statement(record_id: UUID, identity: Identity, notice: Notice | None) -> bytes:
    """Hash what the person put their name to: it ties the signature to that text."""
    said: dict[str, str] = {
        "record": record_id.hex,
        "family_name": identity.family_name,
        "first_names": identity.first_names,
    }
    if notice is not None:
        said["notice_sha256"] = notice.text_sha256.hex()
    return hashlib.sha256(canonical(said)).digest()


def ident_body(
    identity: Identity, notice: Notice | None, *, by: str | None = None
) -> bytes:
    """Say who it is; `by`, when someone else says so later."""
    members: dict[str, str] = {
        "family_name": identity.family_name,
        "first_names": identity.first_names,
        "verification": identity.verification.value,
    }
    if notice is not None:
        members["notice_version"] = notice.version
    if by is not None:
        members["by"] = by
    return canonical(members)


def sign_body(signature: Signature, signed: bytes) -> bytes:
    members: dict[str, str | int] = {
        "mode": signature.mode.value,
        "statement_sha256": signed.hex(),
    }
    if signature.mode.drawn:
        members |= {
            "width": signature.width,
            "height": signature.height,
            "strokes": b64encode(pack(signature.strokes)).decode(),
        }
    if signature.attested_by is not None:
        members["attested_by"] = signature.attested_by
    return canonical(members)


def audit_body(agent: str, said: Mapping[str, str]) -> bytes:
    """Say who did something with the register, and what it concerned."""
    return canonical({**said, "agent": agent})


def read_audit(raw: bytes) -> dict[str, str]:
    """Read an opened body. Raises RegisterError (DAMAGED)."""
    try:
        members = read_json(raw)
        return {str(key): str(value) for key, value in members.items()}
    except (ValueError, AttributeError) as error:
        raise _damaged() from error


def read_ident(raw: bytes) -> Identity:
    """Read an opened body. Raises RegisterError (DAMAGED)."""
    try:
        members = read_json(raw)
        return Identity(
            members["family_name"],
            members["first_names"],
            Verification(members["verification"]),
        )
    except (ValueError, KeyError, TypeError) as error:
        raise _damaged() from error


def read_sign(raw: bytes) -> Signature:
    """Read an opened body. Raises RegisterError (DAMAGED)."""
    try:
        members = read_json(raw)
        return Signature(
            mode=SignatureMode(members["mode"]),
            width=members.get("width", 0),
            height=members.get("height", 0),
            strokes=unpack(b64decode(members["strokes"]))
            if "strokes" in members
            else (),
            attested_by=members.get("attested_by"),
        )
    except (ValueError, KeyError, TypeError) as error:
        raise _damaged() from error


def _damaged() -> RegisterError:
    return RegisterError(RegisterFault.DAMAGED, "a body is not what was sealed")
