"""How long comparing takes, by size: `python tests/benchmarks/bench_diff.py`."""

from time import perf_counter

from vn_notice.model import Conclusions, Item, Label, LabelStyle, Notice, Paragraph, Section, diff


def notice(sections: int, mark: str) -> Notice:
    """Return a notice of *sections* with twenty items each, of which each fifth has the *mark*."""
    return Notice(
        conclusions=Conclusions(content=tuple(_section(number, mark) for number in range(sections)))
    )


def _section(number: int, mark: str) -> Section:
    items = (
        Item(
            label=Label(label=f"{index}.", style=LabelStyle.ARABIC, ordinal=index),
            content=(Paragraph.of(f"Việc {index} của phần {number} {mark * (index % 5 == 0)}"),),
        )
        for index in range(20)
    )
    label = Label(label=f"{number}.", style=LabelStyle.ROMAN)
    return Section(label=label, heading=Paragraph.of(f"Phần {number}"), content=tuple(items))


def main() -> None:
    """Print the items, the changes and the milliseconds for notices of growing size."""
    print(f"{'items':>8} {'changes':>8} {'ms':>8} {'µs an item':>11}")
    for sections in (1, 10, 100, 1000):
        old, new = notice(sections, "cũ"), notice(sections, "mới")
        start = perf_counter()
        changes = diff(old, new)
        spent = perf_counter() - start
        items = 20 * sections
        print(f"{items:8} {len(changes):8} {spent * 1e3:8.1f} {spent / items * 1e6:11.1f}")


if __name__ == "__main__":
    main()
