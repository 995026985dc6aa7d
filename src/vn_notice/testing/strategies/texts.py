"""Source texts of notices, with what must be read from them."""

import attrs
from hypothesis import strategies as st

from vn_notice.exchange.record import Record, to_record
from vn_notice.model.notice import Notice
from vn_notice.render.customary import completed
from vn_notice.render.layout.order import is_party
from vn_notice.render.text import to_text
from vn_notice.testing.strategies.customary import customary_notices

#: What tells no words: the ends of lines, and blanks before them.
_LINE_ENDS = ("\n", "\r\n", " \n", "\t\n")


@attrs.frozen
class NoticeText:
    """A text as it was extracted, and the notice and the flat record that it holds.

    Attributes:
        text: The source text (*văn bản nguồn*).
        notice: The notice that `parse` must return.
        record: Its flat record, as `to_record` returns it.
    """

    text: str
    notice: Notice
    record: Record


@st.composite
def notice_texts(draw: st.DrawFn) -> NoticeText:
    r"""Draw a text of a customary notice, typed as an office types it, with its expected record.

    The ends of lines differ from text to text.

    Example:
        >>> from hypothesis import given, settings
        >>> from vn_notice import parse, to_record
        >>> @settings(max_examples=3)
        ... @given(notice_texts())
        ... def test_read(drawn):
        ...     assert to_record(parse(drawn.text).notice) == drawn.record
        >>> test_read()
    """
    made = draw(customary_notices())
    whole = completed(made, party=is_party(made))
    text = to_text(made).replace("\n", draw(st.sampled_from(_LINE_ENDS)))
    return NoticeText(text, whole, to_record(whole))
