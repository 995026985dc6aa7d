"""All cases, and the seed that they are made from."""

import random

import attrs

from vn_notice.testing.attacks import (
    characters,
    declarations,
    packages,
    sizes,
    structure,
    texts,
    values,
)
from vn_notice.testing.attacks.adapter import Adapter
from vn_notice.testing.attacks.case import Case, Seed

CLASSES = {
    "A": "declarations and entities",
    "B": "size and complexity",
    "C": "encodings and characters",
    "D": "structure, namespaces, split words",
    "E": "hostile values",
    "F": "texts",
    "G": "Word documents",
}

CASES: tuple[Case, ...] = (
    *declarations.CASES,
    *sizes.CASES,
    *characters.CASES,
    *structure.CASES,
    *values.CASES,
    *texts.CASES,
    *packages.CASES,
)


def seed_of(adapter: Adapter, text: str, canary: str, server: str) -> Seed:
    """Return the seed that the library under attack makes of *text*."""
    notice, _ = adapter.parse_text(text)
    return Seed(adapter.to_xml(notice).decode(), text, canary, server, random.Random(0))  # noqa: S311


def with_chance(seed: Seed, number: int, case: Case) -> Seed:
    """Return *seed* with the chance that *number* gives this case, whichever ran before it."""
    return attrs.evolve(seed, chance=random.Random(f"{number}:{case.number}"))  # noqa: S311 - repeatable
