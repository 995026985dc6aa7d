"""A document among many: a file, or a member of an archive, or why there is none."""

from typing import TYPE_CHECKING

import attrs

from vn_notice.errors import InputError
from vn_notice.files import read_data, suffix_known
from vn_notice.storage import read_bytes, unpack

if TYPE_CHECKING:
    from vn_notice.model.parsed import Parsed


@attrs.frozen
class Document:
    """A document to be read, or a place where none is to be had, and why.

    Attributes:
        name: The file, or the member as in "inbox.zip/05.txt".
        problem: Why it is not to be had.
        within: Its folder below the folder or archive that was named; empty when it lies there.
        data: Its content where that is no file of its own; packed if its name ends in .gz.
        suffix: What says in which format it is, if not its name: "" for any text or PDF.
    """

    name: str
    problem: InputError | None = None
    within: str = ""
    data: bytes | None = attrs.field(default=None, repr=False)
    suffix: str | None = None

    def content(self) -> bytes:
        """Return the bytes, unpacked.

        Raises:
            InputError: If they are not to be had.
        """
        if self.problem:
            raise self.problem
        if self.data is None:
            return read_bytes(self.name)
        return unpack(self.data, self.name)

    def parsed(self, content: bytes | None = None, encoding: str | None = None) -> "Parsed":
        """Return the notice in it; *content* is what `content` returned, if that was called.

        Raises:
            InputError: If it cannot be read, or its format is not known.
            XmlReadError: If the XML holds no notice.
            JsonReadError: If the JSON holds no notice.
        """
        if self.problem:
            raise self.problem
        suffix = suffix_known(self.name) if self.suffix is None else self.suffix
        return read_data(content or self.content(), self.name, suffix, encoding)
