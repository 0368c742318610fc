#!/usr/bin/env python3
"""Checks a register of the point numérique kiosk, without the kiosk.

    python3 verify_register.py REGISTER.sqlite3 [--witness NOTE.txt]

It shares no line with the program that writes the register: whoever does not want to
trust that program can read this one file. It needs Python 3.11 and the `cryptography`
package, opens the register for reading only, and cannot read a name in it.

Exit status: 0 it holds, 1 it does not, 2 it could not be looked at. Without a witness
(a signed note that was kept elsewhere) nobody can show that no lines were cut off the
end, or that the whole was not written anew by who has the post's key.

The format, in short. SHA-256 is used throughout; LP(a, b…) puts a four-byte length
before each part. hash = SHA-256(0x00 "pn-reg-v1" LP(previous hash, header, digest and
key commitment of the identity, the same of the signature)); the hash before the first
line = SHA-256(0x01 "pn-reg-v1" LP(site, station, begun at, post key, site key)); the
digest of a body = SHA-256(0x02 "pn-reg-v1" LP(month, sealed key, ciphertext)). After
each line the post signs (Ed25519) a note: origin, number of lines, hash, time.
"""

import argparse
import hashlib
import json
import re
import sqlite3
import sys
from base64 import b64decode, b64encode
from collections import defaultdict
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

# The tables, indexes and guards of each version, as one hash.
SCHEMAS = {
    "0002": "6ad1f5a6e01ddf6285ad4980adb344bf281e8321bd4c3475778de352212d9121",
}
PERSON = {"sign_in", "added", "rectification"}
CLASSES = {"ident": "ident", "sign": "sign", "audit": "ident"}  # and in which body


class NotARegisterError(Exception):
    """The file cannot be looked at at all."""


class Verification:
    """What was found, line numbers counted from 1; it holds when nothing was."""

    def __init__(self) -> None:
        self.problems: list[tuple[str, str]] = []
        self.hashes: dict[int, bytes] = {}
        self.witnessed: int | None = None

    @property
    def holds(self) -> bool:
        return not self.problems

    @property
    def size(self) -> int:
        return max(self.hashes, default=0)

    def wrong(self, what: str, place: object = "-") -> None:
        self.problems.append((str(place), what))


def verify(path: Path, witness: str | None = None) -> Verification:
    """Look at everything in the file. Raises NotARegisterError."""
    found = Verification()
    if not path.is_file():
        raise NotARegisterError(f"{path}: no such file")
    address = f"{path.absolute().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(address, uri=True)) as link:
            link.text_factory = lambda raw: raw.decode(errors="replace")
            link.row_factory = sqlite3.Row
            link.execute("BEGIN")
            look(link, found, witness)
    except sqlite3.DatabaseError as error:
        if not found.hashes and "not a database" in str(error):
            raise NotARegisterError(f"{path}: {error}") from error
        found.wrong(f"the file is damaged: {error}")
    return found


def look(link: sqlite3.Connection, found: Verification, witness: str | None) -> None:
    if [row[0] for row in link.execute("PRAGMA integrity_check")] != ["ok"]:
        found.wrong("the file is damaged")
        return
    version = link.execute("SELECT version_num FROM alembic_version").fetchone()
    if version is None or SCHEMAS.get(version[0]) != schema(link):
        found.wrong("the tables or their guards are not those of a register")
        return
    station = the_station(link)
    if station is None:
        found.wrong("it does not say whose register it is, or not as it began")
        return
    check_keys(link, station, found)
    erasures = Erasures()
    check_lines(link, station, found, erasures)
    check_checkpoints(link, station, found)
    if witness is not None:
        check_witness(witness, station, found)


def schema(link: sqlite3.Connection) -> str:
    made = link.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_master")
    words = sorted([kind, name, " ".join(sql.split())] for kind, name, sql in made)
    return hashlib.sha256(json.dumps(words).encode()).hexdigest()


