"""How XML looks, where white space may stand, and what is escaped."""

import datetime as dt
from typing import Any

import pytest

from vn_notice.errors import ArgumentError
from vn_notice.model.body import Closing, Conclusions, Item
from vn_notice.model.distribution import DistributionList, FilingEntry, Recipient
from vn_notice.model.header import Header, NumberLine
from vn_notice.model.inline import Citation, Paragraph
from vn_notice.model.meeting import Meeting
from vn_notice.model.notice import Notice
from vn_notice.model.parties import Organisation, Participant
from vn_notice.model.values import DocumentNumber, Label
from vn_notice.vocabulary.numbering import LabelStyle
from vn_notice.vocabulary.roles import Role
from vn_notice.xml.reader import from_xml
from vn_notice.xml.writer import to_xml

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<notice xmlns="urn:vn-notice:1" version="1.0"'


def test_empty() -> None:
    """What equals its default is not written."""
    assert f"{_HEAD}/>\n" == to_xml(Notice(header=Header(), conclusions=Conclusions())).decode()


def test_layout() -> None:
    """Elements stand on lines of their own, but nothing is put between words."""
    cited = Citation(text="52/NQ-CP", number=DocumentNumber.parse("52/NQ-CP"))
    item = Item(
        label=Label(label="1.", style=LabelStyle.ARABIC),
        content=(Paragraph.of("Theo ", cited, " ", cited),),
    )
    notice = Notice(
        header=Header(motto="Độc lập", number=NumberLine(text="Số:   /TB")),
        meeting=Meeting(
            date=dt.date(2021, 1, 15),
            participants=(
                Participant(
                    roles=(Role.CHAIR, Role.CONCLUDING), party=Organisation(name="Sở Y tế")
                ),
            ),
        ),
        conclusions=Conclusions(content=(item,)),
        distribution=DistributionList(
            recipients=(Recipient(text="Như trên", end=";"),),
            filing=FilingEntry(text="VT, VP", copies=3),
        ),
    )
    form = cited.number.form.value if cited.number else ""
    inline = f'<citation serial="52" symbol="NQ-CP" form="{form}">52/NQ-CP</citation>'
    expected = f"""{_HEAD}>
  <header>
    <motto>Độc lập</motto>
    <number>Số:   /TB</number>
  </header>
  <meeting date="2021-01-15">
    <participant roles="chair concluding">
      <organisation name="Sở Y tế"/>
    </participant>
  </meeting>
  <conclusions>
    <item label="1." style="arabic">
      <paragraph>Theo {inline} {inline}</paragraph>
    </item>
  </conclusions>
  <distribution>
    <recipient end=";">Như trên</recipient>
    <filing copies="3">VT, VP</filing>
  </distribution>
</notice>
"""
    assert expected == to_xml(notice).decode()
    assert notice == from_xml(expected.encode())


@pytest.mark.parametrize(
    ("text", "in_text", "in_attribute"),
    [
        ("a & b", "a &amp; b", "a &amp; b"),
        ("<Hòa/2021/TB01>", "&lt;Hòa/2021/TB01&gt;", "&lt;Hòa/2021/TB01&gt;"),
        ("]]>", "]]&gt;", "]]&gt;"),
        ("\"'", "\"'", "&quot;'"),
        ("\r\n\t", "&#13;\n\t", "&#13;&#10;&#9;"),
        ("&amp;", "&amp;amp;", "&amp;amp;"),
        (
            "Đ\u0323\xa0\u2028\U0001f4dc",
            "Đ\u0323\xa0\u2028\U0001f4dc",
            "Đ\u0323\xa0\u2028\U0001f4dc",
        ),
    ],
)
def test_escapes(text: str, in_text: str, in_attribute: str) -> None:
    """Only what a parser would change is escaped."""
    recipient = Recipient(text=text, purpose=text)
    notice = Notice(distribution=DistributionList(recipients=(recipient,)))
    written = f'<recipient purpose="{in_attribute}">{in_text}</recipient>'
    assert written in to_xml(notice).decode()
    assert notice == from_xml(to_xml(notice))


@pytest.mark.parametrize("wrong", [None, "a", Header(), Notice])
def test_misuse(wrong: Any) -> None:
    """Only a notice is written."""
    with pytest.raises(ArgumentError, match=r"^to_xml takes Notice, not"):
        to_xml(wrong)


def test_escapes_among_others() -> None:
    """Of many words those are escaped that need it, wherever they stand."""
    words = ["a", "&b", "c", "d<&", "&", "e", "f&", '"', "g"]
    recipients = tuple(Recipient(text=word, purpose=word) for word in words)
    notice = Notice(distribution=DistributionList(recipients=recipients))
    data = to_xml(notice)
    counts = {sign: data.count(sign) for sign in (b"&amp;", b"&lt;", b"&quot;")}
    assert {b"&amp;": 8, b"&lt;": 2, b"&quot;": 1} == counts
    assert notice == from_xml(data)


def test_nothing_and_empty_differ() -> None:
    """An empty text is written and read as an empty text, not as none."""
    notice = Notice(
        header=Header(motto=""),
        subject=Paragraph(),
        closing=Closing(end_mark=None),
        distribution=DistributionList(recipients=(Recipient(text="", marker=""),)),
    )
    assert notice == from_xml(to_xml(notice))
