"""The source of the writers: one function for each class of the model and name of its element.

A writer adds to a flat list that has three lanes, which repeat: markup, the value of an attribute,
text. Put together they are the XML; each lane is escaped as a whole, see `vn_notice.xml.writer`.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import Enum
from functools import cache
from itertools import groupby
from typing import Any

from vn_notice.generated import Known, Source, define, indented
from vn_notice.model.binding import Kind
from vn_notice.model.notice import Notice
from vn_notice.model.shape import Field
from vn_notice.xml.plan import NAMESPACE, ROOT, VERSION, VERSION_ATTRIBUTE, Attribute, plan_of

#: What is written so far, in three lanes.
Lanes = list[str]
#: Writes an object: the object, the white space before it, the output.
Write = Callable[[Any, str, Lanes], None]

_MARKUP, _VALUE, _TEXT = range(3)
#: A piece of output: its lane, and for markup the inside of an f-string, else an expression.
_Piece = tuple[int, str]
_ROOT_ATTRIBUTES = f' xmlns="{NAMESPACE}" {VERSION_ATTRIBUTE}="{VERSION}"'


@cache
def root_writer() -> Write:
    """Return what writes a notice."""
    made = _Writers()
    name = made.function(Notice, ROOT)
    write: Write = made.defined()[name]
    return write


class _Writers(Known):
    """The writers of all classes that can be met; those that are named first are written later."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: dict[str, tuple[Any, str]] = {}

    def function(self, cls: Any, name: str) -> str:
        """Return the name of the function that writes a *cls* as the element *name*."""
        function = f"write_{name}_{cls.__name__}"
        self._waiting.setdefault(function, (cls, name))
        return function

    def children(self, field: Field) -> str:
        """Return the name of the table of the writers of the values of *field*, by class."""
        names = field.classes_by_name
        rows = {
            self.constant(cls.__name__, cls): self.function(cls, name)
            for name, cls in names.items()
        }
        return self.table("_".join(["WRITERS", *names]), rows)

    def defined(self) -> dict[str, Any]:
        """Return all writers by the names of their functions."""
        source: Source = []
        done = 0
        while done < len(self._waiting):
            function, (cls, name) = list(self._waiting.items())[done]
            source += [f"def {function}(value, pad, out):", *indented(_body(self, cls, name))]
            done += 1
        return define("<writers of XML>", [*source, *self.tables()], self)


def _out(*pieces: _Piece) -> str:
    """Return the statement that adds *pieces*, in order, to the three lanes."""
    rows: list[list[str]] = []
    last = _TEXT
    for lane, code in pieces:
        if lane == _MARKUP == last:
            rows[-1][_MARKUP] += code
        else:
            if lane <= last:
                rows.append(["", '""', '""'])
            rows[-1][lane] = code
        last = lane
    cells = (f"{_quoted(markup)}, {value}, {text}" for markup, value, text in rows)
    return f"out += ({', '.join(cells)})"


def _quoted(markup: str) -> str:
    return f"f'{markup}'" if "{" in markup else f"'{markup}'"


def _body(made: _Writers, cls: Any, name: str) -> Iterator[str]:
    plan = plan_of(cls)
    opening: list[_Piece] = [(_MARKUP, f"{{pad}}<{name}")]
    if cls is Notice:
        opening.append((_MARKUP, _ROOT_ATTRIBUTES))
    for parts, attributes in groupby(plan.attributes, key=lambda attribute: attribute.parts):
        if parts and parts.shape.optional:
            yield from _started(opening)
            yield f"if (owner := value.{parts.attribute}) is not None:"
            yield from indented(_attributes(attributes, "owner"))
        else:
            owner = f"value.{parts.attribute}" if parts else "value"
            yield from _attributes(attributes, owner, opening)
    fields = [field for field in plan.fields if field.binding.kind in _CONTENT]
    if not fields:
        yield _out(*opening, (_MARKUP, "/>"))
        return
    holds_any = " or ".join(_is_given(made, field) for field in fields)
    yield f"if not ({holds_any}):"
    yield from indented([_out(*opening, (_MARKUP, "/>")), "return"])
    opening.append((_MARKUP, ">"))
    closing = (_MARKUP, f"</{name}>" if plan.holds_text else f"{{pad}}</{name}>")
    if plan.text:
        yield _out(*opening, (_TEXT, f"value.{plan.text.attribute}"), closing)
        return
    yield _out(*opening)
    if not plan.holds_text:
        yield "below = pad + '  '"
    for field in fields:
        yield from _content(made, field, "''" if plan.holds_text else "below")
    yield _out(closing)


