"""What the factories make keeps every rule, and is read back from its text."""

import subprocess
import sys

import pytest

from vn_notice import testing
from vn_notice.errors import ModelError
from vn_notice.model import Conclusions, Notice, Paragraph
from vn_notice.parser.reader import parse
from vn_notice.render.customary import completed
from vn_notice.render.text import to_text
from vn_notice.rules.engine import check
from vn_notice.testing import (
    make_citation,
    make_header,
    make_item,
    make_meeting,
    make_notice,
    make_person,
    make_section,
    make_signature,
)

_BASIS = Paragraph.of("Căn cứ ", make_citation(), ".")
_SECTIONS = Conclusions(content=(make_section(), make_section("KẾT QUẢ", number=2)))
#: Notices that somebody would make for a test.
NOTICES = {
    "default": make_notice(),
    "no meeting": make_notice(meeting=None),
    "sections": make_notice(conclusions=_SECTIONS),
    "one item": make_notice(conclusions=Conclusions(content=(make_item(),))),
    "bases": make_notice(legal_bases=(_BASIS,)),
    "chair": make_notice(meeting=make_meeting(chair=make_person("Lê Thị Hoa"), attending=())),
    "head signs": make_notice(signature=make_signature("Trần Văn Bình", ("GIÁM ĐỐC",))),
    "other issuer": make_notice(header=make_header(number="12/TB-STC", issuer="SỞ TÀI CHÍNH")),
}


@pytest.mark.parametrize("name", NOTICES)
def test_conforms(name: str) -> None:
    """Not even a note is found in it, nor in its text when that is read."""
    notice = NOTICES[name]
    parsed = parse(to_text(notice))
    found = [*check(notice), *check(parsed), *parsed.report]
    assert [] == list(map(str, found))


@pytest.mark.parametrize("name", NOTICES)
def test_is_read_back(name: str) -> None:
    """Its text gives the same notice, with the customary sentences of the meeting."""
    notice = NOTICES[name]
    assert completed(notice) == parse(to_text(notice)).notice


def test_overrides() -> None:
    """Fields that are given stand in the notice; one that a notice has not is refused."""
    subject = Paragraph.of("Về việc nghỉ Tết")
    assert subject == make_notice(subject=subject).subject
    with pytest.raises(TypeError, match="sujet"):
        make_notice(sujet=subject)


@pytest.mark.parametrize("text", ["Trân trọng", "", "theo Quyết định số 12/QĐ-UBND"])
def test_no_citation(text: str) -> None:
    """Words that are not as a whole a citation are refused."""
    with pytest.raises(ModelError, match="a citation as a whole"):
        make_citation(text)


_LIGHT = """
import sys
from vn_notice import testing
print(*{"lxml", "cattrs", "attrs", "hypothesis", "pytest", "vn_notice.model"} & set(sys.modules))
"""


def test_light() -> None:
    """Importing the kit loads nothing heavy."""
    ran = subprocess.run([sys.executable, "-c", _LIGHT], check=True, capture_output=True, text=True)
    assert [] == ran.stdout.split()


@pytest.mark.skipif(sys.flags.optimize > 1, reason="Python leaves docstrings away")
@pytest.mark.parametrize("name", testing.__all__)
def test_names(name: str) -> None:
    """Every name of the kit is there, described, and listed."""
    assert getattr(testing, name).__doc__
    assert name in dir(testing)


def test_unknown_name() -> None:
    """A name that the kit has not is no attribute."""
    with pytest.raises(AttributeError, match="no attribute 'make_nothing'"):
        testing.make_nothing  # noqa: B018 - that it fails is what is tested


def test_equal_each_time() -> None:
    """A factory gives equal parts each time, so that tests can compare."""
    one: Notice = make_notice()
    assert make_notice() == one
