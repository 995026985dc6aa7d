"""What can be wrong with the syntax of XML, with codes and messages in two languages."""

from vn_notice.diagnostics import DiagnosticKind, Severity, kinds_in


def _kind(code: str, en: str, vi: str, expects: str | None = None) -> DiagnosticKind:
    return DiagnosticKind(code, Severity.ERROR, en, vi, expects=expects)


EMPTY = _kind("XM101", "the document is empty", "tài liệu rỗng", "<notice>")
NOT_XML = _kind(
    "XM102",
    "this is not XML: it begins with {found}, not with “<”",
    "đây không phải XML: nội dung bắt đầu bằng {found}, không phải “<”",
    "<",
)
MISMATCHED_TAG = _kind(
    "XM103",
    "{found} stands where the element opened in line {line} must be closed; write {end}",
    "{found} đặt ở chỗ phải đóng phần tử mở tại dòng {line}; hãy viết {end}",
    "{end}",
)
STRAY_END_TAG = _kind(
    "XM104",
    "{found} closes no element; remove it",
    "{found} không đóng phần tử nào; hãy xóa thẻ này",
)
NOT_CLOSED = _kind(
    "XM105",
    "the document ends before the element opened in line {line} is closed; add {end}",
    "tài liệu kết thúc khi phần tử mở tại dòng {line} chưa được đóng; hãy thêm {end}",
    "{end}",
)
UNFINISHED = _kind(
    "XM106",
    "what begins here with {found} does not end; {end} is missing",
    "phần bắt đầu ở đây bằng {found} không có chỗ kết thúc; thiếu {end}",
    "{end}",
)
BAD_TAG = _kind(
    "XM107",
    "the tag cannot be read on from {found}",
    "không đọc tiếp được thẻ này từ {found}",
)
BARE_LESS_THAN = _kind(
    "XM108",
    "a “<” that begins no tag is written {end}",
    "dấu “<” không mở đầu thẻ phải viết là {end}",
    "{end}",
)
BARE_AMPERSAND = _kind(
    "XM109",
    "an “&” that begins no reference is written {end}",
    "dấu “&” không mở đầu tham chiếu phải viết là {end}",
    "{end}",
)
UNKNOWN_ENTITY = _kind(
    "XM110",
    "the entity {found} is not known to XML; write the character itself",
    "XML không có thực thể {found}; hãy viết thẳng ký tự đó",
    "&amp; | &lt; | &gt; | &quot; | &apos;",
)
FORBIDDEN_CHARACTER = _kind(
    "XM111",
    "the character {found} is not allowed in XML; remove it",
    "XML không cho phép ký tự {found}; hãy xóa ký tự này",
)
REPEATED_ATTRIBUTE = _kind(
    "XM112",
    "the attribute {name} stands twice in the tag; keep one",
    "thuộc tính {name} xuất hiện hai lần trong thẻ; hãy giữ lại một",
)
NO_VALUE = _kind(
    "XM113",
    "the attribute {name} has no value",
    "thuộc tính {name} không có giá trị",
    '{name}="…"',
)
UNQUOTED_VALUE = _kind(
    "XM114",
    "the value of the attribute {name} has no quotation marks around it",
    "giá trị của thuộc tính {name} không nằm trong dấu nháy",
    '{name}="…"',
)
NO_SPACE = _kind(
    "XM115",
    "a space is missing before {found}",
    "thiếu dấu cách trước {found}",
    " ",
)
UNDECLARED_PREFIX = _kind(
    "XM116",
    "the namespace prefix {prefix} is not declared",
    "tiền tố không gian tên {prefix} chưa được khai báo",
    'xmlns:{prefix}="…"',
)
OUTSIDE_ROOT = _kind(
    "XM117",
    "{found} stands outside the root element; a document has one, and nothing around it",
    "{found} nằm ngoài phần tử gốc; tài liệu chỉ có một phần tử gốc và không có gì bên ngoài",
)
LATE_DECLARATION = _kind(
    "XM118",
    "the XML declaration must be the very first thing; remove what stands before it",
    "khai báo XML phải đứng ngay đầu tài liệu; hãy xóa những gì đứng trước",
)
DOUBLE_HYPHEN = _kind(
    "XM119",
    "two hyphens stand within a comment, where they may only end it",
    "hai dấu gạch nối nằm trong chú thích, trong khi chỉ được dùng để kết thúc chú thích",
)
CDATA_END = _kind(
    "XM120",
    "“]]>” in running text is written {end}",
    "“]]>” trong nội dung phải viết là {end}",
    "{end}",
)

KINDS = kinds_in(globals())
