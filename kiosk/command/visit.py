"""`kiosk run` and `kiosk demo`: the launcher and what it needs from the rooms."""

import argparse
import logging
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from kiosk.browser.engine import TrustError, engine_environment, trust
from kiosk.command import Command, CommandError, Context, Parser, Status
from kiosk.command.display import check_display
from kiosk.command.languages import unspoken
from kiosk.command.register_answers import mend
from kiosk.navigation import Policy
from kiosk.register import Outcome, RegisterError, RegisterFault
from kiosk.settings import SETTINGS_FILE, Settings, SettingsError, to_json
from kiosk.theme import chosen, missing_fonts
from kiosk.visit.demonstration import DemonstrationError, demonstration
from kiosk.visit.launcher import Launcher, LauncherError, visit_environment
from kiosk.visit.ledger import Ledger
from kiosk.visit.runtime import RuntimeFolder, RuntimeFolderError, runtime_folder

log = logging.getLogger(__name__)


def _describe(parser: Parser) -> None:
    parser.add_argument("--windowed", action="store_true", help="in a window")


def _describe_demo(parser: Parser) -> None:
    _describe(parser)
    parser.add_argument(
        "--exit-after", type=_seconds, metavar="SECONDS", help="end by itself"
    )


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0
    if not 0 < seconds < float("inf"):
        raise argparse.ArgumentTypeError(f"“{text}” is no number of seconds above 0")
    return seconds


def _run(args: argparse.Namespace, context: Context) -> Status:
    settings = context.settings()
    _check_files(settings)
    _check_user("run")
    check_display(dict(os.environ))
    with _refusals(), runtime_folder() as runtime:
        _launch(settings, runtime, args.windowed)
    return Status.OK


def _demo(args: argparse.Namespace, context: Context) -> Status:
    if context.site is not None:
        raise CommandError("demo brings its own site file; leave out --site")
    _check_user("demo")
    check_display(dict(os.environ))
    with (
        _refusals(),
        runtime_folder("kiosk-demo") as runtime,
        demonstration(runtime.new_folder("demonstration")) as demo,
    ):
        _check_files(demo.settings)
        log.info("what is printed lands in %s", demo.settings.printer.folder)
        _launch(
            demo.settings,
            runtime,
            args.windowed,
            others=(demo.practice_pid,),
            stop_after_s=args.exit_after,
        )
    return Status.OK


def _launch(
    settings: Settings,
    runtime: RuntimeFolder,
    windowed: bool,
    others: Sequence[int] = (),
    stop_after_s: float | None = None,
) -> None:
    # Read once: a site file that is edited meanwhile changes nothing until a restart.
    text = to_json(settings)
    ledger = Ledger.of(settings.register_) if settings.register_ else None

    def command(folder: Path, link: int) -> tuple[Sequence[str], dict[str, str]]:
        environment = visit_environment(dict(os.environ), folder)
        home = Path(environment["HOME"])
        environment |= engine_environment(settings, home)
        trust(home, settings.network.trusted_ca)
        (folder / SETTINGS_FILE).write_text(text, encoding="utf-8")
        words = [sys.executable, "-I", "-m", "kiosk.ui", str(folder), str(link)]
        return [*words, *(["--windowed"] if windowed else [])], environment

    def close_register() -> None:
        if ledger is None:
            return
        try:
            closed = ledger.close_all(Outcome.INTERRUPTED)
        except RegisterError as error:
            log.error("the register could not be closed: %s", error.fault.value)  # noqa: TRY400 - the visitor's screen says it too, no traceback is of use
            if error.fault is RegisterFault.SWAPPED:
                log.error("%s; %s", error.detail, mend(error.fault))  # noqa: TRY400 - the same
            return
        if closed:
            log.warning("visits closed as interrupted: %d", closed)

    Launcher(command, runtime, close_register, others).run(stop_after_s)


def _check_files(settings: Settings) -> None:
    """Say what is wrong with a file in this terminal, not on a visitor's screen."""
    problems = (*unspoken(settings), *missing_fonts())
    chosen(settings.theme)
    Policy.load(settings, datetime.now(UTC).date())
    if problems:
        raise SettingsError(problems)


def _check_user(name: str) -> None:
    if os.geteuid() == 0:
        raise CommandError(
            f"root must not start the kiosk, as the browser's sandbox needs an "
            f"ordinary user: runuser -u USER -- kiosk {name}"
        )


@contextmanager
def _refusals() -> Iterator[None]:
    """Turn what keeps the kiosk from starting into one readable line."""
    try:
        yield
    except (
        DemonstrationError,
        LauncherError,
        RegisterError,
        RuntimeFolderError,
        TrustError,
    ) as error:
        raise CommandError(str(error)) from error


COMMANDS = {
    "run": Command(_describe, _run),
    "demo": Command(_describe_demo, _demo),
}
