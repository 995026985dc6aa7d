"""How a text was read, as one self-contained HTML page."""

from collections.abc import Iterator
from html import escape
from importlib.resources import files

from vn_notice.diagnostics import Diagnostic, Language
from vn_notice.model.parsed import Parsed
from vn_notice.render.annotated.marked import FAMILIES, INLINES, Stretch, stretches

_TITLES = {
    "en": ("How it was read", "What was missing or odd", "nothing", "line"),
    "vi": ("Văn bản được đọc như sau", "Còn thiếu hoặc khác thường", "không có", "dòng"),
}


def to_page(parsed: Parsed, language: Language = "en") -> str:
    """Return a page with the source of *parsed*, every part of it marked, and the report.

    The page needs no network and runs no script; all text of the document is escaped.
    """
    title, _, _, _ = _TITLES[language]
    style = (files("vn_notice.render.annotated") / "page.css").read_text(encoding="utf-8")
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{language}"><head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{escape(parsed.source.name)}</title>",
            f"<style>\n{style}</style></head><body>",
            f"<header><h1>{escape(parsed.source.name)}</h1><p>{title}</p>",
            _legend(parsed, language),
            "</header><main>",
            _report(parsed, language),
            '<div class="text">',
            *_rows(parsed),
            "</div></main></body></html>\n",
        )
    )


def _legend(parsed: Parsed, language: Language) -> str:
    index = language == "vi"
    found = {stretch.family for stretch in stretches(parsed)}
    parts = [
        f'<li class="{name}">{escape(names[index])}</li>'
        for name, names in FAMILIES.items()
        if name in found and name != "layout"
    ]
    inlines = [
        f"<li><mark class={name}>{escape(INLINES[name][index])}</mark></li>"
        for name in ("citation", "personName", "label")
    ]
    return f'<ul class="legend">{"".join([*parts, *inlines])}</ul>'


def _report(parsed: Parsed, language: Language) -> str:
    _, heading, nothing, line = _TITLES[language]
    items = "".join(_problem(diagnostic, language, line) for diagnostic in parsed.report)
    return f"<aside><h2>{heading}</h2><ul>{items or f'<li>{nothing}</li>'}</ul></aside>"


def _problem(diagnostic: Diagnostic, language: Language, line: str) -> str:
    where = ""
    if diagnostic.location:
        number = diagnostic.location.line
        where = f' <a href="#L{number}">{line} {number}</a>'
    return (
        f'<li class="{diagnostic.severity}"><b>{diagnostic.code}</b> '
        f"{escape(diagnostic.text(language))}{where}</li>"
    )


def _rows(parsed: Parsed) -> Iterator[str]:
    rows: dict[int, list[Stretch]] = {}
    for stretch in stretches(parsed):
        rows.setdefault(parsed.source.position(stretch.span.start).line, []).append(stretch)
    for number, row in rows.items():
        words = [s for s in row if s.path not in ("space", "control")]
        if words:
            part = next((s for s in words if s.family != "layout"), words[0])
            shown = "".join(_words(parsed, stretch) for stretch in row).strip()
            yield (
                f'<div class="row {part.family}" id="L{number}">'
                f'<span class="number">{number}</span>'
                f'<span class="part">{escape(_name(part))}</span>'
                f'<span class="words">{shown}</span></div>'
            )


def _name(stretch: Stretch) -> str:
    return stretch.path.removeprefix("/notice/").removesuffix("/@label")


def _words(parsed: Parsed, stretch: Stretch) -> str:
    source, at = parsed.source, stretch.span.start
    if stretch.path in ("space", "control"):
        return " "
    out = ""
    for mark in stretch.marks:
        title = f' title="{escape(mark.meaning)}"' if mark.meaning else ""
        out += escape(source.text[at : mark.span.start])
        out += f'<mark class="{mark.kind}"{title}>{escape(source.slice(mark.span))}</mark>'
        at = mark.span.end
    out += escape(source.text[at : stretch.span.end])
    name = escape(_name(stretch))
    return f'<span class="{stretch.family}" title="{name}">{out}</span>'
