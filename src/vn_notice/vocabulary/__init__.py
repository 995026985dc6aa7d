"""The closed lists of the law, as data: each entry with its Vietnamese term and legal source."""
