"""The fixed words at the top of a sheet (*Quốc hiệu, Tiêu ngữ; tiêu đề văn bản của Đảng*)."""

#: NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 1 điểm a; HÒA and HOÀ both stand in the decree.
NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
#: NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 1 điểm b.
MOTTO = "Độc lập - Tự do - Hạnh phúc"
#: Hướng dẫn 05-HD/VPTW, mục I.1.2.
PARTY_NAME = "ĐẢNG CỘNG SẢN VIỆT NAM"
