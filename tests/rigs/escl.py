"""A network scanner (eSCL) on loopback that scans given pictures and fails as told."""

import io
import re
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from threading import Event, Thread
from typing import Self

from PIL import Image

_SCAN = "http://schemas.hp.com/imaging/escl/2011/05/03"
_PWG = "http://www.pwg.org/schemas/2010/12/sm"
_PICTURE_DPI = 300


class Trouble(Enum):
    """What can be wrong with the scanner."""

    BUSY = "busy"  # refuses jobs
    BUSY_PAGES = "busy pages"  # takes a job, and has no time for its pages
    CONFLICT = "conflict"  # says that the job cannot be
    JAM = "jam"  # in the feeder
    CUT = "cut"  # half a picture, then the line is dropped
    GARBAGE = "garbage"  # bytes that are no picture
    STALL = "stall"  # half a picture, then nothing, for ever


@dataclass
class _Job:
    pages: deque[Image.Image]
    mode: str
    dpi: int


class EsclServer:
    """Runs until the `with` ends. Pictures are A4 at 300 dpi, scaled as asked."""

    def __init__(
        self, glass: Image.Image | None = None, feeder: Sequence[Image.Image] = ()
    ) -> None:
        self.glass = glass
        self.feeder = list(feeder)
        self.trouble: Trouble | None = None
        self.jam_after: int | None = None  # sheets of the next job
        self.waiting = Event()  # it keeps somebody waiting for a page
        self._released = Event()
        self._jobs: dict[str, _Job] = {}
        self._numbers = count(1)
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
        self._http.daemon_threads = True
        self._http.rig = self  # type: ignore[attr-defined] - for its handlers
        self._thread = Thread(target=self._http.serve_forever, args=(0.05,))

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._http.server_port}/eSCL"

    @property
    def jobs_left(self) -> int:
        return len(self._jobs)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._released.set()
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()

    def capabilities(self) -> str:
        return f"""<?xml version="1.0" encoding="UTF-8"?>
<scan:ScannerCapabilities xmlns:scan="{_SCAN}" xmlns:pwg="{_PWG}">
<pwg:Version>2.63</pwg:Version><pwg:MakeAndModel>Virtuel 1</pwg:MakeAndModel>
<pwg:SerialNumber>V1</pwg:SerialNumber>
<scan:Platen><scan:PlatenInputCaps>{_INPUT}</scan:PlatenInputCaps></scan:Platen>
<scan:Adf><scan:AdfSimplexInputCaps>{_INPUT}</scan:AdfSimplexInputCaps>
<scan:AdfDuplexInputCaps>{_INPUT}</scan:AdfDuplexInputCaps>
<scan:AdfOptions><scan:AdfOption>DetectPaperLoaded</scan:AdfOption>
<scan:AdfOption>Duplex</scan:AdfOption></scan:AdfOptions>
</scan:Adf></scan:ScannerCapabilities>"""

    def status(self) -> str:
        adf = "ScannerAdfLoaded" if self.feeder else "ScannerAdfEmpty"
        if self.trouble is Trouble.JAM:
            adf = "ScannerAdfJam"
        return f"""<?xml version="1.0" encoding="UTF-8"?>
<scan:ScannerStatus xmlns:scan="{_SCAN}" xmlns:pwg="{_PWG}">
<pwg:Version>2.63</pwg:Version><pwg:State>Idle</pwg:State>
<scan:AdfState>{adf}</scan:AdfState></scan:ScannerStatus>"""

    def open_job(self, settings: str) -> str | None:
        """Take the papers for one job and give its number; none if it is refused."""

        def asked(name: str, default: str) -> str:
            found = re.search(rf"<(?:\w+:)?{name}>([^<]*)<", settings)
            return found[1] if found else default

        pages: deque[Image.Image]
        if asked("InputSource", "Platen") == "Feeder":
            if self.trouble is Trouble.JAM or not self.feeder:
                return None
            sides = 1 if asked("Duplex", "false") == "true" else 2
            # the feeder's pictures are front, back, front, back …
            pages, self.feeder = deque(self.feeder[::sides]), []
        else:
            pages = deque([self.glass] if self.glass else [])
        job = str(next(self._numbers))
        dpi = int(asked("XResolution", str(_PICTURE_DPI)))
        self._jobs[job] = _Job(pages, asked("ColorMode", "RGB24"), dpi)
        return job

    def next_page(self, job: str) -> bytes | None:
        """Give the next page as a JPEG; none when the job has no more."""
        running = self._jobs.get(job)
        if running is None or not running.pages:
            self.close_job(job)
            return None
        picture = running.pages.popleft()
        picture = picture.convert("RGB" if running.mode == "RGB24" else "L")
        picture = picture.resize(
            (
                picture.width * running.dpi // _PICTURE_DPI,
                picture.height * running.dpi // _PICTURE_DPI,
            )
        )
        jpeg = io.BytesIO()
        picture.save(jpeg, "JPEG", quality=90)
        return jpeg.getvalue()

    def jams_now(self) -> bool:
        """Count the feeder's sheets; jam when its time has come."""
        if self.jam_after is None:
            return False
        self.jam_after -= 1
        if self.jam_after < 0:
            self.trouble, self.jam_after = Trouble.JAM, None
        return self.trouble is Trouble.JAM

    def close_job(self, job: str) -> None:
        self._jobs.pop(job, None)

    def stall(self) -> None:
        """Keep the caller waiting until the rig is taken down."""
        self.waiting.set()
        self._released.wait()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    @property
    def rig(self) -> EsclServer:
        return self.server.rig  # type: ignore[attr-defined, no-any-return] - set above

    def log_message(self, *_: object) -> None:
        """Keep quiet."""

    def do_GET(self) -> None:
        *_, job, name = self.path.split("/")
        match name:
            case "ScannerCapabilities":
                self._answer(200, self.rig.capabilities().encode(), "text/xml")
            case "ScannerStatus":
                self._answer(200, self.rig.status().encode(), "text/xml")
            case "NextDocument":
                if self.rig.jams_now():
                    self._answer(409)
                elif self.rig.trouble is Trouble.BUSY_PAGES:
                    self.rig.waiting.set()
                    self._answer(503)
                else:
                    self._give(self.rig.next_page(job))
            case _:
                self._answer(404)

    def do_POST(self) -> None:
        settings = self._body().decode()
        if self.rig.trouble is Trouble.BUSY:
            self._answer(503)
            return
        job = None
        if self.rig.trouble is not Trouble.CONFLICT:
            job = self.rig.open_job(settings)
        if job is None:
            self._answer(409)
            return
        self._answer(201, Location=f"{self.rig.address}/ScanJobs/{job}")

    def do_DELETE(self) -> None:
        self.rig.close_job(self.path.rsplit("/", 1)[1])
        self._answer(200)

    def _give(self, jpeg: bytes | None) -> None:
        match self.rig.trouble:
            case _ if jpeg is None:
                self._answer(404)
            case Trouble.GARBAGE:
                self._answer(200, b"no picture " * 5000, "image/jpeg")
            case Trouble.CUT | Trouble.STALL:
                self._head(200, len(jpeg), "image/jpeg")
                self.wfile.write(jpeg[: len(jpeg) // 2])
                self.wfile.flush()
                if self.rig.trouble is Trouble.STALL:
                    self.rig.stall()
                self.close_connection = True
            case _:
                self._answer(200, jpeg, "image/jpeg")

    def _answer(
        self, status: int, body: bytes = b"", kind: str = "", **headers: str
    ) -> None:
        self._head(status, len(body), kind, **headers)
        self.wfile.write(body)

    def _head(self, status: int, length: int, kind: str, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(length))
        if kind:
            self.send_header("Content-Type", kind)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def _body(self) -> bytes:
        if length := self.headers.get("Content-Length"):
            return self.rfile.read(int(length))
        body = b""
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body


def _resolution(dpi: int) -> str:
    return (
        "<scan:DiscreteResolution>"
        f"<scan:XResolution>{dpi}</scan:XResolution>"
        f"<scan:YResolution>{dpi}</scan:YResolution>"
        "</scan:DiscreteResolution>"
    )


_RESOLUTIONS = "".join(_resolution(dpi) for dpi in (75, 150, 200, 300, 600))
_INPUT = f"""<scan:MinWidth>16</scan:MinWidth><scan:MaxWidth>2550</scan:MaxWidth>
<scan:MinHeight>16</scan:MinHeight><scan:MaxHeight>3508</scan:MaxHeight>
<scan:MaxScanRegions>1</scan:MaxScanRegions>
<scan:SettingProfiles><scan:SettingProfile>
<scan:ColorModes><scan:ColorMode>Grayscale8</scan:ColorMode>
<scan:ColorMode>RGB24</scan:ColorMode></scan:ColorModes>
<scan:DocumentFormats><pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat>
<scan:DocumentFormatExt>image/jpeg</scan:DocumentFormatExt></scan:DocumentFormats>
<scan:SupportedResolutions><scan:DiscreteResolutions>{_RESOLUTIONS}
</scan:DiscreteResolutions></scan:SupportedResolutions>
</scan:SettingProfile></scan:SettingProfiles>"""
