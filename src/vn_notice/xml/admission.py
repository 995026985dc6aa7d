"""What all ways in share: from bytes to a tree that is right in the current version, or why not.

No more than a hundred things that were changed or skipped are told of one document.
"""

from collections.abc import Iterable, Iterator
from itertools import islice

import attrs

from vn_notice.diagnostics import Diagnostic
from vn_notice.errors import UnsupportedVersionError
from vn_notice.limits import current_limits
from vn_notice.xml import kinds
from vn_notice.xml.element import Element
from vn_notice.xml.loader import RefusedError
from vn_notice.xml.migrating import migrate, path_of
from vn_notice.xml.opening import open_notice
from vn_notice.xml.places import Places
from vn_notice.xml.plan import ROOT, VERSION_ATTRIBUTE
from vn_notice.xml.skipping import take_out_unknown
from vn_notice.xml.verify import load_verified, verify, verify_older
from vn_notice.xml.versions import RELEASED, SchemaVersion, Versions


@attrs.frozen
class Admitted:
    """The root of a notice; its problems, if it cannot be read; what was changed or skipped."""

    root: Element
    problems: tuple[Diagnostic, ...]
    notes: tuple[Diagnostic, ...] = ()


def admit(data: bytes, *, skip_unknown: bool = False, versions: Versions = RELEASED) -> Admitted:
    """Return the notice in *data*, brought to the current one of *versions* and verified.

    Raises:
        RefusedError: If *data* is not safe, or no notice of a version that is read.
    """
    verified = load_verified(data, versions.current)
    if verified is not None:
        return Admitted(verified, ())
    root = open_notice(data)
    found = root.get(VERSION_ATTRIBUTE, versions.current.number)
    if found == versions.current.number:
        return Admitted(root, verify(root, data, versions.current))
    if older := versions.find(found):
        return _admit_older(root, data, older, versions)
    if not versions.is_newer(found):
        raise _unsupported(root, found, Places(root, data), versions)
    return _admit_newer(root, data, versions, skip_unknown=skip_unknown)


def _admit_older(root: Element, data: bytes, older: SchemaVersion, versions: Versions) -> Admitted:
    if problems := verify_older(root, data, older):
        return Admitted(root, problems)
    places = Places(root, data)
    changed = (
        places.located(change.kind.of(path_of(element), found=older.number), element)
        for element, change in migrate(root, versions.after(older.number))
    )
    return _as_current(root, data, versions, places, _first(changed))


def _admit_newer(root: Element, data: bytes, versions: Versions, *, skip_unknown: bool) -> Admitted:
    found, places = root.get(VERSION_ATTRIBUTE, ""), Places(root, data)

    def told() -> Iterator[Diagnostic]:
        for unknown in take_out_unknown(root):
            kind = kinds.UNWRAPPED if unknown.has_words else kinds.SKIPPED
            chosen = kind if skip_unknown else kinds.OF_NEWER_VERSION
            note = chosen.of(unknown.path, name=unknown.name, found=found)
            yield places.located(note, unknown.element)

    notes = _first(told())
    if not skip_unknown:
        raise _unsupported(root, found, places, versions, notes)
    for _ in take_out_unknown(root):  # what is beyond those that are told
        pass
    return _as_current(root, data, versions, places, notes)


def _first(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(islice(found, current_limits().problems))


def _as_current(
    root: Element, data: bytes, versions: Versions, places: Places, notes: tuple[Diagnostic, ...]
) -> Admitted:
    root.set(VERSION_ATTRIBUTE, versions.current.number)
    return Admitted(root, verify(root, data, versions.current, places), notes)


def _unsupported(
    root: Element,
    found: str,
    places: Places,
    versions: Versions,
    problems: tuple[Diagnostic, ...] = (),
) -> RefusedError:
    path = f"/{ROOT}/@{VERSION_ATTRIBUTE}"
    diagnostic = places.located(kinds.VERSION_UNKNOWN.of(path, found=found), root)
    error = UnsupportedVersionError(found, versions.numbers, problems)
    return RefusedError(diagnostic, error, problems)
