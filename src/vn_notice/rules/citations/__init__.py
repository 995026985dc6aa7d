"""Rules of citing other documents (*viện dẫn*)."""
