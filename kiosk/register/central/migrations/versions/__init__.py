"""One file a version, numbered, self-contained."""
