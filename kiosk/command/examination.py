"""The parts of a kiosk, each tried for real: what was found, and the mend."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from functools import partial

from kiosk import catalogue, navigation
from kiosk.command.register_answers import mend
from kiosk.devices import DeviceError
from kiosk.devices.child import ask_child
from kiosk.devices.cups import queues
from kiosk.devices.sane import list_devices
from kiosk.register import Concern, RegisterError, RegisterFault
from kiosk.register.register import Register
from kiosk.settings import Settings, SettingsError
from kiosk.ui.translations import untranslated
from kiosk.visit.runtime import RuntimeFolderError, place_in_memory

_ENGINE_S = 40
_SCANNER_S = 20.0
_PRINTER_S = 10.0
_LITTLE_DISK = 1_000_000_000
_LITTLE_MEMORY = 500_000_000
_BUILT = datetime(2026, 11, 1, tzinfo=UTC)  # a clock before this is wrong


class Level(Enum):
    """What was found; only a failure keeps the kiosk from its work."""

    OK = "ok"
    WARNING = "warning"
    FAILURE = "failure"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of one part, in a line, and how to mend it in another."""

    part: str
    level: Level
    what: str
    mend: str = ""


def examine(settings: Settings) -> Iterator[Finding]:
    """Try each part in turn; a finding is given as soon as it is known."""
    for examination in (
        _engine,
        _memory,
        _disk,
        _languages,
        _fonts,
        _catalogue,
        _official,
        _scanner,
        _printer,
        _pad,
        _register,
        _clock,
        _network,
    ):
        yield from examination(settings)


def _ok(part: str, what: str) -> Finding:
    return Finding(part, Level.OK, what)


def _warning(part: str, what: str, mend: str) -> Finding:
    return Finding(part, Level.WARNING, what, mend)


def _failure(part: str, what: str, mend: str) -> Finding:
    return Finding(part, Level.FAILURE, what, mend)


def _engine(_settings: Settings) -> Iterator[Finding]:
    if os.geteuid() == 0:
        yield _warning(
            "engine",
            "not tried: its sandbox does not work for root",
            "run the doctor as the kiosk's user: runuser -u USER -- kiosk doctor",
        )
        return
    done = _asked([sys.executable, "-I", "-m", "kiosk.browser.probe"], _ENGINE_S)
    if done is None or not done.stdout:
        yield _failure(
            "engine",
            "does not start",
            "see what `python -m kiosk.browser.probe` says; a package may be missing",
        )
        return
    answer = json.loads(done.stdout)
    yield _ok("engine", f"starts; Chromium patched to {answer['patched_to']}")
    if answer["sandboxed"]:
        yield _ok("sandbox", "every layer is on")
    else:
        yield _failure(
            "sandbox",
            "a layer is off",
            "allow user namespaces: sysctl user.max_user_namespaces must not be 0",
        )


def _memory(_settings: Settings) -> Iterator[Finding]:
    try:
        place = place_in_memory()
    except RuntimeFolderError as error:
        yield _failure("tmpfs", str(error), "log in as an ordinary user, or mount one")
        return
    free = shutil.disk_usage(place).free
    if free < _LITTLE_MEMORY:
        yield _warning(
            "tmpfs", f"{place}: only {free // 10**6} MB free", "give it 1 GB or more"
        )
    else:
        yield _ok("tmpfs", f"{place}: {free // 10**6} MB free")


def _disk(settings: Settings) -> Iterator[Finding]:
    folder = settings.register_.path.parent
    if not folder.is_dir():
        return  # the register says it
    free = shutil.disk_usage(folder).free
    if free < _LITTLE_DISK:
        yield _warning("disk", f"{folder}: {free // 10**6} MB free", "make room on it")
    else:
        yield _ok("disk", f"{folder}: {free // 10**9} GB free")


def _languages(settings: Settings) -> Iterator[Finding]:
    problems = untranslated(settings.languages.offered)
    for problem in problems:
        yield _failure("languages", problem, "[languages] offered = …")
    if not problems:
        yield _ok("languages", ", ".join(settings.languages.offered))


def _fonts(settings: Settings) -> Iterator[Finding]:
    for language in settings.languages.offered:
        done = _asked(["fc-list", f":lang={language}", "family"], 10)
        if done is None:
            yield _warning("fonts", "fc-list is missing", "apt install fontconfig")
            return
        if not done.stdout.strip():
            yield _failure(
                "fonts", f"none for “{language}”", "apt install fonts-noto-core"
            )
            return
    yield _ok("fonts", f"for {', '.join(settings.languages.offered)}")


def _catalogue(_settings: Settings) -> Iterator[Finding]:
    try:
        known = catalogue.load()
    except SettingsError as error:
        yield _failure("catalogue", error.problems[0], "kiosk catalogue check")
        return
    yield _ok("catalogue", f"{len(known.procedures)} procedures")


