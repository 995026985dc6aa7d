"""A laid-out notice as a PDF; the only room that knows typst."""
