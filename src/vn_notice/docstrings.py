"""Docstrings that are data: schemas and pages of rules are written from them.

Python leaves docstrings away when it is started with -OO. They are then read from the source, so
that what is written stays the same.
"""

import ast
import inspect
import sys
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any


def docstring_of(thing: type | Callable[..., Any]) -> str:
    """Return the docstring of a class or function at the top of a module, as it stands there.

    It is empty if there is none, or Python left it away and the source is not at hand.

    Example:
        >>> docstring_of(docstring_of).partition(" of ")[0]
        'Return the docstring'
    """
    if thing.__doc__ is None and sys.flags.optimize > 1:
        return _of_module(thing.__module__).get(thing.__qualname__, "")
    return thing.__doc__ or ""


@cache
def _of_module(name: str) -> dict[str, str]:
    try:
        source = inspect.getsource(sys.modules[name])
    except (OSError, TypeError, KeyError):
        return {}
    return dict(_found(ast.parse(source)))


def _found(module: ast.Module) -> Iterator[tuple[str, str]]:
    for node in module.body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            yield node.name, ast.get_docstring(node, clean=False) or ""
