"""Rules of letters, spaces, numbers and abbreviations in running text."""
