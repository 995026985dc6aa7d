"""How large JSON may be; a notice on paper needs a thousandth of it."""

#: Characters of a text; JSON of the largest XML that is read fits within.
MAX_CHARACTERS = 32 * 1024 * 1024
#: The most problems that are reported of one document.
MAX_PROBLEMS = 100
