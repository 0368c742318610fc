"""The paper commands as a newcomer types them: an answer, or one readable line."""

import json
import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.command import papers, wording
from kiosk.devices import DeviceError, Fault, PrintState, PrintStep
from kiosk.documents import DocumentFault, page_count
from tests.fakes import FakePrinter, FakeScanner
from tests.rigs.papers import encoded, letter, locked_pdf, pdf, photograph
from tests.rigs.private_cups import PrivateCups, wait_until
from tests.rigs.sane_config import TEST_SCANNER, sane_test_config

ROOT = Path(__file__).parents[2]


@dataclass
class Site:
    """A folder with a site file, and the command run in it."""

    folder: Path
    scanner: str = ""
    printer: str = ""

    def run(
        self, *arguments: str | Path, largest_file: int | None = None
    ) -> subprocess.CompletedProcess[str]:
        site = self.folder / "site.toml"
        site.write_text(_SITE.format(scanner=self.scanner, printer=self.printer))

        def limit() -> None:
            if largest_file is not None:
                hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
                resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, hard))

        return subprocess.run(
            [sys.executable, "-m", "kiosk", *map(str, arguments), "--site", site],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            timeout=60,
            preexec_fn=limit,
            check=False,
        )

    def keep(self, name: str, content: bytes) -> Path:
        path = self.folder / name
        path.write_bytes(content)
        return path


_SITE = """\
[site]
id = "essai"
name = "Point numérique d'essai"
department = "63"
hours = "du lundi au vendredi"
telephone = "0 000"
[scanner]
{scanner}
[printer]
{printer}
"""


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)


@pytest.fixture
def scanning(site: Site) -> Site:
    config = sane_test_config(site.folder / "sane")
    site.scanner = f'device = "{TEST_SCANNER}"\ndpi = 75\nsane_config = "{config}"'
    return site


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PrivateCups]:
    with PrivateCups(tmp_path_factory.mktemp("print")) as running:
        running.add_queue("accueil")
        yield running


@pytest.fixture
def printing(site: Site, service: PrivateCups) -> Site:
    site.printer = f'queue = "accueil"\nserver = "{service.server}"\nmax_pages = 3'
    return site


def told(done: subprocess.CompletedProcess[str], status: int) -> str:
    """Give the one readable line of a command that said no."""
    assert done.returncode == status, done.stderr
    assert done.stdout == ""
    [line] = done.stderr.splitlines()
    assert line.startswith("kiosk")
    return line


def test_a_scan_becomes_a_pdf_that_only_its_user_may_read(scanning: Site) -> None:
    done = scanning.run("scan", "--output", "page.pdf", "--max-size", "1MB")

    page = scanning.folder / "page.pdf"
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"page.pdf: 1 page, {page.stat().st_size} bytes\n"
    assert page_count(page.read_bytes()) == 1
    assert page.stat().st_mode & 0o777 == 0o600


def test_the_feeder_gives_all_its_pages_as_json(scanning: Site) -> None:
    done = scanning.run(
        "scan", "--output", "all.pdf", "--source", "feeder", "--mode", "gray", "--json"
    )

    answer = json.loads(done.stdout)
    assert (answer["pages"], answer["output"]) == (10, "all.pdf")


def test_a_scanner_that_is_not_there_is_told(scanning: Site) -> None:
    done = scanning.run("scan", "--output", "page.pdf", "--device", "nothing:0")

    assert "no scanner answers" in told(done, 1)
    assert not (scanning.folder / "page.pdf").exists()


def test_a_scanner_that_reads_one_side_only_is_told(scanning: Site) -> None:
    done = scanning.run(
        "scan", "--output", "page.pdf", "--source", "feeder", "--duplex"
    )

    assert "the feeder reads one side only" in told(done, 1)


def test_both_sides_are_of_the_feeder(scanning: Site) -> None:
    done = scanning.run("scan", "--output", "page.pdf", "--duplex")

    assert "add --source feeder" in told(done, 2)


def test_a_jam_is_told_with_what_to_do(scanning: Site) -> None:
    status = '"SANE_STATUS_JAMMED"'
    sane_test_config(scanning.folder / "sane", read_status_code=status)

    done = scanning.run("scan", "--output", "page.pdf")

    assert "take the sheet out" in told(done, 1)


