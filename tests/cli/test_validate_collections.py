"""`vn-notice validate` on files of many notices."""

import pytest

from support.running import Run
from support.samples import sample
from vn_notice.drafts import write_atomic
from vn_notice.model.inline import Paragraph
from vn_notice.model.notice import Notice
from vn_notice.storage import read_bytes
from vn_notice.streaming import write_collection
from vn_notice.xml.validate import validate_xml


@pytest.mark.parametrize("name", ["many.xml", "many.xml.gz"])
def test_collection(run: Run, name: str) -> None:
    """Of a collection every notice is validated, and told by its place in the file."""
    bad = Notice(subject=Paragraph.of("x"))
    write_collection(name, [sample(), bad, sample()])
    assert run("validate", name).code == 0
    data = read_bytes(name).replace(b"<subject>x", b"<subject><weather/>")
    write_atomic(name, data)
    ran = run("validate", name)
    assert ran.code == 1
    line = next(n for n, text in enumerate(data.splitlines(), 1) if b"<weather/>" in text)
    assert f"{name}:{line}:12" in ran.out
    assert not validate_xml(data).ok
