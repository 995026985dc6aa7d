"""Recognisers: from a string to what it says. They know no model and read no files."""
