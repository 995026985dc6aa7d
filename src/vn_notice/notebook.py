"""What notebooks show of a value: a small table of HTML, for its `_repr_html_`."""

from collections.abc import Iterable
from html import escape

_CELL = "text-align: left; vertical-align: top; white-space: normal"


def table_of(caption: str, rows: Iterable[Iterable[object]]) -> str:
    """Return a table without scripts or sheets of style; all words are escaped.

    The first cell of a row is its heading.

    Example:
        >>> "<td" in table_of("2 problems", [("PA001", "a < b")])
        True
    """
    body = "".join(f"<tr>{''.join(map(_cell, enumerate(row)))}</tr>" for row in rows)
    head = f'<caption style="text-align: left"><b>{escape(caption)}</b></caption>'
    return f"<table>{head}<tbody>{body}</tbody></table>"


def _cell(numbered: tuple[int, object]) -> str:
    index, value = numbered
    tag, scope = ("td", "") if index else ("th", ' scope="row"')
    return f'<{tag}{scope} style="{_CELL}">{escape(str(value))}</{tag}>'
