"""Rules of capital letters (*viết hoa*), NĐ 30/2020/NĐ-CP, Phụ lục II."""
