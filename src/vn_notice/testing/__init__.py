"""A kit for tests about notices (*bộ công cụ kiểm thử*): assertions, factories, strategies.

Everything but `strategies` works without a test library; they need Hypothesis, which the extra
`testing` installs. Every name is loaded when it is first used.

Example:
    >>> from vn_notice.testing import assert_conforms, assert_valid, make_notice
    >>> notice = make_notice()
    >>> assert_valid(notice)
    >>> assert_conforms(notice)
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vn_notice.testing import strategies
    from vn_notice.testing.assertions import (
        assert_conforms,
        assert_notices_equal,
        assert_same_structure,
        assert_valid,
    )
    from vn_notice.testing.factories import (
        make_citation,
        make_distribution,
        make_header,
        make_item,
        make_meeting,
        make_notice,
        make_paragraph,
        make_person,
        make_section,
        make_signature,
    )

__all__ = (
    "assert_conforms",
    "assert_notices_equal",
    "assert_same_structure",
    "assert_valid",
    "make_citation",
    "make_distribution",
    "make_header",
    "make_item",
    "make_meeting",
    "make_notice",
    "make_paragraph",
    "make_person",
    "make_section",
    "make_signature",
    "strategies",
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name == "strategies":
        return import_module(f"{__name__}.strategies")
    home = "assertions" if name.startswith("assert_") else "factories"
    found = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
