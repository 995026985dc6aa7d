"""What a library did with one input: every fault that it showed."""

import copy
import pickle
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import attrs

from vn_notice.testing.attacks.adapter import Adapter
from vn_notice.testing.attacks.case import Case, Expectation, Seed

_LONGEST_MESSAGE = 2_000
#: What a terminal obeys, or what turns the order of letters round.
_OBEYED = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)


@attrs.frozen
class Outcome:
    """What a call gave: a value, or an error; and the faults of how it said so."""

    value: Any = None
    error: Exception | None = None
    faults: tuple[str, ...] = ()

    @property
    def is_refused(self) -> bool:
        """Whether there is no value."""
        return self.error is not None


class Judge:
    """Judges inputs against what the library makes of the seed.

    Attributes:
        secret: The words of the canary, which nothing that the library says may hold.
    """

    def __init__(self, adapter: Adapter, seed: Seed, secret: str) -> None:
        self._adapter, self._secret = adapter, secret
        self._notice = adapter.from_xml(seed.xml.encode())
        self._parsed, _ = adapter.parse_text(seed.text)

    def faults(self, case: Case, given: bytes | str) -> Iterator[str]:
        """Yield what is wrong with how *given* is treated; nothing if all is well."""
        if case.letter <= "E":
            data = given.encode() if isinstance(given, str) else given
            yield from self._faults_of_xml(case.expected, data)
        elif case.letter == "F":
            outcome = self._call(self._adapter.parse_text, given)
            yield from self._faults_of_reading(case.expected, outcome)
        else:
            outcome = self._call(self._adapter.read_docx, given)
            yield from self._faults_of_reading(case.expected, outcome)

    def _faults_of_xml(self, expected: Expectation, data: bytes) -> Iterator[str]:
        checked, read = (
            self._call(self._adapter.validate, data),
            self._call(self._adapter.from_xml, data),
        )
        yield from (*checked.faults, *read.faults)
        is_valid, messages = checked.value or (False, ())
        yield from self._faults_of_messages(messages)
        if is_valid is read.is_refused:
            yield f"valid is {is_valid}, but read is {not read.is_refused}"
        yield from _faults_of_outcome(expected, read, self._notice)
        if not read.is_refused and expected in (Expectation.AGREE, Expectation.TOTAL):
            yield from self._faults_of_return(read.value)

    def _faults_of_reading(self, expected: Expectation, outcome: Outcome) -> Iterator[str]:
        yield from outcome.faults
        notice, messages = outcome.value or (None, ())
        yield from self._faults_of_messages(messages)
        read = attrs.evolve(outcome, value=notice)
        yield from _faults_of_outcome(expected, read, self._parsed)
        if outcome.is_refused:
            return
        if expected is Expectation.ACCEPTED and self._shape(notice) != self._shape(self._parsed):
            yield "other parts are found than in the seed"
        if expected is not Expectation.TOTAL:  # some are too large to be read again
            yield from self._faults_of_return(notice)

    def _shape(self, notice: Any) -> object:
        return self._adapter.shape(notice)

    def _faults_of_return(self, notice: Any) -> Iterator[str]:
        """Yield why *notice* does not come back through XML."""
        written = self._call(self._adapter.to_xml, notice)
        if written.is_refused:
            yield f"cannot be written: {written.error!r:.200}"
            return
        again = self._call(self._adapter.from_xml, written.value)
        if again.is_refused:
            yield f"what was written cannot be read: {again.error!r:.200}"
        elif again.value != notice:
            yield "comes back otherwise"

    def _call(self, function: Callable[[Any], Any], argument: object) -> Outcome:
        try:
            return Outcome(function(argument))
        except self._adapter.errors as error:
            return Outcome(error=error, faults=tuple(self._faults_of_error(error)))
        except Exception as error:  # noqa: BLE001 - that is the fault looked for
            return Outcome(error=error, faults=(f"surprise: {error!r:.300}",))

    def _faults_of_error(self, error: Exception) -> Iterator[str]:
        yield from self._faults_of_messages([str(error)])
        if error.__context__ is not None and not error.__suppress_context__:
            yield f"tells of an inner error: {error.__context__!r:.200}"
        for name, again in (("pickled", _pickled), ("copied", copy.copy)):
            try:
                same = str(again(error)) == str(error)
            except Exception as problem:  # noqa: BLE001 - whatever keeps it from being sent
                same = False
                yield f"cannot be {name}: {problem!r:.200}"
            if not same:
                yield f"is another when {name}"

    def _faults_of_messages(self, messages: Sequence[str]) -> Iterator[str]:
        for message in messages:
            if len(message) > _LONGEST_MESSAGE:
                yield f"a message of {len(message)} characters: {message[:80]!r}"
            if found := _OBEYED.search(message):
                yield f"a message holds {found[0]!r}: {message[:200]!r}"
            if self._secret in message:
                yield f"a message tells the canary: {message[:200]!r}"


def _pickled(error: Exception) -> Exception:
    found: Exception = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    return found


def _faults_of_outcome(expected: Expectation, read: Outcome, seed: Any) -> Iterator[str]:
    match expected:
        case Expectation.REFUSED if not read.is_refused:
            yield "is read, and should be refused"
        case Expectation.SAME | Expectation.ROUND_TRIP | Expectation.ACCEPTED if read.is_refused:
            yield f"is refused, and should be read: {read.error!r:.300}"
    same = expected in (Expectation.SAME, Expectation.REFUSED_OR_SAME)
    if same and not read.is_refused and read.value != seed:
        yield "is read as another notice"
