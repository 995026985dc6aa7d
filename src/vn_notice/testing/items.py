"""Files of notices as tests of pytest: each passes when it is valid, and conforms where asked."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from vn_notice.errors import VnNoticeError
from vn_notice.testing.assertions import assert_conforms, assert_valid

if TYPE_CHECKING:
    from vn_notice.diagnostics import Language


class NoticeFile(pytest.File):
    """A file of XML, whose tests are that it follows the schema, and that its form is right."""

    def collect(self) -> Iterator[pytest.Item]:
        """Yield the tests of the file; that of the form only where a profile is named."""
        yield NoticeItem.from_parent(self, name="valid")
        if profile := _setting(self.config, "vn_notice_profile"):
            yield NoticeItem.from_parent(self, name="conforms", profile=profile)


class NoticeItem(pytest.Item):
    """One test of a file: with a profile, of its form."""

    def __init__(self, *, profile: str = "", **others: Any) -> None:
        super().__init__(**others)
        self.profile = profile

    def runtest(self) -> None:
        """Assert what is to be held of the file."""
        language: Language = "vi" if _setting(self.config, "vn_notice_lang") == "vi" else "en"
        shown = self.path
        if self.path.is_relative_to(Path.cwd()):
            shown = self.path.relative_to(Path.cwd())
        if self.profile:
            assert_conforms(shown, profile=self._profile(), language=language)
        else:
            assert_valid(shown, language=language)

    def _profile(self) -> str:
        """Return the profile; a file of settings is named from where the settings of pytest are."""
        is_file = self.profile.endswith(".toml")
        return str(self.config.rootpath / self.profile) if is_file else self.profile

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Return the report alone, without the frames of the plugin."""
        if isinstance(excinfo.value, AssertionError | VnNoticeError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, None, str]:
        """Return where the test stands, and what it is called."""
        return self.path, None, f"{self.path.name}: {self.name}"


def _setting(config: pytest.Config, name: str) -> str:
    given = config.getoption(name)
    return str(given if given is not None else config.getini(name))
