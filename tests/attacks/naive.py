"""A library as it is written in an afternoon, to show that the corpus tells it from a sound one."""

import io
import zipfile
from collections.abc import Sequence
from typing import Any

from lxml import etree

_NAMESPACE = "urn:naive"


class Naive:
    """Lines of text as elements; lxml with what tutorials say."""

    errors: tuple[type[Exception], ...] = (ValueError,)

    def parse_text(self, text: str) -> tuple[list[str], Sequence[str]]:
        """Return the lines of *text*."""
        return [line.strip() for line in text.splitlines() if line.strip()], ()

    def read_docx(self, data: bytes) -> tuple[list[str], Sequence[str]]:
        """Return the paragraphs of the document *data*."""
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            root: Any = etree.fromstring(archive.read("word/document.xml"))
        return ["".join(p.itertext()) for p in root.iter("{*}p") if "".join(p.itertext())], ()

    def to_xml(self, notice: list[str]) -> bytes:
        """Return the lines as XML."""
        root = etree.fromstring(f'<notice xmlns="{_NAMESPACE}"/>')
        for line in notice:
            etree.SubElement(root, f"{{{_NAMESPACE}}}line", kind="text").text = line
        return etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)

    def from_xml(self, data: bytes) -> list[str]:
        """Return the lines in the XML *data*."""
        root: Any = etree.fromstring(data, etree.XMLParser(resolve_entities=True, load_dtd=True))
        return [line.text for line in root.iter(f"{{{_NAMESPACE}}}line")]

    def validate(self, data: bytes) -> tuple[bool, Sequence[str]]:
        """Return whether *data* is well-formed."""
        try:
            etree.fromstring(data)
        except etree.XMLSyntaxError as error:
            return False, [str(error)]
        return True, ()

    def shape(self, notice: list[str]) -> int:
        """Return how many lines there are."""
        return len(notice)
