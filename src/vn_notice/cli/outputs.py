"""The formats that `convert` writes: what they are called, their suffixes, their writers."""

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from vn_notice.storage import suffix_of

if TYPE_CHECKING:
    from vn_notice.model.notice import Notice


class Form(NamedTuple):
    """A format: the suffix of its files, where its writer is found, whether it is text."""

    suffix: str
    home: str
    writer: str
    text: bool = True

    def write(self, notice: "Notice") -> bytes:
        """Return *notice* in this format.

        Raises:
            MissingExtraError: If a package that it needs is not installed.
            MissingFontError: If no font is fit for Vietnamese.
        """
        # loaded when used: one format does not wait for the packages of another
        write: Callable[[Notice], str | bytes] = getattr(import_module(self.home), self.writer)
        written = write(notice)
        if isinstance(written, bytes):
            return written
        ended = written.removesuffix("\n") + "\n"
        return ended.encode()


FORMS: Mapping[str, Form] = MappingProxyType(
    {
        "xml": Form(".xml", "vn_notice.xml.writer", "to_xml"),
        "json": Form(".json", "vn_notice.exchange.json_text", "to_json"),
        "text": Form(".txt", "vn_notice.render.text", "to_text"),
        "html": Form(".html", "vn_notice.render.html", "to_html"),
        "docx": Form(".docx", "vn_notice.render.docx", "to_docx", text=False),
        "pdf": Form(".pdf", "vn_notice.hybrid", "to_pdf", text=False),
    }
)


def form_of(to: str | None, output: str | None) -> Form:
    """Return the format that is asked for: by name, else by the suffix of the output, else XML.

    Example:
        >>> form_of(None, "a.docx").suffix, form_of("json", "a.docx").suffix
        ('.docx', '.json')
    """
    if to:
        return FORMS[to]
    suffix = suffix_of(output) if output else ""
    return next((form for form in FORMS.values() if form.suffix == suffix), FORMS["xml"])
