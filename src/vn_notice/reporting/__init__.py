"""Reports for people and for programs: terminal text, JSON, SARIF, annotations of GitHub."""
