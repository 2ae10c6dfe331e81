"""How far a catalog is, in messages and words."""

from l10n.catalog.message import Catalog, Message
from l10n.catalog.status import Progress, progress, total

CATALOG = Catalog(
    (
        Message("one two [three](1)", ("x",)),
        Message("four five", ("x",), flags=("fuzzy",)),
        Message("six"),
        Message("gone", ("x",), obsolete=True),
    )
)


def test_progress() -> None:
    found = progress(CATALOG)
    assert found == Progress(1, 1, 1, 1, 3, 2, 1)
    assert (found.segments, found.words, found.percent) == (3, 6, 50.0)


def test_sums() -> None:
    assert total((progress(CATALOG), progress(CATALOG))) == Progress(2, 2, 2, 2, 6, 4, 2)
    assert total(()) == Progress()
    assert Progress().percent == 100.0
