"""Large documents are parsed in a thread of their own, for the sake of what a thread keeps.

libxml2 keeps what it meets, names of elements, attributes, prefixes, namespaces, instructions and
entities and the white space between tags, in a dictionary. lxml before 7 has one for each thread,
which goes when the thread has ended and its documents are gone; the thread that calls would keep
all that it ever met. It costs a tenth of reading such a document, because its memory is new.
"""

from collections.abc import Callable
from threading import Thread
from typing import TypeVar

#: Bytes or characters up to which a document is parsed where it is asked for.
SMALL = 64 * 1024

Data = TypeVar("Data", bound=bytes | str)
Found = TypeVar("Found")


def apart(parse: Callable[[Data], Found], data: Data) -> Found:
    """Return what *parse* makes of *data*, in another thread if *data* is large.

    What it raises is raised here. Where no thread can be started, the work is done here.

    Example:
        >>> apart(str.upper, "ấ" * 100_000) == "Ấ" * 100_000
        True
    """
    if len(data) <= SMALL:
        return parse(data)
    found: list[Found] = []
    raised: list[BaseException] = []

    def work() -> None:
        try:
            found.append(parse(data))
        except BaseException as error:  # noqa: BLE001 - it is raised where it is waited for
            raised.append(error)

    thread = Thread(target=work)
    try:
        thread.start()
    except RuntimeError:  # there are too many, or the interpreter is about to end
        return parse(data)
    thread.join()
    if raised:
        raise raised.pop()  # no variable holds it, or it would hold itself by its traceback
    return found[0]
