"""From bytes to the root of a notice: whether it is one at all, in this major version."""

import re
from typing import NoReturn

from vn_notice.errors import UnsupportedVersionError, XmlReadError
from vn_notice.xml import kinds
from vn_notice.xml.element import Element
from vn_notice.xml.loader import RefusedError, load, refuse_at
from vn_notice.xml.places import Places
from vn_notice.xml.plan import COLLECTION, NAMESPACE, ROOT, VERSION

ROOT_TAG = f"{{{NAMESPACE}}}{ROOT}"
_COLLECTION_TAG = f"{{{NAMESPACE}}}{COLLECTION}"
_OTHER_VERSION = re.compile(r"\{urn:vn-notice:([0-9]{1,4})\}notice")


def open_notice(data: bytes) -> Element:
    """Return the root element of the notice in *data*.

    Raises:
        RefusedError: If *data* is not safe, or its root is no notice of this major version.
    """
    root = load(data)
    if root.tag != ROOT_TAG:
        if other := _OTHER_VERSION.fullmatch(str(root.tag)):
            _refuse_version(root, data, other[1])
        if root.tag == _COLLECTION_TAG:
            refuse_at(kinds.NOT_ONE_NOTICE, root, data, root, error=XmlReadError)
        refuse_at(kinds.NOT_A_NOTICE, root, data, root, error=XmlReadError, found=root.tag)
    return root


def _refuse_version(root: Element, data: bytes, found: str) -> NoReturn:
    # the namespace says which major version it is
    diagnostic = kinds.VERSION_UNKNOWN.of(f"/{ROOT}/@xmlns", found=found)
    error = UnsupportedVersionError(found, (VERSION,))
    raise RefusedError(Places(root, data).located(diagnostic, root), error)
