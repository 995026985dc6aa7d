"""What is told of a code."""

from vn_notice.diagnostics import DiagnosticKind, Severity
from vn_notice.reporting.descriptors import Descriptor

_KIND = DiagnosticKind(
    "XX001", Severity.WARNING, "no {part} in {{}}", "không có {part} trong {{}}", name="no-part"
)


def test_of_kind() -> None:
    """A kind of diagnostics tells its code, severity and name; its messages are the summary."""
    assert Descriptor(
        "XX001", Severity.WARNING, "no-part", "no … in {}", "không có … trong {}"
    ) == Descriptor.of(_KIND)


def test_languages() -> None:
    """Each language has its own words; what is missing falls back on what is there."""
    told = Descriptor.of(_KIND)
    assert ("no … in {}", "không có … trong {}") == (told.brief("en"), told.brief("vi"))
    assert told.brief("vi") == told.full("vi")
    explained = Descriptor("XX002", Severity.NOTE, explanation="why", explanation_vi="vì sao")
    assert ("why", "vì sao", "XX002") == (
        explained.full("en"),
        explained.full("vi"),
        explained.brief("vi"),
    )
