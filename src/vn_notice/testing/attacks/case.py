"""What a case of the corpus is: input made to harm, and what a sound library does with it."""

import random
import re
from collections.abc import Callable, Iterable
from enum import StrEnum

import attrs

_PIECE = re.compile(r"(?P<tag><[^<>]*>)|(?P<text>[^<>]+)")
_ATTRIBUTE = re.compile(r'\s(?!xmlns)[\w:.-]+="([^"]*)"')


class Expectation(StrEnum):
    """What is to happen; whatever it is, the input is valid exactly if it can be read."""

    REFUSED = "refused with an error of the library"
    SAME = "read, and equal to the notice without the attack"
    REFUSED_OR_SAME = "refused, or read and equal; never silently different"
    AGREE = "valid exactly if it can be read, and then it comes back through XML"
    TOTAL = "read, or refused with an error of the library"
    ROUND_TRIP = "read, and comes back through XML"
    ACCEPTED = "read, with the structure of the notice without the attack"


@attrs.frozen
class Seed:
    """What attacks are made from: a notice, where the canary is, and chance that can be repeated.

    Attributes:
        xml: The notice in XML, as the library under attack writes it.
        text: The text that it was read from.
        canary: The path of a file that no input may make anyone open.
        server: The address of a server that no input may make anyone call.
        chance: Chooses places and values.
    """

    xml: str
    text: str
    canary: str
    server: str
    chance: random.Random = attrs.field(eq=False)

    def texts(self) -> list[slice]:
        """Return where words stand between tags."""
        found = _PIECE.finditer(self.xml)
        return [slice(*m.span()) for m in found if m["text"] and m["text"].strip()]

    def leaves(self) -> list[slice]:
        """Return where the words of elements stand that hold nothing else."""
        return [
            place
            for place in self.texts()
            if self.xml.startswith("</", place.stop)
            and self.xml[self.xml.rfind("<", 0, place.start) + 1] != "/"
        ]

    def attributes(self) -> list[slice]:
        """Return where the values of attributes stand."""
        tags = (m for m in _PIECE.finditer(self.xml) if m["tag"] and m["tag"][1] not in "?/!")
        return [
            slice(tag.start() + found.start(1), tag.start() + found.end(1))
            for tag in tags
            for found in _ATTRIBUTE.finditer(tag[0])
        ]

    def put(self, place: slice, markup: str) -> str:
        """Return the XML with *markup* at *place*."""
        return self.xml[: place.start] + markup + self.xml[place.stop :]

    def words(self) -> slice:
        """Return some place of words, of more than three letters."""
        return self.chance.choice([p for p in self.texts() if p.stop - p.start > 3])

    def in_words(self, markup: str) -> str:
        """Return the XML with *markup* in the midst of some words."""
        place = self.words()
        at = self.chance.randrange(place.start + 1, place.stop)
        while self.xml.rfind("&", place.start, at) > self.xml.rfind(";", place.start, at):
            at += 1  # not within a reference
        return self.put(slice(at, at), markup)

    @property
    def root(self) -> re.Match[str]:
        """The start tag of the root, with its name in group 1."""
        found = re.search(r"<([^\s<>?!/]+)[^<>]*>", self.xml)
        assert found is not None
        return found

    @property
    def body(self) -> str:
        """The XML without its declaration."""
        return self.xml[self.root.start() :]

    @property
    def namespace(self) -> str:
        """The namespace of the root."""
        found = re.search(r'\sxmlns="([^"]+)"', self.root[0])
        return found[1] if found else ""

    def in_root(self, markup: str, *, last: bool = False) -> str:
        """Return the XML with *markup* as the first or the last in the root."""
        at = self.xml.rfind("</") if last else self.root.end()
        return self.put(slice(at, at), markup)

    def on_root(self, attribute: str) -> str:
        """Return the XML with one more *attribute* of the root."""
        at = self.root.end(1)
        return self.put(slice(at, at), f" {attribute}")

    def on_leaf(self, attribute: str) -> str:
        """Return the XML with one more *attribute* of an element below the root."""
        tags = list(re.finditer(r"<[A-Za-z][^\s<>/]*", self.body))[1:]
        at = self.root.start() + self.chance.choice(tags).end()
        return self.put(slice(at, at), f" {attribute}")


@attrs.frozen
class Case:
    """One case: inputs of one kind.

    Attributes:
        number: A letter for the class, and two digits.
        title: What is done.
        expected: What is to happen to each input.
        make: Makes the inputs: bytes of XML or of a Word document, or a text.
        seconds: The processor time that one input may take.
        megabytes: The memory that one input may add.
    """

    number: str
    title: str
    expected: Expectation
    make: Callable[[Seed], Iterable[bytes | str]] = attrs.field(eq=False, repr=False)
    seconds: float = 2
    megabytes: int = 300

    @property
    def letter(self) -> str:
        """The class: A to E are XML, F is text, G is Word documents."""
        return self.number[0]
