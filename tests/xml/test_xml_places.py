"""Where problems are found: line, column and path."""

import pytest

from vn_notice.xml.validate import validate_xml

_XML = """<?xml version="1.0"?>
<!-- <header> -->
<notice xmlns="urn:vn-notice:1"
        version="1.0">
  <conclusions><item label="1." style="arabic"><paragraph>Đỗ <citation
    date="x">a</citation>, <citation date="y">b</citation></paragraph></item>
    <item label="2." style="x"/>
    <section label="I." style="roman"><heading/><item label="-" style="y" ordinal="z"/></section>
    <section label="II." style="roman"><![CDATA[ <b> ]]></section>
  </conclusions>
</notice>
"""


def test_places() -> None:
    """Every problem stands at the start of its element, named as the model names its parts."""
    body = "/notice/conclusions"
    assert [
        ("5:62", f"{body}/item[1]/paragraph[1]/citation[1]/@date"),
        ("6:28", f"{body}/item[1]/paragraph[1]/citation[2]/@date"),
        ("7:5", f"{body}/item[2]/@style"),
        ("8:49", f"{body}/section[1]/item[1]/@style"),
        ("8:49", f"{body}/section[1]/item[1]/@ordinal"),
        ("9:5", f"{body}/section[2]"),
    ] == [(str(found.location), found.path) for found in validate_xml(_XML.encode())]


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"<a>\n<b>\n</a>", "3:5"),
        (b"<!-- -->\n  <!DOCTYPE a>", "2:3"),
        ("<a>Đ\n Đ".encode() + b"\xff</a>", "2:3"),
    ],
)
def test_places_of_refusals(data: bytes, place: str) -> None:
    """What cannot be parsed is told with the place where parsing ended."""
    assert [place] == [str(found.location) for found in validate_xml(data)]
