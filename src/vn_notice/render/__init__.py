"""A notice, or how it was read, for people to look at."""
