"""What a reader of files reports: the kinds of problems."""

from vn_notice.diagnostics import DiagnosticKind, Severity

_E, _W, _N = Severity.ERROR, Severity.WARNING, Severity.NOTE

ENCODING_TOLD = DiagnosticKind(
    "IN001", _N, "the text is read as {encoding}, {sure} surely; name another encoding if need be",
    "văn bản được đọc theo bảng mã {encoding}, độ tin cậy {sure}; nếu sai, hãy chỉ định bảng mã",
)  # fmt: skip
MOJIBAKE = DiagnosticKind(
    "IN002", _W, "the letters are damaged and were left so: {words} would be words in {encoding}",
    "chữ bị lỗi bảng mã và được giữ nguyên: {words} có nghĩa nếu đọc theo {encoding}",
)  # fmt: skip
LETTERS_LOST = DiagnosticKind(
    "IN003", _W, "{count} characters were lost before this file was written; find the original",
    "{count} ký tự đã mất trước khi tệp này được lưu; hãy tìm bản gốc",
)  # fmt: skip
CAPITALS_MADE = DiagnosticKind(
    "IN004", _N, "letters with a tone are made capitals among capitals; the encoding has none",
    "chữ có dấu thanh giữa chữ hoa được đổi thành chữ hoa, vì bảng mã không có chữ hoa có dấu",
)  # fmt: skip
NAMED_OTHERWISE = DiagnosticKind(
    "IN005", _W, "the file is named {suffix} and holds {kind}; it is read as what it holds",
    "tệp có đuôi {suffix} nhưng nội dung là {kind}; được đọc theo nội dung",
)  # fmt: skip

HIDDEN_WORDS = DiagnosticKind(
    "IN006", _W, "the document hides words, and they were left out: {words}",
    "văn bản có chữ ẩn, đã bỏ qua: {words}",
)  # fmt: skip
MACROS = DiagnosticKind(
    "IN007", _W, "the file holds macros; they were not run and are not part of the notice",
    "tệp có chứa macro; macro không được chạy và không thuộc nội dung văn bản",
)  # fmt: skip
LEGACY_FONT = DiagnosticKind(
    "IN008", _N, "letters in the fonts {fonts} were converted to Unicode",
    "chữ dùng phông {fonts} đã được chuyển sang Unicode",
)  # fmt: skip
TRACKED_CHANGES = DiagnosticKind(
    "IN009", _N, "the document has {count} tracked changes; they are read as accepted",
    "văn bản có {count} thay đổi được theo dõi; được đọc như đã chấp nhận",
)  # fmt: skip
MARGIN_WORDS = DiagnosticKind(
    "IN010", _N, "words in the margin of pages were left out: {words}",
    "chữ ở lề trang đã được bỏ qua: {words}",
)  # fmt: skip

NO_TEXT_LAYER = DiagnosticKind(
    "IN011", _E, "the pages are pictures without text; make it with OCRmyPDF (ocrmypdf -l vie)",
    "các trang là ảnh, không có lớp chữ; hãy nhận dạng bằng OCRmyPDF (ocrmypdf -l vie)",
)  # fmt: skip
PAGES_WITHOUT_TEXT = DiagnosticKind(
    "IN012", _W, "pages without text were not read: {pages}; OCRmyPDF makes text for them",
    "các trang không có lớp chữ nên không đọc được: {pages}; hãy dùng OCRmyPDF để nhận dạng",
)  # fmt: skip
UNREADABLE_LAYER = DiagnosticKind(
    "IN013", _W, "most words are no Vietnamese; if they look wrong, run ocrmypdf --force-ocr",
    "phần lớn chữ không phải tiếng Việt; nếu chữ bị sai, hãy chạy ocrmypdf --force-ocr",
)  # fmt: skip

KINDS = (
    ENCODING_TOLD, MOJIBAKE, LETTERS_LOST, CAPITALS_MADE, NAMED_OTHERWISE, HIDDEN_WORDS, MACROS,
    LEGACY_FONT, TRACKED_CHANGES, MARGIN_WORDS, NO_TEXT_LAYER, PAGES_WITHOUT_TEXT, UNREADABLE_LAYER,
)  # fmt: skip
PAGES_SAY_OTHERWISE = DiagnosticKind(
    "IN014", _W, "the pages lack words of the XML within the file: {words}; compare the two",
    "các trang thiếu chữ có trong XML đính kèm: {words}; hãy đối chiếu",
)  # fmt: skip
