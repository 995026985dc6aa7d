"""Who took part in a meeting, in what roles, with what positions."""

from collections.abc import Iterable

import pytest

from support.reading import run_of
from vn_notice.model.parties import Participant, Person
from vn_notice.parser.people import People
from vn_notice.parser.trace import Trace


def people_of(text: str) -> People:
    """Return the people that a narrative names."""
    run = run_of(text)
    people = People(Trace(run.view))
    people.read([run])
    return people


def told(participants: Iterable[Participant]) -> list[str]:
    """Return each person as "honorific name: roles; positions", each body as "[name]: roles"."""
    return [_told(one) for one in participants]


def _told(one: Participant) -> str:
    roles = "/".join(one.roles)
    if not isinstance(one.party, Person):
        return f"[{one.party.name}]: {roles}"
    who = f"{one.party.honorific or '–'} {one.party.name}"
    return f"{who}: {roles}; {', '.join(one.party.positions)}".rstrip("; ")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Đồng chí Lê Văn An, Bí thư chủ trì cuộc họp.", ["đồng chí Lê Văn An: chair; Bí thư"]),
        ("Ngày 5/3, ông Lê Văn An – Giám đốc Sở chủ trì và kết luận cuộc họp.", ["ông Lê Văn An: chair/concluding; Giám đốc Sở"]),
        ("Chủ trì: ông Lê Văn An, Giám đốc Sở; bà Vũ Thị Hoa, Phó Giám đốc Sở.", ["ông Lê Văn An: chair; Giám đốc Sở", "bà Vũ Thị Hoa: chair; Phó Giám đốc Sở"]),
        ("Ông Lê Văn An và bà Vũ Thị Hoa đồng chủ trì cuộc họp.", ["ông Lê Văn An: chair", "bà Vũ Thị Hoa: chair"]),
        ("Ông Lê Văn An, bà Vũ Thị Hoa đồng chủ trì cuộc họp.", ["ông Lê Văn An: chair", "bà Vũ Thị Hoa: chair"]),
        ("Ông Lê Văn An – Hiệu trưởng, chủ tọa; bà Vũ Thị Hoa, Thư ký.", ["ông Lê Văn An: chair; Hiệu trưởng", "bà Vũ Thị Hoa: ; Thư ký"]),
        ("Tham dự có ông Lê Văn An, bà Vũ Thị Hoa.", ["ông Lê Văn An: attending", "bà Vũ Thị Hoa: attending"]),
        ("Dự và chỉ đạo có đồng chí Lê Văn An; cùng dự có đồng chí Vũ Thị Hoa.", ["đồng chí Lê Văn An: directing", "đồng chí Vũ Thị Hoa: attending"]),
        ("Đồng chí Lê Văn An dự và chỉ đạo hội nghị.", ["đồng chí Lê Văn An: directing"]),
        ("Sau khi nghe đồng chí Vũ Thị Hoa báo cáo, đồng chí Lê Văn An có ý kiến chỉ đạo như sau:", ["đồng chí Vũ Thị Hoa: reporting", "đồng chí Lê Văn An: concluding"]),
        ("Sau khi nghe báo cáo của bà Vũ Thị Hoa, ý kiến phát biểu của ông Trần Văn Bình, đồng chí Lê Văn An kết luận như sau:", ["bà Vũ Thị Hoa: reporting", "ông Trần Văn Bình: speaking", "đồng chí Lê Văn An: concluding"]),
        ("Đồng chí Lê Văn An điều hành phiên họp. Đồng chí Lê Văn An, Chủ tịch UBND tỉnh kết luận.", ["đồng chí Lê Văn An: chair/concluding; Chủ tịch UBND tỉnh"]),
        ("Tham luận của ông Lê Văn An. Thảo luận có bà Vũ Thị Hoa.", ["ông Lê Văn An: speaking", "bà Vũ Thị Hoa: speaking"]),
        ("Thành phần tham dự họp: Văn phòng UBND tỉnh; lãnh đạo Sở Y tế; ông Lê Văn An.", ["ông Lê Văn An: attending", "[Văn phòng UBND tỉnh]: attending", "[lãnh đạo Sở Y tế]: attending"]),
        ("Cùng dự có Văn phòng; Sở Y tế.", ["[Văn phòng]: attending", "[Sở Y tế]: attending"]),
        ("Dự họp: Thành phần dự gồm: Sở A; Sở B.", ["[Sở A]: attending", "[Sở B]: attending"]),
        ("Ý kiến phát biểu của các đơn vị: Sở Y tế, Sở Nội vụ và Văn phòng. Hết.", ["[Sở Y tế]: speaking", "[Sở Nội vụ]: speaking", "[Văn phòng]: speaking"]),
        ("Thảo luận của lãnh đạo các sở: Y tế; Nội vụ.", ["[Y tế]: speaking"]),
        ("Giám đốc Lê Văn An chủ trì.", ["– Lê Văn An: chair; Giám đốc"]),
        ("Phó Giám đốc Sở Y tế Lê Văn An báo cáo.", ["– Lê Văn An: reporting; Phó Giám đốc Sở Y tế"]),
        ("Giám đốc; Lê Văn An báo cáo.", []),
        ("Lê Văn An (Giám đốc Sở), Trần Văn Bình, Vũ Thị Hoa - Phó Chủ tịch HĐND, Trưởng ban Pháp chế, quyền Chánh Văn phòng tham dự.", ["– Trần Văn Bình:", "– Vũ Thị Hoa: ; Phó Chủ tịch HĐND, Trưởng ban Pháp chế, quyền Chánh Văn phòng"]),
        ("Ông Lê Văn An, Giám đốc Sở, Bí thư Đảng ủy, Chủ tịch Công đoàn, Trưởng ban A, Trưởng ban B, Trưởng ban C, Trưởng ban D chủ trì.", ["ông Lê Văn An: chair; Giám đốc Sở, Bí thư Đảng ủy, Chủ tịch Công đoàn, Trưởng ban A, Trưởng ban B, Trưởng ban C"]),
        ("Ông Lê Văn An, đến từ Hà Nội, Giám đốc Sở chủ trì.", ["ông Lê Văn An: chair"]),
        ("TS. Lê Văn An báo cáo. PGS.TS. Vũ Thị Hoa phát biểu.", ["– Lê Văn An: reporting", "– Vũ Thị Hoa:"]),
        ("Họp tại TP. Hà Nội do ông Lê Văn An chủ trì.", ["ông Lê Văn An: chair"]),
        ("Dưới sự chủ trì của đồng chí Lê Văn An, với sự tham dự của đồng chí Vũ Thị Hoa và các Sở.", ["đồng chí Lê Văn An: chair", "đồng chí Vũ Thị Hoa: attending"]),
        ("Ông Lê Văn An làm việc với huyện; ông Trần Văn Bình kiểm tra thực tế.", ["ông Lê Văn An:", "ông Trần Văn Bình:"]),
        ("Ông Lê Văn An phát biểu, ông Trần Văn Bình báo cáo tình hình.", ["ông Lê Văn An:", "ông Trần Văn Bình: reporting"]),
        ("Giám đốc Sở, Lê Văn An chủ trì.", ["– Lê Văn An: chair; Giám đốc Sở"]),
        ("Theo Trưởng phòng (cũ) Lê Văn An báo cáo.", ["– Lê Văn An: reporting"]),
        ("Ông Lê Văn An; chủ trì: bà Vũ Thị Hoa.", ["ông Lê Văn An:", "bà Vũ Thị Hoa: chair"]),
        ("Ông Lê Văn An chủ tọa; ông Trần Văn Bình; bà Vũ Thị Hoa.", ["ông Lê Văn An: chair", "ông Trần Văn Bình:", "bà Vũ Thị Hoa:"]),
        ("Ông Lê Văn An, Sở A, chủ trì cùng bà Vũ Thị Hoa.", ["ông Lê Văn An: chair", "bà Vũ Thị Hoa: chair"]),
        ("Ông Lê Văn An, Phó. Giám đốc chủ trì.", ["ông Lê Văn An: ; Phó"]),
        ("Ông Lê Văn An đến dự. Ông Trần Văn Bình (Sở Y tế) báo cáo; tham dự có: Sở A, Sở B; Sở C.", ["ông Lê Văn An:", "ông Trần Văn Bình: reporting", "[Sở A, Sở B]: attending", "[Sở C]: attending"]),
        ("Nghe ông Lê Văn An, đại diện VP. Sở báo cáo và ông Trần Văn Bình phát biểu.", ["ông Lê Văn An: reporting; đại diện VP", "ông Trần Văn Bình: reporting"]),
        ("Ông Lê Văn An, Tổ viên chủ trì; cùng dự có: các phòng; ông Trần Văn Bình, Giám đốc.", ["ông Lê Văn An: chair", "ông Trần Văn Bình: attending; Giám đốc", "[các phòng]: attending"]),
        ("Ông Lê Văn An, Giám đốc Sở đã chủ trì cuộc họp; đồng chí Vũ Thị Hoa, Thư ký, kết luận.", ["ông Lê Văn An: chair; Giám đốc Sở", "đồng chí Vũ Thị Hoa: concluding; Thư ký"]),
    ],
)  # fmt: skip
def test_people(text: str, people: list[str]) -> None:
    """Roles come from the verbs around a name, positions from what stands beside it."""
    assert people == told(people_of(text).participants())


