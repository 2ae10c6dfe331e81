"""A segment that is said to be straight is one for the dynamic programme, too."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from l10n.fidelity.alignment import align
from l10n.fidelity.alignment.evidence import Evidence, Scale, Side
from l10n.fidelity.alignment.straight import is_straight

TOKENS = {"n:1": 0.8, "n:250": 1.6, "l:/a": 3.0, "h:a": 5.0, "h:b": 2.5, "c:x": 2.0, "anna": 1.2}
HARD = st.frozensets(st.sampled_from(["n:1", "n:250", "l:/a", "h:a", "h:b", "c:x"]), max_size=2)
UNITS = st.builds(
    Evidence,
    kind=st.sampled_from(["paragraph"] * 5 + ["item", "item", "heading", "code"]),
    level=st.sampled_from([0, 0, 0, 1]),
    hard=HARD,
    soft=st.frozensets(st.just("anna")),
    size=st.sampled_from([3.0, 20.0, 24.0, 60.0, 66.0, 300.0]),
    fixed=st.just(False),
    text=st.sampled_from("ab"),
    counts=st.booleans(),
)


class Given(Side):
    """The evidence of no real units."""

    def __init__(self, evidence: Sequence[Evidence]) -> None:
        self._evidence = tuple(evidence)

    def __len__(self) -> int:
        return len(self._evidence)

    def __iter__(self):  # type: ignore[no-untyped-def]
        return iter(self._evidence)


@given(st.lists(st.tuples(UNITS, UNITS, st.booleans()), min_size=1, max_size=6), st.floats(0.5, 2))
def test_the_table_finds_the_same(
    units: list[tuple[Evidence, Evidence, bool]], ratio: float
) -> None:
    """The second of two is mostly a copy of the first, as a translation would be."""
    left = Given([a for a, _, _ in units])
    right = Given([b if other else a._replace(size=b.size) for a, b, other in units])
    scale = Scale(TOKENS, ratio)
    if is_straight(left, right, scale):
        path = align._Table(left, right, scale).path()
        assert path == [(i, i + 1, i, i + 1) for i in range(len(units))]


def test_straight_and_not() -> None:
    text = Evidence("paragraph", 0, frozenset(), frozenset(), 60.0, False)
    head = text._replace(kind="heading", level=2)
    scale = Scale({}, 1.0)
    assert is_straight(Given([head, text]), Given([head, text]), scale)
    assert not is_straight(Given([head, text]), Given([text, head]), scale)
    assert not is_straight(Given([head, text]), Given([head]), scale)
