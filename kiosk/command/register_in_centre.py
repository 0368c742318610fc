"""What `kiosk register` does with a central register, once it is loaded."""

import argparse
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC

from kiosk.command import CommandError, Context, Status, say, say_json
from kiosk.command.centre_tried import reached
from kiosk.command.register_answers import (
    at,
    found_answer,
    report_answer,
    say_found,
    say_report,
)
from kiosk.command.register_asked import choice_of, path_of, unlocked
from kiosk.register import Purpose
from kiosk.register.central import (
    Book,
    CentralError,
    Examined,
    Sent,
    Standing,
    outlook,
    purging,
    reading,
    sending,
)
from kiosk.register.central.books import books_of, note, standings
from kiosk.register.central.centre import Centre
from kiosk.register.central.place import own_book
from kiosk.register.erasure import check_reference
from kiosk.register.moment import utc_now
from kiosk.register.schema import open_store

OF_THE_SITE = "site"


def witness_note(args: argparse.Namespace, context: Context) -> str:
    """Ask the centre for its last note of the register that is here."""
    with (
        _centre(args, context) as centre,
        closing(open_store(path_of(args, context))) as store,
        centre.reading() as link,
    ):
        return note(link, own_book(link, store))


def sync(args: argparse.Namespace, context: Context) -> Status:
    path = path_of(args, context)
    with (
        _centre(args, context) as centre,
        closing(open_store(path)) as store,
    ):
        try:
            sent = sending.sync(store, centre)
        except CentralError as error:
            outlook.note_failed(path, error, utc_now())
            raise
    outlook.note_sent(path, sent, utc_now())
    if context.as_json:
        say_json(_sent(sent))
    else:
        say(f"sent\t{sent.lines}\tof {sent.size} lines\t{sent.station_id}")
        if sent.behind:
            say(
                f"behind\t{sent.behind}\tlines are in the centre and not here: an older"
                " copy was put back; nothing was sent"
            )
        if sent.forked_at is not None:
            say(
                f"fork\t{sent.forked_at}\tfrom this line on the centre has others;"
                " both are kept there"
            )
    return Status.OK if sent.holds else Status.NO


def central(args: argparse.Namespace, context: Context) -> Status:
    with _centre(args, context) as centre:
        match args.deed:
            case "init":
                _init(centre, context)
            case "purge":
                _purge(centre, args, context)
            case _:
                _give(centre, args, context)
    return Status.OK


def _init(centre: Centre, context: Context) -> None:
    before = centre.initialise()
    if context.as_json:
        say_json({"before": before or None})
    else:
        say(f"{'ready' if before else 'made'}\t{centre.place}")


def _purge(centre: Centre, args: argparse.Namespace, context: Context) -> None:
    if args.agreement is None:
        raise CommandError(
            "register central purge: give --agreement REF, the archives' agreement to"
            " the elimination"
        )
    agreement, now = check_reference(args.agreement), utc_now()
    rows = [
        {
            "table": each.table,
            "count": each.count,
            "from": at(each.first_at.astimezone(UTC)),
            "to": at(each.last_at.astimezone(UTC)),
        }
        for each in purging.purge(centre, now)
    ]
    if context.as_json:
        say_json({"agreement": agreement, "at": at(now), "erased": rows})
        return
    for row in rows:
        say("\t".join(["erased", *map(str, row.values())]))
    if not rows:
        say("erased\tnothing: all is within its time")
    say(f"agreement\t{agreement}\t{at(now)}")


def _give(centre: Centre, args: argparse.Namespace, context: Context) -> None:
    """Give a note or a whole register."""
    if args.station is None:
        raise CommandError(f"register central {args.deed}: give --station ID")
    if args.deed == "fetch" and args.output is None:
        raise CommandError("register central fetch: give --output FILE")
    with centre.reading() as link:
        book = books_of(link, args.station)[-1]
        if args.deed == "fetch":
            reading.fetch(link, book, args.output)
            answer = {"output": str(args.output), "station": book.station_id}
            text = "\t".join(answer.values())
        else:
            text = note(link, book).removesuffix("\n")
            answer = {"note": text}
    if context.as_json:
        say_json(answer)
    else:
        say(text)


