"""Figures, each with what it should be at most, and how they are shown."""

from collections.abc import Iterable, Iterator
from itertools import groupby

import attrs


@attrs.frozen
class Figure:
    """One figure that was measured; without a target it only tells."""

    group: str
    name: str
    value: float
    unit: str = "×"
    target: float | None = None
    note: str = ""

    @property
    def verdict(self) -> str:
        """Whether the target is reached, and if not, by how much it is missed."""
        if self.target is None:
            return ""
        if self.value <= self.target * 1.005:  # what is shown is rounded
            return "reached"
        return f"missed by {(self.value / self.target - 1) * 100:.0f} %"


@attrs.frozen
class Skipped:
    """What was not measured, and why."""

    group: str
    name: str
    reason: str


Row = Figure | Skipped
HEAD = ("", "measured", "target", "", "")


def cells(row: Row) -> tuple[str, ...]:
    """Return the cells of the line that tells of *row*."""
    if isinstance(row, Skipped):
        return row.name, "–", "", f"skipped: {row.reason}", ""
    target = "" if row.target is None else f"≤ {_number(row.target)}"
    return row.name, f"{_number(row.value)} {row.unit}", target, row.verdict, row.note


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.2f}".rstrip("0").rstrip(".")


def as_text(rows: Iterable[Row]) -> Iterator[str]:
    """Yield lines for a terminal."""
    for group, members in groupby(rows, key=lambda row: row.group):
        yield f"\n{group}"
        for row in members:
            name, value, target, verdict, note = cells(row)
            yield f"  {name:44}{value:>14}  {target:9}{verdict:20}{note}".rstrip()


def as_markdown(rows: Iterable[Row]) -> Iterator[str]:
    """Yield lines of Markdown, a table for each group."""
    for group, members in groupby(rows, key=lambda row: row.group):
        yield f"\n### {group}\n"
        yield "| what | measured | target | | |"
        yield "| --- | ---: | ---: | --- | --- |"
        yield from (f"| {' | '.join(cells(row))} |" for row in members)
