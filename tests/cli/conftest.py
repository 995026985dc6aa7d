"""What the tests of the commands share."""

from pathlib import Path

import pytest

from support.running import Ran, Run
from support.samples import TEXT, sample
from vn_notice.cli.main import main
from vn_notice.exchange.json_text import to_json


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return a function that runs the command line in a new folder with a few files."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.json").write_text(to_json(sample()), encoding="utf-8")

    def run_here(*argv: str) -> Ran:
        code = main(argv)
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    return run_here
