"""D: structure, namespaces, and words that are split."""

import re
from collections.abc import Callable, Iterable

from vn_notice.testing.attacks.case import Case, Expectation, Seed

_REFUSED, _SAME, _AGREE = Expectation.REFUSED, Expectation.SAME, Expectation.AGREE
_OR_SAME = Expectation.REFUSED_OR_SAME
_XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
_XS = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"'

_Make = Callable[[Seed], Iterable[bytes | str]]


def _in_words(markup: str) -> _Make:
    return lambda seed: (seed.in_words(markup.format(canary=seed.canary)) for _ in range(3))


def _in_each(seed: Seed) -> Iterable[str]:
    """Put a comment into the midst of all words, one place at a time."""
    for place in seed.texts():
        at = seed.xml.find(";", place.start, place.stop) + 1 or (place.start + place.stop) // 2
        yield seed.put(slice(at, at), "<!---->")


def _before_words(seed: Seed) -> Iterable[str]:
    for place in seed.leaves():
        yield seed.put(slice(place.start, place.start), "<!-- c -->")


def _rewritten(before: str, after: str) -> _Make:
    """Make the words of some leaf to CDATA or a comment, wholly or from their middle."""

    def make(seed: Seed) -> Iterable[str]:
        for place in seed.chance.sample(seed.leaves(), 5):
            words = seed.xml[place]
            if "&" not in words:
                middle = len(words) // 2
                yield seed.put(
                    place, f"{words[:middle]}{before}{words[middle:]}{after}"
                )  # fmt: skip

    return make


def _two_sections(seed: Seed) -> Iterable[str]:
    place = next(p for p in seed.leaves() if "&" not in seed.xml[p])
    words = seed.xml[place]
    yield seed.put(place, f"<![CDATA[{words[:2]}]]><![CDATA[{words[2:]}]]>")


def _in_comment(seed: Seed) -> Iterable[str]:
    for place in seed.leaves():
        yield seed.put(place, f"<!--{seed.xml[place].replace('--', '- -')}-->")


def _around(seed: Seed) -> Iterable[str]:
    extra = "<!-- c --><?p q?>"
    at = seed.root.start()
    xml = re.sub(r">\n", lambda _: f">{extra}\n", seed.body)
    yield seed.xml[:at] + extra + xml + extra


def _namespace(*names: str) -> _Make:
    return lambda seed: (
        seed.xml.replace(f'xmlns="{seed.namespace}"', f'xmlns="{n.format(seed.namespace)}"', 1)
        for n in names
    )


def _future(seed: Seed) -> Iterable[str]:
    name = seed.namespace
    yield seed.xml.replace(
        name, re.sub(r"\d+", "99", name) if re.search(r"\d", name) else name + "9"
    )


def _prefixed(seed: Seed) -> Iterable[str]:
    tags = re.sub(r"<(/?)([A-Za-z])", r"<\1p:\2", seed.body)
    yield tags.replace(" xmlns=", " xmlns:p=", 1)


def _on_each(*attributes: str) -> _Make:
    def make(seed: Seed) -> Iterable[str]:
        for each in attributes:
            told = each.format(canary=seed.canary, server=seed.server, ns=seed.namespace)
            yield seed.on_root(told)
            yield seed.on_leaf(told)

    return make


def _nil(seed: Seed) -> Iterable[str]:
    for place in seed.chance.sample(seed.leaves(), 2):
        tag = slice(seed.xml.rfind("<", 0, place.start), place.stop)
        opened = seed.xml[tag.start : place.start - 1]
        yield seed.put(tag, f'{opened} {_XSI} xsi:nil="true">')
        yield seed.put(tag, f'{opened} {_XSI} xsi:nil="true">{seed.xml[place]}')


def _reversed(seed: Seed) -> Iterable[bytes]:
    from lxml import etree  # noqa: PLC0415 - only where a tree is turned round

    root = etree.fromstring(seed.xml.encode(), etree.XMLParser(resolve_entities=False))
    root[:] = reversed(root)
    yield etree.tostring(root, encoding="utf-8")


def _canonical(seed: Seed) -> Iterable[bytes]:
    from lxml import etree  # noqa: PLC0415

    root = etree.fromstring(seed.xml.encode(), etree.XMLParser(resolve_entities=False))
    yield etree.tostring(root, method="c14n")


def _first_twice(seed: Seed) -> Iterable[bytes]:
    from lxml import etree  # noqa: PLC0415

    root = etree.fromstring(seed.xml.encode(), etree.XMLParser(resolve_entities=False))
    root.insert(0, etree.fromstring(etree.tostring(root[0])))
    yield etree.tostring(root, encoding="utf-8")


def _removed(seed: Seed) -> Iterable[str]:
    for place in seed.leaves():
        start, end = seed.xml.rfind("<", 0, place.start), seed.xml.index(">", place.stop) + 1
        yield seed.put(slice(start, end), "")


def _other_order(seed: Seed) -> Iterable[str]:
    pair = re.compile(r'(\s[\w:]+="[^"]*")(\s[\w:]+="[^"]*")(?=[^<>]*>)')
    yield seed.xml[: seed.root.start()] + pair.sub(r"\2\1", seed.body)


def _attribute_twice(seed: Seed) -> Iterable[str]:
    tag = seed.chance.choice(list(re.finditer(r'\s[\w:]+="[^"<>]*"', seed.body)))
    at = seed.root.start() + tag.end()
    yield seed.put(slice(at, at), tag[0])


