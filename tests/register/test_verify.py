"""Every edit, deletion and swap is found, and where; what needs a witness is said."""

import sqlite3
from contextlib import closing

import pytest

from kiosk.register import Outcome, RegisterError, RegisterFault, keys, postkey
from kiosk.register.chain import line_hash
from kiosk.register.founding import initialise
from kiosk.register.register import Register
from kiosk.register.report import Finding, Flaw, Limit
from tests.register.conftest import CROSS, NOTICE, PASSPHRASE, Clock, copied, essai
from tests.register.intruder import cut, flipped, tamper, without_guards

LINES = 8
COLUMNS = {
    "station": ["id", "site_id", "station", "opened_at_s", "post_key", "site_key"],
    "epoch_key": ["epoch", "body_class", "public_key", "since", "until", "signature"],
    "entry": [
        "station_id",
        "seq",
        "entry_id",
        "kind",
        "target",
        "at_s",
        "header",
        "ident_digest",
        "ident_commitment",
        "sign_digest",
        "sign_commitment",
        "previous",
        "hash",
    ],
    "body": ["station_id", "seq", "body_class", "epoch", "sealed_key", "ciphertext"],
    "checkpoint": ["station_id", "size", "at_s", "head", "signature"],
}


def report_of(path, witness=None):
    with Register.open(path, now=Clock()) as register:
        return register.verify(witness)


def flaws_of(path, witness=None):
    return {finding.flaw for finding in report_of(path, witness).findings}


def places_of(path, witness=None):
    return {finding.place for finding in report_of(path, witness).findings}


def test_an_honest_register_holds(written):
    report = report_of(written)
    assert report.holds
    assert report.size == LINES
    assert report.findings == ()
    assert report.limits == (Limit.NO_WITNESS,)


def test_an_empty_register_holds(path):
    report = report_of(path)
    assert (report.holds, report.size, len(report.head)) == (True, 0, 32)


@pytest.mark.parametrize(
    ("table", "column"),
    [(table, column) for table, columns in COLUMNS.items() for column in columns],
)
def test_each_flipped_bit_is_found(full_path, table, column):
    missed = []
    tried = 0
    for row_number, value in rows(full_path, table, column):
        for place in ("first", "middle", "last"):
            if value in (None, b""):
                continue
            with without_guards(full_path) as link:
                link.execute("PRAGMA foreign_keys = OFF")
                cast = "CAST(? AS TEXT)" if isinstance(value, str) else "?"
                nth = f"SELECT rowid FROM {table} ORDER BY rowid LIMIT 1 OFFSET ?"
                try:
                    link.execute(
                        f"UPDATE {table} SET {column} = {cast} WHERE rowid = ({nth})",
                        (flipped(value, place), row_number),
                    )
                except sqlite3.IntegrityError:
                    continue  # the file itself does not take it
            tried += 1
            if report_of(full_path).holds:
                missed.append((row_number, place))
            restore(full_path)
    assert tried or column == "body_class"
    assert missed == []


@pytest.fixture(autouse=True)
def keep(request):
    """Keep the untouched file, for tests that try many changes."""
    if "full_path" in request.fixturenames:
        path = request.getfixturevalue("full_path")
        path.with_name("untouched").write_bytes(path.read_bytes())


