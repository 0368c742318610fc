"""A visit's profile: nameless, so that nothing is written, and behind its gate."""

from PySide6.QtCore import QObject
from PySide6.QtWebEngineCore import QWebEngineProfile, QWebEngineSettings

from kiosk.browser.gate import Gate

_Setting = QWebEngineSettings.WebAttribute

# Every setting that shuts a door or spares the visitor something. What is not named
# here is as Qt has it; tests/browser/test_doors.py lists those.
SETTINGS = {
    # asked for by a click only, and as tabs of ours: WebPage looks at each
    _Setting.JavascriptCanOpenWindows: True,
    _Setting.JavascriptCanAccessClipboard: False,
    _Setting.JavascriptCanPaste: False,
    _Setting.NavigateOnDropEnabled: False,
    _Setting.LocalContentCanAccessRemoteUrls: False,
    _Setting.LocalContentCanAccessFileUrls: False,
    _Setting.AllowRunningInsecureContent: False,
    _Setting.AllowGeolocationOnInsecureOrigins: False,
    _Setting.AllowWindowActivationFromJavaScript: False,
    _Setting.FullScreenSupportEnabled: False,
    _Setting.ScreenCaptureEnabled: False,
    _Setting.HyperlinkAuditingEnabled: False,
    _Setting.DnsPrefetchEnabled: False,
    _Setting.WebRTCPublicInterfacesOnly: True,
    _Setting.PlaybackRequiresUserGesture: True,
    # PDF files come as downloads and open in our own viewer
    _Setting.PluginsEnabled: False,
    _Setting.PdfViewerEnabled: False,
    # a page that comes back from memory passes no gate, whatever has changed meanwhile
    _Setting.BackForwardCacheEnabled: False,
    # our own pages say what went wrong, in the visitor's language
    _Setting.ErrorPageEnabled: False,
    _Setting.AutoLoadIconsForPage: False,
    _Setting.TouchIconsEnabled: False,
}


def visit_profile(gate: Gate, parent: QObject | None = None) -> QWebEngineProfile:
    """Make the profile of one visit. What a visit leaves in it goes with it.

    The caller holds the gate as long as the profile, and ends every page first.
    """
    profile = QWebEngineProfile(parent)  # no name: off the record
    profile.setUrlRequestInterceptor(gate)
    profile.setPersistentPermissionsPolicy(
        QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime
    )
    profile.setPushServiceEnabled(False)
    profile.setSpellCheckEnabled(False)
    settings = profile.settings()
    for setting, on in SETTINGS.items():
        settings.setAttribute(setting, on)
    # A click on tel: or mailto: asks WebPage, which never lets one go but says so; what
    # nobody clicked is not even asked for.
    settings.setUnknownUrlSchemePolicy(
        QWebEngineSettings.UnknownUrlSchemePolicy.AllowUnknownUrlSchemesFromUserInteraction
    )
    return profile
