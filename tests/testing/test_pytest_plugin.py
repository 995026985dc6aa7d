"""The plugin of pytest, tried in projects of somebody else."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from vn_notice.model import notice
from vn_notice.render.docx import to_docx
from vn_notice.render.text import to_text
from vn_notice.testing import make_header, make_notice
from vn_notice.xml.writer import to_xml

_INVALID = b'<notice xmlns="urn:vn-notice:1" version="1.0"><date/></notice>'
_OF_BAD_FORM = make_notice(header=make_header(number="5/TB-SNV"))


@pytest.fixture
def notices(pytester: pytest.Pytester) -> Path:
    """Return a folder with a sound notice, one of bad form, and one that is invalid."""
    folder = pytester.mkdir("notices")
    (folder / "good.notice.xml").write_bytes(to_xml(make_notice()))
    (folder / "form.xml").write_bytes(to_xml(_OF_BAD_FORM))
    (folder / "bad.xml").write_bytes(_INVALID)
    (folder / "text.txt").write_text(to_text(make_notice()), encoding="utf-8")
    return folder


def _run(pytester: pytest.Pytester, *args: str) -> pytest.RunResult:
    return pytester.runpytest_inprocess("-p", "no:cacheprovider", *args)


def test_factory(pytester: pytest.Pytester) -> None:
    """The fixture `notice_factory` makes notices."""
    pytester.makepyfile(
        """
        def test_it(notice_factory):
            assert str(notice_factory().number) == "05/TB-SNV"
            assert notice_factory(meeting=None).meeting is None
        """
    )
    _run(pytester).assert_outcomes(passed=1)


@pytest.mark.usefixtures("notices")
def test_corpus_fixture(pytester: pytest.Pytester) -> None:
    """The fixture `vn_corpus` reads a folder beside the test, each file once in a run."""
    pytester.makepyfile(
        """
        import pytest
        from vn_notice import VnNoticeError

        FOUND = []

        @pytest.mark.parametrize("turn", [1, 2])
        def test_it(vn_corpus, turn):
            corpus = vn_corpus("notices")
            assert sorted(corpus) == ["bad.xml", "form.xml", "good.notice.xml", "text.txt"]
            FOUND.append(corpus["text.txt"])
            assert FOUND[0] is corpus["text.txt"]
            assert len(corpus) == 4 and "none.xml" not in corpus

        def test_no_folder(vn_corpus):
            with pytest.raises(VnNoticeError, match="is no folder"):
                vn_corpus("nowhere")
        """
    )
    _run(pytester).assert_outcomes(passed=3)


@pytest.mark.usefixtures("notices")
def test_marker(pytester: pytest.Pytester) -> None:
    """The marker runs a test for each file that matches, named by it."""
    pytester.makepyfile(
        """
        import pytest

        @pytest.mark.vn_notice_files("notices/*.notice.xml", "notices/*.txt")
        def test_parsed(vn_parsed, vn_path):
            assert vn_parsed.notice.issue_date.year == 2021
            assert vn_path.exists()

        @pytest.mark.vn_notice_files("**/form.xml")
        def test_path(vn_path):
            assert vn_path.name == "form.xml"
        """
    )
    result = _run(pytester, "-v", "--strict-markers")
    result.assert_outcomes(passed=3)
    result.stdout.fnmatch_lines(
        ["*::test_parsed[[]notices/good.notice.xml] PASSED*", "*[[]notices/text.txt] PASSED*"]
    )


@pytest.mark.parametrize(
    ("code", "says"),
    [
        (
            '@pytest.mark.vn_notice_files("*.docx")\ndef test_it(vn_path): ...',
            "no file matches *.docx",
        ),
        ('@pytest.mark.vn_notice_files("*")\ndef test_it(): ...', "needs the argument vn_path"),
        ("def test_it(vn_parsed): ...", "need the marker vn_notice_files"),
    ],
)
def test_marker_misused(pytester: pytest.Pytester, code: str, says: str) -> None:
    """A pattern without files, and a marker or a fixture alone, are told of."""
    pytester.makepyfile(f"import pytest\n{code}")
    result = _run(pytester)
    assert 0 != result.ret
    assert says in result.stdout.str() + result.stderr.str()


def test_validate(pytester: pytest.Pytester, notices: Path) -> None:
    """Every XML file of the folder that is named is a test; of one that fails there is a report."""
    result = _run(pytester, "--vn-notice-validate", "notices")
    result.assert_outcomes(passed=2, failed=1)
    shown = result.stdout.str()
    name = f"{notices.name}/bad.xml"
    assert f"{name} does not follow the schema\n{name}:1:47: error SC002: element “date”" in shown
    assert "items.py" not in shown
    assert f"FAILED {name}::valid" in shown


@pytest.mark.usefixtures("notices")
def test_nothing_unasked(pytester: pytest.Pytester) -> None:
    """Without the option no XML is collected."""
    assert pytest.ExitCode.NO_TESTS_COLLECTED == _run(pytester, "notices").ret


@pytest.mark.usefixtures("notices")
@pytest.mark.parametrize("way", ["options", "settings"])
def test_profile_and_language(pytester: pytest.Pytester, way: str) -> None:
    """With a profile the form is checked too; reports are told in the language that is asked for."""
    args = ["--vn-notice-validate=notices", "--vn-notice-profile=nd30", "--vn-notice-lang=vi"]
    if way == "settings":
        pytester.makeini(
            "[pytest]\nvn_notice_validate = notices\nvn_notice_profile = nd30\nvn_notice_lang = vi"
        )
        args = []
    result = _run(pytester, *args)
    result.assert_outcomes(passed=3, failed=3)
    shown = result.stdout.str()
    assert "1 tệp: 1 lỗi" in shown
    assert "notices/form.xml does not conform to Nghị định 30/2020/NĐ-CP" in shown


def test_profile_file(pytester: pytest.Pytester, notices: Path) -> None:
    """The profile can be a file of settings, named from where the settings of pytest stand."""
    (notices / "bad.xml").unlink()
    pytester.makefile(".toml", office='ignore = ["NUM"]')
    args = ["--vn-notice-validate=notices", "--vn-notice-profile=office.toml"]
    _run(pytester, *args).assert_outcomes(passed=4)


@pytest.mark.usefixtures("notices")
def test_with_tests(pytester: pytest.Pytester) -> None:
    """Folders that are tested anyway are collected once, beside the tests in Python."""
    pytester.makepyfile("def test_it(): ...")
    result = _run(pytester, ".", "--vn-notice-validate=notices", "-k", "not bad")
    result.assert_outcomes(passed=3, deselected=1)


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["--vn-notice-validate=nowhere"], "there is no folder"),
        (["-o", "vn_notice_lang=fr"], "'fr' is not en or vi"),
    ],
)
def test_wrong_options(pytester: pytest.Pytester, args: list[str], says: str) -> None:
    """What cannot be meant is told at once."""
    result = _run(pytester, *args)
    assert pytest.ExitCode.USAGE_ERROR == result.ret
    assert says in result.stderr.str()


def test_assert_of_equality(pytester: pytest.Pytester) -> None:
    """When two notices are not equal, `assert` tells what differs by path."""
    pytester.makepyfile(
        """
        def test_it(notice_factory):
            assert notice_factory(annexes=()) == notice_factory(document_type=None)
        """
    )
    result = _run(pytester)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*added /notice/documentType: “THÔNG BÁO”"])


def test_page(pytester: pytest.Pytester) -> None:
    """The code of the how-to page passes beside the folders that it names."""
    page = Path(__file__).parents[2] / "docs" / "how-to" / "test-your-documents.md"
    blocks = re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    (code,) = [block for block in blocks if "vn_corpus" in block]
    notice = make_notice()
    (pytester.mkdir("inbox") / "05-TB.docx").write_bytes(to_docx(notice))
    (pytester.mkdir("outbox") / "05-TB.xml").write_bytes(to_xml(notice))
    # Named as no module of our own tests, which pytest has loaded already.
    pytester.makepyfile(test_code_of_how_to=code)
    _run(pytester).assert_outcomes(passed=3)


_START = """
import sys
import pytest

