"""Make a notice in code; write XML, HTML and Word: python notice_in_code.py FOLDER."""

import datetime as dt
import sys
from pathlib import Path

import vn_notice as vn
from vn_notice.model import Conclusions, DocumentType, Participant, Role


def notice() -> vn.Notice:
    """Return the conclusions of a meeting; the renderers tell of it in customary sentences."""
    chair = vn.Person(name="Trần Văn Bình", honorific="đồng chí", positions=("Giám đốc Sở",))
    return vn.Notice(
        document_type=DocumentType(text="THÔNG BÁO", code="TB"),
        subject=vn.Paragraph.of("Kết luận cuộc họp giao ban tháng 02 năm 2021"),
        meeting=vn.Meeting(
            date=dt.date(2021, 3, 2),
            name="cuộc họp giao ban tháng 02 năm 2021",
            participants=(Participant(party=chair, roles=(Role.CHAIR, Role.CONCLUDING)),),
        ),
        conclusions=Conclusions(content=(vn.Paragraph.of("Văn phòng báo cáo trước 10/3/2021."),)),
    )


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    (folder / "notice.xml").write_bytes(vn.to_xml(notice()))
    (folder / "notice.html").write_text(vn.to_html(notice()), encoding="utf-8")
    (folder / "notice.docx").write_bytes(vn.to_docx(notice()))
