"""Rules of marks of secrecy, urgency and circulation, and of the drafter (*dấu chỉ, ký hiệu*)."""
