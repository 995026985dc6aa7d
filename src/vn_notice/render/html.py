"""A notice as one self-contained page of HTML, for screens, screen readers and printers."""

from collections.abc import Iterator, Sequence
from html import escape
from importlib.resources import files
from itertools import groupby

from vn_notice.errors import require
from vn_notice.model.inline import Citation, Inline, InlineLabel, PersonName
from vn_notice.model.notice import Notice
from vn_notice.render.layout.blocks import Block, Columns, Layout, Line, NewPart, Table
from vn_notice.render.layout.order import lay_out
from vn_notice.render.layout.placing import TABLE_SIZE, place_of
from vn_notice.render.layout.standards import Component, Standard

_TAGS = {
    Component.DOCUMENT_TYPE: "h1",
    Component.SUBJECT: "p",
    Component.PART: "h2",
    Component.HEADING: "h3",
    Component.ANNEX: "h2",
}
_TITLE = (Component.DOCUMENT_TYPE, Component.SUBJECT)


def to_html(notice: Notice) -> str:
    """Return *notice* as one page of HTML (*trang web*) in the layout of the decree.

    The page needs no network and runs no script; all words of the notice are escaped. Citations are
    `cite` elements whose `data-number`, `data-type`, `data-date` and `data-issuer` say what was
    understood; `data-path` is the path of the part. It prints on A4 with the margins of the decree.

    Example:
        >>> from vn_notice.model.inline import Paragraph
        >>> page = to_html(Notice(subject=Paragraph.of("V/v <b>nghỉ Tết</b>")))
        >>> "V/v &lt;b&gt;nghỉ Tết&lt;/b&gt;" in page, "<b>" in page
        (True, False)
    """
    require("to_html", notice, Notice)
    layout = lay_out(notice)
    return "\n".join((*_head(layout), *_body(layout), "</body></html>\n"))


def _head(layout: Layout) -> Iterator[str]:
    sheet = (files("vn_notice.render") / "notice.css").read_text(encoding="utf-8")
    yield '<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escape(layout.name) or 'Văn bản'}</title>"
    yield f"<style>\n{''.join(_figures(layout.standard))}{sheet}</style></head><body>"


def _figures(standard: Standard) -> Iterator[str]:
    """Yield the figures of the standard as rules of CSS."""
    fonts = ", ".join(f'"{name}"' for name in standard.fonts)
    yield (
        f":root {{ --fonts: {fonts}, serif; --width: {standard.text_width}mm; "
        f"--spacing: {standard.spacing}pt; --table: {TABLE_SIZE}pt; "
        f"--line: {f'{standard.line}pt' if standard.line else 'normal'}; "
        f"--top: {standard.top}mm; --right: {standard.right}mm; "
        f"--bottom: {standard.bottom}mm; --left: {standard.left}mm; }}\n"
    )
    margins = f"{standard.top}mm {standard.right}mm {standard.bottom}mm {standard.left}mm"
    number = standard.faces[Component.PAGE_NUMBER].size
    yield (
        f"@page {{ size: {standard.paper[0]}mm {standard.paper[1]}mm; margin: {margins}; "
        f"@top-center {{ content: counter(page); font: {number}pt {fonts}, serif; }} }}\n"
        "@page :first { @top-center { content: none; } }\n"
    )
    for component, face in standard.faces.items():
        yield (
            f".{component} {{ font-size: {face.size}pt; "
            f"font-weight: {'bold' if face.bold else 'normal'}; "
            f"font-style: {'italic' if face.italic else 'normal'};"
            f"{' text-decoration: underline;' if face.underlined else ''}"
            f"{_placed(component, standard)} }}\n"
        )


def _placed(component: Component, standard: Standard) -> str:
    place = place_of(component)
    below = standard.spacing if place.running else place.after
    indent = f" text-indent: {standard.indent}mm;" if place.running else ""
    return f" text-align: {place.alignment}; margin: {place.before}pt 0 {below}pt;{indent}"


def _body(layout: Layout) -> Iterator[str]:
    yield "<main>"
    opened = ""
    for titled, group in groupby(layout.blocks, key=_is_title):
        blocks = list(group)
        if titled:
            yield f'<hgroup class="title">{"".join(map(_shown, blocks))}</hgroup>'
            continue
        for block in blocks:
            if isinstance(block, NewPart):
                yield f'{opened}<section class="appendix">'
                opened = "</section>"
            else:
                yield _shown(block)
    yield f"{opened}</main>"


def _is_title(block: Block) -> bool:
    return isinstance(block, Line) and block.component in _TITLE


def _shown(block: Block) -> str:
    match block:
        case Columns(ending=True):
            return f"<footer>{_columns(block)}</footer>"
        case Columns():
            return f"<header>{_columns(block)}</header>"
        case Table():
            return _table(block)
        case Line():
            return _line(block)
        case _:
            return ""


def _columns(block: Columns) -> str:
    left, right = (f"{share * 100:g}%" for share in block.shares)
    rows = "".join(
        f"<div>{''.join(_grouped(one))}</div><div>{''.join(map(_line, other))}</div>"
        for one, other in block.rows
    )
    return f'<div class="columns" style="grid-template-columns: {left} {right}">{rows}</div>'


def _grouped(lines: Sequence[Line]) -> Iterator[str]:
    """Yield the lines of a cell, recipients as a list."""
    for listed, group in groupby(lines, key=lambda line: line.component is Component.RECIPIENT):
        shown = "".join(_line(line, "li" if listed else "p") for line in group)
        yield f'<ul class="recipients-list">{shown}</ul>' if listed else shown


def _table(block: Table) -> str:
    head, *rows = block.rows
    cells = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in head)
    body = "".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows
    )
    return f"<table><thead><tr>{cells}</tr></thead><tbody>{body}</tbody></table>"


def _line(line: Line, tag: str = "") -> str:
    tag = tag or _TAGS.get(line.component, "p")
    label = ""
    if line.label:
        label = f'<span class="label">{escape(line.label.label)}</span>{" " * bool(line.content)}'
    words = label + "".join(map(_inline, line.content))
    if line.box:
        size = f"min-width: {line.box.width}mm; min-height: {line.box.height}mm"
        words = f'<span class="box{" red" * line.box.red}" style="{size}">{words}</span>'
    elif line.rule:
        words = f'<span class="{"wholly" if line.rule == 1 else "partly"}">{words}</span>'
    path = f' data-path="{escape(line.path)}"' if line.path else ""
    return f'<{tag} class="{line.component}"{path}{_style(line)}>{words}</{tag}>'


def _style(line: Line) -> str:
    above = f"margin-top: {line.before}pt;" if line.before is not None else ""
    sides = f"padding: 0 {line.side:.1f}mm;" if line.side else ""
    return f' style="{above}{sides}"' if above or sides else ""


def _inline(part: Inline) -> str:
    match part:
        case str():
            return escape(part)
        case Citation():
            return f'<cite class="citation"{_data(part)}>{escape(part.text)}</cite>'
        case PersonName():
            return f'<span class="person">{escape(part.text)}</span>'
        case InlineLabel():
            return f'<span class="label">{escape(part.text)}</span>'


def _data(citation: Citation) -> str:
    values = {
        "number": citation.number and str(citation.number),
        "type": citation.document_type,
        "date": citation.date and citation.date.isoformat(),
        "issuer": citation.issuer,
    }
    return "".join(f' data-{name}="{escape(value)}"' for name, value in values.items() if value)
