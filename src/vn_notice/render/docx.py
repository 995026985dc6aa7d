"""A notice as a Word document that an official can go on editing."""

from vn_notice.errors import MissingExtraError, require
from vn_notice.model.notice import Notice
from vn_notice.render.layout.order import lay_out


def to_docx(notice: Notice) -> bytes:
    """Return *notice* as a Word document (.docx) in the layout of the decree.

    Each component of form has a style of its own, named in Vietnamese; labels are counted by Word
    where it would write them as they are written. The document names Times New Roman; the bytes are
    the same for the same notice.

    Raises:
        MissingExtraError: If the extra ``docx`` is not installed.

    Example:
        >>> to_docx(Notice())[:2]
        b'PK'
    """
    require("to_docx", notice, Notice)
    try:
        from vn_notice.render.word.document import write_document  # noqa: PLC0415 - an extra
    except ModuleNotFoundError as error:
        if error.name != "docx":
            raise
        raise MissingExtraError("writing .docx", "docx") from None
    return write_document(lay_out(notice))
