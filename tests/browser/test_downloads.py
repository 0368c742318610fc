"""What a site gives lands in the visit's folder, if it is what a visitor can use."""

from pathlib import Path
from urllib.parse import quote

import pytest

from kiosk.browser.downloads import Download, Downloads, FileKind, Limits
from tests.browser.https_rig import FORBIDDEN, Answer, Rig
from tests.browser.visitor_at_screen import Visitor

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 20
PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)
JPEG = b"\xff\xd8\xff\xe0" + bytes(64)


def give(rig: Rig, content: bytes, kind: str, name: str = "x.pdf") -> None:
    rig.official.pages["/file"] = Answer(
        content, kind, headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )
    rig.official.show("/", '<a id="a" href="/file">file</a>')


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (PDF, FileKind.PDF),
        (b"\xef\xbb\xbf\r\n" + PDF, FileKind.PDF),
        (PNG, FileKind.PNG),
        (JPEG, FileKind.JPEG),
        (b"II*\x00" + bytes(64), FileKind.TIFF),
        (b"MM\x00*" + bytes(64), FileKind.TIFF),
    ],
)
def test_a_document_lands_under_a_name_of_ours(
    content: bytes,
    kind: FileKind,
    rig: Rig,
    visitor: Visitor,
    folder: Path,
) -> None:
    give(rig, content, "application/octet-stream", "../../.config/autostart/x.desktop")
    visitor.opens("/")
    with visitor.awaits(visitor.view.downloaded) as downloaded:
        visitor.clicks("#a")
    path = folder / f"document-001.{kind.value}"
    assert downloaded.args == [Download(path, kind, len(content), "x-desktop")]
    assert path.read_bytes() == content
    assert visitor.page.url().path() == "/"


@pytest.mark.parametrize(
    ("called", "name"),
    [
        ("recu.exe", "recu"),
        ("Récépissé n° 12.pdf", "recepisse-n-12"),
        ("recu\u202efdp.exe", "recu-fdp"),
        ("x" * 300 + ".pdf", "x" * 40),
        ("", "file"),  # the last part of its address
    ],
)
def test_a_document_keeps_its_sites_name_in_plain_letters(
    called: str, name: str, rig: Rig, visitor: Visitor
) -> None:
    rig.official.pages["/file"] = Answer(
        PDF,
        "application/x-msdownload",
        headers={
            "Content-Disposition": f"attachment; filename*=UTF-8''{quote(called)}"
        },
    )
    rig.official.show("/", '<a id="a" href="/file">file</a>')
    visitor.opens("/")
    with visitor.awaits(visitor.view.downloaded) as downloaded:
        visitor.clicks("#a")
    assert downloaded.args[0].name == name


def test_a_pdf_page_comes_as_a_document(rig: Rig, visitor: Visitor) -> None:
    rig.official.pages["/receipt"] = Answer(PDF, "application/pdf")
    rig.official.show("/", '<a id="a" target="_blank" href="/receipt">receipt</a>')
    visitor.opens("/")
    with visitor.awaits(visitor.view.downloaded):
        visitor.clicks("#a")
    assert visitor.page.url().path() == "/"


def test_a_document_that_the_page_wrote_comes_too(rig: Rig, visitor: Visitor) -> None:
    rig.official.show(
        "/",
        "<button id='a' onclick=\"window.open(window.URL.createObjectURL("
        "new Blob(['%PDF-1.7'], {type: 'application/pdf'})))\">receipt</button>",
    )
    visitor.opens("/")
    with visitor.awaits(visitor.view.downloaded) as downloaded:
        visitor.clicks("#a")
    assert downloaded.args[0].path.read_bytes() == b"%PDF-1.7"


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"#!/bin/sh\n", "application/pdf"),
        (b"MZ\x90\x00", "image/png"),
        (b"MZ\x90\x00" + PDF, "application/pdf"),
        (b"PK\x03\x04" + PDF, "application/pdf"),
        (b"GIF89a" + bytes(64), "image/gif"),
        (b"<html>", "application/pdf"),
        (b"", "application/pdf"),
    ],
)
def test_what_only_calls_itself_a_document_is_not_kept(
    content: bytes, kind: str, rig: Rig, visitor: Visitor, folder: Path
) -> None:
    give(rig, content, kind)
    visitor.opens("/")
    with visitor.awaits(visitor.view.download_refused) as refused:
        visitor.clicks("#a")
    assert refused.args == ["kind"]
    assert list(folder.iterdir()) == []


def bound(visitor: Visitor, limits: Limits) -> None:
    visitor.view.findChild(Downloads)._limits = limits


def test_a_file_that_is_too_large_is_not_kept(
    rig: Rig, visitor: Visitor, folder: Path
) -> None:
    give(rig, PDF, "application/pdf")
    bound(visitor, Limits(one_file=1000))
    visitor.opens("/")
    with visitor.awaits(visitor.view.download_refused) as refused:
        visitor.clicks("#a")
    assert refused.args == ["too-large"]
    assert list(folder.iterdir()) == []


def test_a_page_that_writes_too_large_a_file_is_not_served(
    rig: Rig, visitor: Visitor, folder: Path
) -> None:
    rig.official.show(
        "/",
        "<a id='a' download='x'>x</a><script>a.href = URL.createObjectURL("
        "new Blob(['%PDF-', new Uint8Array(5e6)]))</script>",
    )
    bound(visitor, Limits(one_file=1000))
    visitor.opens("/")
    with visitor.awaits(visitor.view.download_refused) as refused:
        visitor.clicks("#a")
    assert refused.args == ["too-large"]
    assert list(folder.iterdir()) == []


def test_a_visit_receives_only_so_much(rig: Rig, visitor: Visitor) -> None:
    give(rig, PDF, "application/pdf")
    bound(visitor, Limits(all_files=len(PDF)))
    visitor.opens("/")
    with visitor.awaits(visitor.view.downloaded):
        visitor.clicks("#a")
    with visitor.awaits(visitor.view.download_refused) as refused:
        visitor.clicks("#a")
    assert refused.args == ["too-many"]


def test_a_file_does_not_come_from_a_host_that_is_not_official(
    rig: Rig, visitor: Visitor, folder: Path
) -> None:
    rig.official.redirect("/file", f"https://{FORBIDDEN}/file")
    rig.official.show("/", '<a id="a" download href="/file">file</a>')
    visitor.opens("/")
    with visitor.awaits(visitor.view.refused):
        visitor.clicks("#a")
    assert rig.forbidden.seen == []
    assert list(folder.iterdir()) == []
