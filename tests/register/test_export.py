"""The register given out: inert, whole, for its owner alone, and noted."""

import csv
import io
import json
import stat
import subprocess
import sys
from datetime import UTC, date, datetime
from xml.etree import ElementTree
from zipfile import ZIP_STORED, ZipFile

import pikepdf
import pypdfium2
import pytest

from kiosk.register import (
    BodyClass,
    ErasureReason,
    Identity,
    Purpose,
    RegisterError,
    Signature,
    SignatureMode,
)
from kiosk.register.body import read_audit
from kiosk.register.export import Format
from kiosk.register.export.pages import french
from kiosk.register.export.table import HEADINGS, inert
from kiosk.register.models import EntryRow
from kiosk.register.opening import _body
from kiosk.register.register import Register
from tests.register.conftest import CROSS, essai
from tests.register.intruder import tamper

CONTROL = Purpose.CONTROL
DAY = date(2026, 11, 22)
FORMULAS = ["=cmd|' /C calc'!A0", "+33", "-2+3", "@SUM(A1)", " =1+1", "＝1"]
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"


def out(path, keys, form, first=DAY, last=DAY, purpose=CONTROL):
    with Register.open(path) as register:
        return register.export(form, (first, last), keys, purpose)


def rows_of(content):
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


def test_a_table_has_each_line_of_its_days(full_path, keys):
    made = out(full_path, keys, Format.CSV)
    head, *rows = rows_of(made.content)
    assert tuple(head) == HEADINGS
    assert made.count == len(rows) == 5
    assert rows[0] == [
        "1", "22/11/2026", "09:00", "Zzyzx1", "Essai", "déclarée", "au stylet", "",
        "09:00", "terminée", "",
    ]  # fmt: skip
    assert [row[0] for row in rows] == ["1", "2", "4", "5", "7"]
    assert out(full_path, keys, Format.CSV, date(2026, 11, 23), DAY).count == 0


@pytest.mark.parametrize("at", ["2026-11-21T23:30", "2026-11-22T22:59"])
def test_days_are_those_of_the_clock_on_the_wall(begun, tmp_path, keys, at):
    # A process of its own: the time zone is the process's.
    script = (
        "import sys, pathlib, datetime\n"
        "from tests.register.conftest import CROSS, copied, essai\n"
        "from kiosk.register.register import Register\n"
        "path = copied(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))\n"
        "at = datetime.datetime.fromisoformat(sys.argv[3] + '+00:00')\n"
        "with Register.open(path, now=lambda: at) as register:\n"
        "    register.add(register.new_record_id(), essai(1), CROSS)\n"
    )
    subprocess.run(
        [sys.executable, "-c", script, begun, tmp_path, at],
        env={"TZ": "Europe/Paris", "PATH": "/usr/bin:/bin"},
        check=True,
    )
    made = out(tmp_path / begun.name, keys, Format.CSV)
    (_, row) = rows_of(made.content)
    assert row[1:3] in (["22/11/2026", "00:30"], ["22/11/2026", "23:59"])


@pytest.mark.parametrize("formula", FORMULAS)
def test_no_cell_is_a_formula(path, clock, keys, formula):
    with Register.open(path, now=clock) as register:
        register.add(register.new_record_id(), Identity(formula, "Essai"), CROSS)
    (_, row) = rows_of(out(path, keys, Format.CSV).content)
    assert row[3] == f"'{formula.strip()}"
    sheet = out(path, keys, Format.ODS).content
    with ZipFile(io.BytesIO(sheet)) as file:
        text = file.read("content.xml").decode()
    assert "formula" not in text
    assert 'value-type="float"' not in text


@pytest.mark.parametrize("name", ["Zzyzx", "d’Essai", "'Zz", "É-Zz", "Zz=1"])
def test_an_honest_name_stays_as_it_is(name):
    assert inert(name) == name


def test_a_spreadsheet_is_one_that_programs_open(full_path, keys):
    made = out(full_path, keys, Format.ODS)
    with ZipFile(io.BytesIO(made.content)) as file:
        assert file.testzip() is None
        first = file.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)
        assert file.read("mimetype").endswith(b"opendocument.spreadsheet")
        manifest = file.read("META-INF/manifest.xml")
        content = ElementTree.fromstring(file.read("content.xml"))  # noqa: S314
    ElementTree.fromstring(manifest)  # noqa: S314
    rows = [
        ["".join(cell.itertext()) for cell in row]
        for row in content.iter(f"{TABLE}table-row")
    ]
    assert rows == rows_of(out(full_path, keys, Format.CSV).content)


