"""Rules of the type and the subject (*tên loại và trích yếu nội dung*)."""
