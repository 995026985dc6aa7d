"""Files: a notice from a file of any format, and outputs that are written whole or not at all."""
