"""PDF files with a text layer; needs the extra `pdf`."""
