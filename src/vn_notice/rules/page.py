"""What there is to say about a rule, as Markdown: for `explain` and for the reference page."""

from collections.abc import Iterator

from vn_notice.diagnostics import Language
from vn_notice.rules.examples import Example
from vn_notice.rules.rule import Rule

_WORDS: dict[str, dict[str, str]] = {
    "en": {"law": "Law", "wrong": "Wrong", "right": "Right", "fix": "Becomes",
           "message": "Message", "fixable": "fixable", "since": "since", "until": "until",
           "only": "only", "not": "not"},
    "vi": {"law": "Căn cứ", "wrong": "Sai", "right": "Đúng", "fix": "Sửa thành",
           "message": "Thông báo", "fixable": "sửa được tự động", "since": "từ", "until": "đến",
           "only": "chỉ áp dụng với", "not": "không áp dụng với"},
}  # fmt: skip


def page_of(rule: Rule, language: Language = "en") -> str:
    """Return what *rule* checks and why, its points of law, and its examples.

    Example:
        >>> from vn_notice.rules.registry import own_rules
        >>> (padding,) = (rule for rule in own_rules() if rule.code == "DAT002")
        >>> page_of(padding).splitlines()[0]
        '## DAT002 day-not-padded'
    """
    return "\n".join(_lines(rule, language)) + "\n"


def _lines(rule: Rule, language: Language) -> Iterator[str]:
    words = _WORDS[language]
    yield f"## {rule.code} {rule.name}"
    yield ""
    yield f"*{', '.join(_facts(rule, language))}*"
    yield ""
    if language == "vi":
        yield rule.reason
    else:
        yield f"{rule.what}\n\n{rule.why}"
    yield ""
    yield from (f"- {words['law']}: {point}" for point in rule.points)
    yield f"- {words['message']}: {rule.vi if language == 'vi' else rule.en}"
    yield from _examples(rule, words)


def _facts(rule: Rule, language: Language) -> Iterator[str]:
    words = _WORDS[language]
    yield rule.severity.word(language)
    if rule.fixable:
        yield words["fixable"]
    if rule.since:
        yield f"{words['since']} {rule.since.isoformat()}"
    if rule.until:
        yield f"{words['until']} {rule.until.isoformat()}"
    if rule.types:
        yield f"{words['only']} {', '.join(sorted(rule.types))}"
    if rule.not_types:
        yield f"{words['not']} {', '.join(sorted(rule.not_types))}"


def _examples(rule: Rule, words: dict[str, str]) -> Iterator[str]:
    for example in rule.bad:
        yield from _quoted(words["wrong"], _told(example))
        if example.fixed is not None:
            yield from _quoted(words["fix"], example.fixed)
    for example in rule.good:
        yield from _quoted(words["right"], _told(example))


def _told(example: Example) -> str:
    """Return the parts that an example is about; "–" and the names for what it leaves out."""
    if example.text is not None:
        return example.text
    left_out = [f"(– {name})" for name in example.without]
    return "\n".join([*example.given().values(), *left_out]) or "…"


def _quoted(label: str, text: str) -> Iterator[str]:
    yield f"\n{label}:\n\n```text\n{text.rstrip()}\n```"
