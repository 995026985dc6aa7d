"""A: document type declarations and entities."""

from collections.abc import Callable, Iterable

from vn_notice.testing.attacks.case import Case, Expectation, Seed

_CATALOG = '<!DOCTYPE {root} PUBLIC "-//OASIS//DTD DocBook XML V4.5//EN" "file://{canary}">'
_BOMB = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
_SMALL = '<!ENTITY s "' + "s" * 1000 + '">'
_PARAMETER_BOMB = "".join(
    f"<!ENTITY % p{i} '{f'&#37;p{i - 1};' * 10}'>" for i in range(1, 10)
)  # fmt: skip


def _declared(
    declarations: str, words: str = "", value: str = ""
) -> Callable[[Seed], Iterable[str]]:
    """Make the seed with an internal subset, and what it declares used in words or a value."""

    def make(seed: Seed) -> Iterable[str]:
        xml = seed.xml
        if words:
            xml = seed.put(seed.words(), words)
        elif value:
            xml = seed.put(seed.chance.choice(seed.attributes()), value)
        subset = declarations.format(canary=seed.canary, server=seed.server)
        yield _before_root(seed, xml, f"<!DOCTYPE {seed.root[1]} [{subset}]>")

    return make


def _doctype(declaration: str, before: str = "") -> Callable[[Seed], Iterable[str]]:
    def make(seed: Seed) -> Iterable[str]:
        told = declaration.format(root=seed.root[1], canary=seed.canary, server=seed.server)
        yield _before_root(seed, seed.xml, before + told)

    return make


def _before_root(seed: Seed, xml: str, markup: str) -> str:
    at = seed.root.start()
    return xml[:at] + markup + "\n" + xml[at:]


def _in_utf16(seed: Seed) -> Iterable[bytes]:
    xml = _before_root(seed, seed.xml, f'<!DOCTYPE {seed.root[1]} [<!ENTITY x "x">]>')
    yield xml.replace("UTF-8", "UTF-16").encode("utf-16")


def _case(number: str, title: str, make: Callable[[Seed], Iterable[bytes | str]]) -> Case:
    return Case(number, title, Expectation.REFUSED, make)


CASES = (
    _case("A01", "a bare DOCTYPE", _doctype("<!DOCTYPE {root}>")),
    _case("A02", "an internal entity in words", _declared('<!ENTITY x "x">', "a&x;b")),
    _case("A03", "an internal entity in a value", _declared('<!ENTITY x "x">', value="a&x;b")),
    _case("A04", "billion laughs in words", _declared('<!ENTITY l0 "ha">' + _BOMB, "&l9;")),
    _case("A05", "billion laughs in a value", _declared('<!ENTITY l0 "ha">' + _BOMB, value="&l9;")),
    _case("A06", "a bomb of 100 kB, which libxml2 allows", _declared(_SMALL, "&s;" * 100)),
    _case(
        "A07",
        "quadratic blow-up",
        _declared('<!ENTITY q "' + "q" * 100_000 + '">', "&q;" * 20_000),
    ),
    _case("A08", "entities in a circle", _declared('<!ENTITY a "&b;"><!ENTITY b "&a;">', "&a;")),
    _case(
        "A09",
        "an external entity, local",
        _declared('<!ENTITY x SYSTEM "file://{canary}">', "a&x;b"),
    ),
    _case(
        "A10",
        "an external parameter entity, local",
        _declared('<!ENTITY % x SYSTEM "file://{canary}">%x;'),
    ),
    _case(
        "A11", "an external subset, local", _doctype('<!DOCTYPE {root} SYSTEM "file://{canary}">')
    ),
    _case(
        "A12",
        "an external entity over HTTP",
        _declared('<!ENTITY x SYSTEM "{server}/x">', "a&x;b"),
    ),
    _case("A13", "an external subset over HTTP", _doctype('<!DOCTYPE {root} SYSTEM "{server}/d">')),
    _case(
        "A14",
        "a parameter entity over HTTP",
        _declared('<!ENTITY % x SYSTEM "{server}/x">%x;'),
    ),
    _case(
        "A15",
        "an entity of an endless device",
        _declared('<!ENTITY x SYSTEM "file:///dev/zero">', "&x;"),
    ),
    _case("A16", "a default value of an attribute", _declared('<!ATTLIST x y CDATA "z">')),
    _case("A17", "a public identifier for a catalog", _doctype(_CATALOG)),
    _case(
        "A18",
        "a bomb of parameter entities",
        _declared("<!ENTITY % p0 'ha'>" + _PARAMETER_BOMB + "%p9;"),
    ),
    _case(
        "A19",
        "a DOCTYPE behind comments and instructions",
        _doctype('<!DOCTYPE {root} SYSTEM "file://{canary}">', "<!-- - <a> --><?p <b>?>\n" * 20),
    ),
    _case("A20", "a DOCTYPE in UTF-16", _in_utf16),
    _case("A21", "an entity that is not declared", lambda seed: [seed.in_words("&unknown;")]),
    _case("A22", "an entity of HTML", lambda seed: [seed.in_words("&nbsp;")]),
)