def test_a_scan_that_cannot_be_small_enough_is_told(scanning: Site) -> None:
    done = scanning.run("scan", "--output", "page.pdf", "--max-size", "2kB")

    assert "would not be legible" in told(done, 1)


def test_a_site_without_a_scanner_is_told(site: Site) -> None:
    done = site.run("scan", "--output", "page.pdf")

    assert "no scanner is chosen; give --device" in told(done, 2)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--output", "."], "this is a folder"),
        (["--output", "/dev/full"], "no plain file"),
        (["--output", "nowhere/page.pdf"], "no such folder"),
        (["--output", "/proc/page.pdf"], "/proc"),
        (["--output", "page.pdf", "--dpi", "12"], "from 75 to 600"),
        (["--output", "page.pdf", "--dpi", "fine"], "from 75 to 600"),
        (["--output", "page.pdf", "--source", "tray"], "flatbed"),
        (["--output", "page.pdf", "--max-size", "small"], "write it as 1MB"),
        ([], "--output"),
    ],
)
def test_bad_use_of_scan_is_one_line(
    scanning: Site, arguments: list[str], words: str
) -> None:
    assert words in told(scanning.run("scan", *arguments), 2)


def test_pictures_and_pdfs_become_one_pdf(site: Site) -> None:
    site.keep("photo.jpg", encoded(photograph(1240, 1754), "JPEG", quality=95))
    site.keep("lettre à signer.png", encoded(letter(620, 877), "PNG"))
    site.keep("form.pdf", pdf(2))
    names = ["photo.jpg", "lettre à signer.png", "form.pdf"]

    done = site.run("fit", *names, "--max-size", "300 ko", "--output", "all.pdf")

    fitted = (site.folder / "all.pdf").read_bytes()
    assert done.returncode == 0, done.stderr
    assert page_count(fitted) == 4
    assert len(fitted) < 300_000 * 0.98


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "the file is empty"),
        (b"Bonjour", "is no PDF, PNG, JPEG or TIFF"),
        (b"%PDF-1.4 and nothing", "is damaged"),
        (locked_pdf("zzyzx"), "is protected by a password"),
        (pdf(101), "has too many pages"),
    ],
    ids=["empty", "text", "damaged", "locked", "long"],
)
def test_a_bad_file_is_named_with_the_mend(
    site: Site, content: bytes, words: str
) -> None:
    site.keep("good.pdf", pdf())
    site.keep("bad.pdf", content)

    line = told(
        site.run(
            "fit", "good.pdf", "bad.pdf", "--max-size", "1MB", "--output", "o.pdf"
        ),
        2,
    )

    assert "bad.pdf" in line
    assert words in line
    assert not (site.folder / "o.pdf").exists()


@pytest.mark.parametrize(
    ("name", "words"),
    [("missing.pdf", "no such file"), (".", "a folder"), ("/dev/null", "no file")],
)
@pytest.mark.parametrize("command", ["fit", "print"])
def test_what_is_no_file_is_told(
    site: Site, command: str, name: str, words: str
) -> None:
    rest = ["--max-size", "1MB", "--output", "o.pdf"] if command == "fit" else []

    assert words in told(site.run(command, name, *rest), 2)


def test_a_file_one_may_not_read_is_told(site: Site) -> None:
    site.keep("mine.pdf", pdf()).chmod(0)

    assert "not readable" in told(site.run("print", "mine.pdf"), 2)


def test_a_full_disk_leaves_what_was_there(site: Site) -> None:
    site.keep("page.png", encoded(photograph(600, 848), "PNG"))
    site.keep("out.pdf", b"the old one")

    done = site.run(
        *("fit", "page.png", "--max-size", "1MB", "--output", "out.pdf"),
        largest_file=4096,
    )

    assert "make room" in told(done, 2)
    assert (site.folder / "out.pdf").read_bytes() == b"the old one"
    assert {path.name for path in site.folder.iterdir()} == {
        "page.png",
        "out.pdf",
        "site.toml",
    }


def test_a_new_file_takes_the_place_of_a_bigger_old_one(site: Site) -> None:
    site.keep("out.pdf", bytes(1_000_000))
    site.keep("in.pdf", pdf())

    site.run("fit", "in.pdf", "--max-size", "1MB", "--output", "out.pdf")

    assert page_count((site.folder / "out.pdf").read_bytes()) == 1


