"""Rules of annexes and texts that come with a document (*phụ lục, văn bản kèm theo*)."""
