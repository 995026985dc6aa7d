"""Lines of an XSD: tags, indented, and documentation in two languages."""

from collections.abc import Iterable, Mapping
from xml.sax.saxutils import escape, quoteattr

from vn_notice.model.binding import doc_of, summary_of
from vn_notice.model.shape import Field

Lines = list[str]


def tag(name: str, attributes: Mapping[str, str], inner: Iterable[str] = ()) -> Lines:
    """Return the lines of the element `xs:` *name* around the lines *inner*.

    Example:
        >>> tag("list", {"itemType": "Role"})
        ['<xs:list itemType="Role"/>']
    """
    opening = "".join([f"xs:{name}", *(f" {key}={quoteattr(v)}" for key, v in attributes.items())])
    body = [f"  {line}" for line in inner]
    return [f"<{opening}>", *body, f"</xs:{name}>"] if body else [f"<{opening}/>"]


def documentation(vi: str, en: str, law: str = "", shown: Iterable[str] = ()) -> Lines:
    """Return the annotation that says what something is, in two languages, and shows it."""
    texts = {
        "vi": f"{vi.rstrip('.')}. Căn cứ pháp lý: {law}" if law else vi,
        "en": f"{en.rstrip('.')}. Legal source: {law}" if law else en,
    }
    lines = [
        f'<xs:documentation xml:lang="{language}">{escape(text)}</xs:documentation>'
        for language, text in texts.items()
    ]
    return tag("annotation", {}, [*lines, *shown])


def class_documentation(cls: type, shown: Iterable[str] = ()) -> Lines:
    """Return the annotation of a class of the model, with the lines of an example."""
    doc = doc_of(cls)
    return documentation(doc.vi, summary_of(cls), doc.law, shown)


def field_documentation(field: Field) -> Lines:
    """Return the annotation of a field of the model."""
    return documentation(field.binding.vi, field.binding.en)