def the_station(link: sqlite3.Connection) -> sqlite3.Row | None:
    rows = link.execute("SELECT * FROM station").fetchall()
    begun = {
        row[0]
        for row in link.execute(
            "SELECT previous FROM entry WHERE seq = 0"
            " UNION SELECT head FROM checkpoint WHERE size = 0"
        )
    }
    if len(rows) != 1 or genesis(rows[0]) not in begun:
        return None
    named = f"{rows[0]['site_id']}/{rows[0]['station']}"
    return rows[0] if rows[0]["id"] == named else None


def check_keys(
    link: sqlite3.Connection, station: sqlite3.Row, found: Verification
) -> None:
    """Each month's key was signed by the site, and none of an issue is missing."""
    begun = moment(station["opened_at_s"])
    wanted = {(begun[:7], "ident"), (begun[:7], "sign")}
    known = set()
    issues = changed_keys(link)
    for row in link.execute("SELECT * FROM epoch_key"):
        known.add((row["epoch"], row["body_class"]))
        words = [
            station["site_id"],
            *(row[name] for name in ("epoch", "body_class", "since", "until")),
        ]
        text = lengths(b"pn-epoch-key-v1", *map(str.encode, words), row["public_key"])
        if not signed(station["site_key"], row["signature"], text):
            found.wrong("a month's key was not signed by this site", row["epoch"])
            continue
        issues.add((row["since"], row["until"]))
    for since, until in issues:
        for month in months(since, until):
            wanted |= {(month, "ident"), (month, "sign")}
    for month, _ in sorted(wanted - known):
        found.wrong("a month's key is missing", month)


def check_lines(
    link: sqlite3.Connection,
    station: sqlite3.Row,
    found: Verification,
    erasures: "Erasures",
) -> None:
    bodies = {
        (row["station_id"], row["seq"], row["body_class"]): digest(
            2, row["epoch"].encode(), row["sealed_key"], row["ciphertext"]
        )
        for row in link.execute("SELECT * FROM body")
    }
    before = {genesis(station)}
    found.hashes[0] = genesis(station)
    expected = 0
    for row in link.execute("SELECT * FROM entry ORDER BY seq"):
        seq, number = row["seq"], row["seq"] + 1
        if row["station_id"] != station["id"]:
            found.wrong("a line is of another post", number)
            continue
        if seq > expected:
            found.wrong("lines are missing before it", number)
        elif seq < expected or row["previous"] not in before:
            found.wrong("a line does not follow the one before it", number)
        expected = number
        ours = line_hash(row)
        before = {ours, row["hash"]}
        found.hashes[number] = row["hash"]
        if ours != row["hash"]:
            found.wrong("a line was changed", number)
        if not header_agrees(row) or not erasures.read(row) or not issue_agrees(row):
            found.wrong("a line's columns do not say what its header says", number)
        check_bodies(row, bodies, found, erasures)
    for _, seq, _ in bodies:
        found.wrong("a sealed body belongs to no line", seq + 1)
    erasures.compare(link, station, found)


def check_bodies(
    row: sqlite3.Row,
    bodies: dict[tuple[str, int, str], bytes],
    found: Verification,
    erasures: "Erasures",
) -> None:
    for name in ("ident", "sign"):
        if not row[f"{name}_digest"] and not row[f"{name}_commitment"]:
            continue
        there = bodies.pop((row["station_id"], row["seq"], name), None)
        erasures.sealed(row, name, there is not None)
        if there is not None and there != row[f"{name}_digest"]:
            found.wrong("a sealed body was changed", row["seq"] + 1)


