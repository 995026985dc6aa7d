"""What the reader makes of documents of `tests/corpus`, whole: each document that has a file `.read`.

`python tests/support/readings.py` writes those files anew; what then differs, a person must judge.
"""

from pathlib import Path

from vn_notice.model.parsed import Parsed
from vn_notice.parser.reader import parse
from vn_notice.source import LayoutKind
from vn_notice.xml.writer import to_xml

CORPUS = Path(__file__).parents[1] / "corpus"


def reading_of(text: str) -> str:
    """Return the notice in *text* as XML, then where its parts stand, what is layout and what is odd."""
    parsed = parse(text)
    return "\n".join([to_xml(parsed.notice).decode(), *_places(parsed), ""])


def _places(parsed: Parsed) -> list[str]:
    marks = {"owned": parsed.source_map.owned, "mentioned": parsed.source_map.mentions}
    return [
        *(
            f"{path} {kind} {' '.join(f'{span.start}-{span.end}' for span in spans)}"
            for kind, places in marks.items()
            for path, spans in places.items()
        ),
        *(
            f"{layout.kind} {layout.span.start}-{layout.span.end}"
            for layout in parsed.source_map.layout
            if layout.kind is not LayoutKind.SPACE
        ),
        *(f"{found} [{found.path}]" for found in parsed.report),
    ]


if __name__ == "__main__":
    for reading in CORPUS.glob("*.read"):
        text = reading.with_suffix(".txt").read_text(encoding="utf-8")
        reading.write_text(reading_of(text), encoding="utf-8")
