"""Laws of plain text: a notice that was written out is read back."""

from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

from vn_notice.model import Meeting, Notice, Participant, Person, Role
from vn_notice.model.body import Narrative
from vn_notice.parser.reader import parse
from vn_notice.render.customary import completed
from vn_notice.render.layout.order import is_party, lay_out
from vn_notice.render.text import to_text
from vn_notice.testing.strategies import customary_notices, notices

ROOT = Path(__file__).parents[2]
TEXTS = [*sorted((ROOT / "tests" / "corpus").glob("*.txt")), *sorted(ROOT.glob("examples/*/*.txt"))]
#: Texts whose notice is not read back, and why not.
NOT_READ_BACK = {
    "a08": "a subject in capitals goes on with a heading in capitals",
    "b13": "a recipient that ends with a comma takes the name beside it",
}

#: A whole notice takes long to draw on a busy machine; that says nothing about the law.
CALMLY = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=60)


@CALMLY
@given(customary_notices())
def test_a_customary_notice_is_read_back_from_its_text(notice: Notice) -> None:
    """The text of a customary notice gives that notice, with its customary sentences."""
    assert completed(notice, party=is_party(notice)) == parse(to_text(notice)).notice


@CALMLY
@given(notices())
def test_any_notice_becomes_text_with_all_its_words(notice: Notice) -> None:
    """Whatever a notice holds, its words stand in its text."""
    text = "".join(to_text(notice).split())
    lines = ["".join(line.text.split()) for line in lay_out(notice).lines()]

    assert [] == [line for line in lines if line not in text]


@CALMLY
@given(customary_notices(meeting=True))
def test_composed_sentences_say_what_the_meeting_was(notice: Notice) -> None:
    """The data of a meeting are read back from the sentences that were composed from them."""
    read: Any = parse(to_text(notice)).notice.meeting

    assert read
    assert notice.meeting == attrs.evolve(read, narrative=Narrative())


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_documents_are_read_back_from_their_text(path: Path) -> None:
    """What was read from a document is read again from its text, but for those named."""
    notice = parse(path.read_text(encoding="utf-8")).notice

    assert (path.stem not in NOT_READ_BACK) == (parse(to_text(notice)).notice == notice)


def test_a_participant_without_a_name_is_told_without_one() -> None:
    """Data that say nothing leave sentences that say little, and no error."""
    nobody = Participant(party=Person(name=""), roles=(Role.CHAIR,))
    text = to_text(Notice(meeting=Meeting(participants=(nobody,))))

    assert "kết luận như sau:" in text
