"""The kind of enumeration that every closed list uses."""

from enum import StrEnum
from typing import Self


class Vocabulary(StrEnum):
    """An enumeration whose members carry their meaning.

    A member is declared as value, Vietnamese term, English meaning and, where there is one, the
    legal source. XML, JSON and the schema use the value.
    """

    vi: str
    en: str
    law: str

    def __new__(cls, value: str, vi: str = "", en: str = "", law: str = "") -> Self:
        """Make a member from its declaration."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.vi, member.en, member.law = vi, en, law
        return member