def test_a_print_followed_to_its_end_is_done(
    printing: Site, service: PrivateCups
) -> None:
    printing.keep("paper.pdf", pdf(2))

    done = printing.run("print", "paper.pdf", "--wait")

    assert done.returncode == 0, done.stderr
    assert done.stdout == "paper.pdf: 2 pages done\n"
    assert pdf(2) in service.printed("accueil")


def test_a_print_left_to_the_queue_is_printed(
    printing: Site, service: PrivateCups
) -> None:
    service.add_queue("bureau")
    printing.printer += f'\nfolder = "{printing.folder}/prints"'
    printing.keep("paper.pdf", pdf())

    done = printing.run("print", "paper.pdf", "--queue", "bureau", "--json")

    assert json.loads(done.stdout)["state"] == "sent"
    wait_until(lambda: service.printed("bureau") == [pdf()], "the print", 10)


def test_a_folder_takes_prints_where_there_is_no_printer(site: Site) -> None:
    site.printer = f'folder = "{site.folder}/prints"'
    site.keep("paper.pdf", pdf())

    done = site.run("print", "paper.pdf", "--wait")

    assert done.returncode == 0, done.stderr
    [printed] = (site.folder / "prints").iterdir()
    assert printed.read_bytes() == pdf()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--queue", "nowhere"], "no printer answers"),
        (["--queue", "nowhere", "--wait"], "no printer answers"),
    ],
)
def test_a_queue_that_is_not_there_is_told(
    printing: Site, arguments: list[str], words: str
) -> None:
    printing.keep("paper.pdf", pdf())

    assert words in told(printing.run("print", "paper.pdf", *arguments), 1)


def test_more_pages_than_the_site_allows_are_not_printed(printing: Site) -> None:
    printing.keep("paper.pdf", pdf(4))

    assert "more pages than allowed" in told(printing.run("print", "paper.pdf"), 1)


def test_a_site_without_a_printer_is_told(site: Site) -> None:
    site.keep("paper.pdf", pdf())

    assert "no printer is chosen" in told(site.run("print", "paper.pdf"), 2)


def test_a_text_called_pdf_is_not_printed(printing: Site) -> None:
    printing.keep("text.pdf", b"Bonjour, monsieur")

    assert "is no PDF" in told(printing.run("print", "text.pdf"), 2)


def test_a_damaged_pdf_is_not_printed(printing: Site) -> None:
    printing.keep("paper.pdf", b"%PDF-1.4 and nothing")

    assert "is damaged" in told(printing.run("print", "paper.pdf"), 2)


def test_a_print_that_nobody_helps_is_given_up(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    empty = PrintStep(PrintState.PRINTING, Fault.NO_PAPER)
    monkeypatch.setattr(papers, "_ATTENTION_S", 0.05)
    monkeypatch.setattr(papers.chosen, "printer", lambda _: FakePrinter([empty, None]))
    (tmp_path / "paper.pdf").write_bytes(pdf())

    status = main(["print", str(tmp_path / "paper.pdf"), "--wait"])

    assert status == 1
    waiting, given_up = capsys.readouterr().err.splitlines()
    assert waiting.endswith("the printer has no paper; put some in; waiting")
    assert given_up.startswith("kiosk print: given up: the printer has no paper")


def test_a_print_that_someone_helps_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = [
        PrintStep(PrintState.PRINTING, Fault.NO_PAPER),
        PrintStep(PrintState.PRINTING),
    ]
    monkeypatch.setattr(papers.chosen, "printer", lambda _: FakePrinter(script))
    (tmp_path / "paper.pdf").write_bytes(pdf())

    assert main(["print", str(tmp_path / "paper.pdf"), "--wait"]) == 0


def test_a_detail_of_several_lines_stays_on_one(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    odd = DeviceError(Fault.BROKEN, "one\ntwo")
    monkeypatch.setattr(papers.chosen, "scanner", lambda _: FakeScanner([odd]))

    status = main(["scan", "--output", str(tmp_path / "page.pdf")])

    assert status == 1
    assert capsys.readouterr().err.endswith("(one two)\n")


def test_everything_that_can_go_wrong_has_words() -> None:
    for fault in Fault:
        assert "{" not in wording.device_says(fault, "scanner")
    for trouble in DocumentFault:
        assert wording.document_says(trouble)
