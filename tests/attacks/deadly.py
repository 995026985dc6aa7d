"""A library that dies of a DOCTYPE, to show that the corpus lives on."""

import os

from vn_notice.model.notice import Notice
from vn_notice.testing.attacks.adapter import VnNotice


class Deadly(VnNotice):
    """vn_notice, but for one thing."""

    def from_xml(self, data: bytes) -> Notice:
        """Return the notice in *data*, or end the process."""
        if b"<!DOCTYPE" in data:
            os._exit(3)
        return super().from_xml(data)
