"""The files beside the example are what the library makes of it.

After a wanted change: `python tests/test_example_files.py` writes them anew.
"""

import json
from pathlib import Path

import pytest

import vn_notice as vn
from vn_notice.parser.reader import parse
from vn_notice.reporting.presentation import Presentation
from vn_notice.reporting.results import FileReport
from vn_notice.reporting.terminal import to_terminal
from vn_notice.rules.engine import check

FOLDER = Path(__file__).parents[1] / "examples" / "dong-nai-2021"


def made() -> dict[str, bytes]:
    """Return the files that the library makes of the example."""
    notice = vn.read(str(FOLDER / "notice.txt")).notice
    record = json.dumps(vn.to_record(notice, "notice.txt"), ensure_ascii=False, indent=2)
    parsed = parse((FOLDER / "notice.txt").read_text(encoding="utf-8"))
    report = FileReport("notice.txt", check(parsed))
    return {
        "check.log": "".join(to_terminal([report], Presentation())).encode(),
        "notice.xml": vn.to_xml(notice),
        "notice.json": f"{vn.to_json(notice)}\n".encode(),
        "record.json": f"{record}\n".encode(),
    }


@pytest.mark.parametrize("name", ["check.log", "notice.xml", "notice.json", "record.json"])
def test_files_of_the_example(name: str) -> None:
    """Each file is byte for byte what comes out today."""
    assert (FOLDER / name).read_bytes() == made()[name]


def test_xml_and_json_of_the_example_are_the_same_notice() -> None:
    """XML and JSON of the example, read again, are equal, and the XML is valid."""
    data = (FOLDER / "notice.xml").read_bytes()

    assert vn.from_json((FOLDER / "notice.json").read_text(encoding="utf-8")) == vn.from_xml(data)
    assert vn.validate_xml(data).ok


if __name__ == "__main__":
    for file, content in made().items():
        (FOLDER / file).write_bytes(content)
