"""How the central register is, for `kiosk register status` and the doctor."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.register.central.outlook import Outlook, certificate_ends, read
from kiosk.register.moment import utc_now
from kiosk.settings import RegisterChoice


def centre_answer(
    choice: RegisterChoice, path: Path, entries: int
) -> dict[str, Any] | None:
    """Give what is known of the centre, for a program; None if there is none."""
    if choice.central is None:
        return None
    outlook = read(path)
    ends = {
        str(end.path): f"{end.at:%Y-%m-%d}" if end.at else None
        for end in certificate_ends(choice.central)
    }
    return asdict(outlook) | {
        "waiting": outlook.waiting(entries),
        "certificates_end": ends,
        "concerns": [what for what, _ in centre_concerns(choice, path, utc_now())],
    }


def centre_lines(answer: dict[str, Any]) -> Iterator[str]:
    """Say it for a person, a line each."""
    yield f"centre\tlast sync\t{answer['sent_at'] or 'never'}"
    yield f"centre\twaiting\t{answer['waiting']} lines"
    for path, day in answer["certificates_end"].items():
        yield f"centre\tcertificate\t{path}\t{day or 'not readable'}"


def centre_concerns(
    choice: RegisterChoice, path: Path, now: datetime
) -> Iterator[tuple[str, str]]:
    """Give what somebody should look after, and the mend of each."""
    if choice.central is None:
        return
    outlook = read(path)
    yield from _contradictions(outlook)
    if outlook.failing_since is not None:
        yield (
            f"the centre could not be used since {outlook.failing_since}:"
            f" {outlook.fault}",
            "kiosk register sync says why; no line is lost meanwhile",
        )
    elif outlook.sent_at is None and not outlook.behind:
        yield (
            "nothing was ever sent to the centre",
            "systemctl enable --now kiosk-register-sync.timer",
        )
    for end in certificate_ends(choice.central):
        if end.at is None:
            yield f"{end.path}: not readable as a certificate", "see [register] central"
        elif end.near(now):
            word = "ended" if end.at <= now else "ends"
            yield (
                f"the certificate {end.path} {word} on {end.at:%Y-%m-%d}",
                "ask the centre's administrator for a new one",
            )


def _contradictions(outlook: Outlook) -> Iterator[tuple[str, str]]:
    how = "see docs/registre-central.md: two posts have the same keys, or an old copy"
    if outlook.forked_at is not None:
        yield (
            f"a fork: from line {outlook.forked_at} on the centre has other lines;"
            " these are kept aside there",
            how,
        )
    if outlook.behind:
        yield (
            f"the centre has lines that are not here any more ({outlook.behind}):"
            " an older copy was put back; nothing is sent",
            "kiosk register central fetch, then kiosk register restore",
        )
