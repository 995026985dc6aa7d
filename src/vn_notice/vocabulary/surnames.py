"""Family names of Vietnam (*họ*), to tell a name from a title where no honorific stands before it.

The Kinh names cover nearly the whole population; the others are common among the peoples of the
mountains, the Khmer and the Cham. A name that is not here is still found after an honorific.
"""

SURNAMES = frozenset(
    """
    An Âu Bá Bạch Bàn Bành Bế Biện Bùi Ca Cà Cấn Cầm Cao Chang Châu Chế Chìu Chu Chử Cù Cung Cư
    Danh Diệp Doãn Dư Dương Đàm Đàng Đào Đặng Đậu Đèo Điêu Điểu Đinh Đỗ Đoàn Đồng Đổng Đới Đường
    Giang Giàng Giáp Hà Hạ Hạng Hán Hầu Hảng Hồ Hoa Hoàng Hờ Hứa Huỳnh Hùng Kha Khà Khâu Khổng
    Khuất Khúc Kiều Kim Kinh Kpă Ksor La Lã Lai Lâm Lầu Lê Lềnh Liêu Liễu Lò Lộc Lù Lư Lục Lường
    Lương Lưu Lừu Lý Ma Mã Mạc Mạch Mai Mùa Nay Nghiêm Ngô Ngọc Nguỵ Ngụy Nguyễn Nhâm Nhan Nhữ
    Ninh Nông Ông Phạm Phan Phàn Phí Phú Phùng Phương Quách Quan Quàng Quế Rcom Rơ Rmah Sầm
    Siu Sùng Sơn Tạ Tăng Tẩn Tải Thạch Thái Thân Thang Thào Thẩm Thiều Thổ Thòng Thông Tiêu Tô Tôn
    Tòng Tống Trà Trác Trần Trang Tráng Triệu Trịnh Trương Từ Ty Ung Ứng Uông Vàng Văn Vi Viên Võ
    Vòng Vũ Vương Vừ Xa Xồng Xuân Y Yên
    """.split()
)