def verify(args: argparse.Namespace, context: Context) -> Status:
    if args.witness is not None:
        raise CommandError("register verify: give --witness or --central, not both")
    told, holds = [], True
    with _centre(args, context) as centre:
        for examined in reading.examine(centre, args.station):
            holds &= examined.holds
            if context.as_json:
                told.append(_named(examined.book) | _examined(examined))
            else:
                _say_examined(examined)
    if context.as_json:
        say_json(told)
    return Status.OK if holds else Status.NO


def search(args: argparse.Namespace, context: Context) -> Status:
    keys = unlocked(args, context)
    with _centre(args, context) as centre:
        told = reading.search(
            centre,
            args.text,
            keys,
            Purpose(args.purpose),
            args.station,
            two_agents=choice_of(context).two_agents,
        )
    if context.as_json:
        say_json([_named(each.book) | found_answer(each.found) for each in told])
    for each in () if context.as_json else told:
        say(f"station\t{each.book.station_id}")
        say_found(each.found, as_json=False)
    unreadable = any(each.found.unreadable for each in told)
    return Status.NO if unreadable else Status.OK


def status(args: argparse.Namespace, context: Context) -> Status:
    with _centre(args, context) as centre, centre.reading() as link:
        told = standings(link, args.station)
    if context.as_json:
        say_json([_told(each) for each in told])
    for each in () if context.as_json else told:
        values = _standing(each)
        concern = "; ".join(_concerns(each)) or "ok"
        if each.followed:
            concern += "; the station has begun another register since"
        say("\t".join([each.book.station_id, *map(_plain, values.values()), concern]))
    return Status.NO if any(_concerns(each) for each in told) else Status.OK


@contextmanager
def _centre(args: argparse.Namespace, context: Context) -> Iterator[Centre]:
    with reached(_address(args, context)) as centre:
        yield centre


def _address(args: argparse.Namespace, context: Context) -> str:
    if args.central not in {None, OF_THE_SITE}:
        return str(args.central)
    register = context.settings().register_
    if register is None or register.central is None:
        raise CommandError(
            "register: this site names no central register; give --central URL, or"
            " write central in [register]"
        )
    return register.central


def _say_examined(examined: Examined) -> None:
    say(f"station\t{examined.book.station_id}")
    if examined.book.forked_at is not None:
        say(f"wrong\t{examined.book.forked_at}\tfrom this line on it is a fork")
    say_report(examined.report, as_json=False)
    if not examined.whole:
        say("cannot be shown\t-\tthat no body is missing: lines are on their way")


def _examined(examined: Examined) -> dict[str, object]:
    return report_answer(examined.report) | {
        "holds": examined.holds,
        "whole": examined.whole,
    }


def _named(book: Book) -> dict[str, object]:
    return {
        "station": book.station_id,
        "branch": book.branch,
        "forked_at": book.forked_at,
    }


def _sent(sent: Sent) -> dict[str, object]:
    return {
        "station": sent.station_id,
        "sent": sent.lines,
        "lines": sent.size,
        "behind": sent.behind,
        "forked_at": sent.forked_at,
    }


def _standing(each: Standing) -> dict[str, object]:
    return {
        "lines": each.size,
        "last": at(each.last_at) if each.last_at else None,
        "heard": at(each.heard_at) if each.heard_at else None,
    }


def _told(each: Standing) -> dict[str, object]:
    concerns = {"concerns": _concerns(each), "followed": each.followed}
    return _named(each.book) | _standing(each) | concerns


def _concerns(each: Standing) -> list[str]:
    told = []
    if each.book.forked_at is not None:
        told.append(f"a fork from line {each.book.forked_at} on")
    if not each.whole:
        told.append("its last synchronisation did not come to its end")
    return told


def _plain(value: object) -> str:
    return "-" if value is None else str(value)
