"""Phase 2: the meeting, from the paragraphs that tell of it."""

import datetime as dt
import re
from collections.abc import Sequence

from vn_notice.grammar.dates import calendar_date, find_dates
from vn_notice.model.body import Narrative
from vn_notice.model.meeting import Meeting
from vn_notice.model.parties import Organisation
from vn_notice.parser.blocks import Block
from vn_notice.parser.body import read_content
from vn_notice.parser.occasion import convening_body_in, name_of, place_of
from vn_notice.parser.people import People
from vn_notice.parser.problems import CHAIR_FROM_SUBJECT, YEAR_FROM_ISSUE
from vn_notice.parser.runs import Run
from vn_notice.parser.trace import Trace

#: A day without a year; only said of a meeting of the same year.
_DAY = re.compile(
    r"(?:ngày|[Ss]áng|[Cc]hiều|[Tt]ối)\s(?P<day>[0-9]{1,2})\s?[/-]\s?(?P<month>[0-9]{1,2})(?![-/\d.])"
)


def read_meeting(
    blocks: Sequence[Block],
    subject: Run | None,
    trace: Trace,
    *,
    told: bool = True,
    issued: dt.date | None = None,
) -> Meeting:
    """Return the meeting that *blocks*, one or more, and failing them the *subject*, tell of.

    The blocks are its narrative when it is *told*; else they belong to the body.
    """
    runs = [block.whole for block in blocks]
    opening = runs[0]
    people = People(trace)
    people.read(runs)
    _find_chair(people, opening, subject, trace)
    first, last = _dates(runs, subject) or (_day(opening, issued, trace), None)
    meeting = Meeting(
        date=first,
        end_date=last,
        place=place_of(opening),
        name=name_of(opening, subject),
        convening_body=_convening_body(opening, trace),
        participants=people.participants(),
        narrative=Narrative(content=read_content(blocks, trace, len(blocks)) if told else ()),
    )
    trace.mention(meeting, opening)
    return meeting


def _find_chair(people: People, opening: Run, subject: Run | None, trace: Trace) -> None:
    if people.has_chair:
        return
    if subject and (name := people.name_chair(subject)):
        trace.problems.add(CHAIR_FROM_SUBJECT, subject, "/notice/meeting", 0.8, name=name)
        return
    if not people.promote_working(opening):
        people.promote_concluding()


def _dates(
    runs: Sequence[Run], subject: Run | None
) -> tuple[dt.date | None, dt.date | None] | None:
    """Return the first and the last day; what the narrative says comes before the subject."""
    for run in (*runs[:3], *([subject] if subject else [])):
        found = next((match for match in find_dates(run.text) if match.date), None)
        if found:
            return found.date, found.end_date
    return None


def _day(opening: Run, issued: dt.date | None, trace: Trace) -> dt.date | None:
    """Return a day that is written without its year, in the year up to the date of issue."""
    found = _DAY.search(opening.text[:200])
    if not found or not issued:
        return None
    day, month = int(found["day"]), int(found["month"])
    same = calendar_date(issued.year, month, day)
    date = same if same and same <= issued else calendar_date(issued.year - 1, month, day)
    if date:
        trace.problems.add(YEAR_FROM_ISSUE, opening, "/notice/meeting/@date", 0.8, words=found[0])
    return date


def _convening_body(opening: Run, trace: Trace) -> Organisation | None:
    found = convening_body_in(opening)
    if found is None:
        return None
    body = Organisation(name=opening.words(*found))
    trace.mention(body, opening, *found)
    return body