_CONTENT = (Kind.TEXT, Kind.MIXED, Kind.ELEMENT)


def _started(waiting: list[_Piece]) -> Iterator[str]:
    """Yield the statement that writes what is *waiting*, if anything is."""
    if waiting:
        yield _out(*waiting)
        waiting.clear()


def _attributes(
    attributes: Iterable[Attribute], owner: str, waiting: list[_Piece] | None = None
) -> Iterator[str]:
    """Yield what writes attributes of *owner*; pieces may be left *waiting* for the next."""
    pieces = [] if waiting is None else waiting
    for attribute in attributes:
        field = attribute.field
        expression = f"{owner}.{field.attribute}"
        own = _attribute(attribute.name, field, expression)
        if field.required:
            pieces += own
            continue
        is_given = f"{expression} {_is_not(field.default)}"
        if field.shape.types == (str,):
            yield from _started(pieces)
            yield f"if {is_given}:"
            yield from indented([_out(*own)])
        else:
            markup = "".join(code for _, code in own)
            yield f"{attribute.name} = f'{markup}' if {is_given} else ''"
            pieces.append((_MARKUP, f"{{{attribute.name}}}"))
    if waiting is None:
        yield from _started(pieces)


def _is_not(default: Any) -> str:
    return "is not None" if default is None else f"!= {default!r}"


def _attribute(name: str, field: Field, expression: str) -> list[_Piece]:
    (cls,) = field.shape.types
    before, after = (_MARKUP, f' {name}="'), (_MARKUP, '"')
    if cls is str:
        return [before, (_VALUE, expression), after]
    if issubclass(cls, Enum):
        one = f"{expression}._value_"
        many = f'" ".join([one._value_ for one in {expression}])'
        put = many if field.shape.many else one
    elif cls is date:
        put = f"{expression}.isoformat()"
    else:
        put = expression
    return [before, (_MARKUP, f"{{{put}}}"), after]


def _is_given(made: _Writers, field: Field) -> str:
    expression = f"value.{field.attribute}"
    if field.shape.many or field.binding.kind is Kind.TEXT:
        return expression
    if field.required:
        return "True"
    if field.default is None:
        return f"{expression} is not None"
    default = made.constant(f"DEFAULT_{field.attribute}", field.default)
    return f"{expression} != {default}"


def _content(made: _Writers, field: Field, pad: str) -> Iterator[str]:
    expression = f"value.{field.attribute}"
    if field.shape.many:
        yield f"for part in {expression}:"
        yield from indented(_one(made, field, "part", pad))
    else:
        yield f"if {_is_given(made, field)}:"
        yield from indented(_one(made, field, expression, pad))


def _one(made: _Writers, field: Field, expression: str, pad: str) -> Iterator[str]:
    """Yield the statements that write one value of *field*."""
    names = {cls: name for name, cls in field.classes_by_name.items()}
    if field.binding.kind is Kind.MIXED:
        yield "if part.__class__ is str:"
        yield from indented([_out((_TEXT, "part"))])
        yield "else:"
        yield from indented([f"{made.children(field)}[part.__class__](part, {pad}, out)"])
    elif field.shape.types == (str,):
        (name,) = names.values()
        tags = (_MARKUP, f"{{{pad}}}<{name}>"), (_MARKUP, f"</{name}>")
        yield _out(tags[0], (_TEXT, expression), tags[1])
    elif len(names) > 1:
        yield f"{made.children(field)}[{expression}.__class__]({expression}, {pad}, out)"
    else:
        ((cls, name),) = names.items()
        yield f"{made.function(cls, name)}({expression}, {pad}, out)"
