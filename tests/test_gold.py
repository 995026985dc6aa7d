"""How well real notices are read, where the shared gold records are at hand.

`python -m pytest tests/test_gold.py -s` prints the table. The texts belong to others and are not
part of the project.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from vn_notice.exchange.record import to_record
from vn_notice.files import read
from vn_notice.parser.reader import parse

GOLD = Path(__file__).parents[2] / "shared" / "gold"
LEAST_MACRO_F1 = 0.97
LEAST_FIELD_F1 = 0.90

pytestmark = pytest.mark.skipif(
    not (GOLD / "score.py").is_file(), reason="the shared gold records are not beside the project"
)


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, float]]:
    """Return precision, recall and F1 by field over all shared notices."""
    records = tmp_path_factory.mktemp("gold") / "records.jsonl"
    with records.open("w", encoding="utf-8") as out:
        for path in sorted((GOLD / "notices").glob("*.txt")):
            parsed = parse(path.read_text(encoding="utf-8"), path.name)
            record = to_record(parsed.notice, path.name)
            out.write(json.dumps(record, ensure_ascii=False) + "\n")
    command = [sys.executable, str(GOLD / "score.py"), str(GOLD / "gold"), str(records)]
    subprocess.run(command, check=True)
    scored = subprocess.run([*command, "--json"], check=True, capture_output=True, text=True)
    fields: dict[str, dict[str, float]] = json.loads(scored.stdout)["fields"]
    return fields


def test_macro_f1(figures: dict[str, dict[str, float]]) -> None:
    """The mean F1 over all fields reaches the promise of the documentation."""
    macro = sum(field["f1"] for field in figures.values()) / len(figures)

    assert macro >= LEAST_MACRO_F1


def test_no_field_is_neglected(figures: dict[str, dict[str, float]]) -> None:
    """Every field reaches the promise of the documentation."""
    low = {name: round(f["f1"], 3) for name, f in figures.items() if f["f1"] < LEAST_FIELD_F1}

    assert low == {}


@pytest.mark.parametrize("path", sorted((GOLD / "docx").glob("*.docx")), ids=lambda path: path.stem)
def test_word_documents_are_read_as_their_texts(path: Path) -> None:
    """A Word document gives the same record as the text that was made of it elsewhere."""
    text = GOLD / "notices" / f"{path.stem}.txt"
    documents, texts = (to_record(read(each).notice, path.stem) for each in (path, text))

    assert {key: _folded(value) for key, value in texts.items()} == {
        key: _folded(value) for key, value in documents.items()
    }


def _folded(value: object) -> str:
    return " ".join(str(value).replace("\u2011", "-").replace("\xa0", " ").split())
