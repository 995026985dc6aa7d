"""What a symbol (*ký hiệu*) says: the type of document, the organ, its units."""

import re
from types import MappingProxyType

import attrs

from vn_notice.vocabulary.document_types import (
    ADMINISTRATIVE_TYPES,
    LEGAL_TYPES,
    PARTY_TYPES,
    STANDARDS,
    DocumentTypeEntry,
)
from vn_notice.vocabulary.numbering import NumberForm


@attrs.frozen
class SymbolParts:
    """What a symbol says: the type of document, the organ, its units, the term of an assembly.

    `type_names` has more than one name where the code alone does not tell.
    """

    type_code: str | None
    type_names: tuple[str, ...]
    organ: str | None
    units: tuple[str, ...] = ()
    term: int | None = None


def _by_code(*entries: DocumentTypeEntry) -> dict[str, DocumentTypeEntry]:
    return {entry.code.casefold(): entry for entry in reversed(entries)}


#: TT, L and PL stand for an organ or unit where there is no year: 03/TT-HĐT is a công văn.
_AMBIGUOUS_WITHOUT_YEAR = frozenset({"TT", "L", "PL"})
_ENTRIES = MappingProxyType(
    {
        NumberForm.ADMINISTRATIVE: _by_code(
            *ADMINISTRATIVE_TYPES,
            *(entry for entry in LEGAL_TYPES if entry.code not in _AMBIGUOUS_WITHOUT_YEAR),
        ),
        NumberForm.LEGAL: _by_code(*LEGAL_TYPES, *ADMINISTRATIVE_TYPES),
        NumberForm.PARTY: _by_code(*PARTY_TYPES),
        NumberForm.SPACED: _by_code(*ADMINISTRATIVE_TYPES, *PARTY_TYPES),
        NumberForm.STANDARD: {},
        NumberForm.BARE: {},
    }
)
_ASSEMBLY = re.compile("(?P<organ>QH|UBTVQH)(?P<term>[0-9]{1,2})")
_ASSEMBLY_TYPES = MappingProxyType(
    {"QH": ("Luật", "Nghị quyết"), "UBTVQH": ("Pháp lệnh", "Nghị quyết")}
)
#: Organs of the State, whose numbers never follow the Party order.
STATE_ORGANS = frozenset({"UBND", "HĐND", "CP", "TTg", "VPCP", "QH", "UBTVQH", "CTN"})


def groups_of(symbol: str) -> list[str]:
    """Return the groups of *symbol*, which stand between / and -."""
    return re.split("[/-]", symbol)


def is_type_code(group: str, form: NumberForm) -> bool:
    """Return whether *group* is the code of a type, in upper or lower case."""
    return group.casefold() in _ENTRIES[form]


def describe_symbol(symbol: str, form: NumberForm) -> SymbolParts:
    """Return what *symbol* says of type, organ and units.

    Example:
        >>> describe_symbol("TB-BNN-VP", NumberForm.ADMINISTRATIVE).units
        ('VP',)
        >>> describe_symbol("QH14", NumberForm.LEGAL).term
        14
    """
    entries, groups = _ENTRIES[form], groups_of(symbol)
    if form is NumberForm.LEGAL and (seated := _ASSEMBLY.fullmatch(symbol)):
        organ = seated["organ"]
        return SymbolParts(None, _ASSEMBLY_TYPES[organ], organ, term=int(seated["term"]))
    if form is NumberForm.PARTY:
        return _describe_party(symbol)
    if form is NumberForm.STANDARD:
        code, _, organ = symbol.partition("/")
        return SymbolParts(code, tuple(filter(None, [STANDARDS.get(code)])), organ or None)
    if entry := entries.get(groups[0].casefold()):
        rest = symbol[len(groups[0]) + 1 :]
        joint = entry.code in {"TTLT", "NQLT"}
        organ, *units = [rest] if joint else groups[1:] or [""]
        return SymbolParts(entry.code, (entry.name,), organ or None, tuple(units))
    if "/" in symbol and (entry := entries.get(groups[-1].casefold())):
        return SymbolParts(entry.code, (entry.name,), groups[-2], tuple(groups[:-2]))
    if len(groups) == 1:
        return SymbolParts(None, (), groups[0] or None)
    return SymbolParts("CV", ("Công văn",), groups[0], tuple(groups[1:]))


def _describe_party(symbol: str) -> SymbolParts:
    head, _, rest = symbol.partition("/")
    organ, *units = rest.split("/")
    entry = _ENTRIES[NumberForm.PARTY].get(head.casefold())
    if entry is None:
        return SymbolParts(head, (), organ or None, tuple(units))
    names = ("Quyết định", "Quy định") if entry.code == "QĐ" else (entry.name,)
    return SymbolParts(entry.code, names, organ or None, tuple(units))


def type_code_of(symbol: str, form: NumberForm) -> str | None:
    """Return the code of the type of document in *symbol*; "CV" for a công văn.

    Example:
        >>> type_code_of("VPCP-CN", NumberForm.ADMINISTRATIVE)
        'CV'
    """
    return describe_symbol(symbol, form).type_code
