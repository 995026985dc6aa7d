"""A digest of what a notice says: the same on every machine, and in every format it is kept in."""

import json
from hashlib import sha256

from vn_notice.errors import require
from vn_notice.exchange.converter import converter
from vn_notice.model.notice import Notice


def digest(notice: Notice) -> str:
    """Return the SHA-256 digest (*mã băm*) of *notice*, as 64 hexadecimal digits.

    Equal notices have equal digests, whether they came from text, XML or JSON. It is the digest of
    `canonical_json`, which names no version: a later schema, which may only add what can be left
    out, changes the digest of no notice. Whatever the notice has as a file, such as the layout of
    XML, comments, or a signature on it, is not part of it.

    Example:
        >>> digest(Notice())
        '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'
    """
    require("digest", notice, Notice)
    return sha256(canonical_json(notice)).hexdigest()


def canonical_json(notice: Notice) -> bytes:
    """Return *notice* as canonical JSON (RFC 8785): `to_json` without "version", sorted, unspaced.

    Example:
        >>> from vn_notice.model.inline import Paragraph
        >>> canonical_json(Notice(subject=Paragraph.of("Họp"))).decode()
        '{"subject":{"content":["Họp"]}}'
    """
    data = converter().unstructure(notice, Notice)
    # For strings, whole numbers and ASCII keys, which is all there is, this is what the RFC says.
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()
