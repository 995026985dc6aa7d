"""The plugin of pytest: fixtures, a marker over files, and files of notices as tests.

It is loaded in every run of pytest where vn_notice is installed. So it imports nothing at the top
that pytest has not loaded before: what is loaded before a measurement of coverage begins is not
measured, and who does not use it pays nothing.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from vn_notice.model.notice import Notice
    from vn_notice.model.parsed import Parsed
    from vn_notice.testing.corpus import Corpus

_MARKER = "vn_notice_files"
_LANGUAGES = ("en", "vi")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options and the settings."""
    group = parser.getgroup("vn-notice", "notices (vn-notice)")
    group.addoption(
        "--vn-notice-validate",
        metavar="DIR",
        action="append",
        default=[],
        help="collect the XML files in DIR as tests: each must follow the schema of notices",
    )
    group.addoption(
        "--vn-notice-profile",
        metavar="NAME",
        help="check the form of these files too: nd30, tt01, party, or a file of settings (.toml)",
    )
    group.addoption(
        "--vn-notice-lang", choices=_LANGUAGES, help="language of the reports of these files"
    )
    parser.addini("vn_notice_validate", "folders, as for --vn-notice-validate", type="paths")
    parser.addini("vn_notice_profile", "as for --vn-notice-profile")
    parser.addini("vn_notice_lang", "as for --vn-notice-lang", default="en")


def pytest_configure(config: pytest.Config) -> None:
    """Describe the marker, and collect the folders that are named."""
    config.addinivalue_line(
        "markers",
        f"{_MARKER}(*patterns): run the test for every file that matches, beside its own file; it "
        "takes vn_path, vn_parsed or both.",
    )
    if (language := config.getini("vn_notice_lang")) not in _LANGUAGES:
        known = " or ".join(_LANGUAGES)
        raise pytest.UsageError(f"vn_notice_lang: {language!r} is not {known}")
    here = config.invocation_params.dir
    for folder in _folders(config):
        if not any(folder.is_relative_to((here / arg).resolve()) for arg in config.args):
            config.args.append(str(folder))


def _folders(config: pytest.Config) -> list[Path]:
    here = config.invocation_params.dir
    named: list[str] = config.getoption("vn_notice_validate") or []
    found: list[Path] = [*(here / name for name in named), *config.getini("vn_notice_validate")]
    for folder in found:
        if not folder.is_dir():
            raise pytest.UsageError(f"--vn-notice-validate: there is no folder {folder}")
    return [folder.resolve() for folder in found]


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect XML in the folders that were named."""
    if not file_path.name.endswith((".xml", ".xml.gz")):
        return None
    folders = _folders(parent.config)
    if not any(file_path.resolve().is_relative_to(folder) for folder in folders):
        return None
    from vn_notice.testing.items import NoticeFile  # noqa: PLC0415 - loaded when used

    return NoticeFile.from_parent(parent, path=file_path)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test with the marker once for each file."""
    marks = list(metafunc.definition.iter_markers(_MARKER))
    if not marks:
        return
    where = f"{metafunc.definition.nodeid}: the marker {_MARKER}"
    if "vn_path" not in metafunc.fixturenames:
        raise pytest.UsageError(f"{where} needs the argument vn_path or vn_parsed")
    folder = metafunc.definition.path.parent
    patterns = [pattern for mark in marks for pattern in mark.args]
    paths = list(_matching(folder, patterns))
    if not paths:
        raise pytest.UsageError(f"{where}: no file matches {', '.join(patterns)} in {folder}")
    names = [path.relative_to(folder).as_posix() for path in paths]
    metafunc.parametrize("vn_path", paths, ids=names, indirect=True)


def _matching(folder: Path, patterns: list[str]) -> Iterator[Path]:
    found = {path for pattern in patterns for path in folder.glob(pattern) if path.is_file()}
    yield from sorted(found)


@pytest.fixture
def vn_path(request: pytest.FixtureRequest) -> Path:
    """Return the file for which a test with the marker `vn_notice_files` is run."""
    path: Path | None = getattr(request, "param", None)
    if path is None:
        raise pytest.UsageError(f"vn_path and vn_parsed need the marker {_MARKER}")
    return path


@pytest.fixture
def vn_parsed(vn_path: Path) -> "Parsed":
    """Return what `vn_notice.read` reads from `vn_path`."""
    from vn_notice.files import read  # noqa: PLC0415 - loaded when used

    return read(vn_path)


@pytest.fixture(scope="session")
def notice_factory() -> "Callable[..., Notice]":
    """Return `vn_notice.testing.make_notice`, which makes a small notice that keeps every rule."""
    from vn_notice.testing import make_notice  # noqa: PLC0415 - loaded when used

    return make_notice


@pytest.fixture(scope="session")
def _vn_corpora() -> "dict[Path, Corpus]":
    return {}


@pytest.fixture
def vn_corpus(
    request: pytest.FixtureRequest, _vn_corpora: "dict[Path, Corpus]"
) -> "Callable[[str | Path], Corpus]":
    """Return a function that takes a folder, beside the file of the test, to its documents.

    They are a mapping from names of files to what `vn_notice.read` reads. A file is read when it is
    asked for, and once in a run.
    """
    from vn_notice.testing.corpus import Corpus  # noqa: PLC0415 - loaded when used

    def corpus(folder: str | Path) -> "Corpus":
        path = (request.path.parent / folder).resolve()
        if path not in _vn_corpora:
            _vn_corpora[path] = Corpus(path)
        return _vn_corpora[path]

    return corpus


def pytest_assertrepr_compare(op: str, left: Any, right: Any) -> list[str] | None:
    """Show what differs between two notices by path when `==` fails."""
    home = sys.modules.get("vn_notice.model.notice")
    if op != "==" or home is None:
        return None
    if not (isinstance(left, home.Notice) and isinstance(right, home.Notice)):
        return None
    from vn_notice.model.comparison import diff  # noqa: PLC0415 - loaded when used

    return ["the notices differ; from the right to the left one:", *map(str, diff(right, left))]
