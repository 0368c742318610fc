"""The register as a visit uses it: what failed once is tried anew."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.register import (
    Identity,
    Notice,
    Outcome,
    Proof,
    RegisterError,
    Signature,
    SignatureMode,
)
from kiosk.register.founding import initialise
from kiosk.register.remembered import Memory
from kiosk.visit.ledger import Ledger

PERSON = (
    Identity("Essai", "Zoé"),
    Signature(mode=SignatureMode.ATTESTED, attested_by="mediateur-1"),
    Notice("2026-1", bytes(32)),
)


def found(path: Path) -> None:
    initialise(
        path,
        site_id="essai",
        station="poste-01",
        passphrase="plainly false words",
        now=lambda: datetime.now(UTC),
    )


def sign_in(ledger: Ledger) -> Proof:
    return ledger.sign_in(ledger.new_record_id(), *PERSON)


def replace(path: Path) -> None:
    """Put another register in its place; nothing is remembered of the one before."""
    for file in path.parent.glob(path.name + "*"):
        file.unlink()
    Memory.of(path).path.unlink(missing_ok=True)
    found(path)


def test_a_register_that_is_replaced_is_written_at_the_second_try(
    tmp_path: Path,
) -> None:
    path = tmp_path / "register.sqlite3"
    found(path)
    ledger = Ledger(path)
    sign_in(ledger)
    replace(path)

    with pytest.raises(RegisterError):
        sign_in(ledger)

    assert sign_in(ledger).number == 1


def test_what_is_open_in_a_replaced_register_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite3"
    found(path)
    launchers = Ledger(path)
    assert launchers.close_all(Outcome.INTERRUPTED) == 0
    replace(path)
    sign_in(Ledger(path))

    assert launchers.close_all(Outcome.INTERRUPTED) == 1


def test_a_register_is_ready_before_anybody_signs(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite3"
    found(path)
    ledger = Ledger(path)

    ledger.prepare()

    assert ledger._open is not None
    assert sign_in(ledger).number == 1


def test_what_is_wrong_with_it_is_told_when_somebody_signs(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "register.sqlite3"
    ledger = Ledger(path)

    ledger.prepare()
    ledger.draft(ledger.new_record_id(), *PERSON)

    assert caplog.text.count("not ready") == 2
    with pytest.raises(RegisterError):
        sign_in(ledger)
    found(path)
    assert sign_in(ledger).number == 1
