"""The web, behind the policy: the only room that names Qt WebEngine.

`kiosk.browser.view.SiteView` is what the rest of the program sees of it, and
`kiosk.browser.engine` what must be done before the engine starts. Nothing is imported
here, so that the latter can be had without the engine.
"""
