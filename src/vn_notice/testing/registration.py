"""What Hypothesis calls when it is imported, so that `st.from_type(Notice)` works.

The strategies themselves are loaded when one is asked for.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy


def register() -> None:
    """Have `st.from_type` know every class of the model.

    Example:
        >>> from hypothesis import strategies as st
        >>> from vn_notice import Meeting
        >>> st.from_type(Meeting).validate()
    """
    from hypothesis import strategies as st  # noqa: PLC0415 - it calls this when it is loaded

    from vn_notice.model.notice import Notice  # noqa: PLC0415 - loaded when used
    from vn_notice.model.shape import classes_below  # noqa: PLC0415

    for cls in classes_below(Notice):
        st.register_type_strategy(cls, _of)


def _of(cls: type) -> "SearchStrategy[Any]":
    from vn_notice.testing.strategies import nodes  # noqa: PLC0415 - loaded when used

    return nodes(cls)
