"""Rules of who signs and in what capacity (*chức vụ, họ tên, quyền hạn của người ký*)."""
