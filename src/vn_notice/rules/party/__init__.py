"""Rules of Party documents that no rule of the State has (*thể thức văn bản của Đảng*)."""
