"""Typed model of Vietnamese official notices (*thông báo*)."""