def _official(settings: Settings) -> Iterator[Finding]:
    today = datetime.now(UTC).date()
    try:
        navigation.Policy.load(settings, today)
    except SettingsError as error:
        yield _failure("policy", error.problems[0], "install the package again")
        return
    for extra in settings.official.extra:
        if extra.until < today:
            yield _warning(
                "policy",
                f"{extra.host}: no longer allowed since {extra.until}",
                "remove it from [[official.extra]], or give another date",
            )
    yield _ok("policy", "the official list is whole")


def _scanner(settings: Settings) -> Iterator[Finding]:
    choice = settings.scanner
    if choice.device is None:
        yield _warning("scanner", "none is configured", "[scanner] device = …")
        return
    try:
        found = ask_child(partial(list_devices, choice.sane_config), _SCANNER_S)
    except DeviceError as error:
        yield _failure("scanner", str(error), "see what `scanimage -L` says")
        return
    names = [device.name for device in found]
    if choice.device in names or (choice.device == "auto" and names):
        yield _ok("scanner", f"{choice.device} answers")
    else:
        yield _failure(
            "scanner",
            f"{choice.device} is not there",
            f"switch it on; SANE finds: {', '.join(names) or 'nothing'}",
        )


def _printer(settings: Settings) -> Iterator[Finding]:
    choice = settings.printer
    if choice.folder is not None:
        yield _printing_folder(choice.folder.is_dir(), str(choice.folder))
        return
    if choice.queue is None:
        yield _warning("printer", "none is configured", "[printer] queue = …")
        return
    try:
        found = ask_child(partial(queues, choice.server), _PRINTER_S)
    except DeviceError as error:
        yield _failure("printer", f"CUPS: {error}", "systemctl status cups")
        return
    queue = next((queue for queue in found if queue.name == choice.queue), None)
    if queue is None:
        names = ", ".join(queue.name for queue in found)
        yield _failure(
            "printer",
            f"CUPS has no queue “{choice.queue}”",
            f"CUPS has: {names or 'none'}",
        )
    elif queue.stopped or not queue.accepting:
        yield _failure(
            "printer",
            f"“{queue.name}” is stopped ({', '.join(queue.reasons) or 'no reason'})",
            f"clear the cause, then: cupsenable {queue.name}; cupsaccept {queue.name}",
        )
    else:
        yield _ok("printer", f"“{queue.name}” accepts jobs")


def _printing_folder(there: bool, folder: str) -> Finding:
    if there:
        return _warning("printer", f"prints go to the folder {folder}", "for training")
    return _failure("printer", f"{folder}: no such folder", "make it")


def _pad(settings: Settings) -> Iterator[Finding]:
    if settings.pad.source == "stu":
        yield _failure(
            "pad",
            "signature pads are not driven yet",
            'sign on the screen: [pad] source = "screen"',
        )
    else:
        yield _ok("pad", "visitors sign on the screen")


def _register(settings: Settings) -> Iterator[Finding]:
    path = settings.register_.path
    try:
        with Register.open(path) as register:
            status = register.status()
            report = register.verify()
    except RegisterError as error:
        how = mend(error.fault)
        if error.fault is RegisterFault.MISSING:
            how = f"kiosk register init --path {path}"
        yield _failure("register", f"{error.fault.value}: {path}", how)
        return
    if report.holds:
        yield _ok("register", f"{status.entries} lines, and the chain holds")
    else:
        yield _failure("register", "the chain is broken", "kiosk register verify")
    for concern in status.concerns:
        level = Level.WARNING if status.writable else Level.FAILURE
        part = "keys" if concern in (Concern.FEW_KEYS, Concern.NO_KEY) else "register"
        yield Finding(part, level, concern.value, "kiosk register status")
    if not status.concerns:
        yield _ok("keys", f"for {status.months_left} months")


def _clock(_settings: Settings) -> Iterator[Finding]:
    now = datetime.now(UTC)
    if now < _BUILT:
        yield _failure(
            "clock", f"says {now:%Y-%m-%d}", "set it: timedatectl set-ntp true"
        )
        return
    done = _asked(["timedatectl", "show", "-p", "NTPSynchronized", "--value"], 10)
    if done is not None and done.stdout.strip() == "no":
        yield _warning(
            "clock", "is not kept by the network", "timedatectl set-ntp true"
        )
    else:
        yield _ok("clock", f"{now.astimezone():%Y-%m-%d %H:%M}")


def _network(settings: Settings) -> Iterator[Finding]:
    for name, to in settings.network.resolve.items():
        yield _warning(
            "network", f"{name} is sent to {to}", "for practice only: [network.resolve]"
        )
    for path in settings.network.trusted_ca:
        if not path.is_file():
            yield _failure("network", f"{path}: no such file", "[network] trusted_ca")
    if settings.network.trusted_ca and not shutil.which("certutil"):
        yield _failure("network", "certutil is missing", "apt install libnss3-tools")


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