class Erasures:
    """What was sealed, what is gone, and which lines say that it was erased."""

    def __init__(self) -> None:
        self.bodies: dict[tuple[int, str], tuple[str, bool]] = {}
        self.orders: list[tuple[int, str, int, int]] = []

    def sealed(self, row: sqlite3.Row, name: str, there: bool) -> None:
        self.bodies[row["seq"], name] = (row["kind"], there)

    def read(self, row: sqlite3.Row) -> bool:
        said = parsed(row["header"])
        if said.get("kind") != "erasure":
            return True
        try:
            for name in str(said["classes"]).split(","):
                for part in str(said["lines"]).split(","):
                    ends = [int(word) for word in part.split("-")]
                    first, last = ends[0], ends[-1]
                    within = 0 < first <= last <= row["seq"]
                    if name not in CLASSES or len(ends) > 2 or not within:  # noqa: PLR2004
                        return False
                    self.orders.append((row["seq"], name, first - 1, last))
        except (KeyError, ValueError):
            return False
        return True

    def said(self) -> dict[tuple[int, str], set[int]]:
        """Give the bodies that lines of the log name, and these lines."""
        said = defaultdict(set)
        for by, name, first, end in self.orders:
            for seq in range(first, end):
                kind, _ = self.bodies.get((seq, CLASSES[name]), (None, False))
                if kind is not None and (kind in PERSON) == (name != "audit"):
                    said[seq, CLASSES[name]].add(by)
        return said

    def compare(
        self, link: sqlite3.Connection, station: sqlite3.Row, found: Verification
    ) -> None:
        said = self.said()
        noted = set()
        for row in link.execute("SELECT * FROM erased"):
            body = row["seq"], row["body_class"]
            noted.add(body)
            if row["station_id"] != station["id"] or row["by_seq"] not in said[body]:
                found.wrong("noted as erased, and no line says so", row["seq"] + 1)
        for body, (_, there) in self.bodies.items():
            number = body[0] + 1
            if not there and not said[body]:
                found.wrong("a sealed body is missing", number)
            elif there and said[body]:
                found.wrong("a body that was erased is there again", number)
            elif said[body] and body not in noted:
                found.wrong("erased by a line, and not noted", number)


def check_checkpoints(
    link: sqlite3.Connection, station: sqlite3.Row, found: Verification
) -> None:
    seen, size = set(), found.size
    for row in link.execute("SELECT * FROM checkpoint ORDER BY size"):
        seen.add(row["size"])
        note = note_text(station, row["size"], row["head"], row["at_s"])
        if (
            note is None
            or row["station_id"] != station["id"]
            or not signed(station["post_key"], row["signature"], note)
        ):
            found.wrong("a checkpoint was not signed by this post", row["size"])
        elif row["size"] > size:
            found.wrong("lines that the post signed for are missing", row["size"])
        elif found.hashes.get(row["size"], row["head"]) != row["head"]:
            found.wrong("a checkpoint says another hash than the line", row["size"])
    for number in sorted(found.hashes.keys() - seen):
        found.wrong("a line's checkpoint is missing", number)


def check_witness(text: str, station: sqlite3.Row, found: Verification) -> None:
    try:
        _, size, head, at, blank, mark = text.strip().splitlines()
        dash, name, raw = mark.split(" ")
        said = (int(size), b64decode(head, validate=True))
        at_s = int(datetime.fromisoformat(at.replace("Z", "+00:00")).timestamp())
        mark_raw = b64decode(raw, validate=True)
    except ValueError as error:
        raise NotARegisterError("the witness is no signed note") from error
    ours = note_text(station, *said, at_s)
    post = f"pn/{station['id']}"
    key_id = hashlib.sha256(post.encode() + b"\n\x01" + station["post_key"]).digest()[
        :4
    ]
    if (
        ours is None
        or text.strip().splitlines()[:4] != ours.decode().splitlines()
        or (blank, dash, name, mark_raw[:4]) != ("", "—", post, key_id)
        or not signed(station["post_key"], mark_raw[4:], ours)
    ):
        found.wrong("the witness was not signed by this post for this register")
    elif said[0] > found.size:
        found.wrong("lines that the witness saw are missing", said[0])
    elif found.hashes.get(said[0]) != said[1]:
        found.wrong("the witness saw other lines", said[0])
    else:
        found.witnessed = said[0]


def header_agrees(row: sqlite3.Row) -> bool:
    try:
        said = parsed(row["header"])
    except ValueError:
        return False
    if not isinstance(said, dict):
        return False
    target = row["target"].hex() if row["target"] is not None else None
    return [said.get(n) for n in ("station", "seq", "id", "kind", "at", "target")] == [
        row["station_id"],
        row["seq"],
        row["entry_id"].hex(),
        row["kind"],
        row["at_s"],
        target,
    ]


