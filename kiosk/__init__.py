"""The point numérique kiosk: official procedures, papers and a register."""

__version__ = "0.1.0"
