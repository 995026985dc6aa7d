"""The problems that XML can have, with their codes and their messages in two languages.

XM is XML that cannot be read as a notice at all, SC a notice that does not follow the schema. Those
of the syntax, XM1, are in `vn_notice.xml.syntax_kinds`.
"""

from vn_notice.diagnostics import DiagnosticKind, Severity, kinds_in
from vn_notice.model.body import DEEPEST
from vn_notice.model.checking import LARGEST_INT
from vn_notice.xml import syntax_kinds
from vn_notice.xml.limits import MAX_DEPTH
from vn_notice.xml.plan import NAMESPACE, VERSION


def _kind(code: str, en: str, vi: str, expects: str | None = None) -> DiagnosticKind:
    return DiagnosticKind(code, Severity.ERROR, en, vi, expects=expects)


NOT_WELL_FORMED = _kind(
    "XM001", "the XML is not well-formed: {reason}", "XML không đúng cú pháp: {reason}"
)
DOCTYPE = _kind(
    "XM002",
    "a DOCTYPE is refused, because it can declare entities; remove it",
    "không chấp nhận DOCTYPE vì có thể khai báo thực thể; hãy xóa khai báo này",
)
NOT_A_NOTICE = _kind(
    "XM003",
    f'not a notice: the root element is {{found}}, not “notice” with xmlns="{NAMESPACE}"',
    f'không phải thông báo: phần tử gốc là {{found}}, không phải “notice” với xmlns="{NAMESPACE}"',
    f"{{{{{NAMESPACE}}}}}notice",
)
VERSION_UNKNOWN = _kind(
    "XM004",
    f"version {{found}} of the schema is not supported; this release reads {VERSION}",
    f"phiên bản lược đồ {{found}} chưa được hỗ trợ; bản phát hành này đọc {VERSION}",
    VERSION,
)
NOT_UTF8 = _kind(
    "XM005",
    "the bytes are not UTF-8; save the document in UTF-8",
    "dữ liệu không phải UTF-8; hãy lưu văn bản theo bảng mã UTF-8",
    "UTF-8",
)
DECLARATION = _kind(
    "XM006",
    "the declaration says {found}; only XML 1.0 in UTF-8 is read",
    "khai báo ghi {found}; chỉ đọc được XML 1.0 theo bảng mã UTF-8",
    'version="1.0" encoding="UTF-8"',
)
TOO_LARGE = _kind(
    "XM007",
    "the document has more than {most} bytes; raise the limit xml_bytes",
    "tài liệu lớn hơn {most} byte; hãy tăng giới hạn xml_bytes",
    "<= {most}",
)
TOO_MANY = _kind(
    "XM008",
    "the document has more than {most} signs {sign}; raise the limit xml_signs",
    "tài liệu có hơn {most} dấu {sign}; hãy tăng giới hạn xml_signs",
    "<= {most}",
)
TOO_DEEP = _kind(
    "XM009",
    f"elements are nested more than {MAX_DEPTH} deep",
    f"các phần tử lồng nhau quá {MAX_DEPTH} cấp",
    f"<= {MAX_DEPTH}",
)
INSTANCE_ATTRIBUTE = _kind(
    "XM010",
    "the attribute {name} of XMLSchema-instance is refused; remove it",
    "không chấp nhận thuộc tính {name} của XMLSchema-instance; hãy xóa thuộc tính này",
)
BEYOND_PARSER = _kind(
    "XM011", "beyond a limit of the parser: {reason}", "vượt giới hạn của bộ đọc XML: {reason}"
)

