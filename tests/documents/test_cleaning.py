"""Nothing that is not on the page goes to a site."""

import io

import pikepdf
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from kiosk.documents import DocumentError, DocumentFault, fit, jpeg, png, render
from tests.rigs.papers import encoded, letter, pdf, photograph, saved

CANARY = "Zzyzx-Essai"


@pytest.fixture
def talkative() -> bytes:
    """Give a PDF that says in every place what is not on its page."""
    document = pikepdf.open(io.BytesIO(pdf()))
    document.docinfo["/Author"] = CANARY
    with document.open_metadata() as metadata:
        metadata["dc:creator"] = [CANARY]
    script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=f"app.alert('{CANARY}')")
    document.Root.OpenAction = script
    document.Root.Names = pikepdf.Dictionary(
        JavaScript=pikepdf.Dictionary(Names=[CANARY, script])
    )
    document.attachments["secret.txt"] = CANARY.encode()
    page = document.pages[0]
    page.AA = pikepdf.Dictionary(O=script)
    page.PieceInfo = pikepdf.Dictionary(Private=pikepdf.String(CANARY))
    page.Annots = document.make_indirect(
        pikepdf.Array([_link(document), _typed_field(document)])
    )
    document.Root.AcroForm = pikepdf.Dictionary(Fields=[page.Annots[1]])
    return saved(document)


def _link(document: pikepdf.Pdf) -> pikepdf.Object:
    action = pikepdf.Dictionary(S=pikepdf.Name.URI, URI=f"https://{CANARY}.example")
    return document.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Link,
            Rect=[0, 0, 10, 10],
            A=action,
        )
    )


def _typed_field(document: pikepdf.Pdf) -> pikepdf.Object:
    """Make a form field filled in: a black square stands for what was typed."""
    shown = document.make_stream(b"0 g 0 0 100 100 re f")
    shown.Type, shown.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
    shown.BBox = pikepdf.Array([0, 0, 100, 100])
    return document.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Widget,
            FT=pikepdf.Name.Tx,
            T=pikepdf.String("name"),
            Rect=[200, 400, 300, 500],
            F=4,
            AP=pikepdf.Dictionary(N=shown),
        )
    )


def everything_in(fitted: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(fitted)) as document:
        return b"".join(thing.unparse(resolved=True) for thing in document.objects)


def test_a_pdf_loses_all_it_says_beside_its_pages(talkative: bytes) -> None:
    fitted = fit([talkative], 1_000_000)

    with pikepdf.open(io.BytesIO(fitted)) as document:
        assert set(document.Root.keys()) == {"/Type", "/Pages"}
        assert dict(document.docinfo) == {}
    said = everything_in(fitted)
    for word in (CANARY.encode(), b"JavaScript", b"/URI", b"/Annots", b"PieceInfo"):
        assert word not in said


def test_what_was_typed_into_a_form_stays_on_the_page(talkative: bytes) -> None:
    fitted = fit([talkative], 1_000_000)

    shown = render(fitted, 0, 595)
    page = Image.frombytes("RGB", (shown.width, shown.height), shown.rgb)
    assert page.getpixel((250, 842 - 450)) == (0, 0, 0)


def test_a_hidden_layer_stays_hidden() -> None:
    document = pikepdf.open(io.BytesIO(pdf()))
    layer = document.make_indirect(
        pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name=pikepdf.String("draft"))
    )
    document.Root.OCProperties = pikepdf.Dictionary(
        OCGs=[layer], D=pikepdf.Dictionary(OFF=[layer], Order=[])
    )
    page = document.pages[0]
    page.Resources.Properties = pikepdf.Dictionary(Draft=layer)
    black = b"/OC /Draft BDC 0 g 0 0 600 900 re f EMC"
    page.Contents = document.make_stream(black)

    shown = render(fit([saved(document)], 1_000_000), 0, 100)

    assert set(shown.rgb) == {255}


def test_a_photograph_loses_where_and_when_it_was_taken() -> None:
    exif = Image.Exif()
    exif[0x010E] = CANARY  # ImageDescription
    photo = encoded(
        photograph(600, 848), "JPEG", exif=exif, comment=CANARY.encode(), quality=70
    )
    assert CANARY.encode() in photo

    fitted = fit([photo + b"and a film behind it: " + CANARY.encode()], 1_000_000)

    assert CANARY.encode() not in fitted


def test_a_picture_loses_its_remarks() -> None:
    remarks = PngInfo()
    remarks.add_text("Author", CANARY)

    fitted = fit([encoded(letter(300, 424), "PNG", pnginfo=remarks)], 1_000_000)

    assert CANARY.encode() not in fitted


@pytest.mark.parametrize("progressive", [False, True])
def test_a_jpeg_without_its_metadata_shows_the_same(progressive: bool) -> None:
    photo = encoded(
        photograph(200, 283),
        "JPEG",
        progressive=progressive,
        restart_marker_rows=1,
        icc_profile=b"a profile of colours",
        exif=Image.Exif(),
    )

    stripped = jpeg.without_metadata(photo)

    with Image.open(io.BytesIO(stripped)) as kept, Image.open(io.BytesIO(photo)) as was:
        assert kept.tobytes() == was.tobytes()
        assert kept.info["icc_profile"] == b"a profile of colours"


def test_filling_between_the_parts_of_a_jpeg_is_borne() -> None:
    photo = encoded(photograph(40, 40), "JPEG")
    filled = photo[:2] + b"\xff\xff" + photo[2:]

    assert jpeg.without_metadata(filled) == jpeg.without_metadata(photo)


@pytest.mark.parametrize("cut", [3, 30, 300, -2])
def test_a_jpeg_without_an_end_is_damaged(cut: int) -> None:
    photo = encoded(photograph(200, 283), "JPEG")

    with pytest.raises(DocumentError) as told:
        jpeg.without_metadata(photo[:cut])

    assert told.value.fault is DocumentFault.DAMAGED


def test_a_png_without_its_metadata_shows_the_same() -> None:
    picture = encoded(letter(300, 424), "PNG", dpi=(200, 200))

    stripped = png.without_metadata(picture + b"something behind it")

    with Image.open(io.BytesIO(stripped)) as kept:
        assert kept.tobytes() == letter(300, 424).tobytes()
    assert len(stripped) < len(picture)


def test_a_png_without_an_end_is_damaged() -> None:
    picture = encoded(letter(300, 424), "PNG")

    with pytest.raises(DocumentError) as told:
        png.without_metadata(picture[:-20])

    assert told.value.fault is DocumentFault.DAMAGED