def _envelope(seed: Seed) -> Iterable[str]:
    yield f"<envelope>{seed.body}</envelope>"
    yield f'<{seed.root[1]} xmlns="{seed.namespace}">{seed.body}</{seed.root[1]}>'


def _extension(seed: Seed) -> Iterable[str]:
    yield seed.in_root(f'<x:extension xmlns:x="urn:x">{seed.body}</x:extension>', last=True)


_INCLUDE = (
    '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file://{}" parse="text"/>'
)  # fmt: skip
_PROLOGUE = '<?xml-stylesheet href="file://{0}" type="text/xsl"?><?xml-model href="file://{0}"?>'

CASES = (
    Case("D01", "a comment in words", _OR_SAME, _in_words("<!-- c -->")),
    Case("D02", "a comment in the midst of all words", _OR_SAME, _in_each),
    Case("D03", "an instruction in words", _OR_SAME, _in_words("<?p file://{canary}?>")),
    Case("D04", "a comment before words", _OR_SAME, _before_words),
    Case("D05", "CDATA in words", _SAME, _rewritten("<![CDATA[", "]]>")),
    Case("D06", "two sections of CDATA", _SAME, _two_sections),
    Case("D07", "all words in a comment", _AGREE, _in_comment),
    Case("D08", "an element in words", _REFUSED, _in_words("<b>x</b>")),
    Case("D09", "comments and instructions around elements", _SAME, _around),
    Case(
        "D10",
        "instructions that name a local file",
        _OR_SAME,
        lambda s: [s.xml[: s.root.start()] + _PROLOGUE.format(s.canary) + s.body],
    ),
    Case("D11", "another namespace", _REFUSED, _namespace("urn:other")),
    Case("D12", "no namespace", _REFUSED, lambda s: [s.xml.replace(f' xmlns="{s.namespace}"', "")]),
    Case(
        "D13",
        "a namespace that looks the same",
        _REFUSED,
        lambda s: [
            s.xml.replace(f'"{s.namespace}"', f'"{other}"')
            for other in (
                s.namespace.upper(),
                f"{s.namespace}/",
                f" {s.namespace}",
                f"{s.namespace} ",
            )
        ],
    ),
    Case("D14", "the namespace of a version to come", _REFUSED, _future),
    Case("D15", "a prefix", _SAME, _prefixed),
    Case("D16", "a leaf in no namespace", _REFUSED, lambda s: [s.on_leaf('xmlns=""')]),
    Case("D17", "namespaces that are not used", _SAME, _on_each('xmlns:unused="urn:unused"')),
    Case("D18", "a prefix that is not declared", _REFUSED, _on_each('un:known="1"')),
    Case("D19", "the prefix xml bound otherwise", _REFUSED, _on_each('xmlns:xml="urn:x"')),
    Case(
        "D20",
        "an element of another namespace",
        _REFUSED,
        lambda s: [s.in_root('<f:a xmlns:f="urn:f"/>', last=last) for last in (False, True)],
    ),
    Case(
        "D21",
        "a script of XHTML",
        _REFUSED,
        lambda s: [s.in_root('<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>')],
    ),
    Case("D22", "an unknown element", _REFUSED, lambda s: [s.in_root("<unknown/>", last=True)]),
    Case("D23", "an unknown attribute", _REFUSED, _on_each('unknown="1"')),
    Case(
        "D24",
        "attributes of XML itself",
        _OR_SAME,
        _on_each(
            'xml:base="file://{canary}"', 'xml:lang="vi"', 'xml:space="preserve"', 'xml:id="i"'
        ),
    ),
    Case(
        "D25",
        "xsi:schemaLocation",
        _OR_SAME,
        _on_each(
            f'{_XSI} xsi:schemaLocation="{{ns}} file://{{canary}}"',
            f'{_XSI} xsi:schemaLocation="{{ns}} {{server}}/x.xsd"',
        ),
    ),
    Case(
        "D26",
        "xsi:noNamespaceSchemaLocation",
        _OR_SAME,
        _on_each(f'{_XSI} xsi:noNamespaceSchemaLocation="file://{{canary}}"'),
    ),
    Case(
        "D27",
        "xsi:type",
        _REFUSED,
        _on_each(f'{_XSI} {_XS} xsi:type="xs:string"', f'{_XSI} xsi:type="anyType"'),
    ),
    Case("D28", "xsi:nil", _REFUSED, _nil),
    Case(
        "D29",
        "XInclude",
        _REFUSED,
        lambda s: [s.in_root(_INCLUDE.format(s.canary)), s.in_words(_INCLUDE.format(s.canary))],
    ),
    Case("D30", "words in the root", _REFUSED, lambda s: [s.in_root("words")]),
    Case("D31", "a no-break space between elements", _REFUSED, lambda s: [s.in_root("\xa0")]),
    Case("D32", "an envelope around the document", _REFUSED, _envelope),
    Case("D33", "the document in itself", _REFUSED, lambda s: [s.in_root(s.body)]),
    Case("D34", "a second document in an extension", _REFUSED, _extension),
    Case("D35", "children turned round", _OR_SAME, _reversed),
    Case("D36", "the first child twice", Expectation.TOTAL, _first_twice),
    Case("D37", "each leaf taken out in turn", _AGREE, _removed),
    Case("D38", "attributes in another order", _SAME, _other_order),
    Case("D39", "an attribute twice", _REFUSED, _attribute_twice),
    Case("D40", "a page of HTML", _REFUSED, lambda _: ["<!doctype html><html><p>x</html>"]),
    Case("D41", "canonical XML", _SAME, _canonical),
)
