"""A field of a frozen dataclass whose value may be worked out when somebody first asks for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Later(Generic[T]):
    """The field: its value is given, or a function that tells it. Readers see the value only."""

    def __init__(self, default: T) -> None:
        """A field with a default."""
        self._default = default

    def __set_name__(self, owner: type, name: str) -> None:
        """The class tells the name."""
        self._name = name

    def __get__(self, instance: Any, owner: type) -> T:
        """The value; the default of the class."""
        if instance is None:
            return self._default
        value = instance.__dict__[self._name]
        if callable(value):
            value = instance.__dict__[self._name] = value()
        found: T = value
        return found

    def __set__(self, instance: Any, value: T | Callable[[], T]) -> None:
        """Only ``__init__`` gets here: the class is frozen."""
        instance.__dict__[self._name] = value
