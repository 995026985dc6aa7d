"""The problems that JSON can have, with their codes and their messages in two languages.

JS0 is a text that is no JSON we read; JS1 is JSON that does not follow the schema.
"""

from vn_notice.diagnostics import DiagnosticKind, Severity, kinds_in
from vn_notice.model.body import DEEPEST
from vn_notice.model.checking import LARGEST_INT


def _kind(code: str, en: str, vi: str) -> DiagnosticKind:
    return DiagnosticKind(code, Severity.ERROR, en, vi)


NOT_JSON = _kind("JS001", "the text is not JSON: {reason}", "nội dung không phải JSON: {reason}")
NOT_UTF8 = _kind(
    "JS002",
    "the bytes are not UTF-8; save the document in UTF-8",
    "dữ liệu không phải UTF-8; hãy lưu văn bản theo bảng mã UTF-8",
)
TOO_LARGE = _kind(
    "JS003",
    "the text is longer than {most} characters; raise the limit json_characters",
    "nội dung dài hơn {most} ký tự; hãy tăng giới hạn json_characters",
)
TOO_DEEP = _kind(
    "JS004", "arrays and objects are nested too deeply", "mảng và đối tượng lồng nhau quá sâu"
)
REPEATED_KEY = _kind(
    "JS005",
    "the key {key} stands twice in one object; keep one",
    "khóa {key} xuất hiện hai lần trong một đối tượng; hãy giữ lại một",
)

NOT_AN_OBJECT = _kind(
    "JS101",
    "here stands {found}, where an object must",
    "ở đây là {found}, lẽ ra phải là một đối tượng",
)
NOT_AN_ARRAY = _kind(
    "JS102", "here stands {found}, where an array must", "ở đây là {found}, lẽ ra phải là một mảng"
)
NOT_A_STRING = _kind(
    "JS103", "here stands {found}, where a string must", "ở đây là {found}, lẽ ra phải là một chuỗi"
)
BAD_NUMBER = _kind(
    "JS105",
    f"the value {{found}} is no whole number from 0 to {LARGEST_INT}",
    f"giá trị {{found}} không phải là số nguyên từ 0 đến {LARGEST_INT}",
)
BAD_DATE = _kind(
    "JS106",
    "the value {found} is no date such as 2021-01-22",
    "giá trị {found} không phải là ngày, như 2021-01-22",
)
BAD_CHOICE = _kind(
    "JS107", "the value {found} is none of {known}", "giá trị {found} không thuộc {known}"
)
BAD_TEXT = _kind(
    "JS108",
    "the text holds {found}, which XML cannot carry; remove it",
    "chuỗi có {found}, XML không thể chứa; hãy xóa ký tự này",
)
BAD_FORM = _kind(
    "JS109",
    "the value {found} is not of the form {pattern}",
    "giá trị {found} không theo mẫu {pattern}",
)
UNKNOWN_KEY = _kind(
    "JS110",
    "the key {key} is not known here; known are {known}",
    "không có khóa {key} ở đây; chỉ có {known}",
)
MISSING_KEY = _kind("JS111", "the key {key} is missing", "thiếu khóa {key}")
UNKNOWN_KIND = _kind(
    "JS112",
    "the kind {found} is not known here; known are {known}",
    "không có loại {found} ở đây; chỉ có {known}",
)
TOO_NESTED = _kind(
    "JS113",
    f"sections, items and paragraphs are nested more than {DEEPEST} deep",
    f"các phần, mục, khoản, điểm lồng nhau quá {DEEPEST} cấp",
)
VERSION_UNKNOWN = _kind(
    "JS114",
    "version {found} is not supported; this release reads {known}",
    "phiên bản {found} chưa được hỗ trợ; bản phát hành này đọc {known}",
)

KINDS = kinds_in(globals())
