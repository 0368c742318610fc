"""The parts of a kiosk, each tried for real: what was found, and the mend."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from kiosk import catalogue, navigation
from kiosk.catalogue.source import passed_over
from kiosk.command.findings import Finding, failure, ok, warning
from kiosk.command.languages import unspoken
from kiosk.command.pad_health import pad_health
from kiosk.command.register_health import examine_centre, examine_register
from kiosk.command.screen_health import screen_health
from kiosk.command.wording import device_says
from kiosk.devices import DeviceError, Fault
from kiosk.devices.child import ask_child
from kiosk.devices.chosen import sane_name
from kiosk.devices.cups import queues
from kiosk.devices.sane import names, sources
from kiosk.devices.sane_config import SaneConfig
from kiosk.settings import Settings, SettingsError
from kiosk.theme import chosen, missing_fonts
from kiosk.ui.translations import untranslated
from kiosk.ui.voices import voices
from kiosk.visit.runtime import RuntimeFolderError, place_in_memory

_ENGINE_S = 40
_SCANNER_S = 20.0
_PRINTER_S = 10.0
_FONTS = {"zh": "fonts-noto-cjk"}  # where fonts-noto-core has not the script
_LITTLE_DISK = 1_000_000_000
_LITTLE_MEMORY = 500_000_000
_BUILT = datetime(2026, 11, 1, tzinfo=UTC)  # a clock before this is wrong


def examine(settings: Settings) -> Iterator[Finding]:
    """Try each part in turn; a finding is given as soon as it is known."""
    for examination in (
        _engine,
        _memory,
        _disk,
        _languages,
        _fonts,
        _theme,
        _letters,
        _speech,
        _catalogue,
        _official,
        _scanner,
        _printer,
        _pad,
        examine_register,
        examine_centre,
        _clock,
        _network,
    ):
        yield from examination(settings)


def _engine(_settings: Settings) -> Iterator[Finding]:
    if os.geteuid() == 0:
        yield warning(
            "engine",
            "not tried: its sandbox does not work for root",
            "run the doctor as the kiosk's user: runuser -u USER -- kiosk doctor",
        )
        return
    done = _asked([sys.executable, "-I", "-m", "kiosk.browser.probe"], _ENGINE_S)
    if done is None or not done.stdout:
        yield failure(
            "engine",
            "does not start",
            "see what `python -m kiosk.browser.probe` says; a package may be missing",
        )
        return
    answer = json.loads(done.stdout)
    yield ok("engine", f"starts; Chromium patched to {answer['patched_to']}")
    if answer["sandboxed"]:
        yield ok("sandbox", "every layer is on")
    else:
        yield failure(
            "sandbox",
            "a layer is off",
            "allow user namespaces: sysctl user.max_user_namespaces must not be 0",
        )


def _memory(_settings: Settings) -> Iterator[Finding]:
    try:
        place = place_in_memory()
    except RuntimeFolderError as error:
        yield failure("tmpfs", str(error), "log in as an ordinary user, or mount one")
        return
    free = shutil.disk_usage(place).free
    if free < _LITTLE_MEMORY:
        yield warning(
            "tmpfs", f"{place}: only {free // 10**6} MB free", "give it 1 GB or more"
        )
    else:
        yield ok("tmpfs", f"{place}: {free // 10**6} MB free")


def _disk(settings: Settings) -> Iterator[Finding]:
    register = settings.register_
    folder = register.path.parent if register else Path("/")
    if not folder.is_dir():
        return  # the register says it
    free = shutil.disk_usage(folder).free
    if free < _LITTLE_DISK:
        yield warning("disk", f"{folder}: {free // 10**6} MB free", "make room on it")
    else:
        yield ok("disk", f"{folder}: {free // 10**9} GB free")


def _languages(settings: Settings) -> Iterator[Finding]:
    try:
        problems = unspoken(settings)
    except catalogue.CatalogueError:  # the catalogue's own line says it
        problems = untranslated(settings.languages.offered)
    for problem in problems:
        yield failure("languages", problem, "[languages] offered = …")
    if not problems:
        yield ok("languages", ", ".join(settings.languages.offered))


def _fonts(settings: Settings) -> Iterator[Finding]:
    missing = missing_fonts()
    for problem in missing:
        yield failure("fonts", problem, "install the kiosk again")
    if missing:
        return
    for language in settings.languages.offered:
        done = _asked(["fc-list", f":lang={language}", "family"], 10)
        if done is None:
            yield warning("fonts", "fc-list is missing", "apt install fontconfig")
            return
        if not done.stdout.strip():
            package = _FONTS.get(language, "fonts-noto-core")
            yield failure("fonts", f"none for “{language}”", f"apt install {package}")
            return
    yield ok("fonts", f"for {', '.join(settings.languages.offered)}")


def _theme(settings: Settings) -> Iterator[Finding]:
    try:
        chosen(settings.theme)
    except SettingsError as error:
        for problem in error.problems:
            yield failure("theme", problem, "docs/theme.md")
        return
    own = settings.theme.folder
    yield ok("theme", f"{settings.theme.look.value}, {own or 'neutral'}")


def _letters(settings: Settings) -> Iterator[Finding]:
    health = screen_health(settings.screen)
    if health.large_enough:
        yield ok("letters", health.what)
    else:
        yield warning("letters", health.what, health.mend)


def _speech(settings: Settings) -> Iterator[Finding]:
    if not settings.speech.on:
        yield ok("speech", "this site reads nothing aloud: [speech] on = false")
        return
    found = voices()
    missing = [code for code in settings.languages.offered if code not in found]
    if not found:
        yield warning(
            "speech", "no voice is installed", "apt install espeak-ng, or on = false"
        )
    elif missing:
        yield warning(
            "speech",
            f"no voice for {', '.join(missing)}",
            "espeak-ng has none: visitors are told so when they ask for it",
        )
    else:
        yield ok("speech", f"a voice for {', '.join(settings.languages.offered)}")


def _catalogue(settings: Settings) -> Iterator[Finding]:
    try:
        known = catalogue.load_for(settings.catalogue)
    except SettingsError as error:
        yield failure("catalogue", error.problems[0], "kiosk catalogue check")
        return
    edition = f"{len(known.procedures)} procedures, edition {known.edition}"
    yield ok("catalogue", edition)
    broken = passed_over(settings.catalogue)
    if broken is not None:
        yield warning(
            "catalogue",
            f"the signed one is not used: {broken}",
            "kiosk catalogue update FILE.signed, or remove the file",
        )


def _official(settings: Settings) -> Iterator[Finding]:
    today = datetime.now(UTC).date()
    try:
        navigation.Policy.load(settings, today)
    except SettingsError as error:
        yield failure("policy", error.problems[0], "install the package again")
        return
    for extra in settings.official.extra:
        if extra.until < today:
            yield warning(
                "policy",
                f"{extra.host}: no longer allowed since {extra.until}",
                "remove it from [[official.extra]], or give another date",
            )
    yield ok("policy", "the official list is whole")


def _scanner(settings: Settings) -> Iterator[Finding]:
    found = sane_name(settings.scanner)
    if found is None:
        yield warning("scanner", "none is configured", "kiosk doctor --discover")
        return
    name, config = found
    called = settings.scanner.address or name
    try:
        words = ask_child(partial(sources, name, config), _SCANNER_S)
    except DeviceError as error:
        mend = device_says(error.fault, "scanner")
        if error.fault is Fault.ABSENT and settings.scanner.address is None:
            mend = f"switch it on; SANE finds: {_names(config)}"
        yield failure("scanner", f"{called}: {error}", mend)
        return
    yield ok("scanner", f"{called} opens: {', '.join(words) or 'one source'}")


def _names(config: SaneConfig) -> str:
    try:
        return ", ".join(ask_child(partial(names, config), _SCANNER_S)) or "nothing"
    except DeviceError as error:
        return str(error)


def _printer(settings: Settings) -> Iterator[Finding]:
    choice = settings.printer
    if choice.folder is not None:
        yield _printing_folder(choice.folder.is_dir(), str(choice.folder))
        return
    if choice.queue is None:
        yield warning("printer", "none is configured", "[printer] queue = …")
        return
    try:
        found = ask_child(partial(queues, choice.server), _PRINTER_S)
    except DeviceError as error:
        yield failure("printer", f"CUPS: {error}", "systemctl status cups")
        return
    queue = next((queue for queue in found if queue.name == choice.queue), None)
    if queue is None:
        names = ", ".join(queue.name for queue in found)
        yield failure(
            "printer",
            f"CUPS has no queue “{choice.queue}”",
            f"CUPS has: {names or 'none'}",
        )
    elif queue.stopped or not queue.accepting:
        yield failure(
            "printer",
            f"“{queue.name}” is stopped ({', '.join(queue.reasons) or 'no reason'})",
            f"clear the cause, then: cupsenable {queue.name}; cupsaccept {queue.name}",
        )
    else:
        yield ok("printer", f"“{queue.name}” accepts jobs")


def _printing_folder(there: bool, folder: str) -> Finding:
    if there:
        return warning("printer", f"prints go to the folder {folder}", "for training")
    return failure("printer", f"{folder}: no such folder", "make it")


def _pad(settings: Settings) -> Iterator[Finding]:
    source = settings.pad.source
    health = pad_health(source)
    if health.works:
        yield ok("pad", health.what)
    elif source == "stu":
        yield failure("pad", health.what, health.mend)
    else:
        yield warning("pad", health.what, health.mend)


def _clock(_settings: Settings) -> Iterator[Finding]:
    now = datetime.now(UTC)
    if now < _BUILT:
        yield failure(
            "clock", f"says {now:%Y-%m-%d}", "set it: timedatectl set-ntp true"
        )
        return
    done = _asked(["timedatectl", "show", "-p", "NTPSynchronized", "--value"], 10)
    if done is not None and done.stdout.strip() == "no":
        yield warning("clock", "is not kept by the network", "timedatectl set-ntp true")
    else:
        yield ok("clock", f"{now.astimezone():%Y-%m-%d %H:%M}")


def _network(settings: Settings) -> Iterator[Finding]:
    for name, to in settings.network.resolve.items():
        yield warning(
            "network", f"{name} is sent to {to}", "for practice only: [network.resolve]"
        )
    for path in settings.network.trusted_ca:
        if not path.is_file():
            yield failure("network", f"{path}: no such file", "[network] trusted_ca")
    if settings.network.trusted_ca and not shutil.which("certutil"):
        yield failure("network", "certutil is missing", "apt install libnss3-tools")


def _asked(
    command: list[str], seconds: float
) -> subprocess.CompletedProcess[str] | None:
    """Run a program of the system; None when it is not there or does not end."""
    try:
        return subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            timeout=seconds,
            check=False,
        )
    except (FileNotFoundError, subprocess.TimeoutExpired):
        return None
