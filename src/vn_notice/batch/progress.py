"""How far a run over many documents is."""

import attrs


@attrs.frozen
class Progress:
    """How far a run is.

    Attributes:
        done: Documents that are done, with those that failed.
        failed: Documents that could not be read.
        total: How many there are; `None` where that is not known beforehand.
        seconds: The time since the start.

    Example:
        >>> progress = Progress(done=50, failed=1, total=200, seconds=10)
        >>> progress.rate, progress.seconds_left
        (5.0, 30.0)
    """

    done: int
    failed: int
    total: int | None
    seconds: float

    @property
    def rate(self) -> float:
        """Documents a second."""
        return self.done / self.seconds if self.seconds else 0.0

    @property
    def seconds_left(self) -> float | None:
        """The time that the others will take if they are like these; `None` if that is unknown."""
        if self.total is None or not self.rate:
            return None
        return max(self.total - self.done, 0) / self.rate
