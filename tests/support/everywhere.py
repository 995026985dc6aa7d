"""One digest of everything that is made of a few documents: `python -m support.everywhere up 0`.

The arguments say in which order the files are made, which is how some systems list them, and how many
processes work.
"""

import contextlib
import hashlib
import io
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import vn_notice as vn
from support.samples import TEXT, sample
from support.whole import whole
from vn_notice.cli.main import main
from vn_notice.exchange.json_schema import schema_text
from vn_notice.xml.xsd import schema


def made_by_functions() -> bytes:
    """Return what the functions make."""
    made = [schema(), schema_text(), schema_text(strict=True)]
    for notice in (sample(), whole(), vn.parse(TEXT).notice):
        made += [vn.to_xml(notice).decode(), vn.to_json(notice), vn.digest(notice)]
        made += [vn.to_text(notice), vn.to_html(notice), str(vn.diff(sample(), notice))]
        made.append(str(vn.check(notice)))
    return "\0".join(made).encode()


#: Letters beyond ASCII in the bytes of the names, whatever the system takes names for.
_NAMES = [os.fsdecode(f"in/{at % 2}/thông báo {at}.txt".encode()) for at in range(4)]


def _fill(order: str) -> None:
    for name in _NAMES if order == "up" else reversed(_NAMES):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(TEXT.replace("07/TB", f"{name[-5]}/TB"), encoding="utf-8")
    Path("in/bad.json").write_text("[]", encoding="utf-8")
    Path("in/greek.xml").write_bytes(vn.to_xml(sample()).replace(b'"roman"', b'"greek"'))


def _commands(jobs: str) -> Iterator[list[str]]:
    """Yield commands with their options; one of them lets processes work."""
    named = ["--report", "out/convert.jsonl"]
    yield ["convert", "in", "-o", "out/xml", "--to", "xml", *named, "--jobs", jobs]
    for suffix in (".json", ".txt", ".html", ".xml.gz"):
        yield ["convert", _NAMES[0], "-o", f"out/one{suffix}"]
    for form in ("csv", "jsonl"):
        yield ["extract", "in", "--to", form, "-o", f"out/records.{form}"]
    yield ["check", "in", "--format", "json", "--report", "out/check.jsonl"]
    for form in ("sarif", "github", "text"):
        yield ["validate", "in", "--format", form]


def made_by_commands(order: str, jobs: str) -> bytes:
    """Return what the commands print and write."""
    made = io.TextIOWrapper(io.BytesIO(), sys.stdout.encoding)
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        _fill(order)
        Path("out").mkdir()
        for command in _commands(jobs):
            with contextlib.redirect_stdout(made):
                print(*command[:1], int(main(command)))
        files = sorted(path for path in Path("out").rglob("*") if path.is_file())
        written = [os.fsencode(path) + b"\0" + path.read_bytes() for path in files]
    made.flush()
    return b"\0".join([made.buffer.getvalue(), *written])


if __name__ == "__main__":
    everything = made_by_functions() + made_by_commands(*sys.argv[1:])
    print(hashlib.sha256(everything).hexdigest())
