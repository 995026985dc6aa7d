"""A notice for people: laid out as the law says, as plain text, HTML, DOCX and PDF."""
