"""Which translations there are. No Qt: the launcher looks before there is a screen."""

from collections.abc import Iterable
from importlib.resources import as_file, files
from pathlib import Path

SOURCE = "en"  # the language of the sentences in the code
PREFIX = "kiosk_"


def own_folder() -> Path:
    """Give the folder of the compiled translations, `kiosk_fr.qm` and so on."""
    with as_file(files("kiosk").joinpath("locale")) as folder:
        return folder


def untranslated(offered: Iterable[str], folder: Path | None = None) -> tuple[str, ...]:
    """Say which of these languages cannot be spoken, a line each."""
    folder = folder or own_folder()
    found = sorted(path.stem.removeprefix(PREFIX) for path in folder.glob("*.qm"))
    known = list(dict.fromkeys([SOURCE, *found]))
    return tuple(
        f"languages.offered: “{code}” is not translated here; there is"
        f" {', '.join(known)} (translations are compiled by `make install`)"
        for code in offered
        if code not in known
    )
