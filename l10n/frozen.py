"""Frozen dataclasses, made in a third of the time.

``dataclasses`` writes and compiles six functions for such a class, which for the classes that a
short command needs takes longer than its work. Here the functions that are the same for every class
are shared, ``__init__`` is written at once, and ``__eq__`` and ``__hash__`` when they are first
called. Other kinds of classes are left to ``dataclasses``. What is made behaves as what
``dataclasses`` makes, but for two things that only readers of classes see: the docstring of a class
without one names no fields, and ``__init__`` has no annotations.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, TypeVar

T = TypeVar("T")

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(cls: type | None = None, /, **options: bool) -> Any:
        """As ``dataclasses.dataclass``."""
        if cls is None:
            return lambda cls: _made(cls, options)
        return _made(cls, options)


def many(cls: type[T]) -> type[T]:
    """Make the instances of a frozen class with slots in half the time.

    While one is filled it is one of an open class with the same slots, which takes values without
    a call for each. That pays for classes of which a page has thousands. No class may be derived
    from such a class.
    """
    made: Any = cls
    made.__init__ = _init(made, dataclasses.fields(made), {"slots": True, "many": True})
    return cls


new = tuple.__new__
"""``new(Span, (start, end))`` is an instance of a ``NamedTuple`` from all of its values, several
times faster than by a call of the class: for those of which a page has thousands.
"""


def replace(value: T, /, **changes: Any) -> T:
    """As ``dataclasses.replace`` for instances with slots, in a third of the time."""
    for name in value.__slots__:  # type: ignore[attr-defined]
        if name not in changes:
            changes[name] = getattr(value, name)
    return value.__class__(**changes)


_KNOWN = frozenset(("frozen", "slots", "eq", "kw_only"))
_OWN = frozenset(("__init__", "__setattr__", "__delattr__", "__getstate__", "__setstate__"))
_SPECIAL = ("ClassVar", "InitVar", "KW_ONLY")


def _made(cls: Any, options: dict[str, bool]) -> Any:
    slots = options.get("slots", False)
    if not options.get("frozen") or options.keys() - _KNOWN or _is_special(cls, slots):
        return dataclasses.dataclass(cls, **options)
    own = frozenset(cls.__dict__)
    # Only a frozen class may be derived from a frozen one.
    derived = _is_derived(cls)
    made = dataclasses.dataclass(cls, init=False, repr=False, eq=False, frozen=derived, slots=slots)
    params, fields = made.__dataclass_params__, dataclasses.fields(made)
    params.init = params.repr = params.frozen = True
    params.eq = options.get("eq", True)
    given: dict[str, Callable[..., Any]] = {
        "__init__": _init(made, fields, options),
        "__repr__": _repr,
        **({} if derived else _SHARED),
        **(_PICKLED if slots else {}),
    }
    if params.eq:
        given["__eq__"] = _eq(made, [field.name for field in fields if field.compare])
        names = [f.name for f in fields if (f.compare if f.hash is None else f.hash)]
        # A class with an __eq__ of its own has got a __hash__ of None from Python itself.
        if cls.__dict__.get("__hash__") is None:
            made.__hash__ = _hash(made, names)
    for name, function in given.items():
        if name not in own:
            setattr(made, name, function)
    return made


def _is_derived(cls: Any) -> bool:
    return any("__dataclass_fields__" in base.__dict__ for base in cls.__mro__[1:])


def _is_special(cls: Any, slots: bool) -> bool:
    """Whether a class asks for more than is done here."""
    if not _OWN.isdisjoint(cls.__dict__) or (slots and _is_derived(cls)):
        return True
    if any(word in str(a) for a in cls.__annotations__.values() for word in _SPECIAL):
        return True
    fields = (value for value in cls.__dict__.values() if isinstance(value, dataclasses.Field))
    return any(not field.init or field.kw_only is True for field in fields)


def _init(
    cls: Any, fields: Sequence[dataclasses.Field[Any]], options: dict[str, bool]
) -> Callable[..., None]:
    """``__init__``, which puts values straight into their slots."""
    missing = dataclasses.MISSING
    space: dict[str, Any] = {"_missing": missing, "_put": object.__setattr__}
    takes, puts = ["self", "*"] if options.get("kw_only") and fields else ["self"], []
    for field in fields:
        name = field.name
        put = f"_put(self, {name!r}, "
        if options.get("many"):
            put = f"self.{name} = ("
        elif options.get("slots"):
            space[f"_put_{name}"], put = cls.__dict__[name].__set__, f"_put_{name}(self, "
        value = name
        if field.default is not missing:
            space[f"_default_{name}"] = field.default
            takes.append(f"{name}=_default_{name}")
        elif field.default_factory is not missing:
            space[f"_make_{name}"] = field.default_factory
            takes.append(f"{name}=_missing")
            value = f"_make_{name}() if {name} is _missing else {name}"
        else:
            takes.append(name)
        puts.append(f"    {put}{value})\n")
    if options.get("many"):
        space["_open"] = type(cls.__name__, (), {"__slots__": cls.__slots__})
        space["_turn"], space["_own"] = object.__dict__["__class__"].__set__, cls
        puts = ["    _turn(self, _open)\n", *puts, "    self.__class__ = _own\n"]
    if hasattr(cls, "__post_init__"):
        puts.append("    self.__post_init__()\n")
    head = f"__init__({', '.join(takes)})"
    return _written(cls, head, "".join(puts) or "    pass", space)


def _eq(cls: Any, names: Sequence[str]) -> Callable[[Any, object], Any]:
    def __eq__(self: Any, other: object) -> Any:
        mine, others = _values("self", names), _values("other", names)
        same = "other.__class__ is self.__class__"
        body = f"    return {mine} == {others} if {same} else NotImplemented"
        cls.__eq__ = written = _written(cls, "__eq__(self, other)", body, {})
        return written(self, other)

    return __eq__


def _hash(cls: Any, names: Sequence[str]) -> Callable[[Any], int]:
    def __hash__(self: Any) -> int:
        body = f"    return hash({_values('self', names)})"
        cls.__hash__ = written = _written(cls, "__hash__(self)", body, {})
        return int(written(self))

    return __hash__


def _values(instance: str, names: Sequence[str]) -> str:
    """The code of a tuple of values."""
    return f"({''.join(f'{instance}.{name}, ' for name in names)})"


def _written(cls: Any, head: str, body: str, space: dict[str, Any]) -> Callable[..., Any]:
    """A method of a class from its code, which names only fields."""
    exec(f"def {head}:\n{body}", space)
    made: Callable[..., Any] = space[head.partition("(")[0]]
    made.__qualname__ = f"{cls.__qualname__}.{made.__name__}"
    return made


def _setattr(self: Any, name: str, value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _delattr(self: Any, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _getstate(self: Any) -> list[Any]:
    return [getattr(self, field.name) for field in dataclasses.fields(self)]


def _setstate(self: Any, state: list[Any]) -> None:
    for field, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)


@recursive_repr()
def _repr(self: Any) -> str:
    shown = (field for field in dataclasses.fields(self) if field.repr)
    values = ", ".join(f"{field.name}={getattr(self, field.name)!r}" for field in shown)
    return f"{self.__class__.__qualname__}({values})"


_SHARED: dict[str, Callable[..., Any]] = {
    "__setattr__": _setattr,
    "__delattr__": _delattr,
}
_PICKLED: dict[str, Callable[..., Any]] = {
    "__getstate__": _getstate,
    "__setstate__": _setstate,
}
