"""Word documents (.docx): a zip of XML parts, read without following a relationship."""
