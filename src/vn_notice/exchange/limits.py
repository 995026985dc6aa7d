"""How large JSON may be; a notice on paper needs a thousandth of it."""

#: Characters of a text: four times the bytes of XML, because JSON takes more words for the same.
MAX_CHARACTERS = 32 * 1024 * 1024
#: The most problems that are reported of one document.
MAX_PROBLEMS = 100
