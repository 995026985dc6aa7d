"""Notice to JSON and back, and the flat record."""
