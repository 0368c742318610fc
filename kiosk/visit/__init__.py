"""One person's time at the kiosk: papers, clock, end and the proof of it."""