def restore(path):
    for end in ("-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    path.write_bytes(path.with_name("untouched").read_bytes())


def rows(path, table, column):
    """Give some values and their places: of a sign-in, a sign-out, the last row."""
    with closing(sqlite3.connect(path)) as link:
        values = [
            value
            for (value,) in link.execute(f"SELECT {column} FROM {table} ORDER BY rowid")
        ]
    places = {0, min(2, len(values) - 1), len(values) - 1}
    return [(place, values[place]) for place in sorted(places)]


@pytest.mark.parametrize("table", COLUMNS)
def test_each_deleted_row_is_found(full_path, table):
    with closing(sqlite3.connect(full_path)) as link:
        (count,) = link.execute(f"SELECT count(*) FROM {table}").fetchone()
    missed = []
    for number in range(count):
        tamper(
            full_path,
            f"DELETE FROM {table} WHERE rowid ="
            f" (SELECT rowid FROM {table} LIMIT 1 OFFSET {number})",
        )
        if report_of(full_path).holds:
            missed.append(number)
        restore(full_path)
    assert missed == []


@pytest.mark.parametrize(
    ("change", "findings"),
    [
        (
            "UPDATE entry SET ident_digest = zeroblob(32) WHERE seq = 3",
            {Finding(Flaw.LINE_CHANGED, "4"), Finding(Flaw.BODY_CHANGED, "4")},
        ),
        (
            "UPDATE entry SET at_s = at_s + 60 WHERE seq = 3",
            {Finding(Flaw.HEADER_DISAGREES, "4")},
        ),
        (
            "UPDATE entry SET header = x'ff' WHERE seq = 3",
            {Finding(Flaw.HEADER_DISAGREES, "4"), Finding(Flaw.LINE_CHANGED, "4")},
        ),
        (
            "UPDATE entry SET hash = zeroblob(32) WHERE seq = 3",
            {Finding(Flaw.LINE_CHANGED, "4"), Finding(Flaw.CHECKPOINT_DISAGREES, "4")},
        ),
        (
            "DELETE FROM body WHERE seq = 3 AND body_class = 'sign'",
            {Finding(Flaw.BODY_MISSING, "4")},
        ),
        (
            "UPDATE body SET sealed_key = zeroblob(80) WHERE seq = 3",
            {Finding(Flaw.BODY_CHANGED, "4")},
        ),
        (
            "DELETE FROM checkpoint WHERE size = 4",
            {Finding(Flaw.CHECKPOINT_MISSING, "4")},
        ),
        (
            "UPDATE checkpoint SET signature = zeroblob(64) WHERE size = 4",
            {Finding(Flaw.CHECKPOINT_FALSE, "4")},
        ),
        (
            "DELETE FROM epoch_key WHERE epoch = '2027-03' AND body_class = 'sign'",
            {Finding(Flaw.KEY_MISSING, "2027-03")},
        ),
        (
            "UPDATE epoch_key SET public_key = zeroblob(32) WHERE epoch = '2027-03'",
            {Finding(Flaw.KEY_FALSE, "2027-03")},
        ),
        (
            "UPDATE station SET site_key = zeroblob(32)",
            {Finding(Flaw.STATION_CHANGED)},
        ),
    ],
)
def test_what_was_done_is_named_and_placed(full_path, change, findings):
    tamper(full_path, change)
    assert set(report_of(full_path).findings) == findings


def test_a_body_slipped_in_is_found(full_path):
    tamper(
        full_path,
        "INSERT INTO body VALUES ('63-essai/poste-01', 2, 'ident', '', x'', x'')",
    )
    assert report_of(full_path).findings == (Finding(Flaw.BODY_FOREIGN, "3"),)


def test_a_line_of_another_post_is_found(full_path):
    tamper(
        full_path,
        "INSERT INTO entry SELECT 'other', seq, x'00', kind, NULL, at_s, header,"
        " ident_digest, ident_commitment, sign_digest, sign_commitment, previous, hash"
        " FROM entry WHERE seq = 7",
    )
    assert report_of(full_path).findings == (Finding(Flaw.LINE_FOREIGN, "8"),)


def test_a_guard_that_was_taken_away_is_found(full_path):
    with closing(sqlite3.connect(full_path)) as link:
        link.execute("DROP TRIGGER no_delete_of_body")
    assert report_of(full_path).findings == (
        Finding(Flaw.TABLES_CHANGED, "no_delete_of_body"),
    )


def test_a_table_made_anew_is_found_and_not_read(full_path):
    with closing(sqlite3.connect(full_path)) as link:
        link.execute("ALTER TABLE body ADD COLUMN address TEXT")
    assert report_of(full_path).findings == (Finding(Flaw.TABLES_CHANGED, "body"),)


def test_lines_that_were_deleted_are_numbered(full_path):
    tamper(full_path, "DELETE FROM entry WHERE seq IN (3, 4)")
    findings = report_of(full_path).findings
    assert findings[0] == Finding(Flaw.LINE_MISSING, "4-5")
    assert {finding.flaw for finding in findings[1:]} == {Flaw.BODY_FOREIGN}


def test_a_line_put_before_the_first_is_found(full_path):
    tamper(full_path, "UPDATE entry SET seq = -1 WHERE seq = 4")
    assert Finding(Flaw.LINE_MOVED, "0") in report_of(full_path).findings
    assert Finding(Flaw.LINE_MISSING, "5") in report_of(full_path).findings


def test_every_swap_of_two_lines_is_found(full_path):
    missed = []
    for first in range(LINES):
        for second in range(first + 1, LINES):
            tamper(
                full_path,
                f"UPDATE entry SET seq = -9 WHERE seq = {first}",
                f"UPDATE entry SET seq = {first} WHERE seq = {second}",
                f"UPDATE entry SET seq = {second} WHERE seq = -9",
            )
            if not {str(first + 1), str(second + 1)} <= places_of(full_path):
                missed.append((first, second))
            restore(full_path)
    assert missed == []


@pytest.mark.parametrize("body_class", ["ident", "sign"])
def test_every_swap_of_two_bodies_is_found(full_path, body_class):
    missed = []
    signed = (0, 1, 3, 4, 6)
    for first in signed:
        for second in signed:
            if first >= second:
                continue
            of = f"body_class = '{body_class}' AND seq ="
            tamper(
                full_path,
                f"UPDATE body SET seq = -9 WHERE {of} {first}",
                f"UPDATE body SET seq = {first} WHERE {of} {second}",
                f"UPDATE body SET seq = {second} WHERE {of} -9",
            )
            if places_of(full_path) != {str(first + 1), str(second + 1)}:
                missed.append((first, second))
            restore(full_path)
    assert missed == []


def test_the_two_bodies_of_a_line_cannot_change_places(full_path):
    tamper(
        full_path,
        "UPDATE body SET seq = -9 WHERE seq = 0 AND body_class = 'ident'",
        "UPDATE body SET body_class = 'ident' WHERE seq = 0 AND body_class = 'sign'",
        "UPDATE body SET seq = 0, body_class = 'sign' WHERE seq = -9",
    )
    assert report_of(full_path).findings == (Finding(Flaw.BODY_CHANGED, "1"),) * 2


def test_every_swap_of_two_checkpoints_is_found(full_path):
    for first in range(LINES):
        tamper(
            full_path,
            f"UPDATE checkpoint SET size = -9 WHERE size = {first}",
            f"UPDATE checkpoint SET size = {first} WHERE size = {first + 1}",
            f"UPDATE checkpoint SET size = {first + 1} WHERE size = -9",
        )
        assert flaws_of(full_path) >= {Flaw.CHECKPOINT_FALSE}
        restore(full_path)


def test_a_month_of_keys_put_in_anothers_place_is_found(full_path):
    tamper(
        full_path,
        "UPDATE epoch_key SET public_key ="
        " (SELECT public_key FROM epoch_key WHERE epoch = '2026-12' LIMIT 1)"
        " WHERE epoch = '2026-11'",
    )
    assert report_of(full_path).findings == (Finding(Flaw.KEY_FALSE, "2026-11"),) * 2


def test_a_register_begun_without_its_months_key_is_found(full_path):
    tamper(full_path, "DELETE FROM epoch_key")
    assert report_of(full_path).findings == (
        Finding(Flaw.KEY_MISSING, "2026-11"),
        Finding(Flaw.KEY_MISSING, "2026-11"),
    )


def test_a_damaged_file_is_found(full_path):
    with full_path.open("r+b") as file:
        file.seek(4096 * 5)
        file.write(b"\xa5" * 8192)
    assert Flaw.FILE_DAMAGED in flaws_of(full_path)


def test_an_index_that_disagrees_with_its_table_is_found(full_path):
    with closing(sqlite3.connect(full_path)) as link:
        (page,) = link.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_entry_2'"
        ).fetchone()
        (entry_id,) = link.execute("SELECT entry_id FROM entry LIMIT 1").fetchone()
    raw = bytearray(full_path.read_bytes())
    raw[raw.index(entry_id, (page - 1) * 4096)] ^= 1
    full_path.write_bytes(raw)
    assert report_of(full_path).findings == (Finding(Flaw.FILE_DAMAGED),)