@pytest.mark.parametrize(
    ("text", "chairs"),
    [
        ("Đồng chí Lê Văn An đã làm việc với huyện.", ["đồng chí Lê Văn An: chair"]),
        ("Đồng chí Lê Văn An họp với huyện.", []),
        ("Sở làm việc với huyện.", []),
    ],
)
def test_who_worked_with_others(text: str, chairs: list[str]) -> None:
    """Who came and worked with a body presided, where nobody else is said to have."""
    people = people_of(text)
    assert bool(chairs) == people.promote_working(run_of(text)) == people.has_chair
    assert chairs == [one for one in told(people.participants()) if "chair" in one]


def test_who_opens_and_was_not_heard_of() -> None:
    """Somebody named only in the opening that is looked at is not made up."""
    assert not people_of("Sở họp.").promote_working(run_of("Ông Lê Văn An làm việc với huyện."))


def test_who_concluded() -> None:
    """The first who drew conclusions presided, where nobody else is said to have."""
    people = people_of("Bà Vũ Thị Hoa báo cáo. Ông Lê Văn An kết luận. Ông Trần Văn Bình kết luận.")
    assert people.promote_concluding()
    assert [
        "bà Vũ Thị Hoa: reporting",
        "ông Lê Văn An: chair/concluding",
        "ông Trần Văn Bình: concluding",
    ] == told(people.participants())
    assert not people_of("Bà Vũ Thị Hoa báo cáo.").promote_concluding()


def test_who_the_subject_names() -> None:
    """The first person that the subject names presided; what else is known of them stays."""
    people = people_of("Bà Vũ Thị Hoa phát biểu. Ông Lê Văn An báo cáo.")
    subject = run_of("Kết luận của Giám đốc Lê Văn An và ông Trần Văn Bình tại cuộc họp")
    assert "Lê Văn An" == people.name_chair(subject)
    assert people.has_chair
    assert [
        "bà Vũ Thị Hoa:",
        "ông Lê Văn An: chair/reporting/concluding; Giám đốc",
    ] == told(people.participants())
    assert people_of("").name_chair(run_of("Kết luận cuộc họp")) is None
