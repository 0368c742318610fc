"""Says in one line when there is no screen to open a window on."""

from socket import AF_UNIX, SOCK_STREAM, socket

from kiosk.command import CommandError


def check_display(environment: dict[str, str]) -> None:
    """Raise CommandError when no screen answers."""
    if environment.get("WAYLAND_DISPLAY"):
        return
    display = environment.get("DISPLAY", "")
    if not display:
        raise CommandError(
            "there is no screen (DISPLAY and WAYLAND_DISPLAY are empty): start it in "
            "a graphical session, or with xvfb-run"
        )
    number = display.removeprefix("unix").removeprefix(":").split(".")[0]
    if number.isdigit() and not _answers(f"/tmp/.X11-unix/X{number}"):  # noqa: S108 - where X11 puts its sockets
        raise CommandError(f"no screen answers at DISPLAY={display}: check its number")


def _answers(address: str) -> bool:
    with socket(AF_UNIX, SOCK_STREAM) as end:
        for name in (address, "\0" + address):
            if end.connect_ex(name) == 0:
                return True
    return False
