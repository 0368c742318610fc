"""One day for the calendar of a telephone, as a code on screen or paper says it."""

from datetime import UTC, date, datetime

_LONGEST = 75  # bytes of a line (RFC 5545, 3.1): a longer one would have to be folded
_MAKER = "-//point numerique//FR"


def calendar_event(title: str, day: date, name: str, written: datetime) -> str:
    """Write a whole day as an iCalendar object. It says nothing of the visitor.

    Args:
        title: what the day is for; cut at a word where it is too long.
        day: the day.
        name: what is the same each time this day is worked out, such as a rule's.
        written: when it was made, with its zone.
    """
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{_MAKER}",
        "BEGIN:VEVENT",
        f"UID:{day:%Y%m%d}-{name}@point-numerique",
        f"DTSTAMP:{written.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        _fitting("SUMMARY:", _escaped(title)),
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{line}\r\n" for line in lines)


def _escaped(text: str) -> str:
    for sign in "\\;,":
        text = text.replace(sign, "\\" + sign)
    return " ".join(text.split())


def _fitting(key: str, text: str) -> str:
    words = text.split()
    while len((line := key + " ".join(words)).encode()) > _LONGEST and len(words) > 1:
        words.pop()
    return line.encode()[:_LONGEST].decode(errors="ignore")
