"""How a run is reported: language, colour, and what is known of the codes."""

import attrs

from vn_notice.diagnostics import Language
from vn_notice.reporting.descriptors import Descriptor

TOOL = "vn-notice"


@attrs.frozen
class Presentation:
    """What the formats need to know besides the problems.

    Attributes:
        language: The language of messages, where a format has one.
        colour: Whether terminal text has colours.
        descriptors: The codes that the run can report, for formats that list them.
        version: The version of the tool, where it is told.
    """

    language: Language = "en"
    colour: bool = False
    descriptors: tuple[Descriptor, ...] = ()
    version: str = ""
