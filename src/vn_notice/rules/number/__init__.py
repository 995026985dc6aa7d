"""Rules of the number and symbol (*số, ký hiệu*)."""
