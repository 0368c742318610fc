"""The ways in which a page may try an address, and the addresses worth trying.

Each way is a piece of a page with something to click.
"""

from html import escape

from tests.browser.https_rig import HOST, Rig

# Other programs. The three schemes that tests/browser/test_gate.py clicks are here for
# the ways that it does not try.
PROGRAMS = (
    "mailto:zzyzx@example.org", "tel:+33000000000", "sms:+33000000000",
    "intent://scan/#Intent;scheme=zxing;end", "ftp://example.org/x",
    "sftp://example.org/x", "franceconnect-app://x", "franceidentite://x",
    "ms-word:ofe|u|https://example.org/x.docx", "ms-settings:", "vscode://file/x",
    "steam://run/1", "zoommtg://example.org/join", "magnet:?xt=urn:btih:0",
    "ssh://example.org", "telnet://example.org", "vnc://example.org",
    "rdp://example.org", "x-help:x", "man:ls", "help:x", "ldap://example.org",
    "irc://example.org/x", "webcal://example.org/x", "skype:zzyzx", "whatsapp://send",
    "geo:0,0", "smb://example.org/x", "apt:xterm", "ipp://127.0.0.1:631/printers/x",
)  # fmt: skip

# The engine's own pages and the files of the machine.
INSIDE = (
    "file:///etc/passwd", "file://localhost/etc/passwd", "FILE:/etc/passwd",
    f"view-source:https://{HOST}/", "view-source:file:///etc/passwd",
    "chrome://gpu", "chrome://qt", "chrome://histograms", "chrome://process-internals",
    "chrome://net-internals", "chrome://tracing", "chrome://webrtc-internals",
    "chrome://user-actions", "chrome://crash", "chrome://kill", "chrome://quit",
    "chrome://print", "chrome-error://chromewebdata/",
    "devtools://devtools/bundled/inspector.html",
    f"filesystem:https://{HOST}/temporary/x", "qrc:/x", "isolated-app://x/",
    "chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html",
)  # fmt: skip

WAYS = {
    "link": '<a id="{id}" href="{at}">x</a>',
    "link for a new window": '<a id="{id}" href="{at}" target="_blank">x</a>',
    "link out of the frame": '<a id="{id}" href="{at}" target="_top">x</a>',
    "link that redirects": '<a id="{id}" href="/to-{id}">x</a>',
    "form": '<form action="{at}"><button id="{id}">x</button></form>',
    "window.open": '<button id="{id}" onclick="window.open(\'{at}\')">x</button>',
    "script": '<button id="{id}" onclick="location=\'{at}\'">x</button>',
    "frame": '<button id="{id}" onclick="frame(\'{at}\')">x</button>',
    "frame that redirects": '<button id="{id}" onclick="frame(\'/to-{id}\')">x'
    "</button>",
    "download": '<a id="{id}" href="{at}" download>x</a>',
}
_PAGE = """
<style>a, button {{ display: inline-block; width: 70px; height: 40px; margin: 2px }}
form {{ display: inline }} iframe {{ position: fixed; right: 0; bottom: 0;
width: 9px; height: 9px }}</style>
<script>function frame(address) {{
  const frame = document.createElement('iframe');
  frame.src = address;
  document.body.append(frame);
}}</script>{places}"""


def page_of(way: str, addresses: tuple[str, ...], rig: Rig) -> str:
    """Write a page on which each address can be tried in this way, by its number."""
    places = []
    for number, address in enumerate(addresses):
        name = f"x{number}"
        rig.official.redirect(f"/to-{name}", address)
        places.append(WAYS[way].format(id=name, at=escape(address)))
    return _PAGE.format(places="\n".join(places))