def test_pages_are_one_a_day_and_show_the_signatures(path, keys):
    with Register.open(path, now=lambda: datetime(2026, 11, 22, 9, tzinfo=UTC)) as one:
        for number in range(13):
            one.add(one.new_record_id(), essai(number), CROSS)
    with Register.open(path, now=lambda: datetime(2026, 11, 24, 9, tzinfo=UTC)) as two:
        attested = Signature(mode=SignatureMode.ATTESTED, attested_by="m-1")
        two.add(two.new_record_id(), Identity("Zażółć", "أحمد"), attested)
    made = out(path, keys, Format.PDF, DAY, date(2026, 11, 30))
    assert made.count == 14
    with pikepdf.open(io.BytesIO(made.content)) as pdf:
        assert len(pdf.pages) == 3  # 11 lines, 2 lines, another day
        assert str(pdf.docinfo.Title) == "Registre du point numérique 63-essai/poste-01"
        assert (
            pdf.check_pdf_syntax() == [] if hasattr(pdf, "check_pdf_syntax") else True
        )
    pdf = pypdfium2.PdfDocument(made.content)
    words = [page.get_textpage().get_text_bounded() for page in pdf]
    assert "dimanche 22 novembre 2026" in words[0]
    assert "page 2 sur 2" in words[1]
    assert "Zzyzx12" in words[1]
    assert "mardi 24 novembre 2026" in words[2]
    assert "attestée par un médiateur" in words[2]
    kinds = [[each.type for each in page.get_objects()] for page in pdf]
    paths = [page.count(pypdfium2.raw.FPDF_PAGEOBJ_PATH) for page in kinds]
    assert paths == [11 * 3, 2 * 3, 1]  # a rule and a cross of two strokes each
    # Letters that Helvetica has not are drawn.
    assert kinds[2].count(pypdfium2.raw.FPDF_PAGEOBJ_IMAGE) == 2
    pdf.close()


def test_days_without_a_line_are_a_page_that_says_so(path, keys):
    made = out(path, keys, Format.PDF)
    pdf = pypdfium2.PdfDocument(made.content)
    assert "aucune ligne" in pdf[0].get_textpage().get_text_bounded()
    pdf.close()


@pytest.mark.parametrize("form", Format)
def test_what_was_erased_or_limited_is_not_given_out(full_path, keys, form):
    with Register.open(full_path) as register:
        register.erase(1, ErasureReason.MISTAKE, keys)
        register.limit(2, keys)
    made = out(full_path, keys, form)
    assert made.count == 4
    if form is Format.CSV:
        rows = rows_of(made.content)
        assert rows[1][3:5] == ["[effacé]", "[effacé]"]
    made = out(full_path, keys, form, purpose=Purpose.REQUISITION)
    assert made.count == 5


def test_each_export_is_noted_and_names_nobody(full_path, keys):
    made = out(full_path, keys, Format.CSV, purpose=Purpose.REQUISITION)
    with Register.open(full_path) as register:
        with register._store.reading() as session:
            line = session.get(EntryRow, ("63-essai/poste-01", made.proof.number - 1))
            said = read_audit(_body(session, line, BodyClass.IDENT, keys))
            assert line.kind == "export"
            assert b"requisition" not in line.header
        assert register.verify().holds
    assert said == {
        "agent": "first",
        "purpose": "requisition",
        "format": "csv",
        "from": "2026-11-22",
        "to": "2026-11-22",
        "count": "5",
    }


def test_a_line_that_does_not_open_stops_the_export(full_path, keys):

    tamper(full_path, "UPDATE body SET ciphertext = zeroblob(272) WHERE seq = 3")
    with pytest.raises(RegisterError):
        out(full_path, keys, Format.CSV)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 12, 1), "mardi 1er décembre 2026"),
        (date(2027, 2, 28), "dimanche 28 février 2027"),
    ],
)
def test_a_date_is_said_in_french(day, words):
    assert french(day) == words


@pytest.mark.parametrize("form", ["csv", "ods", "pdf"])
def test_the_command_writes_a_file_for_its_owner(
    kiosk, full_path, secret, tmp_path, form
):
    file = tmp_path / f"out.{form}"
    own = ("--path", full_path, "--passphrase-file", secret, "--output", file)
    days = ("--from", "2026-11-01", "--to", "2026-11-30")
    done = kiosk("export", "--format", form, *days, "--json", *own)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["lines"] == 5
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert file.read_bytes()[:2] in (b"\xef\xbb", b"PK", b"%P")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--from", "1/11/2026", "--to", "2026-11-30"), "“1/11/2026” is no day"),
        (("--from", "2026-11-30", "--to", "2026-11-01"), "--to is before --from"),
        (("--from", "2026-11-30"), "required: --to"),
    ],
)
def test_days_that_are_none_are_refused(
    refused, full_path, secret, tmp_path, words, said
):
    own = ("--path", full_path, "--passphrase-file", secret)
    line = refused(
        "export", "--format", "csv", "--output", tmp_path / "out", *words, *own
    )
    assert said in line
    assert not (tmp_path / "out").exists()
