"""The table of the decree that layouts are measured against (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V).

It stands here a second time on purpose: a figure that was changed by mistake in the library is found.
"""

from vn_notice.render.layout.standards import Component

#: Smallest and largest size in points, bold, italic.
TABLE = {
    Component.NATIONAL_NAME: (12, 13, True, False),
    Component.MOTTO: (13, 14, True, False),
    Component.PARENT_BODY: (12, 13, False, False),
    Component.ISSUING_BODY: (12, 13, True, False),
    Component.NUMBER: (13, 13, False, False),
    Component.PLACE_DATE: (13, 14, False, True),
    Component.DOCUMENT_TYPE: (13, 14, True, False),
    Component.SUBJECT: (13, 14, True, False),
    Component.LETTER_SUBJECT: (12, 13, False, False),
    Component.LEGAL_BASIS: (13, 14, False, True),
    Component.BODY: (13, 14, False, False),
    Component.PART: (13, 14, True, False),
    Component.HEADING: (13, 14, True, False),
    Component.SIGNING: (13, 14, True, False),
    Component.OFFICE: (13, 14, True, False),
    Component.SIGNER: (13, 14, True, False),
    Component.ADDRESSEE: (13, 14, False, False),
    Component.RECIPIENTS: (12, 12, True, True),
    Component.RECIPIENT: (11, 11, False, False),
    Component.ANNEX: (14, 14, True, False),
    Component.ANNEX_NOTE: (13, 14, False, True),
    Component.MARK: (13, 14, True, False),
    Component.DRAFTER: (11, 11, False, False),
    Component.OTHER: (11, 12, False, False),
    Component.PAGE_NUMBER: (13, 14, False, False),
}
#: Smallest and largest distance from the edge of the paper, in millimetres (Mục I, khoản 3).
MARGINS = {"top": (20, 25), "bottom": (20, 25), "left": (30, 35), "right": (15, 20)}
