"""Numbers by their values, so that equal ones are found without trying all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from l10n.fidelity.numbers.number import Number

Same = Callable[[Number, Number], bool]


class ByValue:
    """The numbers of a text that have not been taken yet."""

    def __init__(self, numbers: Sequence[Number]) -> None:
        self._numbers = numbers = tuple(numbers)
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, number in enumerate(numbers):
            for value in _values(number):
                self._places[value].append(place)

    def take(self, wanted: Number, test: Same) -> Number | None:
        """The first number that may have the same value and passes a test, taken out; or None."""
        for place in self._near(wanted):
            number = self._numbers[place]
            if number.equals(wanted) and test(wanted, number):
                for value in _values(number):
                    self._places[value].remove(place)
                return number
        return None

    def _near(self, wanted: Number) -> Sequence[int]:
        found = [places for value in _values(wanted) if (places := self._places.get(value))]
        return found[0] if len(found) == 1 else sorted({place for some in found for place in some})


def _values(number: Number) -> frozenset[str]:
    return number.values | number.scaled if number.scaled else number.values
