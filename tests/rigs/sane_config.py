"""SANE configurations of one's own, with scanners that are not there."""

from pathlib import Path

TEST_SCANNER = "test:0"

# The backend's A4 needs 297 mm; with 200 mm, its default, pages would be cut.
_TEST = {
    "number_of_devices": "1",
    "mode": "Color",
    "depth": "8",
    "resolution_min": "75.0",
    "resolution_max": "1200.0",
    "resolution_quant": "1.0",
    "resolution": "300.0",
    "geometry_min": "0.0",
    "geometry_max": "300.0",
    "geometry_quant": "1.0",
    "test-picture": '"Color pattern"',
}


def sane_test_config(folder: Path, **options: str) -> Path:
    """Write a SANE_CONFIG_DIR with only SANE's test scanner, and give its path.

    `options` are keys of test.conf with underscores: read_status_code (such as
    "SANE_STATUS_JAMMED"), read_delay, read_delay_duration (µs, 200000 at most),
    ppl_loss, hand_scanner …
    """
    lines = [f"{_key(name)} {value}" for name, value in (_TEST | options).items()]
    return _write(folder, "test", lines)


def escl_config(folder: Path, address: str) -> Path:
    """Write a SANE_CONFIG_DIR with only the network scanner at an http address."""
    lines = [
        "[devices]",
        f'"Virtuel" = {address}, eSCL',
        "[options]",
        "discovery = disable",
    ]
    return _write(folder, "airscan", lines)


def _key(name: str) -> str:
    """Write a key as test.conf does: some have underscores, most have hyphens."""
    return name if name in _TEST else name.replace("_", "-")


def _write(folder: Path, backend: str, lines: list[str]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "dll.conf").write_text(f"{backend}\n")
    (folder / f"{backend}.conf").write_text("\n".join(lines) + "\n")
    return folder
