"""Rules of copies (*bản sao*)."""
