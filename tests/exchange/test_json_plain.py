"""What is compiled for speed does what a plain loop over the declarations does."""

import json

from hypothesis import given

from support.plain_json import plain_dict
from support.strategies import notices
from vn_notice.exchange.json_text import to_dict
from vn_notice.model.notice import Notice


@given(notices())
def test_law_written_as_plainly(notice: Notice) -> None:
    """The compiled writers write, key by key in the same order, what a plain loop writes."""
    assert json.dumps({"version": "1.0", **plain_dict(notice)}) == json.dumps(to_dict(notice))
