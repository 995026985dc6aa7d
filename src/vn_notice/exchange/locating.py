"""From an exception of cattrs to the place in the JSON text, and the reason in plain words."""

from cattrs.errors import (
    AttributeValidationNote,
    BaseValidationError,
    ForbiddenExtraKeysError,
    IterableValidationNote,
)

from vn_notice.errors import JsonReadError, ModelError, shown
from vn_notice.model.binding import camel


def located(error: BaseException, path: str = "$") -> JsonReadError:
    """Return the first problem within *error*, with its place below *path*.

    Example:
        >>> str(located(KeyError("label"), "$.conclusions.content[2].label"))
        '$.conclusions.content[2].label: is missing'
    """
    while isinstance(error, BaseValidationError):
        error = error.exceptions[0]
        path += _step(error)
    match error:
        case ForbiddenExtraKeysError():
            keys = ", ".join(shown(key) for key in sorted(map(str, error.extra_fields)))
            return JsonReadError(path, f"{keys} is no key here")
        case ModelError():
            reason = f"{shown(error.value)} is not {error.expected}"
            return JsonReadError(f"{path}.{camel(error.field)}", reason)
        case KeyError():
            return JsonReadError(path, "is missing")
        case RecursionError():
            return JsonReadError("$", "nested too deeply")
        case _:
            return JsonReadError(path, str(error))


def _step(error: BaseException) -> str:
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return f".{camel(note.name)}"
        if isinstance(note, IterableValidationNote):
            return f"[{note.index}]"
    return ""
