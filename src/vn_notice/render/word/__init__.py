"""A laid-out notice as a Word document (.docx); the only room that knows python-docx."""
