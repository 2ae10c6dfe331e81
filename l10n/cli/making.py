"""Files made from files: in several processes, and not at all where nothing has changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from l10n.cli.output import STANDARD, complain, note
from l10n.cli.progress import progress
from l10n.cli.settings import Settings
from l10n.cli.shares import Share, desk_of, from_json, packed, to_json, unpacked
from l10n.errors import L10nError

if TYPE_CHECKING:
    from l10n.project.cache import Cache
    from l10n.project.keys import Json
    from l10n.project.run import Outcome

T = TypeVar("T")


class Made(NamedTuple):
    """What came of one job.

    Attributes:
        digest: of the file that is there now; None where none was written.
        notes: what is to be said of it on standard error.
        shares: its shares of a report.
        lines: what is to be said of it on standard output.
        lasting: whether the same comes of the same job the next time.
    """

    digest: str | None = None
    notes: tuple[str, ...] = ()
    shares: tuple[Share, ...] = ()
    lines: tuple[str, ...] = ()
    lasting: bool = True


def remembered(
    cache: Cache, key: bytes | None, output: str | None, make: Callable[[], Made]
) -> Made:
    """What came of a job: looked up where the output is still there and the same, else made. What
    a killed run left beside the output is a reason to make it again: the writer takes it away.

    Args:
        cache: of the run.
        key: of everything that the job depends on; None where that cannot be told.
        output: the file that it writes; None and ``-`` are standard output.
        make: does it.
    """
    if key is None or output is None or output == STANDARD:
        return make()
    from l10n.project.tempfiles import has_stale

    found = None if has_stale(Path(output)) else _kept(cache.get(key))
    if found is not None and found.digest in (None, digest_of(output)):
        return found
    made = make()
    shares = to_json(made.shares)
    if shares is not None and made.lasting:
        cache.put(key, [made.digest, [packed(text) for text in made.notes], shares])
    return made


def _kept(value: Json | None) -> Made | None:
    if value is None:
        return None
    try:
        digest, notes, shares = value
        return Made(digest, tuple(map(unpacked, notes)), from_json(shares))
    except (TypeError, ValueError):
        return None


def digest_of(path: str) -> str | None:
    """The digest of a file as the writer knows it; None where there is none that can be read."""
    from l10n.project.writer import digest

    try:
        return digest(Path(path).read_bytes())
    except (OSError, ValueError):
        return None


def made_by(
    work: Callable[[T, Cache], Any], jobs: Sequence[T], settings: Settings
) -> tuple[Outcome[T, Any], ...]:
    """The outcomes of jobs, in their order, however many processes work on them."""
    from l10n.project.run import run

    with progress(len(jobs)) as told:
        return tuple(run(work, jobs, settings.jobs, desk=desk_of(settings), told=told))


def tell(outcomes: Sequence[Outcome[Any, Made]], path: Callable[[Any], str]) -> int:
    """Say what was done and what could not be.

    Args:
        outcomes: of all jobs.
        path: the file of a job, for errors that name none.

    Returns:
        The exit code: 2 where a job failed.
    """
    from l10n.cli.output import emit
    from l10n.reporters.escape import terminal

    code = 0
    for outcome in outcomes:
        if outcome.value is not None:
            emit("".join(f"{terminal(line)}\n" for line in outcome.value.lines))
            for text in outcome.value.notes:
                note(text)
        else:
            complain(named(outcome.error, path(outcome.item)))
            code = 2
    return code


def named(error: L10nError | None, path: str) -> L10nError:
    """An error that names a file."""
    from l10n.project.run import LostError

    assert error is not None
    if isinstance(error, LostError) and error.path is None:
        error.path = path
    return error