def test_a_file_that_breaks_while_it_is_read_is_found(full_path, monkeypatch):
    def broken(_):
        raise RegisterError(RegisterFault.DAMAGED, "malformed")

    monkeypatch.setattr("kiosk.register.verify.expected_objects", lambda: broken(0))
    assert report_of(full_path).findings == (Finding(Flaw.FILE_DAMAGED),)


def test_what_keeps_a_file_from_being_read_is_no_finding(full_path, monkeypatch):
    def busy():
        raise RegisterError(RegisterFault.BUSY, "")

    monkeypatch.setattr("kiosk.register.verify.expected_objects", busy)
    with pytest.raises(RegisterError) as wrong:
        report_of(full_path)
    assert wrong.value.fault is RegisterFault.BUSY


def test_lines_that_do_not_say_the_signature_before_are_checked_one_by_one(
    begun, tmp_path, monkeypatch
):
    path = copied(begun, tmp_path)
    monkeypatch.setattr("kiosk.register.log.b64encode", lambda _: b"as of old")
    with Register.open(path, now=Clock()) as register:
        for number in range(4):
            register.add(register.new_record_id(), essai(number), CROSS)
    assert report_of(path).holds
    change = "UPDATE checkpoint SET signature = zeroblob(64) WHERE size = 2"
    tamper(path, change)
    assert report_of(path).findings == (Finding(Flaw.CHECKPOINT_FALSE, "2"),)