class Look:
    def pytest_sessionstart(self):
        heavy = {"attr", "attrs", "lxml", "cattrs", "hypothesis", "vn_notice.model"}
        print("LOADED", *heavy & set(sys.modules))

pytest.main(["-p", "vn_notice.testing.pytest_plugin", "-p", "no:cacheprovider", "-s"], [Look()])
"""


def test_light(pytester: pytest.Pytester) -> None:
    """When a run starts, nothing heavy is loaded."""
    script = pytester.makepyfile(start=_START)
    ran = pytester.run(sys.executable, script)
    assert ["LOADED"] == [line for line in ran.outlines if line.startswith("LOADED")]


#: The plugin of asserts finds modules by itself, so it is left out.
_WITHOUT = """
import sys
import pytest

class NotInstalled:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "hypothesis":
            raise ImportError(name)

sys.meta_path.insert(0, NotInstalled())
options = ["-p", "no:cacheprovider", "-p", "no:hypothesispytest", "--assert=plain"]
sys.exit(pytest.main(options))
"""


def test_without_hypothesis(pytester: pytest.Pytester) -> None:
    """The plugin works where Hypothesis is not installed."""
    pytester.makepyfile(start=_WITHOUT)
    pytester.makepyfile(
        test_it="""
        import pytest
        from vn_notice.testing import assert_conforms

        def test_it(notice_factory):
            assert_conforms(notice_factory())

        def test_strategies():
            with pytest.raises(ImportError, match="vn-notice.testing"):
                from vn_notice.testing import strategies
        """
    )
    pytester.run(sys.executable, "start.py").assert_outcomes(passed=2)


def test_coverage(pytester: pytest.Pytester) -> None:
    """A measurement of coverage misses nothing: not of the user's code, not of what it loads."""
    pytester.makepyfile(
        mine="""
        import vn_notice

        def number(notice):
            return str(notice.number)
        """,
        test_mine="""
        import mine

        def test_it(notice_factory):
            assert mine.number(notice_factory()) == "05/TB-SNV"
        """,
    )
    report = pytester.path / "coverage.json"
    command = [
        sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--cov=mine",
        "--cov=vn_notice.model", f"--cov-report=json:{report}",
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, cwd=pytester.path)
    files = {
        Path(name).name: found
        for name, found in json.loads(report.read_text(encoding="utf-8"))["files"].items()
    }
    assert [] == files["mine.py"]["missing_lines"]
    lines = Path(notice.__file__ or "").read_text(encoding="utf-8").splitlines()
    assert lines.index("class Notice:") + 1 in files["notice.py"]["executed_lines"]
