"""How a text was read, for people to look at: in a terminal, and as a page."""
