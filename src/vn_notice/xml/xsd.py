"""From the declarations of the model to the XSD 1.0 of notices.

`python -m vn_notice.xml.xsd` writes it to the folder `schemas/` of the checkout.
"""

from pathlib import Path

from vn_notice.model.body import DEEPEST
from vn_notice.model.notice import Notice
from vn_notice.model.shape import Field
from vn_notice.xml.plan import (
    COLLECTION,
    NAMESPACE,
    ROOT,
    VERSION,
    VERSION_ATTRIBUTE,
    Attribute,
    Plan,
    element_classes,
    plan_of,
)
from vn_notice.xml.xsd_examples import examples
from vn_notice.xml.xsd_lines import (
    Lines,
    class_documentation,
    documentation,
    field_documentation,
    tag,
)
from vn_notice.xml.xsd_types import (
    enumerations,
    list_type,
    pattern_type,
    plain_types,
    restriction,
    text_type,
    type_name,
)

_HEAD = {
    "xmlns:xs": "http://www.w3.org/2001/XMLSchema",
    "xmlns": NAMESPACE,
    "targetNamespace": NAMESPACE,
    "version": VERSION,
    "elementFormDefault": "qualified",
    "blockDefault": "#all",
    "finalDefault": "#all",
}


def schema() -> str:
    """Return the XSD of notices (*lược đồ của thông báo*); each call gives the same text.

    Example:
        >>> schema().splitlines()[1][:10]
        '<xs:schema'
    """
    classes, shown = element_classes(), examples()
    body = [
        *_introduction(),
        *tag("element", {"name": ROOT, "type": Notice.__name__}, class_documentation(Notice)),
        *_collection(),
        *(line for cls in classes for line in _element_type(plan_of(cls), shown[cls])),
        *plain_types(),
        *enumerations(classes),
    ]
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', *tag("schema", _HEAD, body)]
    return "\n".join(lines) + "\n"


def _introduction() -> Lines:
    return documentation(
        f"Lược đồ XML của thông báo và văn bản hành chính cùng thể thức, phiên bản {VERSION}. "
        "Nội dung của phần tử là lời văn đúng như trong văn bản; thuộc tính là điều đã hiểu được. "
        "Bản đã phát hành không bao giờ thay đổi. Hai quy tắc mà XSD 1.0 không diễn đạt được: các "
        "thuộc tính serial, symbol, form phải đủ cả ba nếu có một trong số đó hoặc year; section, "
        f"item, paragraph lồng nhau không quá {DEEPEST} cấp.",
        f"Schema of Vietnamese official notices in XML, version {VERSION}. The text of an element "
        "is the words of the document, exactly as written; its attributes are what was understood "
        "of them. A released version is never changed. Two rules are beyond XSD 1.0: an element "
        "with one of the attributes serial, year, symbol, form of a document number has serial, "
        f"symbol and form; section, item and paragraph are nested at most {DEEPEST} deep.",
        "NĐ 30/2020/NĐ-CP",
    )


def _collection() -> Lines:
    """Return the element that holds many notices; no class of the model stands for it."""
    said = documentation(
        "tập hợp thông báo; mỗi thông báo ghi phiên bản của mình",
        "many notices in one file; each names its own version",
    )
    many = tag("element", {"ref": ROOT, "minOccurs": "0", "maxOccurs": "unbounded"})
    inner = tag("complexType", {}, [*tag("sequence", {}, many), *_version()])
    return tag("element", {"name": COLLECTION}, [*said, *inner])


def _element_type(plan: Plan, shown: Lines) -> Lines:
    name, text = plan.cls.__name__, plan.text
    attributes = [line for attribute in plan.attributes for line in _attribute(attribute)]
    if plan.cls is Notice:
        attributes += _version()
    if text is None or plan.elements:
        head = {"name": name, **({"mixed": "true"} if plan.holds_text else {})}
        body = [*_content(plan), *attributes]
        return tag("complexType", head, [*class_documentation(plan.cls, shown), *body])
    base = f"{name}Text" if text.binding.pattern else "xs:string"
    body = tag("simpleContent", {}, tag("extension", {"base": base}, attributes))
    lines = tag("complexType", {"name": name}, [*class_documentation(plan.cls, shown), *body])
    return [*lines, *text_type(base, text)] if text.binding.pattern else lines


def _content(plan: Plan) -> Lines:
    if plan.mixed:
        return _choice(plan.mixed)
    lines = [line for field in plan.elements for line in _element(field)]
    return tag("sequence", {}, lines) if lines else []


def _element(field: Field) -> Lines:
    if len(field.classes_by_name) > 1:
        return _choice(field)
    ((name, cls),) = field.classes_by_name.items()
    own_type = pattern_type(field)
    head = {"name": name, **({} if own_type else {"type": type_name(cls)}), **_occurs(field)}
    return tag("element", head, [*field_documentation(field), *own_type])


def _choice(field: Field) -> Lines:
    elements = [
        line
        for name, cls in field.classes_by_name.items()
        for line in tag("element", {"name": name, "type": cls.__name__}, class_documentation(cls))
    ]
    return tag("choice", _occurs(field), [*field_documentation(field), *elements])


def _occurs(field: Field) -> dict[str, str]:
    if field.shape.many:
        return {"minOccurs": "0", "maxOccurs": "unbounded"}
    return {} if field.required else {"minOccurs": "0"}


def _attribute(attribute: Attribute) -> Lines:
    field = attribute.field
    own_type = list_type(field) or pattern_type(field)
    head = {
        "name": attribute.name,
        **({} if own_type else {"type": type_name(field.shape.types[0])}),
        **({"use": "required"} if attribute.required else {}),
    }
    return tag("attribute", head, [*field_documentation(field), *own_type])


def _version() -> Lines:
    head = {"name": VERSION_ATTRIBUTE, "use": "required"}
    own_type = tag("simpleType", {}, restriction("xs:string", "enumeration", VERSION))
    said = documentation("phiên bản của lược đồ", "version of the schema that it follows")
    return tag("attribute", head, [*said, *own_type])


#: Where a checkout has the schemas.
_SCHEMAS = Path(__file__).resolve().parents[3] / "schemas"


def main(schemas: Path = _SCHEMAS) -> None:
    """Write the schema where a checkout has it."""
    path = schemas / VERSION / "notice.xsd"
    path.write_text(schema(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