OF_NEWER_VERSION = _kind(
    "XM012",
    "{name} belongs to version {found} of the schema and is not known here; upgrade vn-notice, or "
    "have what is unknown skipped",
    "{name} thuộc phiên bản lược đồ {found} nên chưa biết; hãy nâng cấp vn-notice, hoặc yêu cầu bỏ "
    "qua những gì chưa biết",
)
SKIPPED = DiagnosticKind(
    "XM013",
    Severity.WARNING,
    "{name} of version {found} of the schema is not known here and was skipped",
    "đã bỏ qua {name} của phiên bản lược đồ {found} vì chưa biết",
)
UNWRAPPED = DiagnosticKind(
    "XM014",
    Severity.WARNING,
    "{name} of version {found} of the schema is not known here; its words were kept",
    "chưa biết {name} của phiên bản lược đồ {found}; lời văn bên trong được giữ nguyên",
)
NOT_A_COLLECTION = _kind(
    "XM016",
    "not a collection: the root element is {found}, not “notices”; a single notice is read whole",
    "không phải tập hợp: phần tử gốc là {found}, không phải “notices”; một thông báo thì đọc trọn",
)
NOT_ONE_NOTICE = _kind(
    "XM019",
    "a collection of notices, not one; read it with read_collection",
    "đây là tập hợp thông báo, không phải một thông báo; hãy đọc bằng read_collection",
)
BETWEEN_NOTICES = _kind(
    "XM017",
    "only notice elements stand in notices; take out what stands here",
    "trong notices chỉ có các phần tử notice; hãy bỏ nội dung ở đây",
)
UNFINISHED = _kind(
    "XM018",
    "the collection ends before {tag}; the file is not whole",
    "tập hợp kết thúc trước {tag}; tệp không trọn vẹn",
)
# XM015 tells of changes between versions; see vn_notice.xml.versions.

SCHEMA = _kind("SC001", "does not follow the schema: {reason}", "không đúng lược đồ: {reason}")
UNKNOWN_ELEMENT = _kind(
    "SC002",
    "element {name} is not known here; {parent} holds {known}",
    "không có phần tử {name} ở đây; {parent} chỉ chứa {known}",
    "{fitting}",
)
MISPLACED_ELEMENT = _kind(
    "SC003",
    "element {name} stands too late; the order in {parent} is {known}",
    "phần tử {name} đặt quá muộn; thứ tự trong {parent} là {known}",
    "{fitting}",
)
REPEATED_ELEMENT = _kind(
    "SC004",
    "element {name} may stand only once in {parent}",
    "phần tử {name} chỉ được xuất hiện một lần trong {parent}",
)
MISSING_ELEMENT = _kind(
    "SC005", "element {parent} lacks {known}", "phần tử {parent} thiếu {known}", "{known}"
)
STRAY_TEXT = _kind(
    "SC006",
    "the text {value} stands in {parent}, which holds no text",
    "nội dung {value} nằm trong {parent}, vốn không chứa chữ",
    "{known}",
)
UNKNOWN_ATTRIBUTE = _kind(
    "SC007",
    "attribute {name} is not known here; {parent} has {known}",
    "không có thuộc tính {name} ở đây; {parent} chỉ có {known}",
    "{known}",
)
MISSING_ATTRIBUTE = _kind(
    "SC008",
    "element {parent} lacks attribute {name}",
    "phần tử {parent} thiếu thuộc tính {name}",
    "{name}",
)
BAD_CHOICE = _kind(
    "SC009",
    "the value {value} is none of {known}",
    "giá trị {value} không thuộc {known}",
    "{known}",
)
BAD_DATE = _kind(
    "SC010",
    "the value {value} is no date such as 2021-01-22",
    "giá trị {value} không phải là ngày, như 2021-01-22",
    "YYYY-MM-DD",
)
BAD_NUMBER = _kind(
    "SC011",
    f"the value {{value}} is no whole number from 0 to {LARGEST_INT}",
    f"giá trị {{value}} không phải là số nguyên từ 0 đến {LARGEST_INT}",
    f"0..{LARGEST_INT}",
)
BAD_FORM = _kind(
    "SC013",
    "the value {value} is not of the form {pattern}",
    "giá trị {value} không theo mẫu {pattern}",
    "{pattern}",
)
TOO_NESTED = _kind(
    "SC014",
    f"sections, items and paragraphs are nested more than {DEEPEST} deep",
    f"các phần, mục, khoản, điểm lồng nhau quá {DEEPEST} cấp",
    f"<= {DEEPEST}",
)

#: What tells of each limit of `vn_notice.limits`.
OF_LIMIT = {"xml_bytes": TOO_LARGE, "xml_signs": TOO_MANY}

KINDS = (*kinds_in(globals()), *syntax_kinds.KINDS)
