"""Many documents: where they are found, processes that read them, and the report of a run."""
