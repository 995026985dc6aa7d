"""Rules of what makes a *thông báo kết luận* of a meeting coherent."""
