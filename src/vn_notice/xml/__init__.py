"""Notice to XML and back, the schema, and validation against it."""
