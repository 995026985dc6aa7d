"""Where the schemas are, and the compiled schema of notices."""

import threading
from collections.abc import Callable
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from lxml import etree

from vn_notice.errors import SchemaNotFoundError
from vn_notice.xml.plan import VERSION

_PACKAGE = "vn_notice"


def schema_path(version: str = VERSION) -> Traversable:
    """Return where the XSD of *version* is; it may stand in a zip file.

    Raises:
        SchemaNotFoundError: If there is no such version, or the installation is broken.

    Example:
        >>> schema_path().name
        'notice.xsd'
    """
    for folder in _folders():
        found = folder / version / "notice.xsd"
        if version in _VERSIONS and found.is_file():
            return found
    raise SchemaNotFoundError(version)


#: Every version that was released; a name of another kind never becomes a path.
_VERSIONS = (VERSION,)


def _folders() -> tuple[Traversable, ...]:
    package = files(_PACKAGE)
    # An editable install has the schemas of the checkout, beside src/.
    checkout = Path(__file__).resolve().parents[3] / "schemas"
    return (package / "schemas", checkout)


def schema_bytes(version: str = VERSION) -> bytes:
    """Return the XSD of *version* as it is packaged.

    Raises:
        SchemaNotFoundError: If there is no such version, or the installation is broken.

    Example:
        >>> schema_bytes().startswith(b"<?xml")
        True
    """
    return schema_path(version).read_bytes()


class _PerThread(threading.local):
    """Schemas, compiled once a thread: threads that share one mix up their lists of errors."""

    def __init__(self) -> None:
        self.schemas: dict[Callable[[], bytes], etree.XMLSchema] = {}


_COMPILED = _PerThread()


def compiled_schema(source: Callable[[], bytes] = schema_bytes) -> etree.XMLSchema:
    """Return the schema whose XSD *source* gives, ready to validate in this thread."""
    found = _COMPILED.schemas.get(source)
    if found is None:
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        found = _COMPILED.schemas[source] = etree.XMLSchema(etree.fromstring(source(), parser))
    return found
