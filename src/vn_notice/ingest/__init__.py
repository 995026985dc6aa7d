"""From a file to its source text."""
