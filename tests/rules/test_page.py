"""What is said about a rule."""

import datetime as dt
from collections.abc import Iterator

import pytest

from vn_notice.diagnostics import Language, Severity
from vn_notice.model.notice import Notice
from vn_notice.rules.examples import Example
from vn_notice.rules.page import page_of
from vn_notice.rules.regimes import Regime
from vn_notice.rules.rule import Finding, Site, rule


@rule(
    "OUR001",
    "day-written",
    severity=Severity.WARNING,
    law={Regime.ADMINISTRATIVE: "Phụ lục I, khoản 1"},
    en="the day is {day}",
    vi="ngày là {day}",
    reason="Để thử.",
    bad=(
        Example(place_date="ngày 5", fixed="ngày 05"),
        Example(text="cả văn bản\n\n"),
        Example(without=("motto", "signer")),
    ),
    good=(Example(place_date="ngày 05", subject="Về A"), Example()),
    types=("TB", "CV"),
    not_types=("QĐ",),
    since=dt.date(2020, 3, 5),
    until=dt.date(2030, 1, 1),
)
def whole(_: Notice, __: Site) -> Iterator[Finding]:
    """The day is written.

    Why: to see the page.
    """
    yield from ()


@rule(
    "OUR002", "bare", severity=Severity.NOTE, law={}, en="found", vi="có", reason="Để thử.", bad=()
)
def bare(_: Notice, __: Site) -> Iterator[Finding]:
    """Nothing more is said."""
    yield from ()


_EXAMPLES = """
{wrong}:

```text
ngày 5
```

{becomes}:

```text
ngày 05
```

{wrong}:

```text
cả văn bản
```

{wrong}:

```text
(– motto)
(– signer)
```

{right}:

```text
ngày 05
Về A
```

{right}:

```text
…
```
"""
_ENGLISH = """## OUR001 day-written

*warning, fixable, since 2020-03-05, until 2030-01-01, only CV, TB, not QĐ*

The day is written.

Why: to see the page.

- Law: Nghị định 30/2020/NĐ-CP, Phụ lục I, khoản 1
- Message: the day is {day}
"""
_VIETNAMESE = """## OUR001 day-written

*cảnh báo, sửa được tự động, từ 2020-03-05, đến 2030-01-01, chỉ áp dụng với CV, TB, không áp dụng với QĐ*

Để thử.

- Căn cứ: Nghị định 30/2020/NĐ-CP, Phụ lục I, khoản 1
- Thông báo: ngày là {day}
"""


@pytest.mark.parametrize(
    ("language", "head", "words"),
    [
        ("en", _ENGLISH, {"wrong": "Wrong", "becomes": "Becomes", "right": "Right"}),
        ("vi", _VIETNAMESE, {"wrong": "Sai", "becomes": "Sửa thành", "right": "Đúng"}),
    ],
)
def test_page(language: Language, head: str, words: dict[str, str]) -> None:
    """A page tells all that a rule says of itself, in either language."""
    assert head + _EXAMPLES.format(**words) == page_of(whole, language)


def test_bare_page() -> None:
    """What a rule does not say is not on its page."""
    lines = "## OUR002 bare", "", "*note*", "", "Nothing more is said.\n\n", "", "- Message: found"
    assert "\n".join([*lines, ""]) == page_of(bare)
