"""A whole visit, from greeting to wipe, on real parts."""

import io
import json
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import psutil
import pypdfium2
import pytest
from PIL import Image

from kiosk.practice.records import SeenKind
from tests.e2e import steps
from tests.e2e.conftest import Site
from tests.e2e.person import Person
from tests.e2e.screen import Screen
from tests.rigs.private_cups import wait_until

pytestmark = pytest.mark.timeout(240)

ONE_MB = 1_000_000
# Not the kiosk's: other tests scan the same picture, and sources hold these words.
_OTHERS = (".venv", ".git", "pytest-of-")
# Where an ordinary user's programs can leave something.
WRITABLE = ("/tmp", "/var/tmp", "/dev/shm", f"/run/user/{os.getuid()}")  # noqa: S108 - to look, not to write


def test_a_whole_visit(
    site: Site, screen: Screen, person: Person, tmp_path: Path
) -> None:
    steps.sign_in(screen, person)
    steps.open_licence_by_search(screen)
    steps.log_in(screen)
    steps.fill_in_licence(screen, person)
    steps.scan_for_the_site(screen)
    steps.send(screen)
    paper = the_paper_received(site)
    steps.print_the_receipt_of_the_site(screen)
    wait_until(lambda: bool(site.cups.printed("accueil")), "the print", 20)
    of_the_visit = {process.pid for process in of_session(site, on_screen(site))}
    cookies = [cookie for cookie in site.practice.cookies if len(cookie) > 8]
    steps.end(screen)

    assert shows_the_test_picture(paper)
    assert len(paper) < ONE_MB
    assert "DOSSIER" in text_of(site.cups.printed("accueil")[0]).upper()
    assert site.cups.spooled() == []
    assert [pid for pid in of_the_visit if psutil.pid_exists(pid)] == []
    assert site.command("register", "verify").returncode == 0
    assert outcomes(site, person) == ["completed"]
    canaries = [*person.words(), *(cookie.encode() for cookie in cookies)]
    canaries.append(middle_of_the_picture(paper))
    assert places_of(canaries, (*WRITABLE, os.environ["HOME"], str(tmp_path))) == []
    assert site.stop() == 0


def test_a_visit_by_the_menu_in_english(
    site: Site, screen: Screen, person: Person
) -> None:
    screen.click("^English$", "push button")
    steps.sign_in_in_english(screen, person)
    steps.open_fine_by_menu_in_english(screen)
    screen.click("^Link received by text message", "link")
    screen.find("^It looks like www.amendes.gouv.fr, but it is not that site")
    screen.click("^Back to the page before$", "push button")
    screen.click("^Pay faster with our partner$", "link")
    screen.find("^This site did not open", "label")
    screen.click("^Back to the page before$", "push button")
    screen.find("Exercise$", "document web")
    steps.end_with_a_receipt_in_english(screen)

    kinds = {seen.kind for seen in site.practice.seen}
    assert SeenKind.IMITATION not in kinds  # nothing of it was even asked for
    (receipt,) = site.cups.printed("accueil")
    told = " ".join(text_of(receipt).split())
    assert "Numéro dans le registre : 1" in told
    assert "Number in the register: 1" in told
    assert proof_of(site) in told
    assert person.family_name not in told
    assert site.cups.spooled() == []
    assert outcomes(site, person) == ["completed"]


def proof_of(site: Site) -> str:
    """Give the proof of the first line, as the register itself knows it."""
    with sqlite3.connect(f"file:{site.register}?mode=ro", uri=True) as link:
        (head,) = link.execute("SELECT hash FROM entry WHERE seq = 0").fetchone()
    link.close()
    digits = head[:16].hex()
    return " ".join(digits[i : i + 4] for i in range(0, len(digits), 4))


def the_paper_received(site: Site) -> bytes:
    (received,) = [form for form in site.practice.received if form.files]
    (file,) = received.files
    assert file.fault is None
    return file.data


def shows_the_test_picture(pdf: bytes) -> bool:
    """Whether both pages show the colour pattern of SANE's test scanner."""
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) == 2
    for page in document:
        picture = page.render(scale=1).to_pil().convert("RGB")
        colours = picture.quantize(16).getcolors()
        if not colours or len(colours) < 3:
            return False
    document.close()
    return True


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = "".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return text


def middle_of_the_picture(pdf: bytes) -> bytes:
    """Give some bytes that nothing but this document has."""
    middle = len(pdf) // 2
    return pdf[middle : middle + 48]


def on_screen(site: Site) -> psutil.Process:
    """Give the process of the visit on the screen: the older of the two."""
    return min(site.visits(), key=lambda process: process.create_time())


def of_session(site: Site, leader: psutil.Process) -> Iterator[psutil.Process]:
    yield leader
    yield from leader.children(recursive=True)


def outcomes(site: Site, person: Person) -> list[str]:
    done = site.command(
        "register", "search", person.family_name, "--json", *site.with_passphrase
    )
    assert done.returncode == 0, done.stderr
    return [entry["outcome"] for entry in json.loads(done.stdout)["found"]]


def places_of(canaries: list[bytes], folders: tuple[str, ...]) -> list[str]:
    """Give every file in these folders that has one of these words."""
    found = []
    for path in files_in(folders):
        try:
            content = path.read_bytes()
        except OSError:
            continue  # another user's, or gone
        if any(canary in content for canary in canaries):
            found.append(str(path))
    return found


def files_in(folders: tuple[str, ...]) -> Iterator[Path]:
    seen = set()
    for folder in folders:
        for parent, names, files in os.walk(folder):
            names[:] = [name for name in names if not name.startswith(_OTHERS)]
            for name in files:
                path = Path(parent, name)
                if path not in seen and is_file_of_ours(path):
                    seen.add(path)
                    yield path


def is_file_of_ours(path: Path) -> bool:
    try:
        return path.is_file()
    except PermissionError:  # a link into what we may not see
        return False


def test_the_canaries_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "left.bin").write_bytes(b"\0\0zyzzyva\0")
    picture = io.BytesIO()
    Image.new("RGB", (9, 9)).save(picture, "PNG")
    (tmp_path / "innocent.png").write_bytes(picture.getvalue())

    assert places_of([b"zyzzyva"], (str(tmp_path),)) == [str(tmp_path / "left.bin")]
