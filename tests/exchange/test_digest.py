"""The digest of a notice: one for equal notices, another for others, and anyone can compute it."""

import hashlib
import json
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings

import vn_notice as vn
from support.samples import sample
from vn_notice.exchange.digest import canonical_json, digest
from vn_notice.model.inline import Paragraph
from vn_notice.model.notice import Notice
from vn_notice.model.path import replace
from vn_notice.testing.strategies import notices

_EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "dong-nai-2021" / "notice.json"


@settings(max_examples=60, deadline=None)
@given(notices(), notices())
def test_law_one_for_each(one: Notice, other: Notice) -> None:
    """Digests are equal exactly if notices are, and no format changes them."""
    assert (one == other) == (digest(one) == digest(other))
    assert (
        digest(one) == digest(vn.from_xml(vn.to_xml(one))) == digest(vn.from_json(vn.to_json(one)))
    )


@settings(max_examples=60, deadline=None)
@given(notices())
def test_law_canonical(notice: Notice) -> None:
    """Canonical JSON is read as the same notice, once it names the version."""
    data = json.loads(canonical_json(notice))
    assert notice == vn.from_json(json.dumps({"version": "1.0", **data}))


def test_frozen() -> None:
    """The digest of a notice of today is that of tomorrow; a change here breaks stored digests."""
    expected = "472a023c20ebfaa6b63b2581fce5a09253721dfaa8302a25a29bf2c7cea5ea51"
    assert expected == digest(sample())


def test_of_the_example() -> None:
    """The digest is made of the published file without its version, as the documentation says."""
    data = json.loads(_EXAMPLE.read_text(encoding="utf-8"))
    del data["version"]
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    found = digest(vn.from_json(_EXAMPLE.read_bytes()))
    assert hashlib.sha256(text.encode()).hexdigest() == found


@pytest.mark.skipif(not shutil.which("jq"), reason="jq is not installed")
def test_by_other_means() -> None:
    """Another program computes the same digest."""
    command = ["jq", "-jcS", "del(.version)", str(_EXAMPLE)]
    ran = subprocess.run(command, capture_output=True, check=True)
    assert hashlib.sha256(ran.stdout).hexdigest() == digest(vn.from_json(_EXAMPLE.read_bytes()))


def test_every_letter_counts() -> None:
    """Composed and decomposed letters are different words."""
    composed, decomposed = (
        replace(Notice(), "/subject", Paragraph.of(word)) for word in ("\u1ed8", "O\u0302\u0323")
    )
    assert digest(composed) != digest(decomposed)
