"""Our frozen dataclasses behave as those of ``dataclasses``."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from collections.abc import Mapping
from functools import cached_property
from importlib import import_module
from typing import Any, Generic, TypeVar

import pytest

from l10n import frozen
from tests.paths import ROOT

T = TypeVar("T")


@frozen.dataclass(frozen=True, slots=True)
class Ours:
    """A class with everything that is common."""

    name: str
    size: int = 3
    more: Mapping[str, int] = dataclasses.field(default_factory=dict)
    hidden: str = dataclasses.field(default="", repr=False, compare=False)

    @property
    def double(self) -> int:
        """Twice the size."""
        return 2 * self.size


@frozen.many
@frozen.dataclass(frozen=True, slots=True)
class Many:
    """Of which there are many."""

    name: str
    size: int = 3
    more: Mapping[str, int] = dataclasses.field(default_factory=dict)
    hidden: str = dataclasses.field(default="", repr=False, compare=False)


@dataclasses.dataclass(frozen=True, slots=True)
class Theirs:
    """A class with everything that is common."""

    name: str
    size: int = 3
    more: Mapping[str, int] = dataclasses.field(default_factory=dict)
    hidden: str = dataclasses.field(default="", repr=False, compare=False)


@frozen.dataclass(frozen=True, slots=True)
class Box(Generic[T]):
    """Generic, with one field."""

    inside: T


@frozen.dataclass(frozen=True, slots=True, eq=False)
class Apart:
    """Equal only to itself."""

    size: int


@frozen.dataclass(frozen=True, slots=True)
class Empty:
    """No field."""


@frozen.dataclass(frozen=True, slots=True)
class Loop:
    """May hold itself."""

    inside: list[Any]

    def __post_init__(self) -> None:
        if self.inside == ["bad"]:
            raise ValueError


@frozen.dataclass(frozen=True, slots=True)
class OwnMethods:
    """Keeps what it defines."""

    size: int

    def __eq__(self, other: object) -> bool:
        return isinstance(other, OwnMethods) and self.size % 2 == other.size % 2

    def __hash__(self) -> int:
        return self.size % 2

    def __repr__(self) -> str:
        return "own"


@pytest.mark.parametrize("made", [Ours, Many, Theirs])
def test_both_kinds_behave_alike(made) -> None:
    one, other = made("a"), made("a", 3, {}, hidden="x")
    assert one == other
    assert one != made("b")
    assert one != ("a", 3, {}, "")
    assert repr(one).partition("(")[2] == "name='a', size=3, more={})"
    assert made("a").more is not made("a").more
    assert dataclasses.replace(one, size=4) == made("a", 4)
    assert dataclasses.asdict(one) == {"name": "a", "size": 3, "more": {}, "hidden": ""}
    assert [field.name for field in dataclasses.fields(made)] == ["name", "size", "more", "hidden"]
    assert list(inspect.signature(made).parameters) == ["name", "size", "more", "hidden"]
    assert made.__match_args__ == ("name", "size", "more", "hidden")
    assert made.__dataclass_params__.frozen
    assert not hasattr(one, "__dict__")
    # The class of the standard library fails in another way for names that are no fields.
    for name in ("size", "other") if made is not Theirs else ("size",):
        with pytest.raises(dataclasses.FrozenInstanceError, match=name):
            setattr(one, name, 1)
        with pytest.raises(dataclasses.FrozenInstanceError, match=name):
            delattr(one, name)
    for arguments in ((), ("a", 1, {}, "", 5)):
        with pytest.raises(TypeError):
            made(*arguments)
    with pytest.raises(TypeError):
        made("a", colour="red")
    with pytest.raises(TypeError):
        hash(one)  # a mapping cannot be hashed
    again = pickle.loads(pickle.dumps(other))
    assert (again, again.hidden) == (other, "x")
    assert copy.copy(one) == copy.deepcopy(one) == one


def test_hashes() -> None:
    assert hash(Box(1)) == hash(Box(1)) == hash((1,))
    assert len({Box(1), Box(1), Box(2)}) == 2
    assert hash(Empty()) == hash(())
    assert Empty() == Empty()
    assert Box("a") != Box("b")
    assert Box[int](1).inside == 1


def test_a_class_without_equality() -> None:
    one = Apart(1)
    assert one == one
    assert one != Apart(1)
    assert len({one, Apart(1)}) == 2


def test_what_a_class_defines_is_kept() -> None:
    assert OwnMethods(1) == OwnMethods(3)
    assert len({OwnMethods(1), OwnMethods(3)}) == 1
    assert repr(OwnMethods(1)) == "own"


def test_a_class_that_holds_itself_and_one_that_refuses() -> None:
    loop = Loop([])
    loop.inside.append(loop)
    assert repr(loop) == "Loop(inside=[...])"
    with pytest.raises(ValueError):
        Loop(["bad"])


def test_other_classes_are_made_by_dataclasses() -> None:
    @frozen.dataclass(frozen=True, slots=True)
    class Derived(Ours):
        colour: str = ""

    @frozen.dataclass
    class Open:
        colour: str

    assert Derived("a", colour="red").colour == "red"
    instance = Open("red")
    instance.colour = "blue"
    assert instance == Open("blue")


def test_classes_without_slots_and_with_words_only() -> None:
    @frozen.dataclass(frozen=True)
    class Base:
        """Without slots."""

        size: int

        @cached_property
        def double(self) -> int:
            """Worked out once."""
            return 2 * self.size

    @frozen.dataclass(frozen=True)
    class Derived(Base):
        """With more fields."""

        colour: str = "red"

    @frozen.dataclass(frozen=True, slots=True, kw_only=True)
    class Named:
        """With fields that are named."""

        colour: str
        size: int = 1

    derived = Derived(2)
    assert (derived.double, derived) == (4, Derived(2, "red"))
    assert derived != Base(2)
    assert hash(derived) == hash((2, "red"))
    assert dataclasses.replace(derived, size=3).double == 6
    with pytest.raises(dataclasses.FrozenInstanceError):
        derived.size = 3
    assert Named(colour="red") == Named(size=1, colour="red")
    with pytest.raises(TypeError):
        Named("red")


def classes() -> list[type]:
    """Every class of the package that is made here."""
    found = []
    for path in sorted((ROOT / "l10n").rglob("*.py")):
        if "from l10n.frozen import" in path.read_text("utf-8"):
            name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
            module = import_module(name)
            own = (value for value in vars(module).values() if isinstance(value, type))
            found += [c for c in own if dataclasses.is_dataclass(c) and c.__module__ == name]
    return found


@pytest.mark.parametrize("made", classes(), ids=lambda c: f"{c.__module__}.{c.__name__}")
def test_every_class_takes_what_it_names(made) -> None:
    fields = [field for field in dataclasses.fields(made) if field.init]
    parameters = inspect.signature(made.__init__).parameters
    assert list(parameters) == ["self", *(field.name for field in fields)]
    for field in fields:
        free = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        assert (parameters[field.name].default is inspect.Parameter.empty) == free