def issue_agrees(row: sqlite3.Row) -> bool:
    said = parsed(row["header"])
    named = said.get("kind") == "holders" and "keys" in said
    return not named or issue_in(row["header"]) is not None


def parsed(raw: bytes) -> object:
    try:
        return json.loads(raw)
    except RecursionError as error:
        raise ValueError("too deep") from error


def line_hash(row: sqlite3.Row) -> bytes:
    names = (
        "previous",
        "header",
        "ident_digest",
        "ident_commitment",
        "sign_digest",
        "sign_commitment",
    )
    return digest(0, *(row[name] for name in names))


def genesis(station: sqlite3.Row) -> bytes:
    return digest(
        1,
        station["site_id"].encode(),
        station["station"].encode(),
        str(station["opened_at_s"]).encode(),
        station["post_key"],
        station["site_key"],
    )


def note_text(station: sqlite3.Row, size: int, head: bytes, at_s: int) -> bytes | None:
    try:
        year, at = moment(station["opened_at_s"])[:4], moment(at_s)
    except (OverflowError, ValueError, OSError):
        return None
    return (
        f"pn/{station['id']}/{int(year)}\n{size}\n{b64encode(head).decode()}\n{at}\n"
    ).encode()


def moment(at_s: int) -> str:
    return f"{datetime.fromtimestamp(at_s, UTC):%Y-%m-%dT%H:%M:%SZ}"


def months(first: str, last: str) -> list[str]:
    """Give the months of an issue of keys: 2026-11, or 2026-11+01 once they changed."""
    start = int(first[:4]) * 12 + int(first[5:7]) - 1
    end = int(last[:4]) * 12 + int(last[5:7]) - 1
    more = first[7:]
    if more != last[7:] or (more and not re.fullmatch(r"\+[0-9]{2}", more)):
        raise ValueError("no issue of keys")
    return [f"{n // 12:04}-{n % 12 + 1:02}{more}" for n in range(start, end + 1)]


def changed_keys(link: sqlite3.Connection) -> set[tuple[str, str]]:
    """Give the issues of keys that lines say were made when a mediator was disabled."""
    issues = set()
    for row in link.execute("SELECT header FROM entry WHERE kind = 'holders'"):
        issue = issue_in(row["header"])
        if issue:
            issues.add(issue)
    return issues


def issue_in(header: bytes) -> tuple[str, str] | None:
    """Give the first and last month that a line names; None if it names none, or badly.

    What is badly said is found with the line itself.
    """
    try:
        said = parsed(header)
        since, _, until = str(said["keys"]).partition("/")
        months(since, until)
    except (KeyError, TypeError, ValueError):
        return None
    return since, until


def signed(key: bytes, signature: bytes, text: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, text)
    except (InvalidSignature, ValueError):
        return False
    return True


def digest(what: int, *parts: bytes) -> bytes:
    return hashlib.sha256(bytes([what]) + b"pn-reg-v1" + lengths(*parts)).digest()


def lengths(*parts: bytes) -> bytes:
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("register", type=Path)
    parser.add_argument("--witness", type=Path, metavar="NOTE")
    args = parser.parse_args()
    try:
        note = args.witness.read_text(encoding="utf-8") if args.witness else None
        found = verify(args.register, note)
    except (NotARegisterError, OSError, UnicodeDecodeError) as error:
        sys.stderr.write(f"verify_register: {error}\n")
        return 2
    head = found.hashes.get(found.size, b"").hex()
    verdict = "holds" if found.holds else "does not hold"
    sys.stdout.write(f"{verdict}: {found.size} lines, {head}\n")
    for place, what in found.problems:
        sys.stdout.write(f"wrong\t{place}\t{what}\n")
    if found.witnessed is None:
        sys.stdout.write(
            "cannot be shown without a witness: a cut, a whole rewriting\n"
        )
    else:
        sys.stdout.write(f"witnessed\t{found.witnessed}\n")
    return 0 if found.holds else 1


if __name__ == "__main__":
    sys.exit(main())
