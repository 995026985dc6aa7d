"""What is compiled for speed does what a plain loop over the declarations does."""

import json

from hypothesis import given

from support.plain_json import plain_dict, plain_object
from vn_notice.exchange.json_text import from_dict, to_dict
from vn_notice.model.inline import Paragraph
from vn_notice.model.notice import Notice
from vn_notice.testing.strategies import notices


@given(notices())
def test_law_written_as_plainly(notice: Notice) -> None:
    """The compiled writers write, key by key in the same order, what a plain loop writes."""
    assert json.dumps({"version": "1.0", **plain_dict(notice)}) == json.dumps(to_dict(notice))


@given(notices())
def test_law_read_as_plainly(notice: Notice) -> None:
    """The compiled readers make, without them, the objects that the checked constructors make."""
    data = to_dict(notice)
    plain, read = plain_object(Notice, data), from_dict(data)
    assert plain == read
    assert repr(plain) == repr(read)
    assert hash(plain) == hash(read)


def test_texts_are_joined() -> None:
    """Texts that stand beside each other are one, as when a paragraph is made in code."""
    data = {"version": "1.0", "subject": {"content": ["Về", "", " việc"]}}
    assert Notice(subject=Paragraph.of("Về việc")) == from_dict(data)
