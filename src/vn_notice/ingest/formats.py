"""Which reader a file is for: its name says so, or its content where the name does not hold."""

from collections.abc import Callable, Mapping

from vn_notice.ingest.ingested import Ingested
from vn_notice.ingest.text import read_text

Reader = Callable[[bytes, str, str | None], Ingested]


def ingest(data: bytes, name: str, suffix: str, encoding: str | None = None) -> Ingested:
    """Return the text of the file *name* with the bytes *data*; *suffix* is one of `SUFFIXES`.

    Raises:
        InputError: If it cannot be read, or a program or package that it needs is missing.
    """
    return READERS[SUFFIXES[suffix]](data, name, encoding)


#: What each suffix promises.
SUFFIXES: Mapping[str, str] = {".txt": "text", ".md": "text"}
READERS: Mapping[str, Reader] = {"text": read_text}
