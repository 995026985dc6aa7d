"""Pages: those of portals, and those that a word processor saved."""
