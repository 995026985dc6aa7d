"""How large and how deep XML may be; a notice on paper needs a thousandth of it."""

from vn_notice.model.body import DEEPEST

#: Bytes of a document.
MAX_BYTES = 8 * 1024 * 1024
#: Signs "<" of a document, and as many "="; so libxml2 never meets millions of tags or attributes.
MAX_SIGNS = 200_000
#: Bytes of the names of elements and attributes, each counted once: lxml 6 never forgets one.
MAX_NAMES = 64 * 1024
#: The deepest element: notice, conclusions, sections and items, a heading, a citation in it.
MAX_DEPTH = 2 + DEEPEST + 2
#: Attributes of an element of a newer version; those of one that has more are not looked at.
MAX_ATTRIBUTES = 100
#: The most problems that are reported of one document.
MAX_PROBLEMS = 100
