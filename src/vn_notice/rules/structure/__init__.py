"""Rules of the body: its levels, their labels, its end (*bố cục, nội dung văn bản*)."""
