"""The bytes of a document: the same for the same notice, whenever and wherever they are made."""

import datetime as dt
import io
import zipfile
from typing import Any

#: The earliest time that a zip can hold; no clock is asked.
_EPOCH = dt.datetime(1980, 1, 1, tzinfo=dt.UTC)


def packed(document: Any, name: str) -> bytes:
    """Return *document*, called *name*, as bytes without a trace of time and place."""
    about = document.core_properties
    about.title, about.language = name[:255], "vi-VN"
    about.author = about.last_modified_by = about.comments = ""
    about.created = about.modified = _EPOCH.replace(tzinfo=None)
    about.revision = 1
    written = io.BytesIO()
    document.save(written)
    return _timeless(written.getvalue())


def _timeless(data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for item in old.infolist():
            info = zipfile.ZipInfo(item.filename, _EPOCH.timetuple()[:6])
            info.compress_type, info.create_system = zipfile.ZIP_DEFLATED, 3
            info.external_attr = 0o644 << 16
            new.writestr(info, old.read(item))
    return out.getvalue()
