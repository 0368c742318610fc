"""What every test shares: the same examples each time, no file in the tree."""

from hypothesis import settings

settings.register_profile("kiosk", database=None, derandomize=True)
settings.load_profile("kiosk")