def test_a_chain_made_anew_without_the_posts_key_is_found(full_path):
    # All hashes are right again, from a changed line on; only the end cannot be signed.
    with without_guards(full_path) as link:
        link.row_factory = sqlite3.Row
        previous = None
        for row in link.execute("SELECT * FROM entry ORDER BY seq").fetchall():
            header = row["header"]
            if row["seq"] == 3:
                header = header.replace(b'"uptime":', b'"uptime":1')
            previous = row["previous"] if previous is None else previous
            parts = [
                previous,
                header,
                *(row[f"{name}_{part}"] for name in ("ident", "sign")
                  for part in ("digest", "commitment")),
            ]  # fmt: skip
            previous_was, previous = previous, line_hash(*parts)
            link.execute(
                "UPDATE entry SET header = ?, previous = ?, hash = ? WHERE seq = ?",
                (header, previous_was, previous, row["seq"]),
            )
            link.execute(
                "UPDATE checkpoint SET head = ? WHERE size = ?",
                (previous, row["seq"] + 1),
            )
    assert Finding(Flaw.CHECKPOINT_FALSE, str(LINES)) in report_of(full_path).findings


# --- the witness ---------------------------------------------------------------------


def noted(path):
    with Register.open(path, now=Clock()) as register:
        return register.checkpoint()


def test_a_witness_vouches_for_what_it_saw(full_path):
    note = noted(full_path)
    report = report_of(full_path, note)
    assert (report.holds, report.witnessed, report.limits) == (True, LINES, ())
    with Register.open(full_path, now=Clock()) as register:
        register.sign_in(register.new_record_id(), essai(9), CROSS, NOTICE)
    later = report_of(full_path, note)
    assert (later.holds, later.witnessed) == (True, LINES)
    assert later.limits == (Limit.AFTER_WITNESS,)


@pytest.mark.parametrize("size", range(LINES))
def test_a_cut_is_found_by_the_witness_and_only_by_it(full_path, size):
    note = noted(full_path)
    cut(full_path, size)
    # The known limit: nobody may claim more of a register without a witness.
    alone = report_of(full_path)
    assert (alone.holds, alone.size) == (True, size)
    assert alone.limits == (Limit.NO_WITNESS,)
    place = str(LINES) if size == LINES - 1 else f"{size + 1}-{LINES}"
    assert report_of(full_path, note).findings == (Finding(Flaw.CUT, place),)


def test_a_cut_that_forgot_the_checkpoints_is_found_without_a_witness(full_path):
    with without_guards(full_path) as link:
        link.execute("DELETE FROM body WHERE seq >= 5")
        link.execute("DELETE FROM entry WHERE seq >= 5")
    assert report_of(full_path).findings == (Finding(Flaw.LINE_MISSING, "6-8"),)


def test_a_rewriting_with_the_posts_key_is_found_by_the_witness(full_path):
    note = noted(full_path)
    cut(full_path, 2)
    with Register.open(full_path, now=Clock()) as register:
        for number in range(10):
            register.add(register.new_record_id(), essai(number), CROSS)
    alone = report_of(full_path)
    assert (alone.holds, alone.limits) == (True, (Limit.NO_WITNESS,))
    assert report_of(full_path, note).findings == (Finding(Flaw.REWRITTEN, "1-8"),)


def test_a_register_begun_anew_is_found_by_the_witness(full_path):
    note = noted(full_path)
    for each in (full_path, keys.place(full_path), postkey.place(full_path)):
        each.unlink()
    initialise(
        full_path,
        site_id="63-essai",
        station="poste-01",
        passphrase=PASSPHRASE,
        now=Clock(),
    )
    assert report_of(full_path).holds
    assert report_of(full_path, note).findings == (Finding(Flaw.WITNESS_FOREIGN),)


def test_an_older_copy_put_back_is_found_by_the_witness(full_path, tmp_path):
    copy = copied(full_path, tmp_path / "copy")
    with Register.open(full_path, now=Clock()) as register:
        for record_id in register.unfinished():
            register.sign_out(record_id, Outcome.INTERRUPTED)
    note = noted(full_path)
    assert report_of(copy).holds
    assert report_of(copy, note).findings == (Finding(Flaw.CUT, "9"),)


def test_the_first_note_is_a_witness(tmp_path):
    path = tmp_path / "register.sqlite3"
    note = initialise(path, site_id="63-essai", station="p", passphrase=PASSPHRASE)
    report = report_of(path, note)
    assert (report.holds, report.witnessed) == (True, 0)


def test_a_note_that_was_edited_vouches_for_nothing(full_path):
    note = noted(full_path).replace("\n8\n", "\n7\n")
    assert report_of(full_path, note).findings == (Finding(Flaw.WITNESS_FOREIGN),)


def test_a_text_that_is_no_note_is_bad_use(full_path):
    with pytest.raises(RegisterError) as wrong:
        report_of(full_path, "8 lines, I swear")
    assert wrong.value.fault is RegisterFault.NOT_A_WITNESS
