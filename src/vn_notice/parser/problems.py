"""What a reader reports: the kinds of problems, and the list of those found in one text."""

from vn_notice.diagnostics import Diagnostic, DiagnosticKind, Location, Severity, Term, kinds_in
from vn_notice.grammar.numbers import NumberMatch
from vn_notice.grammar.place_dates import PlaceDateMatch
from vn_notice.model.notice import Notice
from vn_notice.parser.runs import Run, View
from vn_notice.source import Span

_W, _N = Severity.WARNING, Severity.NOTE

NO_TEXT = DiagnosticKind(
    "PA001", Severity.ERROR, "the text is empty; give the text of a document",
    "văn bản rỗng; cần có nội dung của một văn bản",
)  # fmt: skip
NO_DOCUMENT = DiagnosticKind(
    "PA002", _W, "nothing in the text tells an official document; all of it is read as body",
    "không nhận ra thể thức của văn bản hành chính; toàn bộ được đọc là nội dung",
)  # fmt: skip
MISSING = DiagnosticKind(
    "PA003", _N, "the document has no {part}, or it could not be recognised",
    "văn bản không có {part}, hoặc không nhận ra được",
)  # fmt: skip
NUMBER_UNREAD = DiagnosticKind(
    "PA004", _W, "{words} is no number and symbol; check it against the original",
    "{words} không phải số, ký hiệu văn bản; hãy đối chiếu với bản gốc",
)  # fmt: skip
NUMBER_ODD = DiagnosticKind(
    "PA005", _N, "the number {words} is read, but its form is odd: {oddity}",
    "đọc được số {words}, nhưng cách viết khác thường: {oddity}",
)  # fmt: skip
DATE_IMPOSSIBLE = DiagnosticKind(
    "PA006", _W, "{words} is no day of the calendar; no date is given",
    "{words} không phải ngày có thật; không ghi ngày",
)  # fmt: skip
DATE_BLANK = DiagnosticKind(
    "PA007", _N, "the date of issue is blank in {words}", "ngày ban hành còn để trống: {words}"
)
DATE_ODD = DiagnosticKind(
    "PA008", _N, "the date {words} is read, but its form is odd: {oddity}",
    "đọc được ngày {words}, nhưng cách viết khác thường: {oddity}",
)  # fmt: skip
CHAIR_FROM_SUBJECT = DiagnosticKind(
    "PA009", _N, "the chair {name} is taken from the subject line",
    "người chủ trì {name} được lấy từ trích yếu",
)  # fmt: skip
END_MARK_ODD = DiagnosticKind(
    "PA010", _N, "the end mark is written {words} instead of “./.”",
    "dấu kết thúc được viết là {words} thay vì “./.”",
)  # fmt: skip

YEAR_FROM_ISSUE = DiagnosticKind(
    "PA011", _N, "the year of the meeting on {words} is taken from the date of issue",
    "năm của cuộc họp ngày {words} được lấy theo ngày ban hành",
)  # fmt: skip
TURNING = DiagnosticKind(
    "PA012", _W, "{character} turns the direction of letters, and is not shown; check the original",
    "{character} làm đổi chiều chữ mà không hiện ra; hãy đối chiếu với bản gốc",
)  # fmt: skip

KINDS = kinds_in(globals())

#: The controls of the Unicode bidirectional algorithm (UAX #9, 2): Vietnamese needs none of them.
_TURNING = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"

#: What a notice has by law (NĐ 30/2020, Điều 8.2): path, English and Vietnamese name.
_COMPONENTS = (
    ("/notice/header/nationalName", "national name and motto", "Quốc hiệu, Tiêu ngữ"),
    ("/notice/header/issuingBody", "issuing body", "tên cơ quan ban hành"),
    ("/notice/header/number", "number and symbol", "số, ký hiệu"),
    ("/notice/header/placeDate", "place and date", "địa danh và thời gian ban hành"),
    ("/notice/documentType", "type of document", "tên loại"),
    ("/notice/subject", "subject", "trích yếu"),
    ("/notice/distribution", "distribution list", "nơi nhận"),
    ("/notice/signature", "signature block", "chức vụ, họ tên người ký"),
)


class Problems:
    """The diagnostics of one text, in the order found."""

    def __init__(self, view: View) -> None:
        """Start an empty list for *view*."""
        self._view = view
        self.found: list[Diagnostic] = []

    def add(
        self,
        kind: DiagnosticKind,
        run: Run | None,
        path: str,
        confidence: float = 1.0,
        **values: object,
    ) -> None:
        """Add a diagnostic of *kind* about the words of *run*."""
        self.found.append(kind.of(path, self._location(run), confidence, **values))

    def _location(self, run: Run | None) -> Location | None:
        spans = run.spans() if run else ()
        return Location.of(self._view.source, spans[0]) if spans else None

    def number(self, run: Run, match: NumberMatch | None) -> None:
        """Report what is odd in the number line."""
        path = "/notice/header/number"
        if match is None:
            self.add(NUMBER_UNREAD, run, path, words=run.words())
            return
        for oddity in match.oddities:
            self.add(NUMBER_ODD, run, path, words=run.words(), oddity=Term(oddity.en, oddity.vi))

    def place_date(self, run: Run, match: PlaceDateMatch | None) -> None:
        """Report what is odd in the line of place and date."""
        path = "/notice/header/placeDate"
        for oddity in match.oddities if match else ():
            kind = {"BAD_CALENDAR": DATE_IMPOSSIBLE, "BLANK": DATE_BLANK}.get(oddity, DATE_ODD)
            self.add(kind, run, path, words=run.words(), oddity=Term(oddity.en, oddity.vi))

    def turned(self) -> None:
        """Report the first character that changes in which direction letters are read."""
        source = self._view.source
        # `in` for each is ten times as fast as a pattern for all
        places = [source.text.find(each) for each in _TURNING if each in source.text]
        if places:
            start = min(places)
            character = f"U+{ord(source.text[start]):04X}"
            location = Location.of(source, Span(start, start + 1))
            self.found.append(TURNING.of("/notice", location, character=character))

    def missing(self, notice: Notice, paths: frozenset[str]) -> None:
        """Report which components *notice* does not have, given the *paths* that it has."""
        absent = [component for component in _COMPONENTS if component[0] not in paths]
        if len(absent) == len(_COMPONENTS):
            empty = not notice.conclusions.content
            self.add(NO_TEXT if empty else NO_DOCUMENT, None, "/notice")
            return
        for path, en, vi in absent:
            self.add(MISSING, None, path, part=Term(f"{en} ({vi})", vi))
