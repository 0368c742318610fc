"""The lines as a spreadsheet (ODF 1.3): a zip of a few XML files.

All cells are text by their type, so that no program takes one for a formula.
"""

import io
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from kiosk.register import OpenLine
from kiosk.register.export.table import HEADINGS, inert, row

_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_DATE = (1980, 1, 1, 0, 0, 0)  # the first a zip can say: two exports are the same

_MANIFEST = f"""{_HEAD}<manifest:manifest
 xmlns:manifest="{_OASIS}:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:media-type="{_TYPE}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
"""


def ods(lines: tuple[OpenLine, ...], site: str) -> bytes:
    """Write one sheet, named after the site, with a heading row."""
    content = io.BytesIO()
    with ZipFile(content, "w") as file:
        # First and not compressed, so that a program knows the type by its bytes.
        file.writestr(_named("mimetype", ZIP_STORED), _TYPE)
        file.writestr(_named("META-INF/manifest.xml"), _MANIFEST)
        file.writestr(_named("content.xml"), _content(lines, site))
    return content.getvalue()


def _named(name: str, how: int = ZIP_DEFLATED) -> ZipInfo:
    info = ZipInfo(name, _DATE)
    info.compress_type = how
    return info


def _content(lines: tuple[OpenLine, ...], site: str) -> str:
    rows = [_row(HEADINGS), *(_row(row(line)) for line in lines)]
    name = quoteattr(f"Registre {site.replace('/', ' ')}")
    return (
        f'{_HEAD}<office:document-content xmlns:office="{_OASIS}:office:1.0"'
        f' xmlns:table="{_OASIS}:table:1.0" xmlns:text="{_OASIS}:text:1.0"'
        ' office:version="1.3"><office:body><office:spreadsheet>'
        f"<table:table table:name={name}>"
        f'<table:table-column table:number-columns-repeated="{len(HEADINGS)}"/>'
        + "".join(rows)
        + "</table:table></office:spreadsheet></office:body></office:document-content>"
    )


def _row(cells: tuple[str, ...]) -> str:
    # Saved again as CSV, a cell would be what it says: neutral here too.
    told = (escape(inert(cell)) for cell in cells)
    return (
        "<table:table-row>"
        + "".join(
            '<table:table-cell office:value-type="string">'
            f"<text:p>{cell}</text:p></table:table-cell>"
            for cell in told
        )
        + "</table:table-row>"
    )
